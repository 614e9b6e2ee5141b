"""Drafts that go round in circles: a small model says a line again and again, and never ends.

Blanks are no circle: deep indentation is as long as many short statements.
"""

from __future__ import annotations

import re

_TURNS = 4
"""So often is something said in a row that nobody writes down by hand."""

_LONGEST = 8
"""Lines that are looked at as one thing that is said again."""

_LINES = re.compile(rf"^((?:[^\n]*\S[^\n]*\n){{1,{_LONGEST}}}?)\1{{{_TURNS - 1},}}", re.MULTILINE)
_WORDS = re.compile(rf"(\S.{{2,}}?)\1{{{_TURNS - 1},}}", re.DOTALL)


def before_circle(text: str) -> str | None:
    """The text up to the first thing that it says four times in a row, said once; None if there is
    none.
    """
    circle = _LINES.search(f"{text}\n") or _WORDS.search(text)
    return None if circle is None else text[: circle.start() + len(circle[1])]


def goes_in_circles(text: str) -> bool:
    """Whether a draft, at the end of a line, has just said some lines for the fourth time."""
    if not text.endswith("\n"):
        return False
    lines = text.splitlines()[-_LONGEST * _TURNS :]
    return any(
        lines[-size * _TURNS :] == lines[-size:] * _TURNS
        for size in range(1, _LONGEST + 1)
        if any(map(str.strip, lines[-size:]))
    )
