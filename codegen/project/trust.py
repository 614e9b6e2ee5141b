"""Whether the user lets a project run its own code. The project itself has no say in it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from codegen.project.files import BuildSettings

# What an environment of a platformio.ini may bring that runs when it is built.
_RUNS = frozenset(
    {"extra_scripts", "platform", "platform_packages", "build_flags", "build_src_flags"}
)


def is_trusted(folder: Path, trusted: Iterable[str]) -> bool:
    """Whether a folder is one of those that the user trusts, or lies below one.

    Links are followed on both sides, so that none leads into a trusted folder from elsewhere. An
    entry that is not an absolute path (`~` counts as one) names nothing.
    """
    real = folder.resolve()
    named = (Path(os.path.expanduser(entry)) for entry in trusted)  # noqa: PTH111 - never raises
    return any(real.is_relative_to(place.resolve()) for place in named if place.is_absolute())


def own_code(settings: BuildSettings) -> tuple[str, ...]:
    """The settings that a check leaves out and that would run code, by their names."""
    left_out = (entry.partition(":")[0].split(" ")[0] for entry in settings.ignored)
    return tuple(dict.fromkeys(key for key in left_out if key in _RUNS))
