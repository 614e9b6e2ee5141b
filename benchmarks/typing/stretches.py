"""Which stretches of a sketch are typed: balanced pieces of code, here and there, by a seed.

Without them the sketch is whole still, as one is before somebody adds something to it. Brackets are
looked for by a plain scan that knows comments and quotes, and no raw strings.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

CLOSERS = {"(": ")", "[": "]", "{": "}", '"': '"', "'": "'"}
_LONGEST_BLOCK = 5  # lines
_SHORTEST_LINE = 12  # characters without the indent


class Kind(StrEnum):
    """What is typed in one go."""

    BLOCK = "block"  # a line that opens a brace, up to the line that closes it
    LINE = "line"
    REST = "rest"  # of a line, from a word on
    WORD = "word"  # in a line: more stands after it


_ORDER = (Kind.BLOCK, Kind.LINE, Kind.REST, Kind.LINE, Kind.WORD)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of the sketch; a line or block begins with the newline before."""

    kind: Kind
    start: int
    end: int


def choose(text: str, *, seed: int, count: int) -> tuple[Stretch, ...]:
    """`count` stretches in the order in which they are typed, each in another part of the sketch.

    Raises `ValueError` where a sketch has no such pieces.
    """
    chance = random.Random(f"stretches {seed}")
    by_kind = {kind: _candidates(text, kind) for kind in Kind}
    taken: list[Stretch] = []
    for number in range(count):
        candidates = by_kind[_ORDER[number % len(_ORDER)]]
        part = len(text) / count
        apart = [s for s in candidates or by_kind[Kind.LINE] if _is_apart(s, taken)]
        lowest = part * ((number * 2 + seed) % count)  # parts side by side do not follow each other
        here = [s for s in apart if lowest <= s.start < lowest + part] or apart
        if not here:
            raise ValueError("the sketch has too little code to type")
        taken.append(chance.choice(here))
    return tuple(taken)


def closers(text: str) -> dict[int, int]:
    """Where each bracket and quote is closed; those that are not have no entry."""
    found: dict[int, int] = {}
    open_ones: list[int] = []
    place = 0
    while place < len(text):
        char = text[place]
        if text.startswith("//", place):
            end = text.find("\n", place)
            place = len(text) if end < 0 else end
            continue
        if char in "\"'":
            end = place + 1
            while end < len(text) and text[end] not in (char, "\n"):
                end += 2 if text[end] == "\\" else 1
            if end < len(text) and text[end] == char:
                found[place] = end
            place = end
        elif char in "([{":
            open_ones.append(place)
        elif char in ")]}" and open_ones and CLOSERS[text[open_ones[-1]]] == char:
            found[open_ones.pop()] = place
        place += 1
    return found


def _candidates(text: str, kind: Kind) -> list[Stretch]:
    """Every stretch of a kind."""
    pairs = closers(text)
    found: list[Stretch] = []
    start = text.index("\n") + 1  # the first line is the title
    while start < len(text):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if _is_code(line):
            found += _of_line(text, start, line, kind, pairs)
        start += len(line) + 1
    return found


def _of_line(text: str, start: int, line: str, kind: Kind, pairs: dict[int, int]) -> list[Stretch]:
    indent = len(line) - len(line.lstrip())
    end = start + len(line)
    if kind is Kind.BLOCK:
        close = pairs.get(end - 1, -1) if line.endswith("{") else -1
        last = text.find("\n", close) if close >= 0 else -1
        short = last >= 0 and text.count("\n", start, last) < _LONGEST_BLOCK
        # `} else {` belongs to what stands before it, and so does what it closes.
        alone = last >= 0 and text[close:last] == "}" and not line.lstrip().startswith("}")
        return [Stretch(kind, start - 1, last)] if short and alone else []
    if not _is_balanced(line) or not indent:
        return []
    if kind is Kind.LINE:
        return [Stretch(kind, start - 1, end)]
    words = [
        place
        for place in range(start + indent + 4, end - 4)
        if _is_word(text[place]) and not _is_word(text[place - 1])
    ]
    if kind is Kind.REST:
        return [Stretch(kind, p, end) for p in words if _is_balanced(text[p:end])]
    return [Stretch(kind, p, q) for p in words if (q := _word_end(text, p)) - p >= 4]


def _is_code(line: str) -> bool:
    bare = line.strip()
    return len(bare) >= _SHORTEST_LINE and not bare.startswith(("//", "#", "}", "case", "else"))


def _is_balanced(line: str) -> bool:
    """Whether it closes what it opens, and nothing else."""
    pairs = closers(line)
    ends = {*pairs, *pairs.values()}
    strings = [(a, b) for a, b in pairs.items() if line[a] in "\"'"]
    return line.count("'") % 2 == 0 and all(
        place in ends or any(a < place < b for a, b in strings)
        for place, char in enumerate(line)
        if char in "()[]{}\"'"
    )


def _is_apart(stretch: Stretch, taken: list[Stretch]) -> bool:
    """Whether it neither touches nor overlaps any other."""
    return all(stretch.end + 1 < each.start or each.end + 1 < stretch.start for each in taken)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _word_end(text: str, start: int) -> int:
    end = start
    while _is_word(text[end]):
        end += 1
    return end
