"""Runs one measurement of this package: `python -m benchmarks.validation NAME [OPTIONS]`."""

from __future__ import annotations

import sys
from importlib import import_module

_MEASUREMENTS = (
    "agreement",
    "projects",
    "mutants",
    "suggestions",
    "diagnostics",
    "absent",
    "esp",
    "micropython",
)


def main() -> None:
    """Hand the remaining arguments to the measurement's own `main`."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in _MEASUREMENTS:
        sys.exit(f"usage: python -m benchmarks.validation {'|'.join(_MEASUREMENTS)} [OPTIONS]")
    import_module(f"benchmarks.validation.{name}").main(sys.argv[2:])


if __name__ == "__main__":
    main()
