"""One door to every check: a project goes to the judge that its language and board have."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import PurePosixPath

from codegen.errors import OutOfTime, UsageError
from codegen.language import Language
from codegen.patience import patience
from codegen.project.board import Board, require_language
from codegen.project.files import Project
from codegen.types import Report
from codegen.validation.api.versions import check_versions
from codegen.validation.build import build_project, unchecked
from codegen.validation.depth import Depth
from codegen.validation.fast_check import Scope, fast_check
from codegen.validation.machine import refused_with
from codegen.validation.micropython.check import check_micropython
from codegen.validation.simulation.behaviour import check_behaviour
from codegen.validation.toolchain import Source, reach


def check_project(
    project: Project,
    *,
    board: Board,
    depth: Depth = Depth.BUILD,
    scope: Scope = Scope.PROJECT,
    core: str | None = None,
    seconds: float = 60.0,
    simulated_seconds: float = 2.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """What the board's own tools say of a project; `seconds` bounds the check.

    `scope` says which units `Depth.FAST` compiles; the others always build the whole project.
    `core` names the version of the Arduino core to check against (`2.0.17`, `3.2`), None to take it
    from the project. `simulated_seconds` is the program's own time, for `Depth.SIMULATE`.

    Raises `Cancelled` once `stop` is set, `BoardError` for Python on a board that runs none, and
    `UsageError` for a `core` that is none of the board's. A missing toolchain is a report with
    `checked` False, as are a full disk and texts that take too long to look through.
    """
    try:
        with patience("looking through the project", stop=stop):
            return _checked(
                project,
                board=board,
                depth=depth,
                scope=scope,
                core=core,
                seconds=seconds,
                simulated_seconds=simulated_seconds,
                stop=stop,
                progress=progress,
            )
    except OutOfTime as late:
        return unchecked(board, str(late))
    except OSError as error:
        return unchecked(board, refused_with(error))


def _checked(
    project: Project,
    *,
    board: Board,
    depth: Depth,
    scope: Scope,
    core: str | None,
    seconds: float,
    simulated_seconds: float,
    stop: threading.Event | None,
    progress: Callable[[str], None] | None,
) -> Report:
    if PurePosixPath(project.main).suffix == ".py":
        require_language(board, Language.PYTHON)
        if core is not None:
            raise UsageError(f"{project.main} is MicroPython, which has no core {core!r}")
        return check_micropython(
            project, board=board, depth=depth, seconds=seconds, stop=stop, progress=progress
        )
    reached = reach(board, settings=project.settings, core=core)
    if reached.toolchain is not None and reached.toolchain.source is Source.DECLARATIONS:
        return check_versions(
            project,
            reached=reached,
            check=lambda version: (
                fast_check(
                    project,
                    board=board,
                    scope=scope,
                    core=version,
                    seconds=seconds,
                    stop=stop,
                    progress=progress,
                )
                if depth is Depth.FAST
                else build_project(
                    project,
                    board=board,
                    core=version,
                    seconds=seconds,
                    stop=stop,
                    progress=progress,
                )
            ),
        )
    if depth is Depth.FAST:
        return fast_check(
            project,
            board=board,
            scope=scope,
            core=core,
            seconds=seconds,
            stop=stop,
            progress=progress,
        )
    if depth is Depth.SIMULATE:
        return check_behaviour(
            project,
            board=board,
            core=core,
            seconds=seconds,
            simulated_seconds=simulated_seconds,
            stop=stop,
            progress=progress,
        )
    return build_project(
        project, board=board, core=core, seconds=seconds, stop=stop, progress=progress
    )
