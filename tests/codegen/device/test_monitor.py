"""What a board prints, on a pseudo-terminal in its place; PlatformIO's own monitor shows it."""

from __future__ import annotations

import os
import subprocess
import sys
import termios
import threading
import time
from pathlib import Path

import pytest

from codegen.device import mpremote
from codegen.device.kept import Program
from codegen.device.monitor import Decoding, monitor, repl
from codegen.device.ports import Port

from .stand_ins import program, serial_line
from .test_addresses import elf_of

SECONDS = 60.0
CRASH = b"Backtrace: 0x400d1299:0x3ffb2270 0x400d2a58:0x3ffb2290\r\n"


@pytest.fixture
def elf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program for an ESP32, and a stand-in for the addr2line that reads it."""
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(tmp_path / "core"))
    tool = tmp_path / "core/packages/toolchain-xtensa-esp32/bin/xtensa-esp32-elf-addr2line"
    tool.parent.mkdir(parents=True)
    tool.write_text('#!/bin/sh\nprintf "0x400d1299\\nloop()\\n/scratch/blink.ino:12\\n"\n')
    tool.chmod(0o755)
    return elf_of(tmp_path / "firmware.elf", 94)


def test_a_crash_is_shown_with_its_lines(elf, tmp_path):
    sketch = str(tmp_path / "blink" / "blink.ino")
    shown = bytearray()
    decoding = Decoding(Program(elf, "/scratch", {"blink.ino": sketch}), shown.extend)
    for chunk in (b"ready\r\nBackt", CRASH[5:20], CRASH[20:], b"Rebooting..."):
        decoding.feed(chunk)
    lines = shown.decode().splitlines()
    assert lines[0] == "ready"
    assert lines[1] == CRASH.decode().strip()
    assert lines[2] == f"    0x400d1299 loop() at {sketch}:12"
    assert lines[3] == "Rebooting..."


def test_names_out_of_a_program_move_no_cursor(elf, tmp_path):
    tool = next(tmp_path.glob("core/packages/*/bin/*addr2line"))
    tool.write_text(
        '#!/bin/sh\nprintf "0x400d1299\\nl\\033[2Jo()\\n/x/\\302\\233\\342\\200\\256.ino:12\\n"\n'
    )
    shown = bytearray()
    Decoding(Program(elf), shown.extend).feed(b"\x1b[31mred\r\n" + CRASH)
    lines = shown.decode().splitlines()
    assert lines[0] == "\x1b[31mred"  # the board's own
    assert lines[2] == "    0x400d1299 l\\x1b[2Jo() at /x/\\x9b\\u202e.ino:12"


def test_why_a_crash_is_not_decoded_is_said_once():
    shown = bytearray()
    decoding = Decoding(None, shown.extend)
    decoding.feed(CRASH + CRASH)
    assert shown.count(b"not decoded: no ELF file of this program is known: --elf names it") == 1


def test_a_board_that_never_ends_a_line_fills_no_memory():
    passed = 0

    def write(chunk: bytes) -> None:
        nonlocal passed
        passed += len(chunk)

    decoding = Decoding(None, write)
    for _ in range(100):
        decoding.feed(b"x" * 10_000)
    assert passed == 1_000_000
    assert len(decoding._line) < 10_000


class Shown:
    """What the monitor has shown so far; it is stopped once a text has come."""

    def __init__(self) -> None:
        self.text = b""
        self.stop = threading.Event()

    def write(self, chunk: bytes) -> None:
        self.text += chunk

    def until(self, text: bytes, *, again=lambda: None) -> None:
        deadline = time.monotonic() + SECONDS
        while text not in self.text:
            assert time.monotonic() < deadline, self.text
            again()
            time.sleep(0.1)


def test_platformio_s_monitor_shows_what_the_board_prints(elf):
    """The port is a pseudo-terminal; PlatformIO opens it as it opens a board's."""
    shown = Shown()
    with serial_line() as (board, name):
        keep = os.open(name, os.O_RDWR | os.O_NOCTTY)  # the line stays up between two openings
        try:
            options = {"baud": 9600, "program": Program(elf), "write": shown.write}
            thread = threading.Thread(
                target=monitor, args=(Port(name),), kwargs={**options, "stop": shown.stop}
            )
            thread.start()
            try:
                shown.until(b"tick", again=lambda: os.write(board, b"tick\r\n"))
                os.write(board, CRASH)
                shown.until(b"0x400d1299 loop() at /scratch/blink.ino:12")
            finally:
                shown.stop.set()
                thread.join(SECONDS)
            assert not thread.is_alive()
            speed = termios.tcgetattr(keep)[4]
        finally:
            os.close(keep)
    assert speed == termios.B9600


def test_a_workspace_s_own_filters_are_not_run(tmp_path, monkeypatch):
    """PlatformIO loads monitor/filter_*.py of the project that it runs in."""
    (tmp_path / "monitor").mkdir()
    (tmp_path / "monitor" / "filter_evil.py").write_text(
        f"from pathlib import Path\nPath({str(tmp_path / 'ran')!r}).touch()\n"
    )
    (tmp_path / "platformio.ini").write_text("[env:a]\nboard = uno\nmonitor_filters = evil\n")
    monkeypatch.chdir(tmp_path)
    shown = Shown()
    with serial_line() as (board, name):
        options = {"baud": 9600, "program": None, "write": shown.write, "stop": shown.stop}
        thread = threading.Thread(target=monitor, args=(Port(name),), kwargs=options)
        thread.start()
        try:
            shown.until(b"tick", again=lambda: os.write(board, b"tick\r\n"))
        finally:
            shown.stop.set()
            thread.join(SECONDS)
    assert not (tmp_path / "ran").exists()


def test_micropython_s_prompt_is_mpremote_s(tmp_path, monkeypatch):
    tool = program(tmp_path / "bin", "mpremote", says="Connected to MicroPython")
    monkeypatch.setattr(mpremote, "which", lambda _: str(tool.path))
    shown = Shown()
    assert repl(Port("/dev/ttyTEST"), write=shown.write) == 0
    assert tool.calls[0]["argv"] == ["connect", "/dev/ttyTEST", "repl"]
    assert b"Connected to MicroPython" in shown.text


def test_keys_reach_the_board_and_ctrl_c_ends_the_monitor(tmp_path):
    """A person at a terminal, and the whole command."""
    command = "import sys; from lsp_server.cli import main; main(sys.argv[1:])"
    with serial_line() as (board, name), serial_line() as (person, terminal):
        keep = os.open(name, os.O_RDWR | os.O_NOCTTY)
        number = os.open(terminal, os.O_RDWR | os.O_NOCTTY)
        before = termios.tcgetattr(number)
        os.close(keep)
        argv = [sys.executable, "-c", command, "monitor", "--port", name, "--baud", "9600"]
        with subprocess.Popen(
            argv, stdin=number, stdout=number, stderr=number, cwd=tmp_path, start_new_session=True
        ) as process:
            shown = Shown()
            reader = threading.Thread(target=_read_into, args=(person, shown), daemon=True)
            reader.start()
            try:
                shown.until(b"tick", again=lambda: os.write(board, b"tick\r\n"))
                os.write(person, b"on\r")
                came = b""
                while not came.startswith(b"on"):
                    came += os.read(board, 100)
                    assert b"on".startswith(came[:2])
                os.write(person, b"\x03")
                assert process.wait(SECONDS) == 0
            finally:
                process.kill()
        assert termios.tcgetattr(number) == before  # the person's terminal is as it was
        os.close(number)
    assert f"{name}: 9600 baud (as you say); Ctrl-C ends".encode() in shown.text


def _read_into(number: int, shown: Shown) -> None:
    try:
        while chunk := os.read(number, 4096):
            shown.write(chunk)
    except OSError:
        pass  # the terminal is gone
