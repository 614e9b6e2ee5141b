"""What the server knows between two messages. Touched on the event loop only.

What goes to a worker thread is a frozen snapshot or request and one flag, a `threading.Event`
that is set when nobody wants the answer any more.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from codegen.errors import UsageError
from codegen.types import CompleteRequest, CompleteResult, Report
from lsp_server.settings import LogLevel, Settings
from lsp_server.snapshot import Snapshot, language_of, path_of

if TYPE_CHECKING:
    from codegen.board import Board
    from codegen.project import Project

# Builds that run at once; the third waits. Completions have threads of their own.
_BUILDS = 2


class Completer(Protocol):
    """The part of `codegen.engine.Engine` that the server needs."""

    def complete(self, request: CompleteRequest, *, stop: threading.Event) -> CompleteResult:
        """Fill in the middle; raises Cancelled when `stop` is set."""

    def close(self) -> None:
        """Give the model's memory back."""


class Validate(Protocol):
    """`codegen.validation.check.check_project`."""

    def __call__(
        self,
        project: Project,
        *,
        board: Board,
        seconds: float,
        stop: threading.Event | None,
        progress: Callable[[str], None] | None,
    ) -> Report:
        """Build a project in a scratch folder; raises Cancelled when `stop` is set."""


@dataclass(frozen=True, slots=True)
class Backend:
    """What takes long and is called in a thread: the model and the compiler."""

    open_engine: Callable[[str | None], Completer]
    validate: Validate


def real_backend() -> Backend:
    """The engine on llama.cpp and the checks by PlatformIO, imported when they are called."""

    def open_engine(model: str | None) -> Completer:
        from codegen.engine import Engine

        return Engine.open(model)

    def validate(project: Project, **limits: Any) -> Report:
        from codegen.validation.check import check_project

        return check_project(project, **limits)

    return Backend(open_engine, validate)


class Work(StrEnum):
    """Work of which only the newest piece for a key is wanted."""

    COMPLETION = "completion"  # the key is a document's URI
    VALIDATION = "validation"  # the key is a project's


class Session:
    """One client's documents, settings and running work."""

    def __init__(self, server: LanguageServer, backend: Backend, settings: Settings) -> None:
        self.server = server
        self.backend = backend
        self.base = self.settings = settings
        self.documents: dict[str, Snapshot] = {}
        self.macros: dict[Path, tuple[str, ...]] = {}
        self.current: str | None = None  # the document that was touched last
        self.published: dict[str, frozenset[str]] = {}  # project to the URIs with diagnostics
        self.units = types.PositionEncodingKind.Utf16
        self.loading = asyncio.Lock()  # first come, first served: keeps validations in order
        self.builds = ThreadPoolExecutor(_BUILDS, thread_name_prefix="build")
        self.shut_down = False
        self._engine: asyncio.Task[Completer] | None = None
        self._engine_model: str | None = None
        self._running: dict[tuple[Work, str], threading.Event] = {}
        self._said: dict[tuple[str, str], str] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def document(self, uri: str) -> Snapshot:
        """The open document of a URI, or one without text that stands for the file on disk."""
        if uri in self.documents:
            return self.documents[uri]
        path = path_of(uri)
        return Snapshot(uri, path, language_of("", path), version=-1, text="", units=self.units)

    # Work

    @contextlib.contextmanager
    def newest(self, work: Work, key: str) -> Iterator[threading.Event]:
        """Stop what runs for `key`, and hold the flag of what runs there from now on.

        The flag is set however the block is left: a thread that its request no longer waits for
        must not go on.
        """
        self.stop(work, key)
        stop = self._running[work, key] = threading.Event()
        try:
            yield stop
        finally:
            stop.set()
            if self._running.get((work, key)) is stop:
                del self._running[work, key]

    def stop(self, work: Work, key: str) -> None:
        """Set the flag of what runs for `key`."""
        if flag := self._running.get((work, key)):
            flag.set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Run on after the handler has returned; ends with the session at the latest.

        Nobody waits for it, so what it did not expect is logged.
        """
        task = asyncio.create_task(work)
        self._tasks.add(task)

        def done(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if not task.cancelled() and (error := task.exception()):
                self.log(LogLevel.ERROR, f"{work} failed: {error!r}")

        task.add_done_callback(done)

    async def close(self) -> None:
        """Stop everything and give the model's memory back."""
        self.shut_down = True
        for flag in self._running.values():
            flag.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.builds.shutdown(wait=False, cancel_futures=True)
        if self._engine is not None:
            engine, self._engine = self._engine, None
            await self._close_engine(engine)

    # The model

    async def engine(self) -> Completer:
        """The engine, once it is loaded; UsageError when it cannot be."""
        return await asyncio.shield(self._engine or self.open_engine())

    def open_engine(self) -> asyncio.Task[Completer]:
        """Load the model that the settings name, unless it is the one that is there."""
        if self._engine is None or self._engine_model != self.settings.model:
            self._engine_model = self.settings.model
            self._engine = asyncio.create_task(self._load_engine(self._engine))
            # Whoever asks for a completion hears of a failure; nobody may ask.
            self._engine.add_done_callback(lambda task: task.cancelled() or task.exception())
        return self._engine

    async def _load_engine(self, former: asyncio.Task[Completer] | None) -> Completer:
        if former is not None:
            await self._close_engine(former)
        try:
            engine = await asyncio.to_thread(self.backend.open_engine, self._engine_model)
        except UsageError as error:
            self.show(LogLevel.ERROR, str(error))
            raise
        self.log(LogLevel.INFO, f"model loaded: {self._engine_model or 'the shipped one'}")
        return engine

    async def _close_engine(self, engine: asyncio.Task[Completer]) -> None:
        """Close an engine that may still be loading, or may have failed to."""
        with contextlib.suppress(UsageError):
            loaded = await engine
            await asyncio.to_thread(loaded.close)

    # Words to the user

    def log(self, level: LogLevel, message: str) -> None:
        """One line in the client's log, where the user looks when nothing is shown."""
        levels = list(LogLevel)
        if levels.index(level) <= levels.index(self.settings.log_level):
            params = types.LogMessageParams(_message_type(level), message)
            self.server.window_log_message(params)

    def show(self, level: LogLevel, message: str) -> None:
        """One line in front of the user."""
        self.server.window_show_message(types.ShowMessageParams(_message_type(level), message))

    def explain(self, snapshot: Snapshot, topic: str, reason: str) -> None:
        """Log why nothing is shown; the same reason twice in a row for a document only once."""
        if self._said.get((snapshot.uri, topic)) != reason:
            self._said[snapshot.uri, topic] = reason
            self.log(LogLevel.INFO, f"{snapshot.name}: {reason}")

    def succeeded(self, snapshot: Snapshot, topic: str) -> None:
        """Something is shown: the next reason for showing nothing is news again."""
        self._said.pop((snapshot.uri, topic), None)


def _message_type(level: LogLevel) -> types.MessageType:
    """The protocol's number; Debug is new in 3.18, older clients know Log."""
    if level is LogLevel.DEBUG:
        return types.MessageType.Log
    return types.MessageType(list(LogLevel).index(level) + 1)
