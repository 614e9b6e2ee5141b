"""Ask the board's compiler while the user types: for the newest text, once there is a pause.

An edit stops the older check of the same project, and its compiler with it.
"""

from __future__ import annotations

import asyncio
from functools import partial

from codegen.errors import Cancelled, UsageError
from codegen.validation.depth import Depth, Scope
from lsp_server.explanations import explain_check, explain_not_firmware, explain_unchecked
from lsp_server.features.publish_diagnostics import publish, withdraw
from lsp_server.features.work_done_progress import work_done_if_slow
from lsp_server.prepared import prepare
from lsp_server.readings import Prepared
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot
from lsp_server.verdict import judge

_PATIENCE = 2.0  # seconds; a check takes a fifth of one, the first for a board some


def check_soon(session: Session, uri: str) -> None:
    """Check what a document belongs to once nothing has changed for a while, if the user wants.

    A check of it that runs or waits is stopped: its text is no longer the newest.
    """
    session.stop(Work.PAUSE, uri)
    if key := session.projects.get(uri):
        session.stop(Work.CHECK, key)
    snapshot = session.document(uri)
    if snapshot.language is not None and session.settings.diagnostics_while_typing:
        session.checking[uri] = session.start(_check_soon(session, snapshot))


async def checked(session: Session, uri: str) -> None:
    """Wait for a check of the document that is under way, but not forever."""
    if task := session.checking.get(uri):
        await asyncio.wait([task], timeout=_PATIENCE)


def check_all_soon(session: Session) -> None:
    """Check every open document: what it is checked for has changed."""
    for uri in session.documents:
        check_soon(session, uri)


async def _check_soon(session: Session, snapshot: Snapshot) -> None:
    with session.newest(Work.PAUSE, snapshot.uri) as superseded:
        await asyncio.sleep(session.settings.diagnostics_delay_ms / 1000)
        if superseded.is_set():
            return
        try:
            prepared = await prepare(session, snapshot, stop=superseded)
            if not superseded.is_set():
                await _check(session, prepared, snapshot)
        except Cancelled:
            session.log(LogLevel.DEBUG, f"{snapshot.name}: check superseded")
        except UsageError as error:
            withdraw(session, snapshot.uri)
            explain_unchecked(session, snapshot, str(error))


async def _check(session: Session, prepared: Prepared, snapshot: Snapshot) -> None:
    """First the units of the file that is edited, which has to be quick, then all the others.

    What has not changed since it was last compiled costs nothing.
    """
    if not prepared.is_firmware:
        explain_not_firmware(session, snapshot)
        return
    with session.newest(Work.CHECK, prepared.key) as stop:
        title = f"Checking for {prepared.target}"
        async with work_done_if_slow(session, title, stop=stop) as tell:
            look = partial(judge, session, prepared, Depth.FAST, stop=stop, progress=tell)
            if len(prepared.project.files) > 1:
                verdict = await look(Scope.FILE)
                if verdict.report.checked:  # a header that nothing includes is not
                    publish(session, prepared, verdict, judged={prepared.main})
            verdict = await look(Scope.PROJECT)
            publish(session, prepared, verdict)
    explain_check(session, snapshot, prepared, verdict.report)
