"""One entry to every check: a project goes to the tools of its language and board."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from codegen.errors import OutOfTime, UsageError
from codegen.language import Language
from codegen.patience import patience
from codegen.project.board import Board, require_language
from codegen.project.files import Project
from codegen.types import Report
from codegen.validation.api.absent_libraries import may_stand_in
from codegen.validation.api.versions import check_versions
from codegen.validation.build import build_project, unchecked
from codegen.validation.depth import Depth, Scope
from codegen.validation.doubtful import rests_on_declarations
from codegen.validation.fast_check import fast_check
from codegen.validation.machine import refused_with
from codegen.validation.micropython.check import check_micropython
from codegen.validation.simulation.behaviour import check_behaviour
from codegen.validation.toolchain import Reach, Source, reach


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """What is to be checked, how far and within which limits; `check_project` says what each is."""

    project: Project
    board: Board
    depth: Depth
    scope: Scope
    core: str | None
    seconds: float
    simulated_seconds: float
    stop: threading.Event | None
    progress: Callable[[str], None] | None


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

    `scope` says which units `Depth.FAST` compiles; the others always build the whole project, or
    against declarations, where nothing is linked, compile all of it.
    `core` names the version of the Arduino core to check against (`2.0.17`, `3.2`), None to take it
    from the project. `simulated_seconds` is the program's own time, for `Depth.SIMULATE`.

    Raises `Cancelled` once `stop` is set, `BoardError` for Python on a board that runs none, and
    `UsageError` for a `core` that is not the board's. A missing toolchain is a report with
    `checked` False, as are a full disk and texts that take too long to look through.
    """
    request = CheckRequest(
        project, board, depth, scope, core, seconds, simulated_seconds, stop, progress
    )
    try:
        with patience("looking through the project", stop=stop):
            return _checked(request)
    except OutOfTime as late:
        return unchecked(board, str(late))
    except OSError as error:
        return unchecked(board, refused_with(error))


def _checked(request: CheckRequest) -> Report:
    """The word of the judge that the project's language, its board and the depth ask for."""
    if PurePosixPath(request.project.main).suffix == ".py":
        return _interpreted(request)
    reached = reach(request.board, settings=request.project.settings, core=request.core)
    if reached.toolchain is not None and reached.toolchain.source is Source.DECLARATIONS:
        return _declared(request, reached)
    judge = {Depth.FAST: _compiled, Depth.BUILD: _built, Depth.SIMULATE: _simulated}[request.depth]
    if request.depth is not Depth.FAST and may_stand_in(request.project, request.board):
        report = _compiled(replace(request, scope=Scope.PROJECT))
        if report.checked and rests_on_declarations(report):
            return report  # there is nothing to link it with
    return judge(request)


def _declared(request: CheckRequest, reached: Reach) -> Report:
    """Compiled at every depth: there is nothing to link or simulate, so PlatformIO adds nothing."""
    if request.progress is not None:
        request.progress(f"checking for {request.board.id}")  # once, whatever versions are meant
    scope = request.scope if request.depth is Depth.FAST else Scope.ALL
    asked = replace(request, scope=scope, progress=None)
    return check_versions(
        request.project,
        reached=reached,
        check=lambda version: _compiled(replace(asked, core=version)),
    )


def _interpreted(request: CheckRequest) -> Report:
    project, board = request.project, request.board
    require_language(board, Language.PYTHON)
    if request.core is not None:
        raise UsageError(f"{project.main} is MicroPython, which has no core {request.core!r}")
    return check_micropython(
        project,
        board=board,
        depth=request.depth,
        seconds=request.seconds,
        stop=request.stop,
        progress=request.progress,
    )


def _compiled(request: CheckRequest) -> Report:
    return fast_check(
        request.project,
        board=request.board,
        scope=request.scope,
        core=request.core,
        seconds=request.seconds,
        stop=request.stop,
        progress=request.progress,
    )


def _built(request: CheckRequest) -> Report:
    return build_project(
        request.project,
        board=request.board,
        core=request.core,
        seconds=request.seconds,
        stop=request.stop,
        progress=request.progress,
    )


def _simulated(request: CheckRequest) -> Report:
    return check_behaviour(
        request.project,
        board=request.board,
        core=request.core,
        seconds=request.seconds,
        simulated_seconds=request.simulated_seconds,
        stop=request.stop,
        progress=request.progress,
    )
