"""What a program says, read from its text: its calls, and what they are given."""
