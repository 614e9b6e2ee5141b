"""LSP 3.17, "Execute a command" (workspace/executeCommand) and "Applies a WorkspaceEdit"
(workspace/applyEdit): `pinwright.generateBelow uri line` writes what a comment asks for below it.

Answers with what was inserted and what was said, or RequestCancelled when it was stopped by the
client or by a newer one for the document.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from lsprotocol import types

from codegen.advice.edits import Edit
from codegen.errors import Cancelled, SourceError, UsageError
from codegen.language import Language
from codegen.types import GenerateRequest, GenerateResult
from lsp_server.comment_request import (
    CommentRequest,
    has_program,
    request_at,
    without_sentence,
)
from lsp_server.features.work_done_progress import work_done
from lsp_server.prepared import board_for
from lsp_server.reading import read_in_thread
from lsp_server.report import SCHEMA, generated
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot
from lsp_server.workspace_edit import workspace_edit

GENERATE_BELOW = "pinwright.generateBelow"
_TITLE = 40  # characters of a request in a menu


def generate_actions(snapshot: Snapshot, params: types.CodeActionParams) -> list[types.CodeAction]:
    """The offer to write what the comment at the start of a range asks for."""
    language, place = snapshot.language, params.range.start
    kinds, kind = params.context.only, types.CodeActionKind.RefactorRewrite
    if kinds is not None and not {"", types.CodeActionKind.Refactor, kind} & {*kinds}:
        return []
    if language is None:
        return []
    asked = request_at(snapshot.text, snapshot.offset_at(place), language)
    if asked is None:
        return []
    words = asked.prompt
    title = f"Generate below: {words if len(words) <= _TITLE else words[:_TITLE] + '...'}"
    command = types.Command(title, GENERATE_BELOW, arguments=[snapshot.uri, place.line])
    return [types.CodeAction(title, kind=kind, command=command)]


async def generate_below_command(
    session: Session, params: types.ExecuteCommandParams
) -> dict[str, Any]:
    """Write the program that a comment asks for, check it, and put it below the comment."""
    async with session.configuring:
        pass  # what the user has just allowed counts
    code: str | None = None
    try:
        snapshot, line = _place(session, params)
        code, said = await _generate(session, snapshot, line, token=params.work_done_token)
    except Cancelled:
        raise asyncio.CancelledError from None  # answered with RequestCancelled
    except UsageError as error:
        said = str(error)
    session.show(LogLevel.WARNING if code is None else LogLevel.INFO, said)
    session.log(LogLevel.INFO, f"{params.command}: {said}")
    return {"schema": SCHEMA, "inserted": code, "summary": said}


def _place(session: Session, params: types.ExecuteCommandParams) -> tuple[Snapshot, int]:
    match params.arguments or ():
        case [str(uri), int(line)] if uri in session.documents and line >= 0:
            return session.documents[uri], line
    raise SourceError(f"{params.command}: takes the URI of an open document and a line from 0")


async def _generate(
    session: Session, snapshot: Snapshot, line: int, *, token: types.ProgressToken | None
) -> tuple[str | None, str]:
    """What was inserted, None if nothing was, and what to say.

    Raises:
        UsageError: the comment asks for nothing, no board is named, the model cannot be used.
        Cancelled: the client or a newer request stopped this one.
    """
    from codegen.refusal import refused  # not sooner: a tenth of the server's start

    language, asked = _asked(snapshot, line)
    with session.newest(Work.GENERATION, snapshot.uri) as stop:
        board = await read_in_thread(partial(board_for, snapshot.path, session.settings), stop=stop)
        request = GenerateRequest(asked.prompt, board.id, language, is_beside=True)
        result = await asyncio.to_thread(refused, request)
        if result is None:
            title = f"Generating for {board.id}"
            async with work_done(session, title, token=token, stop=stop) as tell:
                engine = await session.engine()
                work = partial(engine.generate, request, stop=stop, progress=tell)
                result = await asyncio.to_thread(work)
        if stop.is_set():
            raise Cancelled("stopped")
        if result.best is None:
            return None, generated(result)
        return await _insert(session, snapshot, line, result)


def _asked(snapshot: Snapshot, line: int) -> tuple[Language, CommentRequest]:
    """The request of the comment on a line. Raises `SourceError` if nothing may be put below it."""
    language = snapshot.language
    if language is None:
        raise SourceError("Pinwright writes C++, C and MicroPython")
    asked = request_at(snapshot.text, snapshot.line_at(line)[0], language)
    if asked is None:
        raise SourceError("there is no comment here that asks for a program")
    if has_program(snapshot.text, language):
        raise SourceError(
            f"{snapshot.name} has a program already, and a second one below would not compile: "
            f"`pinwright generate --into` joins them"
        )
    return language, asked


async def _insert(
    session: Session, snapshot: Snapshot, line: int, result: GenerateResult
) -> tuple[str | None, str]:
    """Put the best candidate below the comment, which may stand elsewhere by now."""
    language, asked = _asked(snapshot, line)
    now = session.documents.get(snapshot.uri)
    here = None if now is None else request_at(now.text, now.line_at(line)[0], language)
    if now is None or here is None or here.prompt != asked.prompt or result.best is None:
        return None, "nothing was inserted: the comment has changed in the meantime"
    place = _asked(now, line)[1].end
    text = f"\n\n{without_sentence(result.best.code, language).rstrip()}"
    text += "\n" * (place == len(now.text))
    edit = Edit(now.name, place, place, text.replace("\n", now.end_of_line))
    params = types.ApplyWorkspaceEditParams(
        workspace_edit(session, [edit], {now.name: now}), label="Generate below"
    )
    answer = await session.server.workspace_apply_edit_async(params)
    if not answer.applied:
        why = f": {answer.failure_reason}" if answer.failure_reason else ""
        return None, f"the editor did not insert the program{why}"
    return edit.text, generated(result)
