"""Real files to measure on: those of an Arduino core, a C library and a Python that are installed.

Nothing is downloaded: more files come with more packages (`arduino-core-avr`, any `-dev` package).
"""

from __future__ import annotations

import random
import sysconfig
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("arduino", "cpp", "python")
SMALLEST, LARGEST = 64, 300_000  # bytes; larger files are not written by hand

_C_SUFFIXES = frozenset({".ino", ".pde", ".c", ".h", ".cc", ".cpp", ".hpp", ".hh"})
_ARDUINO_FOLDERS = ("/usr/share/arduino", "/usr/share/doc/arduino", "/usr/share/doc/avr-libc")
_SYSTEM_FOLDERS = ("/usr/lib/avr/include", "/usr/include", "/usr/share/doc", "/usr/lib/gcc")


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it lies on disk."""

    path: Path
    text: bytes


def sources(language: str, *, count: int, seed: int) -> list[Source]:
    """At most `count` files in an order that the seed decides, no content twice.

    The Arduino folders come first for `arduino`, whose grammar reads C++ as well.
    """
    chance = random.Random(seed)
    found: dict[bytes, Source] = {}
    for group in _groups(language):
        paths = sorted(group)
        chance.shuffle(paths)
        for path in paths:
            if len(found) == count:
                return list(found.values())
            if path.is_file() and SMALLEST <= path.stat().st_size <= LARGEST:
                text = path.read_bytes()
                found.setdefault(text, Source(path, text))
    return list(found.values())


def _groups(language: str) -> list[set[Path]]:
    """Folders' files, the more fitting ones first."""
    if language == "python":
        folders = {sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")}
        return [{path for folder in folders for path in Path(folder).rglob("*.py")}]
    firmware, anything = _c_files(_ARDUINO_FOLDERS), _c_files(_ARDUINO_FOLDERS + _SYSTEM_FOLDERS)
    return [firmware, anything - firmware] if language == "arduino" else [anything]


def _c_files(folders: tuple[str, ...]) -> set[Path]:
    return {
        path
        for folder in folders
        for path in Path(folder).rglob("*")
        if path.suffix.lower() in _C_SUFFIXES
    }
