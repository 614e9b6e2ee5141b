"""What to say beside errors: fixes, hints, facts about pins. Pure functions over texts."""
