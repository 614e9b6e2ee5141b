"""A house rule for C and C++: macros that stand for whole statements need no semicolon.

The names are those that the file and its headers define. After a line that is nothing but such a
macro's use, the text is followed both as it stands and with a semicolon behind the use; whichever
goes on is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from grammars._core import State

_DEFINE = re.compile(rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)", re.MULTILINE)
_USE = re.compile(
    rb"[ \t]*([A-Za-z_]\w*)[ \t]*(\(.*\))?[ \t]*(//.*|/\*.*\*/[ \t]*)?\r?$", re.DOTALL
)
_MOST_EMPTY = 2
_MOST = 4
"""Ways to read the text that are followed at once."""


def defined_macros(text: bytes) -> frozenset[bytes]:
    """Names that the text defines with `#define`."""
    return frozenset(_DEFINE.findall(text))


@dataclass(frozen=True, slots=True)
class MacroState:
    """The grammar's states of every way to read the text; `line` is the current line so far."""

    states: tuple[State, ...]
    macros: frozenset[bytes]
    line: bytes = b""

    def advance(self, piece: bytes, /) -> MacroState | None:
        """The state after `piece`, or None if no way to read the text lets it through."""
        here: MacroState | None = self
        empty = 0  # lines in a row
        for part in [*_spliced(piece.splitlines(keepends=True))] or [b""]:
            # After two of them another changes nothing, but for the lexer, which would begin at the
            # first of them each time: 5,000 took 0.25 s, 20,000 four.
            empty = empty + 1 if part.isspace() and part.endswith(b"\n") else 0
            if here is not None and empty <= _MOST_EMPTY:
                here = here._advance_in_line(part)
        return here

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """Whether some way to read the text may stop here."""
        if any(state.can_end(suffix, reach) for state in self.states):
            return True
        if not _has_statement(self.macros, self.line, suffix):
            return False  # then there is only one way to read it
        after = self.advance(suffix if reach is None else suffix[:reach])
        if after is None:
            return False
        return reach is not None or any(state.can_end(b"") for state in after.states)

    def reach(self, suffix: bytes, /) -> int:
        """The farthest that some way to read the text goes."""
        return max(state.reach(suffix) for state in self.states)

    def expected(self) -> set[str]:
        """Names of the terminals that some way to read the text expects next."""
        return set().union(*(state.expected() for state in self.states))

    def advance_repairing(self, piece: bytes, most: int, /) -> tuple[MacroState, int, int, int]:
        """Recover as the grammar does, in the likeliest way to read the text."""
        state, inserted, skipped, last = self.states[0].advance_repairing(piece, most)
        line = (self.line + piece).rpartition(b"\n")[2]
        return MacroState((state,), self.macros, line), inserted, skipped, last

    def _advance_in_line(self, part: bytes) -> MacroState | None:
        line = self.line + part
        ends = line.endswith(b"\n")
        states = [after for state in self.states if (after := state.advance(part))]
        if ends and _is_statement(self.macros, line):
            # Behind the line break: a comment may stand at the end of the line.
            states += [mended for state in states if (mended := state.advance(b";"))]
        if not states:
            return None
        return MacroState(tuple(states[:_MOST]), self.macros, b"" if ends else line)


def _spliced(lines: list[bytes]) -> Iterator[bytes]:
    """The lines, those that a backslash continues in one piece: the lexer begins each token anew.

    A `#define` of 7,500 lines took 14 s line by line.
    """
    held: list[bytes] = []
    for line in lines:
        held.append(line)
        if not line.endswith((b"\\\n", b"\\\r\n")):
            yield b"".join(held)
            held = []
    if held:
        yield b"".join(held)


def _is_statement(macros: frozenset[bytes], line: bytes) -> bool:
    """Whether the line is nothing but the use of a macro."""
    use = _USE.match(line.rstrip(b"\n"))
    return use is not None and use[1] in macros


def _has_statement(macros: frozenset[bytes], line: bytes, suffix: bytes) -> bool:
    """Whether the current line with what follows, or a later one, is the use of a macro."""
    first, _, _ = suffix.partition(b"\n")
    return _is_statement(macros, line + first) or _has_statement_below(macros, suffix)


@lru_cache(maxsize=4)
def _has_statement_below(macros: frozenset[bytes], suffix: bytes) -> bool:
    """The same of the lines after the first; one suffix is asked about many times in a row."""
    return any(_is_statement(macros, line) for line in suffix.split(b"\n")[1:])
