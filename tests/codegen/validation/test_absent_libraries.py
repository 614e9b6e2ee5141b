"""Sketches for AVR boards with libraries that this computer lacks.

Each sketch is as a person would write it. One line of it, marked so, is wrong: the only error.
"""

from pathlib import Path

import pytest

from codegen.advice.edits import applied
from codegen.advice.fixes import fixes
from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import Report, Rung, Severity
from codegen.validation.api.absent_libraries import declared_headers
from codegen.validation.api.judge import ONLY_DECLARED
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

pytestmark = pytest.mark.toolchain
SKETCHES = sorted((Path(__file__).parent / "sketches_with_libraries").glob("*.ino"))
_WRONG = "// wrong"


def check(text: str, *, board: str, depth: Depth = Depth.FAST) -> Report:
    return check_project(snippet_project(text), board=find_board(board), depth=depth, seconds=300)


@pytest.mark.parametrize("path", SKETCHES, ids=lambda path: path.stem)
def test_what_is_right_has_no_error_and_what_is_wrong_is_found(path):
    text = path.read_text("utf-8")
    board = text.partition("// board: ")[2].partition("\n")[0]
    lines = text.splitlines()
    wrong = next(n for n, line in enumerate(lines, 1) if line.endswith(_WRONG))

    found = check(text, board=board)
    assert {error.line for error in found.errors} == {wrong}, found.defects

    lines[wrong - 1] = ""
    right = check("\n".join(lines), board=board)
    assert (right.errors, right.rung) == ((), Rung.SYMBOLS), right.defects


SWEEP = "#include <Servo.h>\nServo arm;\nvoid setup() { arm.attach(9); }\nvoid loop() {}\n"


def test_it_is_not_built_and_what_brings_the_library_is_said():
    report = check(SWEEP, board="uno", depth=Depth.SIMULATE)
    assert (report.rung, report.sizes) == (Rung.SYMBOLS, None)
    assert report.why_not_further == (
        "API-checked, not built: not on this computer: Servo.h; lib_deps: arduino-libraries/Servo"
    )
    (note,) = report.defects
    assert (note.line, note.column, note.severity) == (1, 11, Severity.NOTE)
    ini = "[env:uno]\nplatform = atmelavr\nboard = uno\n"
    (fix,) = fixes(note, text=SWEEP, path="src/a.ino", settings={"platformio.ini": ini})
    assert applied(ini, fix.edits).endswith("lib_deps = arduino-libraries/Servo\n")


def test_a_library_that_is_there_is_built():
    here = SourceFile("Servo.h", "#pragma once\nstruct Servo { void attach(int) {} };\n")
    files = (SourceFile("a.ino", SWEEP), here)
    project = Project(ProjectKind.SKETCH, "a", files, "a.ino")
    report = check_project(project, board=find_board("uno"), seconds=300)
    assert report.rung is Rung.BUILDS, report.defects
    assert not report.defects


def test_what_nothing_is_known_of_is_not_checked_beside_it():
    text = "#include <Servo.h>\n#include <NeverHeardOf.h>\nServo arm;\nHeard of(3);\n"
    body = "void setup() { arm.attach(9); of.go(); arm.atach(9); }\nvoid loop() {}\n"
    report = check(text + body, board="uno")
    assert [error.message for error in report.errors] == [
        "'class Servo' has no member named 'atach'"
    ]
    right = check((text + body).replace("arm.atach(9);", ""), board="uno")
    assert right.rung is Rung.PARSED
    assert right.why_not_further == "not checked: NeverHeardOf.h"


def test_a_missing_semicolon_is_an_error_with_a_library_that_is_known_in_part():
    text = "#include <FastLED.h>\nCRGB leds[8];\nvoid setup() {\n  int n = 1\n  n++;\n}\n"
    (error,) = check(f"{text}void loop() {{ FastLED.show(); }}\n", board="uno").errors
    assert (error.line, error.message[:12]) == (4, "expected ','")


@pytest.mark.parametrize("board", ["uno", "leonardo"])
def test_every_header_that_is_declared_is_whole_on_its_own(board):
    """Each in a unit of its own, since some declare one name twice."""
    named = find_board(board)
    headers = [*declared_headers(named)]
    assert len(headers) > 130
    units = [
        SourceFile(f"src/unit{n}.cpp", f"#include <Arduino.h>\n#include <{header}>\n")
        for n, header in enumerate(headers)
        if board != "uno" or header not in ("Keyboard.h", "Mouse.h")  # which have no USB
    ]
    main = SourceFile("src/main.cpp", "#include <Arduino.h>\nvoid setup() {}\nvoid loop() {}\n")
    project = Project(ProjectKind.PLATFORMIO, "p", (main, *units), main.path)
    report = check_project(project, board=named, depth=Depth.FAST, seconds=600)
    assert report.checked, report.why_not_further
    assert not report.errors
    notes = [each for each in report.defects if ONLY_DECLARED not in each.message]
    assert not notes


def test_a_unit_that_does_not_include_the_core_itself_is_right():
    unit = '#include "arm.h"\nServo arm;\nvoid setup() { arm.attach(9); }\nvoid loop() {}\n'
    files = (SourceFile("src/main.cpp", unit), SourceFile("src/arm.h", "#include <Servo.h>\n"))
    project = Project(ProjectKind.PLATFORMIO, "p", files, "src/main.cpp")
    report = check_project(project, board=find_board("uno"), depth=Depth.FAST, seconds=300)
    assert (report.errors, report.rung) == ((), Rung.SYMBOLS), report.defects
