from __future__ import annotations

import pytest

from codegen.retrieval.bm25 import Bm25

TEXTS = ["blink led led", "read dht22 temperature", "read bme280 temperature pressure", "servo"]
INDEX = Bm25([text.split() for text in TEXTS])


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("blink", 0),
        ("read dht22", 1),
        ("pressure temperature", 2),
        ("temperatur of dht22", 1),  # misspelt
        ("presure", 2),
    ],
)
def test_the_document_that_says_most_of_it_is_best(query, best):
    scores = INDEX.scores(query.split())
    assert max(range(len(scores)), key=scores.__getitem__) == best


def test_a_score_is_a_share():
    assert all(0 <= score <= 1 for text in TEXTS for score in INDEX.scores(text.split()))
    assert INDEX.scores(["servo"])[3] > 0.4


def test_another_part_number_is_no_misspelling():
    assert INDEX.scores(["dht11x"]) == [0, 0, 0, 0]
    assert INDEX.scores(["bme680"]) == [0, 0, 0, 0]


def test_unknown_words_lower_a_score():
    assert INDEX.scores(["servo", "qwzzx"])[3] < INDEX.scores(["servo"])[3]


def test_nothing_is_found_among_nothing():
    assert Bm25([]).scores(["led"]) == []
    assert INDEX.scores([]) == [0, 0, 0, 0]
