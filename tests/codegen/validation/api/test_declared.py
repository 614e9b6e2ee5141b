"""At which cost a program is checked against declarations, and which of its units are compiled."""

import pytest

from codegen.project.board import find_board
from codegen.project.files import Library, Project, ProjectKind, SourceFile
from codegen.types import Report, Rung, Severity
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.scratch_project import ScratchProject

pytestmark = pytest.mark.toolchain

BOARD = find_board("esp32dev")
WHOLE = "void setup() {{\n  {}\n}}\nvoid loop() {{}}\n"


def check(asked: Project, depth: Depth = Depth.BUILD, **options) -> Report:
    return check_project(asked, board=BOARD, depth=depth, core="3.3", seconds=300, **options)


def sketch(text: str, *others: SourceFile, libraries: tuple[Library, ...] = ()) -> Project:
    files = (SourceFile("a.ino", text), *others)
    return Project(ProjectKind.SKETCH, "", files, "a.ino", libraries=libraries)


def test_once_a_board_is_known_platformio_is_not_run_at_any_depth(monkeypatch):
    check(sketch(WHOLE.format("delay(1);")))

    def refused(*_arguments, **_limits):
        raise AssertionError("PlatformIO was run")

    monkeypatch.setattr(ScratchProject, "pio", refused)
    said: list[str] = []
    right = sketch("#include <WiFi.h>\n" + WHOLE.format("WiFi.begin();"))
    wrong = sketch("#include <Wire.h>\n" + WHOLE.format("Wire.beginn();"))
    for depth in Depth:
        report = check(right, depth, progress=said.append)
        assert (report.rung, report.defects) == (Rung.SYMBOLS, ())
        assert {stage.name for stage in report.stages} == {"prepare", "export", "compile"}
        (error,) = check(wrong, depth).errors
        assert (error.line, error.column) == (3, 8)
    assert said == ["checking for esp32dev"] * len(Depth)


def test_what_is_for_the_assembler_is_passed_over():
    part = SourceFile("part.S", ".global part\npart: entry a1, 32\n retw.n\n")
    report = check(sketch('extern "C" void part();\n' + WHOLE.format("part();"), part))
    assert (report.rung, report.defects) == (Rung.SYMBOLS, ())


def test_a_build_looks_at_the_libraries_of_this_disk_too():
    header = SourceFile("Mine.h", "void mine();\n")
    body = SourceFile(
        "Mine.cpp", '#include "Mine.h"\n#include <Arduino.h>\nvoid mine() { deley(1); }\n'
    )
    library = Library("Mine", "/libraries/Mine", (header, body))
    asked = sketch("#include <Mine.h>\n" + WHOLE.format("mine();"), libraries=(library,))
    place = "/libraries/Mine/Mine.cpp"
    fast, whole = check(asked, Depth.FAST), check(asked)
    assert (fast.rung, fast.defects) == (Rung.SYMBOLS, ())
    assert {(each.file, each.severity) for each in whole.defects} == {(place, Severity.NOTE)}
