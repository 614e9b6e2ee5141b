"""What a check against declarations can say for certain, and what it must leave open."""
