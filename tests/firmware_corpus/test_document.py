"""Documents on the disk: what was written is read, and damage is noticed."""

from __future__ import annotations

import pytest

from firmware_corpus.document import Document, Harvest, compress, read_shard
from firmware_corpus.families import Family
from firmware_corpus.fingerprint import signature, tokens
from firmware_corpus.tally import Step, Tally

DOCUMENT = Document(
    source="a/b",
    path="x/ü.ino",
    commit="0" * 40,
    licence="MIT",
    family=Family.ARDUINO_AVR,
    language="arduino",
    board="uno",
    hash="0" * 64,
    tokens=3,
    parsed=1.0,
    uses=("Wire.h",),
    text='line\n"quoted\\n"\n\u2028 µ\n',
)


def harvest() -> Harvest:
    tally = Tally()
    tally.add(Step.DATA, 5, source="a/b", path="y.c")
    return Harvest(((DOCUMENT, signature(tokens(DOCUMENT.text))),), tally)


def test_a_harvest_is_read_as_it_was_packed():
    again = Harvest.unpack(harvest().pack())
    assert again.documents[0][0] == DOCUMENT
    assert (again.documents[0][1] == harvest().documents[0][1]).all()
    assert again.tally == harvest().tally
    assert harvest().pack() == harvest().pack()


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-9], lambda b: b[:40] + b"x" + b[41:], lambda b: b""]
)
def test_a_damaged_harvest_is_noticed(damage):
    with pytest.raises(ValueError):  # noqa: PT011  # zstandard's words differ by version
        Harvest.unpack(damage(harvest().pack()))


def test_a_harvest_without_its_end_is_noticed():
    with pytest.raises(ValueError, match="cut short"):
        Harvest.unpack(compress([b"{}\n"]))


def test_a_shard_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(compress([DOCUMENT.line(), DOCUMENT.line()]))
    assert list(read_shard(path)) == [DOCUMENT, DOCUMENT]
