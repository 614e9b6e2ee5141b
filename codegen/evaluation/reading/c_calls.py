"""What an Arduino sketch calls: see calls.py.

Not followed: function-like macros, `#if`, values that are calculated while the program runs.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.evaluation.reading.c_lexemes import (
    ENDS_OF_TERMS,
    KEYWORDS,
    PLAIN_TYPES,
    WORD,
    Lexemes,
    Tokens,
    spelt,
    split,
)
from codegen.evaluation.reading.c_names import Names
from codegen.evaluation.reading.c_reach import reached
from codegen.evaluation.reading.calls import Argument, Call, Reading, shown_value
from codegen.evaluation.reading.waits import CLOCKS, wait, waits
from grammars.directives import LexemeKind, blank, scan

_MEMBER = frozenset({".", "->", "::"})
_WITH_TIMES = frozenset({"<", ">", "<=", ">=", "+", "+=", "%"})


def read_c(text: str) -> Reading:
    """The calls of a sketch that it can come to, and its code without comments."""
    found = scan(text)
    plain = blank(text, [(x.start, x.end) for x in found if x.kind is LexemeKind.COMMENT])
    lines = [(x.start, x.end) for x in found if x.kind is LexemeKind.DIRECTIVE]
    code = Lexemes(blank(plain, lines))
    names = Names(code, [plain[start:end] for start, end in lines])
    live, again = reached(code)
    places = [place for place, is_live in enumerate(live) if is_live]
    calls = [call for p in places for call in _calls(code, names, p, repeats=again[p])]
    units = _units(code)
    times = [
        wait(Argument(names.values(term)), unit, repeats=again[place])
        for place in places
        if code.tokens[place] in _WITH_TIMES
        for term, unit in _times(code, place, units)
    ]
    return Reading((*calls, *waits(calls), *times), spelt(_known(code, names)))


def _calls(code: Lexemes, names: Names, place: int, *, repeats: bool) -> Iterator[Call]:
    """The call whose bracket opens at a place: of a function or of a constructor."""
    if code.tokens[place] not in {"(", "{"}:
        return
    at = place - 1
    if code.at(at) == ">":
        at = code.template_of(at) - 1
    name = code.at(at)
    if not WORD.fullmatch(name) or name in KEYWORDS:
        return
    if kind := code.type_before(at):
        if kind not in PLAIN_TYPES and code.ends[place] + 1 not in code.bodies:
            yield Call(kind, names.arguments(place), repeats=repeats)
        return
    if code.tokens[place] == "{":
        return
    start = at
    while code.at(start - 1) in _MEMBER and WORD.fullmatch(code.at(start - 2)):
        start -= 2
    dotted, made = names.called(code.tokens[start : at + 1])
    if code.at(start - 1) in _MEMBER:  # of what a call gave back
        dotted = f".{dotted}"
    yield Call(dotted, names.arguments(place), made, repeats)


def _units(code: Lexemes) -> dict[str, float]:
    """The names that have to do with the time, and milliseconds for one of it."""
    units = dict(CLOCKS)
    for _ in range(3):  # a time that is taken from a time that is taken from the clock
        for place, token in enumerate(code.tokens):
            if token not in {"=", "+="}:
                continue
            at = place - 1
            if code.at(at) == "]":
                at = code.begins.get(at, at) - 1
            value = code.until(place + 1, frozenset(";,"))
            unit = next((units[each] for each in value if each in units), None)
            if unit is not None and WORD.fullmatch(code.at(at)):
                units.setdefault(code.at(at), unit)
    return units


def _times(code: Lexemes, place: int, units: dict[str, float]) -> Iterator[tuple[Tokens, float]]:
    """What the operator at a place compares with the time, or adds to it."""
    terms = code.term_before(place), code.until(place + 1, ENDS_OF_TERMS)
    its = [next((units[each] for each in term if each in units), 0.0) for term in terms]
    for term, own, other in ((terms[0], its[0], its[1]), (terms[1], its[1], its[0])):
        if term and other and not own:
            yield term, other
        elif term and own and code.tokens[place] != "+":  # last + 500
            for part in split(term, {"+"}):
                if part and not any(each in units for each in part):
                    yield part, own


def _known(code: Lexemes, names: Names) -> list[str]:
    """The lexemes with the numbers for the names that stand for one."""
    found = list(code.tokens)
    for place, token in enumerate(code.tokens):
        if token in names.bound and code.at(place + 1) not in {"=", "(", "["}:
            value = names.number((token,))
            if value is not None and code.at(place - 1) not in _MEMBER:
                found[place] = shown_value(value)
    return found
