"""MinHashes: like texts have like ones, on every machine the same."""

from __future__ import annotations

import zlib

import pytest

from firmware_corpus.fingerprint import likeness, shingles, signature, tokens
from tests.firmware_corpus.repositories import sketch

LONG = "".join(sketch(f"part{i}", 20) for i in range(10))


def jaccard(one: str, other: str) -> float:
    a, b = (set(shingles(tokens(text)).tolist()) for text in (one, other))
    return len(a & b) / len(a | b)


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("part3", "other"),
        LONG[: len(LONG) // 2],
        LONG.replace("pin", "port"),
        sketch("nothing", 90),
    ],
)
def test_the_estimate_is_near_the_jaccard_index(other):
    estimate = likeness(signature(tokens(LONG)), signature(tokens(other)))
    assert estimate == pytest.approx(jaccard(LONG, other), abs=0.15)


def test_white_space_does_not_count():
    assert likeness(signature(tokens(LONG)), signature(tokens(" ".join(tokens(LONG))))) == 1.0


def test_a_text_shorter_than_a_run_has_a_signature():
    assert likeness(signature(["a", "b"]), signature(["a", "b"])) == 1.0
    assert likeness(signature(["a", "b"]), signature(["a", "c"])) < 0.2


def test_signatures_are_the_same_on_every_machine():
    """Stored harvests and clusters rely on it; a new version of datasketch must not change it."""
    assert zlib.crc32(signature(tokens(LONG)).astype("<u4").tobytes()) == 2451184353
