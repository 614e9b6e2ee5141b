"""When to learn how fast, and from what: stages of a run, as functions of its progress (0 to 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BROAD, FIRMWARE = "broad", "firmware"
INSTRUCT, PROGRAMS = "instruct", "programs"
HELD_OUT = "held_out"
"""The groups of the corpus: text, sentences with the code that does what they say, in parts and as
whole programs, and what a run is measured on."""

_WARM_UP = 0.01  # of the run; at least a few steps
_DECAY = 0.55  # of the run, at its end: linear to almost nothing (arXiv 2405.18392)
_LAST = 0.02  # of the rate


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a run that ends at `until` of its progress; `weights` are shares of the groups."""

    name: str
    until: float
    weights: Mapping[str, float]


MOST_BREADTH, LEAST_BREADTH = 0.6, 0.2
"""Shares of the first stage: where firmware would be seen too often, and where there is enough."""


def recipe_of(breadth: float) -> tuple[Stage, ...]:
    """Broad first, for that share of the first stage, then firmware, then comment-to-code pairs.

    Whole programs have a share of their own: among all pairs they are few, and a model that saw
    them so seldom began its answers without a setup (docs/experiments).
    """
    return (
        Stage("pretrain", 0.60, {BROAD: breadth, FIRMWARE: 1 - breadth}),
        Stage("anneal", 0.92, {BROAD: 0.1, FIRMWARE: 0.9}),
        Stage("tune", 1.00, {FIRMWARE: 0.7, INSTRUCT: 0.12, PROGRAMS: 0.18}),
    )


RECIPE = recipe_of(MOST_BREADTH)


def stage_at(progress: float, recipe: tuple[Stage, ...] = RECIPE) -> Stage:
    """The stage of a run."""
    return next((stage for stage in recipe if progress < stage.until), recipe[-1])


def part_of(group: str, recipe: tuple[Stage, ...] = RECIPE) -> float:
    """The part of all tokens of a run that comes from a group."""
    begins = (0.0, *(stage.until for stage in recipe))
    return sum(
        (stage.until - begin) * stage.weights.get(group, 0.0) / sum(stage.weights.values())
        for begin, stage in zip(begins, recipe, strict=False)
    )


def rate_at(progress: float, *, decay: float = _DECAY) -> float:
    """The share of the full learning rate: up, level, and linearly down."""
    if progress < _WARM_UP:
        return max(progress / _WARM_UP, 0.05)
    if progress < 1 - decay:
        return 1.0
    return max((1 - progress) / decay, _LAST)
