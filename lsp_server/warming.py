"""Evaluates the prompt for a place before anybody asks, so that the first answer comes sooner.

Most of the time of a first completion goes into its prompt: some 600 tokens, of which typing later
changes a few. So the model reads a document when it is opened, and the surroundings of the cursor
when it rests, which a client shows by asking for code actions there. A completion goes first, and
stops this.
"""

from __future__ import annotations

import asyncio

from codegen.errors import Cancelled, UsageError
from lsp_server.completions import request_at
from lsp_server.session import Session, Work
from lsp_server.snapshot import Snapshot

_OPENED = 1800
"""Characters from the start of a document that are read when it is opened: about a window."""

_REST_SECONDS = 0.3
"""How long a cursor must rest before its surroundings are read."""


def warm_opened(session: Session, snapshot: Snapshot) -> None:
    """Read the start of a document: the prompt for a cursor there begins with it."""
    end = snapshot.text.find("\n", _OPENED)
    session.start(_warm(session, snapshot, offset=end if end >= 0 else len(snapshot.text)))


def warm_cursor(session: Session, snapshot: Snapshot, *, offset: int) -> None:
    """Read what stands around a cursor, if it rests there."""
    session.start(_warm(session, snapshot, offset=offset, pause=_REST_SECONDS))


async def _warm(session: Session, snapshot: Snapshot, *, offset: int, pause: float = 0.0) -> None:
    if snapshot.language is None or session.is_busy(Work.COMPLETION, snapshot.uri):
        return
    with session.newest(Work.WARMING, "") as stop:
        await asyncio.sleep(pause)
        if stop.is_set() or session.documents.get(snapshot.uri) is not snapshot:
            return
        try:
            engine = await session.engine()
            request = await request_at(
                session, snapshot, snapshot.language, offset=offset, stop=stop
            )
            await asyncio.to_thread(engine.warm, request, stop=stop)
        except (Cancelled, UsageError):
            return  # the next completion reports it
