"""What the timers do to pins by themselves (PWM), worked out from the registers that set them up.

simavr leaves it out where it matters most: on the ATmega328P and 2560 it has no phase-correct mode,
in which Arduino's analogWrite runs every timer but the first; on the 32U4 that mode runs at twice
its rate and timer 4 is missing (1.6 to 1.8). What a pin shows follows from the registers alone, so
it is taken from there. When a period begins is not known; here it is with the clock's start.

Source: the chips' datasheets, "Modes of Operation" and the register descriptions of each timer.
Not covered: outputs that toggle at a match (simavr has them), dead times, complementary outputs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a timer's registers are laid out."""

    NARROW = "narrow"  # 8 bits
    NARROW_OWN_CLOCK = "narrow, own clock"  # timer 2, with a prescaler of more steps
    WIDE = "wide"  # 16 bits: registers of two bytes
    OF_THE_32U4 = "of the 32U4"  # timer 4, as the Arduino core uses it: 8 bits
    OF_THE_TINY85 = "of the tiny85"  # timer 1


@dataclass(frozen=True, slots=True)
class Timer:
    """A timer of a chip: its registers by their names without the timer's number, its outputs.

    Addresses are of the data space, of the low byte; `outputs` has pins by channel.
    """

    name: str
    kind: Kind
    registers: Mapping[str, int]
    outputs: Mapping[str, str]

    def is_wide(self, register: str) -> bool:
        """Whether a register has a second byte, at the next address."""
        return self.kind is Kind.WIDE and register.startswith(("OCR", "ICR"))

    @property
    def effects(self) -> set[int]:
        """The registers without which it neither makes waves nor raises interrupts."""
        return {
            address
            for register, address in self.registers.items()
            if register.startswith(("OCR", "TIMSK"))
        }


@dataclass(frozen=True, slots=True)
class Pwm:
    """A square wave: high for `high` of `period` cycles of the chip's clock, from `offset` on."""

    period: int
    high: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class _Mode:
    """How a timer counts: to `top` in steps of `clock` cycles, and back again if `centered`."""

    top: int
    clock: int
    centered: bool


_TOGGLE, _CLEAR, _SET = 1, 2, 3  # compare output modes
_TOP_AT_RESET = {"OCRC": 255}  # of the timers that have it for their top
_CLOCKS = {1: 1, 2: 8, 3: 64, 4: 256, 5: 1024}
_OWN_CLOCKS = {1: 1, 2: 8, 3: 32, 4: 64, 5: 128, 6: 256, 7: 1024}
# Waveform generation mode: the value or the register at the top, and whether it counts back.
_NARROW: dict[int, tuple[int | str, bool]] = {
    1: (255, True),
    3: (255, False),
    5: ("OCRA", True),
    7: ("OCRA", False),
}
_WIDE: dict[int, tuple[int | str, bool]] = {
    1: (255, True),
    2: (511, True),
    3: (1023, True),
    5: (255, False),
    6: (511, False),
    7: (1023, False),
    8: ("ICR", True),
    9: ("OCRA", True),
    10: ("ICR", True),
    11: ("OCRA", True),
    14: ("ICR", False),
    15: ("OCRA", False),
}


def outputs(timer: Timer, values: Mapping[str, int]) -> dict[str, Pwm | bool]:
    """What the timer drives its pins with: a wave, or one level all the time.

    `values` has its registers by the names of `Timer.registers`; those missing are as after reset.
    """
    mode = _mode(timer, values)
    found: dict[str, Pwm | bool] = {}
    for channel, pin in timer.outputs.items():
        match = _at_match(timer, channel, values)
        if mode is not None and match:
            compare = min(values.get(f"OCR{channel}", 0), mode.top)
            found[pin] = _wave(mode, compare, inverted=match == _SET)
    return found


def is_misjudged(timer: Timer, values: Mapping[str, int]) -> bool:
    """Whether the timer raises interrupts in a mode that simavr has not, or at another rate."""
    mode = _mode(timer, values)
    missing = timer.kind is Kind.OF_THE_32U4 or (mode is not None and mode.centered)
    return missing and values.get("TIMSK", 0) != 0


def _mode(timer: Timer, values: Mapping[str, int]) -> _Mode | None:
    """How the timer counts; None when it stands still or makes no waves."""
    top: int | str
    match timer.kind:
        case Kind.OF_THE_32U4:
            select = values.get("TCCRB", 0) & 15
            top, centered, clock = "OCRC", bool(values.get("TCCRD", 0) & 1), 1 << select >> 1
        case Kind.OF_THE_TINY85:
            top, centered, clock = "OCRC", False, 1 << (values.get("TCCR", 0) & 15) >> 1
        case _:
            wide = timer.kind is Kind.WIDE
            a, b = values.get("TCCRA", 0), values.get("TCCRB", 0)
            modes, high = (_WIDE, b >> 3 & 3) if wide else (_NARROW, b >> 3 & 1)
            top, centered = modes.get(a & 3 | high << 2, (0, False))
            clocks = _OWN_CLOCKS if timer.kind is Kind.NARROW_OWN_CLOCK else _CLOCKS
            clock = clocks.get(b & 7, 0)
    value = values.get(top, _TOP_AT_RESET.get(top, 0)) if isinstance(top, str) else top
    return _Mode(value, clock, centered) if clock and value else None


def _at_match(timer: Timer, channel: str, values: Mapping[str, int]) -> int:
    """What the output does at a match: _CLEAR or _SET, 0 when it is not ours to tell."""
    if timer.kind is Kind.OF_THE_TINY85:
        control = values.get("TCCR" if channel == "A" else "GTCCR", 0)
        action = control >> 4 & 3 if control & 0x40 else 0
    elif timer.kind is Kind.OF_THE_32U4:
        action = values.get("TCCRC", 0) >> 2 & 3 if channel == "D" else _action(channel, values)
    else:
        action = _action(channel, values)
        return 0 if action == _TOGGLE else action
    return _CLEAR if action == _TOGGLE else action  # of the two outputs of a channel, the plain one


def _action(channel: str, values: Mapping[str, int]) -> int:
    return values.get("TCCRA", 0) >> {"A": 6, "B": 4, "C": 2}[channel] & 3


def _wave(mode: _Mode, compare: int, *, inverted: bool) -> Pwm | bool:
    """High until the match, from the bottom; counting back, from the match to the bottom too."""
    if mode.centered:
        period, high, offset = 2 * mode.top, 2 * compare, -compare
    else:
        period, high, offset = mode.top + 1, compare + 1, 0
    if inverted:
        high, offset = period - high, offset + high
    if high in {0, period}:
        return high == period
    return Pwm(period * mode.clock, high * mode.clock, offset * mode.clock)
