"""Which middle of a text a model shall learn to fill in: chosen as cursors stand in real work.

Most of all the rest of a line, half of them whole lines after the indent; then several lines, then
what the syntax calls an expression, arguments, a statement, a block or a body (arXiv 2506.00204),
then any characters at all.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from grammars.spans import Piece, Spans

_TRIES = 8
_MOST = 0.7  # of a text may be its middle


class Kind(StrEnum):
    """What a middle is."""

    LINE = "line"  # a whole line, after its indent
    REST = "rest"  # from a column to the line's end
    LINES = "lines"  # 2 to 6 lines
    SYNTAX = "syntax"  # a piece of the syntax tree
    CHARACTERS = "characters"


_SHARES = {Kind.LINE: 25, Kind.REST: 25, Kind.LINES: 12, Kind.SYNTAX: 26, Kind.CHARACTERS: 12}
_PIECES = (
    Piece.EXPRESSION,
    Piece.ARGUMENTS,
    Piece.STATEMENT,
    Piece.STATEMENT,
    Piece.BLOCK,
    Piece.BODY,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """The middle `[start, end)` of a text, in characters, and what it is."""

    start: int
    end: int
    kind: Kind


def choose_cuts(
    text: str, *, grammar: str, seed: str, count: int, within: slice = slice(None)
) -> tuple[Cut | None, ...]:
    """`count` middles of a text, each chosen by itself; None where none was found in a few tries.

    The same seed gives the same cuts. A middle is never blank, nor most of the text; one that is
    chosen by lines or syntax begins on a line that begins `within` these characters.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    first, last, _ = within.indices(len(text))
    lines = [line for line in _lines(text) if first <= line[0] < last]
    spans = Spans(text, grammar)
    return tuple(_cut(text, lines, spans, chance) for _ in range(count))


def _cut(
    text: str, lines: list[tuple[int, int]], spans: Spans, chance: random.Random
) -> Cut | None:
    kind = chance.choices(tuple(_SHARES), tuple(_SHARES.values()))[0]
    for _ in range(_TRIES):
        found = _range(kind, text, lines, spans, chance)
        if found and text[slice(*found)].strip() and found[1] - found[0] < _MOST * len(text):
            return Cut(*found, kind)
    return None


def _range(
    kind: Kind,
    text: str,
    lines: list[tuple[int, int]],
    spans: Spans,
    chance: random.Random,
) -> tuple[int, int] | None:
    if not lines:
        return None
    number = chance.randrange(len(lines))
    start, end = lines[number]  # without indent and line end; never empty
    if kind is Kind.LINE:
        return start, end
    if kind is Kind.REST:
        return chance.randrange(start, end), end
    if kind is Kind.LINES:
        last = min(number + chance.randint(1, 5), len(lines) - 1)
        return chance.choice((start, chance.randrange(start, end))), lines[last][1]
    if kind is Kind.SYNTAX:
        found = spans.around(chance.randrange(start, end), chance.choice(_PIECES))
        return found if found and found[1] > found[0] else None
    first = chance.randrange(len(text))
    return first, min(first + int(chance.expovariate(1 / 60)) + 1, len(text))


def _lines(text: str) -> list[tuple[int, int]]:
    """The ranges of the lines with something on them, without indent and trailing space."""
    found = []
    position = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = position + line.index(body)
            found.append((start, start + len(body)))
        position += len(line)
    return found
