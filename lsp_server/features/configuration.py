"""LSP 3.17, "Configuration Request" and "DidChangeConfiguration Notification" (workspace/...)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from lsp_server.features.registration import register
from lsp_server.live_check import check_all_soon
from lsp_server.session import Session
from lsp_server.settings import SECTION, LogLevel, Settings, read_settings

# A client that never answers is served with the settings that are known.
_SECONDS_FOR_ANSWER = 5.0


def read_initialization_options(session: Session, given: object) -> None:
    """Lay `initializationOptions` over what the command line said; later layers lie over both."""
    session.base = session.settings = _read(session, given, session.base)


async def refresh(session: Session, pushed: object = None) -> None:
    """Apply the client's configuration, and load the model that it names.

    Args:
        session: The client's session.
        pushed: What the client sent on its own; used when it cannot be asked.
    """
    given = pushed.get(SECTION) if isinstance(pushed, Mapping) else None
    workspace = session.server.client_capabilities.workspace
    async with session.configuring:
        if workspace is not None and workspace.configuration:
            try:
                async with asyncio.timeout(_SECONDS_FOR_ANSWER):
                    given = await _ask(session)
            except (JsonRpcException, TimeoutError) as error:
                session.log(LogLevel.WARNING, f"the client's configuration is not known: {error!r}")
        session.settings = _read(session, given, session.base)
    session.open_engine()


async def did_change_configuration(
    session: Session, params: types.DidChangeConfigurationParams
) -> None:
    """The client's configuration has changed; what comes with the message may be all of it."""
    before = session.settings
    await refresh(session, params.settings)
    if session.settings != before:
        session.offers.forget()
        check_all_soon(session)


async def register_for_changes(session: Session) -> None:
    """Ask to be told of changes; VS Code does not report them otherwise."""
    workspace = session.server.client_capabilities.workspace
    changes = workspace.did_change_configuration if workspace else None
    if changes is None or not changes.dynamic_registration:
        return
    method = types.WORKSPACE_DID_CHANGE_CONFIGURATION
    options = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
    await register(session, method, options, what="the configuration")


async def _ask(session: Session) -> object:
    """The client's configuration section."""
    params = types.ConfigurationParams([types.ConfigurationItem(section=SECTION)])
    answer: object = (await session.server.workspace_configuration_async(params))[0]
    return answer


def _read(session: Session, given: object, base: Settings) -> Settings:
    """Read settings; what is wrong with them is shown."""
    settings, complaints = read_settings(given, base)
    for complaint in complaints:
        session.show(LogLevel.WARNING, complaint)
    return settings
