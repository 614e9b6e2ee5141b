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

from collections.abc import Callable
from typing import Any

import torch

from codegen.errors import UsageError
from codegen.training.adapter_estimate import adapter_estimates
from codegen.training.adapter_loop import AdapterLoop
from codegen.training.adapter_request import AdapterOutcome, AdapterRequest
from codegen.training.base import load_base
from codegen.training.configs import ModelConfig
from codegen.training.estimate import Estimate
from codegen.training.lessons import Lessons, load_lessons, save_lessons
from codegen.training.lora import Adapted, adapt
from codegen.training.machine import find_machine

ROWS = "rows.jsonl"


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
        path = self.order.out / ROWS
        return adapter_estimates(self.order, config, load_lessons(path) if path.is_file() else None)

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
        loop = AdapterLoop(
            self.order, model.to(machine.device), machine=machine, lessons=lessons, tell=self.tell
        )
        return loop.run()

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
