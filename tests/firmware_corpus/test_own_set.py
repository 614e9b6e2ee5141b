"""The programs of our own writing are as many and as mixed as they should be, marked throughout."""

from collections import Counter

import pytest

from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family

PROGRAMS = own_programs()
EXAMPLES = [example for program in PROGRAMS for example in program.examples()]


def test_each_family_has_its_share():
    assert Counter(program.family for program in PROGRAMS) == {
        Family.ARDUINO_AVR: 50,
        Family.ESP32_ARDUINO: 30,
        Family.ESP8266: 5,
        Family.MICROPYTHON: 35,
    }


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.source)
def test_a_program_is_of_a_size_that_people_write_and_has_three_to_five_spans(program):
    lines = sum(text.count("\n") for _, text in program.files)
    assert 40 <= lines <= 150
    assert 3 <= len(program.spans) <= 5
    assert len({(span.path, span.start) for span in program.spans}) == len(program.spans)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: f"{each.program.source}-{each.key}")
def test_a_span_is_what_its_kind_says_and_says_something(example):
    span, text = example.span, example.text
    line_start = text.rfind("\n", 0, span.start) + 1
    before = text[line_start : span.start].strip()
    after = text[span.end :].partition("\n")[0].strip()
    lines = example.middle.count("\n") + 1
    assert len("".join(example.middle.split())) >= 4
    assert any(sign.isalnum() for sign in example.middle)
    assert not after
    assert bool(before) == (span.kind is Kind.REST)
    if span.kind in {Kind.LINE, Kind.REST}:
        assert lines == 1
    elif span.kind is Kind.LINES:
        assert 2 <= lines <= 6


def test_the_kinds_are_mixed():
    kinds = Counter(example.span.kind for example in EXAMPLES)
    shares = {kind: kinds[kind] / len(EXAMPLES) for kind in Kind}
    assert all(0.08 <= share <= 0.35 for share in shares.values()), shares


def test_no_two_programs_are_alike():
    """Lines with something on them that two programs share are a few words of the trade."""
    lines = [
        {line.strip() for _, text in program.files for line in text.split("\n") if len(line) > 25}
        for program in PROGRAMS
    ]
    for n, mine in enumerate(lines):
        for m, others in enumerate(lines[:n]):
            shared = len(mine & others) / min(len(mine), len(others))
            assert shared < 0.2, (PROGRAMS[n].source, PROGRAMS[m].source)
