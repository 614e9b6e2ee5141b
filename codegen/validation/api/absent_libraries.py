"""Libraries that a real core is used with and that are not on this computer, by our declarations.

Their headers are copied into the scratch project, to a folder that is searched last of all: what is
on this computer is always found before. They hold for the boards of `_SHELVES` alone.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from codegen.project.board import Board
from codegen.project.files import Project
from codegen.validation.api.marks import HEADERS
from codegen.validation.includes import include_names

FOLDER = "pinwright_declared"
DECLARED = "pinwright: declared only:"
"""How the message begins that a header leaves which was taken from here; its name follows."""

# The first that has a header is it.
_SHELVES = {"atmelavr": ("avr_libraries", "libraries")}
_WITH_CORES = frozenset({"EEPROM.h", "HID.h", "SPI.h", "SoftwareSerial.h", "Wire.h"})
_COMMON = "common"  # what our own headers include
_MARKS = "pinwright_marks.h"  # the cores' own Arduino.h brings it where that is ours


def can_declare(header: str, board: Board) -> bool:
    """Whether a header of that name is declared here for the board."""
    return header in _library_headers(board.platform)


def declared_headers(board: Board) -> tuple[str, ...]:
    """The headers of libraries that are declared here for the board."""
    return tuple(_library_headers(board.platform))


def may_stand_in(project: Project, board: Board) -> bool:
    """Whether a project includes what is declared here, and holds no such header itself."""
    held = {posixpath.basename(file.path) for file in project.files}
    held |= {posixpath.basename(f.path) for each in project.libraries for f in each.files}
    return any(
        can_declare(name, board) and posixpath.basename(name) not in held
        for file in project.files
        for name in include_names(file.text)
    )


def declared_files(headers: Iterable[str], board: Board) -> Mapping[str, Path]:
    """The files that declare these headers, and what they include of ours, by their names."""
    known = {**_library_headers(board.platform), **_headers(_COMMON)}
    found: dict[str, Path] = {}
    waiting = [name for name in headers if name in known]
    waiting += [_MARKS] if waiting else []
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = known[name]
            text = known[name].read_text("utf-8")
            waiting += [each for each in include_names(text) if each in known]
    return dict(sorted(found.items()))


def declared_texts(headers: Iterable[str], board: Board) -> dict[str, str]:
    """The same as texts of a scratch project, by their paths there."""
    return {
        f"{FOLDER}/{name}": _as_system_header(name, path.read_text("utf-8"))
        for name, path in declared_files(headers, board).items()
    }


def core_libraries(headers: Iterable[str], board: Board) -> tuple[str, ...]:
    """The headers of the core's own libraries that these declarations include.

    PlatformIO looks for those in what it compiles, and sees none of our declarations.
    """
    named = {
        name
        for path in declared_files(headers, board).values()
        for name in include_names(path.read_text("utf-8"))
    }
    return tuple(sorted(named & _WITH_CORES))


def leading(header: str) -> str:
    """A header that says that our declarations are read, and goes on to them."""
    return f'#pragma once\n#pragma message "{DECLARED} {header}"\n#include_next <{header}>\n'


def _as_system_header(name: str, text: str) -> str:
    """A header of ours for a folder that counts as the system's, which avr-gcc takes to be C's.

    A list that others include several times is no header, and stays what it is.
    """
    if "#pragma once" not in text:
        return text
    marks = "" if name == _MARKS else f"#include <{_MARKS}>\n"
    opening, closing = '#ifdef __cplusplus\nextern "C++" {\n#endif\n', "}\n#endif\n"
    return f"#pragma once\n{marks}{opening}{text}#ifdef __cplusplus\n{closing}"


@cache
def _library_headers(platform: str) -> Mapping[str, Path]:
    found: dict[str, Path] = {}
    for shelf in _SHELVES.get(platform, ()):
        found |= {name: path for name, path in _headers(shelf).items() if name not in found}
    return found


@cache
def _headers(shelf: str) -> dict[str, Path]:
    folder = HEADERS / shelf
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*.h*"))
        if path.is_file()
    }
