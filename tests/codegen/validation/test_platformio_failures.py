"""When PlatformIO itself fails, that is no word on the user's code: the report is unchecked."""

import sys
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation import build, scratch_project
from codegen.validation.toolchain import Reach, Source, Toolchain

PROJECT = Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", "void setup() {}"),), "a.ino")
ESP32 = find_board("esp32dev")
COMPILED = "Building in release mode\nCompiling .pio/build/check/src/sketch.ino.cpp.o\n"
LINKED = COMPILED + "Linking .pio/build/check/firmware.elf\n"
SIZES = "RAM: [] 1% (used 1 bytes from 9 bytes)\nFlash: [] 1% (used 2 bytes from 9 bytes)\n"


@pytest.fixture
def platformio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A PlatformIO that prints what it is told, and ends with the status that it is told."""

    def say(output: str, status: int, *, source: Source) -> None:
        code = f"import sys; print({output!r}, end=''); sys.exit({status})"
        toolchain = Toolchain(source, "espressif32", tmp_path / "core", "a fake")
        monkeypatch.setattr(build, "reach", lambda _, **__: Reach(Rung.BUILDS, toolchain))
        monkeypatch.setattr(scratch_project, "COMMAND", (sys.executable, "-c", code))

    return say


def test_an_installation_that_fails_says_why(platformio):
    platformio("Tool Manager: Installing\nHTTPClientError: no\n", 1, source=Source.REGISTRY)
    told: list[str] = []
    report = build.build_project(PROJECT, board=ESP32, progress=told.append)
    assert (report.checked, report.rung) == (False, Rung.NOTHING)
    assert report.why_not_further == "espressif32 not installed: HTTPClientError: no"
    assert told == [
        "installing PlatformIO platform espressif32: minutes, once",
        "Tool Manager: Installing",
        "HTTPClientError: no",
    ]


CASES = [
    ("Error: Unknown board ID 'x'\n", 1, (False, Rung.NOTHING, []), "PlatformIO failed: Error: "),
    (
        COMPILED + "*** [.pio/build/check/x.o] Error 137\n===== [FAILED] Took 1 s =====\n",
        1,
        (True, Rung.NOTHING, ["a.ino: error: it does not compile"]),
        "it does not compile",
    ),
    (LINKED, 1, (True, Rung.COMPILES, ["a.ino: error: it does not link"]), "it does not link"),
    (LINKED + SIZES, 0, (True, Rung.BUILDS, []), None),
]


@pytest.mark.parametrize(("output", "status", "verdict", "why"), CASES)
def test_the_verdict_on_what_platformio_printed(platformio, output, status, verdict, why):
    platformio(output, status, source=Source.INSTALLED)
    report = build.build_project(PROJECT, board=ESP32)
    assert (report.checked, report.rung, [str(d) for d in report.errors]) == verdict
    assert (report.why_not_further or "").startswith(why or "")
    assert (report.why_not_further is None) is (why is None)
