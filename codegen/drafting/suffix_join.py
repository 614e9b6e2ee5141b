"""Where a completion meets the text after the cursor: what may end, what must, what joins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from codegen.drafting.brackets import balance
from codegen.drafting.draft import NextStep, PartialDraft
from codegen.drafting.finish import before_operand, contents, ends, is_far_too_long, is_long_enough
from codegen.drafting.seam import Seam
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
"""What a file also lacks while a block, a list or a text in it is being written."""


_UNFINISHED = ("", ";", " {}", " {", ": x")
"""What a user may be about to write behind brackets that the editor closed."""


@dataclass(frozen=True, slots=True)
class End:
    """A text to insert in place of `replaces`, which stands right after the cursor.

    `reach`: how many bytes after that go on from it; None for all wanted. `assumed` is what must
    still be written behind the brackets that the cursor is in for the file to be whole.
    """

    text: str
    replaces: str = ""
    reach: int | None = None
    assumed: str = ""


class SuffixJoin:
    """The state at the cursor, the text after it, and the extent that is asked for.

    If something can make the file whole (a few simple middles are tried), the completion must: a
    brace too few shows only at the end of the file, and by the first KB alone 4 to 9% of wrong ends
    pass. If the file lacks a closer besides, the completion may write it or leave it lacking. In
    any other file the text after the cursor must go on for its first KB. In the last two cases the
    completion may leave no bracket open that it opened, unless nothing follows.

    Closers that an editor put behind the cursor belong to what is being written: the completion
    writes them itself and replaces them, or what stands between the brackets is offered alone.
    """

    def __init__(self, start: State | None, suffix: str, extent: Extent, seam: Seam) -> None:
        """`start` is None where only advice can be given: then everything joins by the syntax."""
        self._start = start
        self._seam = seam
        self._closers = seam.closers
        self._suffix = suffix[len(self._closers) :]
        self._bytes = self._suffix.encode("utf-8", "replace")
        self._rest = self._suffix.partition("\n")[0]
        self._extent = extent
        self._lacking = self._find_lacking()

    @property
    def suffix(self) -> str:
        """The text that a completion is to be joined to."""
        return self._suffix

    def after(self, end: End) -> str | None:
        """What a check is to take for the text after an end; None for all after the cursor."""
        if end.assumed:
            return self._closers + end.assumed + self._suffix
        return self._suffix if end.replaces else None

    def joins(self, state: State | None) -> bool:
        """Whether the text after the cursor goes on from this state."""
        if state is None:
            return True
        if self._lacking is None:
            return state.can_end(self._bytes, min(len(self._bytes), _REACH))
        return self._makes_whole(state, b"") or self._makes_whole(state, self._lacking)

    def may_end(self, partial: PartialDraft) -> bool:
        """Whether the model may end here, as it wants to."""
        text = partial.text.decode("utf-8", "ignore")
        if not text.strip():
            return False
        joins = self._may_stay_open(partial.text) and self.joins(partial.state)
        if joins and self._fits(text):  # which costs more
            return True
        return self._closers != "" and self._content(text) is not None

    def allows(self, before: PartialDraft, after: PartialDraft) -> bool:
        """Whether the token between the two may stand.

        One that closes a bracket which was opened before the cursor may not, if the text after the
        cursor joined without it and does not any more: that text has the closer already. Nor may
        one that leaves the editor's brackets empty.
        """
        closes = any(c in b")]}" for c in after.text[len(before.text) :])
        if self._closers and self._is_left_empty(after.text.decode("utf-8", "ignore")):
            return False
        if after.state is None or not closes:
            return True
        replaced = sum(c in ")]}" for c in self._closers)
        lowest = min(-replaced, balance(before.text).lowest)
        return (
            balance(after.text).lowest >= lowest
            or self.joins(after.state)
            or not self.joins(before.state)
        )

    def judge(self, partial: PartialDraft) -> NextStep:
        """Stop at the end of the line, statement or block if it joins; give up if it cannot.

        A comment ends the line too, where something follows on it.
        """
        text, tail = partial.text.decode("utf-8", "ignore"), partial.text[-_LONGEST_PIECE:]
        if (b"/" in tail or b"#" in tail) and self._seam.buries(text):
            return self._at_last(text)
        if self._extent is not Extent.STATEMENT and b"\n" not in tail:
            return NextStep.GO_ON  # a line that was not over before is not over now
        if not is_long_enough(text, self._rest, self._extent):
            # The line that stands there already: begin with another.
            return NextStep.GIVE_UP if self._is_said_next(text) else NextStep.GO_ON
        if self._best_whole_end(text) is not None:
            return NextStep.STOP
        if self._rest.strip() or is_far_too_long(text) or self._fills_brackets(text):
            return self._at_last(text)
        return NextStep.GIVE_UP if self._is_said_next(text) else NextStep.GO_ON

    def _is_said_next(self, text: str) -> bool:
        """Whether the lines of a text, the last one being over, are those that follow it."""
        if self._rest.strip() or self._closers or not text.rstrip(" \t").endswith("\n"):
            return False
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        following = (line.strip() for line in self._suffix.splitlines() if line.strip())
        return bool(lines) and lines == list(islice(following, len(lines)))

    def _fills_brackets(self, text: str) -> bool:
        """Whether what belongs between the editor's brackets is complete, or nothing is there.

        A body that a statement needs besides is not waited for, but where a block is asked for.
        """
        if not self._closers or not self._says_at_once(text):
            return self._closers != ""
        return self._extent is not Extent.BLOCK and self._content(text) is not None

    def _at_last(self, text: str) -> NextStep:
        """What to do with a draft that does not improve."""
        return NextStep.GIVE_UP if self.best_end(text) is None else NextStep.STOP

    def best_end(self, text: str) -> End | None:
        """The first end of the text that makes the file whole, else the first that joins."""
        found = self._best_whole_end(text)
        if found is None and self._closers:
            return self._content(text)
        return found

    def _best_whole_end(self, text: str) -> End | None:
        """The same of the ends that write the closers of the brackets themselves."""
        joining = None
        for end in self._ends(text):
            state = self._state_after(end)
            if self._start is not None and (state is None or not self.joins(state)):
                continue
            whole = self._makes_whole(state, b"")
            if not whole and (joining is not None or not self._may_stay_open(end.encode())):
                continue
            if not self._fits(end):
                continue
            if whole:
                return self._end(end)
            joining = end
        return None if joining is None else self._end(joining)

    def _end(self, text: str, reach: int | None = None) -> End:
        """An end; closers that stand there already need not be replaced."""
        content, seam = text.removesuffix(self._closers), self._seam
        stays = content != text and not seam.closes(content)
        if stays and seam.keeps(content) and seam.says(content):
            return End(content, reach=reach)
        return End(text, self._closers, reach)

    def _content(self, text: str) -> End | None:
        """What of a text can stand between the brackets that the editor closed.

        The file is whole, or goes on, with what else a user may be about to write behind them.
        """
        for content in contents(text, self._closers):
            if not self._seam.says(content) or not self._seam.keeps(content):
                continue
            if self._start is None:
                if not balance(content.encode()).depth:
                    return End(content)
                continue
            inside = self._start.advance((content + self._closers).encode())
            for assumed in _UNFINISHED if inside else ():
                state = inside.advance(assumed.encode()) if inside else None
                if state is not None and self.joins(state):
                    return End(content, assumed=assumed)
        return None

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
            if reach > least and self._fits(end):
                best, least = self._end(end, reach), reach
        return best

    def _ends(self, text: str) -> list[str]:
        """Ends of the text, without a comment that would take in what follows on the line."""
        said, rest, place = self._seam.without_comment(text), self._rest.strip(), self._seam.place
        found = list(ends(said, self._suffix, self._extent))
        if rest and not place.in_comment and not place.in_string:
            found += before_operand(said.partition("\n")[0], rest)
        return [end for end in found if end.strip()]

    def _fits(self, text: str) -> bool:
        """Whether a text leaves its surroundings what they are, and says something new.

        It takes the place of the closers, so it must write them.
        """
        seam, size = self._seam, len(self._closers)
        if not seam.says(text, replaces=size) or not seam.keeps(text, replaces=size):
            return False
        return not size or (seam.closes(text) and self._says_at_once(text))

    def _says_at_once(self, text: str) -> bool:
        """Whether the first line says something new; what belongs to the cursor's brackets does."""
        first = text.strip().partition("\n")[0]
        return self._seam.says(first, replaces=len(self._closers))

    def _is_left_empty(self, text: str) -> bool:
        """Whether a text has left the brackets that the editor closed, and has said nothing."""
        if self._says_at_once(text):
            return False
        if self._seam.place.in_string:
            return self._closers[0] in text
        return text.rstrip().endswith((";", "{")) or "\n" in text.lstrip()

    def _state_after(self, text: str) -> State | None:
        return self._start.advance(text.encode()) if self._start else None


def _first_line_end(suffix: bytes) -> int:
    """Bytes up to the end of the first line with something on it."""
    lead = len(suffix) - len(suffix.lstrip())
    line_break = suffix.find(b"\n", lead)
    return len(suffix) if line_break < 0 else line_break
