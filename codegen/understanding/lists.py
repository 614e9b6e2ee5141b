"""Quantities that are said together: "pins 2 to 7", "every 100, 200 and 500 ms", "on 4 and 5".

Of a list the last one often says the unit for all, and the first one what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

_PREFIX = r"(?:gpio|gp|pins?|引脚|io|[ad])?"
_RANGE = re.compile(rf"\s*(?:to|through|until|bis|到|至|-)\s*{_PREFIX}\s*\d")
_TO = re.compile(r"\s*(?:to|-|bis|到|至)\s*")
_AND = re.compile(r"\s*(?:,|/|&|and|und|or|oder|、|和|,\s*and)\s*")
_JOINT = re.compile(rf"(?:{_AND.pattern}|{_TO.pattern}|\s*)")
_OWN_NAME = re.compile(r"(?:pin|gpio|gp|[ad])\W*\d")  # "pins" begins a list, "pin 7" is by itself
_TIMES = re.compile(r"\s*(?:times|x|mal|次)")
_MOST_PINS = 16


class Kind(StrEnum):
    """What a quantity measures; the unit of its value."""

    PIN = "pin"
    """A number, or A0, D4 and the like."""

    TIME = "time"
    """Seconds."""

    RATE = "rate"
    """Hertz."""

    BAUD = "baud"
    ADDRESS = "address"
    """Of a device on a bus."""

    PERCENT = "percent"
    ANGLE = "angle"
    """Degrees of a turn."""

    LENGTH = "length"
    """Metres."""

    TEMPERATURE = "temperature"
    """Degrees Celsius."""

    TEXT = "text"
    """What stands in quotation marks, after a word such as password, or looks like an address."""

    NUMBER = "number"


class Placed(Protocol):
    """A quantity that stands somewhere in a sentence."""

    @property
    def kind(self) -> Kind:
        """What it measures."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it has ended."""


class Read(NamedTuple):
    """A quantity and its place in the sentence."""

    kind: Kind
    value: float | str
    start: int
    end: int
    is_sure: bool
    role: str = ""
    """What a text is."""


def with_lists(found: Sequence[Read], sentence: str) -> list[Read]:
    """The quantities in their order, lists and ranges read as such."""
    return _with_ranges(_with_what(_with_units(found, sentence), sentence), sentence)


def _with_units(found: Sequence[Read], sentence: str) -> list[Read]:
    """Plain numbers before one with a unit have it: "100, 200 and 500 ms", "0 to 180 degrees"."""
    read = list(found)
    for number in range(len(read) - 2, -1, -1):
        one, after = read[number], read[number + 1]
        between = sentence[one.end : after.start]
        if one.kind is not Kind.NUMBER or not (_AND.fullmatch(between) or _TO.fullmatch(between)):
            continue
        if (factor := _factor(after, sentence)) is not None and isinstance(one.value, float):
            read[number] = Read(after.kind, one.value * factor, one.start, one.end, after.is_sure)
    return read


def _factor(read: Read, sentence: str) -> float | None:
    """What one of its unit is; None where it has none."""
    digits = re.match(r"\s*(\d+(?:[.,]\d+)?)", sentence[read.start : read.end])
    if read.kind in (Kind.PIN, Kind.NUMBER, Kind.TEXT) or not digits or isinstance(read.value, str):
        return None
    plain = float(digits[1].replace(",", "."))
    return read.value / plain if plain else None


def _with_what(found: Sequence[Read], sentence: str) -> list[Read]:
    """Plain numbers after a pin are pins: "on 4 and 5"."""
    read = list(found)
    for number in range(1, len(read)):
        one, before = read[number], read[number - 1]
        is_next = _AND.fullmatch(sentence[before.end : one.start]) is not None
        is_word = sentence[one.start : one.end].strip().isalpha()  # "and one on pin 10"
        is_count = is_word or _TIMES.match(sentence, one.end) is not None
        if is_next and not is_count and one.kind is Kind.NUMBER and before.kind is Kind.PIN:
            read[number] = one._replace(kind=Kind.PIN, is_sure=before.is_sure)
    return read


def _with_ranges(found: Sequence[Read], sentence: str) -> list[Read]:
    """The pins, with those between the ends of a range."""
    spread: list[Read] = []
    for each in found:
        before = spread[-1] if spread else None
        if before is not None and each.kind is before.kind is Kind.PIN:
            spread += _between(before, each, sentence)
        spread.append(each)
    return spread


def _between(first: Read, last: Read, sentence: str) -> list[Read]:
    if isinstance(first.value, str) or isinstance(last.value, str):
        return []
    inner = range(int(first.value) + 1, int(last.value))
    if len(inner) >= _MOST_PINS or not _RANGE.match(sentence[first.end : last.end]):
        return []
    return [last._replace(value=float(pin), end=last.start) for pin in inner]


def runs(found: Sequence[Placed], sentence: str) -> list[list[int]]:
    """The places of pins that are said as one list of two or more: "rows on 9, 8, 7 and 6"."""
    lists: list[list[int]] = []
    for number, each in enumerate(found):
        if each.kind is not Kind.PIN:
            continue
        before = lists[-1][-1] if lists else None
        if before is not None and before == number - 1:
            joint = sentence[found[before].end : each.start].lower()
            is_named, was_named = (
                _OWN_NAME.match(sentence[pin.start : pin.end].lower()) is not None
                for pin in (each, found[before])
            )
            if _JOINT.fullmatch(joint) and (was_named or not is_named):
                lists[-1].append(number)
                continue
        lists.append([number])
    return [each for each in lists if len(each) > 1]
