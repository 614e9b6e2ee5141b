"""A replay of real typing: `python -m benchmarks.typing`."""
