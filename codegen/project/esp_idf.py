"""ESP-IDF projects, known by their CMakeLists.txt: they are recognised, and out of reach.

Source: docs.espressif.com/projects/esp-idf/en/latest/esp32/api-guides/build-system.html, "Project
CMakeLists File".
"""

from __future__ import annotations

import re
from pathlib import Path

OUT_OF_REACH = (
    "an ESP-IDF project, which is built by CMake and out of reach: Pinwright checks Arduino "
    "sketches, PlatformIO's Arduino projects and MicroPython"
)
_INCLUDED = re.compile(r"^[^#\n]*\binclude\s*\([^)#\n]*tools/cmake/project\.cmake", re.MULTILINE)
_LARGEST = 100_000  # characters


def is_idf_project(folder: Path) -> bool:
    """Whether idf.py would build the folder."""
    try:
        with (folder / "CMakeLists.txt").open(encoding="utf-8", errors="replace") as file:
            return _INCLUDED.search(file.read(_LARGEST)) is not None
    except OSError:
        return False


def idf_project_above(path: Path) -> Path | None:
    """The ESP-IDF project that a file belongs to, if any."""
    return next((folder for folder in path.parents if is_idf_project(folder)), None)
