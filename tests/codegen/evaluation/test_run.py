"""A run measures each example once, goes on where it was, and is fair to each model."""

from pathlib import Path

import pytest

from codegen.errors import ModelError, UsageError
from codegen.evaluation import run as running
from codegen.evaluation.picture import draw
from codegen.evaluation.records import Records, model_hash
from codegen.evaluation.run import evaluate
from codegen.evaluation.scores import Metric
from codegen.evaluation.trial import Mode
from codegen.models.catalogue import FoundModel
from codegen.models.scripted_model import ScriptedModel
from firmware_corpus.build import Silence
from firmware_corpus.evaluation.sets import Name
from tests.codegen.evaluation.samples import MIDDLES, record


@pytest.fixture(autouse=True)
def no_compiler(monkeypatch):
    """What compilers say is looked at in test_judge.py."""
    monkeypatch.setattr(running, "compiles", lambda _example, _text: None)


class Loader:
    """Counts how often a model is loaded; `stop` is the number of questions after which it dies."""

    def __init__(self, stop: int | None = None) -> None:
        self.loaded: list[str] = []
        self._stop = stop

    def __call__(self, found: FoundModel) -> ScriptedModel:
        self.loaded.append(found.path.name)
        return _Mortal(self._stop)


class _Mortal(ScriptedModel):
    def __init__(self, stop: int | None) -> None:
        super().__init__([*MIDDLES.values()])
        self._left = stop

    def logits(self, prompt, drafted, *, poll, **guessed):
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise KeyboardInterrupt
        return super().logits(prompt, drafted, poll=poll, **guessed)


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "a.gguf"
    path.write_bytes(b"GGUF a")
    return path


def found(path: Path, adapter: Path | None = None) -> FoundModel:
    return FoundModel(path, path.stem, None, "", adapter)


def ask(program, models, folder, load, *, name=Name.DEV, limit=None):
    return evaluate(
        name,
        [program],
        models=[found(each) for each in models],
        load=load,
        folder=folder,
        watcher=Silence(),
        limit=limit,
    )


def test_every_example_is_measured_in_both_modes(program, model, tmp_path):
    result = ask(program, [model], tmp_path / "records", Loader())
    whole = [each for each in result.groups if each.kind is None and each.family is None]
    assert [(each.mode, each.examples) for each in whole] == [(mode, 5) for mode in Mode]
    assert [each.examples for each in result.contestants] == [5]
    assert all(each.score(Metric.OFFERED).value > 0 for each in whole)


def test_a_run_that_was_interrupted_goes_on_where_it_was(program, model, tmp_path):
    whole = ask(program, [model], tmp_path / "whole", Loader())
    with pytest.raises(KeyboardInterrupt):
        ask(program, [model], tmp_path / "again", Loader(stop=150))
    (kept,) = (tmp_path / "again").glob("*.jsonl")
    assert 0 < kept.read_text().count("\n") < 10
    again = ask(program, [model], tmp_path / "again", Loader())
    assert _values(again) == _values(whole)


def test_what_was_measured_is_not_measured_again(program, model, tmp_path):
    load = Loader()
    first = ask(program, [model], tmp_path / "records", load)
    assert ask(program, [model], tmp_path / "records", load) == first
    assert load.loaded == ["a.gguf"]
    model.write_bytes(b"GGUF b")
    ask(program, [model], tmp_path / "records", load)
    assert load.loaded == ["a.gguf", "a.gguf"]


def test_two_models_of_one_name_are_told_apart(program, model, tmp_path):
    other = tmp_path / "other" / "a.gguf"
    other.parent.mkdir()
    other.write_bytes(b"GGUF other")
    result = ask(program, [model, other], tmp_path / "records", Loader(), limit=1)
    assert [each.name for each in result.contestants] == ["a", f"a-{model_hash(found(other))}"]
    assert {each.model for each in result.groups} == {"a", f"a-{model_hash(found(other))}"}


def test_a_model_with_an_adapter_is_another(model, tmp_path):
    adapter = tmp_path / "b.gguf"
    adapter.write_bytes(b"GGUF b")
    assert model_hash(found(model, adapter)).startswith(f"{model_hash(found(model))}+")
    assert found(model, adapter).label == "a + b"


HELD_OUT = '[training]\nheld_out = ["{}"]\n'


def test_in_the_test_set_a_model_is_scored_on_what_it_has_not_seen(program, model, tmp_path):
    model.with_suffix(".toml").write_text(HELD_OUT.format("ann/pumps"))
    (it,) = ask(program, [model], tmp_path / "r", Loader(), name=Name.TEST).contestants
    assert (it.examples, it.left_out) == (5, 0)
    model.with_suffix(".toml").write_text(HELD_OUT.format("bob/pumps"))
    with pytest.raises(UsageError, match="the set test has no example for it"):
        ask(program, [model], tmp_path / "r", Loader(), name=Name.TEST)
    (it,) = ask(program, [model], tmp_path / "r", Loader(), limit=1).contestants
    assert (it.examples, it.left_out) == (1, 0)


@pytest.mark.parametrize("text", ["[training", '[training]\nheld_out = "ann/pumps"\n'])
def test_a_description_that_is_none_is_one_line(program, model, tmp_path, text):
    model.with_suffix(".toml").write_text(text)
    with pytest.raises(ModelError, match=r"a\.toml"):
        ask(program, [model], tmp_path / "records", Loader(), name=Name.TEST)


def test_a_line_that_was_cut_off_is_measured_again(tmp_path):
    path = tmp_path / "records.jsonl"
    Records(path).add(record(1))
    with path.open("a") as file:
        file.write('{"example": "e2", "mo')
    records = Records(path)
    assert records.get("e1", Mode.FREE) == record(1)
    records.add(record(2))
    assert Records(path).get("e2", Mode.FREE) == record(2)


def test_records_that_are_none_are_one_line(tmp_path):
    (tmp_path / "records.jsonl").write_text('{"example": "e1"}\n')
    with pytest.raises(UsageError, match="has no records"):
        Records(tmp_path / "records.jsonl")


def test_a_picture_is_the_same_each_time_and_names_the_models(program, model, tmp_path):
    result = ask(program, [model], tmp_path / "records", Loader())
    draw(result, tmp_path / "1.svg")
    draw(result, tmp_path / "2.svg")
    picture = (tmp_path / "1.svg").read_text()
    assert picture == (tmp_path / "2.svg").read_text()
    assert ">a, constrained<" in picture
    assert ">edit similarity<" in picture


def _values(result):
    """All scores but the speed."""
    return {
        (group.mode, group.kind, group.family, score.metric): score.value
        for group in result.groups
        for score in group.scores
        if score.metric is not Metric.SPEED
    }
