"""Where a text is no C++ whatever its unknown names stand for: found by the recogniser.

An unknown name may be a type, a function or a macro, so much that a compiler refuses may be right.
But `int x = 5` without a semicolon is wrong whatever it stands beside.
"""

from __future__ import annotations

import re

from codegen.text_memory import remembered
from grammars._core import LimitError
from grammars.macros import MacroState, defined_macros
from grammars.patience import keep_on
from grammars.recognizer import Recognizer

_MOST = 20  # places; after this many, nothing more is found out
_MORE_BLANKS = re.compile(rb"(?:[ \t\r]*\n)+(?=[ \t\r]*\n)|(?:[ \t\r]*\\\n)+(?=[ \t\r]*\\\n)")
_LONG_BLANK = re.compile(rb"[ \t\r]{9,}")
_TOKEN = re.compile(rb"\w+|.", re.DOTALL)


@remembered(characters=16_000_000)  # a report has many errors in few files
def syntax_faults(text: str) -> frozenset[int]:
    """The lines (1-based) on which the text goes wrong: that of the token which cannot stand there,
    that of the code before it, and those between.

    Behind each place it is read on as though a semicolon stood there, or else without the token.
    """
    data = _LONG_BLANK.sub(b" ", text.encode(errors="replace"))  # for the same reason
    found: set[int] = set()
    try:
        state = MacroState((Recognizer.ruled("arduino").start(),), defined_macros(data))
        at, left = 0, _MOST
        while at < len(data) and left:
            keep_on()
            end = _line_end(data, at)  # macros stand for statements by the line
            # All blanks before a token are looked through once more for each further line.
            blank = _MORE_BLANKS.match(data, end)
            following = blank.end() if blank else end
            if (after := state.advance(data[at:end])) is not None:
                state, at = after, following
                continue
            left -= 1
            reached = at + state.reach(data[at:end])
            while reached > at and _is_word(data[reached - 1]):
                reached -= 1  # to the start of the word that it stopped in
            found |= _lines(data, reached)
            before = state.advance(data[at:reached]) or state
            mended = before.advance(b";")
            if mended is not None and mended.reach(data[reached:end]) > 0:
                state, at = mended, reached
            else:
                token = _TOKEN.match(data, reached)
                state, at = before, token.end() if token else len(data)
        if left and not state.can_end(b""):
            found |= _lines(data, len(data))
    except LimitError:
        return frozenset()
    return frozenset(found)


def _line_end(data: bytes, at: int) -> int:
    """Where a line ends that begins there, with the lines that a backslash continues it by."""
    end = data.find(b"\n", at) + 1
    while end and data.endswith((b"\\\n", b"\\\r\n"), at, end):
        end = data.find(b"\n", end) + 1
    return end or len(data)


def _is_word(byte: int) -> bool:
    return chr(byte).isalnum() or byte == ord("_")


def _lines(data: bytes, at: int) -> set[int]:
    before = len(data[:at].rstrip())
    first, last = (data.count(b"\n", 0, place) + 1 for place in (before, at))
    return set(range(first, last + 1))
