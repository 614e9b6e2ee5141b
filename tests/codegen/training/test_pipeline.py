"""One command from shards to models, and whatever is done already is not done again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.models.llama_model import LlamaModel
from codegen.training.configs import find_config
from codegen.training.course import TrainingRequest
from codegen.training.pipeline import Pipeline
from codegen.training.schedule import LEAST_BREADTH, MOST_BREADTH
from firmware_corpus.families import Family
from tests.codegen.training.shards import write_corpus
from tests.codegen.training.small_corpus import small_sources

STAGES = ["tokenizer", "records", "pairs", "rows", "train", "export"]


class Listener:
    """A watcher that remembers, and stops the run when a stage begins that it is named."""

    def __init__(self, stop: str | None = None) -> None:
        self.stop, self.told, self.begun, self.done = stop, [], {}, {}

    def begin(self, stage: str, steps: int) -> None:
        if stage == self.stop:
            raise KeyboardInterrupt
        self.stage = stage
        self.begun[stage], self.done[stage] = steps, 0

    def grow(self, steps: int) -> None:
        self.begun[self.stage] += steps

    def advance(self, steps: int = 1) -> None:
        self.done[self.stage] += steps

    def describe(self, words: str) -> None:
        self.words = words

    def tell(self, line: str) -> None:
        self.told.append(line)


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sources = small_sources()
    texts = {
        ("dev", Family.MICROPYTHON): {"o/dev:x.py": sources[0].text},
        ("train", Family.ARDUINO_AVR): {
            f"o/c:{n}.ino": s.text for n, s in enumerate(sources) if s.language == "arduino"
        },
        ("train", Family.BROAD_PYTHON): {
            f"o/py:{n}.py": s.text for n, s in enumerate(sources[1:]) if s.language != "arduino"
        },
    }
    folder = tmp_path_factory.mktemp("corpus")
    return write_corpus(folder, texts, {"o/dev": 4, "o/c": 4, "o/py": 1})


def order(shards: Path, out: Path, **bounds: float) -> TrainingRequest:
    return TrainingRequest(find_config("smoke"), shards, out, **(bounds or {"steps": 2}))


def test_a_run_goes_on_where_it_was_and_ends_in_models(shards: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        Pipeline(order(shards, out)).run(Listener(stop="rows"))
    rest = Pipeline(order(shards, out))
    assert [each.stage for each in rest.estimates() if each.came] == STAGES[:3]
    listener = Listener()
    models = rest.run(listener)
    assert list(listener.begun) == ["rows", "train", "export"]
    assert listener.done == listener.begun
    assert [path.name.split(".")[1] for path in models] == ["f16", "q8_0", "q6_k", "q5_k", "q4_k"]
    for path in models:
        model = LlamaModel(path)
        assert model.control("<|snippet|>") is not None
        model.close()
    again = Listener()
    assert Pipeline(order(shards, out)).run(again) == models
    assert not again.begun
    assert [line.split(": ")[:2] for line in again.told] == [[s, "done already"] for s in STAGES]


def test_a_run_goes_on_from_weights_that_are_served(shards: Path, tmp_path: Path) -> None:
    first = Pipeline(order(shards, tmp_path / "first"))
    models = first.run(Listener())
    tokenizer = first.folder.tokenizer
    on = replace(order(shards, tmp_path / "on"), start=models[0], tokenizer=tokenizer)
    Pipeline(on).run(Listener())
    assert Pipeline(on).folder.tokenizer.read_bytes() == tokenizer.read_bytes()
    logs = [
        (tmp_path / name / "run/log.jsonl").read_text().splitlines() for name in ("first", "on")
    ]
    assert json.loads(logs[1][0])["loss"] < json.loads(logs[0][0])["loss"]
    with pytest.raises(UsageError, match="their tokenizer too"):
        replace(on, tokenizer=None)
    with pytest.raises(UsageError, match="a vocabulary of 2048, pico wants 8192"):
        Pipeline(replace(on, config=find_config("pico"), out=tmp_path / "p")).run(Listener())


def test_estimates_cover_every_stage_and_write_nothing(shards: Path, tmp_path: Path) -> None:
    found = Pipeline(order(shards, tmp_path / "out")).estimates()
    assert [each.stage for each in found] == STAGES
    assert all(each.seconds > 0 and each.came is None for each in found)
    training = found[4]
    assert training.tokens == 2 * 16 * 512
    assert training.flop == training.tokens * find_config("smoke").flop_per_token()
    assert not (tmp_path / "out").exists()


def test_breadth_makes_up_for_firmware_that_would_be_seen_too_often(
    shards: Path, tmp_path: Path
) -> None:
    found = [Pipeline(order(shards, tmp_path, steps=steps)).course.breadth for steps in (2, 10_000)]
    assert found == [LEAST_BREADTH, MOST_BREADTH]


def test_minutes_bound_what_is_prepared_and_trained(
    shards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.training.machine.cpu_peak", lambda **_options: 1e11)
    short, long = (
        Pipeline(order(shards, tmp_path, minutes=minutes)).estimates()[4] for minutes in (1, 60)
    )
    assert (short.seconds, long.seconds) == (60, 3600)
    assert long.tokens == pytest.approx(60 * short.tokens)


@pytest.mark.parametrize(
    ("bounds", "problem"),
    [({"steps": 3}, r"another run \(steps differ\)"), ({"minutes": 1}, "minutes, steps differ")],
)
def test_a_folder_of_another_run_is_refused(
    shards: Path, tmp_path: Path, bounds: dict[str, float], problem: str
) -> None:
    with pytest.raises(KeyboardInterrupt):
        Pipeline(order(shards, tmp_path)).run(Listener(stop="tokenizer"))
    with pytest.raises(UsageError, match=problem):
        Pipeline(order(shards, tmp_path, **bounds))


def test_a_corpus_that_teaches_nothing_is_refused(tmp_path: Path) -> None:
    few = {("train", Family.ARDUINO_AVR): {"o/c:a.ino": "int a;\n"}}
    folder = write_corpus(tmp_path / "few", few, {"o/c": 1})
    with pytest.raises(UsageError, match="too little text"):
        Pipeline(order(folder, tmp_path / "out")).run(Listener())
    none = {("train", Family.BROAD_C): {"o/c:a.ino": "int a;\n"}}
    folder = write_corpus(tmp_path / "none", none, {"o/c": 1})
    with pytest.raises(UsageError, match="no firmware"):
        Pipeline(order(folder, tmp_path / "other"))
    with pytest.raises(UsageError, match="give only one of"):
        order(folder, tmp_path, steps=1, minutes=1)
