"""What passes between a server and its worker process, pickled, over a socket that both inherit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Event
from typing import Protocol

from codegen.types import CompleteRequest, CompleteResult, GenerateRequest, GenerateResult


class Work(StrEnum):
    """What can be asked of a worker."""

    LOAD = "load"  # answered with the model's name
    COMPLETE = "complete"
    GENERATE = "generate"
    WARM = "warm"


Request = CompleteRequest | GenerateRequest | None
Answer = CompleteResult | GenerateResult | str | None


@dataclass(frozen=True, slots=True)
class Ask:
    """To the worker: do this; `request` is None for LOAD."""

    number: int
    work: Work
    request: Request


@dataclass(frozen=True, slots=True)
class Stop:
    """To the worker: nobody wants the answer to this request any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Told:
    """From the worker: a line about what is being done for a request."""

    number: int
    line: str


@dataclass(frozen=True, slots=True)
class Answered:
    """From the worker: what came of a request."""

    number: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Refused:
    """From the worker: why nothing came of a request."""

    number: int
    error: Exception


@dataclass(frozen=True, slots=True)
class Unloadable:
    """From the worker, which then ends: why the model could not be loaded."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Alive:
    """From the worker, once a second while the model makes progress."""


class Served(Protocol):
    """What a worker serves: `codegen.engine.Engine`."""

    @property
    def model_name(self) -> str: ...

    @property
    def pulse(self) -> int | None: ...

    def complete(self, request: CompleteRequest, *, stop: Event) -> CompleteResult: ...

    def warm(self, request: CompleteRequest, *, stop: Event) -> None: ...

    def generate(
        self, request: GenerateRequest, *, stop: Event, progress: Callable[[str], None] | None
    ) -> GenerateResult: ...


Open = Callable[[], Served]
"""Loads the model, in the worker; it is pickled, so it is a function of some module."""
