"""What a stage of a training will take, said before it starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.training.configs import ModelConfig

_EXPORT_RATE = 4e6  # weights of one form that a core writes in a second


@dataclass(frozen=True, slots=True)
class Estimate:
    """About what a stage will take; `came` is its result if it is done already."""

    stage: str
    work: str
    seconds: float
    tokens: int | None = None
    flop: float | None = None
    came: str | None = None


def export_estimate(config: ModelConfig, forms: Sequence[str], came: str | None = None) -> Estimate:
    """The estimate for writing a model in this many forms."""
    seconds = len(forms) * config.parameters / _EXPORT_RATE
    return Estimate("export", f"GGUF: {', '.join(forms)}", seconds, came=came)
