"""Arduino.h precompiled: made aside, used where it fits, and nothing else changes."""

import threading
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Report
from codegen.validation.api.precompiled import with_precompiled
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.toolchain import Source, Toolchain

COMMAND = ("g++", "-c", "-std=gnu++11", "-Isrc", "src/a.cpp", "-o", "/dev/null")


def toolchain(folder: Path, source: Source = Source.DECLARATIONS) -> Toolchain:
    return Toolchain(source, "x", folder, "")


def check(text: str, *others: SourceFile) -> Report:
    asked = Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", text), *others), "a.ino")
    return check_project(asked, board=find_board("d1_mini"), depth=Depth.FAST, seconds=300)


def wait_until_made() -> None:
    for thread in threading.enumerate():
        if thread.name == "precompiled":
            thread.join()


def program(number: int, call: str) -> str:
    return f"int n = {number};\nvoid setup() {{\n  {call};\n}}\nvoid loop() {{}}\n"


def uses_one(report: Report) -> bool:
    return any("/precompiled/" in str(command) for command in report.commands)


@pytest.mark.toolchain
def test_the_verdict_is_the_same_with_it_and_without(tmp_path, monkeypatch):
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path))
    first = check(program(1, "Serial.printl(n)"))
    check(program(2, "Serial.printl(n)"))
    wait_until_made()
    with_it = check(program(3, "Serial.printl(n)"))
    assert not uses_one(first)
    assert uses_one(with_it)
    assert with_it.defects == first.defects
    assert not check(program(4, "Serial.println(n)")).defects


@pytest.mark.toolchain
def test_a_project_with_such_a_header_of_its_own_goes_without(tmp_path, monkeypatch):
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path))
    own = SourceFile("Stream.h", "#define MINE 1\n")
    for number in range(3):
        report = check(program(number, "Serial.println(n)"), own)
        wait_until_made()
    assert not uses_one(report)


@pytest.mark.parametrize(
    ("command", "source"),
    [
        (COMMAND, Source.SYSTEM),  # avr-gcc 5.4 gains nothing
        ((*COMMAND, "-include", "x.h"), Source.DECLARATIONS),
        (("g++", "-c", "src/a.cpp"), Source.DECLARATIONS),
        (("gcc", "-c", "-std=gnu11", "src/a.c"), Source.DECLARATIONS),
    ],
)
def test_a_unit_that_none_can_fit_is_left_alone(tmp_path, command, source):
    for _ in range(3):
        found = with_precompiled(command, toolchain=toolchain(tmp_path, source), paths=())
        assert found == command
    assert not any(tmp_path.iterdir())


def test_one_that_cannot_be_made_is_gone_without(tmp_path):
    lacking = (str(tmp_path / "no-compiler"), *COMMAND[1:])
    for _ in range(3):
        assert with_precompiled(lacking, toolchain=toolchain(tmp_path), paths=()) == lacking
        wait_until_made()
    assert not any((tmp_path / "precompiled").iterdir())
