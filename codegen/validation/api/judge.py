"""Judges what the compiler said against declarations: certain, or not checked.

A declaration that is there can be trusted: wrong arguments, a member that a whole class lacks
and broken syntax are errors. A name that is not declared is none, unless everything that was
included is known whole and the name cannot be ESP-IDF's. Then it is a note, and so is what follows
from it: errors in the same statement, and those that mention what it would have declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from codegen.advice.libraries import hint_on
from codegen.project.esp_core import EspCore
from codegen.project.files import Project
from codegen.types import Defect, Report, Severity
from codegen.validation.api.doubt import Doubt, Open, declared_header, openness, unknown_header
from codegen.validation.api.marks import NO_MARKS, PARTIAL, Marks, marks
from codegen.validation.api.messages import Kind, ParsedMessage, parse_message, plain, refuses
from codegen.validation.api.semicolons import missing_semicolons

NOT_CHECKED = "not checked: "
"""How the message of a note begins that stands for what cannot be told."""

ONLY_DECLARED = "it is not on this computer, so its declarations stood in for it"
"""How a note goes on behind the name of a header that only declarations of ours stand for."""

_IN_MARKS = re.compile(r"PINWRIGHT_|declared here \(in not_there\.h")
_IMPLICIT = re.compile(r"implicit declaration of function '(\w+)'")  # C's way to say undeclared
_QUOTES = str.maketrans("\u2018\u2019", "''")
_NAMED_BY_MACRO = re.compile(r"#include expects")
# Core 2 comes with GCC 8, the ESP8266's with 10.
_SINCE_GCC_11 = re.compile(r"ordered comparison of pointer with integer zero")


def judge(
    report: Report,
    *,
    project: Project,
    core: EspCore | None,
    settings_differ: bool = False,
    absent: Marks = NO_MARKS,
) -> Report:
    """The report with each defect's severity judged, what follows from a note left out.

    Args:
        report: What the compiler said of the project.
        project: The project, for the texts of its files.
        core: The version whose declarations were compiled against, None for a real core.
        settings_differ: The project was compiled with other settings than its own, so that only
            what is no C++ under any is an error.
        absent: What the headers say of themselves by which libraries are declared that are not on
            this computer, with a real core.
    """
    report = replace(report, defects=tuple(map(_with_plain_quotes, report.defects)))
    texts = {project.shown(file.path): file.text for file in project.files}
    if core is None:
        open_names = Open.ALL if settings_differ else openness(report, with_idf=False)
        doubt = Doubt(texts, absent, open_names, with_idf=False)
    else:
        open_names = Open.ALL if settings_differ else openness(report, with_idf=True)
        doubt = Doubt(texts, marks(core), open_names)
    libraries = tuple(project.shown(each.folder) for each in project.libraries)
    judged = _Judge(doubt, core, settings_differ, libraries)
    kept: dict[Defect | str, Defect] = {}
    for defect in judged.judged(report.defects):
        # One note for each unknown name says it all.
        key = defect.message if defect.message.startswith(NOT_CHECKED) else defect
        kept.setdefault(key, defect)
    defects = tuple(kept.values())
    return replace(report, defects=(*defects, *_unseen(defects, doubt)))


def _unseen(defects: tuple[Defect, ...], doubt: Doubt) -> Iterator[Defect]:
    """Errors that the compiler does not tell since a name of the same statement is unknown."""
    told = {(defect.file, defect.line) for defect in defects if defect.severity is Severity.ERROR}
    for file in sorted({file for file, _ in doubt.places}):
        text = doubt.texts[file]
        macros = doubt.unknown_macros(text)
        names = doubt.unknown | doubt.derived
        for each in missing_semicolons(text, unknown=names, macros=macros):
            if (file, each.line) not in told:
                message = f"expected ';' before '{each.before}'"
                yield Defect(file, each.line, each.column, Severity.ERROR, message)


class _Verdict(Enum):
    """On an error, where it is not a note in its own words."""

    STANDS = auto()
    FOLLOWS = auto()  # from another: not shown


@dataclass(slots=True)
class _Judge:
    """Goes through the defects in the compiler's order."""

    doubt: Doubt
    core: EspCore | None
    settings_differ: bool
    libraries: tuple[str, ...]  # the folders of those that were taken from this disk

    @property
    def marks(self) -> Marks:
        """What the headers say of themselves."""
        return self.doubt.marks

    def judged(self, defects: tuple[Defect, ...]) -> Iterator[Defect]:
        """The defects that are shown, each with its judged severity."""
        for defect in defects:
            if defect.severity is Severity.ERROR:
                self.doubt.learn(defect)
        passing = True  # whether notes that follow belong to something that is shown as it was
        for defect in defects:
            if defect.severity is not Severity.NOTE:
                shown = self._shown(defect)
                passing = shown is not None and shown.severity is not Severity.NOTE
                if shown is not None:
                    yield shown
            elif passing and not _IN_MARKS.search(defect.message):
                yield defect

    def _shown(self, defect: Defect) -> Defect | None:
        """The defect as it is shown, None for one that only follows from another."""
        if defect.severity is Severity.WARNING:
            return self._of_warning(defect)
        what = parse_message(defect.message)
        if what.kind is Kind.UNAVAILABLE:
            return replace(defect, message=f"'{what.name}' is not there: {what.why}")
        verdict = self._verdict(what, defect)
        if isinstance(verdict, str):
            return _note(defect, verdict)
        return defect if verdict is _Verdict.STANDS else None

    def _column(self, header: str, defect: Defect) -> int:
        """Where on its line the header is named; compilers tell the line alone."""
        lines = self.doubt.texts.get(defect.file, "").split("\n")
        return lines[defect.line - 1].find(header) + 1 if 0 < defect.line <= len(lines) else 0

    def _why_unknown(self) -> str:
        where = "nothing is known here of it"
        return where if self.core is not None else "it is not on this computer"

    def _of_warning(self, defect: Defect) -> Defect | None:
        if (header := unknown_header(defect)) is not None:
            placed = replace(defect, column=self._column(header, defect))
            return _note(placed, f"{header}: {self._why_unknown()}{hint_on(header)}")
        if (header := declared_header(defect)) is not None:
            return replace(
                defect,
                column=self._column(header, defect),
                severity=Severity.NOTE,
                message=f"{header}: {ONLY_DECLARED}{hint_on(header)}",
            )
        implicit = _IMPLICIT.search(defect.message)
        if implicit is not None and self.doubt.is_everywhere:
            return _note(defect, f"'{implicit[1]}'")
        return None if PARTIAL in defect.message else defect

    def _verdict(self, what: ParsedMessage, defect: Defect) -> _Verdict | str:
        """Whether the error stands, or the note that replaces it."""
        if refuses(defect.message):
            return _Verdict.STANDS  # whatever else is unknown, that was not to be read
        if (outside := self._outside(what, defect)) is not None:
            return outside
        if self.doubt.is_undeclared(what):
            if what.name in self.doubt.derived:
                return _Verdict.FOLLOWS
            return f"'{what.name}'" if what.name in self.doubt.unknown else _Verdict.STANDS
        unknown = self._inside_unknown(what, defect)
        if unknown is not None:
            return unknown
        follows = (
            (self.settings_differ and what.kind is not Kind.SYNTAX)  # with other macros other code
            or self.doubt.follows(what, defect)
            or self._passed_then(defect)
        )
        return _Verdict.FOLLOWS if follows else _Verdict.STANDS

    def _outside(self, what: ParsedMessage, defect: Defect) -> str | None:
        """The note on what the compiler says about a file that is not the program's own."""
        unsure = self.core is not None or self.settings_differ or what.header in self.marks.files
        if what.kind is Kind.NO_FILE and unsure:
            return f"{what.name}, and with it the rest of the file"
        if self._is_elsewhere(what, defect):
            return f"what {what.header or defect.file} says"
        if what.header in self.marks.files and what.kind is not Kind.HASH_ERROR:
            return f"the program changes what {what.header} says"
        return None

    def _is_elsewhere(self, what: ParsedMessage, defect: Defect) -> bool:
        """Whether an error in somebody else's file may come of what is unknown here.

        In a library from this disk it may where there are only declarations of the core, or of
        another library.
        """
        if defect.file.startswith(tuple(f"{each}/" for each in self.libraries)):
            return bool(self.core or self.marks.files or self.doubt.is_everywhere)
        return self.core is None and what.header is not None and self.doubt.is_everywhere

    def _passed_then(self, defect: Defect) -> bool:
        """Whether the core's own compiler, an older one than ours, had no objection."""
        core = self.core
        old = core is not None and (core.family == "esp8266" or core.first[0] == 2)
        return old and _SINCE_GCC_11.search(defect.message) is not None

    def _inside_unknown(self, what: ParsedMessage, defect: Defect) -> str | None:
        """The note on something of a class that is not declared whole, or on an unknown macro."""
        if (macro := self.doubt.macro(defect)) is not None:
            return f"'{macro}'"
        if self.doubt.is_everywhere and _NAMED_BY_MACRO.search(defect.message):
            return "a header that a macro names"
        if what.kind is Kind.NO_MEMBER and what.owners & self.marks.partial:
            return f"{plain(what.owner)}::{what.name}"
        if what.kind is Kind.CONSTRUCTION and what.owner in self.marks.partial:
            return f"the constructors of {what.owner}"
        if what.kind is Kind.INCOMPLETE:
            name = plain(what.name)
            elsewhere = self.doubt.is_everywhere and name not in self.marks.declared
            return f"the inside of {name}" if elsewhere or name in self.marks.opaque else None
        return None


def _with_plain_quotes(defect: Defect) -> Defect:
    """The defect in the words that are known here: some compilers quote as printers do."""
    return replace(defect, message=defect.message.translate(_QUOTES))


def _note(defect: Defect, what: str) -> Defect:
    return replace(defect, severity=Severity.NOTE, message=NOT_CHECKED + what, flag=None)
