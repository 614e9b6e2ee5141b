"""Tokens of a line as a compiler cuts them, also in comments and strings, and in broken code.

The grammar's recogniser says what may follow, but not what a text becomes part of: whether a word
is still a word of the code, or lies in a comment now. Here every character belongs to a token, and
every place says what it is in. It does without tree-sitter, so it works where nothing parses. C
means C++ and Arduino too.

Not known: trigraphs, digraphs, what stands between the braces of an f-string (it counts as text).
Python has no `++` and `--`; here they are still one token, as nobody writes them to mean two.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class TokenKind(StrEnum):
    """What a token is; where it is says its `Place`."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"  # an operator, a bracket, a separator; in a text any other character
    OPENER = "opener"  # what begins a string or a comment
    CLOSER = "closer"  # what ends it
    ESCAPE = "escape"
    BLANK = "blank"
    SPLICE = "splice"  # a line break that does not count
    NEWLINE = "newline"


@dataclass(frozen=True, slots=True)
class Place:
    r"""What a place of a text is in.

    `end` is what ends the string or comment around it: a quote, `*/`, a line break, `)x"`; "" in
    code. `fresh` says that nothing but blanks stands before it on its line.
    """

    end: str = ""
    directive: bool = False
    fresh: bool = True

    @property
    def in_comment(self) -> bool:
        """Whether it is in a comment."""
        return self.end in _COMMENT_ENDS

    @property
    def in_string(self) -> bool:
        """Whether it is in a string or a character."""
        return self.end != "" and not self.in_comment


class Token(NamedTuple):
    """Characters `start` to `end` of a text, and the place where they begin."""

    kind: TokenKind
    start: int
    end: int
    place: Place


_PLAIN = frozenset({"blank", "word", "number", "mark"})
_KINDS = {kind.value: kind for kind in TokenKind}
_LINE = "\n"
_BLOCK = "*/"
_COMMENT_ENDS = (_LINE, _BLOCK)

_C_CODE = re.compile(
    r"""
    (?P<blank>[ \t\r\f\v]+) | (?P<splice>\\[ \t]*\r?\n) | (?P<newline>\n)
  | (?P<line>//) | (?P<block>/\*)
  | (?P<raw>(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\()
  | (?P<quote>(?:u8|[uUL])?["'])
  | (?P<number>\.?\d(?:[eEpP][+-]|'?\w|\.)*)
  | (?P<word>(?:[^\W\d]|\$)[\w$]*)
  | (?P<mark><<=|>>=|<=>|\.\.\.|->\*|\*/|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||\#\#
      |[-+*/%&|^]=|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_PYTHON_CODE = re.compile(
    r"""
    (?P<blank>[ \t\r\f\v]+) | (?P<splice>\\\r?\n) | (?P<newline>\n)
  | (?P<line>\#)
  | (?P<quote>(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?(?:\"\"\"|\'\'\'|["']))
  | (?P<number>\.?\d(?:[eE][+-](?=\d)|\w|\.)*)
  | (?P<word>[^\W\d]\w*)
  | (?P<mark>\*\*=|//=|>>=|<<=|\.\.\.|!=|->|\+\+|--|\*\*|//|<<|>>|<=|>=|==|:=|[-+*/%&|^@]=|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_TEXT = re.compile(r"(?P<blank>[ \t\r\f\v]+)|(?P<newline>\n)|(?P<word>\w+)|(?P<mark>.)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]+|u[0-9a-fA-F]{1,4}|[0-7]{1,3}|.)", re.DOTALL)
_SPLICE = re.compile(r"\\[ \t]*\r?\n")
_SUFFIX = re.compile(r"[A-Za-z_]\w*")

# Each alternative begins with a character of its own: so one search costs 0.1 ms for 10 KB.
_C_LITERAL = re.compile(
    r"""
    /(?:/(?:\\\r?\n|[^\n])*|\*.*?(?:\*/|\Z))
  | "(?:(?<=R")(?P<mark>[^()\\\s]{0,16})\(.*?(?:\)(?P=mark)"|\Z)|(?:\\.|[^"\\\n])*"?)
  | '(?:(?<=\d')|(?:\\.|[^'\\\n])*'?)
    """,
    re.VERBOSE | re.DOTALL,
)
_PYTHON_LITERAL = re.compile(
    r"\#[^\n]*"
    r'|"(?:""(?:\\.|[^"\\]|"(?!""))*(?:"""|\Z)|(?:\\.|[^"\\\n])*"?)'
    r"|'(?:''(?:\\.|[^'\\]|'(?!''))*(?:'''|\Z)|(?:\\.|[^'\\\n])*'?)",
    re.DOTALL,
)


def tokens(
    text: str, place: Place, language: str, *, most: int | None = None
) -> tuple[list[Token], Place]:
    """The tokens of `text`, which begins at `place`, and the place behind them.

    With `most`, only those that begin in its first `most` characters. `language` is one of
    `grammars.languages`. Other than there, a line break in an open string ends that: no compiler
    reads on.
    """
    python = language == "python"
    found: list[Token] = []
    at, stop = 0, len(text) if most is None else min(most, len(text))
    while at < stop:
        kind, end, after = (_in_text if place.end else _in_code)(text, at, place, python)
        found.append(Token(_KINDS[kind], at, end, place))
        at, place = end, after
    return found, place


def place_at(text: str, line_start: int, language: str) -> Place:
    """The place at the start of a line of `text`."""
    first = line_start
    while text.endswith(("\\\n", "\\\r\n"), 0, first):  # spliced to the line before
        first = text.rfind("\n", 0, first - 1) + 1
    before = text[:first]
    literal = _open_literal(before, language)
    place = Place(literal, fresh=False) if literal else Place()
    return tokens(text[first:line_start], place, language)[1]


def _open_literal(before: str, language: str) -> str:
    """What ends the comment or string that is open at the end of some lines; "" if none is."""
    python = language == "python"
    literals = (_PYTHON_LITERAL if python else _C_LITERAL).finditer(before)
    last = deque(literals, maxlen=1)
    if not last or last[0].end() < len(before):
        return ""  # behind a line break nothing else can have ended
    if python:
        return last[0][0][:3]
    return _BLOCK if last[0][0].startswith("/*") else f'){last[0]["mark"]}"'


def _in_code(text: str, at: int, place: Place, python: bool) -> tuple[str, int, Place]:
    """The token of the code at a place, its end, and the place behind it."""
    kind, found = _match(_PYTHON_CODE if python else _C_CODE, text, at)
    if not place.fresh and kind in _PLAIN:
        return kind, found.end(), place
    used = replace(place, fresh=False) if place.fresh else place
    match kind:
        case "blank":
            after = place
        case "newline":
            after = Place()
        case "splice":
            after = used
        case "line" | "block":
            kind, after = "opener", replace(place, end=_LINE if kind == "line" else _BLOCK)
        case "raw":
            kind, after = "opener", replace(used, end=f'){found["delimiter"]}"')
        case "quote":
            kind, after = "opener", replace(used, end=found[0].lstrip("rRbBfFuUL8"))
        case _:
            opens = place.fresh and not python and found[0] == "#"
            after = replace(used, directive=True) if opens else used
    return kind, found.end(), after


def _in_text(text: str, at: int, place: Place, python: bool) -> tuple[str, int, Place]:
    """The same within a string or a comment."""
    if place.end != _LINE and text.startswith(place.end, at):
        end = at + len(place.end)
        if place.in_string and not python and (suffix := _SUFFIX.match(text, end)):
            end = suffix.end()  # a user-defined literal
        return "closer", end, replace(place, end="")
    if text[at] == "\\" and place.end != _BLOCK and not place.end.startswith(")"):
        if not (python and place.in_comment) and (splice := _SPLICE.match(text, at)):
            return "splice", splice.end(), place
        if place.in_string and (escape := _ESCAPE.match(text, at)):
            return "escape", escape.end(), place
    kind, found = _match(_TEXT, text, at)
    ends = kind == "newline" and len(place.end) == 1  # the others may span lines
    return kind, found.end(), Place() if ends else place


def _match(pattern: re.Pattern[str], text: str, at: int) -> tuple[str, re.Match[str]]:
    """What a pattern finds, with the name of its alternative; the last takes any character."""
    found = pattern.match(text, at)
    if found is None or found.lastgroup is None:
        raise AssertionError
    return found.lastgroup, found
