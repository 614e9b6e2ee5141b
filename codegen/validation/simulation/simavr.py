"""simavr as a process: https://github.com/buserror/simavr (GPL, never linked), 1.6 and 1.7.

What it is given beside the program stands in files of the formats that it reads. One of them plays
input signals: it ticks, and ends when the simulated time is over, upon which simavr ends too. Ten
simulated seconds of an ATmega328P take 1 to 5 s; programs that sleep are run in their own time.
"""

from __future__ import annotations

import math
import tempfile
import threading
from functools import cache
from pathlib import Path

from codegen.project.board import Board
from codegen.validation.machine import require_worked
from codegen.validation.platformio import environment, which
from codegen.validation.process import Ended, Finished, run
from codegen.validation.scratch import cache_folder
from codegen.validation.simulation.chips import find_chip
from codegen.validation.simulation.signals import TICK_INPUT

TRACE = "trace.vcd"  # what the program's notes must name for it
_PACKAGES = {"simavr": "simavr", "timeout": "coreutils"}
_GRACE = 5.0  # seconds to write the rest of the trace, once simavr was told to end
_TICK = 0.01  # simulated seconds: how exactly it is known when a program fell asleep
_MOST_TICKS = 10_000
_MARK_OF_1_8 = "sram8"  # since then a register with a meaning is no longer traced when written
_LIMITED = 'ulimit -n "$1"; ulimit -f "$2"; shift 2; exec "$@"'
# Three streams, trace and ticks. A crash makes simavr wait for a debugger on a port that is open to
# the network; without a file left for the socket it ends instead, and writes its trace.
_FILES = 5
# Of 512 bytes: 64 MB. digitalWrite without a pause makes 20 MB in a simulated second.
_TRACE_BLOCKS = 64 << 11


def why_not_simulated(board: Board) -> str | None:
    """Why programs for the board cannot be simulated here; None when they can."""
    if find_chip(board.mcu) is None:
        return f"{board.id} cannot be simulated: simavr runs programs for AVR boards only"
    for tool, package in _PACKAGES.items():
        if which(tool) is None:
            return f"no simulator: {tool} not found; install with: apt-get install {package}"
    simavr = str(which("simavr"))
    if _MARK_OF_1_8 in _said(simavr, "--help"):
        return f"{simavr} is too new: since 1.8 it no longer reports every register (1.6, 1.7 do)"
    if board.mcu not in _said(simavr, "--list-cores").split():
        return f"{board.id} cannot be simulated: the installed simavr knows no {board.mcu}"
    return None


def run_simavr(
    elf: bytes, *, seconds: float, wall_seconds: float, stop: threading.Event | None
) -> tuple[str, Finished]:
    """Runs a program with its notes for `seconds` of its own time: the trace, and what was said.

    After `wall_seconds` simavr is told to end. When it is killed instead (at the stop flag, or by
    the limit on the trace's size), the trace lacks its last part.
    """
    with tempfile.TemporaryDirectory(dir=cache_folder("simulations")) as name:
        folder = Path(name)
        (folder / "program.elf").write_bytes(elf)
        (folder / "ticks.vcd").write_text(_ticks(seconds), "ascii")
        limits = ["sh", "-c", _LIMITED, "sh", str(_FILES), str(_TRACE_BLOCKS)]
        limits += ["timeout", "--foreground", "--signal=TERM", f"{wall_seconds:.2f}"]
        finished = run(
            [*limits, "simavr", "-v", "-i", "ticks.vcd", "program.elf"],
            cwd=folder,
            env=environment(folder),
            seconds=wall_seconds + _GRACE,
            stop=stop,
        )
        trace = folder / TRACE
        return trace.read_text("ascii") if trace.exists() else "", finished


def _ticks(seconds: float) -> str:
    """A signal that changes until the time is over; simavr counts in microseconds."""
    count = min(math.ceil(seconds / _TICK), _MOST_TICKS)
    times = [round(seconds * 1e6 * number / count) for number in range(count + 1)]
    lines = [
        "$timescale 1us $end",
        f"$var wire 9 ! {TICK_INPUT} $end",
        "$enddefinitions $end",
        *(f"#{time} b1{number % 2:08b}!" for number, time in enumerate(times)),
    ]
    return "\n".join([*lines, ""])


@cache
def _said(simavr: str, option: str) -> str:
    """What an installed simavr says about itself. Raises `OSError` where the machine refused."""
    folder = cache_folder("simulations")
    asked = run([simavr, option], cwd=folder, env=environment(folder), seconds=5)
    if asked.ended is not Ended.EXITED:
        raise OSError(0, "it does not answer", simavr)
    return require_worked(asked).output
