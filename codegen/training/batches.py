"""How many rows a step takes, and how many of them go through the model at once."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.training.configs import ModelConfig

_CPU_TOKENS = 8192  # of a step: a CPU has no time for many steps of more


@dataclass(frozen=True, slots=True)
class Batches:
    """Rows of a step and of one pass through the model."""

    batch: int
    micro: int


GPU_BATCHES = Batches(16, 16)
"""What a data-centre GPU takes of models as small as ours."""


def cpu_batches(config: ModelConfig) -> Batches:
    """What some CPU cores take: all of it at once, the logits being some hundred MB."""
    batch = max(4, _CPU_TOKENS // config.context)
    return Batches(batch, batch)
