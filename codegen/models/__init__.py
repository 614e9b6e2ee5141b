"""The models that Pinwright can stand on: which there are, where they lie, how they are fetched."""
