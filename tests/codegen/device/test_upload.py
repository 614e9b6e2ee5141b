"""A program onto a board: the real PlatformIO and compiler, a stand-in for what writes to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.device import kept, mpremote
from codegen.device.avrdude import avrdude
from codegen.device.kept import find_program
from codegen.device.ports import Port
from codegen.device.upload import upload_project
from codegen.errors import DeviceError, TrustError
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.types import Rung
from codegen.validation import toolchain
from codegen.validation.manifests import board_manifest
from codegen.validation.platformio import provide_scons

from .stand_ins import program

pytestmark = pytest.mark.toolchain

SKETCH = "void setup() { Serial.begin(9600); }\nvoid loop() {}\n"
PORT = Port("/dev/ttyTEST")
UNO = find_board("uno")
PLATFORM = Path(toolchain.__file__).parent / "platforms" / "pinwright_avr"


@pytest.fixture(autouse=True)
def kept_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was uploaded is kept for this test alone."""
    monkeypatch.setattr(kept, "cache_folder", lambda name: tmp_path / name)
    (tmp_path / "uploaded").mkdir()


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is looked through first for programs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


@pytest.fixture
def sketch(tmp_path: Path) -> Path:
    path = tmp_path / "blink" / "blink.ino"
    path.parent.mkdir()
    path.write_text(SKETCH)
    return path


def test_a_sketch_is_built_and_written_by_its_bootloader(sketch, bin_folder):
    writer = program(bin_folder, "avrdude")
    done = upload_project(load_project(sketch), board=UNO, port=PORT)
    assert done.why_not is None
    assert done.report.rung is Rung.BUILDS
    (call,) = writer.calls
    before, file = call["argv"][:-1], call["argv"][-1]
    expected = "-p atmega328p -c arduino -P /dev/ttyTEST -b 115200 -D -U"
    assert before == expected.split()
    assert file.endswith("firmware.hex:i")
    (text,) = call["files"].values()
    assert text.startswith(":1000")  # Intel's format
    found = find_program(load_project(sketch))
    assert found.elf.read_bytes()[:4] == b"\x7fELF"
    assert found.shown(f"{found.folder}/blink.ino") == str(sketch)


def test_an_old_nano_is_spoken_to_at_its_own_speed(sketch, bin_folder):
    writer = program(bin_folder, "avrdude")
    upload_project(load_project(sketch), board=find_board("nanoatmega328"), port=PORT)
    upload_project(load_project(sketch), board=find_board("nanoatmega328new"), port=PORT)
    assert [call["argv"][7] for call in writer.calls] == ["57600", "115200"]


def test_a_leonardo_s_bootloader_is_started_by_a_touch(bin_folder):
    program(bin_folder, "avrdude")
    command, touch = avrdude(find_board("leonardo"), core_folder())
    assert (touch, "avr109" in command, "57600" in command) == (True, True, True)
    assert avrdude(UNO, core_folder())[1] is False


def core_folder() -> Path:
    return Path(dict(toolchain.reach(UNO).toolchain.variables)[toolchain.ARDUINO_AVR])


def test_what_the_writer_says_is_why_it_is_not_on_the_board(sketch, bin_folder):
    says = "avrdude: stk500_recv(): programmer is not responding"
    program(bin_folder, "avrdude", says=says, status=1)
    done = upload_project(load_project(sketch), board=UNO, port=PORT)
    assert done.why_not == says
    assert done.report.errors == ()
    assert find_program(load_project(sketch)) is None


def test_what_does_not_build_is_not_written(sketch, bin_folder):
    writer = program(bin_folder, "avrdude")
    sketch.write_text("void setup() { nothing(); }\nvoid loop() {}\n")
    done = upload_project(load_project(sketch), board=UNO, port=PORT)
    assert done.why_not == "it does not build"
    assert [error.line for error in done.report.errors] == [1]
    assert writer.calls == []


def test_what_cannot_be_built_here_says_how_it_could(sketch, bin_folder):
    done = upload_project(load_project(sketch), board=find_board("esp32dev"), port=PORT)
    assert done.why_not == "it cannot be built here"
    assert "to build, run: pio pkg install -g -p espressif32" in done.report.why_not_further


def test_without_avrdude_nothing_is_built(sketch, monkeypatch):
    monkeypatch.setattr("codegen.device.avrdude.which", lambda _: None)
    with pytest.raises(DeviceError, match="avrdude is not installed: apt-get install avrdude"):
        upload_project(load_project(sketch), board=UNO, port=PORT)


# PlatformIO projects

INI = "[env:own]\nplatform = pinwright_avr\nboard = uno\nframework = arduino\n"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that runs a script, and a PlatformIO of the user's own that can build it."""
    core = tmp_path / "core"
    provide_scons(core)
    (core / "platforms").mkdir()
    (core / "platforms" / PLATFORM.name).symlink_to(PLATFORM)
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(core))
    for name, value in dict(toolchain.reach(UNO).toolchain.variables).items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "project"
    for name in ("src", "boards"):
        (folder / name).mkdir(parents=True)
    (folder / "boards" / "uno.json").write_text(board_manifest(UNO))
    (folder / "src" / "main.cpp").write_text("#include <Arduino.h>\n" + SKETCH)
    (folder / "platformio.ini").write_text(f"{INI}extra_scripts = own.py\n")
    (folder / "own.py").write_text('from pathlib import Path\nPath("ran").touch()\n')
    return folder


@pytest.mark.parametrize(
    "setting",
    ["extra_scripts = own.py", "upload_command = touch ran", "board_build.partitions = a.csv"],
)
def test_a_project_whose_settings_would_be_left_out_needs_trust(own, bin_folder, setting):
    (own / "platformio.ini").write_text(INI + setting + "\n")
    writer = program(bin_folder, "avrdude")
    before = sorted(own.rglob("*"))
    with pytest.raises(TrustError, match=setting.partition(" ")[0]) as raised:
        upload_project(load_project(own), board=UNO, port=PORT)
    assert f"--trust {own}" in str(raised.value)
    assert sorted(own.rglob("*")) == before
    assert writer.calls == []


def test_a_plain_project_is_uploaded_from_a_scratch_project(own, bin_folder):
    (own / "platformio.ini").write_text(f"{INI}upload_speed = 57600\nmonitor_speed = 9600\n")
    writer = program(bin_folder, "avrdude")
    assert upload_project(load_project(own), board=UNO, port=PORT).why_not is None
    assert len(writer.calls) == 1
    assert not (own / ".pio").exists()
    assert not (own / "ran").exists()


def test_a_trusted_project_is_uploaded_as_its_own_settings_say(own, bin_folder, monkeypatch):
    writer = program(bin_folder, "avrdude")
    told = '{"command": ["avrdude", "-P", "{port}", "{file}"], "touch": false}'
    monkeypatch.setenv("PINWRIGHT_UPLOAD", told)
    done = upload_project(load_project(own), board=None, port=PORT, trusted=[str(own)])
    assert done.why_not is None
    assert (own / "ran").exists()
    assert writer.calls[0]["argv"][:2] == ["-P", PORT.path]
    assert find_program(load_project(own)).elf == own / ".pio" / "build" / "own" / "firmware.elf"


def test_a_trusted_project_whose_board_does_not_answer_has_no_error_in_it(
    own, bin_folder, monkeypatch
):
    program(bin_folder, "avrdude", says="avrdude: ser_open(): can't open device", status=1)
    told = '{"command": ["avrdude", "{port}"], "touch": false}'
    monkeypatch.setenv("PINWRIGHT_UPLOAD", told)
    done = upload_project(load_project(own), board=None, port=PORT, trusted=[str(own)])
    assert (done.why_not, done.report.errors) == ("avrdude: ser_open(): can't open device", ())


# MicroPython


@pytest.fixture
def blinker(tmp_path: Path) -> Path:
    folder = tmp_path / "blinker"
    (folder / "lib").mkdir(parents=True)
    (folder / "main.py").write_text("import helper\nhelper.go()\n")
    (folder / "lib" / "helper.py").write_text("def go():\n    print('ä')\n")
    return folder


def test_a_micropython_program_is_copied_with_its_library_and_started(blinker, bin_folder):
    tool = program(bin_folder, "mpremote")
    done = upload_project(load_project(blinker), board=find_board("pico"), port=PORT)
    assert done.why_not is None
    (call,) = tool.calls
    expected = "connect /dev/ttyTEST fs cp -r lib main.py : + reset"
    assert call["argv"] == expected.split()
    assert call["files"]["lib/helper.py"].endswith("print('ä')\n")
    assert not Path(call["cwd"]).exists()


def test_a_file_on_its_own_is_main_on_the_board(tmp_path):
    path = tmp_path / "blink.py"
    path.write_text("print(1)\n")
    assert mpremote.board_files(load_project(path)) == {"main.py": "print(1)\n"}


def test_a_program_with_errors_is_not_copied(blinker, bin_folder):
    tool = program(bin_folder, "mpremote")
    (blinker / "main.py").write_text("def (\n")
    done = upload_project(load_project(blinker), board=find_board("pico"), port=PORT)
    assert (done.why_not, tool.calls) == ("it has errors", [])


def test_what_mpremote_says_is_why_it_is_not_on_the_board(blinker, bin_folder):
    program(bin_folder, "mpremote", says="mpremote: could not enter raw repl", status=1)
    done = upload_project(load_project(blinker), board=find_board("pico"), port=PORT)
    assert done.why_not == "mpremote: could not enter raw repl"


def test_without_mpremote_it_is_said_how_to_get_it(blinker, monkeypatch):
    monkeypatch.setattr(mpremote, "which", lambda _: None)
    monkeypatch.setattr(mpremote.metadata, "version", lambda _: raise_missing())
    with pytest.raises(DeviceError, match="pip install mpremote"):
        upload_project(load_project(blinker), board=find_board("pico"), port=PORT)


def raise_missing():
    raise mpremote.metadata.PackageNotFoundError("mpremote")
