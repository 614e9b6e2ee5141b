"""What a linked program for an AVR board does, run by simavr for some seconds of its own time.

Not covered: nothing is connected to the chip. Inputs read low, those with a pull-up high, analog
ones 0, and nobody answers on a bus. What is written to a serial port counts as printed whatever the
baud rate. A stack that grows into variables without leaving the RAM is not seen.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from codegen.errors import Cancelled
from codegen.project.board import Board
from codegen.simulated import Outcome, PinChange, SerialOutput, Simulation
from codegen.validation.process import Ended, Finished
from codegen.validation.simulation.chips import Chip, find_chip, pin_names
from codegen.validation.simulation.firmware import read_firmware, write_elf
from codegen.validation.simulation.signals import section, watched
from codegen.validation.simulation.simavr import TRACE, run_simavr, why_not_simulated
from codegen.validation.simulation.trace import Trace, read_traces
from codegen.validation.simulation.traps import with_traps
from codegen.validation.simulation.usb import with_usb_host
from codegen.validation.simulation.vcd import to_vcd
from codegen.validation.simulation.verdict import verdict

_FLASH = ".text"
_EEPROM, _NOTES = 0x810000, 0x910000  # as avr-gcc and avr-libc count addresses
_USB_OPEN = (
    "USB serial is not simulated: what is printed to Serial is not seen; "
    "a computer is taken to have opened the port, so `while (!Serial)` ends"
)
_USB_SHUT = (
    "USB serial is not simulated: what is printed to Serial is not seen, "
    "and a program that waits for it (`while (!Serial)`) gets no further"
)
_NO_TRAPS = "the program leaves no room for traps in the flash: starting over is not noticed"


def simulate(
    program: Path,
    *,
    board: Board,
    seconds: float,
    wall_seconds: float,
    stop: threading.Event | None = None,
) -> Simulation:
    """Runs a linked program for `seconds` of its own time, in `wall_seconds` at most.

    What cannot be simulated, and what crashes, is a result like any other.

    Raises:
        Cancelled: `stop` was set.
        SourceError: `program` is not an ELF file for an AVR.
        UsageError: the cache cannot be written.
    """
    chip = find_chip(board.mcu)
    if (why := why_not_simulated(board)) or chip is None:
        return Simulation(0.0, Outcome.FAILED, why)
    parts, remarks = _prepared(program, chip)

    def run(registers: dict[str, int]) -> tuple[str, Finished]:
        notes = section(registers, chip=chip, frequency=board.f_cpu, trace=TRACE)
        elf = write_elf({**parts, ".mmcu": (_NOTES, notes)})
        return run_simavr(elf, seconds=seconds, wall_seconds=wall_seconds, stop=stop)

    groups = watched(chip, parts[_FLASH][1])
    with ThreadPoolExecutor(len(groups)) as pool:
        runs = list(pool.map(run, groups))
    if any(finished.ended is Ended.STOPPED for _, finished in runs):
        raise Cancelled("the simulation was cancelled")
    trace = read_traces([dump for dump, _ in runs], chip=chip, frequency=board.f_cpu)
    outcome, cause = verdict(trace, [done for _, done in runs], chip=chip, seconds=seconds)
    changes = _named(trace.changes, board)
    until = min(trace.seconds, seconds)
    return Simulation(
        seconds=until,
        outcome=outcome,
        cause=cause,
        serial=_serial(trace, chip),
        changes=changes,
        vcd=to_vcd(changes, scope=board.id, seconds=until),
        remarks=(*remarks, *_remarks(trace)),
    )


def _prepared(program: Path, chip: Chip) -> tuple[dict[str, tuple[int, bytes]], list[str]]:
    """The memories of the copy to simulate, each with its address, and remarks on the copy."""
    firmware = read_firmware(program)
    flash, remarks = firmware.flash, []
    if chip.usb:
        opened = with_usb_host(firmware)
        flash = opened or flash
        remarks.append(_USB_OPEN if opened else _USB_SHUT)
    trapped = with_traps(flash, chip)
    if trapped is None:
        remarks.append(_NO_TRAPS)
    parts = {_FLASH: (0, trapped or flash)}
    if firmware.eeprom:
        parts[".eeprom"] = (_EEPROM, firmware.eeprom)
    return parts, remarks


def _remarks(trace: Trace) -> Iterator[str]:
    if trace.shown < trace.seconds:
        yield f"too many pin changes to keep; those after {trace.shown:.3f} s are left out"
    for timer in trace.misjudged:
        yield (
            f"simavr lacks the mode that timer {timer} counts in: its interrupts come at "
            "another rate than on the board, or not at all"
        )


def _named(changes: Iterable[PinChange], board: Board) -> tuple[PinChange, ...]:
    """The changes with the board's names of the pins."""
    names = pin_names(board)
    return tuple(replace(change, pin=names.get(change.pin, change.pin)) for change in changes)


def _serial(trace: Trace, chip: Chip) -> tuple[SerialOutput, ...]:
    return tuple(
        SerialOutput(port, trace.printed[port].decode(errors="replace"))
        for port in chip.uarts
        if port in trace.printed
    )
