"""Programs of our own writing with marked spans, for evaluation and never for training.

One text file a program, in the folder of its family: lines of settings, then its files, each below
a line with its path, the one that a board begins with first. Spans worth predicting stand between
brackets that no firmware has, after the word for their kind:

    board: uno
    -- blink.ino --
    void setup() { ⟦rest|pinMode(LED_BUILTIN, OUTPUT); }⟧

This keeps a span on its text whatever is edited above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from firmware_corpus.errors import CorpusError
from firmware_corpus.families import Family

FOLDER = Path(__file__).with_name("own")
_FILE = re.compile(r"^-- (\S+) --\n", re.MULTILINE)
_SETTING = re.compile(r"(board|core): (\S+)")
_BRACKET = re.compile(r"⟦(?P<kind>[a-z]+)\||(?P<end>⟧)")


class Kind(StrEnum):
    """What a span is. None ends with a line break; all but `REST` begin after the indent."""

    LINE = "line"  # a whole line
    REST = "rest"  # from some column to the end of the line
    LINES = "lines"  # two to six lines
    BODY = "body"  # all that stands in a block
    FUNCTION = "function"  # a function, below the comment that says what it does


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of one file, `text[start:end]`, in characters."""

    path: str
    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OwnProgram:
    """A program: paths and texts, marks in their order.

    `core` is the version of the Arduino core that it is written for, None where any will do.
    """

    name: str
    family: Family
    board: str
    core: str | None
    files: tuple[tuple[str, str], ...]
    marks: tuple[Mark, ...]

    @property
    def main(self) -> str:
        """The path of the file that a board begins with."""
        return self.files[0][0]


def own_programs(folder: Path = FOLDER) -> tuple[OwnProgram, ...]:
    """All of them, by family and name.

    Raises:
        CorpusError: a file is not written as it should be.
    """
    return tuple(
        parse_program(path.read_text("utf-8"), name=path.stem, family=Family(path.parent.name))
        for path in sorted(folder.glob("*/*.txtar"))
    )


def parse_program(text: str, *, name: str, family: Family) -> OwnProgram:
    """One program, read from the text of its file.

    Raises:
        CorpusError: no board, no file, or a bracket that does not match.
    """
    head, *parts = _FILE.split(text)
    settings = dict(_SETTING.findall(head))
    if "board" not in settings or not parts:
        raise CorpusError(f"{name}: a program names its board, and has a file")
    files, marks = [], []
    for path, marked in zip(parts[::2], parts[1::2], strict=True):
        try:
            plain, found = _take_marks(path, marked)
        except ValueError as error:
            raise CorpusError(f"{name}: {path}: {error}") from None
        files.append((path, plain))
        marks += found
    return OwnProgram(
        name, family, settings["board"], settings.get("core"), tuple(files), tuple(marks)
    )


def _take_marks(path: str, marked: str) -> tuple[str, list[Mark]]:
    """The text without its brackets, and the spans that were between them."""
    plain, marks = "", []
    kind, start, read = None, 0, 0
    for bracket in _BRACKET.finditer(marked):
        plain += marked[read : bracket.start()]
        read = bracket.end()
        if (kind is None) == (bracket["end"] is not None):
            raise ValueError(f"a bracket without its other half after {plain[-20:]!r}")
        if kind is None:
            kind, start = Kind(bracket["kind"]), len(plain)
        else:
            marks.append(Mark(path, kind, start, len(plain)))
            kind = None
    if kind is not None:
        raise ValueError("a bracket that is not closed")
    return plain + marked[read:], marks
