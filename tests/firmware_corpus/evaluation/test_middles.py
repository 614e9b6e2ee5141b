"""What is marked is worth predicting, and of the kind that it is said to be."""

import random

import pytest

from firmware_corpus.evaluation.middles import Middles
from firmware_corpus.evaluation.program import Kind

SKETCH = """\
// Reads the level of a tank and keeps a pump from running dry.
#include <Wire.h>

#define LOG(text) \\
  do { Serial.println(text); } while (0)

const int table[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

/* Returns the level of the tank. */
int readLevel(int pin) {
  long sum = 0;
  for (int i = 0; i < 8; i++) {
    sum += analogRead(pin);
    delayMicroseconds(100);
  }
  return sum / 8;
}

void loop() {
  int level = readLevel(A0);
  if (level < 200) {
    digitalWrite(pumpPin, LOW);
    Serial.println(level);
  }
  // wait for the water to settle
  delay(settleTime * 2);
}
"""
SCRIPT = '''\
from machine import Pin

def read_level(adc, count):
    """The mean of some readings."""
    total = 0
    for _ in range(count):
        total += adc.read_u16()
    return total // count

while True:
    level = read_level(tank, 8)
    pump.value(level > limit)
'''


def drawn(text: str, grammar: str, kind: Kind, times: int = 60) -> set[str]:
    middles, chance = Middles(text, grammar), random.Random(1)
    found = (middles.choose(kind, chance) for _ in range(times))
    return {text[slice(*each)] for each in found if each is not None}


def test_lines_that_say_something_are_drawn_and_no_others():
    assert drawn(SKETCH, "arduino", Kind.LINE, 300) == {
        "int readLevel(int pin) {",
        "long sum = 0;",
        "for (int i = 0; i < 8; i++) {",
        "sum += analogRead(pin);",
        "return sum / 8;",
        "void loop() {",
        "int level = readLevel(A0);",
        "if (level < 200) {",
        "digitalWrite(pumpPin, LOW);",
        "Serial.println(level);",
        "delay(settleTime * 2);",
    }


@pytest.mark.parametrize(
    ("kind", "middles"),
    [
        (
            Kind.BLOCK,
            {
                SKETCH[SKETCH.index("long sum") : SKETCH.index("\n}\n\nvoid loop")],
                "digitalWrite(pumpPin, LOW);\n    Serial.println(level);",
            },
        ),
        (Kind.FUNCTION, {SKETCH[SKETCH.index("int readLevel") : SKETCH.index("\n\nvoid loop")]}),
    ],
)
def test_blocks_and_functions_of_a_sketch(kind, middles):
    assert drawn(SKETCH, "arduino", kind, 200) >= middles


def test_the_body_below_a_docstring_is_the_function():
    assert drawn(SCRIPT, "python", Kind.FUNCTION) == {
        "total = 0\n    for _ in range(count):\n        total += adc.read_u16()\n"
        "    return total // count"
    }


def test_the_rest_of_a_line_begins_within_it_and_ends_with_it():
    lines = SKETCH.split("\n")
    for rest in drawn(SKETCH, "arduino", Kind.REST):
        assert any(line.endswith(rest) and line.strip() != rest for line in lines), rest


def test_several_lines_are_two_to_six_without_a_blank_edge():
    for text, grammar in ((SKETCH, "arduino"), (SCRIPT, "python")):
        found = drawn(text, grammar, Kind.LINES, 200)
        assert found
        for middle in found:
            assert 2 <= middle.count("\n") + 1 <= 6
            assert middle == middle.strip()


@pytest.mark.parametrize("kind", Kind)
def test_the_rows_of_a_table_are_not_predicted(kind):
    text = "const byte font[] = {\n" + "  0x00, 0x11, 0x22, 0x33,\n" * 20 + "};\n"
    assert not any("0x" in middle for middle in drawn(text, "arduino", kind))
