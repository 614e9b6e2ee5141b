"""Our edits as the protocol's (LSP 3.17, "WorkspaceEdit")."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from codegen.advice.edits import Edit
from lsp_server.session import Session
from lsp_server.snapshot import Snapshot

Documents = dict[str, Snapshot]  # by the name that an edit uses


def workspace_edit(
    session: Session, edits: Iterable[Edit], documents: Documents
) -> types.WorkspaceEdit:
    """The edits, bound to the versions that they were made for where the client can tell them."""
    changes: dict[str, list[types.TextEdit]] = {}
    for edit in edits:
        place = documents[edit.path].range_at(edit.start, edit.end)
        changes.setdefault(edit.path, []).append(types.TextEdit(place, edit.text))
    workspace = session.server.client_capabilities.workspace
    known = workspace.workspace_edit if workspace else None
    if known is None or not known.document_changes:
        return types.WorkspaceEdit({documents[name].uri: each for name, each in changes.items()})
    return types.WorkspaceEdit(
        document_changes=[
            types.TextDocumentEdit(_identifier(documents[name]), each)
            for name, each in changes.items()
        ]
    )


def _identifier(document: Snapshot) -> types.OptionalVersionedTextDocumentIdentifier:
    version = document.version if document.version >= 0 else None
    return types.OptionalVersionedTextDocumentIdentifier(document.uri, version)
