"""LSP 3.18, "Inline Completion Request" (textDocument/inlineCompletion): ghost text."""

from __future__ import annotations

from dataclasses import replace

from lsprotocol import types

from lsp_server.completions import completions_at
from lsp_server.session import Session


async def inline_completion(
    session: Session, params: types.InlineCompletionParams
) -> types.InlineCompletionList:
    """Texts to insert at the cursor, best first.

    An automatic request waits for the user to pause, one that was invoked does not. While the
    completion popup shows an item, the text is continued as if that item had been accepted: what
    is offered replaces the item's range and begins with its text.
    """
    snapshot = session.document(params.text_document.uri)
    offset = snapshot.offset_at(params.position)
    place, typed = snapshot.range_at(offset, offset), ""
    if selected := params.context.selected_completion_info:
        start, end = (
            snapshot.offset_at(selected.range.start),
            snapshot.offset_at(selected.range.end),
        )
        text = snapshot.text[:start] + selected.text + snapshot.text[end:]
        offset = start + len(selected.text)
        place, typed = selected.range, selected.text
        snapshot = replace(snapshot, text=text)
    automatic = params.context.trigger_kind is types.InlineCompletionTriggerKind.Automatic
    texts = await completions_at(
        session,
        snapshot,
        offset=offset,
        pause_ms=session.settings.debounce_ms if automatic else 0,
    )
    items = [types.InlineCompletionItem(insert_text=typed + text, range=place) for text in texts]
    return types.InlineCompletionList(items)
