"""An adapter taught on the corpus: what `pinwright train --base` does.

    rows      middles, programs and parts, as the base's tokens     curriculum.py
    train     LoRA on the matrices of the upper layers              lora.py
    export    the adapter as GGUF, again with every checkpoint

A run may be killed at any time and goes on from its last checkpoint with the rows in the same
order. The rate falls linearly to nothing over the steps or the minutes that it is given; what is
exported at any time is the mean of the weights over about the last ninth of the steps, which is as
good as what a run that had ended there would have (polynomial-decay averaging, arXiv 1212.1824).

Frozen weights need no gradients, and the lowest layers, which have no adapter, no way back at all.
In fp32 on a CPU without a unit for bf16, which is ten times slower there.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import AdamW

from codegen.errors import UsageError
from codegen.training.base import load_base
from codegen.training.checkpoint import load_state, save_state
from codegen.training.configs import ModelConfig
from codegen.training.estimate import Estimate
from codegen.training.lessons import LENGTH, Lessons, load_lessons, save_lessons
from codegen.training.llama import Llama
from codegen.training.lora import Adapted, Adapter, adapt, adapter_of, save_adapter
from codegen.training.machine import Machine, cpu_peak, find_machine, has_amx
from codegen.training.trees import Row, Tree, row_of, stacked

ROWS, LOG, ADAPTER = "rows.jsonl", "log.jsonl", "adapter.gguf"
_WARM_UP = 10  # steps
_AVERAGED = 8  # the mean is over about 1 / (this + 1) of the steps
_UTILISATION = 0.55  # of the peak of a CPU, measured: norms and attention take the rest
_TOKENS_A_TREE = 960  # with the chats that come beside it
_SECONDS_A_TREE = 0.15


@dataclass(frozen=True, slots=True)
class AdapterRequest:
    """What is asked for: `steps` or `minutes` say how long. Without `shards`, rows must exist."""

    base: Path
    out: Path
    shards: Path | None = None
    minutes: float | None = None
    steps: int | None = None
    trees: int = 1200
    rank: int = 16
    rate: float = 4e-4
    rows: int = 2  # of a step
    micro: int = 1  # rows that are computed together
    frozen: float = 1 / 3  # of the layers, from below, have no adapter
    length: int = LENGTH
    evaluate_every: int = 40  # steps
    keep_every: float = 150.0  # seconds
    seed: int = 0
    recipes: Path | None = None  # programs made of recipes, to learn from beside the corpus


@dataclass(frozen=True, slots=True)
class AdapterOutcome:
    """The result: nats a token of the held-out answers before and after."""

    steps: int
    tokens: int
    before: float
    after: float
    seconds: float


class AdapterRun:
    """A request, and how far it has come."""

    def __init__(
        self,
        order: AdapterRequest,
        *,
        tell: Callable[[dict[str, Any]], None] = lambda _entry: None,
    ) -> None:
        """Nothing is read or written yet.

        Raises:
            UsageError: neither steps nor minutes.
        """
        if order.steps is None and order.minutes is None:
            raise UsageError("say how long to train: minutes or steps")
        self.order, self.tell = order, tell

    def estimates(self, config: ModelConfig) -> list[Estimate]:
        """What the stages take; `config` is that of the base."""
        order, path = self.order, self.order.out / ROWS
        lessons = load_lessons(path) if path.is_file() else None
        tokens = lessons.tokens if lessons else order.trees * _TOKENS_A_TREE
        work = f"{order.trees:,} windows of the corpus and requests"
        came = f"{lessons.examples:,} examples in {len(lessons.taught):,} rows" if lessons else None
        made = Estimate("rows", work, order.trees * _SECONDS_A_TREE, tokens, came=came)
        flop = _flop_per_token(config, order)
        speed = cpu_peak(halves=has_amx()) * _UTILISATION / flop
        a_step = order.rows * order.length
        if order.steps is not None:
            seen = order.steps * a_step
        else:
            assert order.minutes is not None  # noqa: S101 - as __init__ sees to
            seen = int(order.minutes * 60 * speed)
        state = _adapter_parameters(config, order) * 4 * 5
        memory = 4 * config.parameters + state + _activations(config, order)
        work = (
            f"{_adapter_parameters(config, order) / 1e6:.1f} M weights beside "
            f"{config.parameters / 1e6:.0f} M, {seen // a_step:,} steps, "
            f"{seen / max(tokens, 1):.1f} times all rows, {speed:,.0f} tokens a second, "
            f"{memory / 1e9:.1f} GB of memory"
        )
        return [made, Estimate("train", work, seen / speed, seen, seen * flop)]

    def run(self) -> AdapterOutcome:
        """Makes the rows if they are not there, and learns until the time or the steps are over."""
        lessons = self.lessons()
        machine = find_machine()
        model = load_base(self.order.base)
        layers = model.config.layers
        adapt(
            model,
            rank=self.order.rank,
            alpha=2.0 * self.order.rank,
            seed=self.order.seed,
            first=int(layers * self.order.frozen),
        )
        if machine.halves:
            for layer in model.modules():
                if isinstance(layer, Adapted):
                    layer.frozen.to(torch.bfloat16)
        return _Run(self, model.to(machine.device), machine, lessons).run()

    def lessons(self) -> Lessons:
        """The rows, made if they are not there.

        Raises:
            UsageError: there is no corpus to make them of, or the base cannot fill in.
        """
        path = self.order.out / ROWS
        if path.is_file():
            return load_lessons(path)
        if self.order.shards is None:
            raise UsageError(f"{path}: no rows, and no corpus to make them of")
        from codegen.training.corpus import open_corpus
        from codegen.training.curriculum import lessons_of

        lessons = lessons_of(
            open_corpus(self.order.shards),
            self.order.base,
            trees=self.order.trees,
            seed=self.order.seed,
            length=self.order.length,
            recipes=self.order.recipes,
            tell=lambda line: self.tell({"rows": line}),
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        save_lessons(path, lessons)
        counts = dict(lessons.counts)
        self.tell({"rows": len(lessons.taught), "tokens": lessons.tokens, "examples": counts})
        return lessons


class _Run:
    """The training itself, with everything that it needs in memory."""

    def __init__(self, asked: AdapterRun, model: Llama, machine: Machine, lessons: Lessons) -> None:
        self.order, self.tell = asked.order, asked.tell
        self.model, self.machine, self.lessons = model, machine, lessons
        self.learning = [p for p in model.parameters() if p.requires_grad]
        self.mean = [p.detach().clone() for p in self.learning]
        self.optimizer = AdamW(self.learning, weight_decay=0.0, betas=(0.9, 0.99))
        self.step, self.spent = 0, 0.0
        self.before = self.after = float("nan")
        self._resume()

    def run(self) -> AdapterOutcome:
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


def _adapted_layers(config: ModelConfig, order: AdapterRequest) -> int:
    return config.layers - int(config.layers * order.frozen)


def _shapes(config: ModelConfig) -> Iterator[tuple[int, int]]:
    """The matrices of a layer: out, in."""
    width, size = config.width, config.head_size
    yield from (
        (config.heads * size, width),
        (config.kv_heads * size, width),
        (config.kv_heads * size, width),
        (width, config.heads * size),
        (config.hidden, width),
        (config.hidden, width),
        (width, config.hidden),
    )


def _adapter_parameters(config: ModelConfig, order: AdapterRequest) -> int:
    a_layer = sum(order.rank * (out + into) for out, into in _shapes(config))
    return a_layer * _adapted_layers(config, order)


def _flop_per_token(config: ModelConfig, order: AdapterRequest) -> float:
    """2 for each weight forwards, 2 back where there is a way back, 6 for the adapter's; the
    output layer for about every fifth token.
    """
    a_layer = config.layer_parameters / config.layers
    passes = 2 * config.layers + 2 * _adapted_layers(config, order)
    output = 4 * config.vocabulary * config.width / 5
    return passes * a_layer + 6.0 * _adapter_parameters(config, order) + output


def _activations(config: ModelConfig, order: AdapterRequest) -> float:
    """Bytes that the adapted layers keep for the way back, and the logits."""
    a_token = 4 * (12 * config.width + 5 * config.hidden) * _adapted_layers(config, order)
    return order.micro * order.length * (a_token + 3 * 4 * config.vocabulary / 4)
