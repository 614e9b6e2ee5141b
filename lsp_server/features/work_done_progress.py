"""LSP 3.17, "Work Done Progress" ($/progress, window/workDoneProgress/create and /cancel)."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import uuid
from collections.abc import AsyncIterator, Callable

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from lsp_server.session import Session

# A client that never answers must not hold up a build; the answer takes a millisecond otherwise.
_SECONDS_FOR_TOKEN = 2.0
# A check takes a fifth of a second, the first one for a board some seconds.
_SECONDS_UNSEEN = 1.0


@contextlib.asynccontextmanager
async def work_done(
    session: Session, title: str, *, token: types.ProgressToken | None, stop: threading.Event
) -> AsyncIterator[Callable[[str], None]]:
    """Show work for the length of the block; the client's cancel button sets `stop`.

    Yields:
        A function that tells the client how far the work is, callable from any thread. It does
        nothing when the client shows no progress.
    """
    token = token if token is not None else await _create_token(session)
    if token is None:
        yield _ignore
        return
    progress = session.server.work_done_progress
    progress.begin(token, types.WorkDoneProgressBegin(title, cancellable=True))
    progress.tokens[token].add_done_callback(lambda _: stop.set())
    loop = asyncio.get_running_loop()

    def report(message: str) -> None:
        # After the end of the block a message would be a protocol error.
        if token in progress.tokens:
            progress.report(token, types.WorkDoneProgressReport(message=message))

    try:
        yield lambda message: _call_soon(loop, report, message)
    finally:
        progress.tokens.pop(token, None)
        progress.end(token, types.WorkDoneProgressEnd())


@contextlib.asynccontextmanager
async def work_done_if_slow(
    session: Session, title: str, *, stop: threading.Event
) -> AsyncIterator[Callable[[str], None]]:
    """As `work_done`, for work that is usually too quick to mention: shown when it takes long.

    Yields:
        A function that reports how far the work is; the newest message is shown first.
    """
    newest = ""
    show: Callable[[str], None] = _ignore

    def tell(message: str) -> None:
        nonlocal newest
        newest = message
        show(message)

    async def after_a_while() -> None:
        nonlocal show
        await asyncio.sleep(_SECONDS_UNSEEN)
        async with work_done(session, title, token=None, stop=stop) as show:
            show(newest)
            await asyncio.Event().wait()  # until the work is done

    showing = asyncio.create_task(after_a_while())
    try:
        yield tell
    finally:
        showing.cancel()
        await asyncio.wait([showing])


def _ignore(_: str) -> None:
    pass


async def _create_token(session: Session) -> types.ProgressToken | None:
    """A token from the client, or None when it shows no progress."""
    window = session.server.client_capabilities.window
    if window is None or not window.work_done_progress:
        return None
    token = str(uuid.uuid4())
    try:
        async with asyncio.timeout(_SECONDS_FOR_TOKEN):
            await session.server.work_done_progress.create_async(token)
    except (JsonRpcException, TimeoutError):
        return None
    return token


def _call_soon(loop: asyncio.AbstractEventLoop, call: Callable[[str], None], message: str) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed: there is no client left
        loop.call_soon_threadsafe(call, message)
