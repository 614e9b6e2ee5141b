"""The training of an adapter, with everything that it needs in memory: steps, mean, checkpoints."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import AdamW

from codegen.errors import UsageError
from codegen.training.adapter_request import AdapterOutcome, AdapterRequest
from codegen.training.checkpoint import load_state, save_state
from codegen.training.lessons import Lessons
from codegen.training.llama import Llama
from codegen.training.lora import Adapter, adapter_of, save_adapter
from codegen.training.machine import Machine
from codegen.training.trees import Row, Tree, row_of, stacked

LOG, ADAPTER = "log.jsonl", "adapter.gguf"
_WARM_UP = 10  # steps
_AVERAGED = 8  # the mean is over about 1 / (this + 1) of the steps


class AdapterLoop:
    """The state of one run. It goes on from the checkpoint in the folder, if there is one."""

    def __init__(
        self,
        order: AdapterRequest,
        model: Llama,
        *,
        machine: Machine,
        lessons: Lessons,
        tell: Callable[[dict[str, Any]], None],
    ) -> None:
        """`model` has its adapters already and is where it computes.

        Raises:
            UsageError: the folder holds another run.
        """
        self.order, self.tell = order, tell
        self.model, self.machine, self.lessons = model, machine, lessons
        self.learning = [p for p in model.parameters() if p.requires_grad]
        self.mean = [p.detach().clone() for p in self.learning]
        self.optimizer = AdamW(self.learning, weight_decay=0.0, betas=(0.9, 0.99))
        self.step, self.spent = 0, 0.0
        self.before = self.after = float("nan")
        self._resume()

    def run(self) -> AdapterOutcome:
        """Steps, evaluations and checkpoints until the time or the steps are over."""
        if self.step == 0:
            self.before = self.after = self.evaluate()
            self._log({"held_out": round(self.before, 4)})
        kept = time.monotonic()
        while (progress := self.progress) < 1:
            began = time.monotonic()
            try:
                loss, tokens = self._gradients()
            except KeyboardInterrupt:
                self._keep()  # of the last whole step
                raise
            rate = self.order.rate * min(1.0, (self.step + 1) / _WARM_UP) * (1 - progress)
            self._update(rate)
            took = time.monotonic() - began
            self.spent += took
            entry = {
                "loss": round(loss, 4),
                "rate": round(rate, 7),
                "tokens_per_second": round(tokens / took, 1),
            }
            if self.step % self.order.evaluate_every == 0:
                self.after = self.evaluate()
                entry["held_out"] = round(self.after, 4)
            self._log(entry)
            if time.monotonic() - kept >= self.order.keep_every:
                self._keep()
                kept = time.monotonic()
        self.after = self.evaluate()
        self._log({"held_out": round(self.after, 4)})
        self._keep()
        tokens = self.step * self.order.rows * self.order.length
        return AdapterOutcome(self.step, tokens, self.before, self.after, self.spent)

    @property
    def progress(self) -> float:
        """From 0 to 1, by steps or by time."""
        by_steps = self.step / self.order.steps if self.order.steps else 0.0
        by_time = self.spent / (self.order.minutes * 60) if self.order.minutes else 0.0
        return max(by_steps, by_time)

    def _gradients(self) -> tuple[float, int]:
        """Those of the next rows; the mean loss and the tokens of the rows."""
        self.optimizer.zero_grad()
        rows = [row_of(trees, self.order.length) for trees in self._rows(self.step)]
        answers = sum(row.answers for row in rows)
        total = 0.0
        for at in range(0, len(rows), self.order.micro):
            with self.machine.precision():
                loss = self._loss(stacked(rows[at : at + self.order.micro]))
            torch.autograd.backward(loss / answers)
            total += loss.item()
        return total / answers, sum(row.tokens.numel() for row in rows)

    def _update(self, rate: float) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        torch.nn.utils.clip_grad_norm_(self.learning, 1.0)
        self.optimizer.step()
        self.step += 1
        share = (_AVERAGED + 1) / (self.step + _AVERAGED)
        with torch.no_grad():
            for mean, weight in zip(self.mean, self.learning, strict=True):
                mean.lerp_(weight, share)

    def _rows(self, step: int) -> list[Sequence[Tree]]:
        """The rows of a step: every epoch in an order of its own, which depends on the seed."""
        taught = self.lessons.taught
        found: list[Sequence[Tree]] = []
        for number in range(step * self.order.rows, (step + 1) * self.order.rows):
            epoch, place = divmod(number, len(taught))
            order = list(range(len(taught)))
            if epoch:  # the first in the order of the file
                random.Random(f"{self.order.seed}/{epoch}").shuffle(order)  # noqa: S311 - repeatable
            found.append(taught[order[place]])
        return found

    def _loss(self, row: Row) -> Tensor:
        device = self.machine.device
        return self.model.answer_loss(
            row.tokens.to(device),
            row.targets.to(device),
            row.mask.to(device),
            row.places.to(device),
        )

    @torch.no_grad()
    def evaluate(self) -> float:
        """Nats a token of the held-out answers, with the mean of the weights."""
        total = answers = 0.0
        with self._averaged():
            for trees in self.lessons.held_out:
                row = row_of(trees, self.order.length)
                with self.machine.precision():
                    total += float(self._loss(row))
                answers += row.answers
        return total / answers if answers else float("nan")

    def _averaged(self) -> _Swapped:
        return _Swapped(self.learning, self.mean)

    def _facts(self) -> dict[str, Any]:
        """What must be the same for a run to go on."""
        order = self.order
        return {
            "config": asdict(self.model.config),
            "rank": order.rank,
            "frozen": order.frozen,
            "rows": order.rows,
            "seed": order.seed,
            "taught": [len(self.lessons.taught), self.lessons.tokens],
        }

    def _keep(self) -> None:
        """The state to go on from, and the adapter as it is."""
        if self.machine.rank:
            return
        state = {
            "facts": self._facts(),
            "learning": [p.detach() for p in self.learning],
            "mean": self.mean,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "spent": self.spent,
            "before": self.before,
            "after": self.after,
        }
        save_state(self.order.out, state)
        with self._averaged():
            adapter = adapter_of(self.model)
        name = f"firmware on {self.order.base.stem}"
        save_adapter(self.order.out / ADAPTER, _on_cpu(adapter), name=name, halves=True)

    def _resume(self) -> None:
        state = load_state(self.order.out)
        if state is None:
            return
        facts = self._facts()
        if different := [key for key in facts if state["facts"].get(key) != facts[key]]:
            raise UsageError(
                f"{self.order.out}: holds another run ({', '.join(different)} differ); name "
                f"another folder or delete it"
            )
        with torch.no_grad():
            for mine, kept in zip(self.learning, state["learning"], strict=True):
                mine.copy_(kept)
            for mean, kept in zip(self.mean, state["mean"], strict=True):
                mean.copy_(kept)
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.spent = state["step"], state["spent"]
        self.before, self.after = state["before"], state["after"]

    def _log(self, entry: dict[str, Any]) -> None:
        if self.machine.rank:
            return
        seen = self.step * self.order.rows
        entry = {
            "step": self.step,
            "epoch": round(seen / len(self.lessons.taught), 3),
            "minutes": round(self.spent / 60, 2),
            **entry,
        }
        with (self.order.out / LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + os.linesep)
        self.tell(entry)


class _Swapped:
    """Replaces a model's weights for a while."""

    def __init__(self, weights: Sequence[nn.Parameter], others: Sequence[Tensor]) -> None:
        self._weights, self._others = weights, others

    def __enter__(self) -> None:
        self._kept = [weight.data for weight in self._weights]
        self._put(self._others)

    def __exit__(self, *_error: object) -> None:
        self._put(self._kept)

    def _put(self, numbers: Sequence[Tensor]) -> None:
        for weight, each in zip(self._weights, numbers, strict=True):
            weight.data = each


def _on_cpu(adapter: Adapter) -> Adapter:
    matrices = {name: (a.cpu(), b.cpu()) for name, (a, b) in adapter.matrices.items()}
    return Adapter(adapter.alpha, matrices, adapter.architecture)
