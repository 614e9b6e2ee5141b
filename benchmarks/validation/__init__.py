"""How fast and how right the checks are: `python -m benchmarks.validation NAME`."""
