"""The slow work that a session hands to threads, and the real thing behind each of its calls."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from codegen.types import (
    CompleteRequest,
    CompleteResult,
    GenerateRequest,
    GenerateResult,
    Report,
)

if TYPE_CHECKING:
    from codegen.project.board import Board
    from codegen.project.files import Project
    from codegen.validation.depth import Depth, Scope


class Completer(Protocol):
    """The model, as `codegen.worker.worker.Worker` keeps it in a process of its own.

    Each of these raises `ModelError` if the model cannot be had, and `Cancelled` once it is closed.
    """

    def load(self) -> str:
        """Have the model loaded, and say its name."""

    def release_after(self, seconds: float) -> None:
        """Give the model's memory back when nothing was asked for so long; 0: never."""

    def complete(self, request: CompleteRequest, *, stop: threading.Event) -> CompleteResult:
        """Fill in the middle; raises Cancelled when `stop` is set."""

    def generate(
        self,
        request: GenerateRequest,
        *,
        stop: threading.Event,
        progress: Callable[[str], None] | None,
    ) -> GenerateResult:
        """Write a program for a sentence; raises Cancelled when `stop` is set."""

    def warm(self, request: CompleteRequest, *, stop: threading.Event) -> None:
        """Evaluate the prompt for a cursor; raises Cancelled when somebody wants the model."""

    def close(self) -> None:
        """Give the model's memory back."""


class Validate(Protocol):
    """`codegen.validation.check.check_project`."""

    def __call__(
        self,
        project: Project,
        *,
        board: Board,
        depth: Depth,
        scope: Scope,
        seconds: float,
        stop: threading.Event | None,
        progress: Callable[[str], None] | None,
    ) -> Report:
        """Check a project in a scratch folder; raises Cancelled when `stop` is set."""


class BuildInPlace(Protocol):
    """`codegen.validation.in_place.build_in_place`."""

    def __call__(
        self,
        project: Project,
        *,
        trusted: Iterable[str],
        stop: threading.Event | None,
        progress: Callable[[str], None] | None,
    ) -> Report:
        """Run `pio run` in the user's project; raises TrustError where that is not trusted."""


@dataclass(frozen=True, slots=True)
class Backend:
    """Slow work that is called in a thread: the model, the compiler, the user's own build.

    `open_engine` is not: it only says which model it will be.
    """

    open_engine: Callable[[str | None, str | None], Completer]
    validate: Validate
    build_in_place: BuildInPlace


def real_backend() -> Backend:
    """llama.cpp in a worker process and the checks by PlatformIO, imported when they are called."""

    def open_engine(model: str | None, adapter: str | None) -> Completer:
        from codegen.worker.serving import open_engine
        from codegen.worker.worker import Worker

        return Worker(partial(open_engine, model, adapter))

    def validate(project: Project, **limits: Any) -> Report:
        from codegen.validation.check import check_project

        return check_project(project, **limits)

    def build_in_place(project: Project, **options: Any) -> Report:
        from codegen.validation.in_place import build_in_place

        return build_in_place(project, **options)

    return Backend(open_engine, validate, build_in_place)
