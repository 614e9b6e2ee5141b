"""What the compiler said against declarations, judged: certain, or not checked.

A declaration that is there speaks for itself: wrong arguments, a member that a whole class lacks and
broken syntax are errors. A name that is not declared is none, unless everything that was included
is known whole and the name cannot be ESP-IDF's. Then it is a note, and so is what follows from it:
errors in the same statement, and those that mention what the statement would have declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum

from codegen.project import Project
from codegen.types import Defect, Report, Severity
from codegen.validation.api.idf_names import is_idf_header, may_be_idf
from codegen.validation.api.marks import PARTIAL, Marks, marks
from codegen.validation.api.statements import declared_with, statement_at
from codegen.validation.api.unknown_headers import UNKNOWN
from grammars.recognizer import Recognizer

NOT_CHECKED = "not checked: "
"""How the message of a note begins that stands for what cannot be told."""

_NAME = r"'(?:[\w ]*::)*(?P<name>~?\w+)(?:<.*>)?'"
_UNDECLARED = re.compile(
    rf"{_NAME} (?:was not declared|does not name a type|has not been declared|is not a type|"
    rf"undeclared|is not a class, namespace|in namespace '(?P<space>[\w:]+)')"
    rf"|there are no arguments to {_NAME.replace('name', 'template')} that depend on"
    rf"|unknown type name {_NAME.replace('name', 'type')}"
)
_NOT_A_MEMBER = re.compile(rf"{_NAME} is not a member of '(?P<owner>[^']*)'")
_NO_MEMBER = re.compile(r"'(?P<owner>[^']*)'(?: \{aka '(?P<aka>[^']*)'\})? has no member named '(?P<member>[^']*)'")
_CONSTRUCTED = re.compile(r"no matching function for call to '(?P<owner>\w+)::(?P=owner)\(")
_INCOMPLETE = re.compile(r"incomplete type '?(?:const )?(?:class |struct |union )?'?(?P<name>[\w:]+)'?")
_BASE = re.compile(r"expected class-name before|invalid use of incomplete type")
_SYNTAX = re.compile(
    r"expected |stray |a function-definition is not allowed here|variable or field '.*' declared void|"
    r"expression list treated as compound expression|template argument \d+ is invalid"
)
_FATAL = re.compile(r"(?P<name>\S+): No such file or directory")
_UNAVAILABLE = re.compile(
    r"'(?:[^']*?[ *&:])??(?P<name>~?\w+)\([^']*' is unavailable: (?P<why>.*)"
)
_WHERE = re.compile(r" \(in (?P<file>[^():]+):\d+\)$")
_IN_MARKS = re.compile(r"PINWRIGHT_|declared here \(in not_there\.h")
_QUOTED = re.compile(r"'([^']*)'")
_WORD = re.compile(r"[A-Za-z_]\w*")


def judge(report: Report, *, project: Project, core: str) -> Report:
    """The report with each defect's severity judged, what follows from a note left out.

    Args:
        report: What the compiler said of the project, against the declarations.
        project: The project, for the texts of its files.
        core: Whose declarations: `esp32` or `esp8266`.
    """
    texts = {project.shown(file.path): file.text for file in project.files}
    judged = _Judge(texts, marks(core), _openness(report))
    kept = dict.fromkeys(judged.judged(report.defects))
    return replace(report, defects=tuple(kept))


class _Open(IntEnum):
    """Which names may be declared by a header that is not known, or not whole."""

    NONE = 0
    UNDERSCORED = 1  # as ESP-IDF names everything of its own
    ALL = 2


def _openness(report: Report) -> _Open:
    found = _Open.NONE
    for defect in report.defects:
        unknown = _unknown_header(defect)
        if PARTIAL in defect.message or _FATAL.search(defect.message):
            return _Open.ALL
        if unknown is not None:
            found = max(found, _Open.UNDERSCORED if is_idf_header(unknown) else _Open.ALL)
    return found


def _unknown_header(defect: Defect) -> str | None:
    if not defect.message.startswith(UNKNOWN):
        return None
    return _WHERE.sub("", defect.message).removeprefix(UNKNOWN).strip()


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
        name = self._undeclared(defect.message)
        if name is not None and self._may_exist(name):
            yield name
        elif self.open_names is _Open.ALL and _BASE.search(defect.message):
            bases = statement_at(text, defect.line).text.partition(":")[2]
            yield from (word for word in _WORD.findall(bases) if word not in _ACCESS)

    def _shown(self, defect: Defect) -> Defect | None:
        """The defect as it is shown, None for one that only follows from another."""
        message = defect.message
        if defect.severity is Severity.WARNING:
            return _of_warning(defect)
        if fatal := _FATAL.search(message):
            return _note(defect, f"{fatal['name']}, and with it the rest of the file")
        if match := _UNAVAILABLE.search(_WHERE.sub("", message)):
            return replace(defect, message=f"'{match['name']}' is not there: {match['why']}")
        if (name := self._undeclared(message)) is not None:
            if name in self.derived:
                return None
            return _note(defect, f"'{name}'") if name in self.unknown else defect
        if match := _NO_MEMBER.search(message):
            owners = {_plain(owner) for owner in (match["owner"], match["aka"]) if owner}
            if match["member"] in self.derived or owners & (self.derived | self.unknown):
                return None
            if owners & self.marks.partial:
                return _note(defect, f"{_plain(match['owner'])}::{match['member']}")
            return defect
        if (match := _CONSTRUCTED.search(message)) and match["owner"] in self.marks.partial:
            return _note(defect, f"the constructors of {match['owner']}")
        if (match := _INCOMPLETE.search(message)) and _plain(match["name"]) in self.marks.opaque:
            return _note(defect, f"the inside of {_plain(match['name'])}")
        if self._follows(defect):
            return None
        if (where := _WHERE.search(message)) and where["file"] in self.marks.files:
            return _note(defect, f"the program changes what {where['file']} says")
        return defect

    def _undeclared(self, message: str) -> str | None:
        if match := _UNDECLARED.search(message):
            name = match["name"] or match["template"] or match["type"]
            return None if match["space"] == "std" else name
        match = _NOT_A_MEMBER.search(message)
        if match and _plain(match["owner"]) in self.marks.partial:
            return match["name"]
        return None

    def _may_exist(self, name: str) -> bool:
        by_header = self.open_names is _Open.UNDERSCORED and "_" in name.strip("_")
        return by_header or self.open_names is _Open.ALL or may_be_idf(name)

    def _follows(self, defect: Defect) -> bool:
        """Whether an error is there only since something before it is unknown."""
        if (defect.file, defect.line) in self.doubtful:
            return True
        quoted = {w for part in _QUOTED.findall(defect.message) for w in _WORD.findall(part)}
        if quoted & (self.derived | self.unknown):
            return True
        text = self.texts.get(defect.file)
        # A macro that is not known may stand for anything.
        syntax = self.open_names is _Open.ALL and _SYNTAX.search(defect.message) is not None
        return syntax and text is not None and _parses(text)


_ACCESS = frozenset({"public", "protected", "private", "virtual"})


def _note(defect: Defect, what: str) -> Defect:
    return replace(defect, severity=Severity.NOTE, message=NOT_CHECKED + what, flag=None)


def _of_warning(defect: Defect) -> Defect | None:
    header = _unknown_header(defect)
    if header is not None:
        return _note(defect, f"nothing is known here of {header}")
    return None if PARTIAL in defect.message else defect


def _plain(owner: str) -> str:
    """`class fs::File` and `const struct X<int>` are File and X."""
    bare = re.sub(r"<.*>", "", owner)
    words = _WORD.findall(bare)
    return words[-1] if words else owner


def _parses(text: str) -> bool:
    return Recognizer("arduino").start().can_end(text.encode(errors="replace"))
