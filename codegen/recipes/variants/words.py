"""Names as other people would have chosen them: other words for the same, another case.

A name is split into words, some get another word of the same meaning, and they are joined in a
case. One `Taste` serves all names of a program, so that they stay alike. Only names of two words
and more are made: these are nobody's else, no keyword's and none of a core's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SAME = (
    ("last", "previous", "prev"),
    ("interval", "period", "every"),
    ("pin", "gpio"),
    ("led", "lamp", "light"),
    ("button", "key", "switch"),
    ("sensor", "probe"),
    ("reading", "sample", "value"),
    ("threshold", "limit"),
    ("count", "total", "number"),
    ("now", "time"),
    ("started", "began", "begun"),
    ("since", "from"),
    ("state", "status"),
    ("changed", "updated"),
    ("change", "update"),
    ("speed", "rate"),
    ("message", "text"),
    ("temperature", "temp"),
    ("celsius", "degrees"),
    ("humidity", "moisture"),
    ("distance", "range"),
    ("step", "phase"),
    ("position", "place"),
    ("buffer", "store"),
    ("line", "row"),
    ("command", "order"),
    ("show", "display", "present"),
    ("read", "get", "fetch"),
    ("print", "report"),
    ("send", "transmit"),
    ("handle", "process"),
    ("check", "test"),
    ("refresh", "renew"),
    ("connect", "join"),
    ("first", "initial"),
    ("max", "most", "highest"),
    ("min", "least", "lowest"),
    ("output", "out"),
    ("input", "in"),
    ("ms", "millis"),
)
_ADDED = {
    "now": ("current time", "now ms", "this moment", "time now"),
    "value": ("new value", "read value", "current value"),
    "reading": ("new reading", "raw reading"),
    "raw": ("raw value", "raw reading"),
    "state": ("new state", "current state"),
    "level": ("new level", "pin level"),
    "count": ("total count", "count so far"),
    "distance": ("new distance", "found distance"),
    "celsius": ("degrees celsius", "temp celsius"),
    "command": ("user command", "given command"),
    "client": ("web client", "this client"),
    "elapsed": ("elapsed time", "time passed"),
    "percent": ("as percent", "new percent"),
    "angle": ("new angle", "wanted angle"),
    "message": ("new message", "whole message"),
    "sensor": ("the sensor", "my sensor"),
    "display": ("the display", "my display"),
    "server": ("web server", "the server"),
    "servo": ("my servo", "the servo"),
    "lcd": ("my lcd", "the lcd"),
    "led": ("the led", "status led"),
    "line": ("text line", "input line"),
}


@dataclass(frozen=True, slots=True)
class Taste:
    """How somebody names things: their words, and the cases of constants and of all else."""

    words: Mapping[str, str]
    constants: str
    others: str

    @staticmethod
    def drawn(chance: random.Random, *, constants: Iterable[str], others: Iterable[str]) -> Taste:
        """A taste with a case out of each of these: `upper`, `camel`, `k` or `snake`."""
        words: dict[str, str] = {}
        for group in _SAME:
            if chance.random() < 0.6:
                words[group[0]] = chance.choice(group[1:])
        for word, longer in _ADDED.items():
            if chance.random() < 0.6:
                words[f" {word}"] = chance.choice(longer)  # where it is the whole name
        return Taste(words, chance.choice(tuple(constants)), chance.choice(tuple(others)))

    def name(self, old: str, *, is_constant: bool) -> str | None:
        """Another name for the same, None where it would not be one of our kind."""
        words = [word.lower() for word in _WORDS.findall(old)]
        if old.startswith("_") or old != old.strip("_"):
            return None
        if len(words) == 1 and f" {words[0]}" in self.words:
            new = self.words[f" {words[0]}"].split()
        else:
            new = [self.words.get(word, word) for word in words]
        if len(new) < 2 or new[0].isdigit():
            return None
        return _cased(new, self.constants if is_constant else self.others)


def _cased(words: Collection[str], case: str) -> str:
    first, *rest = words
    if case == "upper":
        return "_".join(words).upper()
    if case == "snake":
        return "_".join(words)
    camel = "".join(word.capitalize() for word in rest)
    return f"k{first.capitalize()}{camel}" if case == "k" else first + camel


def chosen(taste: Taste, names: Mapping[str, bool], used: Collection[str]) -> dict[str, str]:
    """The new names for some of `names` (whether each is a constant), none of them in use."""
    found: dict[str, str] = {}
    taken = set(used)
    for old, is_constant in names.items():
        new = taste.name(old, is_constant=is_constant)
        if new is not None and new != old and new not in taken:
            found[old] = new
            taken.add(new)
    return found
