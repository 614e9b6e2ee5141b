"""LSP 3.17, "Lifecycle Messages": initialize, initialized, shutdown."""

from __future__ import annotations

from lsprotocol import types

from lsp_server.features.configuration import (
    read_initialization_options,
    refresh,
    register_for_changes,
)
from lsp_server.features.watched_files import register_for_project_files
from lsp_server.session import Session


def initialize(session: Session, params: types.InitializeParams) -> None:
    """Record what the client says about itself; answered at once, the model is loaded later."""
    session.units = types.PositionEncodingKind(session.server.workspace.position_encoding)
    read_initialization_options(session, params.initialization_options)


async def initialized(session: Session, _: types.InitializedParams) -> None:
    """Ask for the configuration and load the model that it names."""
    await refresh(session)
    await register_for_changes(session)
    await register_for_project_files(session)


async def shutdown(session: Session, _: None) -> None:
    """Stop everything."""
    await session.close()
