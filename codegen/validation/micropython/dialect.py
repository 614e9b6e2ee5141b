"""Which Python a file is written in, by what it imports and where it stands.

Whoever opens a folder of firmware finds scripts in it that run on the computer: they upload, or
convert images. Checked against MicroPython's names they would be red all over. So a file counts as
MicroPython only where something says so: its imports, its place in a board's file system, or that
it is a snippet which was written for a board.
"""

from __future__ import annotations

import re
import sys
from enum import Enum, auto
from pathlib import PurePosixPath

from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.python_files import BOOT_REPORT, imported_names
from codegen.validation.micropython.modules import firmware

_ADAFRUIT = re.compile(r"adafruit_\w+")
_SCRIPT = re.compile(r"#!.*\bpython")
_SCONS = re.compile(r"^Import\(", re.MULTILINE)  # a script of PlatformIO's, which runs in SCons
# What goes into a firmware: run by its build, with functions that nobody imports.
_MANIFEST = re.compile(r"^(?:freeze|include|metadata|module|package|require)\(", re.MULTILINE)


class Dialect(Enum):
    """What kind of Python."""

    MICROPYTHON = auto()
    CIRCUITPYTHON = auto()
    CPYTHON = auto()  # runs on the computer
    UNCLEAR = auto()  # nothing says which


def dialect(file: SourceFile, project: Project) -> Dialect:
    """The kind of Python in a file of a project."""
    facts = firmware()
    own = {PurePosixPath(other.path).stem for other in project.files}
    imports = imported_names(file.text)
    if imports & (facts.micropython - own):
        return Dialect.MICROPYTHON
    if any(name in facts.circuitpython or _ADAFRUIT.fullmatch(name) for name in imports - own):
        return Dialect.CIRCUITPYTHON
    if any(other.path == BOOT_REPORT for other in project.files):
        return Dialect.CIRCUITPYTHON
    known = facts.installable | facts.members.keys() | facts.shared
    if (
        imports & (facts.computer | (sys.stdlib_module_names - known)) - own
        or _SCRIPT.match(file.text)
        or _SCONS.search(file.text)
        or (PurePosixPath(file.path).name == "manifest.py" and _MANIFEST.search(file.text))
    ):
        return Dialect.CPYTHON
    if not project.root or _is_on_board(file, project):
        return Dialect.MICROPYTHON
    return Dialect.UNCLEAR


def _is_on_board(file: SourceFile, project: Project) -> bool:
    """Whether the file is one of those that become the board's file system."""
    if project.kind is not ProjectKind.MICROPYTHON:
        return False
    path = PurePosixPath(file.path)
    if len(path.parts) == 1 or path.parts[0] == "lib":
        return True
    name = path.parent.name if path.stem == "__init__" else path.stem
    return any(name in other.text for other in project.files if other is not file)
