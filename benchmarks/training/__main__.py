"""Runs one measurement of this package: `python -m benchmarks.training NAME [OPTIONS]`."""

from __future__ import annotations

import sys
from importlib import import_module

_MEASUREMENTS = ("curves", "loader", "simulation", "speed")


def main() -> None:
    """Hand the remaining arguments to the measurement's own `main`."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in _MEASUREMENTS:
        sys.exit(f"usage: python -m benchmarks.training {'|'.join(_MEASUREMENTS)} [OPTIONS]")
    import_module(f"benchmarks.training.{name}").main(sys.argv[2:])


if __name__ == "__main__":
    main()
