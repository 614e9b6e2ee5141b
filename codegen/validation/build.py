"""The check before a program is called built: `pio run` in a scratch project of ours."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from codegen.patience import raise_if_stopped
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation import diagnostics
from codegen.validation.core_version import core_version
from codegen.validation.doubtful import doubted
from codegen.validation.inlined import placed_at_calls
from codegen.validation.layout import lay_out
from codegen.validation.machine import refused_by_machine
from codegen.validation.manifests import ENVIRONMENT
from codegen.validation.process import Ended, Finished
from codegen.validation.scratch import forget
from codegen.validation.scratch_files import Layout
from codegen.validation.scratch_project import ScratchProject, last_line, scratch_project
from codegen.validation.standards import standard_doubts
from codegen.validation.toolchain import Source, reach

_INSTALL_SECONDS = 900.0  # an ESP32 platform is more than 1 GB
OUTPUT_KEPT = 20_000  # characters
_PROGRAM = f".pio/build/{ENVIRONMENT}/firmware.elf"
_LINKING = re.compile(r"^(?:Linking|Checking size) ", re.MULTILINE)
_NO_ROOM = re.compile(r"region .* overflowed|not within region|greater than maximum")
_ENDED = {
    Ended.TIMED_OUT: "stopped after {:.0f} s",
    Ended.TOO_MUCH_OUTPUT: "stopped after {:.0f} s, because its output did not end",
}
DOES_NOT_COMPILE = "it does not compile"


def build_project(
    project: Project,
    *,
    board: Board,
    core: str | None = None,
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
    with_program: Callable[[Report, Path], Report] | None = None,
) -> Report:
    """Builds a project for a board; code that does not build is a result like any other.

    `core` names the version of the Arduino core where several can be meant.
    `seconds` bounds the build, without the installation of a platform, which happens once and has
    its own limit. Nothing is written outside our cache. `with_program` is called when the rung is
    BUILDS, with the report and the linked ELF file, which is ours only until it returns; what it
    returns is the result.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a file's name cannot be built safely.
        UsageError: the cache cannot be written.
    """
    began = time.monotonic()
    raise_if_stopped(stop, "the build was cancelled")
    reached = reach(board, settings=project.settings, core=core)
    if reached.toolchain is None or (refused := unfit(project)):
        return unchecked(board, reached.why_not if reached.toolchain is None else refused)
    toolchain = reached.toolchain
    layout = lay_out(project, board=board, toolchain=toolchain)
    tell = progress or (lambda _: None)
    with scratch_project(layout, board=board, toolchain=toolchain) as scratch:
        stages = [StageTime("prepare", time.monotonic() - began)]
        if toolchain.source is Source.REGISTRY:
            installed = _install(scratch, board, stop=stop, tell=tell)
            stages.append(StageTime("install", installed.seconds))
            if installed.ended is not Ended.EXITED or installed.returncode:
                return unchecked(board, f"{board.platform} not installed: {last_line(installed)}")
        tell(f"building for {board.id}")
        # Without the clean-up: the folder serves one configuration only.
        finished = scratch.pio("run", "--disable-auto-clean", seconds=seconds, stop=stop)
        raise_if_stopped(stop, "the build was cancelled")
        stages.append(StageTime("build", finished.seconds))
        report = replace(
            _report(finished, layout=layout, board=board, scratch=scratch),
            stages=tuple(stages),
            commands=(scratch.command("run"),),
            core=core_version(toolchain, board),
        )
        if with_program is None or report.rung is not Rung.BUILDS:
            return report
        return with_program(report, scratch.folder / _PROGRAM)


def _install(
    scratch: ScratchProject,
    board: Board,
    *,
    stop: threading.Event | None,
    tell: Callable[[str], None],
) -> Finished:
    """Has PlatformIO install what the scratch project needs."""
    tell(f"installing PlatformIO platform {board.platform}: minutes, once")
    finished = scratch.pio("pkg", "install", seconds=_INSTALL_SECONDS, stop=stop, on_line=tell)
    raise_if_stopped(stop, "the build was cancelled")
    return finished


def unfit(project: Project) -> str | None:
    """Why a project is not for PlatformIO's Arduino framework, None when it is."""
    if project.main.endswith(".py"):
        return "Python is not built"
    if project.settings.undecided is not None:
        return project.settings.undecided
    if project.settings.framework not in (None, "arduino"):
        named = project.settings.framework.replace("\n", ", ")
        return f"only the Arduino framework is built, not {named}"
    return None


def unchecked(board: Board, why: str | None) -> Report:
    """A report that no compiler was asked, and why."""
    return Report(board.id, Rung.NOTHING, checked=False, why_not_further=why)


def _report(finished: Finished, *, layout: Layout, board: Board, scratch: ScratchProject) -> Report:
    """The result of a finished build: the rung, and an error unless it is the highest."""
    output = finished.output
    if refused := refused_by_machine(finished):
        forget(scratch.folder)  # a half-written file looks finished
        return unchecked(board, refused)
    if finished.returncode and finished.ended is Ended.EXITED and "Building in" not in output:
        return unchecked(board, f"PlatformIO failed: {last_line(finished)}")
    found = defects_of(output, layout, folder=scratch.folder)
    sizes = diagnostics.sizes(output)
    failed = any(defect.severity is Severity.ERROR for defect in found)
    if finished.ended is Ended.TIMED_OUT and not failed:  # which proves nothing of the program
        late = _ENDED[finished.ended].format(finished.seconds)
        return replace(unchecked(board, late), defects=layout.remarks, output=output[-OUTPUT_KEPT:])
    if finished.ended is not Ended.EXITED:
        rung, why = Rung.NOTHING, _ENDED[finished.ended].format(finished.seconds)
        failed = False  # to be reported together with what was found until then
    elif sizes and not failed and not finished.returncode:
        rung, why = Rung.BUILDS, None
    elif scratch.toolchain.source is Source.DECLARATIONS and not failed and not finished.returncode:
        rung, why = Rung.COMPILES, None  # nothing to link
    elif _LINKING.search(output):
        too_big = any(_NO_ROOM.search(defect.message) for defect in found)
        rung, why = Rung.COMPILES, "it does not fit" if too_big else "it does not link"
    else:
        rung, why = Rung.NOTHING, DOES_NOT_COMPILE
    if why is not None and not failed:
        found = (*found, Defect(layout.main, 0, 0, Severity.ERROR, why))
    report = Report(
        board=board.id,
        rung=rung,
        checked=True,
        defects=(*layout.remarks, *found),
        sizes=sizes,
        wrapping=layout.wrapping,
        why_not_further=why,
        output=output[-OUTPUT_KEPT:],
    )
    toolchain, project = scratch.toolchain, layout.project
    if toolchain.source is Source.DECLARATIONS:  # which is judged for all versions
        return report
    standards = standard_doubts(toolchain, project.settings)
    return doubted(
        report,
        project=project,
        board=board,
        standards=standards,
        not_taken=layout.not_taken,
    )


def defects_of(output: str, layout: Layout, *, folder: Path) -> tuple[Defect, ...]:
    """The defects in what a layout's compilers and linker printed, on the user's own lines."""
    here = f"{folder}/"  # compilers get relative paths; a tool of a platform may make them absolute
    found = diagnostics.defects(
        output,
        to_user=lambda path, *at: layout.to_user(path.removeprefix(here), *at),
        behind_code=lambda path, *at: layout.behind_code(path.removeprefix(here), *at),
        main=layout.main,
    )
    return placed_at_calls(found, layout.project)
