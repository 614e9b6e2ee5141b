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

from codegen.training.asked import Asked, asked_of, sources_in
from codegen.training.base import load_base
from codegen.training.estimate import Estimate
from codegen.training.llama import IGNORED, Mask, dense_mask
from codegen.training.lora import Adapter, adapt, adapter_of, save_adapter
from codegen.training.machine import cpu_peak, cpu_precision, has_amx

_TURNS = 4  # that a middle is seen at most
_UTILISATION = 0.2  # of the peak: middles are short, and padded to the longest of a batch


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of it: the mean loss in nats a token of held-out middles, before and after."""

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
    minutes: float = 5.0,
    rank: int = 16,
    rate: float = 2e-3,
    batch: int = 16,
    seed: int = 0,
    tell: Callable[[str], None] = lambda _line: None,
) -> Tuned:
    """Writes an adapter for `base` that was taught by the code in `folder`.

    Raises:
        UsageError: too little code, too much, or a base that cannot be tuned.
    """
    began = time.monotonic()
    texts = sources_in(folder)
    opened = _open(base)
    taught, held_out = opened.asked_of(texts, seed=seed)
    opened.adapt(rank=rank, seed=seed)
    model = opened.model
    before = mean_loss(model, held_out)
    tell(f"{len(texts)} files, {len(taught)} middles; held-out loss {before:.3f}")
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
    tokens = _TURNS * sum(len(each.ids) for each in taught)
    # Frozen weights need no gradient of their own: 4 in place of 6 for each weight and token.
    flop = 4.0 * tokens * sum(p.numel() for p in opened.model.parameters())
    seconds = flop / (cpu_peak(halves=has_amx()) * _UTILISATION)
    work = f"{len(taught)} middles, {_TURNS} times at most"
    return Estimate("tune", work, min(seconds, minutes * 60), tokens, flop)


class Learnable(Protocol):
    """What a `Learner` needs of a model."""

    def loss(self, tokens: torch.Tensor, targets: torch.Tensor, mask: Mask) -> torch.Tensor:
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
    ) -> tuple[list[Asked], list[Asked]]:
        """The middles to teach and those held out."""
        ...

    def adapt(self, *, rank: int, seed: int) -> None:
        """Freezes the weights and puts an adapter beside them."""
        ...

    def adapter(self) -> Adapter:
        """The adapter as it is now."""
        ...


class _Gguf:
    """A GGUF of architecture `llama`."""

    def __init__(self, path: Path) -> None:
        self.path, self.model = path, load_base(path)

    def asked_of(
        self, texts: Sequence[tuple[str, str]], *, seed: int
    ) -> tuple[list[Asked], list[Asked]]:
        return asked_of(texts, self.path, seed=seed)

    def adapt(self, *, rank: int, seed: int) -> None:
        adapt(self.model, rank=rank, alpha=2.0 * rank, seed=seed)

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
    taught: Sequence[Asked],
    *,
    until: float,
    rate: float,
    batch: int,
    seed: int,
    tell: Callable[[str], None],
) -> int:
    """Steps until the time is over or every middle was seen four times; returns how many."""
    learner = Learner(model, taught, batch=batch, seed=seed)
    most = _TURNS * (len(taught) // batch + 1)
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

    def __init__(self, model: Learnable, taught: Sequence[Asked], *, batch: int, seed: int) -> None:
        self.model, self.taught, self.batch = model, taught, batch
        self.parameters = [p for p in model.parameters() if p.requires_grad]
        self.optimizer = AdamW(self.parameters, weight_decay=0.0)
        self._chance = random.Random(seed)  # noqa: S311 - repeatable
        self._order: list[Asked] = []

    def step(self, rate: float) -> float:
        """One step at that learning rate; returns the mean loss of its batch."""
        while len(self._order) < self.batch:
            self._order += self._chance.sample(self.taught, len(self.taught))
        chosen, self._order = self._order[: self.batch], self._order[self.batch :]
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        loss, count = _loss(self.model, chosen)
        torch.autograd.backward(loss / count)
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        return loss.item() / count


@torch.no_grad()
def mean_loss(model: Learnable, asked: Sequence[Asked], *, batch: int = 16) -> float:
    """Nats a token of the answers."""
    losses = [_loss(model, asked[at : at + batch]) for at in range(0, len(asked), batch)]
    return sum(float(loss) for loss, _ in losses) / sum(count for _, count in losses)


def _loss(model: Learnable, asked: Sequence[Asked]) -> tuple[torch.Tensor, int]:
    """The summed loss of the answers, and how many tokens they have."""
    length = max(len(each.ids) for each in asked)
    rows = torch.zeros(len(asked), length, dtype=torch.long)
    targets = torch.full((len(asked), length), IGNORED)
    examples = torch.zeros(len(asked), length, dtype=torch.long)
    for number, each in enumerate(asked):
        ids = torch.tensor(each.ids)
        rows[number, : len(ids)] = ids
        examples[number, len(ids) :] = 1
        targets[number, len(ids) - 1 - each.answer : len(ids) - 1] = ids[-each.answer :]
    with cpu_precision():
        loss = model.loss(rows, targets, dense_mask(examples))
    return loss, sum(each.answer for each in asked)
