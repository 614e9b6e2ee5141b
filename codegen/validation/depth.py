"""How much a check asks of a program."""

from __future__ import annotations

from enum import StrEnum


class Depth(StrEnum):
    """How much is asked of a program."""

    FAST = "fast"  # does it compile: the compiler called straight, a fraction of a second
    BUILD = "build"  # does it build, link and fit: `pio run`, where there is something to link
    SIMULATE = "simulate"  # and what does it do
