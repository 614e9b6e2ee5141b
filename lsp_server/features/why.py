"""LSP 3.17, "Execute a command" (workspace/executeCommand): `pinwright.why [uri]` says why nothing
is shown on a document, or what is shown and how it is checked.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from lsprotocol import types

from codegen.errors import UsageError
from lsp_server.features.board import resolved
from lsp_server.features.execute_command import uri_of
from lsp_server.report import SCHEMA
from lsp_server.session import Session
from lsp_server.snapshot import Snapshot

WHY = "pinwright.why"


async def why_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """Each reason in a line, the one that hides most first, and how things stand.

    Nothing is shown to the user: the editor does that with the answer.
    """
    async with session.configuring:
        pass  # what the user has just changed counts
    try:
        snapshot = session.document(uri_of(session, params))
        lines = [line async for line in _reasons(session, snapshot)]
    except UsageError as error:
        lines = [str(error)]
    return {"schema": SCHEMA, "reasons": lines, "summary": "\n".join(lines)}


async def _reasons(session: Session, snapshot: Snapshot) -> AsyncIterator[str]:
    settings = session.settings
    if snapshot.uri not in session.documents:
        yield f"{snapshot.name} is not open in the editor"
    elif snapshot.language is None:
        yield f"{snapshot.name}: Pinwright writes C++, C and MicroPython"
    if trouble := session.model_trouble():
        yield f"no completions: {trouble}"
    else:
        yield f"model: {session.model_name}"
    try:
        found = await resolved(session, snapshot)
        yield f"board: {found.board.id} ({found.board.name}), from {found.source}"
    except UsageError as error:
        yield f"nothing is checked: {error}"
    for reason in session.reasons(snapshot.uri):
        yield reason
    if not settings.diagnostics_while_typing:
        yield "the compiler is not asked while you type: diagnosticsWhileTyping is off"
    if not settings.validate_on_save:
        yield "saving builds nothing: validateOnSave is off"
    shown = session.shown.get(snapshot.uri)
    count = len(shown.findings) if shown else 0
    yield f"shown now: {count} message{'s' * (count != 1)} of the compiler"
