"""What of a recipe may be set: a pin, a number, a word; its range, how it is said and written."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from firmware_corpus.errors import CorpusError

Value = int | float | str

ROLES = {
    "output", "input", "pull", "analog", "pwm", "touch", "dac", "interrupt", "any",
    "sda", "scl", "sck", "mosi", "miso",
}  # fmt: skip
BUS_ROLES = {"sda", "scl", "sck", "mosi", "miso"}  # several recipes may use the same pin so

# What a `{unit}` in a phrase stands for, from the unit that the source counts in.
_PER = {
    ("ms", "s"): 0.001, ("ms", "min"): 1 / 60_000, ("ms", "h"): 1 / 3_600_000,
    ("us", "ms"): 0.001, ("us", "s"): 1e-6, ("s", "ms"): 1000.0, ("s", "min"): 1 / 60,
    ("s", "h"): 1 / 3600, ("mm", "cm"): 0.1, ("cm", "m"): 0.01, ("mV", "V"): 0.001,
    ("mA", "A"): 0.001, ("Hz", "kHz"): 0.001, ("m", "km"): 0.001,
}  # fmt: skip
_INVERSE = {("ms", "Hz"): 1000.0, ("us", "Hz"): 1e6, ("s", "Hz"): 1.0}
UNITS = {
    "", "ms", "us", "s", "min", "h", "Hz", "kHz", "baud", "percent", "degrees", "°C", "mm", "cm",
    "m", "mV", "V", "mA", "A", "ohm", "steps", "rpm", "bytes", "pixels", "lux", "hPa", "g",
}  # fmt: skip
_HOLE = re.compile(r"\{(\w*)\}")


class Kind(StrEnum):
    """What values a parameter takes, and how they stand in the source."""

    PIN = "pin"  # 13, A0, LED
    PINS = "pins"  # as many as there are LEDs: "2, 3, 4", as they stand in an array
    INT = "int"
    FLOAT = "float"
    TEXT = "text"  # without quotes; they stand in the source
    CHOICE = "choice"  # one of those listed, as it stands
    ADDRESS = "address"  # a number, written 0x3C


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that may be set.

    `at` are the places in the source, each a piece of it with `{}` for the value. `range` is the
    least and the greatest number or length of a text, the pins (`2-13`, `A0-A5`, `LED`), or the
    choices; `count` how many pins there are at least and at most. `words` are what people say
    instead of a choice: "pull-down" for HIGH. `needed` are those without which something else is
    asked for: the second one of two limits. `draw` narrows the range for values drawn at random.
    `said` are phrases by language, with `{}` for the value or `{s}` for it in another unit.
    """

    name: str
    kind: Kind
    default: Value
    at: tuple[str, ...]
    range: tuple[Value, ...]
    draw: tuple[Value, ...]
    said: Mapping[str, tuple[str, ...]]
    role: str = "any"
    unit: str = ""
    count: tuple[int, int] = (2, 16)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needed: bool = False

    def checked(self, value: Value) -> Value:
        """The value, as its kind wants it.

        Raises:
            CorpusError: it is out of range, or no such value.
        """
        read = self._read(value)
        if read is None or not self._holds(read):
            raise CorpusError(f"{self.name} = {value}: {self.wanted}")
        return read

    @property
    def wanted(self) -> str:
        """The range in words."""
        unit = f" {self.unit}" if self.unit else ""
        if self.kind is Kind.PIN:
            return "it is one of the pins " + ", ".join(map(str, self.range))
        if self.kind is Kind.PINS:
            least, most = self.count
            many = f"{least} to {most}" if least < most else least
            return f"it is {many} of the pins " + ", ".join(map(str, self.range))
        if self.kind is Kind.CHOICE:
            return "it is one of " + ", ".join(map(str, self.range))
        first, last = self.range
        if self.kind is Kind.TEXT:
            return f"it is a text of {first} to {last} characters without quotes and backslashes"
        if self.kind is Kind.ADDRESS:
            return f"it is an address from 0x{first:02X} to 0x{last:02X}"
        word = "a whole number" if self.kind is Kind.INT else "a number"
        return f"it is {word} from {first} to {last}{unit}"

    def pins(self, value: Value) -> list[int | str]:
        """The pins of a value; none where it is no pin."""
        if self.kind is Kind.PINS:
            return _listed(str(value))
        is_pin = self.kind is Kind.PIN and not isinstance(value, float)
        return [value] if is_pin and not isinstance(value, float) else []

    def written(self, value: Value, *, is_python: bool) -> str:
        """The value as it stands in the source."""
        if self.kind is Kind.ADDRESS:
            return f"0x{value:02X}"
        if self.kind is Kind.PIN and is_python and isinstance(value, str):
            return f'"{value}"'
        return repr(value) if isinstance(value, float) else str(value)

    def spans(self, at: str, source: str, *, is_python: bool) -> list[tuple[int, int]]:
        """Where in a source the default value stands within the piece `at`.

        Raises `ValueError` if the piece has no `{}` for the value.
        """
        before, hole, after = at.partition("{}")
        if not hole:
            raise ValueError(f"{self.name}: at {at!r} has no {{}} for the value")
        text = re.escape(self.written(self.default, is_python=is_python))
        whole = re.escape(before) + f"({text})" + re.escape(after)
        bounded = ("" if before else r"(?<![\w.])") + whole + ("" if after else r"(?![\w.])")
        return [match.span(1) for match in re.finditer(bounded, source)]

    def phrase(self, template: str, value: Value) -> str:
        """The value as people say it, by one of the phrases in `said`."""

        def put(hole: re.Match[str]) -> str:
            if not hole[1]:
                return self.written(value, is_python=False)
            number = float(value)  # a unit belongs to one: see `check_phrase`
            if per := _PER.get((self.unit, hole[1])):
                return f"{round(number * per, 6):g}"
            return f"{round(_INVERSE[self.unit, hole[1]] / number, 4):g}"

        return _HOLE.sub(put, template)

    def check_phrase(self, template: str) -> None:
        """Raises `ValueError` if a phrase has no place for the value, or an unknown unit."""
        holes = _HOLE.findall(template)
        if len(holes) != 1:
            raise ValueError(f"{self.name}: {template!r} wants one {{}} for the value")
        known = {unit for own, unit in (*_PER, *_INVERSE) if own == self.unit}
        if holes[0] and holes[0] not in known:
            raise ValueError(
                f"{self.name}: {{{holes[0]}}} is not a unit that {self.unit!r} converts to"
            )

    def random(self, chance: random.Random) -> Value:
        """A value drawn from `draw`, or from the range: round numbers, as people use them."""
        if self.kind is Kind.PIN:
            return chance.choice(pins_of(self.draw))
        if self.kind is Kind.PINS:
            pins = pins_of(self.draw)
            many = chance.randint(self.count[0], min(self.count[1], len(pins)))
            return ", ".join(map(str, chance.sample(pins, many)))
        if self.kind is Kind.CHOICE:
            return chance.choice(self.draw)
        first, last = _limits(self.draw)
        if self.kind is Kind.TEXT:
            size = chance.randint(int(first), int(last))
            return "".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))
        if first > 0 and last / first > 20:
            drawn = math.exp(chance.uniform(math.log(first), math.log(last)))
        else:
            drawn = chance.uniform(first, last)
        if self.kind is Kind.FLOAT:
            return min(max(float(f"{drawn:.3g}"), first), last)
        whole = round(drawn)
        round_one = int(float(f"{whole:.2g}")) if self.kind is Kind.INT else whole
        return round_one if first <= round_one <= last else min(max(whole, int(first)), int(last))

    def _read(self, value: Value) -> Value | None:
        """A value of the right type, from one that may be a user's word."""
        if self.kind in (Kind.TEXT, Kind.PINS):
            text = str(value)
            return text if self.kind is Kind.TEXT else ", ".join(map(str, _listed(text)))
        if self.kind is Kind.CHOICE:
            return next((each for each in self.range if str(each) == str(value)), None)
        if self.kind is Kind.PIN:
            word = str(value)
            return int(word) if word.isdecimal() else word
        if isinstance(value, str):
            try:
                value = float(value) if self.kind is Kind.FLOAT else int(value, 0)
            except ValueError:
                return None
        if self.kind is Kind.FLOAT:
            return float(value)
        return int(value) if value == int(value) else None

    def _holds(self, value: Value) -> bool:
        if self.kind is Kind.PIN:
            return value in pins_of(self.range)
        if self.kind is Kind.PINS:
            pins, (least, most) = self.pins(value), self.count
            known = pins_of(self.range)
            return least <= len(pins) <= most and all(pin in known for pin in pins)
        if self.kind is Kind.CHOICE:
            return True
        first, last = _limits(self.range)
        if isinstance(value, str):
            fine = value.isprintable() and not {'"', "\\"} & {*value}
            return fine and first <= len(value) <= last
        return math.isfinite(value) and first <= value <= last


def _listed(text: str) -> list[int | str]:
    """The pins of "2, 3, A0" and of "2-4, A0"; a word that is no pin stays as it is."""
    try:
        return pins_of(tuple(re.findall(r"[\w-]+", text)))
    except ValueError:
        return [text]


def _limits(span: tuple[Value, ...]) -> tuple[float, float]:
    """The least and the greatest; `ValueError` for anything but two numbers."""
    first, last = map(float, span)
    return first, last


def pins_of(ranges: tuple[Value, ...]) -> list[int | str]:
    """The pins of ranges: `("2-4", "A0-A1", "LED")` are 2, 3, 4, A0, A1, LED.

    Raises:
        ValueError: one is no pin and no range.
    """
    found: list[int | str] = []
    for each in ranges:
        if spread := re.fullmatch(r"(A?)(\d+)-\1(\d+)", str(each)):
            numbers = range(int(spread[2]), int(spread[3]) + 1)
            found += [f"{spread[1]}{n}" if spread[1] else n for n in numbers]
        elif re.fullmatch(r"\d+", str(each)):
            found.append(int(each))
        elif re.fullmatch(r"[A-Z]\w*", str(each)):
            found.append(str(each))
        else:
            raise ValueError(f"{each!r} is neither a pin nor a range of pins")
    return found
