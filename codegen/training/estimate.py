"""What a stage of a training will take, told before it starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.training.configs import ModelConfig

_EXPORT_RATE = 4e6  # weights of one form that a core writes in a second


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a stage will take, about; `came` is what came of it where it is done already."""

    stage: str
    work: str
    seconds: float
    tokens: int | None = None
    flop: float | None = None
    came: str | None = None


def export_estimate(config: ModelConfig, forms: Sequence[str], came: str | None = None) -> Estimate:
    """Of writing a model in so many forms."""
    seconds = len(forms) * config.parameters / _EXPORT_RATE
    return Estimate("export", f"GGUF: {', '.join(forms)}", seconds, came=came)
