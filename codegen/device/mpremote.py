"""MicroPython's own tool for what goes over a serial port: mpremote, run and never imported.

docs.micropython.org/en/latest/reference/mpremote.html
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path, PurePosixPath

from codegen.device.ports import Port
from codegen.errors import DeviceError, SourceError
from codegen.patience import raise_if_stopped
from codegen.project.files import Project, ProjectKind
from codegen.validation.platformio import environment, run_python, which
from codegen.validation.process import Ended
from codegen.validation.scratch import cache_folder

_SECONDS = 300.0  # a big program at 115200 baud takes a minute
_STARTED = ("main.py", "boot.py", "code.py")


def mpremote() -> tuple[str, ...]:
    """How mpremote is called. Raises `DeviceError` if it is not installed."""
    if found := which("mpremote"):
        return (found,)
    try:
        metadata.version("mpremote")
    except metadata.PackageNotFoundError:
        raise DeviceError("mpremote is not installed: pip install mpremote") from None
    return (sys.executable, "-P", "-m", "mpremote")


def board_files(project: Project) -> dict[str, str]:
    """The texts of a program by their paths on the board; a file on its own is started as main.py.

    Raises:
        SourceError: a path leads out of the program.
    """
    files = {file.path: file.text for file in project.files if file.path.endswith(".py")}
    for path in files:
        if ".." in PurePosixPath(path).parts or PurePosixPath(path).is_absolute():
            raise SourceError(f"{path!r}: not a path inside the project")
    is_program = any(name in files for name in _STARTED)
    if project.kind is ProjectKind.SOURCE and not is_program:
        files["main.py"] = files.pop(project.main)
    return files


def copy_and_start(
    files: dict[str, str],
    *,
    port: Port,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> str | None:
    """Copies files to the board and restarts it; why it failed, None if it did not.

    Raises:
        DeviceError: mpremote is not installed.
        Cancelled: `stop` was set.
    """
    command = mpremote()
    with tempfile.TemporaryDirectory(dir=cache_folder("facts")) as name:
        stage = Path(name)
        for path, text in files.items():
            (stage / path).parent.mkdir(parents=True, exist_ok=True)
            (stage / path).write_text(text, "utf-8", newline="")
        finished = run_python(
            [*command, "connect", port.path, "fs", "cp", "-r", *_tops(files), ":", "+", "reset"],
            cwd=stage,
            env=environment(cache_folder("facts")),
            seconds=_SECONDS,
            stop=stop,
            on_line=progress,
        )
    raise_if_stopped(stop, "the upload was cancelled")
    if finished.ended is not Ended.EXITED:
        return f"stopped after {finished.seconds:.0f} s"
    if finished.returncode:
        lines = [line.strip() for line in finished.output.splitlines() if line.strip()]
        return lines[-1] if lines else f"mpremote ended with status {finished.returncode}"
    return None


def _tops(files: dict[str, str]) -> Sequence[str]:
    """What stands in the top folder, libraries before the programs that use them."""
    tops = dict.fromkeys(path.partition("/")[0] for path in files)
    return sorted(tops, key=lambda top: (top in _STARTED, top))
