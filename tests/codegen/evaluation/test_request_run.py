"""Each request is put to each model once, as the command does, and its answer kept and judged."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.evaluation import request_run
from codegen.evaluation.conditions import unmet
from codegen.evaluation.request_check import Judgement, read
from codegen.evaluation.request_run import RequestRun, ask
from codegen.evaluation.shares import share
from codegen.models.catalogue import FoundModel
from codegen.models.scripted_model import ScriptedModel
from codegen.types import (
    Candidate,
    DecodeStats,
    GenerateRequest,
    GenerateResult,
    Report,
    Rung,
    Trust,
)
from firmware_corpus.build import Silence
from firmware_corpus.evaluation.requests import Request

PROGRAM = "from machine import Pin\nPin(15, Pin.OUT).on()\n"
ON = Request(id="mpy-on", board="rpipico", prompt="zing pin 15 on", must=("Pin(15).on",))
OFF = Request(id="mpy-off", board="rpipico", prompt="zing pin 15 off", must=("Pin(15).off",))


class Load:
    """Counts how often a model is loaded; it dies after `stop` answers."""

    def __init__(self, stop: int | None = None) -> None:
        self.times = 0
        self.stop = stop

    def __call__(self, found: FoundModel) -> ScriptedModel:
        self.times += 1
        model = ScriptedModel([PROGRAM])
        model.stop = self.stop
        return model


class QuickEngine:
    """Answers without drafts and checks, which other tests are about."""

    def __init__(self, model: ScriptedModel) -> None:
        self._left = model.stop

    def generate(self, request: GenerateRequest, *, stop: threading.Event) -> GenerateResult:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise KeyboardInterrupt
        report = Report(board=request.board, rung=Rung.PARSED, checked=False)
        best = Candidate(PROGRAM, report, Trust.CONSTRAINED, -1.0)
        return GenerateResult((best,), Rung.PARSED, None, (), DecodeStats())

    def close(self) -> None:
        """Nothing to free."""


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(request_run, "Engine", QuickEngine)


class Judge:
    """Holds the text alone against the request, and remembers whom it was asked about."""

    def __init__(self) -> None:
        self.judged: list[str] = []

    def __call__(self, request: Request, code: str) -> Judgement:
        self.judged.append(request.id)
        return Judgement(compiles=bool(code), reasons=unmet(request.must, read(request, code)))


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "a.gguf"
    path.write_bytes(b"GGUF a")
    return path


def run(model: Path, *requests: Request, load=None, judge=None, limit=None) -> RequestRun:
    return ask(
        requests,
        models=[FoundModel(model, "a", None, "")],
        load=load or Load(),
        folder=model.parent / "records",
        watcher=Silence(),
        limit=limit,
        check=judge or Judge(),
    )


def test_the_answer_is_what_generate_shows(model):
    (asked,) = run(model, ON).models
    assert asked.answers[0].right
    assert asked.answers[0].code.endswith("Pin(15, Pin.OUT).on()\n")


@pytest.mark.usefixtures("quick")
def test_right_compiles_and_seconds_are_told_of_all_and_by_family(model):
    result = run(model, ON, OFF)
    (asked,) = result.models
    assert {each.request: each.right for each in asked.answers} == {
        "mpy-on": True,
        "mpy-off": False,
    }
    assert [(each.family, each.requests) for each in result.tallies] == [
        (None, 2),
        (ON.family, 2),
    ]
    whole = result.tallies[0]
    assert (whole.right.value, whole.compiles.value) == (0.5, 1.0)
    assert 0 <= whole.p50 <= whole.p95


@pytest.mark.usefixtures("quick")
def test_what_was_answered_is_not_asked_again(model):
    load, judge = Load(), Judge()
    first = run(model, ON, OFF, load=load, judge=judge)
    assert run(model, ON, OFF, load=load, judge=judge) == first
    assert (load.times, judge.judged) == (1, ["mpy-off", "mpy-on"])


@pytest.mark.usefixtures("quick")
def test_a_run_that_was_interrupted_goes_on_where_it_was(model):
    with pytest.raises(KeyboardInterrupt):
        run(model, ON, OFF, load=Load(stop=1))
    (kept,) = (model.parent / "records").glob("*.jsonl")
    assert len(kept.read_text().splitlines()) == 1
    kept.write_text(kept.read_text() + '{"request": "mpy-')
    judge = Judge()
    assert len(run(model, ON, OFF, judge=judge).models[0].answers) == 2
    assert judge.judged == ["mpy-on"]


@pytest.mark.usefixtures("quick")
def test_where_only_the_condition_has_changed_the_answer_is_judged_anew(model):
    run(model, ON)
    load, judge = Load(), Judge()
    other = Request(id=ON.id, board=ON.board, prompt=ON.prompt, must=("Pin(15).off",))
    (asked,) = run(model, other, load=load, judge=judge).models
    assert (load.times, judge.judged, asked.answers[0].right) == (0, ["mpy-on"], False)
    again = Request(id=ON.id, board=ON.board, prompt="pin 15 up", must=ON.must)
    run(model, again, load=load)
    assert load.times == 1


@pytest.mark.usefixtures("quick")
def test_another_model_has_records_of_its_own(model):
    run(model, ON)
    model.write_bytes(b"GGUF b")
    load = Load()
    run(model, ON, load=load)
    assert load.times == 1


@pytest.mark.usefixtures("quick")
def test_a_file_that_holds_no_answers_is_one_clear_line(model):
    run(model, ON)
    (kept,) = (model.parent / "records").glob("*.jsonl")
    kept.write_text(json.dumps({"request": "mpy-on"}) + "\n")
    with pytest.raises(UsageError, match="has no answers"):
        run(model, ON)


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(0, 20, 0.0, 0.161), (10, 20, 0.299, 0.701), (20, 20, 0.839, 1.0), (1, 1, 0.207, 1.0)],
)
def test_the_interval_of_a_share_is_wilsons(part, whole, low, high):
    found = share(part, whole)
    assert found.value == part / whole
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.001)
