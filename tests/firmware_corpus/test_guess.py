"""What a document says of its language, its board and its family."""

from __future__ import annotations

import pytest

from firmware_corpus.families import Family
from firmware_corpus.guess import (
    board_of,
    boards_named,
    chip_of,
    family_of,
    language_of,
    used,
)


@pytest.mark.parametrize(
    ("path", "text", "language"),
    [
        ("a/blink.ino", "", "arduino"),
        ("a.py", "", "python"),
        ("a.h", "int f(void);\n", "c"),
        ("a.h", "class Servo {\n public:\n};\n", "cpp"),
        ("a.h", "#include <Arduino.h>\nint f();\n", "cpp"),
        ("a.h", "std::string s();\n", "cpp"),
        ("a.c", "int f(void);\n", "c"),
        ("a.CPP", "", "cpp"),
    ],
)
def test_a_language_is_told_by_name_and_text(path, text, language):
    assert language_of(path, text) == language


def test_headers_and_modules_are_found():
    c = '#include <Wire.h>\n  #  include "sub/x.h"\n// #include <no.h>\n#include MACRO\n'
    assert used(c, "cpp") == ("Wire.h", "sub/x.h")
    python = "import machine, time as t\nfrom umqtt.simple import MQTTClient\n# import no\n"
    assert used(python, "python") == ("machine", "time", "umqtt")


@pytest.mark.parametrize(
    ("path", "text", "chip"),
    [
        ("a.ino", "#include <ESP8266WiFi.h>\n", "esp8266"),
        ("esp8266/a.ino", "#include <nvs_flash.h>\n#include <esp_wifi.h>\n", "esp32"),
        ("a.cpp", "#include <avr/io.h>\n", "avr"),
        ("main.c", '#include "pico/stdlib.h"\n', "rp2040"),
        ("examples/esp32/a.ino", "", "esp32"),
        ("a.ino", "// For the Wemos D1 mini\n", "esp8266"),
        ("a.ino", "// ESP32 or ESP8266\n", ""),
        ("Blink.ino", "void setup() {}\n", ""),
    ],
)
def test_a_chip_is_told_by_headers_then_folders_then_words(path, text, chip):
    assert board_of(path, text, used(text, "cpp")) == chip


def test_a_platformio_ini_names_its_boards():
    ini = "[env]\nboard = esp32dev\n[env:b]\nboard=nodemcuv2 ; x\n[env:c]\nboard = esp32dev\n"
    assert boards_named(ini) == ("esp32dev", "nodemcuv2")
    assert [chip_of(name) for name in ("esp32dev", "nodemcuv2", "uno", "x")] == [
        "esp32", "esp8266", "avr", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("declared", "chip", "uses", "family"),
    [
        (Family.ARDUINO_AVR, "esp32", (), Family.ESP32_ARDUINO),
        (Family.ARDUINO_AVR, "", (), Family.ARDUINO_AVR),
        (Family.ARDUINO_AVR, "stm32", (), Family.ARDUINO_AVR),
        (Family.ESP_IDF, "esp8266", (), Family.ESP_IDF),
        (Family.BROAD_C, "esp32", (), Family.BROAD_C),
        (Family.MICROPYTHON, "", ("machine", "time"), Family.MICROPYTHON),
        (Family.MICROPYTHON, "", ("board", "busio"), Family.CIRCUITPYTHON),
        (Family.MICROPYTHON, "", ("argparse", "serial"), Family.BROAD_PYTHON),
        (Family.BROAD_PYTHON, "", ("machine",), Family.BROAD_PYTHON),
    ],
)
def test_a_family_is_refined_within_its_world(declared, chip, uses, family):
    assert family_of(declared, chip, uses) is family
