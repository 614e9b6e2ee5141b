"""An adapter from the user's own code: some minutes on a CPU, nothing leaves the machine.

The base learns as it is asked later: middles of lines and pieces of syntax between what stands
around them, in the window that its weights want. Every tenth file is held out to see what it gains.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch.optim import AdamW

from codegen.training.asked import asked_of, sources_in
from codegen.training.base import load_base
from codegen.training.estimate import Estimate
from codegen.training.llama import Mask
from codegen.training.lora import (
    Adapter,
    adapt,
    adapter_of,
    attach,
    load_adapter,
    save_adapter,
)
from codegen.training.machine import cpu_peak, cpu_precision, has_amx
from codegen.training.trees import Tree, rows_of

_TURNS = 4  # that a middle is seen at most
_TOGETHER = 8192  # tokens of rows
_RATE = 2e-3  # where a base is as wide as this or less; a wider one wants less
_RATE_WIDTH = 256
_UTILISATION = 0.2  # of the peak: middles are short, and padded to the longest of a batch


@dataclass(frozen=True, slots=True)
class Tuned:
    """The result: the mean loss in nats a token of held-out middles, before and after."""

    before: float
    after: float
    files: int
    steps: int
    seconds: float


def tune(
    folder: Path,
    *,
    base: Path,
    out: Path,
    start: Path | None = None,
    minutes: float = 5.0,
    rank: int = 16,
    rate: float | None = None,
    batch: int = 16,
    seed: int = 0,
    tell: Callable[[str], None] = lambda _line: None,
) -> Tuned:
    """Writes an adapter for `base` that was taught by the code in `folder`.

    It begins with nothing, or with what the adapter `start` adds.

    Raises:
        UsageError: too little code, too much, or a base that cannot be tuned.
    """
    began = time.monotonic()
    texts = sources_in(folder)
    opened = _open(base)
    taught, held_out = opened.asked_of(texts, seed=seed)
    opened.adapt(rank=rank, seed=seed, start=start)
    rate = rate or min(_RATE, _RATE * _RATE_WIDTH / opened.width)
    model = opened.model
    before = mean_loss(model, held_out)
    tell(f"{len(texts)} files, {middles_in(taught)} middles; held-out loss {before:.3f}")
    steps = _learn(
        model, taught, until=began + minutes * 60, rate=rate, batch=batch, seed=seed, tell=tell
    )
    after = mean_loss(model, held_out)
    save_adapter(out, opened.adapter(), name=f"{folder.resolve().name} on {base.stem}")
    return Tuned(before, after, len(texts), steps, time.monotonic() - began)


def expected(folder: Path, *, base: Path, minutes: float, seed: int = 0) -> Estimate:
    """What `tune` would take; nothing is written.

    Raises:
        UsageError: as `tune` does.
    """
    opened = _open(base)
    taught, _ = opened.asked_of(sources_in(folder), seed=seed)
    tokens = _TURNS * sum(tree.size for tree in taught)
    # Frozen weights need no gradient of their own: 4 instead of 6 for each weight and token.
    flop = 4.0 * tokens * sum(p.numel() for p in opened.model.parameters())
    seconds = flop / (cpu_peak(halves=has_amx()) * _UTILISATION)
    work = f"{middles_in(taught)} middles, {_TURNS} times at most"
    return Estimate("tune", work, min(seconds, minutes * 60), tokens, flop)


class Learnable(Protocol):
    """What a `Learner` needs of a model."""

    def answer_loss(
        self,
        tokens: torch.Tensor,
        targets: torch.Tensor,
        mask: Mask,
        places: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """The summed cross-entropy in nats of the targets (B, T) that are not `IGNORED`."""
        ...

    def parameters(self) -> Iterator[torch.nn.Parameter]:
        """All parameters; those that want a gradient learn."""
        ...


class Base(Protocol):
    """What is tuned: a GGUF, or a checkpoint of another format."""

    @property
    def model(self) -> Learnable:
        """The weights."""
        ...

    def asked_of(
        self, texts: Sequence[tuple[str, str]], *, seed: int
    ) -> tuple[list[Tree], list[Tree]]:
        """The middles to teach and those held out."""
        ...

    @property
    def width(self) -> int:
        """Numbers of a token between layers."""
        ...

    def adapt(self, *, rank: int, seed: int, start: Path | None = None) -> None:
        """Freezes the weights and puts an adapter beside them, a new one or that of a file."""
        ...

    def adapter(self) -> Adapter:
        """The adapter as it is now."""
        ...


class _Gguf:
    """A GGUF file."""

    def __init__(self, path: Path) -> None:
        self.path, self.model = path, load_base(path)

    def asked_of(
        self, texts: Sequence[tuple[str, str]], *, seed: int
    ) -> tuple[list[Tree], list[Tree]]:
        return asked_of(texts, self.path, seed=seed)

    @property
    def width(self) -> int:
        return self.model.config.width

    def adapt(self, *, rank: int, seed: int, start: Path | None = None) -> None:
        if start is None:
            adapt(self.model, rank=rank, alpha=2.0 * rank, seed=seed)
        else:
            attach(self.model, load_adapter(start))

    def adapter(self) -> Adapter:
        return adapter_of(self.model)


def _open(base: Path) -> Base:
    """A GGUF file, or a folder with a Hugging Face checkpoint."""
    if not base.is_dir():
        return _Gguf(base)
    from codegen.training.hugging_face import Checkpoint

    return Checkpoint(base)


def _learn(
    model: Learnable,
    taught: Sequence[Tree],
    *,
    until: float,
    rate: float,
    batch: int,
    seed: int,
    tell: Callable[[str], None],
) -> int:
    """Steps until the time is over or every middle was seen four times; returns how many."""
    learner = Learner(model, taught, batch=batch, seed=seed)
    most = _TURNS * (middles_in(taught) // batch + 1)
    began = time.monotonic()
    for step in range(most):
        spent = (time.monotonic() - began) / max(until - began, 1e-9)
        progress = max(step / most, spent)
        if progress >= 1:
            return step
        loss = learner.step(rate * min(1.0, (step + 1) / 10) * (1 - progress))
        if step % 10 == 0:
            tell(f"step {step} of at most {most}: loss {loss:.3f}")
    return most


class Learner:
    """Steps of what may learn in a model, over middles in a shuffled order, again and again."""

    def __init__(self, model: Learnable, taught: Sequence[Tree], *, batch: int, seed: int) -> None:
        self.model, self.taught, self.batch = model, taught, batch
        self.parameters = [p for p in model.parameters() if p.requires_grad]
        self.optimizer = AdamW(self.parameters, weight_decay=0.0)
        self._chance = random.Random(seed)  # noqa: S311 - repeatable
        self._order: list[Tree] = []

    def step(self, rate: float) -> float:
        """One step at that learning rate over `batch` middles; returns their mean loss."""
        chosen: list[Tree] = []
        while middles_in(chosen) < self.batch:
            if not self._order:
                self._order = self._chance.sample(self.taught, len(self.taught))
            chosen.append(self._order.pop())
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        count = _answers(chosen)
        total = 0.0
        for part in _parts(chosen):
            loss = _loss(self.model, part)
            torch.autograd.backward(loss / count)
            total += loss.item()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        return total / count


def middles_in(trees: Sequence[Tree]) -> int:
    """How many questions there are."""
    return sum(len(tree.branches) for tree in trees)


@torch.no_grad()
def mean_loss(model: Learnable, asked: Sequence[Tree]) -> float:
    """Nats a token of the answers."""
    total = sum(float(_loss(model, part)) for part in _parts(asked))
    return total / _answers(asked)


def _answers(trees: Sequence[Tree]) -> int:
    return sum(branch.answer for tree in trees for branch in tree.branches)


def _parts(trees: Sequence[Tree]) -> Iterator[Sequence[Tree]]:
    """The trees in parts that are computed together: what their rows keep is bounded."""
    part: list[Tree] = []
    for tree in trees:
        longest = max(each.size for each in [*part, tree])
        if part and longest * (len(part) + 1) > _TOGETHER:
            yield part
            part = []
        part.append(tree)
    if part:
        yield part


def _loss(model: Learnable, trees: Sequence[Tree]) -> torch.Tensor:
    """The summed loss of the answers."""
    rows = rows_of(trees)
    with cpu_precision():
        return model.answer_loss(rows.tokens, rows.targets, rows.mask, rows.places)
