"""What the preprocessor sees of a C++ text: comments, strings, directives and the arms of `#if`.

One scan of the lexemes, without tree-sitter: it holds for broken code too. Offsets are in
characters. Trigraphs are not known: GNU's C++ switches them off.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from grammars.patience import keep_on


class LexemeKind(StrEnum):
    """What `scan` tells apart; everything else is code."""

    COMMENT = "comment"
    STRING = "string"
    DIRECTIVE = "directive"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One comment, string or directive; a directive has its continuation lines in it."""

    kind: LexemeKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm of an `#if ... #endif`.

    `start` and `end` enclose the whole conditional (and so identify it), `first` and `last` the
    arm. `leading` are the directives of the conditional, which share them, each on one line;
    `place` is the arm's own among them.
    """

    start: int
    end: int
    first: int
    last: int
    place: int
    leading: tuple[str, ...] = field(compare=False)

    @property
    def opening(self) -> tuple[str, ...]:
        """The directives that lead into the arm: `#if A`, `#else`."""
        return self.leading[: self.place + 1]


class Arms:
    """The arms of a text, to be asked which of them a place lies in."""

    def __init__(self, arms: Sequence[Arm]) -> None:
        self._starts = [0]  # where each run of text that lies in the same arms starts
        self._chains: list[_Chain | None] = [None]
        open_arms: list[_Chain] = []
        for arm in sorted(arms, key=lambda arm: (arm.first, -arm.last)):
            if arm.first == arm.last:
                continue
            self._close(open_arms, arm.first)
            open_arms.append(_Chain(arm, open_arms[-1] if open_arms else None))
            self._mark(arm.first, open_arms[-1])
        self._close(open_arms, None)

    def at(self, offset: int) -> tuple[Arm, ...]:
        """The arms that `offset` lies in, outermost first."""
        found = []
        chain = self._chains[bisect_right(self._starts, offset) - 1]
        while chain is not None:
            found.append(chain.arm)
            chain = chain.outer
        return tuple(reversed(found))

    def _close(self, open_arms: list[_Chain], until: int | None) -> None:
        while open_arms and (until is None or open_arms[-1].arm.last <= until):
            last = open_arms.pop().arm.last
            self._mark(last, open_arms[-1] if open_arms else None)

    def _mark(self, at: int, chain: _Chain | None) -> None:
        if self._starts[-1] == at:
            self._chains[-1] = chain
        else:
            self._starts.append(at)
            self._chains.append(chain)


@dataclass(frozen=True, slots=True)
class _Chain:
    """An arm, and the one around it."""

    arm: Arm
    outer: _Chain | None


# A string that is not closed ends with its line, a comment or raw string with the text. An
# apostrophe after a digit separates digits (1'000).
_LEXEME = re.compile(
    r"""
    (?P<comment> //(?:\\\r?\n|[^\n])* | /\*.*?(?:\*/|\Z) )
  | (?P<string> \b(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?(?:\)(?P=mark)"|\Z)
              | "(?:\\.|[^"\\\n])*"? | (?<!\d)'(?:\\.|[^'\\\n])*'? )
  | (?:^|(?<=\*/))[ \t\f\v]*
    (?P<directive> (?:\#|%:)(?:/\*.*?(?:\*/|\Z)|//[^\n]*|\\\r?\n|[^\n])* )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(r"# ?(\w*)")
_HASH = re.compile(r"%:|#")
_SPLICE = re.compile(r"\\\r?\n")
_DEEPEST = 100  # nested conditionals that are told apart; the standard asks for 63
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|//[^\n]*", re.DOTALL)


def scan(text: str) -> tuple[Lexeme, ...]:
    """The comments, strings and directives of `text` in order."""
    return tuple(
        Lexeme(LexemeKind(kind), match.start(kind), match.end(kind))
        for match in _LEXEME.finditer(text)
        if (kind := "string" if match["mark"] is not None else match.lastgroup)
    )


def blank(text: str, ranges: list[tuple[int, int]]) -> str:
    """`text` with spaces in the ranges, its lines and columns kept."""
    pieces: list[str] = []
    position = 0
    for start, end in sorted(ranges):
        if end > position:
            pieces += (
                text[position:start],
                re.sub(r"[^\r\n]", " ", text[max(start, position) : end]),
            )
            position = end
    return "".join((*pieces, text[position:]))


def branches(text: str, lexemes: tuple[Lexeme, ...]) -> tuple[Arm, ...]:
    """The arms of every conditional, in the order of their `#endif`.

    A surplus `#endif` is ignored; a conditional that is not closed ends with the text. Those nested
    deeper than in any real program are left out.
    """
    found: list[Arm] = []
    # One entry a conditional that is open: where it starts, then (where an arm starts, its line).
    stack: list[tuple[int, list[tuple[int, str]]]] = []
    deeper = 0

    def close(end: int, last: int) -> None:
        start, arms = stack.pop()
        ends = [*(begin - len(line) for begin, line in arms[1:]), last]
        leading = tuple(one_line(line) for _, line in arms)
        for n, ((first, _), stop) in enumerate(zip(arms, ends, strict=True)):
            found.append(Arm(start, end, first, stop, n, leading))

    for lexeme in lexemes:
        if lexeme.kind is not LexemeKind.DIRECTIVE:
            continue
        keep_on()
        line = text[lexeme.start : lexeme.end]
        word = directive_word(line)
        if word in {"if", "ifdef", "ifndef"}:
            if len(stack) < _DEEPEST and not deeper:
                stack.append((lexeme.start, [(lexeme.end, line)]))
            else:
                deeper += 1
        elif word == "endif" and deeper:
            deeper -= 1
        elif word in {"elif", "else", "elifdef", "elifndef"} and stack and not deeper:
            stack[-1][1].append((lexeme.end, line))
        elif word == "endif" and stack:
            close(lexeme.end, lexeme.start)
    while stack:
        close(len(text), len(text))
    return tuple(found)


def directive_word(directive: str) -> str:
    """What a directive is called: `ifdef`; nothing where it is none."""
    match = _WORD.match(one_line(directive))
    return match[1] if match else ""


def one_line(directive: str) -> str:
    """A directive as the compiler sees it: lines joined, no comments, `#` for its digraph."""
    joined = _COMMENT.sub(" ", _SPLICE.sub("", _HASH.sub("#", directive, count=1)))
    return " ".join(joined.split())
