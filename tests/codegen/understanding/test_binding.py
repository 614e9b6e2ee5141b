"""Which quantities are which parameters."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.binding import Binding, bind, bind_all
from codegen.understanding.brief import understand
from codegen.understanding.quantities import quantities
from firmware_corpus.recipe import Recipe, all_recipes, read_recipe

SHIFT = """
title = "Count on a 74HC595"
tags = ["74HC595"]
boards = ["uno"]
facts = []
[asks]
en = ["count on a 74HC595", "a", "b"]
de = ["c"]
zh = ["d"]
[parameters.data]
type = "pin"
role = "output"
default = 11
range = ["2-13"]
at = ["DATA = {};"]
said = { en = ["data on pin {}"] }
[parameters.clock]
type = "pin"
role = "output"
default = 13
range = ["2-13"]
at = ["CLOCK = {};"]
said = { en = ["clock on pin {}"], de = ["Takt an Pin {}"] }
[parameters.interval]
type = "int"
unit = "ms"
default = 500
range = [1, 100000]
at = ["STEP_MS = {};"]
said = { en = ["every {} ms"], zh = ["每{s}秒"] }
[parameters.pause]
type = "int"
unit = "s"
default = 2
range = [1, 100]
at = ["PAUSE_S = {};"]
said = { en = ["for {} s"] }
"""
SOURCE = """// Counts.
// part: globals
const int DATA = 11;
const int CLOCK = 13;
const int STEP_MS = 500;
const int PAUSE_S = 2;
// part: setup
void setup() {
}
// part: loop
void loop() {
}
"""


@pytest.fixture(scope="module")
def recipe(tmp_path_factory) -> Recipe:
    folder: Path = tmp_path_factory.mktemp("io")
    (folder / "count.toml").write_text(SHIFT)
    (folder / "count.ino").write_text(SOURCE)
    return read_recipe(folder / "count.toml")


def bound(recipe: Recipe, sentence: str) -> Binding:
    return bind(recipe, quantities(sentence))


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("74HC595 with clock on 4, data on 5", {"clock": 4, "data": 5}),
        ("data pin 4, clock pin 5, ten steps a second", {"data": 4, "clock": 5, "interval": 100}),
        ("data 4 clock 5", {"data": 4, "clock": 5}),
        ("on pins 2 and 3", {"data": 2, "clock": 3}),
        ("every 250 ms for 5 s", {"interval": 250, "pause": 5}),
        ("for 5 s every 250 ms", {"interval": 250, "pause": 5}),
        ("Takt an Pin 7", {"clock": 7}),
        ("每3秒", {"interval": 3000}),
        ("data on pin 40", {}),
        ("swap them: data on pin 13, clock on pin 11", {"data": 13, "clock": 11}),
        ("data on pin 13", {"data": 13, "clock": 2}),
        ("count on a 74HC595", {}),
    ],
)
def test_words_and_places_decide(recipe, sentence, values):
    assert bound(recipe, sentence).values == values


def test_what_was_not_said_is_assumed_and_what_fits_nothing_is_unused(recipe):
    found = bound(recipe, "data on pin 4 at 9600 baud")
    assert found.assumed == ("clock", "interval", "pause")
    assert [each.value for each in found.unused] == [9600]


@pytest.mark.parametrize(
    ("name", "sentence", "values"),
    [
        ("led-chaser", "chaser on pins 2 to 5", {"leds": "2, 3, 4, 5"}),
        (
            "keypad-lock",
            "rows on pins 9, 8, 7 and 6, columns on 5, 4, 3 and 2",
            {"rows": "9, 8, 7, 6", "columns": "5, 4, 3, 2"},
        ),
        ("seven-segment", "segments on pins 3-9", dict(zip("abcdefg", range(3, 10), strict=True))),
        (
            "button-led",
            "button with a pull-down resistor on pin 4",
            {"button": 4, "pressed": "HIGH"},
        ),
        ("button-buzzer", "2号引脚的蜂鸣器和8号引脚的按键", {"buzzer": 2, "button": 8}),
        ("blink-delay", "100 ms on and 900 ms off", {"on": 100, "off": 900}),
        ("button-count", "debounced with 40 ms", {"debounce": 40}),
        ("seven-segment", "debounced with 40 ms", {}),
        ("switch-above", "on above 30, off below 28", {"limit": 30.0, "hysteresis": 2.0}),
        ("switch-above", "below 30", {}),
        ("button-modes", "for 5 seconds", {}),
        (
            "joystick-leds",
            "switch on pin 2, LEDs on pin 8 (X) and pin 9",
            {"button": 2, "left": 8, "right": 9},
        ),
    ],
)
def test_what_is_said_together_stays_together(name, sentence, values):
    [found] = bind_all([all_recipes()[name]], quantities(sentence), sentence)
    assert dict(found.values) == values


def test_what_is_said_again_is_not_left_over():
    sentence = "8 LEDs on pins 2 to 9, so that pin 2 is the first"
    [found] = bind_all([all_recipes()["led-chaser"]], quantities(sentence), sentence)
    assert found.unused == ()
    sentence = "LEDs on pins 2 to 9, 8 times"
    [found] = bind_all([all_recipes()["led-chaser"]], quantities(sentence), sentence)
    assert [each.value for each in found.unused] == [8]


def test_a_wave_of_a_timer_comes_out_at_its_own_pins_only():
    read = understand(
        GenerateRequest(prompt="servo sweep on pin 6", board="uno", language=Language.ARDUINO)
    )
    assert read.lead is not None
    assert read.lead.name != "servo-sweep"
