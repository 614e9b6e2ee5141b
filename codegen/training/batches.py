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


_ON_GPU = {"base": Batches(256, 16), "small": Batches(256, 32), "nano": Batches(128, 64)}


def gpu_batches(config: str) -> Batches:
    """What a data-centre GPU takes of the configuration of that name."""
    return _ON_GPU.get(config, Batches(16, 16))


def cpu_batches(config: ModelConfig) -> Batches:
    """What some CPU cores take: all of it at once, the logits being some hundred MB."""
    batch = max(4, _CPU_TOKENS // config.context)
    return Batches(batch, batch)
