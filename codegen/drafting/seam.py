"""What a completion does to the text around it, judged by tokens alone, so also in broken files.

A completion may not change what is there already: code after the cursor stays code, a word stays
that word, an operator that operator. And it must say something that is not there yet.
"""

from __future__ import annotations

import re
from functools import cached_property

from codegen.drafting.together import Line, opened_by, step
from codegen.language import Language
from grammars.tokens import Place, Token, TokenKind, place_at, tokens

_LOOK = 64
"""Characters after the cursor in which a token is looked for that lies on both sides of it."""

_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(
    r"(?:0[xX][\da-fA-F'_]*|0[bB][01'_]*|0[oO][0-7_]*|[\d'_]*\.?[\d'_]*(?:[eE][+-]?\d*)?[jJ]?)"
    r"(?:[uU]?[lL]{0,2}|[lL]{0,2}[uU]|[fF])"
)
_ENDS = ("", ",", ";", ")", "]", "}")
"""What may follow a value that is complete."""
_NOTHING = frozenset(")]},;:.\\'\"#") | {"::", "*/"}
"""Marks that say nothing by themselves: closers, separators, and what is left of a literal."""


class Seam:
    """The line of a cursor, and what a text that is put in there is joined to."""

    def __init__(self, text: str, offset: int, language: Language) -> None:
        """The cursor stands before character `offset` of `text`."""
        start = text.rfind("\n", 0, offset) + 1
        self._language = language.value
        self._before = text[start:offset]
        self._after = text[offset:]
        self._rest = self._after.partition("\n")[0]
        self._place = place_at(text, start, self._language)

    @cached_property
    def _tokens(self) -> tuple[list[Token], Place]:
        """Of the line before the cursor, and the place of the cursor."""
        return tokens(self._before, self._place, self._language)

    @property
    def place(self) -> Place:
        """What the cursor is in."""
        return self._tokens[1]

    @cached_property
    def _line(self) -> Line:
        return Line(
            self._before,
            self._tokens[0],
            self.place,
            self._rest,
            self._language == "python",
            lambda text, place: self._tokens_of(text, place)[0],
        )

    @cached_property
    def within(self) -> str | None:
        """The token that the cursor stands in the middle of."""
        line = self._before + self._after[:_LOOK]
        return _across(self._tokens_of(line, self._place)[0], line, len(self._before))

    @cached_property
    def closers(self) -> str:
        """What an editor closed right behind the cursor, if nothing but closers follows there.

        Brackets and quotes that were opened on the line of the cursor, as far as they match.
        """
        rest = self._rest.strip()
        if not rest or self.place.in_comment or not re.match(r"[)\]}\"']", self._rest):
            return ""
        opened = opened_by(self._before, self._tokens[0])
        size = 0
        while opened and self._rest.startswith(opened[-1], size):
            size += len(opened.pop())
        left = self._rest[size:].strip()
        comment = "#" if self._language == "python" else ("//", "/*")
        return self._rest[:size] if not left.strip(")]}") or left.startswith(comment) else ""

    def keeps(self, text: str, *, replaces: int = 0) -> bool:
        """Whether the tokens around the cursor stay what they are with `text` put in.

        `text` takes the place of `replaces` characters after the cursor.
        """
        after = self._after[replaces:]
        if text and after and _is_word(text[-1]) and _is_word(after[0]):
            return False  # also where one is the end of an escape
        if not replaces and self._line.is_parted_by(text):
            return False
        anchor, start = self._anchor()
        head = self._before[anchor:]
        follows = after[:_LOOK] if after else "\n"
        first, second = len(head), len(head) + len(text)
        line = head + text + follows
        found = tokens(line, start, self._language, most=second + 1)[0]
        if _across(found, line, second) is not None or not self._goes_on(found, line, first):
            return False
        there = next((t.place for t in found if t.end > second), None)
        if there is None or self._has_stray_hash(found, line):
            return False
        wanted = self._place_behind(replaces)
        if after.partition("\n")[0].strip():
            return _alike(there, wanted, after)
        return self._line_ends_alike(there, wanted, after, [t for t in found if t.end <= second])

    def says(self, text: str, *, replaces: int = 0) -> bool:
        """Whether a text adds anything to what stands after the cursor already."""
        anchor, start = self._anchor()
        line = self._before[anchor:] + text
        begin = len(line) - len(text)
        found, place = self._tokens_of(line, start)
        if not any(_means(t, line[max(t.start, begin) : t.end]) for t in found if t.end > begin):
            return False
        said = _SPACE.sub("", text)
        there = self._after[replaces : replaces + 4 * len(text) + 4 * _LOOK]
        there = _SPACE.sub(" ", there).strip()
        squeezed = there.replace(" ", "")
        if said[0] == ";" == self._after[replaces : replaces + 1]:
            return False  # the statement is over, and ends there already
        if place.end == self.place.end and place.end and (words := _words(text)):
            return words != _words(self._rest[replaces:])[: len(words)]
        if not squeezed.startswith(said):
            said = said.rstrip(",;")  # where they are all that is new
            if not squeezed.startswith(said) or squeezed[len(said) : len(said) + 1] not in _ENDS:
                return True
        return _is_word(said[-1]) and _is_word(squeezed[len(said) : len(said) + 1] or " ")

    def closes(self, text: str) -> bool:
        """Whether a text writes all of `closers` itself."""
        opened = opened_by(self._before, self._tokens[0])
        anchor, start = self._anchor()
        line = self._before[anchor:] + text
        found = [t for t in self._tokens_of(line, start)[0] if t.end > len(line) - len(text)]
        least = len(opened) - _count(self.closers)
        for token in found:
            step(opened, line, token)
            if len(opened) <= least:
                return True
        return least == len(opened)

    def buries(self, text: str) -> bool:
        """Whether what follows on the line would lie in a comment behind `text`, for good."""
        if self.place.in_comment or not self._rest.strip():
            return False
        anchor, start = self._anchor()
        return self._tokens_of(self._before[anchor:] + text, start)[1].end == "\n"

    def without_comment(self, text: str) -> str:
        """`text` up to the comment that would take the rest of the line in."""
        if not self.buries(text):
            return text
        anchor, start = self._anchor()
        line = self._before[anchor:] + text
        begin = len(line) - len(text)
        found = self._tokens_of(line, start)[0]
        opener = next(t for t in reversed(found) if t.kind is TokenKind.OPENER)
        return line[begin : max(begin, opener.start)].rstrip()

    def _tokens_of(self, text: str, place: Place) -> tuple[list[Token], Place]:
        return tokens(text, place, self._language)

    def _anchor(self) -> tuple[int, Place]:
        """Where the last token before the cursor begins, which a text may go on, and its place."""
        found, place = self._tokens
        if not found or found[-1].kind is TokenKind.BLANK:
            return len(self._before), place
        return found[-1].start, found[-1].place

    def _goes_on(self, found: list[Token], line: str, first: int) -> bool:
        """Whether the token before the cursor stays whole, or is one that may be continued."""
        token = next((t for t in found if t.start < first < t.end), None)
        if token is None or token.kind is TokenKind.BLANK:
            return True
        before = self._tokens[0][-1].kind
        if before is token.kind is TokenKind.WORD:
            return True
        if before is token.kind is TokenKind.NUMBER:
            return _NUMBER.fullmatch(line[token.start : token.end]) is not None
        # `=` becomes `==`, `/` a comment: only where the user is just about to write that.
        return not any(map(_is_word, self._rest))

    def _has_stray_hash(self, found: list[Token], line: str) -> bool:
        """Whether C has a `#` amid a line, which the grammar takes for the start of a directive."""
        return self._language != "python" and any(
            line[t.start] == "#" and not (t.place.end or t.place.directive or t.place.fresh)
            for t in found
        )

    def _place_behind(self, replaces: int) -> Place:
        """What the text behind the closers is in."""
        if not replaces:
            return self.place
        return self._tokens_of(self._before + self._after[:replaces], self._place)[1]

    def _line_ends_alike(self, there: Place, wanted: Place, after: str, found: list[Token]) -> bool:
        """Whether a line on which nothing follows ends as it did, and in no open string."""
        blank = after[: len(after) - len(after.lstrip(" \t\r"))] + "\n"
        if there.in_string and len(there.end) == 1 and there.end != wanted.end:
            return False
        if any(
            t.kind is TokenKind.NEWLINE and len(t.place.end) == 1 and t.place.in_string
            for t in found
        ):
            return False
        return self._tokens_of(blank, there)[1] == self._tokens_of(blank, wanted)[1]


def _across(found: list[Token], line: str, at: int) -> str | None:
    """The token that lies on both sides of a place; blanks are none."""
    for token in found:
        if token.start < at < token.end and token.kind is not TokenKind.BLANK:
            return line[token.start : token.end]
    return None


def _is_broken(place: Place) -> bool:
    """Whether a line break at a place breaks a string off."""
    return place.in_string and len(place.end) == 1


def _alike(one: Place, other: Place, after: str) -> bool:
    """Whether the same text behind two places is cut into the same tokens."""
    same = (one.end, one.directive) == (other.end, other.directive)
    return same and (one.fresh == other.fresh or not after.lstrip().startswith("#"))


def _means(token: Token, part: str) -> bool:
    """Whether a part of a token says something."""
    if token.kind in (TokenKind.WORD, TokenKind.NUMBER, TokenKind.ESCAPE):
        return True
    return token.kind is TokenKind.MARK and not token.place.end and part not in _NOTHING


def _count(closers: str) -> int:
    """How many brackets and strings some closers end."""
    return len(re.findall(r"\"{3}|'{3}|.", closers))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
