"""What is doubtful in a program: unknown names, and the errors that follow from them.

An unknown header may declare anything that the program uses, macros too, and a name that may exist
makes its statement doubtful and whatever the program declares with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from codegen.types import Defect, Report
from codegen.validation.api.absent_libraries import DECLARED
from codegen.validation.api.idf_names import is_idf_header, may_be_idf
from codegen.validation.api.marks import MACRO, PARTIAL, Marks
from codegen.validation.api.messages import Kind, ParsedMessage, parse_message, without_place
from codegen.validation.api.statements import (
    declared_with,
    range_loops,
    statement_at,
    without_calls,
    without_comments,
)
from codegen.validation.api.syntax import syntax_faults
from codegen.validation.api.unknown_headers import UNKNOWN

_BASE = re.compile(r"expected class-name before|invalid use of incomplete type")
# `Something(led, 4);` among declarations: to be one, Something would have to be a macro.
_ALONE = re.compile(r"expected constructor, destructor, or type conversion before '\('")
_OVERRIDES = re.compile(r"marked '(?:override|final)', but (?:does not override|is not virtual)")
_QUOTED = re.compile(r"'([^']*)'")
_WORD = re.compile(r"[A-Za-z_]\w*")
_CAPITAL_CALL = re.compile(r"\b([A-Z][A-Z0-9_]{2,})\s*\(")
_ACCESS = frozenset({"public", "protected", "private", "virtual"})


class Open(IntEnum):
    """Which names may be declared by a header that is not known, or not whole."""

    NONE = 0
    UNDERSCORED = 1  # as ESP-IDF names everything of its own
    ALL = 2


def openness(report: Report, *, with_idf: bool) -> Open:
    """Which names may exist besides those that the compiler saw, judging by a report.

    `with_idf` says that the core brings ESP-IDF with it, whose headers are known by their names.
    """
    found = Open.NONE
    for defect in report.defects:
        unknown = unknown_header(defect)
        if PARTIAL in defect.message:
            return Open.ALL
        if with_idf and parse_message(defect.message).kind is Kind.NO_FILE:
            return Open.ALL  # else a file that the real core has not either
        if unknown is not None:
            idf = with_idf and is_idf_header(unknown)
            found = max(found, Open.UNDERSCORED if idf else Open.ALL)
    return found


def unknown_header(defect: Defect) -> str | None:
    """The header that a defect tells to be unknown."""
    if not defect.message.startswith(UNKNOWN):
        return None
    return without_place(defect.message).removeprefix(UNKNOWN).strip()


def declared_header(defect: Defect) -> str | None:
    """The header that a defect tells to be declared here and not on this computer."""
    if not defect.message.startswith(DECLARED):
        return None
    return without_place(defect.message).removeprefix(DECLARED).strip()


@dataclass(slots=True)
class Doubt:
    """Learns from the errors in the compiler's order, which is the files' own.

    `unknown` are the names met of which nothing is known, `derived` those that the program declares
    by means of one; `places` the lines of statements in which one stands, by file. `with_idf` says
    that the core brings ESP-IDF's names with it.
    """

    texts: Mapping[str, str]
    marks: Marks
    open_names: Open
    with_idf: bool = True
    unknown: set[str] = field(default_factory=set)
    derived: set[str] = field(default_factory=set)
    places: set[tuple[str, int]] = field(default_factory=set)

    @property
    def is_everywhere(self) -> bool:
        """Whether any name at all may exist."""
        return self.open_names is Open.ALL

    def learn(self, defect: Defect) -> None:
        """Learns from an error what is unknown, and what the program declares with that."""
        text = self.texts.get(defect.file)
        if text is None or not defect.line:
            return
        names = [name for name in self._unknown_in(defect, text) if name not in self.derived]
        if not names:
            return
        statement = statement_at(text, defect.line)
        self.places |= {(defect.file, n) for n in range(statement.first, statement.last + 1)}
        for name in names:
            self.unknown.add(name)
            self.derived |= declared_with(statement.text, name) - self.unknown

    def is_undeclared(self, what: ParsedMessage) -> bool:
        """Whether an error is about a name that nothing known declares."""
        if what.kind is Kind.NOT_IN_SCOPE:
            return bool(what.owners & self.marks.partial)
        return what.kind is Kind.UNDECLARED and what.owner != "std"

    def macro(self, defect: Defect) -> str | None:
        """The name that stands where only an unknown header's macro could."""
        text = self.texts.get(defect.file)
        if text is None or not self.is_everywhere or not _ALONE.search(defect.message):
            return None
        word = _WORD.match(statement_at(text, defect.line).text)
        return word[0] if word is not None else None

    def follows(self, what: ParsedMessage, defect: Defect) -> bool:
        """Whether an error is there only since something before it is unknown."""
        if what.kind is Kind.SYNTAX and self._is_wrong_anyway(defect):
            return False
        if (defect.file, defect.line) in self.places:
            return True
        quoted = {w for part in _QUOTED.findall(defect.message) for w in _WORD.findall(part)}
        if quoted & (self.derived | self.unknown):
            return True
        text = self.texts.get(defect.file)
        return text is not None and self._is_beside(what, defect, text)

    def _is_beside(self, what: ParsedMessage, defect: Defect, text: str) -> bool:
        """Whether what is unknown in the statement, or stands above a class, may explain it."""
        if what.kind is Kind.SYNTAX:
            return self.is_everywhere or any(defect.line in lines for lines in self._misread(text))
        if what.kind in (Kind.NO_MEMBER, Kind.NOT_IN_SCOPE, Kind.UNDECLARED):
            return False  # what exists does not depend on what stands beside it
        if self.is_everywhere and _OVERRIDES.search(defect.message):
            return True
        statement = statement_at(text, defect.line).text
        names = set(_WORD.findall(statement))
        return bool(names & (self.derived | self.unknown) or self.unknown_macros(statement))

    def _misread(self, text: str) -> Iterator[range]:
        """The lines from `for (Unknown &each : all)` on: the compiler has lost its place."""
        for loop in range_loops(text):
            if self.unknown & set(_WORD.findall(loop.declared)):
                yield range(loop.first, loop.last + 1)

    def _unknown_in(self, defect: Defect, text: str) -> Iterator[str]:
        """The names in an error that may exist all the same."""
        what = parse_message(defect.message)
        if self.is_undeclared(what):
            if self._may_exist(what.name):
                yield what.name
        elif self.is_everywhere and _BASE.search(defect.message):
            bases = statement_at(text, defect.line).text.partition(":")[2]
            yield from (word for word in _WORD.findall(bases) if word not in _ACCESS)
        elif (macro := self.macro(defect)) is not None:
            yield macro

    def _may_exist(self, name: str) -> bool:
        if name in self.marks.gone and not self.is_everywhere:
            return False  # it is known which versions have it
        by_header = self.open_names is Open.UNDERSCORED and "_" in name.strip("_")
        return by_header or self.is_everywhere or (self.with_idf and may_be_idf(name))

    def unknown_macros(self, text: str) -> set[str]:
        """What is called and looks like a macro, and is not a known one."""
        if not self.is_everywhere:
            return set()
        own = {name for each in self.texts.values() for name in MACRO.findall(each)}
        return set(_CAPITAL_CALL.findall(text)) - own - self.marks.macros

    def _is_wrong_anyway(self, defect: Defect) -> bool:
        """Whether the text is no C++ there, its unknown macros aside, which may be anything."""
        text = self.texts.get(defect.file)
        if text is None:
            return False
        text = without_comments(text)
        return defect.line in syntax_faults(without_calls(text, self.unknown_macros(text)))
