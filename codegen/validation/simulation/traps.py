"""Traps in the flash of the simulated copy, for a program that runs astray.

simavr says nothing of a program that starts over, since for a chip that is nothing odd: a call
through a null pointer, an interrupt without a handler and a reset by the watchdog all lead to
address 0. So in the copy that is simulated the first entry of the interrupt table leads through a
few instructions of ours at the end of the flash, which delay the start by 20 cycles. They tell the
first start from others by a mark at an address without a register (`Chip.free`), leave there what
has happened, and fall asleep with interrupts off, upon which simavr ends by itself. The entries
without a handler and the empty flash lead to them too. Nothing else of the program is changed.
"""

from __future__ import annotations

from enum import IntEnum

from codegen.validation.simulation.chips import Chip
from codegen.validation.simulation.opcodes import (
    CLI,
    NOP,
    POP,
    SLEEP,
    TST,
    breq,
    call,
    jump,
    jump_target,
    ldi,
    lds,
    sbrs,
    skip,
    sts,
    to_words,
)

_MCUSR, _WDRF = 0x54, 3  # says why the chip was reset; the same on every chip of avr.toml


class Mark(IntEnum):
    """What the traps leave. After NO_HANDLER comes one byte more: see `vector_of`."""

    STARTED = 0xA1
    WATCHDOG = 0xA2
    RESTARTED = 0xA3
    NO_HANDLER = 0xA4
    EMPTY_FLASH = 0xA5


def with_traps(flash: bytes, chip: Chip) -> bytes | None:
    """The whole flash of the chip: the program, emptiness that leads to a trap, and the traps.

    None when they cannot be set: the program fills the flash or does not begin with a jump.
    """
    words = to_words(flash)
    used, size, far = len(words), chip.flash // 2, chip.vector_words == 2
    words += [NOP] * (size - used)  # a slide; what is really there, 0xFFFF, does as little
    empty, begin, no_handler = _caught(Mark.EMPTY_FLASH, chip), _begin(chip), _no_handler(chip)
    trap = size - len(no_handler)
    leave = trap - chip.vector_words
    start = leave - len(begin)
    entry = jump_target(words, 0)
    if entry is None or used > start - len(empty):
        return None
    words[start - len(empty) :] = [*empty, *begin, *jump(leave, entry, far=far), *no_handler]
    for number in range(1, len(chip.vectors)):
        at = number * chip.vector_words
        handler = jump_target(words, at)
        if handler is not None and jump_target(words, handler) == 0:
            words[at : at + chip.vector_words] = call(at, trap, far=far)
    words[: chip.vector_words] = jump(0, start, far=far)
    return b"".join(word.to_bytes(2, "little") for word in words)


def vector_of(byte: int, chip: Chip) -> str:
    """The interrupt's name, as in avr-libc's `TIMER1_OVF_vect`, from the byte after NO_HANDLER."""
    return chip.vectors[byte // chip.vector_words - 1]


def _begin(chip: Chip) -> list[int]:
    """Was there a start before, or a reset by the watchdog? If not, this is the first start."""
    again = _caught(Mark.RESTARTED, chip)
    watchdog = _caught(Mark.WATCHDOG, chip)
    return [
        *lds(chip.free),
        TST,
        *breq(len(again)),
        *again,
        *lds(_MCUSR),
        *sbrs(_WDRF),
        *skip(len(watchdog)),
        *watchdog,
        *_mark(Mark.STARTED, chip),
    ]


def _no_handler(chip: Chip) -> list[int]:
    """Called from the table: the return address tells from which of its entries."""
    pops = [POP] * chip.return_bytes  # the low byte comes last
    return [*_mark(Mark.NO_HANDLER, chip), *pops, *sts(chip.free), CLI, SLEEP]


def _caught(mark: Mark, chip: Chip) -> list[int]:
    return [*_mark(mark, chip), CLI, SLEEP]


def _mark(mark: Mark, chip: Chip) -> list[int]:
    return [*ldi(mark), *sts(chip.free)]
