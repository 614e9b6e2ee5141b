"""The gate before a program is called verified: `pio run` in a scratch project of ours."""

from __future__ import annotations

import hashlib
import re
import shlex
import threading
import time
from collections.abc import Callable
from pathlib import Path

from codegen.board import Board
from codegen.errors import Cancelled
from codegen.project import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation import diagnostics
from codegen.validation.layout import Layout, lay_out
from codegen.validation.platformio import COMMAND, environment
from codegen.validation.process import Ended, Finished, run
from codegen.validation.scratch import borrow, fill, forget
from codegen.validation.toolchain import Source, Toolchain, prepare, reach

_HOOKS = Path(__file__).parent / "platforms" / "scons_hooks.py"
_INSTALL_SECONDS = 900.0  # an ESP32 platform is more than 1 GB
_OUTPUT_KEPT = 20_000  # characters
_LINKING = re.compile(r"^(?:Linking|Checking size) ", re.MULTILINE)
_NO_MEMORY = re.compile(r"MemoryError|out of memory|virtual memory exhausted", re.IGNORECASE)
_NO_ROOM = re.compile(r"region .* overflowed|not within region|greater than maximum")
_ENDED = {
    Ended.TIMED_OUT: "stopped after {:.0f} s",
    Ended.TOO_MUCH_OUTPUT: "stopped after {:.0f} s, as its output had no end",
}


def validate(
    project: Project,
    *,
    board: Board,
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Builds a project for a board; code that does not build is a result like any other.

    `seconds` bounds the build, without the installation of a platform, which happens once and has
    its own limit. Nothing is written outside our cache.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a file's name cannot be built safely.
        UsageError: the cache cannot be written.
    """
    began = time.monotonic()
    _check(stop)
    reached = reach(board)
    if reached.toolchain is None or (unfit := _unfit(project)):
        return _unchecked(board, reached.why_not if reached.toolchain is None else unfit)
    toolchain = reached.toolchain
    layout = lay_out(project, board=board, toolchain=toolchain)
    prepare(toolchain)
    files = {file.path: file.text.encode(errors="replace") for file in layout.files}
    files["hooks.py"] = _HOOKS.read_bytes()
    tell = progress or (lambda _: None)
    with borrow(_key(board, toolchain, files["platformio.ini"])) as folder:
        fill(folder, files)
        stages = [StageTime("prepare", time.monotonic() - began)]
        if toolchain.source is Source.REGISTRY:
            tell(f"installing PlatformIO platform {board.platform}: minutes, once")
            installed = run(
                [*COMMAND, "pkg", "install"],
                cwd=folder,
                env=environment(toolchain.core_dir, dict(toolchain.variables)),
                seconds=_INSTALL_SECONDS,
                stop=stop,
                on_line=tell,
            )
            _check(stop)
            stages.append(StageTime("install", installed.seconds))
            if installed.ended is not Ended.EXITED or installed.returncode:
                return _unchecked(board, f"{board.platform} not installed: {_last_line(installed)}")
        tell(f"building for {board.id}")
        finished = run(
            [*COMMAND, "run", "--disable-auto-clean"],  # the folder serves one configuration only
            cwd=folder,
            env=environment(toolchain.core_dir, dict(toolchain.variables)),
            seconds=seconds,
            stop=stop,
        )
        if finished.ended is not Ended.EXITED:
            forget(folder)
        _check(stop)
        stages.append(StageTime("build", finished.seconds))
    return _report(
        finished,
        layout=layout,
        board=board,
        stages=tuple(stages),
        command=f"PLATFORMIO_CORE_DIR={shlex.quote(str(toolchain.core_dir))} "
        f"pio run -d {shlex.quote(str(folder))}",
        folder=folder,
    )


def _check(stop: threading.Event | None) -> None:
    if stop is not None and stop.is_set():
        raise Cancelled("the build was cancelled")


def _unfit(project: Project) -> str | None:
    if project.main.endswith(".py"):
        return "Python is not built"
    if project.settings.framework not in (None, "arduino"):
        return f"only the Arduino framework is built, not {project.settings.framework}"
    return None


def _unchecked(board: Board, why: str | None) -> Report:
    return Report(board.id, Rung.NOTHING, checked=False, why_not_further=why)


def _key(board: Board, toolchain: Toolchain, ini: bytes) -> str:
    """Names a configuration: what was built in its folder may be used again."""
    digest = hashlib.sha256(f"{board}{toolchain}".encode() + ini)
    return f"{board.id}-{digest.hexdigest()[:12]}"


def _report(
    finished: Finished,
    *,
    layout: Layout,
    board: Board,
    folder: Path,
    command: str,
    stages: tuple[StageTime, ...],
) -> Report:
    """What a finished build amounts to: the rung, and at least one error unless it is BUILDS."""
    output = finished.output
    if finished.returncode and finished.ended is Ended.EXITED and "Building in" not in output:
        return _unchecked(board, f"PlatformIO failed: {_last_line(finished)}")
    found = diagnostics.defects(
        output,
        # Compilers are called with relative paths; a tool of a platform may make them absolute.
        to_user=lambda path, *at: layout.to_user(path.removeprefix(f"{folder}/"), *at),
        main=layout.main,
    )
    sizes = diagnostics.sizes(output)
    failed = any(defect.severity is Severity.ERROR for defect in found)
    if finished.ended is not Ended.EXITED:
        rung, why = Rung.NOTHING, _ENDED[finished.ended].format(finished.seconds)
        failed = False  # to be named beside what was found until then
    elif sizes and not failed and not finished.returncode:
        rung, why = Rung.BUILDS, None
    elif _LINKING.search(output):
        too_big = any(_NO_ROOM.search(defect.message) for defect in found)
        rung, why = Rung.COMPILES, "it does not fit" if too_big else "it does not link"
    else:
        rung = Rung.NOTHING
        why = (
            "the compiler ran out of memory" if _NO_MEMORY.search(output) else "it does not compile"
        )
    if why is not None and not failed:
        found = (*found, Defect(layout.main, 0, 0, Severity.ERROR, why))
    return Report(
        board=board.id,
        rung=rung,
        checked=True,
        defects=(*layout.remarks, *found),
        sizes=sizes,
        stages=stages,
        commands=(command,),
        wrapping=layout.wrapping,
        why_not_further=why,
        output=output[-_OUTPUT_KEPT:],
    )


def _last_line(finished: Finished) -> str:
    """What a failed command said last, apart from PlatformIO's rulers."""
    lines = [line for line in finished.output.splitlines() if line.strip(" =-*")]
    told = [line for line in lines if not re.search(r"\[FAILED\]|^File ", line)]
    return told[-1].strip() if told else f"exit status {finished.returncode}"
