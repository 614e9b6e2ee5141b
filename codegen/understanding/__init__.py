"""What a sentence asks for: quantities, and which recipe's parameters they are."""
