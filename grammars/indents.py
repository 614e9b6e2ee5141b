"""A house rule for Python: indents that CPython would accept.

tree-sitter-python takes any dedent, an empty body and an unexpected indent. Here a line must stand
at the indent of an open block, and deeper than the line before it exactly when that one opened a
block. Lines inside brackets and strings, blank lines and comments may stand anywhere.

The rule asks the grammar where lines end: a line break ends a statement if the file could end with
it, and opens a block if an indent is expected after it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from grammars._core import State

_TAB = 8
_INDENT = "_indent"


@dataclass(frozen=True, slots=True)
class Lines:
    """The position that a text has reached in the layout of lines.

    `indents` are the columns of the open blocks, outermost first. `line` is the current physical
    line so far; `fresh` says that a statement begins with it, `deeper` that it must be indented.
    """

    indents: tuple[int, ...] = (0,)
    line: bytes = b""
    fresh: bool = True
    deeper: bool = False


@dataclass(frozen=True, slots=True)
class IndentState:
    """The grammar's state, and the layout of lines beside it."""

    state: State
    lines: Lines = Lines()

    def advance(self, piece: bytes, /) -> IndentState | None:
        """The state after `piece`, or None if neither grammar nor layout lets it through."""
        here: IndentState | None = self
        for part in piece.splitlines(keepends=True) or [b""]:
            here = here and here._advance_in_line(part)
        return here

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """As the grammar says, if the lines of the suffix stand where they may."""
        if not self.state.can_end(suffix, reach):
            return False
        after = self.advance(suffix if reach is None else suffix[:reach])
        if after is None:
            return False
        return reach is not None or not (after.advance(b"\n") or after).lines.deeper

    def reach(self, suffix: bytes, /) -> int:
        """As far as the grammar goes, cut at the first line that stands where it may not."""
        most = self.state.reach(suffix)
        here: IndentState | None = self
        done = 0
        for part in suffix[:most].splitlines(keepends=True):
            here = here and here._advance_in_line(part)
            if here is None:
                return done
            done += len(part)
        return most

    def expected(self) -> set[str]:
        """Names of the terminals that the grammar expects next."""
        return self.state.expected()

    def advance_repairing(self, piece: bytes, most: int, /) -> tuple[IndentState, int, int, int]:
        """As the grammar recovers; a line with a wrong indent is taken for a block of its own."""
        state, inserted, skipped, last = self.state.advance_repairing(piece, most)
        return IndentState(state, _guess(self.lines, piece)), inserted, skipped, last

    def _advance_in_line(self, part: bytes) -> IndentState | None:
        """Take a part of one line, with its line break or without."""
        state = self.state.advance(part)
        if state is None:
            return None
        line = self.lines.line + part
        text = line.rstrip(b"\r\n")
        lines = self.lines
        if lines.fresh:
            body = text.lstrip(b" \t\f")
            if body.startswith(b"#") or not body:
                ends = text != line
                return IndentState(state, replace(lines, line=b"" if ends else line))
            placed = _place(lines, _column(text))
            if placed is None:
                return None
            lines = placed
        if text == line:
            return IndentState(state, replace(lines, line=line))
        if _is_continued(text) or not state.can_end(b""):
            return IndentState(state, replace(lines, line=b"", fresh=False))  # it goes on
        opens = b":" in line and _INDENT in state.expected()
        return IndentState(state, replace(lines, line=b"", fresh=True, deeper=opens))


def _is_continued(line: bytes) -> bool:
    """Whether a backslash joins the next line to this one; in a comment it does not."""
    if not line.endswith(b"\\"):
        return False
    comment = line.rfind(b"#")
    return comment < 0 or b'"' in line[comment:] or b"'" in line[comment:]


def _place(lines: Lines, column: int) -> Lines | None:
    """The layout with a statement at `column`, or None if none may stand there."""
    if lines.deeper:
        if column <= lines.indents[-1]:
            return None
        return replace(lines, indents=(*lines.indents, column), fresh=False, deeper=False)
    if column not in lines.indents:
        return None
    kept = lines.indents[: lines.indents.index(column) + 1]
    return replace(lines, indents=kept, fresh=False)


def _column(text: bytes) -> int:
    """The column of the first character that is not white space; tabs go to multiples of eight."""
    column = 0
    for byte in text:
        if byte == ord(" "):
            column += 1
        elif byte == ord("\t"):
            column += _TAB - column % _TAB
        else:
            break
    return column


def _guess(lines: Lines, piece: bytes) -> Lines:
    """The layout after text that does not parse, from its lines' indents alone."""
    indents = list(lines.indents)
    *whole, last = (lines.line + piece).split(b"\n")
    opens = False
    for line in whole:
        text = line.split(b"#")[0].rstrip()
        if not text:
            continue
        column = _column(text)
        indents = [each for each in indents if each < column] + [column]
        opens = text.endswith(b":")
    return Lines(tuple(indents), last, fresh=not last.strip(), deeper=opens and not last.strip())
