"""What is refused before anything is written, and above all what is not."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from codegen.advice.pins import pin_facts
from codegen.language import Language
from codegen.project.board import all_boards, find_board
from codegen.recipes.for_board import for_board
from codegen.understanding.impossible import doubts, why_not
from codegen.understanding.radios import radios_of
from firmware_corpus.recipe import Recipe, all_recipes
from firmware_corpus.recipe_rows import LANGUAGES

HERE = Path(__file__).parent
SENTENCES = tomllib.loads((HERE / "refusals.toml").read_text("utf-8"))
PHRASINGS = tomllib.loads((HERE / "phrasings.toml").read_text("utf-8"))["phrasing"]


def refusal(board: str, sentence: str, language: Language = Language.ARDUINO) -> str | None:
    return why_not(sentence, find_board(board), language)


@pytest.mark.parametrize(("board", "sentence", "why"), SENTENCES["refused"])
def test_what_the_board_cannot_do_is_refused_in_one_line(board, sentence, why):
    told = refusal(board, sentence)
    assert told is not None
    assert told.startswith(why)
    assert "\n" not in told


@pytest.mark.parametrize(("board", "sentence"), SENTENCES["served"])
def test_what_it_may_well_do_is_not_refused(board, sentence):
    assert refusal(board, sentence) is None


def test_there_are_more_sentences_that_are_served():
    assert len(SENTENCES["served"]) >= len(SENTENCES["refused"])


@pytest.mark.parametrize("row", PHRASINGS, ids=lambda row: row["says"])
def test_no_sentence_that_a_recipe_is_meant_by_is_refused(row):
    told = refusal(row["board"], row["says"], Language(row["language"]))
    assert told is None or row["says"] == "write a novel about cats"


def asks(recipe: Recipe) -> Iterator[str]:
    """The sentences of a recipe with its own values, and with others, in all its phrases."""
    for language in LANGUAGES:
        phrases = {
            each.name: cycle(each.said.get(language) or ("{}",)) for each in recipe.parameters
        }
        for values in (recipe.defaults, recipe.draw(1)):
            for ask in recipe.asks.get(language, ()):
                if not set(re.findall(r"{(\w+)}", ask)) <= phrases.keys():
                    continue  # it names pins that are fixed there
                said = {
                    each.name: each.phrase(next(phrases[each.name]), values[each.name])
                    for each in recipe.parameters
                }
                yield ask.format_map(said)


@pytest.mark.parametrize("recipe", all_recipes().values(), ids=lambda recipe: recipe.name)
def test_no_sentence_of_a_recipe_is_refused_on_its_boards(recipe):
    language = Language.PYTHON if recipe.is_python else Language.ARDUINO
    for board in (*recipe.boards, *recipe.unchecked_boards):
        there = for_board(recipe, find_board(board))
        refused = {ask: why for ask in asks(there) if (why := refusal(board, ask, language))}
        assert refused == {}, board


@pytest.mark.parametrize(
    ("board", "sentence", "why"),
    [
        (
            "esp32dev",
            "read a potentiometer on GPIO 25 and publish it over MQTT",
            "GPIO 25 is on ADC2, which Wi-Fi uses: analogRead works on 32-39 while Wi-Fi is on",
        ),
        (
            "uno",
            "fade the LED on pin 7",
            "pin 7 cannot give PWM; 3, 5-6 and 9-11 can",
        ),
        (
            "uno",
            "connect to WiFi",
            "uno has no Wi-Fi: esp32dev, nodemcuv2 and rpipicow have it; or name the module that "
            "brings it (ESP-01, W5500, SIM800)",
        ),
        (
            "uno",
            "blink pin 45",
            "there is no pin 45; 0-13 and A0-A5 can be an output",
        ),
    ],
)
def test_the_line_says_what_can(board, sentence, why):
    assert refusal(board, sentence) == why


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("blink in C++ on GPIO 2", "it asks for C++, and the language is micropython"),
        ("用C++写一个闪烁程序", "it asks for C++, and the language is micropython"),
        ("LED als Arduino-Sketch", "it asks for Arduino, and the language is micropython"),
        ("blink in CircuitPython", "it asks for CircuitPython"),
        ("LED on GPIO 34", "GPIO 34 is input-only"),
        ("blink in MicroPython", None),
        ("LED blinken in Python", None),
        ("用MicroPython写一个闪烁程序", None),
        ("print the temperature in C", None),
    ],
)
def test_of_micropython(sentence, why):
    told = refusal("esp32dev", sentence, Language.PYTHON)
    assert told is None if why is None else told is not None and told.startswith(why)


@pytest.mark.parametrize(
    ("board", "sentence", "doubtful"),
    [
        ("esp32dev", "read a button on GPIO 34", True),
        ("esp32dev", "Taster an GPIO 36 auslesen", True),
        ("esp32dev", "读取GPIO39上的按钮", True),
        ("esp32dev", "read a button on GPIO 33", False),
        ("esp32dev", "PIR an GPIO 34", False),
        ("esp32dev", "读取GPIO33上的按钮", False),
        ("uno", "read a button on pin 7", False),
        ("nano_every", "read a button on pin 7", False),
    ],
)
def test_a_pin_without_pull_resistors_is_doubted_and_not_refused(board, sentence, doubtful):
    assert refusal(board, sentence) is None
    told = doubts(sentence, find_board(board), Language.ARDUINO)
    assert bool(told) is doubtful
    assert all("has no pull resistors" in each for each in told)


def test_of_a_board_whose_pins_are_not_known_none_is_refused():
    assert pin_facts(find_board("nano_every")) is None
    assert refusal("nano_every", "fade the LED on pin 99") is None


def test_the_radios_of_every_board_are_known():
    assert [board.id for board in all_boards() if radios_of(board) is None] == []
