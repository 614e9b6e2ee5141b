"""Constraints on top of the grammar's: no comments, or none before the first code.

A snippet is asked for code, and there is always another way to write it.
Without it first-light answers a comment with comments: of 4 drafts for a blinking LED none had a
statement in it; with it, all of 3 had.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from grammars import LimitError, State

_QUOTE = re.compile(rb'(?<!\\)["\']')


@dataclass(frozen=True, slots=True)
class CodeOnly:
    """`state`, refusing whatever opens a comment; `text` is what was drafted so far."""

    state: State
    openers: tuple[bytes, ...]
    text: bytes = b""

    def advance(self, piece: bytes, /) -> CodeOnly | None:
        """As the grammar says, unless a comment begins or too many readings do."""
        text = self.text + piece
        if self._opens_comment(text, len(self.text)):
            return None
        try:
            state = self.state.advance(piece)
        except LimitError:
            return None
        return None if state is None else CodeOnly(state, self.openers, text)

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """As the grammar says; not where it cannot tell."""
        try:
            return self.state.can_end(suffix, reach)
        except LimitError:
            return False

    def reach(self, suffix: bytes, /) -> int:
        """As the grammar says."""
        return self.state.reach(suffix)

    def _opens_comment(self, text: bytes, old: int) -> bool:
        for opener in self.openers:
            place = text.find(opener, max(0, old - len(opener) + 1))
            if place >= 0:
                line = text[text.rfind(b"\n", 0, place) + 1 : place]
                return len(_QUOTE.findall(line)) % 2 == 0  # else it stands in a string
        return False


@dataclass(frozen=True, slots=True)
class CodeFirst:
    """`state`, refusing a comment before any code; `begun` once there is some.

    A small model that was shown a reference copies what was said of it: sixty tokens of
    commented-out constants, and a description of the other program.
    """

    state: State
    openers: tuple[bytes, ...]
    begun: bool = False

    def advance(self, piece: bytes, /) -> CodeFirst | None:
        """As the grammar says, unless a comment comes first."""
        begins = piece.lstrip()
        may_open = any(begins.startswith(o) or o.startswith(begins) for o in self.openers)
        if begins and may_open and not self.begun:
            return None
        state = self.state.advance(piece)
        return None if state is None else CodeFirst(state, self.openers, self.begun or bool(begins))

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """As the grammar says."""
        return self.state.can_end(suffix, reach)

    def reach(self, suffix: bytes, /) -> int:
        """As the grammar says."""
        return self.state.reach(suffix)
