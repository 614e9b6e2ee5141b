"""Training: rows in, weights out; on a CPU, a GPU, or several under torchrun, by the same loop.

A step's batch is drawn alike by every process and each takes its share of the rows; the loss is
divided by the number of targets in the whole batch. So it is the same by any number of processes.
A run may be stopped at any time and goes on to the bit from its last checkpoint.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor

from codegen.errors import UsageError
from codegen.training.ahead import Ahead, Batch
from codegen.training.base import load_base
from codegen.training.checkpoint import (
    WEIGHTS,
    load_state,
    load_weights,
    save_state,
    save_weights,
)
from codegen.training.llama import (
    IGNORED,
    Llama,
    Mask,
    block_mask,
    dense_mask,
    examples_of,
    targets_of,
)
from codegen.training.machine import Machine, find_machine
from codegen.training.muon import optimizers
from codegen.training.pace import WARM_STEPS, Pace
from codegen.training.plan import Outcome, Plan
from codegen.training.rows import Mixer, Rows, families
from codegen.training.schedule import HELD_OUT, rate_at, stage_at
from codegen.training.tokenizer import END, control

LOG = "log.jsonl"
_END = control(END)
_TIMED_STEPS = 15
_FEWEST_STEPS = 3  # timed where more would take too much of the budget
_GUESSING = 0.15  # of a time budget: the most that is spent before the length of the run is known
_SLACK = 0.01  # of a run's steps: how far it may be off without being fitted again
_SPARE = 0.03  # of a time budget, for evaluation and the last checkpoint


Tell = Callable[[dict[str, Any]], None]
"""Takes each entry of the log as it is written."""


def train(plan: Plan, *, tell: Tell = lambda _entry: None) -> Outcome:
    """Trains to the end of the plan, from where a run in its folder was stopped.

    Raises:
        UsageError: no rows, or the folder holds another run.
    """
    machine = find_machine()
    machine = replace(machine, halves=machine.halves and plan.halves)
    try:
        return _Run(plan, machine, tell).to_the_end()
    finally:
        machine.close()


class _Run:
    """The state of one run."""

    def __init__(self, plan: Plan, machine: Machine, tell: Tell) -> None:
        self.plan, self.machine, self.tell = plan, machine, tell
        plan.out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(plan.seed)
        self.model = self._model()
        self.optimizers = optimizers(
            self.model,
            matrix_rate=plan.matrix_rate,
            other_rate=plan.other_rate,
            weight_decay=plan.weight_decay,
            halves=machine.halves,
        )
        compiled = plan.is_compiled(machine)
        self.loss = torch.compile(self.model.loss) if compiled else self.model.loss
        self.flop = plan.config.flop_per_token()
        self.masks: Callable[[Tensor], Mask] = block_mask if machine.is_gpu else dense_mask
        self.mixer = Mixer(families(plan.rows, plan.config.context), plan.seed)
        self.step, self.total, self.spent = 0, plan.steps, 0.0
        self.drawn: dict[str, int] = {}  # by the steps that were taken, not those drawn ahead
        self._resume()

    def to_the_end(self) -> Outcome:
        """Steps, evaluations and checkpoints to the end of the plan."""
        plan, pace = self.plan, Pace()
        kept, loss = 0.0, math.nan
        batches = Ahead(self._batches())
        try:
            while self.total is None or self.step < self.total:
                rows, drawn = batches.next()
                loss = self._train_step(rows)
                self.drawn = drawn
                self.step += 1
                pace.step()
                if self._settles(pace):
                    batches.restart(self._batches())
                if pace.steps <= WARM_STEPS or self.step % 10 == 0 or self.step == self.total:
                    self._log(loss, pace.elapsed, pace.of_a_step)
                if self.step % plan.evaluate_every == 0:
                    self._write({"step": self.step, "held_out": self.evaluate()})
                    pace.look()
                    if self._settles_again(pace):
                        batches.restart(self._batches())
                if pace.elapsed - kept > plan.keep_every_seconds:
                    self._keep(pace.elapsed)
                    kept = pace.elapsed
        finally:
            batches.close()
        pace.look()
        self._keep(pace.elapsed)
        return self._finish(loss, self.spent + pace.elapsed)

    def _settles(self, pace: Pace) -> bool:
        """Whether this step made the length of the run known."""
        if self.total is not None or not self._knows_speed(pace.steps, pace.elapsed):
            return False
        return self._fit_to_time(pace.elapsed, pace.of_a_step_compiled)

    def _settles_again(self, pace: Pace) -> bool:
        """Whether the run got another length: other work may have come or gone since the last
        evaluation, or stretched the last part.
        """
        lap = pace.lap()
        if self.plan.minutes is None or pace.steps <= self.plan.evaluate_every:
            return False
        return self._fit_to_time(pace.elapsed, lap / self.plan.evaluate_every)

    # One step

    def _train_step(self, rows: Rows) -> float:
        """The mean loss of the batch, after which the weights have moved."""
        plan, machine = self.plan, self.machine
        mine = torch.from_numpy(rows[machine.rank :: machine.processes].astype(np.int64))
        count = max(int((targets_of(torch.from_numpy(rows.astype(np.int64)), _END) >= 0).sum()), 1)
        total = torch.zeros((), device=machine.device)
        for piece in torch.split(mine, plan.micro):
            total += self._backward(machine.moved(piece), count)
        parameters = list(self.model.parameters())
        machine.add_up([p.grad for p in parameters if p.grad is not None] + [total])
        torch.nn.utils.clip_grad_norm_(parameters, plan.clip)
        rate = rate_at(self.progress)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return float(total)

    def _backward(self, rows: Tensor, count: int) -> Tensor:
        with self.machine.precision():
            loss = self.loss(rows, targets_of(rows, _END), self.masks(examples_of(rows, _END)))
        torch.autograd.backward(loss / count)
        return loss.detach() / count

    @torch.no_grad()
    def evaluate(self) -> float | None:
        """Nats a token on the first held-out rows, None when there are none."""
        held_out = self.mixer.passes.get(HELD_OUT)
        if held_out is None:
            return None
        loss = torch.zeros((), device=self.machine.device)
        count = 0
        rows = torch.from_numpy(held_out[0][: self.plan.evaluated_rows].astype(np.int64))
        for piece in torch.split(rows, self.plan.micro):
            moved = self.machine.moved(piece)
            targets = targets_of(moved, _END)
            with self.machine.precision():
                loss += self.loss(moved, targets, self.masks(examples_of(moved, _END)))
            count += int((targets != IGNORED).sum())
        return round(float(loss) / max(count, 1), 5)

    # What a run is made of

    @property
    def progress(self) -> float:
        """From 0 to 1; 0 until the length of the run is known."""
        return self.step / self.total if self.total else 0.0

    def _model(self) -> Llama:
        plan = self.plan
        if plan.start is None:
            model = Llama(plan.config)
            model.initialize(plan.seed)
        else:
            is_served = plan.start.suffix == ".gguf"
            model = load_base(plan.start) if is_served else load_weights(plan.start)
            if replace(model.config, name=plan.config.name) != plan.config:
                raise UsageError(f"{plan.start}: is not a {plan.config.name}")
        return model.to(self.machine.device)

    def _batches(self) -> Iterator[Batch]:
        """The batches from this step on, each with the mixer's state after it."""
        mixer = Mixer(self.mixer.passes, self.plan.seed, dict(self.drawn))
        step, recipe = self.step, self.plan.recipe
        while self.total is None or step < self.total:
            weights = stage_at(step / self.total if self.total else 0.0, recipe).weights
            yield mixer.batch(step, self.plan.batch, weights), dict(mixer.drawn)
            step += 1

    def _knows_speed(self, done: int, elapsed: float) -> bool:
        """Whether enough steps were timed; the same in every process."""
        assert self.plan.minutes is not None  # noqa: S101 - as Plan sees to
        is_late = done > _FEWEST_STEPS and elapsed > self.plan.minutes * 60 * _GUESSING
        return bool(self.machine.agree(done >= WARM_STEPS + _TIMED_STEPS or is_late))

    def _fit_to_time(self, elapsed: float, step_seconds: float) -> bool:
        """Sets the number of steps of the run; whether that changed it."""
        assert self.plan.minutes is not None  # noqa: S101 - as Plan sees to
        left = self.plan.minutes * 60 * (1 - _SPARE) - self.spent - elapsed
        wanted = self.machine.agree(self.step + max(int(left / step_seconds), 1))
        if self.total is not None and abs(wanted - self.total) <= _SLACK * self.total:
            return False
        self.total = wanted
        self._write({"step": self.step, "total": self.total, "step_seconds": step_seconds})
        return True

    def _resume(self) -> None:
        state = load_state(self.plan.out)
        if state is not None:
            if state["config"] != asdict(self.plan.config) or state["seed"] != self.plan.seed:
                raise UsageError(f"{self.plan.out}: holds another run")
            self.model.load_state_dict(state["model"])
            for optimizer, kept in zip(self.optimizers, state["optimizers"], strict=True):
                optimizer.load_state_dict(kept)
            self.step, self.spent = state["step"], state["spent"]
            self.total = self.plan.steps or state["total"]
            self.drawn = state["drawn"]
        self.first = self.step

    def _keep(self, elapsed: float) -> None:
        if self.machine.rank == 0:
            state = {
                "config": asdict(self.plan.config),
                "seed": self.plan.seed,
                "model": self.model.state_dict(),
                "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
                "step": self.step,
                "total": self.total,
                "drawn": self.drawn,
                "spent": self.spent + elapsed,
            }
            save_state(self.plan.out, state)

    def _finish(self, loss: float, seconds: float) -> Outcome:
        plan = self.plan
        held_out = self.evaluate()
        if self.machine.rank == 0:
            save_weights(plan.out / WEIGHTS, self.model, plan.config)
        tokens = self.step * plan.batch * plan.config.context
        speed = tokens / max(seconds, 1e-9)
        outcome = Outcome(
            steps=self.step,
            tokens=tokens,
            loss=loss,
            held_out=held_out,
            seconds=seconds,
            tokens_per_second=speed,
            utilisation=speed * self.flop / self.machine.peak,
        )
        self._write({"outcome": asdict(outcome), "epochs": self._epochs()})
        return outcome

    def _epochs(self) -> dict[str, float]:
        return Mixer(self.mixer.passes, 0, self.drawn).epochs()

    def _log(self, loss: float, elapsed: float, step_seconds: float) -> None:
        speed = self.plan.batch * self.plan.config.context / max(step_seconds, 1e-9)
        self._write(
            {
                "step": self.step,
                "total": self.total,
                "stage": stage_at(self.progress, self.plan.recipe).name,
                "loss": round(loss, 5),
                "rate": round(rate_at(self.progress), 4),
                "seconds": round(self.spent + elapsed, 2),
                "tokens_per_second": round(speed),
                "utilisation": round(speed * self.flop / self.machine.peak, 4),
            }
        )

    def _write(self, entry: dict[str, Any]) -> None:
        if self.machine.rank == 0:
            with (self.plan.out / LOG).open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry) + os.linesep)
            self.tell(entry)
