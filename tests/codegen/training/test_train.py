"""A run goes on to the bit, is the same by several processes, and learns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from codegen.errors import UsageError
from codegen.training.machine import find_machine
from codegen.training.plan import Plan
from codegen.training.train import LOG, train
from tests.codegen.training.small_corpus import ROOT, Corpus

STATED_LOSS = 5.7
"""Nats a token on held-out rows after 40 steps of `smoke`; it begins at 7.6."""


def plan(corpus: Corpus, out: Path, **options: Any) -> Plan:
    settings = {"steps": 4, "batch": 4, "micro": 2, "evaluated_rows": 8, **options}
    return Plan(corpus.config, corpus.rows, out, **settings)


def log(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / LOG).read_text("utf-8").splitlines()]


def weights(out: Path) -> dict[str, torch.Tensor]:
    return load_file(out / "weights.safetensors")


def test_ten_steps_are_five_and_five_more(corpus: Corpus, tmp_path: Path) -> None:
    straight = plan(corpus, tmp_path / "a", steps=10, batch=2)
    train(straight)

    class StoppedError(Exception):
        pass

    def stop(entry: dict[str, Any]) -> None:
        if entry.get("step") == 5 and "loss" in entry:
            raise StoppedError

    broken = replace(straight, out=tmp_path / "b", keep_every_seconds=0.0)
    with pytest.raises(StoppedError):
        train(broken, tell=stop)
    train(broken)
    ours, theirs = weights(tmp_path / "a"), weights(tmp_path / "b")
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_two_processes_take_the_same_steps_as_one(corpus: Corpus, tmp_path: Path) -> None:
    train(plan(corpus, tmp_path / "one", halves=False))
    command = [
        *(sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2"),
        *("--standalone", "-m", "codegen.training", "train", "--config=smoke"),
        *("--steps=4", "--batch=4", "--micro=2", "--evaluated-rows=8"),
        *("--rows", str(corpus.rows), "--out", str(tmp_path / "two"), "--fp32"),
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    losses = [
        [entry["loss"] for entry in log(tmp_path / name) if "loss" in entry]
        for name in ("one", "two")
    ]
    assert losses[0] == pytest.approx(losses[1], abs=2e-4)
    ours, theirs = weights(tmp_path / "one"), weights(tmp_path / "two")
    assert max(float((ours[n] - theirs[n]).abs().max()) for n in ours) < 1e-3


@pytest.mark.filterwarnings("ignore::DeprecationWarning:torch")  # torch.compile's own
@pytest.mark.skipif(not find_machine().compiles, reason="a CPU without AMX, or no compiler")
def test_a_compiled_run_in_bf16_is_the_same_but_for_rounding(
    corpus: Corpus, tmp_path: Path
) -> None:
    exact = train(plan(corpus, tmp_path / "fp32", steps=12, halves=False))
    fast = train(plan(corpus, tmp_path / "bf16", steps=12, compiled=True))
    assert exact.held_out is not None
    assert fast.held_out == pytest.approx(exact.held_out, abs=0.02)


def test_smoke_learns(corpus: Corpus, tmp_path: Path) -> None:
    outcome = train(plan(corpus, tmp_path / "out", steps=40, batch=4, micro=4, evaluated_rows=32))
    assert outcome.held_out is not None
    assert outcome.held_out < STATED_LOSS


class Clock:
    """A clock that moves on by one step's time whenever it is read."""

    def __init__(self, step: float) -> None:
        self.step, self.now = step, 0.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Half a second a step, so a run of a quarter of a minute has about thirty."""
    clock = Clock(0.5)
    monkeypatch.setattr("codegen.training.pace.monotonic", clock)
    return clock


def test_a_time_budget_is_kept(corpus: Corpus, tmp_path: Path, clock: Clock) -> None:
    outcome = train(plan(corpus, tmp_path / "out", steps=None, minutes=0.25, batch=2, micro=2))
    entries = log(tmp_path / "out")
    *_, fitted = (entry for entry in entries if "step_seconds" in entry)
    assert outcome.steps == fitted["total"] > 20
    assert outcome.seconds == pytest.approx(15, abs=1)
    assert entries[-2]["rate"] < 0.1  # the schedule came to its end


def test_a_time_budget_is_kept_when_the_machine_slows_down(
    corpus: Corpus, tmp_path: Path, clock: Clock
) -> None:
    def slow_down(entry: dict[str, Any]) -> None:
        if "step_seconds" in entry:
            clock.step = 0.75  # once it was said how many steps there would be

    order = plan(
        corpus, tmp_path / "out", steps=None, minutes=0.25, batch=2, micro=2, evaluate_every=10
    )
    outcome = train(order, tell=slow_down)
    entries = log(tmp_path / "out")
    first, *_, last = (entry["total"] for entry in entries if "step_seconds" in entry)
    assert outcome.steps == last < first
    assert outcome.seconds < 15 * 1.3
    assert entries[-2]["rate"] < 0.1


def test_a_budget_that_a_few_steps_use_up_is_fitted_after_them(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr("codegen.training.train._GUESSING", 0.0)  # of the budget
    outcome = train(plan(corpus, tmp_path / "out", steps=None, minutes=0.05, batch=2, micro=2))
    fitted = next(entry for entry in log(tmp_path / "out") if "step_seconds" in entry)
    assert fitted["step"] == 4
    assert outcome.steps == fitted["total"]


def test_a_folder_of_another_run_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    train(plan(corpus, tmp_path / "out", steps=1))
    with pytest.raises(UsageError, match="another run"):
        train(plan(corpus, tmp_path / "out", steps=2, seed=1))


@pytest.mark.parametrize("options", [{"steps": None}, {"minutes": 1.0}, {"batch": 3}])
def test_a_plan_that_cannot_be_run_is_refused(
    corpus: Corpus, tmp_path: Path, options: dict[str, Any]
) -> None:
    with pytest.raises(UsageError):
        plan(corpus, tmp_path, **options)
