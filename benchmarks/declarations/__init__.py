"""Whether our declarations of libraries are true: each compared with the real one's, by libclang."""
