"""The training split is learnt from, by group and weight; of the others only `dev` is opened."""

from __future__ import annotations

import os
import signal
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.training.corpus import open_corpus
from codegen.training.encode import encode
from codegen.training.prepare import Source, prepare, records_of
from codegen.training.records import Record, read_records
from codegen.training.schedule import BROAD, FIRMWARE, HELD_OUT, RECIPE, part_of
from firmware_corpus.families import Family
from tests.codegen.training.shards import write_corpus
from tests.codegen.training.small_corpus import Corpus

TEXTS = {
    ("train", Family.ARDUINO_AVR): {
        f"a/blink:b{n}.ino": f"int pin{n} = {n};\n" for n in range(300)
    },
    ("train", Family.MICROPYTHON): {f"m/py:m{n}.py": f"pin = {n}\n" for n in range(300)},
    ("train", Family.ESP_IDF): {"e/idf:main.ino": "void app_main() {}\n"},
    ("train", Family.BROAD_PYTHON): {"p/lib:lib.py": "x = 1\n"},
    ("dev", Family.ESP32_ARDUINO): {"d/dev:d.ino": "void dev() {}\n"},
    ("dev", Family.BROAD_PYTHON): {"d/dev:d.py": "dev = 1\n"},
    ("test", Family.ARDUINO_AVR): {"t/test:t.ino": "void test() {}\n"},
}
WEIGHTS = {"a/blink": 4, "m/py": 4, "e/idf": 3, "p/lib": 1, "d/dev": 4, "t/test": 4}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_corpus(tmp_path, TEXTS, WEIGHTS)


def test_each_group_has_its_documents_and_the_test_split_is_in_none(folder: Path) -> None:
    corpus = open_corpus(folder)
    found = {group: list(corpus.sources(group)) for group in (BROAD, FIRMWARE, HELD_OUT)}
    assert {group: len(sources) for group, sources in found.items()} == {
        BROAD: 1,
        FIRMWARE: 601,
        HELD_OUT: 1,
    }
    assert [(s.text, s.language, s.board) for s in found[HELD_OUT]] == [
        ("void dev() {}\n", "arduino", "esp32")
    ]
    assert [(s.language, s.board, s.weight) for s in found[BROAD]] == [("python", "", 1)]
    kinds = Counter((s.language, s.board, s.weight) for s in found[FIRMWARE])
    assert kinds == {
        ("arduino", "", 4): 300,
        ("micropython", "", 4): 300,
        ("arduino", "esp32", 3): 1,
    }


def test_a_share_is_the_beginning_and_fair_to_all_families(folder: Path) -> None:
    corpus = open_corpus(folder / "shards")
    whole = list(corpus.sources(FIRMWARE))
    half = list(corpus.sources(FIRMWARE, share=0.5))
    assert half == whole[: len(half)]
    languages = Counter(source.language for source in half)
    assert 110 < languages["arduino"] < 190
    assert 110 < languages["micropython"] < 190


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda folder: (folder / "manifest.json").unlink(), "no corpus"),
        (lambda folder: (folder / "manifest.json").write_text("{}"), "not the manifest"),
        (lambda folder: next(folder.glob("shards/*/*")).unlink(), "missing or damaged"),
        (lambda folder: next(folder.glob("shards/*/*")).write_bytes(b"x"), "missing or damaged"),
    ],
)
def test_what_is_no_whole_corpus_is_refused(folder: Path, change, problem: str) -> None:
    change(folder)
    with pytest.raises(UsageError, match=problem):
        open_corpus(folder)


def test_a_damaged_shard_is_told(folder: Path) -> None:
    path = next(folder.glob("shards/train/esp-idf*"))
    path.write_bytes(b"x" * path.stat().st_size)
    with pytest.raises(UsageError, match=r"esp-idf-0000\.jsonl\.zst: damaged"):
        list(open_corpus(folder).sources(FIRMWARE))


def test_a_document_takes_part_in_as_many_passes_as_it_weighs(
    corpus: Corpus, tmp_path: Path
) -> None:
    sources = [
        Source(f"int w{weight}_{n} = 1;\n", "arduino", "", "", weight)
        for weight in (1, 3, 4)
        for n in range(40)
    ]
    prepare(sources, tmp_path, group="firmware", context=512, passes=4)
    seen: Counter[tuple[str, int]] = Counter()
    for number, record in enumerate(read_records(sorted(tmp_path.glob("*.xz")))):
        uses = [record.use_in(turn, (number % 7) / 7) for turn in range(8)]
        taken = [use for use in uses if use is not None]
        assert taken == sorted(set(taken))
        weight = record.text[5]
        assert len(taken) == 2 * int(weight)
        assert len(record.cuts) == int(weight)
        seen.update((weight, turn) for turn, use in enumerate(uses) if use is not None)
    assert all(seen["4", turn] == 40 for turn in range(8))
    assert all(0 < seen["1", turn] < 20 for turn in range(8))


def test_rows_are_the_same_for_any_number_of_workers(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.training.prepare._FILE", 100_000)
    made = []
    for workers in (1, 2):
        records, rows = tmp_path / f"records{workers}", tmp_path / f"rows{workers}"
        for group in ("firmware", "held_out"):
            prepare(corpus.sources, records, group=group, context=512, passes=2, workers=workers)
        encode(
            records, corpus.tokenizer.path, rows, config=corpus.config, passes=2, workers=workers
        )
        made.append(
            {path.name: path.read_bytes() for path in [*records.iterdir(), *rows.iterdir()]}
        )
    assert made[0] == made[1]
    assert {"firmware.0.rows", "firmware.1.rows", "held_out.0.rows"} < made[0].keys()
    assert "firmware-001.jsonl.xz" in made[0]


def test_what_was_prepared_from_the_same_documents_stays(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.training.prepare._FILE", 100_000)
    asked: list[Source] = []

    def make(source: Source, /, *, context: int, passes: int) -> list[Record]:
        asked.append(source)
        return records_of(source, context=context, passes=passes)

    def files(sources: list[Source]) -> list[bytes]:
        asked.clear()
        prepare(sources, tmp_path, group="firmware", context=512, passes=2, make=make)
        return [path.read_bytes() for path in sorted(tmp_path.glob("*.xz"))]

    first = files(corpus.sources)
    assert len(first) > 2
    assert asked == corpus.sources
    assert files(corpus.sources) == first
    assert asked == []
    (tmp_path / "firmware-001.jsonl.xz").unlink()
    assert files(corpus.sources) == first
    assert 0 < len(asked) < len(corpus.sources)
    other = [*corpus.sources[:1], replace(corpus.sources[1], path="other"), *corpus.sources[2:]]
    assert files(other)[1:] == first[1:]
    assert 0 < len(asked) < len(corpus.sources)
    assert len(files(corpus.sources[:1])) == 1


def test_a_worker_that_is_killed_is_told_in_one_line(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="a process was killed"):
        prepare(corpus.sources, tmp_path, group="a", context=9, passes=1, workers=2, make=killed)


def killed(source: Source, /, *, context: int, passes: int) -> list[Record]:
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def test_the_parts_of_a_recipe_are_the_whole() -> None:
    groups = {group for stage in RECIPE for group in stage.weights}
    assert sum(map(part_of, groups)) == pytest.approx(1.0)
