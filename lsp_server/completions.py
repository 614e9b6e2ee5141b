"""Ask the engine for what belongs at the cursor: when the user pauses, for the newest text only."""

from __future__ import annotations

import asyncio
import re

from codegen.board import resolve_board
from codegen.errors import Cancelled, UsageError
from codegen.header_macros import header_macros
from codegen.types import CompleteRequest, Language
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel, Settings
from lsp_server.snapshot import Snapshot

_TOPIC = "completion"
_END_OF_LINE = re.compile(r"\r\n?")


async def completions_at(
    session: Session, snapshot: Snapshot, *, offset: int, pause_ms: int
) -> tuple[str, ...]:
    """The texts to insert at `offset`, best first; nothing when the request was superseded.

    A newer request or edit of the document sets the stop flag, and the older request is answered
    with nothing: `ContentModified` is reserved for changes "outside normal conditions", and
    `RequestCancelled` for requests that the client itself cancelled (LSP 3.17, "Response
    Message"); those are answered with it.
    """
    if snapshot.uri not in session.documents:
        session.explain(snapshot, _TOPIC, "nothing shown: the document is not open")
        return ()
    language = snapshot.language
    if language is None:
        session.explain(snapshot, _TOPIC, "nothing shown: Pinwright writes C++, C and MicroPython")
        return ()
    with session.newest(Work.COMPLETION, snapshot.uri) as stop:
        try:
            await asyncio.sleep(pause_ms / 1000)
            if stop.is_set():
                raise Cancelled
            engine = await session.engine()
            macros = await _macros(session, snapshot, language)
            request = await asyncio.to_thread(
                _request, snapshot, language, offset, macros, session.settings
            )
            result = await asyncio.to_thread(engine.complete, request, stop=stop)
            if stop.is_set():
                raise Cancelled
        except Cancelled:
            session.log(LogLevel.DEBUG, f"{snapshot.name}: superseded by a newer keystroke")
            return ()
        except UsageError as error:
            session.explain(snapshot, _TOPIC, f"nothing shown: {error}")
            return ()
    if not result.items:
        reason = result.reason or "the model had nothing to add"
        session.explain(snapshot, _TOPIC, f"nothing shown: {reason}")
        return ()
    session.succeeded(snapshot, _TOPIC)
    if result.reason:
        session.log(LogLevel.DEBUG, f"{snapshot.name}: {result.reason}")
    return tuple(item.text.replace("\n", snapshot.end_of_line) for item in result.items)


async def _macros(session: Session, snapshot: Snapshot, language: Language) -> tuple[str, ...]:
    """What the project's headers define, read again only after a document was opened or saved."""
    path = snapshot.path
    if path is None or language is Language.PYTHON:
        return ()
    if path not in session.macros:
        buffers = {each.path: each.text for each in session.documents.values() if each.path}
        session.macros[path] = await asyncio.to_thread(header_macros, path, overlay=buffers)
    return session.macros[path]


def _request(
    snapshot: Snapshot,
    language: Language,
    offset: int,
    macros: tuple[str, ...],
    settings: Settings,
) -> CompleteRequest:
    """The request as the engine takes it, its lines ending as those that the model learned from."""
    before = _END_OF_LINE.sub("\n", snapshot.text[:offset])
    after = _END_OF_LINE.sub("\n", snapshot.text[offset:])
    return CompleteRequest(
        text=before + after,
        offset=len(before),
        language=language,
        path=str(snapshot.path) if snapshot.path else None,
        board=_board_of(snapshot, settings),
        macros=macros,
        extent=settings.extent,
        max_tokens=settings.max_tokens,
        seconds=settings.completion_seconds,
    )


def _board_of(snapshot: Snapshot, settings: Settings) -> str | None:
    """The board to write for, or None: a completion needs none, a build says so when it does."""
    try:
        resolved = resolve_board(
            explicit=None,
            path=snapshot.path,
            environment=settings.environment,
            setting=settings.board,
        )
    except UsageError:
        return None
    return resolved.board.id
