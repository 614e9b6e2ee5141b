"""What exists: the index of the declarations, the types of a program, names while decoding."""
