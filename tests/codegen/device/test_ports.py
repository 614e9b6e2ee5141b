"""What is listed, and what a USB identity says of the board."""

from __future__ import annotations

import pytest
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from codegen.device import ports as module
from codegen.device.ports import Port, port_at, serial_ports
from codegen.project.board import all_boards, find_board


def listed(path: str, usb: str | None = None, *, product: str | None = None) -> ListPortInfo:
    """A port as pyserial tells of it."""
    info = ListPortInfo(path)
    if usb:
        info.vid, info.pid = (int(part, 16) for part in usb.split(":"))
        info.product = info.description = product
    return info


@pytest.fixture
def there(monkeypatch):
    def put(*infos: ListPortInfo) -> None:
        monkeypatch.setattr(list_ports, "comports", lambda: list(infos))

    return put


def test_a_port_is_listed_with_the_board_behind_it(there):
    there(
        listed("/dev/ttyS0"),
        listed("/dev/ttyUSB0", "1a86:7523", product="USB Serial"),
        listed("/dev/ttyACM0", "2341:0043"),
        listed("/dev/ttyACM1", "1234:5678", product="Gizmo"),
        listed("/dev/ttyACM2", "1234:5679"),
    )
    found = {port.path: port for port in serial_ports()}
    assert "/dev/ttyS0" not in found  # nothing is known to be there
    assert str(found["/dev/ttyACM0"]) == "/dev/ttyACM0 (Arduino Uno)"
    assert found["/dev/ttyACM0"].boards == ("uno",)
    assert found["/dev/ttyUSB0"].what.startswith("CH340 bridge")
    assert found["/dev/ttyUSB0"].boards == ()
    assert found["/dev/ttyACM1"].what == "Gizmo"
    assert found["/dev/ttyACM2"].what == "unknown board"


def test_every_board_and_chip_of_the_table_is_known():
    ids, mcus = ({getattr(b, key) for b in all_boards()} for key in ("id", "mcu"))
    boards, chips = module._identities()
    assert all(set(entry["boards"]) <= ids for entry in boards.values())
    for usb, entry in chips.items():
        known = set(entry.get("mcus", ())) & mcus
        assert known or not entry.get("mcus"), usb
    assert not boards.keys() & chips.keys()


def test_the_usb_identity_of_a_board_that_has_its_own_is_in_the_table():
    """Those that a program of ours is built to answer with."""
    boards, _ = module._identities()
    for board in all_boards():
        given = dict(define.split("=") for define in board.defines if define.startswith("USB_"))
        usb = "{USB_VID}:{USB_PID}".format(**given).replace("0x", "") if given else None
        if usb in boards:
            assert board.mcu in {find_board(name).mcu for name in boards[usb]["boards"]}


def test_a_port_may_be_a_board_unless_something_speaks_against_it():
    uno, nano, s3 = find_board("uno"), find_board("nano"), find_board("esp32-s3-devkitc-1")
    bridge = Port("/dev/ttyUSB0", usb="1a86:7523")
    arduino = Port("/dev/ttyACM0", usb="2341:0043", boards=("uno",))
    espressif = Port("/dev/ttyACM1", usb="303a:1001", mcus=("esp32s3", "esp32c3"))
    assert bridge.may_be(uno)
    assert not bridge.is_surely(uno)
    assert arduino.is_surely(uno)
    assert arduino.may_be(nano)  # the same chip, and people call copies what they like
    assert not arduino.is_surely(nano)
    assert not arduino.may_be(s3)
    assert espressif.is_surely(s3)
    assert not espressif.may_be(uno)


def test_a_port_that_is_not_listed_can_be_named():
    assert port_at("/dev/pts/9", ()) == Port("/dev/pts/9")
    one = Port("/dev/ttyACM0", what="Arduino Uno")
    assert port_at("/dev/ttyACM0", (one,)) is one
