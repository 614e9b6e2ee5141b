"""The highest rung: a project is built, and its program simulated to see what it does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from codegen.project.board import Board
from codegen.project.files import Project
from codegen.simulated import Outcome
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation.build import build_project
from codegen.validation.simulation.simavr import why_not_simulated
from codegen.validation.simulation.simulate import simulate

_LEAST = 1.0  # seconds for the simulation, however long the build took


def check_behaviour(
    project: Project,
    *,
    board: Board,
    core: str | None = None,
    seconds: float = 60.0,
    simulated_seconds: float = 2.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Builds a project and runs it for `simulated_seconds` of its own time; `seconds` bounds both.

    A crash and a reset by the watchdog are errors of the main file, without a line.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a file's name cannot be built safely.
        UsageError: the cache cannot be written.
    """
    until = time.monotonic() + seconds

    def behave(report: Report, program: Path) -> Report:
        if why := why_not_simulated(board):
            return replace(report, why_not_further=why)
        if progress is not None:
            progress(f"simulating {simulated_seconds:g} s on the {board.mcu}")
        began = time.monotonic()
        simulation = simulate(
            program,
            board=board,
            seconds=simulated_seconds,
            wall_seconds=max(until - began, _LEAST),
            stop=stop,
        )
        bad = simulation.outcome in {Outcome.CRASHED, Outcome.RESET}
        failure = Defect(
            project.shown(project.main), 0, 0, Severity.ERROR, f"the program {simulation}"
        )
        return replace(
            report,
            rung=Rung.BEHAVES if simulation.behaved else Rung.BUILDS,
            defects=(*report.defects, *([failure] if bad else [])),
            stages=(*report.stages, StageTime("simulate", time.monotonic() - began)),
            commands=(*report.commands, f"simavr -m {board.mcu} -f {board.f_cpu} {program}"),
            why_not_further=None if simulation.behaved else f"it {simulation}",
            simulation=simulation,
        )

    return build_project(
        project,
        board=board,
        core=core,
        seconds=seconds,
        stop=stop,
        progress=progress,
        with_program=behave,
    )
