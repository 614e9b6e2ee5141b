"""What a board prints, as it comes: PlatformIO's monitor or mpremote, crashes with their lines.

PlatformIO's runs in a folder of ours: in a project it would load filters that the project brings.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from codegen.device.addresses import addr2line_for, frames
from codegen.device.backtrace import Crash, CrashReader
from codegen.device.kept import Program
from codegen.device.mpremote import mpremote
from codegen.device.ports import Port
from codegen.errors import SourceError
from codegen.validation.platformio import COMMAND, environment
from codegen.validation.scratch import cache_folder
from codegen.validation.terminal import attach

_LONGEST = 4096  # bytes of a line that is looked at; a board may print without ever ending one


def monitor(
    port: Port,
    *,
    baud: int,
    program: Program | None,
    write: Callable[[bytes], None],
    stop: threading.Event | None = None,
) -> int:
    """Shows what the board prints until the user ends it; returns the monitor's exit status.

    What is typed goes to the board. `program` is what runs on it, for the lines of a crash.
    """
    where = cache_folder("monitor")
    command = [*COMMAND, "device", "monitor", "--quiet", "--port", port.path, "--baud", str(baud)]
    return attach(
        command,
        cwd=where,
        env=environment(cache_folder("platformio")),
        on_output=Decoding(program, write).feed,
        stop=stop,
    )


def repl(port: Port, *, write: Callable[[bytes], None], stop: threading.Event | None = None) -> int:
    """MicroPython's prompt on the board, whose own tracebacks have files and lines.

    Raises:
        DeviceError: mpremote is not installed.
    """
    return attach(
        [*mpremote(), "connect", port.path, "repl"],
        cwd=cache_folder("monitor"),
        env=environment(cache_folder("platformio")),
        on_output=write,
        stop=stop,
    )


class Decoding:
    """Passes on what a board prints, unchanged, with a crash's lines below its addresses."""

    def __init__(self, program: Program | None, write: Callable[[bytes], None]) -> None:
        self._program = program
        self._write = write
        self._reader = CrashReader()
        self._line = bytearray()
        self._tool: str | None = None
        self._has_told = False

    def feed(self, chunk: bytes) -> None:
        """More of what is printed."""
        for piece in chunk.splitlines(keepends=True):
            self._write(piece)
            self._line += piece[: _LONGEST - len(self._line)]
            if piece.endswith(b"\n"):
                line = self._line.decode(errors="replace").strip()
                self._line.clear()
                if crash := self._reader.read(line):
                    self._tell(crash)

    def _tell(self, crash: Crash) -> None:
        if self._program is None:
            self._tell_once("no ELF file of this program is known: --elf names it")
            return
        try:
            self._tool = self._tool or addr2line_for(self._program.elf)
        except SourceError as error:
            self._tell_once(str(error))
            return
        found = frames(self._program.elf, crash.addresses, tool=self._tool)
        if not found and crash.sure:
            self._tell_once(f"none of these addresses is in {self._program.elf}: another program?")
        for frame in found:
            how = " (inlined)" if frame.inlined else ""
            place = f"{self._program.shown(frame.file)}:{frame.line}"
            mark = "   " if crash.sure else "  ?"
            self._say(f"{mark} 0x{frame.address:08x} {frame.function} at {place}{how}")

    def _tell_once(self, why: str) -> None:
        if not self._has_told:
            self._has_told = True
            self._say(f"    not decoded: {why}")

    def _say(self, line: str) -> None:
        # The board's own words may move the cursor, names out of somebody's ELF file may not.
        shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)
        self._write(f"{shown}\r\n".encode())


def named_program(elf: Path) -> Program:
    """The program of an ELF file that the user names. Raises `SourceError` if nothing reads it."""
    addr2line_for(elf)
    return Program(elf)
