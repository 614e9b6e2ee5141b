"""What the server knows between two messages. Touched on the event loop only.

What goes to a worker thread is a frozen snapshot or request and one flag, a `threading.Event`
that is set when nobody wants the answer any more.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from codegen.errors import Cancelled, UsageError
from codegen.types import Defect
from lsp_server.backend import Backend, Completer
from lsp_server.offers import Offers
from lsp_server.settings import LogLevel, Settings
from lsp_server.snapshot import Snapshot, language_of, path_of

if TYPE_CHECKING:
    from lsp_server.readings import Neighbours, Prepared

# Builds that run at once, and fast checks beside them; the third waits. Completions have threads of
# their own.
_BUILDS = 2
_CHECKS = 2

_LOADING = "the model is still being loaded"


class Work(StrEnum):
    """Work of which only the newest piece for a key is wanted."""

    COMPLETION = "completion"  # the key is a document's URI
    GENERATION = "generation"  # the key is a document's URI
    WARMING = "warming"  # there is one at a time: the key is empty
    PAUSE = "pause"  # before a check; the key is a document's URI
    CHECK = "check"  # the key is a project's
    VALIDATION = "validation"  # the key is a project's


@dataclass(frozen=True, slots=True)
class Finding:
    """One diagnostic as the client shows it, and the defect behind it; a hint has none."""

    diagnostic: types.Diagnostic
    defect: Defect | None


@dataclass(frozen=True, slots=True)
class Shown:
    """What the client shows on a document: found in its `version` (-1: as it stood on disk)."""

    version: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """What the client shows of a project: which reading of it was checked, on which documents."""

    prepared: Prepared
    uris: frozenset[str]


class Session:
    """One client's documents, settings and running work."""

    def __init__(self, server: LanguageServer, backend: Backend, settings: Settings) -> None:
        self.server = server
        self.backend = backend
        self.base = self.settings = settings
        self.documents: dict[str, Snapshot] = {}
        self.offers = Offers()
        self.neighbours: dict[Path, Neighbours] = {}  # by an open document's path
        self.current: str | None = None  # the document that was touched last
        self.projects: dict[str, str] = {}  # URI to the key of the project it was last read with
        self.published: dict[str, Published] = {}  # by a project's key
        self.shown: dict[str, Shown] = {}  # by URI; documents without diagnostics have no entry
        self.checking: dict[str, asyncio.Task[None]] = {}  # the newest check of a URI, or its pause
        self.order = 0  # counts the readings of projects
        self.units = types.PositionEncodingKind.Utf16
        self.loading = asyncio.Lock()  # first come, first served: keeps checks in order
        self.configuring = asyncio.Lock()  # held while the client is asked for its configuration
        self.builds = ThreadPoolExecutor(_BUILDS, thread_name_prefix="build")
        self.checks = ThreadPoolExecutor(_CHECKS, thread_name_prefix="check")
        self.shut_down = False
        self._engine: asyncio.Task[Completer] | None = None
        self._engine_files: tuple[str | None, str | None] = (None, None)
        self._model_trouble: str | None = _LOADING
        self._model = ""
        self._running: dict[tuple[Work, str], threading.Event] = {}
        self._said: dict[tuple[str, str], str] = {}
        self._told: set[str] = set()
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

    def is_busy(self, work: Work, key: str) -> bool:
        """Whether something runs for `key`."""
        return (work, key) in self._running

    def stop(self, work: Work, key: str) -> None:
        """Set the flag of what runs for `key`."""
        if flag := self._running.get((work, key)):
            flag.set()

    def start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Run work after the handler has returned, until the session ends at the latest.

        Nobody has to wait for it, so an unexpected error is logged.
        """
        task = asyncio.create_task(work)
        self._tasks.add(task)

        def done(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if not task.cancelled() and (error := task.exception()):
                self.log(LogLevel.ERROR, f"{work} failed: {error!r}")

        task.add_done_callback(done)
        return task

    async def close(self) -> None:
        """Stop everything and give the model's memory back."""
        self.shut_down = True
        for flag in self._running.values():
            flag.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.builds.shutdown(wait=False, cancel_futures=True)
        self.checks.shutdown(wait=False, cancel_futures=True)
        if self._engine is not None:
            engine, self._engine = self._engine, None
            await asyncio.to_thread((await engine).close)

    # The model

    async def engine(self) -> Completer:
        """The model that the settings name; who asks it for something waits until it is loaded."""
        return await asyncio.shield(self._engine or self.open_engine())

    def open_engine(self) -> asyncio.Task[Completer]:
        """Load the model and adapter that the settings name, unless they are those in use."""
        wanted = (self.settings.model, self.settings.adapter)
        if self._engine is None or self._engine_files != wanted:
            self._engine_files = wanted
            self._engine = asyncio.create_task(self._exchange_engine(self._engine))
        elif self._engine.done():
            self._engine.result().release_after(self.settings.idle_minutes * 60)
        return self._engine

    async def _exchange_engine(self, former: asyncio.Task[Completer] | None) -> Completer:
        """Close the former one, whose memory the next one may need, and begin to load that."""
        if former is not None:
            await asyncio.to_thread((await former).close)
        engine = self.backend.open_engine(*self._engine_files)
        engine.release_after(self.settings.idle_minutes * 60)
        self._model_trouble = _LOADING
        self.start(self._load(engine))
        return engine

    async def _load(self, engine: Completer) -> None:
        """Load the model before anybody asks; whether that worked is told."""
        try:
            name = await asyncio.to_thread(engine.load)
        except Cancelled:
            return  # it was exchanged meanwhile
        except UsageError as error:
            self._model_trouble = str(error)
            self.show(LogLevel.ERROR, self._model_trouble)
        else:
            self._model_trouble = None
            self._model = name
            self.log(LogLevel.INFO, f"model loaded: {name}")

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

    def show_once(self, level: LogLevel, message: str) -> None:
        """One line in front of the user, the first time that there is a reason for it."""
        if message not in self._told:
            self._told.add(message)
            self.show(level, message)

    def explain(self, snapshot: Snapshot, topic: str, reason: str) -> None:
        """Log why nothing is shown; the same reason twice in a row for a document only once."""
        if self._said.get((snapshot.uri, topic)) != reason:
            self._said[snapshot.uri, topic] = reason
            self.log(LogLevel.INFO, f"{snapshot.name}: {reason}")

    def reasons(self, uri: str) -> list[str]:
        """Why nothing, or not everything, is shown on a document now, as it was logged."""
        return [reason for (of, _), reason in self._said.items() if of == uri]

    def model_trouble(self) -> str | None:
        """Why there is no model to write with now; None where there is one."""
        return self._model_trouble

    @property
    def model_name(self) -> str:
        """The model that writes, unless there is a trouble with it."""
        return self._model

    def succeeded(self, snapshot: Snapshot, topic: str) -> None:
        """Something is shown again, so the next reason for showing nothing will be logged."""
        self._said.pop((snapshot.uri, topic), None)


def _message_type(level: LogLevel) -> types.MessageType:
    """The protocol's number; Debug is new in 3.18, older clients know Log."""
    if level is LogLevel.DEBUG:
        return types.MessageType.Log
    return types.MessageType(list(LogLevel).index(level) + 1)
