"""What models are measured on: programs with marked spans that they are to fill in."""
