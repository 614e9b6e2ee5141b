"""Programs to learn from, made of recipes: other values, names, comments and forms."""
