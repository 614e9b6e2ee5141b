"""A program of an evaluation set as a project that the validator can check."""

from __future__ import annotations

import posixpath

from codegen.errors import SourceError
from codegen.project.board import find_board
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.project.project import TABS
from codegen.types import Report
from codegen.validation.check import check_project
from codegen.validation.depth import Depth, Scope
from firmware_corpus.evaluation.program import Program

_ASIDE = "repository"  # apart from src/, lib/ and include/, which mean something to PlatformIO
_SECONDS = 60.0


def project_of(program: Program, *, main: str | None = None) -> Project:
    """The project of a program, with another main file if one is named.

    The tabs of a sketch stand at its root, all else below a folder, which keeps the paths by which
    the files include each other.
    """
    asked = main or program.main
    if program.language == "python":
        files = tuple(SourceFile(path, text) for path, text in program.files)
        if len(files) == 1 and posixpath.basename(asked) not in ("main.py", "boot.py"):
            return Project(ProjectKind.SOURCE, "", files, asked)
        return Project(ProjectKind.MICROPYTHON, "", files, asked)
    folder = posixpath.dirname(program.main)
    files = tuple(SourceFile(place_of(path, sketch=folder), text) for path, text in program.files)
    flags = (f"-I{posixpath.join(_ASIDE, each).rstrip('/')}" for each in program.include_dirs)
    return Project(
        ProjectKind.PLATFORMIO,
        "",
        files,
        place_of(asked, sketch=folder),
        BuildSettings(src_dir=".", build_flags=tuple(flags)),
    )


def place_of(path: str, *, sketch: str) -> str:
    """Where a C++ file of a program stands in its project; `sketch` is the main file's folder."""
    folder, name = posixpath.split(path)
    if folder == sketch and posixpath.splitext(name)[1] in TABS:
        return name
    return posixpath.join(_ASIDE, path)


def check_program(program: Program, *, main: str | None = None) -> Report:
    """What the fast check says of the unit that a file of a program is in."""
    return check_project(
        project_of(program, main=main),
        board=find_board(program.board),
        depth=Depth.FAST,
        scope=Scope.FILE,
        seconds=_SECONDS,
    )


def compiles(program: Program) -> bool:
    """Whether a compiler, or the board's declarations, accepts a program as it is.

    A program with a name that cannot be built safely is given to no compiler.
    """
    try:
        return check_program(program).passes
    except SourceError:
        return False
