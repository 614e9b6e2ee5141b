"""What a recipe measures, and where a recipe takes what others measure: so that they compose.

A recipe with readings says where in its source a value is known; one with slots says which pieces
of its source stand for a value of another recipe.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

UNITS_SHOWN = {
    "temperature": "C", "humidity": "%", "pressure": "hPa", "altitude": "m", "distance": "cm",
    "light": "", "lux": "lx", "weight": "g", "moisture": "%", "voltage": "V", "current": "mA",
    "power": "mW", "level": "", "gas": "", "sound": "", "motion": "", "speed": "", "rpm": "rpm",
    "flow": "l/min", "angle": "deg", "acceleration": "m/s2", "count": "", "heart rate": "bpm",
    "position": "", "signal": "dBm", "state": "", "rain": "mm", "wind": "m/s", "colour": "",
    "latitude": "", "longitude": "", "rotation": "deg/s", "frequency": "Hz", "uptime": "s",
}  # fmt: skip
"""The names of readings, with the unit in which each is usually shown."""

_SHORT = {
    "temperature": "temp", "humidity": "hum", "pressure": "press", "distance": "dist",
    "moisture": "moist", "acceleration": "accel", "altitude": "alt", "latitude": "lat",
    "longitude": "lon", "rotation": "rot", "frequency": "freq", "current": "curr",
    "heart rate": "pulse",
}  # fmt: skip
"""Names that leave room for the value on a line of 16 characters."""

_OF_READING = {"name", "value", "at", "unit", "digits"}
_OF_SLOT = {"at", "each", "between", "most", "first", "last", "alone"}
_HOLE = re.compile(r"\{(value|digits|label|short|unit|name|row)(?:\*(\d+))?\}")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that a recipe knows: before the line with the text `at`, as the expression `value`.

    `name` is one of `UNITS_SHOWN`; where several are passed on, the second has a number behind it.
    `digits` stand behind the point when it is shown.
    """

    name: str
    value: str
    at: str
    unit: str
    digits: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece of a recipe's source in whose place readings go, each as `each` says.

    Holes are `{value}`, the variable; `{label}`, `{short}`, `{unit}`, `{name}` and `{digits}` of
    the reading; `{row}` or `{row*8}`, its place in their order, from 0. `most` is how many readings
    there is room for. `first` and `last` stand around them; `alone` stands for all of it where
    there is one reading only.
    """

    at: str
    each: str
    between: str = ""
    most: int = 8
    first: str = ""
    last: str = ""
    alone: str = ""

    def filled(self, readings: Sequence[tuple[Reading, str]]) -> str:
        """The text for readings and the names of their variables."""
        is_one = len(readings) == 1 and self.alone
        filled = self.between.join(
            _HOLE.sub(
                partial(_text, row=row, reading=reading, variable=variable),
                self.alone if is_one else self.each,
            )
            for row, (reading, variable) in enumerate(readings)
        )
        return filled if is_one else f"{self.first}{filled}{self.last}"


def _text(hole: re.Match[str], row: int, reading: Reading, variable: str) -> str:
    if hole[1] == "row":
        return str(row * int(hole[2] or 1))
    return {
        "value": variable,
        "digits": str(reading.digits),
        "label": reading.name,
        "short": _short(reading.name),
        "unit": reading.unit,
        "name": reading.name.replace(" ", "_"),
    }[hole[1]]


def _short(name: str) -> str:
    """A name for a narrow display; the second temperature is "temp 2"."""
    word, space, number = name.rpartition(" ")
    if space and number.isdecimal():
        return f"{_SHORT.get(word, word)} {number}"
    return _SHORT.get(name, name)


def readings_of(rows: Any, parts: dict[str, str], *, is_python: bool) -> tuple[Reading, ...]:
    """The readings of a TOML's rows.

    Raises:
        ValueError: one line that says which is wrong.
    """
    found = []
    for row in rows:
        _check_keys(row, _OF_READING, ("name", "value", "at"), "a reading")
        if row["name"] not in UNITS_SHOWN:
            raise ValueError(f"reading {row['name']!r} is none of {', '.join(UNITS_SHOWN)}")
        where = [part for part in ("helpers", "loop") if row["at"] in parts.get(part, "")]
        if len(where) != 1 or parts[where[0]].count(row["at"]) != 1:
            raise ValueError(f"reading {row['name']}: {row['at']!r} stands once in helpers or loop")
        if is_python and where != ["loop"]:
            raise ValueError(f"reading {row['name']}: in Python it is known in the loop")
        found.append(Reading(**{"unit": UNITS_SHOWN[row["name"]], **row}))
    if len({each.name for each in found}) != len(found):
        raise ValueError("two readings have one name")
    return tuple(found)


def slots_of(rows: Any, source: str) -> tuple[Slot, ...]:
    """The slots of a TOML's rows.

    Raises:
        ValueError: one line that says which is wrong.
    """
    found = []
    for row in rows:
        _check_keys(row, _OF_SLOT, ("at", "each"), "a slot")
        slot = Slot(**row)
        if source.count(slot.at) != 1:
            raise ValueError(f"slot {slot.at!r} stands once in the source")
        if slot.each and not _HOLE.search(slot.each):
            raise ValueError(f"slot {slot.at!r} has no hole: {slot.each!r}")
        found.append(slot)
    if found and not any("{value}" in each.each for each in found):
        raise ValueError("no slot has a {value}")
    return tuple(found)


def _check_keys(row: Any, known: set[str], needed: Sequence[str], what: str) -> None:
    if not isinstance(row, dict):
        raise ValueError(f"{what} is a table")
    if unknown := [key for key in row if key not in known]:
        raise ValueError(f"{what} has {', '.join(sorted(known))}, and no {unknown[0]!r}")
    if missing := [key for key in needed if not isinstance(row.get(key), str)]:
        raise ValueError(f"{what} has no text {missing[0]!r}")
