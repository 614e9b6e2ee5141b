"""A check reads the user's folder and leaves it as it was, however the check ends."""

import threading
from pathlib import Path

import pytest

from codegen.errors import Cancelled
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.validation.check import check_project
from codegen.validation.depth import Depth

UNO = find_board("uno")
SKETCH = "void setup() {\n  Serial.begin(9600);\n}\nvoid loop() {}\n"
PLATFORMIO = "[env:uno]\nplatform = atmelavr\nboard = uno\nframework = arduino\n"


def sketch(folder: Path) -> Path:
    """An Arduino sketch with a tab; returns what is asked about."""
    (folder / "blink.ino").write_text(SKETCH)
    (folder / "tab.ino").write_text("int twice(int n) { return 2 * n; }\n")
    return folder / "blink.ino"


def platformio(folder: Path) -> Path:
    """A PlatformIO project with a header and a library of its own."""
    for name in ("src", "include", "lib/mine/src"):
        (folder / name).mkdir(parents=True)
    (folder / "platformio.ini").write_text(PLATFORMIO)
    (folder / "include/pins.h").write_text("#pragma once\n#define LED 13\n")
    (folder / "lib/mine/src/mine.h").write_text("int mine();\n")
    (folder / "lib/mine/src/mine.cpp").write_text('#include "mine.h"\nint mine() { return 1; }\n')
    (folder / "src/main.cpp").write_text(
        f"#include <Arduino.h>\n#include <mine.h>\n#include <pins.h>\n{SKETCH}"
    )
    return folder / "src/main.cpp"


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every path with when it was changed and what it holds."""
    return {
        path.relative_to(folder).as_posix(): (
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in [folder, *folder.rglob("*")]
    }


def cancelled() -> threading.Event:
    """A stop flag that is set while the check is under way."""
    stop = threading.Event()
    timer = threading.Timer(0.3, stop.set)
    timer.daemon = True
    timer.start()
    return stop


@pytest.mark.toolchain
@pytest.mark.parametrize("lay_out", [sketch, platformio])
@pytest.mark.parametrize("depth", [Depth.FAST, Depth.BUILD])
def test_the_users_folder_stays_as_it_was(tmp_path, lay_out, depth):
    project = load_project(lay_out(tmp_path))
    before = state(tmp_path)
    report = check_project(project, board=UNO, depth=depth)
    assert report.checked
    assert state(tmp_path) == before


@pytest.mark.toolchain
@pytest.mark.parametrize("lay_out", [sketch, platformio])
def test_so_it_does_when_time_runs_out_or_somebody_cancels(tmp_path, lay_out):
    project = load_project(lay_out(tmp_path))
    before = state(tmp_path)
    short = check_project(project, board=UNO, depth=Depth.BUILD, seconds=0.4)
    assert (short.why_not_further or "").startswith("stopped after")
    assert (short.checked, short.errors) == (False, ())  # a slow machine is no error of the user's
    with pytest.raises(Cancelled):
        check_project(project, board=UNO, depth=Depth.BUILD, stop=cancelled())
    assert state(tmp_path) == before
