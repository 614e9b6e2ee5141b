"""The user's own build: nothing of it runs without their word, all of it with it."""

import threading
from pathlib import Path

import pytest

from codegen.errors import Cancelled, SourceError, TrustError
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.types import Rung
from codegen.validation import toolchain
from codegen.validation.in_place import build_in_place
from codegen.validation.manifests import board_manifest
from codegen.validation.platformio import provide_scons
from codegen.validation.process import Ended, Finished
from codegen.validation.scratch_project import last_line

pytestmark = pytest.mark.toolchain

GOOD = "#include <Arduino.h>\nvoid setup() {}\nvoid loop() {}\n"
INI = "[env:own]\nplatform = pinwright_avr\nboard = uno\nframework = arduino\n"
SCRIPT = 'from pathlib import Path\nPath("ran").touch()\n'
PLATFORM = Path(toolchain.__file__).parent / "platforms" / "pinwright_avr"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that runs a script, and a PlatformIO of the user's own that can build it."""
    core = tmp_path / "core"
    provide_scons(core)
    (core / "platforms").mkdir()
    (core / "platforms" / PLATFORM.name).symlink_to(PLATFORM)
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(core))
    variables = dict(toolchain.reach(find_board("uno")).toolchain.variables)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "project"
    for name in ("src", "boards"):
        (folder / name).mkdir(parents=True)
    (folder / "boards" / "uno.json").write_text(board_manifest(find_board("uno")))
    (folder / "platformio.ini").write_text(f"{INI}extra_scripts = own.py\n")
    (folder / "own.py").write_text(SCRIPT)
    (folder / "src" / "main.cpp").write_text(GOOD)
    return folder


def test_without_trust_nothing_runs(folder):
    before = sorted(folder.rglob("*"))
    for trusted in ((), (str(folder / "src"),), (folder.name,), (str(folder) + "-other",)):
        with pytest.raises(TrustError, match="is not trusted: building it in place can run code"):
            build_in_place(load_project(folder), trusted=trusted)
    assert sorted(folder.rglob("*")) == before


def test_a_link_from_a_trusted_folder_is_no_way_in(folder, tmp_path):
    trusted = tmp_path / "trusted"
    trusted.mkdir()
    (trusted / "link").symlink_to(folder)
    with pytest.raises(TrustError):
        build_in_place(load_project(trusted / "link"), trusted=[str(trusted)])
    assert not (folder / "ran").exists()


def test_with_trust_it_is_built_with_all_that_it_runs(folder):
    lines = []
    report = build_in_place(
        load_project(folder), trusted=[str(folder.parent)], progress=lines.append
    )
    assert (report.rung, report.defects, report.board) == (Rung.BUILDS, (), "uno")
    assert report.sizes.flash_total == 32256
    assert (folder / "ran").exists()
    assert any("Compiling" in line for line in lines)


def test_an_error_stands_on_the_user_s_line_and_column(folder):
    (folder / "src" / "main.cpp").write_text(GOOD.replace("loop() {", "loop() { /* äö */ x = 1;"))
    (folder / "src" / "tab.ino").write_text("int tab() {\n  return y;\n}\n")
    report = build_in_place(load_project(folder), trusted=[str(folder)])
    assert report.rung is Rung.NOTHING
    places = [(Path(d.file).name, d.line, d.column) for d in report.errors]
    assert sorted(places) == [("main.cpp", 3, 24), ("tab.ino", 2, 10)]


def test_a_build_that_fails_without_a_compiler_s_word_says_what_platformio_said(folder):
    (folder / "platformio.ini").write_text(INI.replace("board = uno", "board = nowhere"))
    report = build_in_place(load_project(folder), trusted=[str(folder)])
    (error,) = report.errors
    assert "nowhere" in error.message


def test_a_build_that_is_stopped_leaves_no_converted_sketch_behind(folder):
    """PlatformIO writes main.ino.cpp, and takes it away only at its own end."""
    (folder / "src" / "main.cpp").unlink()
    (folder / "src" / "main.ino").write_text(GOOD)
    (folder / "own.py").write_text(f"{SCRIPT}import time\ntime.sleep(60)\n")
    (folder / "platformio.ini").write_text(f"{INI}extra_scripts = post:own.py\n")
    stop, seen = threading.Event(), []

    def stop_when_it_sleeps(watched):
        while not (folder / "ran").exists():
            if watched.wait(0.01):
                return
        seen.extend(path.name for path in (folder / "src").iterdir())
        watched.set()

    watcher = threading.Thread(target=stop_when_it_sleeps, args=(stop,))
    watcher.start()
    try:
        with pytest.raises(Cancelled):
            build_in_place(load_project(folder), trusted=[str(folder)], stop=stop)
    finally:
        stop.set()
        watcher.join()
    assert "main.ino.cpp" in seen
    assert [path.name for path in (folder / "src").iterdir()] == ["main.ino"]


def test_a_sketch_without_a_platformio_ini_is_not_built_in_place(tmp_path):
    sketch = tmp_path / "blink.ino"
    sketch.write_text(GOOD)
    with pytest.raises(SourceError, match=r"no platformio\.ini"):
        build_in_place(load_project(sketch), trusted=[str(tmp_path)])


@pytest.mark.parametrize(
    "output",
    [
        "Processing uno (board: nowhere)\nVerbose mode can be enabled via `-v`\n"
        "Error: Unknown board ID 'nowhere'\n=== [FAILED] Took 0.1 seconds ===\n",
        "Processing uno (board: nowhere)\nError: Unknown board ID 'nowhere'\n"
        "Verbose mode can be enabled via `-v`\n=== [FAILED] Took 0.1 seconds ===\n",
    ],
    ids=["in order", "the other way"],
)
def test_what_platformio_always_says_is_not_the_reason(output):
    assert last_line(Finished(1, output, 0.1, Ended.EXITED)) == "Error: Unknown board ID 'nowhere'"
