"""The few AVR instructions that the traps are made of, as lists of words; all use r24.

Source: AVR Instruction Set Manual (Microchip DS40002198). Addresses of code and distances are in
words. `far` chooses `jmp` and `call` of two words, which reach every address, before `rjmp` and
`rcall` of one, which reach all of 8 KB since they wrap around.
"""

from __future__ import annotations

from collections.abc import Sequence

NOP = 0x0000
CLI = 0x94F8
SLEEP = 0x9588
POP = 0x918F
TST = 0x2388
_JMP, _CALL, _RJMP, _RCALL = 0x940C, 0x940E, 0xC000, 0xD000


def ldi(value: int) -> list[int]:
    """Load a constant."""
    return [0xE080 | (value & 0xF0) << 4 | value & 0x0F]


def lds(address: int) -> list[int]:
    """Load from the data space."""
    return [0x9180, address]


def sts(address: int) -> list[int]:
    """Store to the data space."""
    return [0x9380, address]


def sbrs(bit: int) -> list[int]:
    """Skip the next instruction if the bit is set."""
    return [0xFF80 | bit]


def breq(distance: int) -> list[int]:
    """Skip this many words if the last test found zero."""
    return [0xF001 | distance << 3]


def skip(distance: int) -> list[int]:
    """Skip this many words."""
    return [_RJMP | distance]


def jump(at: int, target: int, *, far: bool) -> list[int]:
    """Go on at `target`."""
    return _far(_JMP, target) if far else [_RJMP | (target - at - 1) & 0xFFF]


def call(at: int, target: int, *, far: bool) -> list[int]:
    """Go on at `target`, and leave on the stack what comes after `at`."""
    return _far(_CALL, target) if far else [_RCALL | (target - at - 1) & 0xFFF]


def jump_target(words: Sequence[int], at: int) -> int | None:
    """Where the jump at `at` leads in a flash of so many words; None when no jump stands there."""
    if at + 1 >= len(words):
        return None
    word = words[at]
    if word & 0xFE0E == _JMP:
        return (word >> 3 & 0x3E | word & 1) << 16 | words[at + 1]
    if word & 0xF000 == _RJMP:
        distance = (word & 0xFFF) - (word << 1 & 0x1000)
        return (at + 1 + distance) % len(words)
    return None


def stored_to(words: Sequence[int]) -> set[int]:
    """The addresses of the data space that `sts` and `out` name anywhere in the flash."""
    found = set()
    for word, after in zip(words, [*words[1:], 0], strict=False):
        if word & 0xFE0F == 0x9200:
            found.add(after)
        elif word & 0xF800 == 0xB800:
            found.add((word >> 5 & 0x30 | word & 0x0F) + 0x20)
    return found


def to_words(flash: bytes) -> list[int]:
    """The flash as the chip reads it; an odd byte at the end is left out."""
    return [int.from_bytes(flash[at : at + 2], "little") for at in range(0, len(flash) - 1, 2)]


def _far(opcode: int, target: int) -> list[int]:
    high = target >> 16
    return [opcode | (high & 0x3E) << 3 | high & 1, target & 0xFFFF]
