"""No line of a file outside of the project is shown."""

import dataclasses
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.foreign_files import without_foreign_lines
from codegen.validation.toolchain import Source, Toolchain

HERE = Path("/cache/builds/a-0")
TOOLS = Toolchain(
    Source.SYSTEM, "x", Path("/cache/core"), "", variables=(("CORE", "/home/me/core"),)
)


@pytest.mark.parametrize(
    ("output", "kept"),
    [
        ("src/a.cpp:1:2: error: x\n x = 1;\n ^\n", "src/a.cpp:1:2: error: x\n x = 1;\n ^\n"),
        (
            "/usr/include/a.h:1:2: error: x\n y\n",
            "/usr/include/a.h:1:2: error: the file is outside of the project\n",
        ),
        (
            "/opt/app/a.h:1:2: error: x\n y\n",
            "/opt/app/a.h:1:2: error: the file is outside of the project\n",
        ),
        ("/home/me/core/a.h:1:2: error: x\n y\n", "/home/me/core/a.h:1:2: error: x\n y\n"),
        ("/tmp/ccAb12.s:1: Error: x\n", "/tmp/ccAb12.s:1: Error: x\n"),
        ("<command-line>:0:0: warning: x\n", "<command-line>:0:0: warning: x\n"),
        ("Building\n  indented\n", "Building\n  indented\n"),
        (
            "In file included from src/a.cpp:1:0:\n/etc/shadow:1:5: error: ‘root’ x\n root\n ^\nmore\n",  # noqa: E501, RUF001 - one output
            "In file included from src/a.cpp:1:0:\n"
            "/etc/shadow:1:5: error: the file is outside of the project\nmore\n",
        ),
        (
            "src/../../../../etc/shadow:1:5: note: root\n   1 | root\n     | ^\n",
            "src/../../../../etc/shadow:1:5: note: the file is outside of the project\n",
        ),
        (
            "/etc/shadow:1: Error: unknown opcode `root'\n",
            "/etc/shadow:1: error: the file is outside of the project\n",
        ),
        (
            "/home/me/core2/a.h:3:1: fatal error: secret\n",
            "/home/me/core2/a.h:3:1: fatal error: the file is outside of the project\n",
        ),
    ],
)
def test_messages_from_foreign_files_are_withheld(output, kept):
    assert without_foreign_lines(output, folder=HERE, toolchain=TOOLS) == kept


@pytest.mark.toolchain
@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
@pytest.mark.parametrize("climbing", ["", "../" * 20])
@pytest.mark.parametrize("form", ['#include "{}"\n', '#define SECRET "{}"\n#include SECRET\n'])
def test_no_include_reads_a_secret_back(tmp_path: Path, depth, climbing, form):
    secret = tmp_path / "secret"
    secret.write_text("hunter2 is my password\n")
    text = form.format(climbing + str(secret).removeprefix("/" if climbing else ""))
    whole = f"{text}void setup() {{}}\nvoid loop() {{}}\n"
    asked = Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", whole),), "a.ino")
    report = check_project(asked, board=find_board("uno"), depth=depth)
    assert "hunter2" not in repr(dataclasses.asdict(report))
    (error,) = report.errors
    assert error.line == text.count("\n")
    assert error.message == "the file is outside of the project (in secret:1)"
