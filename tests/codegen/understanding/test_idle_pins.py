"""Pins that a program sets up and never uses."""

from __future__ import annotations

import re

import pytest

from codegen.understanding.idle_pins import is_idle
from codegen.understanding.mentions import lacking
from codegen.understanding.quantities import quantities

SETUP = "void setup() { pinMode(BUTTON, INPUT_PULLUP); pinMode(13, OUTPUT); }\n"


@pytest.mark.parametrize(
    ("code", "idle"),
    [
        ("const int BUTTON = 4;\n" + SETUP + "void loop() { digitalWrite(13, HIGH); }\n", True),
        ("#define BUTTON 4\n" + SETUP + "void loop() { digitalWrite(13, HIGH); }\n", True),
        ("const int BUTTON = 4;\n" + SETUP + "void loop() { digitalRead(BUTTON); }\n", False),
        ("#define BUTTON 4\n" + SETUP + "void loop() { if (!digitalRead(BUTTON)) x(); }\n", False),
        ("void loop() {}\nvoid setup() { pinMode(4, INPUT); }\n", False),  # not named otherwise
        ("const byte rows[] = {2, 3, 4};\nvoid loop() { f(rows[1]); }\n", False),
        ("const byte rows[] = {2, 3, 4};\nvoid loop() { f(1); }\n", True),
        ("DHT dht(4, DHT22);\nvoid loop() { }\n", False),
        ("Servo s;\nvoid setup() { s.attach(4); }\n", False),
        ("led = Pin(4, Pin.OUT)\nother.on()\n", True),
        ("led = Pin(4, Pin.OUT)\nwhile True:\n    led.toggle()\n", False),
        ("Pin(4, Pin.OUT).on()\n", False),
        ("void loop() { }\n", False),
    ],
)
def test_a_pin_that_is_only_set_up_is_idle(code, idle):
    assert is_idle(code, re.compile(r"(?<!\w)4\b")) is idle


def test_what_is_never_read_is_left_out():
    asked = quantities("a switch on pin 4 sets how fast the LED on pin 12 blinks")
    code = (
        "const int SWITCH = 4;\nconst int LED = 12;\n"
        "void setup() { pinMode(SWITCH, INPUT); pinMode(LED, OUTPUT); }\n"
        "void loop() { digitalWrite(LED, HIGH); delay(100); digitalWrite(LED, LOW); delay(100); }\n"
    )
    assert [each.value for each in lacking(code, asked)] == [4.0]
