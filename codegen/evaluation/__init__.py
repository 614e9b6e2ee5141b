"""Models over the evaluation sets: what they write, and what compilers say of it."""
