from __future__ import annotations

import pytest

from codegen.retrieval.words import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Read the HC-SR04 on pin 5 every 2 s", ["read", "hcsr04", "hc", "sr04"]),
        ("blinking LEDs", ["blink", "led"]),
        ("stop, stopped, stopping", ["stop", "stop", "stop"]),
        ("sensors and classes", ["sensor", "class"]),
        ("读取温度", ["read", "取温", "temperatur"]),
        ("Temperatur der Lüfter", ["temperatur", "lüfter"]),
        ("0x3C 115200 10ms", []),
        ("", []),
    ],
)
def test_what_counts_in_a_sentence(text, found):
    assert words(text) == found
