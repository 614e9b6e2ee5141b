"""How many answers are right, with intervals, and how long they took.

The interval of a share is Wilson's (JASA 22, 1927, 209-212), which holds for few requests and for
shares of 0 and 1. It says what other requests of this kind would give; the answers are always the
same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.evaluation.answers import Answer
from firmware_corpus.families import Family

_Z = 1.959964  # of 95%


@dataclass(frozen=True, slots=True)
class Share:
    """A share, and the 95% interval around it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The answers of a model to the requests of a family; None: to all."""

    model: str
    family: Family | None
    requests: int
    right: Share
    compiles: Share
    p50: float
    p95: float


def tallies(model: str, answers: Sequence[tuple[Family, Answer]]) -> Iterator[Figures]:
    """Of all answers, then of each family's."""
    for family in (None, *Family):
        mine = [answer for its, answer in answers if family in (None, its)]
        if mine:
            seconds = sorted(answer.seconds for answer in mine)
            yield Figures(
                model=model,
                family=family,
                requests=len(mine),
                right=share(sum(answer.right for answer in mine), len(mine)),
                compiles=share(sum(answer.compiles for answer in mine), len(mine)),
                p50=_quantile(seconds, 0.5),
                p95=_quantile(seconds, 0.95),
            )


def share(part: int, whole: int) -> Share:
    """A share of so many, by Wilson's score."""
    value, z2 = part / whole, _Z * _Z
    middle = (value + z2 / (2 * whole)) / (1 + z2 / whole)
    spread = value * (1 - value) / whole + z2 / (4 * whole * whole)
    half = _Z / (1 + z2 / whole) * math.sqrt(spread)
    return Share(value, max(0.0, middle - half), min(1.0, middle + half))


def _quantile(ordered: Sequence[float], at: float) -> float:
    """The value that so large a part is not above."""
    return ordered[max(0, math.ceil(at * len(ordered)) - 1)]
