"""What a request asks for in words, and whether a program shows it."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import understand
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


@pytest.mark.parametrize(
    ("sentence", "code", "missing"),
    [
        ("publish by mqtt, then deep sleep", "#include <PubSubClient.h>\n", ("mqtt", "deep sleep")),
        ("publish by mqtt, then deep sleep", "MQTTClient c; esp_deep_sleep_start();", ()),
        ("log to the SD card", "void setup() {} // SD.begin", ("sd card",)),
        ("read a BME280 without mqtt", "void loop() {}", ()),
        ("网页显示温度", "server.send(200, temp);", ("网页",)),
        ("webserver der die Temperatur zeigt", "WebServer server(80); temp", ()),
    ],
)
def test_parts_and_services_are_looked_for_in_code(sentence, code, missing):
    assert undone(code, sentence) == missing


def test_a_recipe_that_lacks_what_is_asked_for_is_no_answer_and_says_so():
    read = understand(
        GenerateRequest(
            prompt="access point 'SetupBox' with a web form that saves a password in flash",
            board="nodemcuv2",
            language=Language.ARDUINO,
        )
    )
    if read.lead is not None and "<form" not in read.lead.code:
        assert not read.is_answered
        assert read.leaning is not None
        assert "web form" in read.leaning.left_out
