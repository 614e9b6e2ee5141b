"""From request to checked code: context, prompt, decoding under constraint, validation."""
