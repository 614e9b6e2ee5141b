"""From records to figures, each with its 95% interval by bootstrap.

Every figure is a ratio of two sums over examples. The examples of one program resemble each other,
so whole programs are drawn, with replacement: intervals over single examples would be too narrow
(the cluster bootstrap; Davison and Hinkley, Bootstrap Methods and their Application, 3.8).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from codegen.evaluation.records import Record
from codegen.evaluation.trial import Mode
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family

_DRAWS = 1000
_SEED = 20


class Metric(StrEnum):
    """What is measured. Shares of completions are of those that were offered."""

    EXACT = "exact"
    SIMILARITY = "edit_similarity"
    BLOCK = "block_similarity"
    FIRST = "first_token"
    OFFERED = "offered"
    PARSES = "parses"
    COMPILES = "compiles"
    LET_THROUGH = "let_through"
    SOUND = "compiles_of_let_through"
    SPEED = "tokens_per_second"
    PERPLEXITY = "perplexity"
    BITS = "bits_per_byte"


@dataclass(frozen=True, slots=True)
class Score:
    """A figure, its interval, and the number of examples that it is of."""

    metric: Metric
    value: float
    low: float
    high: float
    examples: int


@dataclass(frozen=True, slots=True)
class Group:
    """The scores of a model in a mode over the examples of a kind and a family; None: of all."""

    model: str
    mode: Mode
    kind: Kind | None
    family: Family | None
    examples: int
    scores: tuple[Score, ...]

    def score(self, metric: Metric) -> Score | None:
        """One of its scores; None if no example has that metric."""
        return next((each for each in self.scores if each.metric is metric), None)


def groups(model: str, records: Sequence[Record]) -> list[Group]:
    """All of a model's records, by kind, by family, and by both; groups of nothing are left out."""
    found = []
    for mode in Mode:
        mine = [each for each in records if each.mode is mode]
        for kind in (None, *Kind):
            for family in (None, *Family):
                part = [
                    each
                    for each in mine
                    if kind in (None, each.kind) and family in (None, each.family)
                ]
                if part:
                    found.append(Group(model, mode, kind, family, len(part), _scores(part)))
    return found


def _scores(records: Sequence[Record]) -> tuple[Score, ...]:
    programs = {name: place for place, name in enumerate(sorted({r.program for r in records}))}
    places = np.array([programs[record.program] for record in records])
    # One draw of the programs serves all metrics, so that they can be compared within it.
    chance = np.random.default_rng(_SEED)
    share = np.full(len(programs), 1 / len(programs))
    weights = chance.multinomial(len(programs), share, size=_DRAWS).astype(np.float64)
    found = []
    for metric, (part_of, finish) in _METRICS.items():
        parts = [part_of(record) for record in records]
        sums = np.zeros((2, len(programs)))
        for row in (0, 1):
            values = [0.0 if part is None else float(part[row]) for part in parts]
            np.add.at(sums[row], places, values)
        if not sums[1].any():
            continue
        drawn = weights @ sums.T
        drawn = drawn[drawn[:, 1] > 0]
        low, high = np.quantile(drawn[:, 0] / drawn[:, 1], (0.025, 0.975))
        value = sums[0].sum() / sums[1].sum()
        count = sum(part is not None for part in parts)
        found.append(
            Score(metric, finish(float(value)), finish(float(low)), finish(float(high)), count)
        )
    return tuple(found)


def _same(value: float) -> float:
    return value


def _share(value: float | None) -> tuple[float, float] | None:
    return None if value is None else (float(value), 1.0)


_METRICS: dict[
    Metric,
    tuple[Callable[[Record], tuple[float, float] | None], Callable[[float], float]],
] = {
    Metric.EXACT: (lambda r: _share(r.exact), _same),
    Metric.SIMILARITY: (lambda r: _share(r.similarity), _same),
    Metric.BLOCK: (lambda r: _share(r.block), _same),
    Metric.FIRST: (lambda r: _share(r.first), _same),
    Metric.OFFERED: (lambda r: _share(bool(r.completion)), _same),
    Metric.PARSES: (lambda r: _share(r.parses), _same),
    Metric.COMPILES: (lambda r: _share(r.compiles), _same),
    Metric.LET_THROUGH: (lambda r: _share(r.let_through), _same),
    Metric.SOUND: (lambda r: _share(r.compiles) if r.let_through else None, _same),
    Metric.SPEED: (lambda r: (r.written, r.seconds) if r.seconds else None, _same),
    Metric.PERPLEXITY: (lambda r: (r.nats, r.tokens), math.exp),
    Metric.BITS: (lambda r: (r.nats / math.log(2), r.size), _same),
}
"""Of each metric what an example adds to its two sums, None for nothing, and what becomes of the
ratio.
"""


def whole(found: Iterable[Group]) -> list[Group]:
    """The groups of all kinds and families."""
    return [each for each in found if each.kind is None and each.family is None]
