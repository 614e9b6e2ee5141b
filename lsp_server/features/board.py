"""LSP 3.17, "Execute a command" (workspace/executeCommand): `pinwright.board [uri]` says which
board a document is for and who says so, `pinwright.boards` which there are to choose from.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from lsprotocol import types

from codegen.errors import UsageError
from codegen.project.board import all_boards
from codegen.project.resolved_board import Resolved, resolve_board
from lsp_server.features.execute_command import uri_of
from lsp_server.reading import read_in_thread
from lsp_server.report import SCHEMA
from lsp_server.session import Session
from lsp_server.snapshot import Snapshot

BOARD = "pinwright.board"
BOARDS = "pinwright.boards"
_SETTING = "settings"  # `Resolved.source` where nothing but the user's setting names the board


async def board_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """The board of a document: `source` says where it is named, `why` why there is none.

    `is_setting` is true where the project leaves the choice to the user's setting.
    """
    async with session.configuring:
        pass  # what the user has just chosen counts
    try:
        found = await resolved(session, session.document(uri_of(session, params)))
    except UsageError as error:
        return {**_NONE, "why": str(error), "is_setting": not session.settings.board}
    source = found.source
    return {
        **_NONE,
        "board": found.board.id,
        "name": found.board.name,
        "source": source,
        "is_setting": source == _SETTING,
    }


_NONE: dict[str, Any] = {
    "schema": SCHEMA,
    "board": None,
    "name": None,
    "source": None,
    "why": None,
    "is_setting": True,
}


def boards_command(_session: Session, _: types.ExecuteCommandParams) -> dict[str, Any]:
    """Every board that is known, for a picker."""
    listed = [
        {"id": board.id, "name": board.name, "aliases": list(board.aliases), "mcu": board.mcu}
        for board in all_boards()
    ]
    return {"schema": SCHEMA, "boards": listed}


async def resolved(session: Session, snapshot: Snapshot) -> Resolved:
    """The board of a document. Raises `UsageError` if none is named, or none of that name."""
    settings = session.settings
    return await read_in_thread(
        partial(
            resolve_board,
            explicit=None,
            path=snapshot.path,
            environment=settings.environment,
            setting=settings.board,
        )
    )
