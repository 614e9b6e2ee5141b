"""A project onto a board: built first, by PlatformIO in a scratch project of ours, or in the user's
own where that is trusted; MicroPython by mpremote.

What does not build is not uploaded. Nothing of a workspace is run unasked.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.device.avrdude import avrdude
from codegen.device.kept import keep
from codegen.device.mpremote import board_files, copy_and_start, mpremote
from codegen.device.ports import Port
from codegen.errors import TrustError
from codegen.patience import raise_if_stopped
from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind
from codegen.project.platformio_ini import read_ini
from codegen.project.trust import is_trusted
from codegen.types import Report
from codegen.validation.build import build_project, unchecked
from codegen.validation.check import check_project
from codegen.validation.in_place import build_in_place
from codegen.validation.layout import lay_out
from codegen.validation.platformio import COMMAND, environment, run_python
from codegen.validation.process import Ended, Finished
from codegen.validation.toolchain import ARDUINO_AVR, Source, Toolchain, reach

_SECONDS = 300.0  # for the writing alone: 4 MB at 115200 baud take six minutes, a program one
# Settings that a check may leave out and an upload may not: what they change is on the board.
_MATTERS = re.compile(
    r"extra_scripts|platform_packages|board_build\.(?!f_cpu$|mcu$|variant$|core$).*"
    r"|board_upload\.(?!maximum_(?:ram_)?size$|speed$).*|upload_(?!port$|speed$).*"
)
_WORDS = re.compile(r"error|fail|fatal|not (?:responding|in sync|found)|can't|cannot|denied", re.I)


@dataclass(frozen=True, slots=True)
class Upload:
    """The result: how far the program got, and `why_not` on the board (None: it is there)."""

    report: Report
    port: Port
    why_not: str | None = None


def upload_project(
    project: Project,
    *,
    board: Board | None,
    port: Port,
    trusted: Iterable[str] = (),
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Upload:
    """Builds a project and writes it to the board on a port; `seconds` bounds the build.

    `board` is None only where a trusted project's own platformio.ini says more than is known here.

    Raises:
        TrustError: settings of the project would have to be left out, and it is not trusted.
        DeviceError: what writes to the board is not installed.
        Cancelled: `stop` was set.
    """
    tell = progress or (lambda _: None)
    if project.main.endswith(".py") and board is not None:
        return _interpreted(project, board, port, seconds=seconds, stop=stop, progress=tell)
    is_own = project.kind is ProjectKind.PLATFORMIO
    if is_own and is_trusted(Path(project.root).absolute(), trusted):
        return _in_place(project, port, trusted=trusted, stop=stop, progress=tell)
    if is_own:
        _require_nothing_left_out(project)
    if board is None:
        raise TrustError(f"{project.root}: its board is known to its own platformio.ini only")
    return _from_scratch(project, board, port, seconds=seconds, stop=stop, progress=tell)


_UPLOAD = ("-t", "nobuild", "-t", "upload", "--upload-port")


def _require_nothing_left_out(project: Project) -> None:
    """Raise `TrustError` where what would be uploaded is not what the project's settings say."""
    root = Path(project.root).absolute()
    options = read_ini(root / "platformio.ini").options(project.settings.environment)
    left_out = sorted(key for key in options if _MATTERS.fullmatch(key))
    if left_out:
        raise TrustError(
            f"{root} is not trusted, so {', '.join(left_out)} of its platformio.ini would be left "
            f"out: it would be another program. --trust {root} uploads it as its settings say, "
            "which can run code that it brings"
        )


def _interpreted(
    project: Project,
    board: Board,
    port: Port,
    *,
    seconds: float,
    stop: threading.Event | None,
    progress: Callable[[str], None],
) -> Upload:
    mpremote()  # said before the program is looked through
    report = check_project(project, board=board, seconds=seconds, stop=stop, progress=progress)
    if report.errors:
        return Upload(report, port, "it has errors")
    files = board_files(project)
    progress(f"copying {len(files)} files to {port.path}")
    return Upload(report, port, copy_and_start(files, port=port, stop=stop, progress=progress))


def _in_place(
    project: Project,
    port: Port,
    *,
    trusted: Iterable[str],
    stop: threading.Event | None,
    progress: Callable[[str], None],
) -> Upload:
    report = build_in_place(
        project,
        trusted=trusted,
        arguments=("-t", "upload", "--upload-port", port.path),
        stop=stop,
        progress=progress,
    )
    if not report.errors:
        return Upload(report, port)
    if report.sizes is None:
        return Upload(report, port, "it does not build")
    # It was linked: what failed came after that, and is no error of the program's.
    return Upload(replace(report, defects=()), port, _said(report.output))


def _from_scratch(
    project: Project,
    board: Board,
    port: Port,
    *,
    seconds: float,
    stop: threading.Event | None,
    progress: Callable[[str], None],
) -> Upload:
    reached = reach(board, settings=project.settings)
    toolchain = reached.toolchain
    if toolchain is None or toolchain.source is Source.DECLARATIONS:
        return Upload(unchecked(board, reached.why_not), port, "it cannot be built here")
    variables = _avr_variables(board, toolchain)
    why_not: str | None = "it does not build"

    def write(report: Report, elf: Path) -> Report:
        nonlocal why_not
        progress(f"uploading to {port.path}")
        folder = elf.parents[3]
        finished = run_python(
            # Nothing is compiled any more, so nothing has to be confined: a device is opened.
            # PlatformIO would clean what another way of calling it has built.
            [*COMMAND, "run", "--disable-auto-clean", *_UPLOAD, port.path],
            cwd=folder,
            env=environment(toolchain.core_dir, {**dict(toolchain.variables), **variables}),
            seconds=_SECONDS,
            stop=stop,
            on_line=progress,
        )
        raise_if_stopped(stop, "the upload was cancelled")
        why_not = _why_not(finished)
        if why_not is None:
            layout = lay_out(project, board=board, toolchain=toolchain)
            keep(project, elf, folder=folder, layout=layout)
        return report

    report = build_project(
        project, board=board, seconds=seconds, stop=stop, progress=progress, with_program=write
    )
    return Upload(report, port, why_not)


def _avr_variables(board: Board, toolchain: Toolchain) -> dict[str, str]:
    """What our own AVR platform needs to know beside the board; others know it themselves."""
    if toolchain.source is not Source.SYSTEM:
        return {}
    command, touch = avrdude(board, Path(dict(toolchain.variables)[ARDUINO_AVR]))
    told = {"command": command, "touch": touch}
    return {"PINWRIGHT_UPLOAD": json.dumps(told)}


def _why_not(finished: Finished) -> str | None:
    if finished.ended is not Ended.EXITED:
        return f"stopped after {finished.seconds:.0f} s"
    return _said(finished.output) if finished.returncode else None


def _said(output: str) -> str:
    """The first line in which the tool that writes reports its failure."""
    lines = [line.strip() for line in output.splitlines() if line.strip(" =-*")]
    own = [x for x in lines if _WORDS.search(x) and not re.match(r"\*\*\*|=+ \[", x)]
    return (own or lines or ["pio run failed"])[0 if own else -1]
