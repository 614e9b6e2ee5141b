"""When to learn how fast, and from what: stages of a run, as functions of its progress (0 to 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_WARM_UP = 0.01  # of the run; at least a few steps
_DECAY = 0.55  # of the run, at its end: linear to almost nothing (arXiv 2405.18392)
_LAST = 0.02  # of the rate


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a run that ends at `until` of its progress; `weights` are shares of the families.

    The families are groups of the corpus: `broad`, `firmware`, `instruct`.
    """

    name: str
    until: float
    weights: Mapping[str, float]


RECIPE = (
    Stage("pretrain", 0.60, {"broad": 0.6, "firmware": 0.4}),
    Stage("anneal", 0.92, {"broad": 0.1, "firmware": 0.9}),
    Stage("tune", 1.00, {"firmware": 0.5, "instruct": 0.5}),
)
"""Broad first, then firmware, then comment-to-code pairs, as far as there are such rows."""


def stage_at(progress: float, recipe: tuple[Stage, ...] = RECIPE) -> Stage:
    """The stage of a run."""
    return next((stage for stage in recipe if progress < stage.until), recipe[-1])


def rate_at(progress: float, *, decay: float = _DECAY) -> float:
    """The share of the full learning rate: up, level, and linearly down."""
    if progress < _WARM_UP:
        return max(progress / _WARM_UP, 0.05)
    if progress < 1 - decay:
        return 1.0
    return max((1 - progress) / decay, _LAST)
