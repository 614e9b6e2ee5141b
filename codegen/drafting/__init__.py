"""From what is asked to a draft: the prompt, decoding under the constraint, where a draft ends."""
