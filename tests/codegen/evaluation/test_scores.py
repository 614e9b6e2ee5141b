"""Figures from records: ratios of sums, with intervals that know of programs."""

import math

import pytest

from codegen.evaluation.scores import Metric, groups
from codegen.evaluation.trial import Mode
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family
from tests.codegen.evaluation.samples import record


def whole(records, mode=Mode.FREE):
    """The group of all examples in a mode."""
    return next(
        each
        for each in groups("m", records)
        if (each.mode, each.kind, each.family) == (mode, None, None)
    )


RECORDS = [
    record(0, exact=True, similarity=1.0, compiles=True, nats=1.0, tokens=3, size=4),
    record(1, completion="", parses=None, nats=3.0, tokens=1, size=4, written=0, seconds=0.0),
    record(2, similarity=0.5, compiles=False, parses=True, kind=Kind.BLOCK, block=0.25),
]
VALUES = [
    (Metric.EXACT, 1 / 3, 3),
    (Metric.SIMILARITY, 0.5, 3),
    (Metric.BLOCK, 0.25, 1),
    (Metric.OFFERED, 2 / 3, 3),
    (Metric.PARSES, 0.5, 2),
    (Metric.COMPILES, 0.5, 2),
    (Metric.SPEED, 8.0, 2),
    (Metric.PERPLEXITY, math.exp(6 / 6), 3),
    (Metric.BITS, 6 / math.log(2) / 16, 3),
]


@pytest.mark.parametrize(("metric", "value", "count"), VALUES)
def test_a_score_is_the_ratio_of_its_sums(metric, value, count):
    score = whole(RECORDS).score(metric)
    assert score.value == pytest.approx(value)
    assert score.examples == count
    assert score.low <= score.value <= score.high


def test_what_no_example_has_is_no_score():
    assert whole(RECORDS).score(Metric.LET_THROUGH) is None


def test_there_is_a_group_for_all_for_each_kind_each_family_and_both():
    mixed = [*RECORDS, record(3, mode=Mode.CONSTRAINED, family=Family.MICROPYTHON)]
    found = {(g.mode, g.kind, g.family): g.examples for g in groups("m", mixed)}
    avr, python = Family.ARDUINO_AVR, Family.MICROPYTHON
    assert found == {
        (Mode.FREE, None, None): 3,
        (Mode.FREE, None, avr): 3,
        (Mode.FREE, Kind.LINE, None): 2,
        (Mode.FREE, Kind.LINE, avr): 2,
        (Mode.FREE, Kind.BLOCK, None): 1,
        (Mode.FREE, Kind.BLOCK, avr): 1,
        (Mode.CONSTRAINED, None, None): 1,
        (Mode.CONSTRAINED, None, python): 1,
        (Mode.CONSTRAINED, Kind.LINE, None): 1,
        (Mode.CONSTRAINED, Kind.LINE, python): 1,
    }


def test_an_interval_holds_what_chance_says():
    """The mean of 400 coins lies within 0.05 of one half in 95% of all cases."""
    score = whole([record(n, exact=n % 2 == 0) for n in range(400)]).score(Metric.EXACT)
    assert score.low == pytest.approx(0.45, abs=0.012)
    assert score.high == pytest.approx(0.55, abs=0.012)


def test_examples_of_one_program_count_as_one_draw():
    """40 programs of 10 examples each that are all alike say no more than 40 examples."""
    records = [record(n, program=f"p{n // 10}", exact=n // 10 % 2 == 0) for n in range(400)]
    score = whole(records).score(Metric.EXACT)
    assert score.high - score.low > 0.25


def test_the_same_records_have_the_same_scores():
    assert groups("m", RECORDS) == groups("m", RECORDS)
