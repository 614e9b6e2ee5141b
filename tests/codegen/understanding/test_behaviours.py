"""What a request asks to be done must be seen in the program, or be said to be missing."""

from __future__ import annotations

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.behaviours import not_shown
from codegen.understanding.brief import understand


@pytest.mark.parametrize(
    ("sentence", "code", "missing"),
    [
        ("publish by mqtt, then deep sleep", "#include <PubSubClient.h>\n", ("deep sleep",)),
        ("publish by mqtt, then deep sleep", "PubSubClient c; esp_deep_sleep_start();", ()),
        ("log to the SD card", "void setup() {} // SD.begin", ("SD card",)),
        ("read a BME280 without mqtt", "void loop() {}", ()),
        ("网页显示温度", "server.send(200);", ("web page",)),
        ("webserver der die Temperatur zeigt", "WebServer server(80);", ()),
    ],
)
def test_behaviours_are_looked_for_in_code(sentence, code, missing):
    assert not_shown(sentence, code) == missing


def test_a_recipe_that_lacks_a_behaviour_is_no_answer_and_says_so():
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
