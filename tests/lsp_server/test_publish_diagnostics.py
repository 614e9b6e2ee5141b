"""A defect stands on what it points at."""

from __future__ import annotations

import pytest
from lsprotocol.types import DiagnosticSeverity, Position, Range

from codegen.language import Language
from codegen.types import Defect, Severity
from lsp_server.features.publish_diagnostics import diagnostic
from lsp_server.snapshot import Snapshot

TEXT = "int a;\r\n  /* 🔥 */ ledd = 1;\r\n"


@pytest.mark.parametrize(
    ("line", "column", "start", "end"),
    [
        (2, 11, (1, 11), (1, 15)),  # the word, counted in UTF-16
        (2, 16, (1, 16), (1, 17)),  # one character where there is no word
        (2, 99, (1, 20), (1, 20)),  # past the end of the line
        (2, 0, (1, 2), (1, 20)),  # no column: the line without its indentation
        (0, 0, (0, 0), (0, 6)),  # no line: the first
        (99, 1, (2, 0), (2, 0)),  # a line that is not there
    ],
)
def test_a_defect_stands_on_its_word_its_line_or_the_first_line(
    line: int, column: int, start: tuple[int, int], end: tuple[int, int]
) -> None:
    snapshot = Snapshot("file:///a.ino", None, Language.ARDUINO, 1, TEXT)
    defect = Defect("/a.ino", line, column, Severity.NOTE, "m", "-Wall")
    shown = diagnostic(defect, snapshot)
    assert shown.range == Range(Position(*start), Position(*end))
    assert (shown.code, shown.severity) == ("-Wall", DiagnosticSeverity.Information)


@pytest.mark.parametrize(
    ("message", "marked"),
    [
        ("\u2018digitalWrit\u2019 was not declared in this scope", "digitalWrit"),
        ("too few arguments to function \u2018int twice(int, int)\u2019", "twice"),
        ("too many arguments to function 'void A::run(int)'", "run"),
        ("expected \u2018;\u2019 before \u2018}\u2019 token", ")"),
        ("\u2018elsewhere\u2019 was not declared in this scope", ")"),
    ],
)
def test_where_gcc_points_behind_a_call_the_name_that_it_tells_is_marked(
    message: str, marked: str
) -> None:
    text = "  digitalWrit(twice(a.run(1)));"
    snapshot = Snapshot("file:///a.ino", None, Language.ARDUINO, 1, text)
    column = text.rindex(")") + 1
    place = diagnostic(Defect("/a.ino", 1, column, Severity.ERROR, message), snapshot).range
    assert text[place.start.character : place.end.character] == marked


def test_a_word_that_is_pointed_at_stays_marked() -> None:
    snapshot = Snapshot("file:///a.ino", None, Language.ARDUINO, 1, "a = b;")
    defect = Defect("/a.ino", 1, 5, Severity.ERROR, "cannot convert 'b' to 'a'")
    assert diagnostic(defect, snapshot).range.start.character == 4


@pytest.mark.parametrize(
    "message",
    [
        "expected \u2018;\u2019 before \u2018digitalWrite\u2019",
        "expected \u2018,\u2019 or \u2018;\u2019 before 'digitalWrite'",
        "expected '}' before 'digitalWrite'",
        "cannot convert 'digitalWrite' to 'int'",
    ],
)
def test_what_is_missing_is_marked_where_it_is_missing_whatever_the_message_names(
    message: str,
) -> None:
    """gcc names the next token, and the line above may hold the same word."""
    text = "void setup() {\n  digitalWrite(13, HIGH)\n  digitalWrite(12, LOW);\n}\n"
    snapshot = Snapshot("file:///a.ino", None, Language.ARDUINO, 1, text)
    place = diagnostic(Defect("/a.ino", 2, 25, Severity.ERROR, message), snapshot).range
    assert (place.start, place.end) == (Position(1, 24), Position(1, 24))
