"""Where a completion meets the text after the cursor: what may end, what must, what joins."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.brackets import balance
from codegen.decode import Stretch, Verdict
from codegen.finish import ends, is_far_too_long, is_long_enough
from codegen.types import Extent
from grammars import State

_REACH = 1024
"""Bytes of the text after the cursor that a completion must join in a file that is unfinished."""

_LONGEST_PIECE = 64
"""Bytes; tokens are shorter than this."""

_MOST_SUFFIX = 64 * 1024
"""Bytes after the cursor up to which the whole file is looked at."""

_FILLERS = (
    *("", "x", "x;", "x);", "x)", "x {", "{", "x) {", "x]", "x()", "x();", " x", ";", "():", " x:"),
    *("):", "\n    x", "x\n", ")", '"', 'x");', "= x", ": x", "= [", "= {", "(", "x(", "= (", "["),
    *("(x,", "x,", "; x) {", ", x) {", "x x(", "raise x(", "x = (", "x = ["),
)
"""Middles that make most files whole that a line, an expression or a statement was cut out of."""

_CLOSERS = (b"}", b"]", b"];", b"};", b")", b");", b"}}", b"}\n}", b'"""', b"',]", b'",]')
"""What files lack besides, in which a block, a list or a text is just being written."""


@dataclass(frozen=True, slots=True)
class End:
    """A text to insert, and how many bytes after the cursor go on from it; None for all wanted."""

    text: str
    reach: int | None = None


class Joint:
    """The state at the cursor, the text after it, and the extent that is asked for.

    If something can make the file whole (a few simple middles are tried), the completion must: a
    brace too few shows only at the end of the file, and by the first KB alone 4 to 9% of wrong ends
    pass. If the file lacks a closer besides, the completion may write it or leave it lacking. In
    any other file the text after the cursor must go on for its first KB. In the last two cases the
    completion may leave no bracket open that it opened, unless nothing follows.
    """

    def __init__(self, start: State | None, suffix: str, extent: Extent) -> None:
        """`start` is None where only advice can be given: then everything joins."""
        self._start = start
        self._suffix = suffix
        self._bytes = suffix.encode("utf-8", "replace")
        self._rest = suffix.partition("\n")[0]
        self._extent = extent
        self._lacking = self._find_lacking()

    def joins(self, state: State | None) -> bool:
        """Whether the text after the cursor goes on from this state."""
        if state is None:
            return True
        if self._lacking is None:
            return state.can_end(self._bytes, min(len(self._bytes), _REACH))
        return self._makes_whole(state, b"") or self._makes_whole(state, self._lacking)

    def may_end(self, stretch: Stretch) -> bool:
        """Whether the model's wish to end here is to be granted."""
        return (
            bool(stretch.text.strip())
            and self._may_stay_open(stretch.text)
            and self.joins(stretch.state)
        )

    def allows(self, before: Stretch, after: Stretch) -> bool:
        """Whether the token between the two may stand.

        One that closes a bracket which was opened before the cursor may not, if the text after the
        cursor joined without it and does not any more: that text has the closer already.
        """
        if after.state is None or not any(c in b")]}" for c in after.text[len(before.text) :]):
            return True
        if balance(after.text).lowest >= min(0, balance(before.text).lowest):
            return True
        return self.joins(after.state) or not self.joins(before.state)

    def judge(self, stretch: Stretch) -> Verdict:
        """Stop at the end of the line, statement or block if it joins; give up if it cannot."""
        if self._extent is not Extent.STATEMENT and b"\n" not in stretch.text[-_LONGEST_PIECE:]:
            return Verdict.GO_ON  # a line that was not over before is not over now
        text = stretch.text.decode("utf-8", "ignore")
        if not is_long_enough(text, self._rest, self._extent):
            return Verdict.GO_ON
        if self.best_end(text) is not None:
            return Verdict.STOP
        hopeless = self._rest.strip() or is_far_too_long(text)
        return Verdict.GIVE_UP if hopeless else Verdict.GO_ON

    def best_end(self, text: str) -> str | None:
        """The first end of the text that makes the file whole, else the first that joins."""
        joining = None
        for end in self._ends(text):
            state = self._state_after(end)
            if self._start is not None and (state is None or not self.joins(state)):
                continue
            if self._makes_whole(state, b""):
                return end
            if joining is None and self._may_stay_open(end.encode()):
                joining = end
        return joining

    def _find_lacking(self) -> bytes | None:
        """The closer that the file lacks besides a middle (b"": none); None if nothing makes it
        whole.
        """
        if self._start is None or not self._suffix.strip() or len(self._bytes) > _MOST_SUFFIX:
            return None
        for closer in (b"", *_CLOSERS):
            for filler in _FILLERS if not closer else ("", "x;", "x"):
                if self._makes_whole(self._start.advance(filler.encode()), closer):
                    return closer
        return None

    def _makes_whole(self, state: State | None, closer: bytes) -> bool:
        after = state.advance(closer) if state is not None else None
        return after is not None and after.can_end(self._bytes)

    def _may_stay_open(self, text: bytes) -> bool:
        """Whether brackets of the text's own may stay open: the whole file decides, if it can."""
        if self._lacking == b"" or not self._suffix.strip():
            return True
        return balance(text).still_open == 0

    def farthest_end(self, text: str) -> End | None:
        """The end from which most of the text after the cursor goes on, if none joins it all.

        It must go farther than without the completion, and over the next line that says something.
        """
        if self._start is None or self._lacking is not None:
            return None
        least = max(self._start.reach(self._bytes), _first_line_end(self._bytes))
        best = None
        for end in self._ends(text):
            if not self._may_stay_open(end.encode()):
                continue
            state = self._state_after(end)
            reach = state.reach(self._bytes) if state is not None else 0
            if reach > least:
                best, least = End(end, reach), reach
        return best

    def _ends(self, text: str) -> list[str]:
        return [end for end in ends(text, self._suffix, self._extent) if end.strip()]

    def _state_after(self, text: str) -> State | None:
        return self._start.advance(text.encode()) if self._start else None


def _first_line_end(suffix: bytes) -> int:
    """Bytes up to the end of the first line with something on it."""
    lead = len(suffix) - len(suffix.lstrip())
    line_break = suffix.find(b"\n", lead)
    return len(suffix) if line_break < 0 else line_break
