"""Ask the engine for what belongs at the cursor: when the user pauses, for the newest text only."""

from __future__ import annotations

import asyncio
import re
import threading
from dataclasses import replace
from functools import partial

from codegen.errors import Cancelled, UsageError
from codegen.language import Language
from codegen.types import CompleteRequest, CompleteResult, Completion
from lsp_server.neighbours import neighbours
from lsp_server.prepared import board_for
from lsp_server.reading import read_in_thread
from lsp_server.readings import Neighbours
from lsp_server.report import standing
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel, Settings
from lsp_server.snapshot import Snapshot

_TOPIC = "completion"
_UNCHECKED = "completion's check"
_END_OF_LINE = re.compile(r"\r\n?")


async def completions_at(
    session: Session, snapshot: Snapshot, *, offset: int, pause_ms: int, alternatives: int = 1
) -> tuple[Completion, ...]:
    """What to insert at `offset`, best first; nothing when the request was superseded.

    Whoever types what was offered gets the rest of it at once, unless they ask for alternatives.

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
    session.stop(Work.WARMING, "")
    around = (snapshot.text[:offset], snapshot.text[offset:])
    if alternatives == 1 and (left := session.offers.find(snapshot.uri, *around)):
        session.stop(Work.COMPLETION, snapshot.uri)
        return left[:alternatives]
    result = await _ask(
        session, snapshot, language, offset=offset, pause_ms=pause_ms, alternatives=alternatives
    )
    if result is None:
        return ()
    if not result.items:
        reason = result.reason or "the model had nothing to add"
        session.explain(snapshot, _TOPIC, f"nothing shown: {reason}")
        return ()
    session.succeeded(snapshot, _TOPIC)
    _tell_standing(session, snapshot, result)
    items = tuple(
        replace(item, text=item.text.replace("\n", snapshot.end_of_line)) for item in result.items
    )
    session.offers.keep(snapshot.uri, *around, items)
    return items


async def _ask(
    session: Session,
    snapshot: Snapshot,
    language: Language,
    *,
    offset: int,
    pause_ms: int,
    alternatives: int,
) -> CompleteResult | None:
    """The engine's answer, once the user has paused; None if it was superseded or failed."""
    with session.newest(Work.COMPLETION, snapshot.uri) as stop:
        try:
            await asyncio.sleep(pause_ms / 1000)
            if stop.is_set():
                raise Cancelled
            engine = await session.engine()
            request = await request_at(session, snapshot, language, offset=offset, stop=stop)
            request = replace(request, alternatives=alternatives)
            result = await asyncio.to_thread(engine.complete, request, stop=stop)
            if stop.is_set():
                raise Cancelled
        except Cancelled:
            session.log(LogLevel.DEBUG, f"{snapshot.name}: superseded by a newer keystroke")
        except UsageError as error:
            session.explain(snapshot, _TOPIC, f"nothing shown: {error}")
        else:
            return result
    return None


async def request_at(
    session: Session,
    snapshot: Snapshot,
    language: Language,
    *,
    offset: int,
    stop: threading.Event,
) -> CompleteRequest:
    """The request for a place of a document, with the project around it.

    Raises:
        Cancelled: `stop` was set.
        OutOfTime: reading what the request needs took too long.
    """
    around = await neighbours(session, snapshot, language)
    return await read_in_thread(
        partial(_request, snapshot, language, offset, around, session.settings), stop=stop
    )


def _tell_standing(session: Session, snapshot: Snapshot, result: CompleteResult) -> None:
    """Log how far the items were checked; tell the user once why they are not."""
    best = result.items[0]
    session.log(LogLevel.DEBUG, f"{snapshot.name}: {standing(best)}, {result.seconds:.3f} s")
    if result.reason:
        session.log(LogLevel.DEBUG, f"{snapshot.name}: {result.reason}")
    if best.note and best.note.startswith("not checked"):
        session.explain(snapshot, _UNCHECKED, f"shown, {best.note}")


def _request(
    snapshot: Snapshot,
    language: Language,
    offset: int,
    around: Neighbours,
    settings: Settings,
) -> CompleteRequest:
    """The request as the engine takes it, with the line endings that the model learned from."""
    before = _END_OF_LINE.sub("\n", snapshot.text[:offset])
    after = _END_OF_LINE.sub("\n", snapshot.text[offset:])
    board, why_no_board = _board_of(snapshot, settings)
    return CompleteRequest(
        text=before + after,
        offset=len(before),
        language=language,
        path=str(snapshot.path) if snapshot.path else None,
        board=board,
        macros=around.macros,
        project=around.project,
        unchecked=why_no_board or around.why_not,
        extent=settings.extent,
        max_tokens=settings.max_tokens,
        seconds=settings.completion_seconds,
        check_seconds=settings.check_seconds,
    )


def _board_of(snapshot: Snapshot, settings: Settings) -> tuple[str | None, str | None]:
    """The board to write for, or why there is none: a completion is then shown unchecked."""
    try:
        return board_for(snapshot.path, settings).id, None
    except UsageError as error:
        return None, str(error)
