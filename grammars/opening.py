"""The state at a cursor: checkpoints, so that an edit costs little, and recovery from errors.

A text is recognised in steps of about a KB, and the state after each is kept. A later text begins
again at the last one that it shares. What does not parse is repaired (a missing token inserted,
else one skipped). The result says whether it can be trusted, and if not, why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from grammars._core import LimitError
from grammars.indents import IndentState
from grammars.macros import MacroState, defined_macros
from grammars.patience import keep_on
from grammars.recognizer import Recognizer
from grammars.state import State

_STEP = 1024
_MOST_REPAIRS = 16
"""More cannot be trusted: 40% of states after ten repairs refused what really followed, 8% of those
after one.
"""

Ruled: TypeAlias = IndentState | MacroState
"""The grammar's state with the language's house rules around it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The state at the end of a text, or None when only advice can be given; `reason` says why.

    `repairs` counts the repairs made to get there.
    """

    state: State | None
    repairs: int = 0
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Checkpoint:
    offset: int
    state: Ruled
    repairs: int
    last_repair: int


class Checkpoints:
    """Finds states at cursors of one document, edit after edit."""

    def __init__(self, language: str, macros: frozenset[bytes] = frozenset()) -> None:
        """`macros` are names that the document's headers define."""
        self._language = language
        self._given = macros
        self._macros: frozenset[bytes] = macros
        self._text = b""
        self._marks: list[_Checkpoint] = []

    def open(self, text: bytes, cursor: int | None = None) -> Opening:
        """The state after the first `cursor` bytes of `text` (all, if None).

        The macros are those of the whole text, so that a jump over a `#define` costs nothing.
        """
        self._learn_macros(text)
        text = text[:cursor]
        self._keep_common(text)
        mark = next(mark for mark in reversed(self._marks) if mark.offset <= len(text))
        while mark.offset < len(text):
            keep_on()
            after = self._next(mark, text)
            if isinstance(after, str):
                return Opening(None, mark.repairs, after)
            mark = after
            if mark.offset < len(text):
                self._marks.append(mark)
        if mark.repairs and mark.last_repair >= _statement_start(text):
            return Opening(None, mark.repairs, "the statement at the cursor does not parse")
        return Opening(mark.state, mark.repairs)

    def _learn_macros(self, text: bytes) -> None:
        """Start over when the defined macros have changed."""
        macros = self._given
        if self._language != "python":
            macros |= defined_macros(text)
        if macros != self._macros or not self._marks:
            self._macros = macros
            self._marks = [_Checkpoint(0, self._start(), 0, 0)]

    def _keep_common(self, text: bytes) -> None:
        """Drop the checkpoints that the new text does not share; those behind it are kept, while
        it is only shorter: the cursor may come back.
        """
        same = _common_length(self._text, text)
        if same < len(text):
            self._marks = [mark for mark in self._marks if mark.offset <= same]
            self._text = text

    def _start(self) -> Ruled:
        state = Recognizer.ruled(self._language).start()
        if self._language == "python":
            return IndentState(state)
        return MacroState((state,), self._macros)

    def _next(self, mark: _Checkpoint, text: bytes) -> _Checkpoint | str:
        """The checkpoint one step further, or the reason why there is none."""
        end = min(mark.offset + _STEP, len(text))
        if end < len(text):
            end = text.rfind(b"\n", mark.offset, end) + 1 or end
        piece = text[mark.offset : end]
        try:
            state = mark.state.advance(piece)
            if state is not None:
                return _Checkpoint(end, state, mark.repairs, mark.last_repair)
            left = _MOST_REPAIRS - mark.repairs
            mended, inserted, skipped, last = mark.state.advance_repairing(piece, max(left, 0))
        except LimitError as limit:
            return f"{limit} before the cursor"
        repairs = mark.repairs + max(1, inserted + skipped)
        return _Checkpoint(end, mended, repairs, max(last, mark.offset))


def _common_length(one: bytes, other: bytes) -> int:
    """Bytes that two texts share at their beginning, by bisection: comparing is cheap."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _statement_start(text: bytes) -> int:
    """Where the statement that the text ends in begins, roughly: after the last `;`, `{`, `}` or
    line break before its last word.
    """
    end = len(text.rstrip())
    return max(text.rfind(mark, 0, max(end - 1, 0)) for mark in (b";", b"{", b"}", b"\n")) + 1
