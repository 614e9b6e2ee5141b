"""What is asked of a run that teaches an adapter, and its result."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.training.lessons import LENGTH


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
