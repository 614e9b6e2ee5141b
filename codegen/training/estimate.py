"""What a stage of a training will take, told before it starts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a stage will take, about; `came` is what came of it where it is done already."""

    stage: str
    work: str
    seconds: float
    tokens: int | None = None
    flop: float | None = None
    came: str | None = None
