"""What an editor asks about names: the one at a place, the call around it, all that may follow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.advice.hover import Spoken
from codegen.advice.libraries import libraries_of
from codegen.language import Language
from codegen.names.index import CORES, Entry
from codegen.names.spelling import Spelling, link_at
from codegen.project.board import Board
from codegen.project.files import Project
from grammars.cpp_declarations import Kind
from grammars.directives import blank, scan

_WORD = re.compile(r"[A-Za-z_]\w*")
_CORE_NAMES = {"esp32": "the ESP32's core", "esp8266": "the ESP8266's core", "avr": "the AVR core"}
_LONGEST_WORD = 100
_MOST_SIGNATURES = 8
_MOST_CALLS = 100  # of one name that the help for a call looks through
_REACH = 2000  # characters before a cursor in which its call may begin


@dataclass(frozen=True, slots=True)
class Place:
    """A cursor in a C++ text, and what that belongs to."""

    text: str
    offset: int
    language: Language
    board: Board | None
    project: Project | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A name that may follow, with its kind and how it is declared."""

    name: str
    kind: Kind
    detail: str


@dataclass(frozen=True, slots=True)
class CallHelp:
    """The signatures of the call that a cursor stands in, and the parameter it is at, from 0.

    Each signature comes with the ranges of its parameters within it.
    """

    signatures: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
    parameter: int


def name_at(place: Place) -> Spoken | None:
    """How the name at a place is declared, by which library, and since which core version."""
    word = next(
        (
            m
            for m in _WORD.finditer(place.text, max(0, place.offset - 100))
            if m.end() >= place.offset
        ),
        None,
    )
    if word is None or word.start() > place.offset or _is_aside(place.text, word.start()):
        return None
    owner, entries = _entries(place, word.start(), word[0])
    if not entries or all(entry.kind is Kind.TYPE for entry in entries):
        return None
    lines = list(dict.fromkeys(_declared(entry, owner) for entry in entries))[:_MOST_SIGNATURES]
    code = "\n".join(["```cpp", *lines, "```"])
    told = list(dict.fromkeys(line for entry in entries for line in _origin(entry)))
    told += _replaced(place, entries)
    return Spoken(word.start(), word.end(), "\n".join([code, "", *(f"- {line}" for line in told)]))


def call_at(place: Place) -> CallHelp | None:
    """The signatures of the call whose brackets a place stands in."""
    if place.language is Language.PYTHON:
        return None
    before = place.text[max(0, place.offset - _REACH) : place.offset]
    code = blank(before, [(x.start, x.end) for x in scan(before)])
    depth = parameter = 0
    for here in range(len(code) - 1, -1, -1):
        sign = code[here]
        if sign in ")]}":
            depth += 1
        elif sign in "([{" and depth:
            depth -= 1
        elif sign in "[{;":
            return None
        elif sign == "(":
            return _help(place, code[:here], place.offset - len(code) + here, parameter)
        elif sign == "," and not depth:
            parameter += 1
    return None


def names_after(place: Place) -> list[Offered]:
    """All names that may follow at a place behind `.`, `->` or `::`; nothing where not all are."""
    start = place.offset
    while start and (place.text[start - 1].isalnum() or place.text[start - 1] == "_"):
        start -= 1
    link, _ = link_at(place.text, start)
    if link is None or place.language is Language.PYTHON or _is_aside(place.text, start):
        return []
    spelling = _spelling(place, start)
    found = spelling.members() or {}
    return [
        Offered(name, entries[0].kind, _declared(entries[0], ""))
        for name, entries in sorted(found.items())
        if entries and entries[0].kind is not Kind.TYPE and _WORD.fullmatch(name)
    ]


def _help(place: Place, code: str, opened: int, parameter: int) -> CallHelp | None:
    word = re.search(r"([A-Za-z_]\w*)\s*\Z", code)
    if word is None:
        return None
    start = opened - (len(code) - word.start())
    _, entries = _entries(place, start, word[1])
    calls = [entry for entry in entries if entry.signature]
    made = tuple(dict.fromkeys(_parameters(entry) for entry in calls[:_MOST_CALLS]))
    return CallHelp(made, parameter) if made else None


def _parameters(entry: Entry) -> tuple[str, tuple[tuple[int, int], ...]]:
    """How a call is declared, with the ranges of its parameters."""
    whole = f"{entry.name}{entry.signature}"
    start, depth = len(entry.name) + 1, 0
    ranges: list[tuple[int, int]] = []
    for here in range(start, len(whole)):
        sign = whole[here]
        if depth == 0 and sign in ",)":
            if whole[start:here].strip():
                ranges.append((start + (whole[start] == " "), here))
            start = here + 1
        depth += (sign in "(<[{") - (sign in ")>]}")
    return whole, tuple(ranges)


def _entries(place: Place, start: int, word: str) -> tuple[str, Sequence[Entry]]:
    """How a word is declared that begins at a place; as a member of what, "" for none."""
    spelling = _spelling(place, start)
    link, _ = link_at(place.text, start)
    if link is not None:
        members = spelling.members()
        return "", (members or {}).get(word, ())
    return "", spelling.program().visible.names.get(word, ())


def _spelling(place: Place, start: int) -> Spelling:
    return Spelling(
        place.text,
        start,
        language=place.language,
        board=place.board,
        project=place.project,
    )


def _declared(entry: Entry, owner: str) -> str:
    """An entry as a declaration of one line."""
    name = f"{owner}::{entry.name}" if owner else entry.name
    match entry.kind:
        case Kind.MACRO:
            return f"#define {name}{entry.signature} {entry.type}".rstrip()
        case Kind.ALIAS:
            return f"using {name} = {entry.type}"
        case Kind.CONSTANT:
            return f"enum {entry.type} {{ {name} }}"
        case Kind.FUNCTION:
            return f"{entry.type} {name}{entry.signature}".strip()
    return f"{entry.type} {name}"


def _origin(entry: Entry) -> Iterable[str]:
    if entry.shelf in CORES:
        yield f"{_CORE_NAMES[entry.shelf]}, {entry.header}"
    elif entry.header:
        libraries = libraries_of(entry.header)
        yield f"{libraries[0].name}, {entry.header}" if libraries else entry.header
    if entry.since:
        yield f"since core {_version(entry.since)}"


def _replaced(place: Place, entries: Sequence[Entry]) -> list[str]:
    """What is said of names that a version of the core has no more."""
    gone = [entry for entry in entries if entry.until]
    if not gone or len(gone) < len(entries):
        return []
    absent = _spelling(place, place.offset).program().visible.absent
    why = absent.get(gone[0].name)
    until = f"until core {_version(gone[0].until)}"
    return [f"{until}: {why}" if why else until]


def _version(code: int) -> str:
    return f"{code // 10000}.{code // 100 % 100}"


def _is_aside(text: str, place: int) -> bool:
    """Whether a place lies in a comment, a string or a directive."""
    return any(lexeme.start <= place < lexeme.end for lexeme in scan(text))
