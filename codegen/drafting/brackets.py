"""Bracket depth of a piece of text, literals and comments left out. Rough, and good enough."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LITERAL = re.compile(
    rb'"(?:[^"\\\n]|\\.)*"?' rb"|'(?:[^'\\\n]|\\.)*'?" rb"|//[^\n]*|/\*.*?(?:\*/|$)", re.DOTALL
)
_STEP = {ord(c): 1 for c in "([{"} | {ord(c): -1 for c in ")]}"}


@dataclass(frozen=True, slots=True)
class Balance:
    """The depth at the end of a text, and the lowest and highest depth on the way."""

    depth: int
    lowest: int
    highest: int

    @property
    def still_open(self) -> int:
        """Brackets that the text opened and did not close."""
        return self.depth - self.lowest


def balance(text: bytes) -> Balance:
    """Of a text that begins at depth 0; `lowest` below 0 closes what was opened before it."""
    depth = lowest = highest = 0
    for byte in _LITERAL.sub(b"", text):
        depth += _STEP.get(byte, 0)
        lowest, highest = min(lowest, depth), max(highest, depth)
    return Balance(depth, lowest, highest)
