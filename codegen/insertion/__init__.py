"""A program put into an existing file: one setup, one loop, no name twice, the rest as it was."""
