"""LSP 3.17, "Text Document Synchronization": didOpen, didChange, didSave, didClose."""

from __future__ import annotations

from lsprotocol import types

from lsp_server.live_check import check_soon
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot, language_of, path_of, whole_characters
from lsp_server.validation import validate_on_save
from lsp_server.warming import warm_opened


def did_open(session: Session, params: types.DidOpenTextDocumentParams) -> None:
    """The editor's text now counts instead of the file's; check it."""
    item = params.text_document
    path = path_of(item.uri)
    session.current = item.uri
    session.neighbours.clear()
    session.documents[item.uri] = Snapshot(
        uri=item.uri,
        path=path,
        language=language_of(item.language_id, path),
        version=item.version,
        text=whole_characters(item.text),
        units=session.units,
    )
    check_soon(session, item.uri)
    warm_opened(session, session.documents[item.uri])


def did_change(session: Session, params: types.DidChangeTextDocumentParams) -> None:
    """Apply the edits, and stop the completion and the check of the older text."""
    uri, version = params.text_document.uri, params.text_document.version
    if uri not in session.documents:
        session.log(LogLevel.WARNING, f"{uri}: changed, but never opened")
        return
    session.stop(Work.COMPLETION, uri)
    session.current = uri
    session.offers.turn_to(uri)
    session.documents[uri] = session.documents[uri].edited(params.content_changes, version)
    check_soon(session, uri)


def did_save(session: Session, params: types.DidSaveTextDocumentParams) -> None:
    """Validate what was saved; a build takes seconds, so the check that is under way goes on."""
    snapshot = session.document(params.text_document.uri)
    session.current = snapshot.uri
    session.neighbours.clear()
    if snapshot.language is not None and session.settings.validate_on_save:
        session.start(validate_on_save(session, snapshot))
    else:
        check_soon(session, snapshot.uri)


def did_close(session: Session, params: types.DidCloseTextDocumentParams) -> None:
    """The file on disk counts again.

    Its diagnostics stay, as its errors do, unless they belong to a text that was not saved.
    """
    uri = params.text_document.uri
    session.stop(Work.COMPLETION, uri)
    if uri in session.shown:
        check_soon(session, uri)
    session.documents.pop(uri, None)
    if session.current == uri:
        session.current = None
