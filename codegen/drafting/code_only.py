"""A constraint on top of the grammar's: no comments, and nothing that the recogniser gives up on.

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
