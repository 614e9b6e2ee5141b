"""Whether a draft may be shown: what the board's compiler says about the project with it.

A file that is being typed has errors of its own, so a draft passes when it adds none. The file
without the draft is checked only where that is in doubt. To do so beforehand, while the model
drafts, was no faster in the median on two cores, and kept both of them busy.

If the compiler did not read a draft, its silence says nothing. Where that may be so
(`codegen/validation/unread.py`), it is asked once more.
"""

from __future__ import annotations

import posixpath
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from codegen.errors import UsageError
from codegen.language import Language
from codegen.project.board import board_named
from codegen.project.files import Project
from codegen.project.project import TABS, UNITS
from codegen.types import CompleteRequest, Defect, Report, Rung
from codegen.validation.depth import Depth, Scope
from codegen.validation.difference import added_errors
from codegen.validation.micropython.mending import with_bodies
from codegen.validation.python_comments import is_comment
from codegen.validation.unfinished import close_unfinished
from codegen.validation.unread import probes

_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+\Z")
_LONGEST_WORD = 64
_UNDECLARED = re.compile(r"[\u2018'](\w+)[\u2019'] was not declared")

CheckProject = Callable[..., Report]
"""`codegen.validation.check.check_project`."""


@dataclass(frozen=True, slots=True)
class Review:
    """The verdict on a draft: the rung that it reached, None if it could not be checked.

    `note` says why there is no higher one. `errors` are those that it adds.
    """

    rung: Rung | None
    note: str | None = None
    errors: tuple[Defect, ...] = ()


def why_unchecked(request: CompleteRequest) -> str | None:
    """Why no draft of a request can be checked; None where they can be, or are not to be."""
    if not request.check_seconds:
        return None
    if request.board is not None and request.project is not None:
        return None
    missing = "no board named" if request.board is None else "no project"
    return f"not checked: {request.unchecked or missing}"


def open_reviewer(
    request: CompleteRequest, *, stop: threading.Event, check: CheckProject
) -> Reviewer | None:
    """The reviewer of a request's drafts; None where none is possible or wanted."""
    project, board = request.project, request.board
    if project is None or board is None or not request.check_seconds:
        return None
    return Reviewer(request, project, board=board, stop=stop, check=check)


class Reviewer:
    """Checks the drafts of one request."""

    def __init__(
        self,
        request: CompleteRequest,
        project: Project,
        *,
        board: str,
        stop: threading.Event,
        check: CheckProject,
    ) -> None:
        """`stop` ends every check."""
        self._request = request
        self._project = project
        self._board = board
        self._stop = stop
        self._check = check
        self._before: Report | None = None
        self._read: set[str] = set()  # texts of which the compiler reads what follows them

    def review(self, draft: str, *, until: float, after: str | None = None) -> Review:
        """Check the file with `draft` in it, no longer than `until` (`time.monotonic()`).

        `after` is what to take for the text after the draft, where that is not all of the text
        after the cursor.

        Raises `Cancelled` once the stop flag is set.
        """
        put = self._put(draft, after)
        try:
            report = self._report(put.text, until)
            if not report.checked:
                return _unchecked(report.why_not_further)
            if report.errors:
                return self._compared(put, report, until)
            if unread := self._unread(put, report, until):
                return Review(Rung.PARSED, unread)
        except UsageError as error:  # a file's name that cannot be built, Python for an Uno
            return _unchecked(str(error))
        return Review(report.rung, None if report.rung >= Rung.COMPILES else report.why_not_further)

    def _compared(self, put: _Put, after: Report, until: float) -> Review:
        """The review of a draft that leaves the file with errors."""
        errors = self._debatable(put, after)
        if own := self._inside(put, errors):
            return Review(Rung.PARSED, errors=own)
        before = self._before = self._before or self._report(self._request.text, until)
        if not before.checked:
            return _unchecked(before.why_not_further)
        if added := added_errors(before, replace(after, defects=errors)):
            return Review(Rung.PARSED, errors=added)
        if unread := self._unread(put, after, until):
            return Review(Rung.PARSED, unread)
        count = len(after.errors)
        there = f"{count} that are" if count > 1 else "one that is"
        return Review(Rung.PARSED, f"adds no error to the {there} there")

    def _unread(self, put: _Put, report: Report, until: float) -> str | None:
        """Why it cannot be said that the compiler has read the draft, None if it has.

        It is asked only where the draft lies in something that might be passed over.
        """
        if self._request.language is Language.PYTHON:
            comment = is_comment(put.text, put.start, put.end)
            return "not compiled: in a comment" if comment else None
        if not report.errors and report.rung <= Rung.PARSED:
            return None
        suffix = posixpath.splitext(self._project.main)[1].lower()
        for probe in probes(
            put.text,
            put.start,
            put.end,
            self._request.macros,
            headers=self._headers,
            included=suffix not in TABS | UNITS,
        ):
            if probe.above in self._read:  # by a draft before this one
                continue
            reason = probe.reason.format(board=self._board)
            if not probe.text:
                return f"not compiled: {reason}"
            probed = self._report(probe.text, until)
            if not probed.checked:
                return f"not checked whether it is {reason}: {probed.why_not_further}"
            if not added_errors(report, probed):
                return f"not compiled: {reason}"
            if probe.above is not None and len(probe.above) <= put.start:
                self._read.add(probe.above)
        return None

    @property
    def _headers(self) -> tuple[str, ...]:
        """The other texts of the project that another file includes."""
        files = self._project.files
        units = TABS | UNITS
        return tuple(
            file.text
            for file in files
            if file.path != self._project.main
            and posixpath.splitext(file.path)[1].lower() not in units
        )

    def _report(self, text: str, until: float) -> Report:
        """The report on the file with another text; what that leaves open is closed first."""
        project = self._project
        python = self._request.language is Language.PYTHON
        text = with_bodies(text) if python else close_unfinished(text)
        files = (
            replace(file, text=text) if file.path == project.main else file
            for file in project.files
        )
        return self._check(
            replace(project, files=tuple(files)),
            board=board_named(self._board, own=project.settings.own_board),
            depth=Depth.FAST,
            scope=Scope.FILE,
            seconds=until - time.monotonic(),
            stop=self._stop,
        )

    def _debatable(self, put: _Put, after: Report) -> tuple[Defect, ...]:
        """The errors of a file with a draft in it, but for names that the user has just typed.

        Only when a call is closed does gcc say that there is no such function.
        """
        words = _WORD.finditer(put.text, put.text.rfind("\n", 0, put.start) + 1, put.end)
        typed = {word[0] for word in words if word.end() <= put.start}
        return tuple(e for e in after.errors if typed.isdisjoint(_UNDECLARED.findall(e.message)))

    def _inside(self, put: _Put, errors: tuple[Defect, ...]) -> tuple[Defect, ...]:
        """The errors that stand in the draft, or in the word that it goes on from.

        They are its own, even if the file had the same further down: gcc reports a name once in a
        function. `Serial.beg` has no such member before the draft `(9600);` and after it.
        """
        file, start = self._project.shown(self._project.main), put.start
        if word := _LAST_WORD.search(put.text, max(0, start - _LONGEST_WORD), start):
            start = word.start()
        return tuple(
            e for e in errors if e.file == file and start <= _offset(put.text, e) < put.end
        )

    def _put(self, draft: str, after: str | None) -> _Put:
        text, offset = self._request.text, self._request.offset
        behind = text[offset:] if after is None else after
        return _Put(text[:offset] + draft + behind, offset, offset + len(draft))


@dataclass(frozen=True, slots=True)
class _Put:
    """A text with a draft put in, which is its characters `start` to `end`."""

    text: str
    start: int
    end: int


def _offset(text: str, defect: Defect) -> int:
    """Where a defect stands in the text of its file."""
    start = 0
    for _ in range(defect.line - 1):
        start = text.find("\n", start) + 1
    return start + max(defect.column - 1, 0)


def _unchecked(why: str | None) -> Review:
    return Review(None, f"not checked: {why}")
