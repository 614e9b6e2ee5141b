"""The effect of a change: the errors that one report has and another lacks.

Files that are being typed have errors of their own, so what counts is whether a change adds one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from codegen.types import Defect, Report


@dataclass(frozen=True, slots=True)
class Span:
    """Lines of a file as reports name it, 1-based, the last one included."""

    file: str
    first: int
    last: int

    def holds(self, defect: Defect) -> bool:
        """Whether a defect stands on one of these lines."""
        return defect.file == self.file and self.first <= defect.line <= self.last


def added_errors(before: Report, after: Report, *, span: Span | None = None) -> tuple[Defect, ...]:
    """The errors of `after` that `before` lacks, in the order of `after`.

    Errors are the same when file and message are, wherever they stand: lines shift. Of several
    that are the same, those on the lines of `span`, which is where the change is, are the new ones,
    and otherwise the last.
    """
    known = Counter((error.file, error.message) for error in before.errors)
    errors = list(enumerate(after.errors))
    added = []
    # Old errors are taken off those outside the span first.
    for place, error in sorted(errors, key=lambda e: span is not None and span.holds(e[1])):
        if known[error.file, error.message]:
            known[error.file, error.message] -= 1
        else:
            added.append((place, error))
    return tuple(error for _, error in sorted(added, key=lambda e: e[0]))


def errors_within(report: Report, span: Span) -> tuple[Defect, ...]:
    """The errors of a report on the lines of a span."""
    return tuple(error for error in report.errors if span.holds(error))
