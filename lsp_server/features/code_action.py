"""LSP 3.17, "Code Action Request" (textDocument/codeAction): quick fixes for the diagnostics shown,
and the offer to write what a comment asks for.

A fix is made for the version of the document that its diagnostic was found in; other versions have
none until the next check. The range that is asked about says which diagnostics are meant; the
client's own list may be older.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from lsprotocol import types

from codegen.advice.edits import Fix
from codegen.errors import SourceError
from codegen.project.board import Board
from codegen.project.platformio_ini import find_upwards
from codegen.project.project import read_text
from lsp_server.features.generate_below import generate_actions
from lsp_server.live_check import checked
from lsp_server.reading import read_in_thread
from lsp_server.session import Finding, Session
from lsp_server.snapshot import Snapshot
from lsp_server.warming import warm_cursor
from lsp_server.workspace_edit import Documents, workspace_edit


async def code_action(session: Session, params: types.CodeActionParams) -> list[types.CodeAction]:
    """The fixes for what is shown on the lines of a range, and what a comment there asks for."""
    snapshot = session.documents.get(params.text_document.uri)
    offers = [] if snapshot is None else generate_actions(snapshot, params)
    return [*await _quick_fixes(session, params), *offers]


async def _quick_fixes(session: Session, params: types.CodeActionParams) -> list[types.CodeAction]:
    """The fixes; those with the same edit are joined.

    Someone who asks by a key right after typing means the diagnostics that are about to come.
    """
    uri = params.text_document.uri
    if params.context.trigger_kind is types.CodeActionTriggerKind.Invoked:
        await checked(session, uri)
    elif uri in session.documents:
        resting = session.documents[uri]
        warm_cursor(session, resting, offset=resting.offset_at(params.range.end))
    snapshot, shown = session.documents.get(uri), session.shown.get(uri)
    published = session.published.get(session.projects.get(uri, ""))
    if (
        not _wants_quick_fixes(params.context.only)
        or snapshot is None
        or shown is None
        or published is None
        or shown.version != snapshot.version
    ):
        return []
    findings = [f for f in shown.findings if _on_same_line(f.diagnostic.range, params.range)]
    board = published.prepared.board
    documents = await read_in_thread(
        partial(_documents, snapshot, list(session.documents.values()))
    )
    found = await read_in_thread(partial(_fixes, findings, snapshot, documents, board))
    return [_action(session, fix, solved, documents) for fix, solved in found.items()]


def _wants_quick_fixes(only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Whether quick fixes are among the kinds asked for; a kind includes those below it."""
    return only is None or types.CodeActionKind.QuickFix in only or "" in only


def _on_same_line(one: types.Range, other: types.Range) -> bool:
    return one.start.line <= other.end.line and other.start.line <= one.end.line


def _documents(snapshot: Snapshot, opened: Iterable[Snapshot]) -> Documents:
    """The document and the settings files of its project, as far as there are any."""
    from codegen.advice.lib_deps import INI, YAML

    documents = {snapshot.name: snapshot}
    by_path = {each.path: each for each in opened if each.path}
    for name in (INI, YAML):
        path = find_upwards(snapshot.path, name) if snapshot.path else None
        if path is None:
            continue
        try:
            documents[name] = by_path.get(path) or replace(
                snapshot, uri=path.as_uri(), path=path, version=-1, text=read_text(path)
            )
        except SourceError:
            continue  # what cannot be read cannot be edited
    return documents


def _fixes(
    findings: Iterable[Finding], snapshot: Snapshot, documents: Documents, board: Board | None
) -> dict[Fix, list[types.Diagnostic]]:
    """Each fix with the diagnostics that it solves: a missing header is missed on many lines."""
    from codegen.advice.fixes import fixes  # not sooner: a tenth of the server's start
    from codegen.advice.lib_deps import INI, YAML

    settings = {name: documents[name].text for name in (INI, YAML) if name in documents}
    found: dict[Fix, list[types.Diagnostic]] = {}
    for finding in findings:
        if finding.defect is not None:
            for fix in fixes(
                finding.defect,
                text=snapshot.text,
                path=snapshot.name,
                board=board,
                settings=settings,
            ):
                found.setdefault(fix, []).append(finding.diagnostic)
    return found


def _action(
    session: Session, fix: Fix, solved: list[types.Diagnostic], documents: Documents
) -> types.CodeAction:
    return types.CodeAction(
        title=fix.title[:1].upper() + fix.title[1:],
        kind=types.CodeActionKind.QuickFix,
        diagnostics=solved,
        is_preferred=fix.preferred,
        edit=workspace_edit(session, fix.edits, documents),
    )
