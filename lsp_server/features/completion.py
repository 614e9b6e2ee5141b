"""LSP 3.17, "Completion Request" (textDocument/completion): for clients without ghost text.

Those with it get their lists from clangd, which knows more; two lists would be one too many.
"""

from __future__ import annotations

import re
from functools import partial

from lsprotocol import types

from codegen.errors import UsageError
from codegen.names.inquiry import Place, names_after
from codegen.types import Completion
from grammars.cpp_declarations import Kind
from lsp_server.completions import completions_at
from lsp_server.neighbours import neighbours
from lsp_server.prepared import board_for
from lsp_server.reading import read_in_thread
from lsp_server.report import standing
from lsp_server.session import Session
from lsp_server.snapshot import Snapshot

_SECONDS = 2.0
_KINDS = {
    Kind.FUNCTION: types.CompletionItemKind.Method,
    Kind.VARIABLE: types.CompletionItemKind.Field,
    Kind.CONSTANT: types.CompletionItemKind.EnumMember,
    Kind.TYPE: types.CompletionItemKind.Class,
    Kind.ALIAS: types.CompletionItemKind.Class,
    Kind.MACRO: types.CompletionItemKind.Constant,
}
_WORD_BEFORE = re.compile(r"\w*\Z")


async def completion(session: Session, params: types.CompletionParams) -> types.CompletionList:
    """The same texts as items of the popup, each with the word before the cursor in front of it.

    Clients filter by that word, so it has to be part of the item. Closers that the editor put
    behind the cursor are part of the edit where the text writes them itself. The list is never
    complete: the next keystroke asks again. Behind `.`, `->` and `::` the members come first, if
    they are known, and are all that comes where the client asks because of that sign.
    """
    snapshot = session.document(params.text_document.uri)
    document = session.server.client_capabilities.text_document
    if document is not None and document.inline_completion is not None:
        reason = "nothing in the popup: this client gets inline completions"
        session.explain(snapshot, "popup", reason)
        return types.CompletionList(is_incomplete=False, items=[])
    offset = snapshot.offset_at(params.position)
    members = await _members(session, snapshot, offset)
    if _is_of_a_sign(params.context):
        return types.CompletionList(is_incomplete=False, items=members)
    completions = await completions_at(
        session, snapshot, offset=offset, pause_ms=session.settings.debounce_ms
    )
    match = _WORD_BEFORE.search(snapshot.text, 0, offset)
    word = match.group() if match else ""
    as_is = _as_is(session)
    items = members
    for each in completions:
        place = snapshot.range_at(offset - len(word), offset + len(each.replaces))
        items.append(_item(each, word, place, as_is))
    return types.CompletionList(is_incomplete=True, items=items)


async def _members(session: Session, snapshot: Snapshot, offset: int) -> list[types.CompletionItem]:
    """The members of what stands before a place, as items; none where not all are known."""
    if snapshot.language is None:
        return []
    try:
        around = await neighbours(session, snapshot, snapshot.language)
        board = board_for(snapshot.path, session.settings)
        place = Place(snapshot.text, offset, snapshot.language, board, around.project)
        found = await read_in_thread(partial(names_after, place), seconds=_SECONDS)
    except UsageError:
        return []
    return [
        types.CompletionItem(each.name, kind=_KINDS[each.kind], detail=each.detail)
        for each in found
    ]


def _is_of_a_sign(context: types.CompletionContext | None) -> bool:
    return (
        context is not None and context.trigger_kind is types.CompletionTriggerKind.TriggerCharacter
    )


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
