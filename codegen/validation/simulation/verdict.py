"""How a simulated program fared, from what simavr said and what its trace shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.simulated import Outcome
from codegen.validation.process import Ended, Finished
from codegen.validation.simulation.chips import Chip
from codegen.validation.simulation.trace import Trace
from codegen.validation.simulation.traps import Mark, vector_of

_ACCESS = re.compile(r"Invalid (read|write) address PC=(\w+) .*?Address (\w+)")
_OPCODE = re.compile(r"(\w+): .*?Invalid Opcode")
_CRASHED = "avr_sadly_crashed"
_PRINTED = re.compile("\x1b\\[32m[^\x1b]*\x1b\\[0m")  # simavr shows the serial ports' text in green
_TIMED_OUT = 124  # coreutils' timeout has told simavr to end
_GREW_TOO_LARGE = 128 + 25  # SIGXFSZ on Linux and macOS
_ROUNDING = 1e-5  # seconds, of the last tick
_CAUGHT = {
    Mark.RESTARTED: "it started over at address 0, as after a call through a null pointer",
    Mark.EMPTY_FLASH: "it went into the flash beyond its end",
}


def verdict(
    trace: Trace, runs: Sequence[Finished], *, chip: Chip, seconds: float
) -> tuple[Outcome, str | None]:
    """The outcome of a program that was to run for `seconds`, and what ended it if it did not."""
    caught = _caught(trace, chip)
    faults = filter(None, (_fault(_PRINTED.sub("", finished.output)) for finished in runs))
    if fault := caught or next(faults, None):
        return Outcome.CRASHED, fault
    if Mark.WATCHDOG in trace.marks:
        return Outcome.RESET, None
    for finished in runs:
        if why := _limit(finished):
            return Outcome.STOPPED, why
        if finished.returncode:
            return Outcome.FAILED, f"simavr failed: {_last_line(finished)}"
    if trace.seconds < seconds - _ROUNDING:
        return Outcome.SLEPT, None
    moved = any(change.high is not False for change in trace.changes)
    return (Outcome.RAN if moved or trace.printed else Outcome.SILENT), None


def _caught(trace: Trace, chip: Chip) -> str | None:
    """The crash that a trap has caught."""
    if trace.stray:
        return "its stack grew out of the RAM"
    if Mark.NO_HANDLER in trace.marks:
        name = vector_of(trace.marks[-1], chip)
        return f"interrupt {name} came, and there is no ISR({name}_vect)"
    return next((said for mark, said in _CAUGHT.items() if mark in trace.marks), None)


def _limit(finished: Finished) -> str | None:
    """Which of our limits simavr ran into."""
    if finished.returncode == _TIMED_OUT or finished.ended is Ended.TIMED_OUT:
        return "the check's time was over"
    if finished.ended is Ended.TOO_MUCH_OUTPUT or finished.returncode == _GREW_TOO_LARGE:
        return "its trace grew too large"
    return None


def _fault(output: str) -> str | None:
    if access := _ACCESS.search(output):
        how = "read" if access[1] == "read" else "wrote"
        return f"it {how} at 0x{access[3]}, where there is no RAM (program address 0x{access[2]})"
    if opcode := _OPCODE.search(output):
        return f"there is no instruction at program address 0x{opcode[1]}"
    return "it left the flash" if _CRASHED in output else None


def _last_line(finished: Finished) -> str:
    lines = finished.output.split("\n")
    said = [line.strip() for line in lines if line.strip() and not line.startswith("Loaded ")]
    return said[-1] if said else f"exit status {finished.returncode}"
