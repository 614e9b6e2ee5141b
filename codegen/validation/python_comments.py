"""Whether a piece of Python says anything to the interpreter, or is a comment. Pure text."""

from __future__ import annotations

from grammars.tokens import TokenKind, place_at, tokens

_BLANK = (TokenKind.BLANK, TokenKind.NEWLINE, TokenKind.SPLICE)


def is_comment(text: str, start: int, end: int) -> bool:
    """Whether characters `start` to `end` are all blanks and comment."""
    line = text.rfind("\n", 0, start) + 1
    found, _ = tokens(text[line:end], place_at(text, line, "python"), "python")
    piece = [t for t in found if t.end > start - line and t.kind not in _BLANK]
    return piece != [] and all(
        t.place.in_comment or (text.startswith("#", line + t.start) and not t.place.in_string)
        for t in piece
    )
