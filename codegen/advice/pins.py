"""What the pins of a board can do: facts by chip and module, out of pins.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.project.board import Board

_NUMBERS = 256  # a pin's number is a byte


class Role(StrEnum):
    """What a program wants of a pin; the value is how that is said."""

    OUTPUT = "be an output"
    PULL = "have a pull resistor"
    ANALOG = "be an analog input"
    PWM = "give PWM"
    TOUCH = "be a touch pad"
    DAC = "be an analog output"
    INTERRUPT = "raise an interrupt"
    ANY = "be used"


@dataclass(frozen=True, slots=True)
class PinFacts:
    """The pins of one board by number; None for a set that is not known.

    `channels` are numbers that `analogRead` takes for A0 and on, whatever pins have them.
    """

    names: Mapping[str, int]
    strapping: Mapping[int, str]
    none: frozenset[int]
    flash: frozenset[int]
    psram: frozenset[int]
    input_only: frozenset[int]
    usb: frozenset[int]
    serial: frozenset[int]
    adc2: frozenset[int]
    channels: frozenset[int]
    able: Mapping[Role, frozenset[int]]

    def objection(self, pin: int, role: Role) -> str | None:
        """Why the pin cannot do that on this board; None if it can or that is not known."""
        able = self.able.get(role)
        drives = role in (Role.OUTPUT, Role.PWM, Role.DAC)
        why = None
        if pin in self.none:
            why = f"there is no pin {pin}"
        elif pin in self.flash:
            why = f"pin {pin} is wired to the flash chip: using it crashes the program"
        elif pin in self.psram:
            why = f"pin {pin} is wired to this module's PSRAM"
        elif pin in self.input_only and drives:
            why = f"pin {pin} is input-only, it has no output driver"
        elif pin in self.input_only and role is Role.PULL:
            why = f"pin {pin} has no pull resistors: it needs an external one"
        elif able is not None and not able:
            why = f"no pin of this chip can {role.value}"
        elif able is not None and pin not in able | self._channels(role):
            why = f"pin {pin} cannot {role.value}; {self.listed(able)} can"
        return why

    def _channels(self, role: Role) -> frozenset[int]:
        return self.channels if role is Role.ANALOG else frozenset()

    def able_to(self, role: Role) -> frozenset[int]:
        """The pins that can do that; none where the board's pins are not all known."""
        if not self.none:
            return frozenset()
        pins = self.able.get(role, frozenset(range(_NUMBERS)) - self.none)
        drives = role in (Role.OUTPUT, Role.PWM, Role.DAC, Role.PULL)
        return pins - self.flash - self.psram - (self.input_only if drives else frozenset())

    def listed(self, pins: Iterable[int]) -> str:
        """Pins in words, analog inputs by their names where the board has some: `2-13 and A0`."""
        left = set(pins)
        names = [name for name, number in self.names.items() if name[0] == "A" and number in left]
        words = _runs(left.difference(self.names[name] for name in names))
        if names:
            words.append(names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}")
        return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _runs(pins: Iterable[int]) -> list[str]:
    """Numbers in words, those that follow one another joined: `3`, `5-6`."""
    runs: list[list[int]] = []
    for pin in sorted(pins):
        if runs and pin == runs[-1][-1] + 1:
            runs[-1].append(pin)
        else:
            runs.append([pin])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]


@cache
def pin_facts(board: Board) -> PinFacts | None:
    """The facts of a board's pins, None for a chip whose pins are not known here."""
    table = tomllib.loads(files(__package__).joinpath("pins.toml").read_text("utf-8"))
    module = table.pop("module")
    chip: dict[str, Any] | None = table.get(board.mcu)
    if chip is None or board.id in module["renumbered"]:
        return None
    wired = [key for key in ("psram", "octal") if board.id in module[key]]
    names: Mapping[str, int] = chip.get("names", {})
    highest = names["A5"] if board.variant in module["six_inputs"] else chip.get("highest")
    beyond = range(_NUMBERS if highest is None else highest + 1, _NUMBERS)
    roles = {Role.ANALOG: "analog", Role.PWM: "pwm", Role.TOUCH: "touch", Role.DAC: "dac"}
    roles[Role.INTERRUPT] = "interrupt"
    return PinFacts(
        names={name: number for name, number in names.items() if number not in beyond},
        strapping={int(pin): why for pin, why in chip.get("strapping", {}).items()},
        none=_numbers(chip.get("none", [])) | frozenset(beyond),
        flash=_numbers(chip.get("flash", [])),
        psram=frozenset(pin for key in wired for pin in _numbers(chip.get(key, []))),
        input_only=_numbers(chip.get("input_only", [])),
        usb=_numbers(chip.get("usb", [])),
        serial=_numbers(chip.get("serial", [])),
        adc2=_numbers(chip.get("adc2", [])),
        channels=_numbers(chip.get("channels", [])),
        able={
            role: _numbers(chip[key]).difference(beyond)
            for role, key in roles.items()
            if key in chip
        },
    )


def _numbers(ranges: list[str]) -> frozenset[int]:
    found: set[int] = set()
    for each in ranges:
        first, _, last = each.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)
