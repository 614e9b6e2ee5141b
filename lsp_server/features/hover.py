"""LSP 3.17, "Hover Request" (textDocument/hover): what there is to know about a pin or a name."""

from __future__ import annotations

from functools import partial

from lsprotocol import types

from codegen.advice.hover import Spoken, pin_facts_at
from codegen.errors import OutOfTime, UsageError
from codegen.language import Language
from codegen.names.inquiry import Place, name_at
from codegen.project.files import Project
from lsp_server.neighbours import neighbours
from lsp_server.prepared import board_for
from lsp_server.reading import read_in_thread
from lsp_server.session import Session
from lsp_server.settings import Settings
from lsp_server.snapshot import Snapshot

_SECONDS = 2.0  # after that nobody looks at a hover any more


async def hover(session: Session, params: types.HoverParams) -> types.Hover | None:
    """The facts of the pin at a position, on the board that the document is for, or of the name."""
    snapshot = session.document(params.text_document.uri)
    if snapshot.language is None:
        return None
    offset = snapshot.offset_at(params.position)
    try:
        around = await neighbours(session, snapshot, snapshot.language)
        look = partial(
            _facts, snapshot, snapshot.language, offset, session.settings, around.project
        )
        spoken = await read_in_thread(look, seconds=_SECONDS)
    except OutOfTime as late:
        session.explain(snapshot, "hover", f"nothing shown: {late}")
        return None
    if spoken is None:
        return None
    place = snapshot.range_at(spoken.start, spoken.end)
    return types.Hover(_markup(session, spoken.text), place)


def _facts(
    snapshot: Snapshot,
    language: Language,
    offset: int,
    settings: Settings,
    project: Project | None,
) -> Spoken | None:
    try:
        board = board_for(snapshot.path, settings)
    except OutOfTime:
        raise
    except UsageError:
        return None  # without a board a pin has no facts; diagnostics say what is missing
    if pin := pin_facts_at(snapshot.text, offset, language=language, board=board):
        return pin
    return name_at(Place(snapshot.text, offset, language, board, project))


def _markup(session: Session, markdown: str) -> types.MarkupContent:
    """The text in a format that the client shows."""
    document = session.server.client_capabilities.text_document
    formats = document.hover.content_format if document and document.hover else None
    if formats and types.MarkupKind.Markdown not in formats:
        return types.MarkupContent(types.MarkupKind.PlainText, markdown.replace("**", ""))
    return types.MarkupContent(types.MarkupKind.Markdown, markdown)
