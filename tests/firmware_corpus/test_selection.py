"""Who stays among documents that are like one another."""

from __future__ import annotations

import itertools

from firmware_corpus.document import Document
from firmware_corpus.families import Family, Split
from firmware_corpus.fingerprint import signature, tokens
from firmware_corpus.selection import Candidate, select
from firmware_corpus.sources import Source
from firmware_corpus.tally import Step
from tests.firmware_corpus.repositories import sketch

FIRST = Source("a/first", "1" * 40, "MIT", Family.ARDUINO_AVR)
SECOND = Source("b/second", "2" * 40, "MIT", Family.BROAD_C)
HELD_OUT = Source("c/third", "3" * 40, "MIT", Family.ARDUINO_AVR, hold_out=Split.TEST)
SOURCES = (SECOND, FIRST, HELD_OUT)
LONG = "".join(sketch(f"part{i}", 20) for i in range(8))


def candidate(source: Source, path: str, text: str) -> Candidate:
    words = tokens(text)
    document = Document(
        source=source.repo,
        path=path,
        commit=source.commit,
        licence="MIT",
        family=source.family,
        language="arduino",
        board="",
        hash=f"{hash(text) & (1 << 64) - 1:064x}",
        tokens=len(words),
        parsed=1.0,
        uses=(),
        text=text,
    )
    return Candidate.of(source, document, signature(words))


def steps(*candidates: Candidate, sources: tuple[Source, ...] = SOURCES) -> dict[str, Step]:
    """The step of each candidate by its path: the same in whatever order they come."""
    found = [
        {each.path: step for each, step, _ in select(order, sources)}
        for order in itertools.permutations(candidates)
    ]
    assert all(each == found[0] for each in found)
    return found[0]


def test_of_equal_texts_the_one_of_firmware_stays():
    assert steps(candidate(SECOND, "x", LONG), candidate(FIRST, "y", LONG)) == {
        "x": Step.DUPLICATE,
        "y": Step.KEPT,
    }


def test_of_texts_alike_one_stays():
    other = LONG.replace("part3", "other")
    assert steps(candidate(FIRST, "x", LONG), candidate(FIRST, "y", other)) == {
        "x": Step.KEPT,
        "y": Step.NEAR_DUPLICATE,
    }


def test_texts_that_share_a_part_stay_both():
    other = LONG[: len(LONG) // 2] + "".join(sketch(f"piece{i}", 20) for i in range(4))
    assert set(steps(candidate(FIRST, "x", LONG), candidate(FIRST, "y", other)).values()) == {
        Step.KEPT
    }


def test_what_is_like_a_held_out_document_leaves_the_training_set():
    found = steps(
        candidate(FIRST, "copy", LONG),
        candidate(FIRST, "near", LONG.replace("part3", "other")),
        candidate(HELD_OUT, "held out", LONG),
    )
    assert found == {
        "copy": Step.NEAR_HELD_OUT,
        "near": Step.NEAR_HELD_OUT,
        "held out": Step.KEPT,
    }


def test_a_source_gives_no_more_than_its_cap():
    texts = ["".join(sketch(f"{name}{i}", 9) for i in range(4)) for name in "abcdef"]
    size = max(len(text) for text in texts)
    capped = Source("a/first", "1" * 40, "MIT", Family.ARDUINO_AVR, cap=3 * size)
    made = [candidate(capped, str(i), text) for i, text in enumerate(texts)]
    found = [step for _, step, _ in select(made, (capped,))]
    assert found.count(Step.KEPT) == 3
    assert found.count(Step.CAP) == 3
