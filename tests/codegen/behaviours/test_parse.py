"""Sentences of our own: what they state, and those of which not all is understood."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.behaviours.arduino import sketch
from codegen.behaviours.describe import described
from codegen.behaviours.micropython import program
from codegen.behaviours.parse import parse

ROWS = tomllib.loads(Path(__file__).with_name("stated.toml").read_text("utf-8"))["row"]


@pytest.mark.parametrize("row", ROWS, ids=[row["says"][:60] for row in ROWS])
def test_a_sentence_states_this_or_nothing(row):
    statement = parse(row["says"])
    does = None if statement is None else list(described(statement))
    assert does == row.get("does")


@pytest.mark.parametrize("row", [r for r in ROWS if "does" in r], ids=lambda row: row["says"][:60])
@pytest.mark.parametrize("word", ["zigzagging", "unless it rains", "over Wi-Fi", "on A5"])
def test_a_word_more_is_never_passed_over(row, word):
    statement = parse(f"{row['says'].rstrip('.')} {word}")
    assert statement is None or list(described(statement)) != row["does"]


PIECES = sorted({word for row in ROWS for word in row["says"].split()})


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=24))
def test_whatever_stands_there_is_understood_or_not(pieces):
    says = " ".join(pieces)
    statement = parse(says)
    if statement is not None:
        assert described(statement)
        assert sketch(statement).count("{") == sketch(statement).count("}")
        assert "while True:" in program(statement) or statement.courses


@pytest.mark.parametrize(
    ("says", "assumed"),
    [
        ("blink the LED on pin 5", ["250 ms on and off"]),
        ("beep the piezo on pin 6 twice, then nothing", ["2000 Hz", "beeps of 100 ms"]),
        ("blink the LED on pin 5 every 200 ms", []),
    ],
)
def test_what_is_not_said_is_told(says, assumed):
    assert list(parse(says).assumed) == assumed


def test_the_baud_rate_is_that_of_what_is_printed():
    assert parse("print 'a' every second at 57600 baud").baud == 57600
    assert parse("print 'a' every second").baud == 9600
    assert parse("blink the LED on pin 5, 57600 baud") is None, "it prints nothing"
