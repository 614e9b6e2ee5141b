"""Whether our declarations are true: each compared with the real library's, by libclang."""
