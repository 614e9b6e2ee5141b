"""A defect stands on what it points at."""

from __future__ import annotations

import pytest
from lsprotocol.types import DiagnosticSeverity, Position, Range

from codegen.types import Defect, Language, Severity
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
