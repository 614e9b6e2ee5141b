"""What is read from a sentence, and what is not."""

from __future__ import annotations

import pytest

from codegen.understanding.lists import Kind
from codegen.understanding.quantities import quantities


def read(sentence: str) -> list[tuple[str, float | str]]:
    return [(each.kind.value, each.value) for each in quantities(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("blink the LED on pin 13 every 500 ms", [("pin", 13), ("time", 0.5)]),
        ("DHT22 on GPIO 15, every 2.5 s, 9600 baud", [("pin", 15), ("time", 2.5), ("baud", 9600)]),
        ("LEDs on pins 2, 3 and 4", [("pin", 2), ("pin", 3), ("pin", 4)]),
        ("I2C on GPIO21/22 at 0x3C", [("pin", 21), ("pin", 22), ("address", 0x3C)]),
        ("print A3 five times a second", [("pin", "A3"), ("rate", 5)]),
        ("twice a minute", [("rate", 2 / 60)]),
        ("toggle D7 at 10 Hz", [("pin", "D7"), ("rate", 10)]),
        ("a servo sweeps to 90 degrees in half a second", [("angle", 90), ("time", 0.5)]),
        ("alle 2,5 Sekunden Pin 4 lesen", [("time", 2.5), ("pin", 4)]),
        ("jede Minute messen", [("time", 60)]),
        ("up by one every quarter of a second", [("number", 1), ("time", 0.25)]),
        ("a tenth of a second on, three quarters of a second off", [("time", 0.1), ("time", 0.75)]),
        ("alle 2 Zehntelsekunden A0 lesen", [("time", 0.2), ("pin", "A0")]),
        ("one to pin 3 and one to pin 10", [("number", 1), ("pin", 3), ("number", 1), ("pin", 10)]),
        ("每5秒读取引脚4", [("time", 5), ("pin", 4)]),
        ("每秒5次", [("rate", 5)]),
        ("每隔500毫秒闪烁", [("time", 0.5)]),
        ("above 30 °C switch pin 5 on", [("temperature", 30), ("pin", 5)]),
        ("closer than 20 cm", [("length", 0.2)]),
        ("at 40% brightness", [("percent", 40)]),
        ("publish to topic home/temp", [("text", "home/temp")]),
        ('join "My Net" with password s3cret', [("text", "My Net"), ("text", "s3cret")]),
        ("data on 11, clock on 13", [("pin", 11), ("pin", 13)]),
        ("from pin 2 to 5", [("pin", 2), ("pin", 3), ("pin", 4), ("pin", 5)]),
        ("GP2 to GP4", [("pin", 2), ("pin", 3), ("pin", 4)]),
        ("WiFi network Home, password s3cret", [("text", "Home"), ("text", "s3cret")]),
        ("broker 10.0.0.2", [("text", "10.0.0.2")]),
        ("from http://example.com/a.json", [("text", "http://example.com/a.json")]),
        ("a server that notifies a name", []),
        ("a host called pump", [("text", "pump")]),
        ("every 100, 200 and 500 ms", [("time", 0.1), ("time", 0.2), ("time", 0.5)]),
        ("two leds on 4 and 5", [("number", 2), ("pin", 4), ("pin", 5)]),
        ("mit dem WLAN verbinden", []),
        ("WLAN Heim-2 verbinden", [("text", "Heim-2")]),
        ("a network called loft", [("text", "loft")]),
        ("pin 13 every second", [("pin", 13), ("time", 1)]),
        ("the LED on 13 every second", [("pin", 13), ("time", 1)]),
        ("pin 4 once a minute", [("pin", 4), ("rate", 1 / 60)]),
        ("A0 twice per second", [("pin", "A0"), ("rate", 2)]),
        ("引脚5每秒2次", [("pin", 5), ("rate", 2)]),
        ("an Pin 7 jede Sekunde", [("pin", 7), ("time", 1)]),
        ("the LED is on pin 3.", [("pin", 3)]),
        ("data on 11, clock on 13.", [("pin", 11), ("pin", 13)]),
        ('password "12345678"', [("text", "12345678")]),
        ("zweimal pro Sekunde", [("rate", 2)]),
        ("fünfmal in der Minute", [("rate", 5 / 60)]),
        ("pin 5 as an output", [("pin", 5)]),
        ("2s an, 3 s aus", [("time", 2), ("time", 3)]),
        ("ten steps a second", [("rate", 10)]),
        ("for 5 s every second", [("time", 5), ("time", 1)]),
        ("after 3 presses", [("number", 3)]),
        ("every minute", [("time", 60)]),
        ("RS 12, E 11, D4 5 and D5 on pin 4", [("pin", n) for n in (12, 11, 5, 4)]),
        ("buttons on D4 and D5", [("pin", "D4"), ("pin", "D5")]),
        ("button 1 on pin 2, button 2 on pin 3", [("pin", 2), ("pin", 3)]),
        ("pins 4 5 6 7", [("pin", n) for n in (4, 5, 6, 7)]),
        ("pins 4 5 times", [("pin", 4), ("number", 5)]),
        ("LEDs an Pin 3 bis 5", [("pin", n) for n in (3, 4, 5)]),
        ("a到c接2到4引脚", [("pin", n) for n in (2, 3, 4)]),
        ("rows 2,3,4 and columns 6,7,8", [("pin", n) for n in (2, 3, 4, 6, 7, 8)]),
        ("count from 9 to 0", [("number", 9), ("number", 0)]),
        ("from 0 to 180 degrees", [("angle", 0), ("angle", 180)]),
        ("a 7 segment display in 4-bit mode", []),
        ("every 1/2 minute", [("time", 30)]),
        ("3/4 s", [("time", 0.75)]),
        ("evry haf secnd", [("time", 0.5)]),
        ("two revolutions", [("angle", 720)]),
        ("小于500时", [("number", 500)]),
        ("a button to GND. When", []),
    ],
)
def test_a_quantity_has_a_kind_and_a_value(sentence, expected):
    assert read(sentence) == [
        (kind, value if isinstance(value, str) else pytest.approx(value))
        for kind, value in expected
    ]


@pytest.mark.parametrize(
    "sentence",
    ["a DHT22 and a 74HC595 at an ESP32", "BME280 by I2C", "connect to the network", "L298N", ""],
)
def test_a_number_of_a_name_is_none(sentence):
    assert read(sentence) == []


def test_a_state_behind_a_time_is_that_of_the_time():
    on, off = quantities("100 ms on, 900 ms off")
    assert (on.before.strip(), off.before.strip()) == ("on", "off")
    on, off = quantities("on 100 ms, off 900 ms")
    assert on.before.endswith("on ")
    assert off.before.endswith("off ")


def test_the_words_around_say_what_it_is_for():
    data, clock = quantities("74HC595 with data on 11, clock on 13")
    assert data.before.endswith("data ")
    assert "clock" in clock.before
    assert not data.is_sure
    assert data.kind is Kind.PIN


def test_the_height_of_a_display_is_a_number_and_a_product_is_none():
    assert [each.value for each in quantities("OLED 128x32 at 0x3C")] == [32.0, 60.0]
    assert [each.value for each in quantities("an array of 3x32 values")] == []


@pytest.mark.parametrize(
    ("sentence", "pins"),
    [
        ("keypad 4x4 rows 9 8 7 6 cols 5 4 3 2, print", [9, 8, 7, 6, 5, 4, 3, 2]),
        ("RGB LED on 9 10 11 with potentiometers A0 A1 A2", [9, 10, 11, "A0", "A1", "A2"]),
        ("HC-SR04 (12,13) and L298N motors", [12, 13]),
        ("print at (10, 20)", []),
        ("a pixel (5,6) of the display", []),
        ("blink pin 13 2 times", [13]),
    ],
)
def test_pins_are_listed_with_and_without_commas(sentence, pins):
    assert [each.value for each in quantities(sentence) if each.kind is Kind.PIN] == pins
