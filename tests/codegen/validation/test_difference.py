"""What a change adds to the errors that were there."""

import pytest

from codegen.types import Defect, Report, Rung, Severity
from codegen.validation.difference import Span, added_errors, errors_within


def report(*errors: str) -> Report:
    """Errors as `file:line:message`; those that begin with `warning` are none."""
    defects = []
    for error in errors:
        file, line, message = error.split(":")
        severity = Severity.WARNING if message.startswith("warning") else Severity.ERROR
        defects.append(Defect(file, int(line), 1, severity, message))
    return Report("uno", Rung.NOTHING, checked=True, defects=tuple(defects))


SPAN = Span("a.ino", 5, 6)


@pytest.mark.parametrize(
    ("before", "after", "added"),
    [
        ([], [], []),
        ([], ["a.ino:1:x"], ["a.ino:1:x"]),
        (["a.ino:1:x"], [], []),
        (["a.ino:1:x"], ["a.ino:1:x"], []),
        (["a.ino:1:x"], ["a.ino:9:x"], []),  # shifted
        (["a.ino:1:x"], ["a.ino:1:y"], ["a.ino:1:y"]),
        (["a.ino:1:x"], ["b.ino:1:x"], ["b.ino:1:x"]),
        (["a.ino:1:x", "a.ino:7:x"], ["a.ino:1:x", "a.ino:9:x"], []),
        (["a.ino:1:x"], ["a.ino:1:x", "a.ino:9:x"], ["a.ino:9:x"]),
        (["a.ino:5:x"], ["a.ino:5:x", "a.ino:7:x"], ["a.ino:5:x"]),  # the change's own is new
        (["a.ino:5:x"], ["a.ino:5:x"], []),
        ([], ["a.ino:1:warning"], []),
        ([], ["a.ino:6:y", "a.ino:5:x"], ["a.ino:6:y", "a.ino:5:x"]),
    ],
)
def test_errors_that_were_not_there(before, after, added):
    found = added_errors(report(*before), report(*after), span=SPAN)
    assert found == report(*added).defects


def test_without_a_span_the_last_of_several_is_new():
    found = added_errors(report("a.ino:1:x"), report("a.ino:1:x", "a.ino:5:x"))
    assert [error.line for error in found] == [5]


def test_errors_on_the_lines_of_a_span():
    found = errors_within(report("a.ino:4:x", "a.ino:5:y", "a.ino:6:z", "b.ino:5:y"), SPAN)
    assert [error.message for error in found] == ["y", "z"]
