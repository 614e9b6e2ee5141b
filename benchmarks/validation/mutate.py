"""One mistake put into a sketch, its line known by construction."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from grammars.directives import blank, branches, scan


class Mistake(StrEnum):
    """The most common mistakes."""

    NO_SEMICOLON = "a semicolon deleted"
    MISSPELT = "a name misspelt"
    NO_ARGUMENT = "an argument dropped"
    NO_MEMBER = "a member that is not there"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A text with one mistake, which is on `line` (1-based)."""

    mistake: Mistake
    text: str
    line: int


_FUNCTIONS = "digitalWrite|pinMode|analogWrite|map|shiftOut|attachInterrupt"
_CALL = re.compile(rf"\b(?:{_FUNCTIONS})\s*\([^(),;]+,[^(),;]+(?:,[^(),;]+)*\)")
_OBJECTS = r"Serial1?|Wire|SPI|EEPROM|Keyboard|Mouse"


def mutate(text: str, mistake: Mistake, chance: random.Random) -> Mutant | None:
    """Makes the mistake in the body of some function; None where there is no place for it."""
    lexemes = scan(text)
    arms = branches(text, lexemes)
    code = blank(text, [(x.start, x.end) for x in lexemes])
    conditional = [(arm.start, arm.end) for arm in arms]  # may not be compiled at all
    places = _FINDERS[mistake](code)
    for start, end, instead in chance.sample(places, len(places)):
        compiled = not any(first <= start < last for first, last in conditional)
        if compiled and _within_body(code, start):
            line = text.count("\n", 0, start) + 1
            return Mutant(mistake, text[:start] + instead + text[end:], line)
    return None


Place = tuple[int, int, str]  # from, to, and what stands there then


def _semicolons(code: str) -> list[Place]:
    # Behind a call or an assignment of a line of its own: there the next token cannot go on.
    found = re.finditer(
        r"^[ \t]+\w[\w.]*(?:\([^;{}\n]*\)|\s*=[^;{}\n]*[\w)])(;)[ \t]*$", code, re.M
    )
    return [(m.start(1), m.end(1), "") for m in found if not _head(m[0])]


def _names(code: str) -> list[Place]:
    found = re.finditer(r"(?<![\w.>:])([a-z]\w{4,})(?=\s*\()", code)
    return [(m.start(), m.end(), m[1][:-1] + "qx") for m in found if not _head(m[1])]


def _arguments(code: str) -> list[Place]:
    return [
        (m.start() + m[0].rindex(","), m.end(), ")")
        for m in _CALL.finditer(code)
        if "\n" not in m[0]
    ]


def _members(code: str) -> list[Place]:
    found = re.finditer(rf"\b(?:{_OBJECTS})\.(\w+)(?=\s*\()", code)
    return [(m.start(1), m.end(1), m[1] + "Qx") for m in found]


_FINDERS: dict[Mistake, Callable[[str], list[Place]]] = {
    Mistake.NO_SEMICOLON: _semicolons,
    Mistake.MISSPELT: _names,
    Mistake.NO_ARGUMENT: _arguments,
    Mistake.NO_MEMBER: _members,
}


def _head(statement: str) -> bool:
    return (
        re.match(r"\s*(?:if|for|while|switch|else|return|sizeof|defined)\b", statement) is not None
    )


def _within_body(code: str, at: int) -> bool:
    """Whether braces are open there, and no class: its bodies are read when it is complete."""
    depth = code.count("{", 0, at) - code.count("}", 0, at)
    return depth > 0 and not re.search(r"\b(?:class|struct|template)\b", code)
