"""An Arduino sketch made C++: tabs joined, prototypes added, a lone snippet wrapped.

Does what Arduino's builder does with ctags and `#line`, on the outline of the text; every line of
the result is traced to the user's. The user's text is never re-indented: on its lines it keeps its
columns. Pure: no file is read, no compiler asked.

A snippet without setup() has its bare statements put into one; declarations and functions stay
global. Bare statements beside a setup() of the user's stay where they are, for the compiler to
refuse. Where a brace is not closed nothing is added behind the text, so that the compiler's word
on it falls on the user's last line.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from codegen.errors import SourceError
from codegen.project.files import SourceFile
from codegen.project.macro_functions import functions_made
from codegen.project.macro_heads import Macro, function_behind, macros_of
from codegen.project.prototypes import Prototype, plan
from grammars.directives import blank
from grammars.outline import ItemKind, Outline, outline
from grammars.patience import keep_on

_BESIDE = 500  # characters between a statement and a comment that trails it
# Characters: what a sketch may grow by. Columns are kept by blanks, so each of many functions on
# one endless line would have all that stands before it.
_GROWTH, _GROWTH_BY_ITSELF = 4_000_000, 4


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a line of the converted text comes from: of `file`'s `line`, these columns (1-based).

    `last` is the column behind the last character that was put here. A line that was added below
    the user's text stands for the end of the user's last line, where what it trips over is
    missing: of that it holds nothing, so `last` is 0.
    """

    file: str
    line: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class LineMap:
    """From lines of the converted text to the user's and back."""

    origins: tuple[Origin | None, ...]

    def to_user(self, line: int, column: int) -> tuple[str, int, int] | None:
        """The user's file, line and column; None on a line of ours. 1-based, in characters."""
        if not 1 <= line <= len(self.origins):
            return None
        origin = self.origins[line - 1]
        return (origin.file, origin.line, max(column, origin.first)) if origin else None

    def to_converted(self, file: str, line: int, column: int) -> tuple[int, int] | None:
        """The line and column of the converted text; 1-based, in characters.

        A statement that moved is found where it went, a function's head in its definition.
        """
        behind = None
        # What was moved stands below the line that it was taken from, prototypes stand above.
        for number in range(len(self.origins), 0, -1):
            origin = self.origins[number - 1]
            if origin and (origin.file, origin.line) == (file, line):
                if origin.first <= column < origin.last:
                    return number, column
                if column == origin.last:
                    behind = behind or (number, column)
        return behind


@dataclass(frozen=True, slots=True)
class Sketch:
    """The C++ text of a sketch; `wrapping` says in one line what a snippet lacked, else None."""

    text: str
    line_map: LineMap
    wrapping: str | None


def convert(tabs: Sequence[SourceFile], *, main: str, headers: Sequence[str] = ()) -> Sketch:
    """Makes one C++ text of the tabs, joined in the order given (the sketch's main tab first).

    `headers` are texts of the project that may define macros for them, or setup() and loop().

    Raises:
        SourceError: `main`, the tab that was asked about, is not among the tabs; or the text would
            grow out of all proportion.
    """
    if main not in {tab.path for tab in tabs}:
        raise SourceError(f"{main}: not one of the sketch's tabs")
    page = _Page(tabs)
    shape = outline(page.source)
    macros = macros_of(page.source, *headers)
    prototypes = plan(shape, page.source, macros)
    missing, statements = _lacking(shape, page.source, macros, headers)
    closed = shape.code.count("{") <= shape.code.count("}")

    page.add("#include <Arduino.h>")
    defaults = [place for p in prototypes for place in p.function.defaults]
    page.copy_between(blank(page.source, [*defaults, *statements]), prototypes)
    for name in missing:
        if name == "setup" and statements:
            page.add("void setup() {")
            page.copy_statements(statements, shape)
            if closed:
                page.add("}")
        elif closed:
            page.add(f"void {name}() {{}}")
    wrapping = _wrapping(missing if closed else missing[: bool(statements)], len(statements))
    return Sketch("".join(page.lines), LineMap(tuple(page.origins)), wrapping)


def _lacking(
    shape: Outline, text: str, macros: Mapping[str, Macro], headers: Sequence[str]
) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """Which of setup and loop are missing, and the ranges of the statements to go into setup."""
    if shape.definitions("main"):
        return (), []
    by_macro = _defined_by_macro(shape, text, macros)
    defined = {name for names in by_macro.values() for name in names}
    missing = tuple(
        name
        for name in ("setup", "loop")
        if not shape.definitions(name)
        and name not in defined
        and not any(name in header and outline(header).definitions(name) for header in headers)
    )
    if "setup" not in missing:
        return missing, []
    statements: list[tuple[int, int]] = []
    for item in shape.items:
        if item.kind is ItemKind.STATEMENT and item.start not in by_macro:
            statements.append((item.start, item.end))
        elif (  # a comment goes with the statement that it trails
            item.kind is ItemKind.COMMENT
            and statements
            and item.start - statements[-1][1] < _BESIDE
            and not text[statements[-1][1] : item.start].strip(" \t")
        ):
            statements[-1] = (statements[-1][0], item.end)
    return missing, statements


def _defined_by_macro(
    shape: Outline, text: str, macros: Mapping[str, Macro]
) -> dict[int, tuple[str, ...]]:
    """Functions that macros make, or the heads of which, by the offsets of their items."""
    made = functions_made(shape, text, macros)
    found = {use.start: tuple(function.name for function, _ in use.functions) for use in made}
    for item in shape.items if macros else ():
        head = shape.code[item.start : item.end].partition("{")[0]
        word = re.match(r"\w+", head)
        if word and word[0] in macros and "{" in shape.code[item.start : item.end]:
            behind = function_behind(head, macros)
            if behind is not None:
                found[item.start] = (behind[0].name,)
    return found


def _wrapping(missing: Sequence[str], statements: int) -> str | None:
    parts = []
    if statements:
        parts.append(f"{statements} statement{'s' * (statements > 1)} put into setup()")
    if empty := [f"{name}()" for name in missing if not (statements and name == "setup")]:
        parts.append(f"empty {' and '.join(empty)} added")
    return "; ".join(parts) or None


class _Page:
    """The text under construction, line by line, beside the tabs that it is copied from."""

    def __init__(self, tabs: Sequence[SourceFile]) -> None:
        self.lines: list[str] = []
        self.origins: list[Origin | None] = []
        self._places: list[tuple[str, int]] = []  # of every line of the source: tab and number
        source: list[str] = []
        for tab in tabs:
            # Split at newlines alone: for a compiler a form feed or U+2028 does not end a line.
            lines = tab.text.removeprefix("\ufeff").removesuffix("\n").split("\n")
            source += (line + "\n" for line in lines)
            self._places += ((tab.path, number) for number in range(1, len(lines) + 1))
        self.source = "".join(source)
        self._starts = [0, *accumulate(len(line) for line in source)]
        self._last: int | None = None  # of the lines the last that is not blank
        self._room = _GROWTH + _GROWTH_BY_ITSELF * len(self.source)

    def add(self, line: str) -> None:
        """Adds a line of our own, which stands for the end of the last line that says anything."""
        behind = None
        if self._last is not None:
            above, origin = self.lines[self._last], self.origins[self._last]
            behind = replace(origin, first=len(above.rstrip()) + 1, last=0) if origin else None
        self._append(line + "\n", behind)

    def _append(self, line: str, origin: Origin | None) -> None:
        keep_on()
        self._room -= len(line)
        if self._room < 0:
            raise SourceError("the sketch has too many functions or statements on one line")
        if line.strip():
            self._last = len(self.lines)
        self.lines.append(line)
        self.origins.append(origin)

    def add_for(self, line: str, at: int) -> None:
        """Adds a line of our own that stands for the user's at an offset of the source."""
        n = bisect_right(self._starts, at) - 1
        file, number = self._places[n]
        self._append(line + "\n", Origin(file, number, at - self._starts[n] + 1, 0))

    def copy(self, text: str, start: int, end: int, *, tail: str = "") -> None:
        """Copies `text[start:end]`, which stands where it stands in the source, columns kept."""
        while start < end:
            n = bisect_right(self._starts, start) - 1
            first, stop = self._starts[n], min(end, self._starts[n + 1])
            whole = stop == self._starts[n + 1]
            line = " " * (start - first) + text[start:stop]
            file, number = self._places[n]
            last = sys.maxsize if whole else stop - first + 1
            origin = Origin(file, number, start - first + 1, last)
            self._append(line if whole else line + (tail if stop == end else "") + "\n", origin)
            start = stop

    def copy_between(self, body: str, prototypes: Sequence[Prototype]) -> None:
        """Copies the whole of `body` with the prototypes put in at their places."""
        position = 0
        # A section attribute in prototype and definition would name two sections on the ESP32.
        heads = re.sub(r"\b\w+_ATTR\b", lambda match: " " * len(match[0]), self.source)
        for prototype in prototypes:
            at = self._line_boundary(prototype.at)
            self.copy(body, position, at)
            self._open(prototype.opening)
            if prototype.in_c:
                self.add('extern "C" {')
            if prototype.text is None:
                last = heads[slice(*prototype.function.signature)].rpartition("\n")[2]
                within = last.lstrip().startswith("#")  # an `#endif`
                self.copy(heads, *prototype.function.signature, tail="" if within else ";")
                if within:
                    self.add(";")
            else:
                self.add_for(prototype.text + ";", prototype.function.signature[0])
            if prototype.in_c:
                self.add("}")
            self._close(prototype.opening)
            position = at
        self.copy(body, position, len(body))

    def copy_statements(self, statements: Sequence[tuple[int, int]], shape: Outline) -> None:
        """Copies statements in order, under the conditions that they stand under."""
        for arms, group in groupby(statements, key=lambda s: shape.branches_at(s[0])):
            opening = [arm.opening for arm in arms]
            self._open(opening)
            for start, end in group:
                self.copy(self.source, start, end)
            self._close(opening)

    def _open(self, conditions: Sequence[Sequence[str]]) -> None:
        for condition in conditions:
            for directive in condition:
                self.add(directive)

    def _close(self, conditions: Sequence[Sequence[str]]) -> None:
        for _ in conditions:
            self.add("#endif")

    def _line_boundary(self, at: int) -> int:
        """The start of this line or the next where only blanks or a // comment lie between."""
        n = bisect_right(self._starts, at) - 1
        if not self.source[self._starts[n] : at].strip():
            return self._starts[n]
        rest = re.compile(r"[ \t\r]*(?://.*)?\n").match(self.source, at)
        return rest.end() if rest else at
