"""What on the line of a cursor belongs together, so that no completion may part it. Pure text.

A call keeps its arguments, a macro's name its parameters, `#if` its name, an operator its operands,
a bracket the closer that stands behind the cursor, a character its quotes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from grammars.tokens import Place, Token, TokenKind

_DIRECTIVE = re.compile(r"\s*#\s*\w*")
_MACRO = re.compile(r"\s*#\s*define\s+\w+")
_CALLABLE = re.compile(r"(?:(?<![\w$])[^\W\d][\w$]*|>)$")
_CHARACTER = re.compile(r"'((?:\\.|[^'\\\n])*)'")
_ONE = re.compile(r"\\(?:[0-7]{1,3}|x[\da-fA-F]+|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|[^'\\]")

_TAKES_MORE = frozenset(
    {
        *("=", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", "?", ","),
        *("&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "&=", "|="),
        *("^=", "<<=", ">>=", "**", "//", ":="),
    }
)
"""Marks that nothing can end with: an operand follows."""
_BEFORE_VALUE = frozenset({"return", "throw", "new", "and", "or", "not", "yield"})
_BINARY = re.compile(r"\s*(?:[-+](?![-+])|[*&/%|^<>=?]=?\s|(?:&&|\|\||==|!=|<<|>>|->)|\.\w)")
_STATEMENT = re.compile(
    r"\s*(?:break|return|if|for|while|do|switch|continue|goto|else|case|default)\b"
)
_TYPE = re.compile(r"(?:^|[;{}])[ \t]*[^\W\d][\w:<>,*& \t]*$")
_NAME = re.compile(r"[ \t*&]*[^\W\d]\w*[ \t]*(?:[=;,\[({]|$)")
_VALUE = re.compile(r"\s*[\w\"'(~!&*+-]")


@dataclass(frozen=True)
class Line:
    """The line of a cursor: its text before that with its tokens, the rest, and the place between.

    `tokenize` cuts a text that begins at a place.
    """

    before: str
    found: list[Token]
    place: Place
    rest: str
    python: bool
    tokenize: Callable[[str, Place], list[Token]]

    def is_parted_by(self, text: str) -> bool:
        """Whether a text that is put in parts what belongs together."""
        if not self.python and self._directive_is_parted(text):
            return True
        if self.place.end:
            return not self.python and self.place.end == "'" and not self._is_character(text)
        if self._calls and (not _CALLABLE.search(self.before + text) or re.search("[;{}]", text)):
            return True
        return self._closer_is_taken(text) or self._statement_is_broken_off(text)

    @property
    def _calls(self) -> bool:
        """Whether the cursor stands between a name and its arguments or index."""
        word = _CALLABLE.search(self.before)
        return (
            word is not None
            and word[0] not in _BEFORE_VALUE
            and self.rest.lstrip(" \t")[:1] in ("(", "[")
        )

    def _directive_is_parted(self, text: str) -> bool:
        """Whether an `#if` would become an `#ifdef`, or a macro would lose its parameters."""
        if _DIRECTIVE.fullmatch(self.before) and any(map(_is_word, self.rest)):
            return True
        named = _MACRO.fullmatch(self.before) and self.rest[:1] == "("
        return bool(named) and not all(map(_is_word, text))

    def _is_character(self, text: str) -> bool:
        """Whether the character that the cursor is in is one; some are several on purpose."""
        opener = next((t for t in reversed(self.found) if t.kind is TokenKind.OPENER), None)
        literal = "" if opener is None else self.before[opener.end - 1 :]
        if not literal or (len(literal) > 2 and not literal.endswith("\\")):
            return True
        whole = _CHARACTER.match(literal + text + self.rest)
        return whole is None or _ONE.fullmatch(whole[1]) is not None

    @cached_property
    def _rest_tokens(self) -> list[Token]:
        return self.tokenize(self.rest, self.place)

    def _closer_is_taken(self, text: str) -> bool:
        """Whether a bracket that the rest of the line closes would be closed already."""
        unmatched = _unmatched(self.rest, self._rest_tokens)
        opened = opened_by(self.before, self.found)
        if not unmatched or opened[::-1][: len(unmatched)] != unmatched:
            return False
        closers = opened_by(self.before + text, [*self.found, *self._tokens_of(text)])
        return closers[::-1][: len(unmatched)] != unmatched

    def _tokens_of(self, text: str) -> list[Token]:
        """The tokens of a text right behind the cursor, at their places in the line."""
        size = len(self.before)
        found = self.tokenize(text, self.place)
        return [t._replace(start=t.start + size, end=t.end + size) for t in found]

    def _statement_is_broken_off(self, text: str) -> bool:
        """Whether a text ends the statement that the cursor is amid.

        As in `x = |y;`, `x = y| + 1;` and `int |x;`.
        """
        if self.place.directive or not text.rstrip().endswith(";"):
            return False
        last = next((t for t in reversed(self.found) if t.kind is not TokenKind.BLANK), None)
        if last is None or last.place.in_comment:
            return False
        if opened_by(self.before, self.found)[-1:] == [")"]:
            return False  # `for (i = 0; i < |++i)`
        word = self.before[last.start : last.end]
        if word in _TAKES_MORE or word in _BEFORE_VALUE:
            return bool(_VALUE.match(self.rest)) and not _STATEMENT.match(self.rest)
        if _TYPE.search(self.before) and word not in ("else", "do") and _NAME.match(self.rest):
            return True
        ends_value = last.kind is not TokenKind.MARK or word in ")]"
        return ends_value and bool(_BINARY.match(self.rest))


_PAIRS = {"(": ")", "[": "]", "{": "}"}
_PREFIXES = "rRbBfFuUL8"


def opened_by(line: str, found: list[Token]) -> list[str]:
    """The closers of what is open at the end of a line, innermost last."""
    opened: list[str] = []
    for token in found:
        step(opened, line, token)
    return opened


def step(opened: list[str], line: str, token: Token) -> None:
    """Move the closers of what is open on by one token."""
    mark = line[token.start : token.end]
    if token.kind is TokenKind.OPENER and mark[-1] in "\"'":
        opened.append(mark.lstrip(_PREFIXES))
    elif token.kind is TokenKind.CLOSER and token.place.in_string:
        del opened[-1:]
    elif token.kind is TokenKind.MARK and not token.place.end:
        if mark in _PAIRS:
            opened.append(_PAIRS[mark])
        elif opened and mark == opened[-1]:
            opened.pop()


def _unmatched(line: str, found: list[Token]) -> list[str]:
    """The closers of a line that nothing on it opens, in their order."""
    opened: list[str] = []
    unmatched = []
    for token in found:
        mark = line[token.start : token.end]
        closes = token.kind is TokenKind.MARK and not token.place.end and mark in ")]}"
        if closes and not opened:
            unmatched.append(mark)
        step(opened, line, token)
    return unmatched


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
