"""What is legal: recognisers over tree-sitter grammars, and the outline of a source file."""
