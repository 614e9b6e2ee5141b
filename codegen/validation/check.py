"""One door to every check: a project goes to the judge that its language and board have."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePosixPath

from codegen.board import Board, require_language
from codegen.project import Project
from codegen.types import Language, Report
from codegen.validation.build import validate
from codegen.validation.python_source import check_python


class Depth(StrEnum):
    """How much is asked of a program."""

    FAST = "fast"  # does it compile: the compiler called straight, a fraction of a second
    BUILD = "build"  # does it build, link and fit: `pio run`
    SIMULATE = "simulate"  # and what does it do


def check_project(
    project: Project,
    *,
    board: Board,
    depth: Depth = Depth.BUILD,
    core: str | None = None,
    seconds: float = 60.0,
    simulated_seconds: float = 2.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """What the board's own tools say of a project; `seconds` bounds the check.

    `core` names the version of the Arduino core to check against (`2.0.17`, `3.2`), None to take it
    from the project. `simulated_seconds` is the program's own time, for `Depth.SIMULATE`.

    Raises `Cancelled` once `stop` is set, `BoardError` for Python on a board that runs none. A
    missing toolchain is a report with `checked` False.
    """
    if PurePosixPath(project.main).suffix == ".py":
        require_language(board, Language.PYTHON)
        return check_python(project, board=board.id)
    return validate(project, board=board, seconds=seconds, stop=stop, progress=progress)
