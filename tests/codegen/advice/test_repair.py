"""Errors of a draft that are mended without a model."""

from __future__ import annotations

import pytest

from codegen.advice.repair import repaired
from codegen.project.board import find_board
from codegen.types import Candidate, Defect, Report, Rung, Severity, Trust


def candidate(code, path, *errors):
    defects = tuple(
        Defect(path, line, column, Severity.ERROR, message) for line, column, message in errors
    )
    report = Report(board="uno", rung=Rung.PARSED, checked=True, defects=defects)
    return Candidate(code, report, Trust.CONSTRAINED, -1.0)


@pytest.mark.parametrize(
    ("code", "errors", "mended"),
    [
        (
            "# blink\nimport machine\ntime.sleep(1)\ntime.sleep(2)\n",
            [
                (3, 1, "name 'time' is not defined"),
                (4, 1, "name 'time' is not defined"),
            ],
            "# blink\nimport machine\nimport time\ntime.sleep(1)\ntime.sleep(2)\n",
        ),
        (
            "# blink\nled = Pin(2, Pin.OUT)\n",
            [(2, 7, "name 'Pin' is not defined"), (2, 14, "name 'Pin' is not defined")],
            "# blink\nfrom machine import Pin\nled = Pin(2, Pin.OUT)\n",
        ),
        ("# blink\nx = speed\n", [(2, 5, "name 'speed' is not defined")], None),
        ("# blink\n", [], None),
    ],
)
def test_what_a_micropython_program_did_not_import_is_imported(code, errors, mended):
    given = candidate(code, "snippet.py", *errors)
    assert repaired(given, board=find_board("rpipicow"), path="snippet.py") == mended


def test_a_header_and_a_semicolon_are_put_in_at_once():
    code = "// read\nvoid setup() {\n  Wire.begin()\n}\n"
    given = candidate(
        code,
        "snippet.ino",
        (3, 3, "\u2018Wire\u2019 was not declared in this scope"),
        (3, 15, "expected \u2018;\u2019 before \u2018}\u2019 token"),
    )
    mended = repaired(given, board=find_board("uno"), path="snippet.ino")
    assert "#include <Wire.h>" in mended
    assert "Wire.begin();" in mended


def test_errors_of_other_files_are_left_alone():
    given = candidate("time.sleep(1)\n", "snippet.py", (1, 1, "name 'time' is not defined"))
    assert repaired(given, board=find_board("uno"), path="other.py") is None
