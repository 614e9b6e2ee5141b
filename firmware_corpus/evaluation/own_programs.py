"""Programs that we wrote ourselves: code that compiles, with marks in its comments.

`own/FAMILY/NAME/` is one program: a sketch with its tabs, or a MicroPython program with main.py. A
mark is a comment at the end of a line, `//[line]` or `#[line]`, and says what begins there:

    [line]       the whole line, after its indent
    [rest f(]    the rest of the line after these words
    [lines 3]    this line, after its indent, and the two after it
    [block]      what stands between the braces that the line opens, or the indented lines below it
    [function]   the function whose header begins here, below its comment
    [board uno]  in the first line of a file: what the program is for
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from firmware_corpus.errors import CorpusError
from firmware_corpus.evaluation.program import GRAMMARS, Kind, Program, Span
from firmware_corpus.families import Family
from grammars.prose import prose
from grammars.spans import Piece, Spans

_LANGUAGES = {".ino": "arduino", ".h": "cpp", ".cpp": "cpp", ".py": "python"}
_MARK = re.compile(r"[ \t]*(?://|#) ?\[(board|line|rest|lines|block|function)(?: ([^\n]+))?\]$")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark of a text without marks; `line` counts from 0, `number` from 1 in the file."""

    word: str
    detail: str
    line: int
    number: int


def own_programs(folder: Path | None = None) -> tuple[Program, ...]:
    """The programs of a folder, or our own ones, in the order of their names.

    Raises:
        CorpusError: a program has no main file or board, or a mark says nothing.
    """
    if folder is None:
        with resources.as_file(resources.files("firmware_corpus.evaluation")) as package:
            folder = package / "own"
    return tuple(_program(path) for path in sorted(folder.glob("*/*/")))


def _program(folder: Path) -> Program:
    files = {}
    spans: list[Span] = []
    board = ""
    main = f"{folder.name}.ino" if (folder / f"{folder.name}.ino").exists() else "main.py"
    for path in sorted(folder.rglob("*"), key=lambda path: (path.name != main, path)):  # as tabs
        language = _LANGUAGES.get(path.suffix)
        if language is None:
            continue
        name = path.relative_to(folder).as_posix()
        text, marks = _without_marks(path.read_text("utf-8"))
        files[name] = text
        if marks and marks[0].word == "board" and marks[0].number == 1:
            board = marks.pop(0).detail
        for mark in marks:
            try:
                kind, start, end = _span(text, mark, GRAMMARS[language])
            except ValueError as error:
                raise CorpusError(f"{path}:{mark.number}: {error}") from error
            spans.append(Span(kind, name, start, end))
    if main not in files or not board:
        raise CorpusError(f"{folder}: no main file, or none with [board ...] in its first line")
    return Program(
        source=f"own/{folder.parent.name}/{folder.name}",
        commit="",
        main=main,
        family=Family(folder.parent.name),
        language=_LANGUAGES[Path(main).suffix],
        board=board,
        files=tuple(files.items()),
        include_dirs=("",) if main.endswith(".ino") else (),
        spans=tuple(spans),
    )


def _without_marks(text: str) -> tuple[str, list[_Mark]]:
    """A text without its marks, and these; a line of nothing but a mark goes with it."""
    lines: list[str] = []
    marks = []
    for number, line in enumerate(text.split("\n"), start=1):
        found = _MARK.search(line)
        if found is None:
            lines.append(line)
            continue
        marks.append(_Mark(found[1], found[2] or "", len(lines), number))
        if rest := line[: found.start()]:
            lines.append(rest)
    return "\n".join(lines), marks


def _span(text: str, mark: _Mark, grammar: str) -> tuple[Kind, int, int]:
    """The span that a mark means; ValueError if there is none."""
    starts = list(_starts(text))
    if mark.word == "board":
        raise ValueError("a board is named in the first line of a file")
    if mark.line >= len(starts) - 1:
        raise ValueError("nothing follows")
    kind, begin = Kind(mark.word), starts[mark.line]
    line = text[begin : starts[mark.line + 1] - 1]
    start, end = begin + len(line) - len(line.lstrip()), begin + len(line.rstrip())
    if kind is Kind.REST:
        if not mark.detail or (column := line.find(mark.detail)) < 0:
            raise ValueError(f"{mark.detail!r} does not stand on the line")
        start = begin + column + len(mark.detail)
    elif kind is Kind.LINES:
        last = mark.line + int(mark.detail) - 1
        if not mark.line < last < len(starts) - 1:
            raise ValueError("it wants 2 lines or more of the file")
        end = starts[last + 1] - 1
    elif kind is Kind.BLOCK:
        start, end = _block(text, begin, end, grammar)
    elif kind is Kind.FUNCTION:
        start, end = _function(text, start, grammar)
    start += len(text[start:end]) - len(text[start:end].lstrip()) if kind is not Kind.REST else 0
    if not text[start:end].strip():
        raise ValueError("the span is blank")
    return kind, start, start + len(text[start:end].rstrip())


def _starts(text: str) -> Iterator[int]:
    """Where each line begins, and where one after the last would."""
    place = 0
    for line in text.split("\n"):
        yield place
        place += len(line) + 1
    yield place


def _block(text: str, begin: int, end: int, grammar: str) -> tuple[int, int]:
    """The block that the line `[begin, end)` opens."""
    if grammar == "python":
        inside = end + len(text[end:]) - len(text[end:].lstrip())
    else:
        inside = text.rfind("{", begin, end) + 1
    found = Spans(text, grammar).around(inside, Piece.BLOCK) if inside else None
    if found is None or found[0] != inside:
        raise ValueError("no block begins here")
    return found


def _function(text: str, start: int, grammar: str) -> tuple[int, int]:
    """The function that begins at `start`, or whose docstring stands below that line."""
    functions = prose(text, grammar).functions
    for first, end in functions:
        if first == start:
            return first, end
    after = [each for each in functions if each[0] > start]
    header = text.find("\n", start)
    if grammar == "python" and after and text[header:].lstrip().startswith(('"""', "'''")):
        return min(after)
    raise ValueError("no function with a comment of its own begins here")
