"""Drafts that go round in circles: a small model says a line again and again, and never ends.

Blanks are no circle: deep indentation is as long as many short statements.
"""

from __future__ import annotations

import re

_TURNS = 4
"""So often is something said in a row that nobody writes down by hand."""

_LONGEST = 8
"""Lines that are looked at as one thing that is said again."""

_WORDS = re.compile(rf"(\S.{{2,199}}?)\1{{{_TURNS - 1},}}", re.DOTALL)


def before_circle(text: str) -> str | None:
    """The text up to the first thing that it says four times in a row, said once; None if there is
    none.
    """
    lines = text.splitlines(keepends=True)
    for end in range(_TURNS, len(lines) + 1):
        if size := _turns_at_end([line.rstrip() for line in lines[:end]]):
            return "".join(lines[: end - (_TURNS - 1) * size])
    circle = _WORDS.search(text)
    return None if circle is None else text[: circle.start() + len(circle[1])]


def goes_in_circles(text: str) -> bool:
    """Whether a draft, at the end of a line, has just said some lines for the fourth time."""
    return text.endswith("\n") and _turns_at_end(text.splitlines()) > 0


def _turns_at_end(lines: list[str]) -> int:
    """How many lines the last ones are that were said four times in a row; 0 for none."""
    for size in range(1, min(_LONGEST, len(lines) // _TURNS) + 1):
        turn = lines[-size:]
        if any(line.strip() for line in turn) and lines[-size * _TURNS :] == turn * _TURNS:
            return size
    return 0
