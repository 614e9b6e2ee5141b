"""`pio run` for MicroPython: our own PlatformIO platform has mpy-cross compile every file.

What is counted as flash are the bytes of the `.mpy` files, against the board's file system. (On
the board main.py and boot.py stay sources; their `.mpy` tells how much they compile to.) RAM is not
known before the program runs.
"""

from __future__ import annotations

import hashlib
import json
import re
import shlex
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from codegen.errors import Cancelled, SourceError
from codegen.project.board import Board
from codegen.types import Sizes
from codegen.validation.machine import refused_by_machine
from codegen.validation.micropython.compiler import binary
from codegen.validation.micropython.ports import Port
from codegen.validation.platformio import COMMAND, environment, provide_scons, run_python
from codegen.validation.process import Ended
from codegen.validation.scratch import borrow, cache_folder, fill, forget

_PLATFORM = Path(__file__).parents[1] / "platforms" / "pinwright_micropython"
_FLASH = re.compile(r"^Flash: .*\(used (\d+) bytes from (\d+) bytes\)", re.MULTILINE)
_OUTPUT_KEPT = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Built:
    """The result of a build: its sizes if the file system's is known, or why there is none."""

    sizes: Sizes | None
    why_not: str | None
    output: str
    seconds: float
    command: str


def build(
    texts: Mapping[str, str],
    *,
    board: Board,
    port: Port,
    seconds: float,
    stop: threading.Event | None = None,
) -> Built:
    """Builds the files of a program, by their paths on the board.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a path leads out of the program.
        UsageError: PlatformIO, SCons or the cache cannot be used.
    """
    core = cache_folder("cores/micropython")
    provide_scons(core)
    _provide_platform(core)
    files = {_place(path): text.encode(errors="replace") for path, text in texts.items()}
    files |= _settings(board, port)
    with borrow(f"{board.id}-micropython-{_digest(files)}") as folder:
        fill(folder, files)
        finished = run_python(
            [*COMMAND, "run", "--disable-auto-clean"],
            cwd=folder,
            env=environment(core, {"PINWRIGHT_MPY_CROSS": str(binary())}),
            seconds=seconds,
            stop=stop,
        )
        if finished.ended is not Ended.EXITED:
            forget(folder)
        command = (
            f"PLATFORMIO_CORE_DIR={shlex.quote(str(core))} pio run -d {shlex.quote(str(folder))}"
        )
    if finished.ended is Ended.STOPPED:
        raise Cancelled("the build was cancelled")
    why_not = None
    if finished.ended is not Ended.EXITED:
        why_not = f"stopped after {finished.seconds:.0f} s"
    elif refused := refused_by_machine(finished):
        forget(folder)
        raise OSError(0, refused)
    elif finished.returncode:
        why_not = _reason(finished.output)
    found = _FLASH.search(finished.output)
    sizes = Sizes(int(found[1]), int(found[2])) if found else None
    return Built(sizes, why_not, finished.output[-_OUTPUT_KEPT:], finished.seconds, command)


def _place(path: str) -> str:
    if ".." in PurePosixPath(path).parts or PurePosixPath(path).is_absolute():
        raise SourceError(f"{path!r}: not a path inside the project")
    return f"src/{path}"


def _settings(board: Board, port: Port) -> dict[str, bytes]:
    """What PlatformIO reads: the project's one environment and the board."""
    ini = f"[env:check]\nplatform = {_PLATFORM.name}\nboard = {board.id}\n"
    manifest = {
        "name": board.name,
        "vendor": "",
        "url": "",
        "frameworks": [],
        "build": {"mcu": board.mcu, "mpy_arch": port.arch},
        "upload": {"maximum_size": port.flash, "maximum_ram_size": board.ram},
    }
    return {
        "platformio.ini": ini.encode(),
        f"boards/{board.id}.json": json.dumps(manifest, indent=2).encode(),
    }


def _digest(files: Mapping[str, bytes]) -> str:
    settings = [content for path, content in files.items() if not path.startswith("src/")]
    return hashlib.sha256(b"\n".join(settings)).hexdigest()[:12]


def _provide_platform(core: Path) -> None:
    link = core / "platforms" / _PLATFORM.name
    link.parent.mkdir(exist_ok=True)
    if not link.is_symlink() or link.readlink() != _PLATFORM:
        link.unlink(missing_ok=True)
        link.symlink_to(_PLATFORM)


def _reason(output: str) -> str:
    """What a failed build said, apart from PlatformIO's rulers and SCons's own words."""
    told = [line.strip() for line in output.splitlines() if re.search(r"\b[Ee]rror\b", line)]
    plain = [line for line in told if not line.startswith("***")]
    return (plain or told or ["pio run failed"])[-1].removeprefix("Error: ")
