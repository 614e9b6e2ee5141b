"""Which port is meant: each refusal is one line that says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.device.choice import choose_port, require_usable
from codegen.device.ports import Port
from codegen.errors import DeviceError
from codegen.project.board import find_board

from .stand_ins import serial_line

UNO = Port("/dev/ttyACM0", usb="2341:0043", what="Arduino Uno", boards=("uno",))
BRIDGE = Port("/dev/ttyUSB0", usb="1a86:7523", what="CH340 bridge")
OTHER = Port("/dev/ttyUSB1", usb="10c4:ea60", what="CP210x bridge")


def test_the_only_port_is_meant():
    assert choose_port([BRIDGE], named=None, board=find_board("uno")) is BRIDGE
    assert choose_port([BRIDGE], named=None, board=None) is BRIDGE


def test_of_several_it_is_the_one_that_is_surely_the_boards():
    assert choose_port([BRIDGE, UNO], named=None, board=find_board("uno")) is UNO


def test_what_is_named_is_meant_listed_or_not():
    assert choose_port([BRIDGE, UNO], named=BRIDGE.path, board=find_board("uno")) is BRIDGE
    assert choose_port([], named="/dev/pts/3", board=None).path == "/dev/pts/3"


@pytest.mark.parametrize(
    ("ports", "board", "says"),
    [
        ([], "uno", "no board found on a serial port: plug it in"),
        (
            [BRIDGE, OTHER],
            "uno",
            r"2 ports: say which with --port /dev/ttyUSB0 \(CH340 bridge\) or",
        ),
        ([UNO, BRIDGE], "esp32dev", "2 ports"),
        (
            [UNO],
            "esp32dev",
            r"is not the board meant \(Espressif ESP32 Dev Module\): --port /dev/ttyACM0",
        ),
    ],
)
def test_nothing_is_guessed(ports, board, says):
    with pytest.raises(DeviceError, match=says) as raised:
        choose_port(ports, named=None, board=find_board(board))
    assert "\n" not in str(raised.value)


def test_a_free_port_can_be_used():
    with serial_line() as (_, name):
        require_usable(Port(name))
        require_usable(Port(name))  # it was given back


def test_a_port_that_is_not_there_is_said(tmp_path):
    with pytest.raises(DeviceError, match="no port /dev/ttyNONE: `pinwright ports` lists"):
        require_usable(Port("/dev/ttyNONE"))
    (tmp_path / "file").touch()
    with pytest.raises(DeviceError, match="is not a serial port"):
        require_usable(Port(str(tmp_path / "file")))


def test_who_has_a_busy_port_is_said():
    opened = "os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY)"
    holds = f"import os, sys; {opened}; print(1, flush=True); input()"
    with serial_line() as (_, name):
        command = [sys.executable, "-c", holds, name]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe) as other:
            other.stdout.readline()
            with pytest.raises(DeviceError, match=rf"busy: .+ \(process {other.pid}\) has it open"):
                require_usable(Port(name))
            other.communicate(b"\n")
        require_usable(Port(name))


def test_a_port_that_another_program_has_locked_is_busy():
    """As pyserial does; the holder may be another user's, whom /proc does not tell of."""
    import fcntl

    with serial_line() as (_, name):
        held = os.open(name, os.O_RDWR | os.O_NOCTTY)
        try:
            fcntl.flock(held, fcntl.LOCK_EX)
            with pytest.raises(DeviceError, match="busy: another program has it open"):
                require_usable(Port(name))
        finally:
            os.close(held)


def test_without_permission_the_group_and_the_command_are_said(monkeypatch):
    def refuse(path, *_):
        raise PermissionError(13, "Permission denied", str(path))

    with serial_line() as (_, name):
        monkeypatch.setattr(os, "open", refuse)
        with pytest.raises(DeviceError) as raised:
            require_usable(Port(name))
    group = Path("/dev/tty").group()  # pseudo-terminals have the terminals' group
    assert f"belongs to the group {group}" in str(raised.value)
    assert f"sudo usermod -aG {group} " in str(raised.value)
    assert "log out and in again" in str(raised.value)
