"""What the preprocessor sees of a C++ text: comments, strings, directives and the arms of `#if`.

One scan of the lexemes, without tree-sitter: it holds for broken code too. Offsets are in
characters. Trigraphs and the digraph `%:` are not known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


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
class Branch:
    """One arm of an `#if ... #endif`.

    `start` and `end` enclose the whole conditional (and so identify it), `first` and `last` the
    arm. `opening` are the directives, each on one line, that lead into the arm: `#if A`, `#else`.
    """

    start: int
    end: int
    first: int
    last: int
    opening: tuple[str, ...]


# A string that is not closed ends with its line, a comment or raw string with the text. An
# apostrophe after a digit separates digits (1'000).
_LEXEME = re.compile(
    r"""
    (?P<comment> //(?:\\\r?\n|[^\n])* | /\*.*?(?:\*/|\Z) )
  | (?P<string> \b(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?(?:\)(?P=mark)"|\Z)
              | "(?:\\.|[^"\\\n])*"? | (?<!\d)'(?:\\.|[^'\\\n])*'? )
  | ^[ \t]*(?P<directive> \#(?:/\*.*?(?:\*/|\Z)|//[^\n]*|\\\r?\n|[^\n])* )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(r"#\s*(\w*)")
_INSIDE = re.compile(r"/\*.*?(?:\*/|\Z)|//[^\n]*|\\\r?\n", re.DOTALL)


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


def branches(text: str, lexemes: tuple[Lexeme, ...]) -> tuple[Branch, ...]:
    """The arms of every conditional, in the order of their `#endif`.

    An `#endif` too many is passed over; a conditional that is not closed ends with the text.
    """
    found: list[Branch] = []
    # One entry a conditional that is open: where it starts, then (where an arm starts, its line).
    stack: list[tuple[int, list[tuple[int, str]]]] = []

    def close(end: int, last: int) -> None:
        start, arms = stack.pop()
        ends = [*(begin - len(line) for begin, line in arms[1:]), last]
        for n, ((first, _), stop) in enumerate(zip(arms, ends, strict=True), 1):
            opening = tuple(line for _, line in arms[:n])
            found.append(Branch(start, end, first, stop, opening))

    for lexeme in lexemes:
        if lexeme.kind is not LexemeKind.DIRECTIVE:
            continue
        line = text[lexeme.start : lexeme.end]
        word = match[1] if (match := _WORD.match(line)) else ""
        if word in {"if", "ifdef", "ifndef"}:
            stack.append((lexeme.start, [(lexeme.end, line)]))
        elif word in {"elif", "else", "elifdef", "elifndef"} and stack:
            stack[-1][1].append((lexeme.end, line))
        elif word == "endif" and stack:
            close(lexeme.end, lexeme.start)
    while stack:
        close(len(text), len(text))
    return tuple(
        Branch(b.start, b.end, b.first, b.last, tuple(map(_one_line, b.opening))) for b in found
    )


def _one_line(directive: str) -> str:
    return " ".join(_INSIDE.sub(" ", directive).split())
