"""What the compiler said against declarations, judged: certain, or not checked.

A declaration that is there speaks for itself: wrong arguments, a member that a whole class lacks
and broken syntax are errors. A name that is not declared is none, unless everything that was
included is known whole and the name cannot be ESP-IDF's. Then it is a note, and so is what follows
from it: errors in the same statement, and those that mention what it would have declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum, auto

from codegen.esp_core import EspCore
from codegen.project import Project
from codegen.types import Defect, Report, Severity
from codegen.validation.api.idf_names import is_idf_header, may_be_idf
from codegen.validation.api.marks import PARTIAL, Marks, marks
from codegen.validation.api.messages import Kind, Said, plain, said, without_place
from codegen.validation.api.statements import declared_with, statement_at
from codegen.validation.api.unknown_headers import UNKNOWN
from grammars.recognizer import Recognizer

NOT_CHECKED = "not checked: "
"""How the message of a note begins that stands for what cannot be told."""

_BASE = re.compile(r"expected class-name before|invalid use of incomplete type")
# `Something(led, 4);` among declarations: to be one, Something would have to be a macro.
_MACRO = re.compile(r"expected constructor, destructor, or type conversion before '\('")
_IN_MARKS = re.compile(r"PINWRIGHT_|declared here \(in not_there\.h")
_QUOTED = re.compile(r"'([^']*)'")
_WORD = re.compile(r"[A-Za-z_]\w*")
_ACCESS = frozenset({"public", "protected", "private", "virtual"})


def judge(report: Report, *, project: Project, core: EspCore) -> Report:
    """The report with each defect's severity judged, what follows from a note left out.

    Args:
        report: What the compiler said of the project, against the declarations.
        project: The project, for the texts of its files.
        core: The version that was compiled against.
    """
    texts = {project.shown(file.path): file.text for file in project.files}
    judged = _Judge(texts, marks(core), _openness(report))
    kept: dict[Defect | str, Defect] = {}
    for defect in judged.judged(report.defects):
        # One note for each unknown name says it all.
        key = defect.message if defect.message.startswith(NOT_CHECKED) else defect
        kept.setdefault(key, defect)
    return replace(report, defects=tuple(kept.values()))


class _Open(IntEnum):
    """Which names may be declared by a header that is not known, or not whole."""

    NONE = 0
    UNDERSCORED = 1  # as ESP-IDF names everything of its own
    ALL = 2


class _Verdict(Enum):
    """On an error, where it is not a note in its own words."""

    STANDS = auto()
    FOLLOWS = auto()  # from another: not shown


def _openness(report: Report) -> _Open:
    found = _Open.NONE
    for defect in report.defects:
        unknown = _unknown_header(defect)
        if PARTIAL in defect.message or said(defect.message).kind is Kind.NO_FILE:
            return _Open.ALL
        if unknown is not None:
            found = max(found, _Open.UNDERSCORED if is_idf_header(unknown) else _Open.ALL)
    return found


def _unknown_header(defect: Defect) -> str | None:
    if not defect.message.startswith(UNKNOWN):
        return None
    return without_place(defect.message).removeprefix(UNKNOWN).strip()


@dataclass(slots=True)
class _Judge:
    """Goes through the defects in the compiler's order, which is the files' own.

    `unknown` are the names met of which nothing is known, `derived` those that the program declares
    by means of one; `doubtful` the lines of statements in which one stands, by file.
    """

    texts: Mapping[str, str]
    marks: Marks
    open_names: _Open
    unknown: set[str] = field(default_factory=set)
    derived: set[str] = field(default_factory=set)
    doubtful: set[tuple[str, int]] = field(default_factory=set)

    def judged(self, defects: tuple[Defect, ...]) -> Iterator[Defect]:
        for defect in defects:
            if defect.severity is Severity.ERROR:
                self._learn(defect)
        passing = True  # whether notes that follow belong to something that is shown as it was
        for defect in defects:
            if defect.severity is not Severity.NOTE:
                shown = self._shown(defect)
                passing = shown is not None and shown.severity is not Severity.NOTE
                if shown is not None:
                    yield shown
            elif passing and not _IN_MARKS.search(defect.message):
                yield defect

    def _learn(self, defect: Defect) -> None:
        """Takes in what an error shows to be unknown, and what the program declares with that."""
        text = self.texts.get(defect.file)
        if text is None or not defect.line:
            return
        names = [name for name in self._unknown_in(defect, text) if name not in self.derived]
        if not names:
            return
        statement = statement_at(text, defect.line)
        self.doubtful |= {(defect.file, n) for n in range(statement.first, statement.last + 1)}
        for name in names:
            self.unknown.add(name)
            self.derived |= declared_with(statement.text, name) - self.unknown

    def _unknown_in(self, defect: Defect, text: str) -> Iterator[str]:
        """The names in an error that may exist all the same."""
        what = said(defect.message)
        if self._is_undeclared(what):
            if self._may_exist(what.name):
                yield what.name
        elif self.open_names is _Open.ALL and _BASE.search(defect.message):
            bases = statement_at(text, defect.line).text.partition(":")[2]
            yield from (word for word in _WORD.findall(bases) if word not in _ACCESS)
        elif (macro := self._macro(defect)) is not None:
            yield macro

    def _macro(self, defect: Defect) -> str | None:
        """The name that stands where only an unknown header's macro could."""
        text = self.texts.get(defect.file)
        if text is None or self.open_names is not _Open.ALL or not _MACRO.search(defect.message):
            return None
        word = _WORD.match(statement_at(text, defect.line).text)
        return word[0] if word is not None else None

    def _is_undeclared(self, what: Said) -> bool:
        if what.kind is Kind.NOT_IN_SCOPE:
            return bool(what.owners & self.marks.partial)
        return what.kind is Kind.UNDECLARED and what.owner != "std"

    def _may_exist(self, name: str) -> bool:
        by_header = self.open_names is _Open.UNDERSCORED and "_" in name.strip("_")
        return by_header or self.open_names is _Open.ALL or may_be_idf(name)

    def _shown(self, defect: Defect) -> Defect | None:
        """The defect as it is shown, None for one that only follows from another."""
        if defect.severity is Severity.WARNING:
            return _of_warning(defect)
        what = said(defect.message)
        if what.kind is Kind.UNAVAILABLE:
            return replace(defect, message=f"'{what.name}' is not there: {what.why}")
        verdict = self._verdict(what, defect)
        if isinstance(verdict, str):
            return _note(defect, verdict)
        return defect if verdict is _Verdict.STANDS else None

    def _verdict(self, what: Said, defect: Defect) -> _Verdict | str:
        """Whether the error stands, or the words of the note that it is worth."""
        if what.kind is Kind.NO_FILE:
            return f"{what.name}, and with it the rest of the file"
        if what.header in self.marks.files and what.kind is not Kind.HASH_ERROR:
            return f"the program changes what {what.header} says"
        if self._is_undeclared(what):
            if what.name in self.derived:
                return _Verdict.FOLLOWS
            return f"'{what.name}'" if what.name in self.unknown else _Verdict.STANDS
        unknown = self._inside_unknown(what, defect)
        if unknown is not None:
            return unknown
        return _Verdict.FOLLOWS if self._follows(what, defect) else _Verdict.STANDS

    def _inside_unknown(self, what: Said, defect: Defect) -> str | None:
        """The note on something of a class that is not declared whole, or on an unknown macro."""
        if (macro := self._macro(defect)) is not None:
            return f"'{macro}'"
        if what.kind is Kind.NO_MEMBER and what.owners & self.marks.partial:
            return f"{plain(what.owner)}::{what.name}"
        if what.kind is Kind.CONSTRUCTION and what.owner in self.marks.partial:
            return f"the constructors of {what.owner}"
        if what.kind is Kind.INCOMPLETE and plain(what.name) in self.marks.opaque:
            return f"the inside of {plain(what.name)}"
        return None

    def _follows(self, what: Said, defect: Defect) -> bool:
        """Whether an error is there only since something before it is unknown."""
        if (defect.file, defect.line) in self.doubtful:
            return True
        quoted = {w for part in _QUOTED.findall(defect.message) for w in _WORD.findall(part)}
        if quoted & (self.derived | self.unknown):
            return True
        text = self.texts.get(defect.file)
        # A macro that is not known may stand for anything.
        syntax = self.open_names is _Open.ALL and what.kind is Kind.SYNTAX
        return syntax and text is not None and _parses(text)


def _note(defect: Defect, what: str) -> Defect:
    return replace(defect, severity=Severity.NOTE, message=NOT_CHECKED + what, flag=None)


def _of_warning(defect: Defect) -> Defect | None:
    header = _unknown_header(defect)
    if header is not None:
        return _note(defect, f"nothing is known here of {header}")
    return None if PARTIAL in defect.message else defect


def _parses(text: str) -> bool:
    return Recognizer("arduino").start().can_end(text.encode(errors="replace"))
