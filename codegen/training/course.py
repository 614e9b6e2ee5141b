"""How long a run is, and how much of the corpus it needs: decided once, before it starts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.batches import GPU_BATCHES, Batches, cpu_batches
from codegen.training.configs import ModelConfig
from codegen.training.corpus import Corpus
from codegen.training.machine import find_machine
from codegen.training.schedule import (
    BROAD,
    FIRMWARE,
    HELD_OUT,
    LEAST_BREADTH,
    MOST_BREADTH,
    part_of,
    recipe_of,
)

PASSES = 4
"""Different middles that a document is learnt with; after that many passes they repeat."""

CHARACTERS_A_TOKEN = 3.5
"""Measured with 16,384 entries: 3.4 (Arduino) to 4.0 (MicroPython)."""

_TOKENS_A_WEIGHT = 20  # twice what is compute-optimal: a small model is used more than trained
_NEW_PASSES = 2.0  # over the firmware, up to which breadth is worth less than more firmware
_MARGIN = 1.3  # what is prepared above what is needed, since the speed is a guess
_LEAST = 30_000_000  # characters of a group: half a minute to prepare, where the speed is a guess
_HELD_OUT = 4_000_000  # characters: a thousand rows are more than any evaluation takes
_UTILISATION = 0.35  # of the peak, about; in bf16 a CPU reaches less than half of that


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """What is to be trained, from which corpus, in which folder, for how long.

    At most one of `minutes`, `steps` and `tokens` bounds the training; with none it takes 20 tokens
    for each weight. The minutes are those of the training itself. `start` are weights to continue
    from instead of random ones; they need the `tokenizer` that they learnt with, which otherwise is
    learnt from the corpus.
    """

    config: ModelConfig
    shards: Path
    out: Path
    minutes: float | None = None
    steps: int | None = None
    tokens: int | None = None
    seed: int = 0
    start: Path | None = None
    tokenizer: Path | None = None

    def __post_init__(self) -> None:
        """Refuse a request that contradicts itself."""
        if sum(each is not None for each in (self.minutes, self.steps, self.tokens)) > 1:
            raise UsageError("give only one of minutes, steps and tokens")
        if self.start is not None and self.tokenizer is None:
            raise UsageError(f"{self.start}: to continue from weights, name their tokenizer too")


@dataclass(frozen=True, slots=True)
class TrainingBudget:
    """The numbers of a training.

    `tokens` are those to train on, about; `steps` is None where they follow from the minutes;
    `shares` says how much of each group's documents is prepared; `peak` is in FLOP/s; `breadth` is
    the share of broad text in the first stage.
    """

    tokens: int
    steps: int | None
    batches: Batches
    passes: int
    shares: Mapping[str, float]
    peak: float
    breadth: float = MOST_BREADTH

    def seconds(self, flop: float) -> float:
        """About how long a training takes that needs this much FLOP for a token."""
        return self.tokens * flop / (self.peak * _UTILISATION)


def settle(order: TrainingRequest, corpus: Corpus) -> TrainingBudget:
    """The numbers of a training, on this machine.

    Raises:
        UsageError: the corpus has no firmware.
    """
    config, machine = order.config, find_machine()
    batches = GPU_BATCHES if machine.is_gpu else cpu_batches(config)
    a_step = batches.batch * config.context
    if order.minutes is not None:
        speed = machine.peak * _UTILISATION / config.flop_per_token()
        tokens, steps = int(speed * order.minutes * 60), None
    else:
        wanted = order.tokens or _TOKENS_A_WEIGHT * config.parameters
        steps = order.steps or math.ceil(wanted / a_step)
        tokens = steps * a_step
    groups = [group for group in (BROAD, FIRMWARE) if corpus.characters(group)]
    if FIRMWARE not in groups:
        raise UsageError(f"{order.shards}: no firmware in it to learn from")
    breadth = _breadth(corpus, tokens)
    passes = {group: _passes(group, corpus, tokens, breadth) for group in groups}
    shares = {group: min(1.0, max(passes[group], _least(group, corpus))) for group in groups}
    held_out = min(1.0, _HELD_OUT / max(corpus.characters(HELD_OUT), 1))
    return TrainingBudget(
        tokens=tokens,
        steps=steps,
        batches=batches,
        passes=min(PASSES, max(1, *map(math.ceil, passes.values()))),
        shares={BROAD: 0.0, **shares, HELD_OUT: held_out},
        peak=machine.peak,
        breadth=breadth,
    )


def tokens_a_pass(group: str, corpus: Corpus) -> float:
    """About how many tokens one pass over all of a group has."""
    seen = min(corpus.usual_weights[group] / PASSES, 1.0)
    return corpus.characters(group) / CHARACTERS_A_TOKEN * seen


def _breadth(corpus: Corpus, tokens: int) -> float:
    """The least that avoids seeing the firmware more than twice."""
    passes = _passes(FIRMWARE, corpus, tokens, LEAST_BREADTH)
    return LEAST_BREADTH if passes <= _NEW_PASSES else MOST_BREADTH


def _passes(group: str, corpus: Corpus, tokens: int, breadth: float) -> float:
    """How many passes over a group a run takes, margin included."""
    return tokens * part_of(group, recipe_of(breadth)) * _MARGIN / tokens_a_pass(group, corpus)


def _least(group: str, corpus: Corpus) -> float:
    return _LEAST / corpus.characters(group)
