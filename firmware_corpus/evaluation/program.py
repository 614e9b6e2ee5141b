"""A program with marked spans: what a model is to fill in, and what that needs to be compiled."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from firmware_corpus.document import compress
from firmware_corpus.families import Family

GRAMMARS = {"arduino": "arduino", "c": "cpp", "cpp": "cpp", "python": "python"}
"""The grammar of each language that a document may be in."""


class Kind(StrEnum):
    """What a span is."""

    LINE = "line"  # a whole line, after its indent
    REST = "rest"  # from some column to the line's end
    LINES = "lines"  # 2 to 6 lines
    BLOCK = "block"  # what stands between two braces, or the indented lines
    FUNCTION = "function"  # a whole function below its comment


@dataclass(frozen=True, slots=True)
class Span:
    """The characters `[start, end)` of the file `path`."""

    kind: Kind
    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Program:
    """The files of a program by path, `main` among them, and the spans to fill in.

    `source` is a repository, or the folder of a program of our own, whose `commit` is "". `board`
    is PlatformIO's id of one for which it compiles as it is, "" where no compiler was asked.
    `include_dirs` are folders of `files` whose headers are found without their path.
    """

    source: str
    commit: str
    main: str
    family: Family
    language: str
    board: str
    files: tuple[tuple[str, str], ...]
    include_dirs: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()

    def text(self, path: str) -> str:
        """The text of one of its files."""
        return dict(self.files)[path]

    def examples(self) -> Iterator[Example]:
        """Each span as a task of its own."""
        return (Example(self, span) for span in self.spans)


@dataclass(frozen=True, slots=True)
class Example:
    """One span of a program: the text before and after it is given, the middle is wanted."""

    program: Program
    span: Span

    @property
    def text(self) -> str:
        """The file that the span is in."""
        return self.program.text(self.span.path)

    @property
    def middle(self) -> str:
        """What is to be written."""
        return self.text[self.span.start : self.span.end]

    @property
    def grammar(self) -> str:
        """The grammar of its file."""
        return GRAMMARS[self.program.language]

    @property
    def key(self) -> str:
        """Its name, which changes with the text, the board and the files around it."""
        facts = [self.program.source, self.span.path, self.span.start, self.span.end]
        facts += [self.program.board, self.program.files]
        return hashlib.sha256(json.dumps(facts).encode("utf-8", "replace")).hexdigest()[:20]


def write_programs(programs: Iterable[Program], path: Path) -> None:
    """Writes programs to a file, completely or not at all."""
    lines = (
        json.dumps(asdict(each), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        for each in programs
    )
    part = path.with_suffix(".part")
    part.write_bytes(compress(lines))
    part.replace(path)


def read_programs(path: Path) -> Iterator[Program]:
    """The programs of a file; ValueError if it is not as `write_programs` left it."""
    from zstandard import ZstdDecompressor, ZstdError

    try:
        whole = ZstdDecompressor().decompress(path.read_bytes())
    except ZstdError as error:
        raise ValueError(str(error)) from error
    for line in whole.splitlines():
        data = json.loads(line)
        yield Program(
            source=data["source"],
            commit=data["commit"],
            main=data["main"],
            family=Family(data["family"]),
            language=data["language"],
            board=data["board"],
            files=tuple((path, text) for path, text in data["files"]),
            include_dirs=tuple(data["include_dirs"]),
            spans=tuple(
                Span(Kind(each["kind"]), each["path"], each["start"], each["end"])
                for each in data["spans"]
            ),
        )
