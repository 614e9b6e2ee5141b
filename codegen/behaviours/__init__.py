"""Programs made of what a sentence says that pins do: understood as a whole, or not answered."""
