"""What a training run is to do, and its result."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.machine import Machine
from codegen.training.schedule import RECIPE, Stage

_LONG = 1e14  # FLOP of a run that makes up for half a minute of compiling on a CPU
_LONG_MINUTES = 5.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One run. `batch` and `micro` are rows: of a step, and of what one process takes at once.

    `steps` ends a run; with `minutes` in its place the length is fitted to the time once the speed
    is known. `start` are weights to begin from instead of random ones, as trained or as GGUF.
    """

    config: ModelConfig
    rows: Path
    out: Path
    steps: int | None = None
    minutes: float | None = None
    batch: int = 32
    micro: int = 8
    matrix_rate: float = 0.02
    other_rate: float = 0.004
    weight_decay: float = 0.01
    clip: float = 1.0
    seed: int = 0
    start: Path | None = None
    evaluate_every: int = 250
    evaluated_rows: int = 256
    keep_every_seconds: float = 120.0
    compiled: bool | None = None  # None: where that pays
    recipe: tuple[Stage, ...] = RECIPE
    halves: bool = True  # bf16 where the hardware has it

    def __post_init__(self) -> None:
        """Refuse a plan that cannot be run."""
        if (self.steps is None) == (self.minutes is None):
            raise UsageError("give either steps or minutes")
        if self.batch % self.micro:
            raise UsageError(f"a batch of {self.batch} rows is not a multiple of {self.micro}")

    def is_compiled(self, machine: Machine) -> bool:
        """Whether its steps are compiled; the same for all parts of a run that was stopped."""
        if self.compiled is not None:
            return self.compiled
        tokens = (self.steps or 0) * self.batch * self.config.context
        is_long = (self.minutes or 0.0) >= _LONG_MINUTES or (
            tokens * self.config.flop_per_token() >= _LONG
        )
        return machine.is_gpu or (machine.compiles and is_long)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a run: the last loss on held-out rows in nats a token, and what it took."""

    steps: int
    tokens: int
    loss: float
    held_out: float | None
    seconds: float
    tokens_per_second: float
    utilisation: float
