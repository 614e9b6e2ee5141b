"""What a request may lean on, found by its words."""
