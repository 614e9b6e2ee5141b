"""Which pieces of a text are worth predicting: code with content, as a person writes it.

No comments, no preprocessor lines, no data, no lines of brackets or of one word alone.
"""

from __future__ import annotations

import random
import re

from firmware_corpus.evaluation.program import Kind
from grammars.directives import LexemeKind, scan
from grammars.prose import prose
from grammars.spans import Piece, Spans

_DIRECTIVE = LexemeKind.DIRECTIVE
_TRIES = 12
_FEWEST_SIGNS = 8  # of a line, white space not counted
_REST_SIGNS = 4  # of the rest of a line
_WORDY = 0.35  # share of a line's characters that are letters; a row of a table has fewer
_MOST_NUMBERS = 6  # on a line
_MOST_SHARE = 0.5  # of a text may be its middle
_LINES = (2, 6)
_BLOCK_LINES = (2, 25)
_FUNCTION_LINES = (3, 40)
_MOST_SIZE = 1500  # characters of a middle
_WORD = re.compile(r"[A-Za-z_]\w+")
_NUMBER = re.compile(r"\b(?:0[xXbB])?[0-9][\w.]*")

Range = tuple[int, int]


class Middles:
    """The pieces of one text that are worth predicting."""

    def __init__(self, text: str, grammar: str) -> None:
        """`grammar` names the text's grammar."""
        self._text = text
        self._spans = Spans(text, grammar)
        words = prose(text, grammar)
        self._functions = words.functions
        self._aside = words.said
        if grammar != "python":
            self._aside += tuple((x.start, x.end) for x in scan(text) if x.kind is _DIRECTIVE)
        self._lines = _lines_of(text)
        self._worthy = [n for n in range(len(self._lines)) if self._says_something(n)]

    def choose(self, kind: Kind, chance: random.Random) -> Range | None:
        """A piece of that kind, None when a few tries find none."""
        if kind is Kind.FUNCTION:
            fitting = [each for each in self._functions if self._fits(each, _FUNCTION_LINES)]
            return chance.choice(fitting) if fitting else None
        if not self._worthy:
            return None
        for _ in range(_TRIES):
            number = chance.choice(self._worthy)
            if (found := self._at(number, kind, chance)) is not None:
                return found
        return None

    def _at(self, number: int, kind: Kind, chance: random.Random) -> Range | None:
        start, end = self._lines[number]
        if kind is Kind.LINE:
            return start, end
        if kind is Kind.REST:
            column = chance.randrange(start + 1, end)
            rest = self._text[column:end]
            enough = len("".join(rest.split())) >= _REST_SIGNS and re.search(r"\w", rest)
            return (column, end) if enough else None
        if kind is Kind.LINES:
            last = number + chance.randrange(*_LINES)
            if last >= len(self._lines):
                return None
            found = start, self._lines[last][1]
            return found if self._fits(found, _LINES) else None
        body = self._spans.around(start, chance.choice((Piece.BLOCK, Piece.BODY)))
        if body is None:
            return None
        inside = self._text[slice(*body)]
        lead = len(inside) - len(inside.lstrip())
        found = body[0] + lead, body[0] + lead + len(inside.strip())
        return found if self._fits(found, _BLOCK_LINES) else None

    def _fits(self, found: Range, lines: tuple[int, int]) -> bool:
        """Whether a piece of several lines is neither too long nor mostly words or brackets.

        It begins and ends with code: nobody asks a model for the comment in front of it.
        """
        start, end = found
        size = end - start
        if size > _MOST_SIZE or size > _MOST_SHARE * len(self._text):
            return False
        count = self._text.count("\n", start, end) + 1
        inside = [
            n for n in self._worthy if start <= self._lines[n][0] and self._lines[n][1] <= end
        ]
        within = lines[0] <= count <= lines[1] and 2 * len(inside) >= count and len(inside) > 1
        return within and not self._is_aside(start) and not self._is_aside(end - 1)

    def _says_something(self, number: int) -> bool:
        start, end = self._lines[number]
        line = self._text[start:end]
        if self._is_aside(start) or self._is_aside(end - 1):
            return False
        signs = "".join(line.split())
        letters = sum(sign.isalpha() for sign in signs)
        return (
            len(signs) >= _FEWEST_SIGNS
            and letters >= _WORDY * len(signs)
            and len(_WORD.findall(line)) > 1
            and len(_NUMBER.findall(line)) <= _MOST_NUMBERS
        )

    def _is_aside(self, place: int) -> bool:
        """Whether a place is in a comment or in a directive, whose lines may be many."""
        return any(start <= place < end for start, end in self._aside)


def _lines_of(text: str) -> list[Range]:
    """The ranges of the lines with something on them, without indent and trailing space."""
    found = []
    position = 0
    for line in text.split("\n"):
        if body := line.strip():
            start = position + line.index(body)
            found.append((start, start + len(body)))
        position += len(line) + 1
    return found
