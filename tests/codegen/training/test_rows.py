"""Rows hold every example whole; batches are drawn the same whoever draws them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from codegen.errors import UsageError
from codegen.training.rows import Mixer, open_rows, write_rows


def test_every_example_is_packed_whole(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    examples = [
        [*chance.integers(1, 100, int(chance.integers(0, 31))).tolist(), 0] for _ in range(3000)
    ]
    rows, tokens = write_rows(tmp_path / "a.rows", examples, context=32)
    found = open_rows(tmp_path / "a.rows", 32)
    assert found.shape == (rows, 32)
    assert tokens == sum(map(len, examples))
    assert tokens / found.size > 0.97
    packed = []
    for row in found.tolist():
        example = []
        for token in row:
            example.append(token)
            if token == 0:
                packed.append(tuple(example))
                example = []
        assert not example
    missing = set(map(tuple, examples)) - set(packed)
    assert not missing


@pytest.mark.parametrize("content", [b"", b"x" * 33])
def test_a_file_that_is_no_rows_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.rows"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="rows"):
        open_rows(path, 32)


def mixer(drawn: dict[str, int] | None = None) -> Mixer:
    broad = np.arange(400, dtype=np.uint16).reshape(100, 4)
    firmware = [np.full((50, 4), 1000 + turn, np.uint16) for turn in range(2)]
    return Mixer({"broad": [broad], "firmware": firmware}, seed=3, drawn=drawn or {})


WEIGHTS = {"broad": 0.5, "firmware": 0.5, "instruct": 0.3}


def test_a_mixer_goes_on_from_what_was_drawn() -> None:
    whole = mixer()
    batches = [whole.batch(step, 8, WEIGHTS).tolist() for step in range(20)]
    first = mixer()
    for step in range(10):
        first.batch(step, 8, WEIGHTS)
    rest = mixer(dict(first.drawn))
    assert [rest.batch(step, 8, WEIGHTS).tolist() for step in range(10, 20)] == batches[10:]


def test_each_row_is_drawn_once_in_an_epoch_and_passes_follow_each_other() -> None:
    drawn = mixer()
    seen = [
        tuple(row)
        for step in range(25)
        for row in drawn.batch(step, 8, {"broad": 0.5, "firmware": 0.5}).tolist()
    ]
    broad = [row for row in seen if row[0] < 1000]
    assert len(set(broad[:100])) == len(broad[:100])
    assert {row[0] for row in seen if row[0] >= 1000} == {1000, 1001}
    assert 0.3 < len(broad) / len(seen) < 0.7
