"""LSP 3.17, "Register Capability" (client/registerCapability): asking to be told of changes."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from lsp_server.session import Session
from lsp_server.settings import LogLevel


async def register(session: Session, method: str, options: object, *, what: str) -> None:
    """Ask for a method's notifications; a refusal is logged, `what` being what is missed."""
    registration = types.Registration(id=method, method=method, register_options=options)
    try:
        await session.server.client_register_capability_async(
            types.RegistrationParams([registration])
        )
    except JsonRpcException as error:
        session.log(LogLevel.WARNING, f"changes of {what} are not seen: {error!r}")
