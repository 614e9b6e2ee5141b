"""How much a check asks of a program, and of how much of it."""

from __future__ import annotations

from enum import StrEnum


class Depth(StrEnum):
    """How much is asked of a program."""

    FAST = "fast"  # does it compile: the compiler called straight, a fraction of a second
    BUILD = "build"  # does it build, link and fit: `pio run`, where there is something to link
    SIMULATE = "simulate"  # and what does it do


class Scope(StrEnum):
    """Which units of a project are compiled."""

    FILE = "file"  # those that the file in question belongs to: for a header, all that include it
    PROJECT = "project"
    ALL = "all"  # with libraries that are none of the project's, but of this disk
