"""Does it compile: the compiler called straight, with the commands that PlatformIO exported.

25 to 60 ms for a sketch where `pio run` takes 500: no PlatformIO, no SCons, no link.

Precompiled headers do not pay: cc1plus of avr-gcc 5.4 is loaded at a random address and refuses
them ("had text segment at different address"); where that is switched off they save 5 of 22 ms.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from codegen.patience import raise_if_stopped
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation.build import (
    DOES_NOT_COMPILE,
    OUTPUT_KEPT,
    defects_of,
    unchecked,
    unfit,
)
from codegen.validation.compile_commands import Export, compile_commands
from codegen.validation.compiler import Compiled, compile_units
from codegen.validation.core_version import core_version
from codegen.validation.depth import Scope
from codegen.validation.doubtful import doubted
from codegen.validation.includes import IncludeGraph
from codegen.validation.layout import lay_out
from codegen.validation.process import Ended
from codegen.validation.scratch_files import Layout
from codegen.validation.standards import standard_doubts
from codegen.validation.toolchain import Source, Toolchain, prepare, reach

_EXPORT_HOLDS = 30.0  # seconds, after which a library may have been installed


def fast_check(
    project: Project,
    *,
    board: Board,
    scope: Scope = Scope.PROJECT,
    core: str | None = None,
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Compiles the units of a project that are asked for; the highest rung is COMPILES.

    `core` names the version of the Arduino core where several can be meant. `seconds` bounds the
    whole check. The first one of a project with these includes waits for PlatformIO; when the time
    is over sooner, nothing was checked, and a later check finds the answer there. Nothing is
    installed.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a file's name cannot be built safely.
        UsageError: the cache cannot be written.
    """
    began = time.monotonic()
    raise_if_stopped(stop, "the check was cancelled")
    toolchain = (found := reach(board, settings=project.settings, core=core)).toolchain
    if toolchain is None or (refused := unfit(project)):
        return unchecked(board, found.why_not if toolchain is None else refused)
    if toolchain.source is Source.REGISTRY:
        return unchecked(board, f"{board.platform} is not installed yet: the first build does it")
    layout = lay_out(project, board=board, toolchain=toolchain)
    prepare(toolchain)
    if progress is not None:
        progress(f"checking for {board.id}")
    asked = _Asked(layout, board, toolchain, scope, until=began + seconds, stop=stop)
    asked.stages.append(StageTime("prepare", time.monotonic() - began))
    recently = time.time() - _EXPORT_HOLDS
    export, compiled = asked.compiled()
    if export.made <= recently and any(each.lacks_header for each in compiled):
        export, compiled = asked.compiled(made_after=recently)  # only now may it be called missing
    if export.why_not is not None:
        return unchecked(board, export.why_not)
    if not compiled:
        return unchecked(board, f"{layout.main}: nothing that is built includes it")
    report = _report(compiled, layout, board, of=len(_own_units(layout, tuple(export.units))))
    if toolchain.source is not Source.DECLARATIONS:  # which is judged for all versions
        standards = standard_doubts(toolchain, layout.project.settings)
        report = doubted(
            report,
            project=layout.project,
            board=board,
            standards=standards,
            not_taken=layout.not_taken,
        )
    return replace(report, stages=tuple(asked.stages), core=core_version(toolchain, board))


@dataclass(slots=True)
class _Asked:
    """What is compiled, how, until when (on the monotonic clock), and what that took."""

    layout: Layout
    board: Board
    toolchain: Toolchain
    scope: Scope
    until: float
    stop: threading.Event | None
    stages: list[StageTime] = field(default_factory=list)

    def compiled(self, *, made_after: float = 0.0) -> tuple[Export, tuple[Compiled, ...]]:
        """The units in question, compiled with the flags of an export that is not older."""
        began = time.monotonic()
        export = compile_commands(
            self.layout,
            board=self.board,
            toolchain=self.toolchain,
            seconds=self.until - began,
            stop=self.stop,
            made_after=made_after,
        )
        raise_if_stopped(self.stop, "the check was cancelled")
        exported = time.monotonic()
        units = _units(self.layout, tuple(export.units), self.scope)
        compiled = compile_units(
            {unit: export.units[unit] for unit in units},
            self.layout,
            toolchain=self.toolchain,
            seconds=self.until - exported,
            stop=self.stop,
        )
        raise_if_stopped(self.stop, "the check was cancelled")
        self.stages.append(StageTime("export", exported - began))
        self.stages.append(StageTime("compile", time.monotonic() - exported))
        return export, compiled


def _own_units(layout: Layout, built: Sequence[str]) -> list[str]:
    """The units that are built, without those of libraries that are not the project's own."""
    return [unit for unit in built if unit not in layout.borrowed]


def _units(layout: Layout, exported: Sequence[str], scope: Scope) -> list[str]:
    """Which of the units that are built are in question."""
    if scope is Scope.ALL:
        return list(exported)
    built = _own_units(layout, exported)
    if scope is Scope.PROJECT:
        return built
    place = layout.places.get(layout.project.main, "")
    if place in built:
        return [place]
    graph = IncludeGraph(layout.texts)
    return [unit for unit in built if place in graph.reachable(unit)]


def _report(compiled: Sequence[Compiled], layout: Layout, board: Board, *, of: int) -> Report:
    """The result of the compiled units: COMPILES, or at least one error, or nothing checked."""
    if refused := next((each.refused for each in compiled if each.refused), None):
        return unchecked(board, refused)
    defects: dict[Defect, None] = {}
    failed = False
    for each in compiled:
        found = defects_of(each.output, layout, folder=each.folder)
        why = _why_nothing(each)
        if why and not any(defect.severity is Severity.ERROR for defect in found):
            found = (*found, Defect(layout.main, 0, 0, Severity.ERROR, why))
        failed = failed or why is not None
        defects |= dict.fromkeys(found)
    late = sum(each.ended is Ended.TIMED_OUT for each in compiled)
    if late and not failed:
        return unchecked(board, f"time: {late} of {len(compiled)} units not compiled")
    why_not = "not linked" if len(compiled) == of else f"{len(compiled)} of {of} units, not linked"
    return Report(
        board=board.id,
        rung=Rung.NOTHING if failed else Rung.COMPILES,
        checked=True,
        defects=(*layout.remarks, *defects),
        commands=tuple(each.command for each in compiled),
        wrapping=layout.wrapping,
        why_not_further=DOES_NOT_COMPILE if failed else why_not,
        output="".join(each.output for each in compiled)[-OUTPUT_KEPT:],
    )


def _why_nothing(compiled: Compiled) -> str | None:
    """Why a unit has no object, other than lack of time."""
    if compiled.ended is Ended.TOO_MUCH_OUTPUT:
        return "the compiler was stopped, because its output did not end"
    return DOES_NOT_COMPILE if compiled.ended is Ended.EXITED and compiled.failed else None
