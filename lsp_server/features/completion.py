"""LSP 3.17, "Completion Request" (textDocument/completion): for clients without ghost text."""

from __future__ import annotations

import re

from lsprotocol import types

from codegen.types import Completion
from lsp_server.completions import completions_at
from lsp_server.report import standing
from lsp_server.session import Session

_WORD_BEFORE = re.compile(r"\w*\Z")


async def completion(session: Session, params: types.CompletionParams) -> types.CompletionList:
    """The same texts as items of the popup, each with the word before the cursor in front of it.

    Clients filter by that word, so it has to be part of the item. Closers that the editor put
    behind the cursor are part of the edit where the text writes them itself. The list is never
    complete: the next keystroke asks again.
    """
    snapshot = session.document(params.text_document.uri)
    document = session.server.client_capabilities.text_document
    if document is not None and document.inline_completion is not None:
        reason = "nothing in the popup: this client gets inline completions"
        session.explain(snapshot, "popup", reason)
        return types.CompletionList(is_incomplete=False, items=[])
    offset = snapshot.offset_at(params.position)
    completions = await completions_at(
        session, snapshot, offset=offset, pause_ms=session.settings.debounce_ms
    )
    match = _WORD_BEFORE.search(snapshot.text, 0, offset)
    word = match.group() if match else ""
    as_is = _as_is(session)
    items = []
    for each in completions:
        place = snapshot.range_at(offset - len(word), offset + len(each.replaces))
        items.append(_item(each, word, place, as_is))
    return types.CompletionList(is_incomplete=True, items=items)


def _as_is(session: Session) -> types.InsertTextMode | None:
    """The mode for "do not indent this again", where the client knows it."""
    document = session.server.client_capabilities.text_document
    item = document.completion.completion_item if document and document.completion else None
    known = item.insert_text_mode_support if item else None
    return (
        types.InsertTextMode.AsIs
        if known and types.InsertTextMode.AsIs in known.value_set
        else None
    )


def _item(
    completion: Completion, word: str, place: types.Range, mode: types.InsertTextMode | None
) -> types.CompletionItem:
    """One text; its label is the first line not blank, its detail how far it was checked."""
    text = word + completion.text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return types.CompletionItem(
        label=lines[0] if lines else text,
        detail=f"pinwright: {standing(completion)}",
        documentation=text if len(lines) > 1 else None,
        kind=types.CompletionItemKind.Text,
        filter_text=text,
        text_edit=types.TextEdit(place, text),
        insert_text_mode=mode,
    )
