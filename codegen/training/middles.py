"""Middles of one file as a tree of questions, in the prompts that `complete` asks with.

The window begins at the start of a line. The middle begins at the start of the cursor's line, what
is typed of that line standing after the middle token, or at the cursor (window.py); either way the
decoder begins at the start of the cursor's word. Both are asked, the one more that `complete` asks.
What stands after the middle is sometimes only partly written, as while somebody types. Before the
window stand, in some, the file's name or declarations from elsewhere in the file, as another file
of the repository (Qwen2.5-Coder's form), so that the model looks there.

The suffix comes second, as Qwen learnt it: asked the other way round, coder-0.5b needs 1.05 bits a
byte instead of 0.80.

A middle is left out that is mostly comment, a bracket alone, or longer than a person waits for.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from codegen.models.model import FimTokens
from codegen.training.cuts import Cut, Kind, choose_cuts
from codegen.training.trees import Branch, Tree
from grammars.prose import prose

_TRUNKS = (160, 224, 288, 352)  # tokens before the last cursor, about
_SUFFIXES = (16, 32, 48, 64, 96)
_LONGEST = 110  # tokens of a middle
_FEWEST_SIGNS = 3  # of a middle, white space not counted
_MOST_BRANCHES = 9  # of one window: more are mostly the same lines again
_TRIED = 40
_LEAST_BEFORE = 8  # tokens, but for the start of a file
_AT_START = 0.35  # of the windows begin where the file does
_PATHS = 0.2  # of the trees say the file's path
_DECLARED = 0.4  # of the windows within a file have declarations in front
_MOST_DECLARED = 80  # tokens
_TYPED_LINES = 0.6  # of the middles begin where their line does
_UNWRITTEN = 0.12  # of the suffixes are not there yet
_PARTLY = 0.12  # lack the next lines
_DECLARATION = re.compile(
    r"^(?:#\s*(?:include|define)\b.*|(?:from|import)\s.*|(?:class|def|struct|enum)\s.*"
    r"|[A-Z_]{3,}\s*=.*|\w+\s*=\s*\w+\(.*"
    r"|(?:[A-Za-z_][\w:<>,]*[\s*&]+)+\w+(?:\[.*\])?\s*(?:\(.*\)|=.*)?\s*[;{]?)\s*$"
)
_WORD = re.compile(r"[A-Za-z_]\w{2,}")
_TYPED = re.compile(r" ?\w{1,64}\Z")  # as prompt.py cuts


class Ends(Protocol):
    """What knows its control tokens."""

    @property
    def end(self) -> int:
        """The token with which it says that it has finished."""
        ...

    def control(self, text: str) -> int | None:
        """The control token spelt like this, if there is one."""
        ...


class Vocabulary(Ends, Protocol):
    """What is needed to ask for a middle as the base knows it; `LlamaModel` is one."""

    def tokens(self, text: str) -> list[int]:
        """The ids of plain text; control tokens spelt out in it are read as text."""
        ...

    def piece(self, token: int) -> bytes:
        """The bytes of a token; empty for control tokens."""
        ...


def middle_end(vocabulary: Ends) -> int:
    """The token that ends a middle: of Qwen's two it is not the one that ends a chat."""
    found = vocabulary.control("<|endoftext|>")
    return vocabulary.end if found is None else found


@dataclass(frozen=True, slots=True)
class Middles:
    """Makes trees of files: `length` tokens are the most of one."""

    vocabulary: Vocabulary
    fim: FimTokens
    length: int

    def tree(self, text: str, *, grammar: str, path: str, seed: str) -> Tree | None:
        """A window of a text and the middles chosen in it; None if there are none."""
        chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
        starts = _line_starts(text)
        if len(starts) < 3:
            return None
        first = 0 if chance.random() < _AT_START else chance.randrange(len(starts) * 4 // 5)
        lines, offsets = self._window(text, starts[first:], chance.choice(_TRUNKS))
        head = self._head(text[: starts[first]], text[starts[first] : offsets[-1]], path, chance)
        within = slice(starts[first], offsets[-1])
        cuts = choose_cuts(text, grammar=grammar, seed=seed, count=_TRIED, within=within)
        said = prose(text, grammar).said
        trunk = [*head, self.fim.prefix]
        ends = [len(trunk) + sum(map(len, lines[:n])) for n in range(len(lines) + 1)]
        for line in lines:
            trunk += line
        room = self.length - len(trunk)
        branches: list[Branch] = []
        taken: set[tuple[int, int]] = set()
        for cut in cuts:
            if cut is None or not within.start <= cut.start < within.stop:
                continue
            start, end = _ends_of(text, cut, chance)
            word = _TYPED.search(text[max(0, start - 66) : start])
            start -= len(word[0]) if word else 0
            number = max(n for n, offset in enumerate(offsets) if offset <= start)
            before = (ends[number] - len(head)) if first else _LEAST_BEFORE
            if (start, end) in taken or before < _LEAST_BEFORE or _is_said(said, start, end):
                continue
            made = self._branch(
                text, start, end, line=offsets[number], in_word=word is not None, chance=chance
            )
            if made is None or not _says_something(text[start:end]):
                continue
            lead, suffix, typed, middle = made
            ids = (*lead, self.fim.suffix, *suffix, self.fim.middle, *typed, *middle)
            if len(ids) > room:
                continue
            room -= len(ids)
            taken.add((start, end))
            branches.append(Branch(ends[number], ids, len(middle)))
            if len(branches) == _MOST_BRANCHES:
                break
        if not branches:
            return None
        longest = max(branch.at for branch in branches)
        return Tree(tuple(trunk[:longest]), tuple(branches))

    def _window(
        self, text: str, starts: Sequence[int], most: int
    ) -> tuple[list[list[int]], list[int]]:
        """The tokens of each line from the first start on, and where they begin and end.

        Between lines the tokens are those of the whole text: no piece that a byte-pair vocabulary
        is asked for crosses the start of a line that is not blank.
        """
        lines: list[list[int]] = []
        offsets = [starts[0]]
        count = 0
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            ids = self.vocabulary.tokens(text[start:end])
            if lines and count + len(ids) > most:
                break
            lines.append(ids)
            offsets.append(end)
            count += len(ids)
        return lines, offsets

    def _head(self, before: str, window: str, path: str, chance: random.Random) -> list[int]:
        """What stands in front of the window."""
        separator = self.vocabulary.control("<|file_sep|>")
        wants_declared, wants_path = chance.random() < _DECLARED, chance.random() < _PATHS
        if separator is None:
            return []
        tokens = self.vocabulary.tokens
        name = path.rpartition("/")[2]
        if before and wants_declared and (declared := self._declared(before, window)):
            return [separator, *tokens(f"{name}\n{declared}"), separator, *tokens(f"{name}\n")]
        return [separator, *tokens(f"{name}\n")] if wants_path and name else []

    def _declared(self, before: str, window: str) -> str:
        """The declarations before a window that have a word of it, as many as fit."""
        used = set(_WORD.findall(window))
        found: list[str] = []
        room = _MOST_DECLARED
        for line in dict.fromkeys(before.split("\n")):
            if _DECLARATION.match(line) and used & set(_WORD.findall(line)):
                declared = f"{line.rstrip(' {')}\n"
                size = len(self.vocabulary.tokens(declared))
                if size <= room:
                    room -= size
                    found.append(declared)
        return "".join(found)

    def _branch(
        self, text: str, start: int, end: int, *, line: int, in_word: bool, chance: random.Random
    ) -> tuple[list[int], list[int], list[int], list[int]] | None:
        """What the line has before the question, what stands after it, what was typed already, and
        what is to be written; in tokens.
        """
        tokens: Callable[[str], list[int]] = self.vocabulary.tokens
        written = chance.random()
        after = text[end : end + 1500]
        rest, newline, later = after.partition("\n")
        if written < _UNWRITTEN:
            after = rest + newline
        elif written < _UNWRITTEN + _PARTLY:
            after = rest + newline + "".join(later.splitlines(True)[chance.randint(1, 4) :])
        suffix = tokens(after)[: chance.choice(_SUFFIXES)]
        here = text.rfind("\n", 0, start) + 1
        asked = here + len(text[here:start]) - len(text[here:start].lstrip())
        typed: list[int] = []
        if chance.random() < _TYPED_LINES:
            typed, start = self._typed(text[asked:start], start, in_word=in_word)
        else:
            asked = start
        middle = [*tokens(text[start:end]), middle_end(self.vocabulary)]
        if len(middle) > _LONGEST:
            return None
        return tokens(text[line:asked]), suffix, typed, middle

    def _typed(self, typed: str, start: int, *, in_word: bool) -> tuple[list[int], int]:
        """The tokens of what was typed that stay, and where the rest begins: where no word is
        spelt again it is the last token (prompt.py), unless that is part of a character.
        """
        ids = self.vocabulary.tokens(typed)
        last = self.vocabulary.piece(ids[-1]).decode("utf-8", "replace") if ids else ""
        if in_word or not last or "\ufffd" in last:
            return ids, start
        return ids[:-1], start - len(last)


def _ends_of(text: str, cut: Cut, chance: random.Random) -> tuple[int, int]:
    """Where a cut begins and ends; a block mostly without the white space around it."""
    start, end = cut.start, cut.end
    inside = text[start:end]
    if cut.kind is Kind.SYNTAX and "\n" in inside and chance.random() < 0.7:
        start += len(inside) - len(inside.lstrip())
        end -= len(inside) - len(inside.rstrip())
    return start, end


def _line_starts(text: str) -> list[int]:
    """Where lines begin that are not blank."""
    found, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(position)
        position += len(line) + 1
    return found


def _says_something(middle: str) -> bool:
    signs = "".join(middle.split())
    return len(signs) >= _FEWEST_SIGNS and any(sign.isalnum() for sign in signs)


def _is_said(said: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether most of a range is comment."""
    inside = sum(max(0, min(end, last) - max(start, first)) for first, last in said)
    return 2 * inside > end - start
