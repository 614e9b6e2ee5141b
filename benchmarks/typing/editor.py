"""An editor with a real language server behind it, over stdio, in real time."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from benchmarks.typing.figures import Asked
from benchmarks.typing.person import LOOKS, Occasion, Person, Stroke

_SERVER = (sys.executable, "-c", "from lsp_server.cli import main; main()", "lsp")
_PATIENCE = 5.0  # seconds that the person looks at the cursor at most
_REACTION = 0.25  # from seeing an offer to the key that takes it
_UNTIL_READY = 120.0


@dataclass(frozen=True, slots=True)
class Setting:
    """What a server is started with."""

    model: str | None
    board: str
    checks: bool


class Server(LanguageClient):
    """A client, and the process that it started."""

    def __init__(self) -> None:
        super().__init__("typing", "1")
        self.started = time.perf_counter()
        self.initialized_after = 0.0
        self.ready_after = 0.0
        self.loaded = asyncio.Event()
        self.failed: list[str] = []

        @self.feature(types.WINDOW_LOG_MESSAGE)
        def _(params: types.LogMessageParams) -> None:
            if params.message.startswith("model loaded"):
                self.loaded.set()

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def _(params: types.ShowMessageParams) -> None:
            if params.type is types.MessageType.Error:
                self.failed.append(params.message)
                self.loaded.set()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(_: types.PublishDiagnosticsParams) -> None:
            pass

    @property
    def pid(self) -> int:
        """The server's process."""
        return self._server.pid if self._server else 0

    def open(self, path: Path, text: str) -> str:
        """Open a document."""
        item = types.TextDocumentItem(path.as_uri(), "arduino", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return path.as_uri()

    async def ask(
        self, uri: str, text: str, offset: int, trigger: types.InlineCompletionTriggerKind
    ) -> str | None:
        """Ghost text for a place, None if there is none."""
        answer = await self.text_document_inline_completion_async(
            types.InlineCompletionParams(
                types.InlineCompletionContext(trigger),
                types.TextDocumentIdentifier(uri),
                position(text, offset),
            )
        )
        items = answer.items if isinstance(answer, types.InlineCompletionList) else answer
        return str(items[0].insert_text) if items else None


@asynccontextmanager
async def running(setting: Setting) -> AsyncIterator[Server]:
    """A server that has loaded its model; `RuntimeError` says why it has not."""
    server = Server()
    model = ("--model", setting.model) if setting.model else ()
    await server.start_io(*_SERVER, "--board", setting.board, *model)
    quiet = {"diagnosticsWhileTyping": False, "checkSeconds": 0}
    capabilities = types.ClientCapabilities(
        text_document=types.TextDocumentClientCapabilities(
            inline_completion=types.InlineCompletionClientCapabilities()
        )
    )
    try:
        await server.initialize_async(
            types.InitializeParams(
                capabilities, initialization_options={} if setting.checks else quiet
            )
        )
        server.initialized_after = time.perf_counter() - server.started
        server.initialized(types.InitializedParams())
        async with asyncio.timeout(_UNTIL_READY):
            await server.loaded.wait()
        if server.failed:
            raise RuntimeError(server.failed[0])
        server.ready_after = time.perf_counter() - server.started
        yield server
        await server.shutdown_async(None)
        server.exit(None)
    finally:
        await server.stop()


async def first_completion(server: Server, path: Path, person: Person, *, rest: float) -> Asked:
    """Open a document, look at it for `rest` seconds, and ask at the cursor."""
    uri = server.open(path, person.text)
    await asyncio.sleep(rest)
    asked = time.perf_counter()
    invoked = types.InlineCompletionTriggerKind.Invoked
    offer = await server.ask(uri, person.text, person.cursor, invoked)
    seconds = time.perf_counter() - asked
    return _judged(Asked(Occasion.OPEN, seconds, looked=True), person, offer)


async def type_sketch(
    server: Server, path: Path, person: Person, *, speed: float, limit: int | None
) -> list[Asked]:
    """Type until the sketch is finished, or for `limit` strokes, and note every request."""
    return await _Session(server, path, person, speed).run(limit)


class _Pending:
    """A request on its way."""

    def __init__(self, occasion: Occasion) -> None:
        self.occasion = occasion
        self.began = time.perf_counter()
        self.ended: float | None = None
        self.offer: str | None = None
        self.task: asyncio.Task[None] | None = None

    async def follow(self, server: Server, uri: str, text: str, offset: int) -> None:
        """Ask, and note when the answer comes."""
        automatic = types.InlineCompletionTriggerKind.Automatic
        self.offer = await server.ask(uri, text, offset, automatic)
        self.ended = time.perf_counter()


class _Session:
    def __init__(self, server: Server, path: Path, person: Person, speed: float) -> None:
        self._server, self._person, self._speed = server, person, speed
        self._uri = server.open(path, person.text)
        self._version = 1
        self._last = time.perf_counter()
        self._pending: _Pending | None = None
        self._all: list[_Pending] = []
        self._requests: list[Asked] = []

    async def run(self, limit: int | None) -> list[Asked]:
        count = 0
        while not self._person.is_done and (limit is None or count < limit):
            before = self._person.text
            stroke = await self._wait_and_type()
            count += 1
            self._last = time.perf_counter()
            if stroke.is_edit:
                self._send(before, stroke)
        await self._settle(looked=True, due=self._last)
        await asyncio.gather(*(each.task for each in self._all if each.task))
        return self._requests

    async def _wait_and_type(self) -> Stroke:
        """What the person does next, once the pause before it is over."""
        pause = self._person.pause
        looked = pause >= LOOKS
        if looked:
            pause = max(LOOKS, pause / self._speed)
        due = self._last + pause
        offer, seen = await self._settle(looked=looked, due=due)
        if looked and offer and self._person.takes(offer):
            await _sleep_until(seen + _REACTION)
            self._requests[-1] = replace(self._requests[-1], taken=len(offer))
            return self._person.accept(offer)
        await _sleep_until(due)
        return self._person.next_stroke()

    async def _settle(self, *, looked: bool, due: float) -> tuple[str | None, float]:
        """Wait for what was asked until `due`, or until it comes if the person looks.

        What was offered, and when.
        """
        pending, self._pending = self._pending, None
        if pending is None or pending.task is None:
            return None, due
        until = max(due, pending.began + _PATIENCE) if looked else due
        await asyncio.wait({pending.task}, timeout=max(0.0, until - time.perf_counter()))
        if pending.ended is None:
            seconds = time.perf_counter() - pending.began
            gone = Asked(pending.occasion, seconds, looked, superseded=not looked, lost=looked)
            self._requests.append(gone)
            return None, due
        asked = Asked(pending.occasion, pending.ended - pending.began, looked)
        self._requests.append(_judged(asked, self._person, pending.offer))
        return pending.offer, pending.ended

    def _send(self, before: str, stroke: Stroke) -> None:
        """Tell the server of an edit, and ask for ghost text as editors do after each."""
        self._version += 1
        place = types.Range(position(before, stroke.start), position(before, stroke.end))
        occasion = stroke.occasion if self._all else Occasion.OPEN
        pending = _Pending(occasion)
        self._server.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self._version, self._uri),
                [types.TextDocumentContentChangePartial(place, stroke.text)],
            )
        )
        pending.task = asyncio.create_task(
            pending.follow(self._server, self._uri, self._person.text, stroke.cursor)
        )
        self._pending = pending
        self._all.append(pending)


def position(text: str, offset: int) -> types.Position:
    """A place as the protocol counts it; the sketches are ASCII."""
    before = text[:offset]
    return types.Position(before.count("\n"), offset - (before.rfind("\n") + 1))


def _judged(asked: Asked, person: Person, offer: str | None) -> Asked:
    true = None if person.line is None else bool(offer and person.finishes(offer))
    return replace(asked, offered=offer is not None, true=true)


async def _sleep_until(when: float) -> None:
    await asyncio.sleep(max(0.0, when - time.perf_counter()))
