"""A pair is a sentence that code can be asked for with, and code that stands by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.drafting.prompt import continuation_prompt
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.training.encode import encode
from codegen.training.pairs import Pair, pairs_of, programs_of, sentence_of, snippets_of
from codegen.training.prepare import Source, prepare
from codegen.training.rows import open_rows
from codegen.training.tokenizer import END, SNIPPET, control
from grammars.commented import Coverage
from tests.codegen.training.small_corpus import Corpus

SENTENCES = [
    ("// blink the built-in LED", "blink the built-in LED"),
    ("// Reads the sensor twice. Then sleeps.", "Reads the sensor twice"),
    ("/*\n * print the time\n * in seconds\n *\n * more\n */", "print the time in seconds"),
    ("/**\n * @brief Set the pin of the LED\n * @param pin the pin\n */", "Set the pin of the LED"),
    ('"""Turn the motor off.\n\n    Args:\n        a: b\n    """', "Turn the motor off"),
    ("# ---------\n# wait for the button\n# ---------", "wait for the button"),
    ("// set it up", None),  # too short
    ("// set digitalWrite(13, HIGH); delay(500);", None),  # code
    ("// print x = y * 2 with care", None),
    ("// Set by Copyright (c) 2020 A. Maker", None),
    ("// TODO: read the sensor twice here", None),
    ("// the pin that the LED is on", None),  # no request
    ("// set this as above but the next", None),  # points elsewhere
    ("/**\n * @param pin set the pin of it\n */", None),
    ("// Ausgabe der Werte über Serial", None),
]  # fmt: skip
TITLES = [
    ("/*\n  Blink\n\n  Turns an LED on for one second, then off. Repeatedly.\n*/",
     "Turns an LED on for one second, then off"),
    ("// blink.ino: a demo of the built-in LED", "a demo of the built-in LED"),
    ("// This example sketch shows how to read a BME280", None),  # three words are left
    ("// This example sketch shows how to read a BME280 sensor", "read a BME280 sensor"),
    ("// many thanks to all who helped", None),
]  # fmt: skip


@pytest.mark.parametrize(("comment", "expected"), SENTENCES)
def test_a_sentence_is_words_that_ask_for_something(comment: str, expected: str | None) -> None:
    assert sentence_of(comment, Coverage.FUNCTION) == expected


@pytest.mark.parametrize(("comment", "expected"), TITLES)
def test_a_program_is_asked_for_by_what_it_says_of_itself(
    comment: str, expected: str | None
) -> None:
    assert sentence_of(comment, Coverage.PROGRAM) == expected


SKETCH = """\
/* Blink

   Blinks the LED of pin 13. */
const int led = 13;

void setup() {
  // make the pin an output
  pinMode(led, OUTPUT);
  digitalWrite(led, LOW);
}

void loop() {
  digitalWrite(led, HIGH);
  delay(500);
}
"""
SCRIPT = '''\
import machine


class Robot:
    def stop(self):
        """Stop the motors of the robot."""
        self.left.off()
        self.right.off()


def measure(pin):
    """Read the voltage at a pin.

    More of it.
    """
    adc = machine.ADC(pin)
    return adc.read_u16() * 3.3 / 65535
'''


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("examples/BlinkWithoutDelay/BlinkWithoutDelay.ino", "blink without delay"),
        ("read_DHT_sensor.ino", "read DHT sensor"),
        ("sketch.ino", None),
        ("sketch_dec14a.ino", None),
        ("test/BlinkWithoutDelay.ino", None),
    ],
)
def test_a_program_without_a_sentence_is_asked_for_by_its_name(
    path: str, sentence: str | None
) -> None:
    code = SKETCH.split("*/\n")[1]
    found = pairs_of(Source(f"// (c) A. Maker\n\n{code}", "arduino", "avr", path))
    programs = [each for each in found if each.extent is Coverage.PROGRAM]
    assert programs == (
        [] if sentence is None else [Pair(Coverage.PROGRAM, sentence, code.strip())]
    )


def test_pairs_stand_by_themselves() -> None:
    assert list(pairs_of(Source(SKETCH, "arduino", "avr", "Blink/Blink.ino"))) == [
        Pair(Coverage.PROGRAM, "Blinks the LED of pin 13", SKETCH.split("*/\n")[1].rstrip()),
        Pair(
            Coverage.BLOCK,
            "make the pin an output",
            "pinMode(led, OUTPUT);\ndigitalWrite(led, LOW);",
        ),
    ]
    assert list(pairs_of(Source(SCRIPT, "micropython", "", "robot.py"))) == [
        Pair(
            Coverage.FUNCTION,
            "Read the voltage at a pin",
            "def measure(pin):\n"
            "    adc = machine.ADC(pin)\n"
            "    return adc.read_u16() * 3.3 / 65535",
        )
    ]


@pytest.mark.parametrize(
    ("language", "path", "count"),
    [
        ("arduino", "a.ino", 2),
        ("arduino", "tests/a.ino", 0),
        ("cpp", "src/a.cpp", 0),
        ("c", "examples/a.c", 0),  # functions alone, and its own have no comment
    ],
)
def test_what_nobody_asks_for_is_left_out(language: str, path: str, count: int) -> None:
    assert len(list(pairs_of(Source(SKETCH, language, "", path)))) == count


def test_a_snippet_is_learnt_as_it_is_asked_for(corpus: Corpus, tmp_path: Path) -> None:
    source = Source(SKETCH, "arduino", "avr", "Blink.ino")
    groups = {"instruct": snippets_of, "programs": programs_of}
    for group, make in groups.items():
        assert make(source, context=16, passes=1) == []
        prepare([source], tmp_path, group=group, context=512, passes=1, make=make)
    encode(tmp_path, corpus.tokenizer.path, tmp_path, config=corpus.config, passes=4)
    assert sorted(path.name for path in tmp_path.glob("*.rows")) == [
        "instruct.0.rows",
        "programs.0.rows",
    ]
    for group, beginning in (
        ("instruct", "// make the pin an output\npinMode("),
        ("programs", "// Blinks the LED of pin 13\nconst int"),
    ):
        rows = open_rows(tmp_path / f"{group}.0.rows", 512)
        text = corpus.tokenizer.decode(rows[0].tolist())
        asked = corpus.tokenizer.decode([control(SNIPPET)]) + beginning
        assert text.startswith((f"<|arduino|>{asked}", f"<|arduino|><|avr|>{asked}"))
        assert text.count(SNIPPET) == 1
        assert text.count(END) >= 1


def test_the_generator_asks_with_the_token_where_the_model_has_it() -> None:
    model = ScriptedModel([])
    for known, marks in (
        ({}, ()),
        ({"<|arduino|>": 5}, (5,)),
        ({"<|arduino|>": 5, SNIPPET: 6}, (5, 6)),
    ):
        model.control = known.get
        ids = continuation_prompt(model, Language.ARDUINO, "x").ids
        assert ids == (*marks, *model.tokens("x"))
