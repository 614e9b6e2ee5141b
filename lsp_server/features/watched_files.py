"""LSP 3.17, "DidChangeWatchedFiles Notification" (workspace/didChangeWatchedFiles).

The files that name the board and its libraries are not documents of ours: the client reports
changes. Sources are not watched, since those that are edited are documents, and saving one builds
it.
"""

from __future__ import annotations

from lsprotocol import types

from lsp_server.features.registration import register
from lsp_server.live_check import check_all_soon
from lsp_server.session import Session

_WATCHED = "**/{platformio.ini,sketch.yaml,arduino.json}"


def did_change_watched_files(session: Session, _: types.DidChangeWatchedFilesParams) -> None:
    """Check again: the board may have changed, or a library may have been added."""
    session.offers.forget()
    check_all_soon(session)


async def register_for_project_files(session: Session) -> None:
    """Ask to be told when such a file changes, if the client can."""
    workspace = session.server.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching is None or not watching.dynamic_registration:
        return
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
    await register(session, method, options, what="platformio.ini")
