"""What to say besides errors: fixes, hints, facts about pins. Pure functions over texts."""
