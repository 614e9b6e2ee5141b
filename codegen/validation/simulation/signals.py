"""What simavr is asked to watch, written into the program's `.mmcu` section.

The section is a list of records: a tag, a length, and so many bytes; the tags' names are those of
avr_mcu_section.h in simavr, whose versions 1.6 and 1.7 read them so. simavr watches 32 signals at
most, so a chip with more is simulated several times at once. It reports a register's value at each
write and read of it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from codegen.validation.simulation.chips import Chip
from codegen.validation.simulation.opcodes import stored_to, to_words
from codegen.validation.simulation.timers import Timer

TRAPS, TICKS = "traps", "ticks"
HIGH = ".high"  # behind the name of a register of two bytes
# The signal of the direction of port B, which every chip has; it leads nowhere.
_TICK_LINE = (ord("B"), 9)
TICK_INPUT = f"iog{_TICK_LINE[0]:c}_{_TICK_LINE[1]}"
_NAME, _FREQUENCY, _AVCC, _FILE, _PERIOD, _REGISTER, _PIN = 1, 2, 4, 12, 13, 14, 15
_SUPPLY = 5000  # mV; the ADC wants to know it
_FLUSH = 10_000  # µs between two writes of the trace
_AT_ONCE = 32


def watched(chip: Chip, flash: bytes) -> list[dict[str, int]]:
    """The registers to watch, by name, in as many groups as it takes; the traps' mark is in each.

    Names are those of `Chip`'s tables: `DDRB`, `PORTB`, `Serial`, and `1.OCRA` for OCR1A. Where one
    group would not do, the timers are left out that the program never sets up for waves or
    interrupts, as far as its code names their registers: each run of the Mega takes 3 s for 2.
    """
    ports = dict(chip.uarts)
    for letter, address in chip.ports.items():
        ports |= {f"DDR{letter}": address + 1, f"PORT{letter}": address + 2}
    registers = ports | _timers(chip.timers)
    room = _AT_ONCE - 2  # traps and ticks
    if len(registers) > room:
        named = stored_to(to_words(flash))
        registers = ports | _timers(timer for timer in chip.timers if timer.effects & named)
    names = list(registers)
    return [
        {TRAPS: chip.free, **{name: registers[name] for name in names[at : at + room]}}
        for at in range(0, len(names), room)
    ]


def _timers(timers: Iterable[Timer]) -> dict[str, int]:
    registers = {}
    for timer in timers:
        for register, address in timer.registers.items():
            registers[f"{timer.name}.{register}"] = address
            if timer.is_wide(register):
                registers[f"{timer.name}.{register}{HIGH}"] = address + 1
    return registers


def section(registers: dict[str, int], *, chip: Chip, frequency: int, trace: str) -> bytes:
    """The `.mmcu` section: the chip, its clock in Hz, what to watch, and the trace's file name."""
    return b"".join(
        [
            _record(_NAME, _text(chip.name)),
            _record(_FREQUENCY, struct.pack("<I", frequency)),
            _record(_AVCC, struct.pack("<I", _SUPPLY)),
            _record(_FILE, _text(trace)),
            _record(_PERIOD, struct.pack("<I", _FLUSH)),
            _record(_PIN, struct.pack("<BH", *_TICK_LINE) + _text(TICKS)),
            *(
                _record(_REGISTER, struct.pack("<BH", 0xFF, address) + _text(name))
                for name, address in registers.items()
            ),
        ]
    )


def _text(text: str) -> bytes:
    return text.encode("ascii") + b"\0"


def _record(tag: int, content: bytes) -> bytes:
    return bytes([tag, len(content)]) + content
