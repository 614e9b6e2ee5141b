"""MicroPython's names while decoding, by the stubs of the board's firmware."""

from __future__ import annotations

import pytest

from codegen.names.python_spelling import PythonSpelling
from codegen.project.board import find_board

PROGRAM = """import machine, time, drivers
from machine import Pin, I2C
import network
led = Pin(2, Pin.OUT)
other = drivers.Other()
class Lamp:
    def __init__(self):
        self.bus = I2C(0)
    def go(self):
        pass
lamp = Lamp()
def main(given):
    wlan = network.WLAN(network.STA_IF)
    <cursor>
    led.on()
main(1)
"""


def passes(text: str, draft: str, size: int) -> bool:
    before, after = text.split("<cursor>")
    names = PythonSpelling(before + after, len(before), board=find_board("esp32dev"))
    data = draft.encode()
    return all(names.allows(data[:at], data[at : at + size]) for at in range(0, len(data), size))


@pytest.mark.parametrize(
    "draft",
    [
        "machine.Pin(3)",
        "led.value(1)",
        "led.va",
        "if led.value():",
        "lamp.go()",
        "lamp.bus.scan()",
        "time.sleep_ms(5)",
        "wlan.isconnected()",
        "given.anything()",
        "other.anything()",
        "drivers.anything",
        "'led.zz'",
        "# led.zz",
        "x = [\n        led.zz",
        "led._x",
        "'a'.strip()",
        "lamp.colour = 3",
    ],
)
def test_what_is_there_or_may_be_passes(draft):
    assert all(passes(PROGRAM, draft, size) for size in (1, 3, 100))


@pytest.mark.parametrize(
    "draft",
    [
        "machine.DS18B20(4)",
        "led.turn_on()",
        "if led.valu():",
        "x = lamp.stop()",
        "lamp.bus.scam()",
        "time.wait(5)",
        "wlan.conect('a')",
        "t = network.WLAN(0)\n    t.conect('b')",
    ],
)
def test_what_is_not_there_is_refused(draft):
    assert not any(passes(PROGRAM, draft, size) for size in (1, 3, 100))


@pytest.mark.parametrize(
    ("draft", "passing"),
    [("Pin, I2C\n", True), ("Pin, Foo\n", False), ("DS18B20\n", False), ("AD", True)],
)
def test_what_is_imported_from_a_module_is_there(draft, passing):
    assert passes("from machine import <cursor>", draft, 2) is passing


def test_a_program_that_asks_for_its_platform_is_let_be():
    assert passes("import sys\nif sys.platform == 'x':\n    <cursor>", "sys.zz()", 2)
