"""One door to every check: a project goes to the judge that its language has."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import PurePosixPath

from codegen.board import Board, require_language
from codegen.project import Project
from codegen.types import Language, Report
from codegen.validation.build import validate
from codegen.validation.python_source import check_python


def check_project(
    project: Project,
    *,
    board: Board,
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Python is parsed, everything else is built by PlatformIO; `seconds` bounds the build.

    Raises `Cancelled` once `stop` is set, `BoardError` for Python on a board that runs none. A
    missing toolchain is a report with `checked` False.
    """
    if PurePosixPath(project.main).suffix == ".py":
        require_language(board, Language.PYTHON)
        return check_python(project, board=board.id)
    return validate(project, board=board, seconds=seconds, stop=stop, progress=progress)
