"""What a request asks for in words, and whether a program shows it."""

from __future__ import annotations

import pytest

from codegen.understanding.deeds import undone
from firmware_corpus.recipe import all_recipes

BLINK = """
void setup() { pinMode(8, OUTPUT); }  // print, random, stop
void loop() { digitalWrite(8, HIGH); delay(500); digitalWrite(8, LOW); delay(500); }
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("blink the LED on pin 8", ()),
        ("blink the LED five times and then stop", ("then stop",)),
        ("blink and print the count over serial", ("print",)),
        ("blink at a random rate", ("random",)),
        ("blink without delay", ("without delay",)),
        ("LED blinken und Zufallszahl ausgeben", ("zufallszahl", "ausgeben")),
        ("LED闪烁, 串口打印", ("串口",)),
        ("show the temperature on an LCD", ("temperature", "lcd")),
    ],
)
def test_what_has_no_sign_in_the_code_is_said_in_the_words_of_the_request(sentence, expected):
    assert undone(BLINK, sentence) == expected


def test_almost_no_sentence_of_a_recipe_is_missed_in_its_own_program():
    asks = [
        (each, ask)
        for each in all_recipes().values()
        for asks in each.asks.values()
        for ask in asks
    ]
    missed = [(each.name, ask) for each, ask in asks if undone(each.render(), ask)]
    assert len(missed) <= 0.003 * len(asks), missed
