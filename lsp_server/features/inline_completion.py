"""LSP 3.18, "Inline Completion Request" (textDocument/inlineCompletion): ghost text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lsprotocol import types

from codegen.errors import UsageError
from codegen.statistics import Event, count
from codegen.types import Completion
from lsp_server.completions import completions_at
from lsp_server.report import standing
from lsp_server.session import Session
from lsp_server.settings import LogLevel

ACCEPTED = "pinwright.accepted"
_ALTERNATIVES = 3  # to choose from, where the user has asked by a key


async def inline_completion(
    session: Session, params: types.InlineCompletionParams
) -> types.InlineCompletionList:
    """Texts to insert at the cursor, best first.

    An automatic request waits for the user to pause, one that was invoked does not and gets
    alternatives. While the
    completion popup shows an item, the text is continued as if that item had been accepted: what
    is offered replaces the item's range and begins with its text. Closers that the editor put
    behind the cursor are in the range where the text writes them itself.

    An item has no field for how far it got, so that is the title of the command that the client
    runs once it has put the text in.
    """
    snapshot = session.document(params.text_document.uri)
    offset = snapshot.offset_at(params.position)
    start, end, text, typed = offset, offset, snapshot.text, ""
    if selected := params.context.selected_completion_info:
        start, end = (
            snapshot.offset_at(selected.range.start),
            snapshot.offset_at(selected.range.end),
        )
        text = snapshot.text[:start] + selected.text + snapshot.text[end:]
        offset = start + len(selected.text)
        typed = selected.text
    automatic = params.context.trigger_kind is types.InlineCompletionTriggerKind.Automatic
    completions = await completions_at(
        session,
        replace(snapshot, text=text),
        offset=offset,
        pause_ms=session.settings.debounce_ms if automatic else 0,
        alternatives=1 if automatic else _ALTERNATIVES,
    )
    return types.InlineCompletionList(
        [
            types.InlineCompletionItem(
                insert_text=typed + each.text,
                range=snapshot.range_at(start, end + len(each.replaces)),
                command=types.Command(
                    title=standing(each),
                    command=ACCEPTED,
                    arguments=[snapshot.uri, standing(each), _kind(each, automatic=automatic)],
                ),
            )
            for each in completions
        ]
    )


def accepted(session: Session, params: types.ExecuteCommandParams) -> None:
    """Log that an item was taken, and how far it had got: ghost text has no place to say so."""
    match params.arguments or ():
        case [str(uri), str(how_far), str(kind)]:
            session.log(LogLevel.LOG, f"{session.document(uri).name}: accepted, {how_far}")
            _count(session, kind, Event.ACCEPTED)


def did_show(session: Session, params: Any) -> None:
    """`textDocument/didShowCompletion`, of no specification: Copilot's language server has it."""
    if kind := _kind_of(params):
        _count(session, kind, Event.SHOWN)


def did_partially_accept(session: Session, params: Any) -> None:
    """`textDocument/didPartiallyAcceptCompletion`, likewise: a word or a line was taken."""
    if kind := _kind_of(params):
        _count(session, kind, Event.PARTLY)


def _kind(item: Completion, *, automatic: bool) -> str:
    """What is counted together: how it was asked for, and how far it was checked."""
    return f"{'while typing' if automatic else 'by hand'}, {item.rung.label}"


def _kind_of(params: Any) -> str | None:
    """The kind that stands in the command of the item that a notification is about."""
    command = getattr(getattr(params, "item", None), "command", None)
    match getattr(command, "arguments", None):
        case [str(), str(), str(kind)]:
            return kind
    return None


def _count(session: Session, kind: str, event: Event) -> None:
    """One more in the user's own statistics, unless they want none."""
    if session.settings.statistics:
        try:
            count(kind, event)
        except (OSError, UsageError) as error:
            session.log(LogLevel.WARNING, f"not counted: {error}")
