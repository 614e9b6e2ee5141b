"""LSP 3.17, "Execute a command" (workspace/executeCommand): `pinwright.check [uri]`,
`pinwright.validate [uri]`, `pinwright.simulate [uri]` and `pinwright.buildHere [uri]`.

All answer with the report as data (`lsp_server.report`), or RequestCancelled when the build was
stopped by the client or by a newer one.
"""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from lsprotocol import types

from codegen.errors import Cancelled, SourceError, UsageError
from codegen.types import Report, Rung
from lsp_server.pin_trace import listing, picture
from lsp_server.report import SCHEMA, report_json
from lsp_server.session import Session
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot
from lsp_server.validation import build_here, check_now, simulate, validate

CHECK = "pinwright.check"
VALIDATE = "pinwright.validate"
SIMULATE = "pinwright.simulate"
BUILD_HERE = "pinwright.buildHere"
_COLUMNS = 72  # of a trace


class _Build(Protocol):
    async def __call__(
        self, session: Session, snapshot: Snapshot, *, token: types.ProgressToken | None
    ) -> Report: ...


async def validate_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """Validate the document of a URI, or the one that was touched last."""
    return await _run(session, params, validate)


async def check_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """Ask the compiler about that document at once; nothing is linked."""
    return await _run(session, params, check_now)


async def simulate_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """Run that document's program on a simulated AVR; `trace` has the pins as lines of text."""
    return await _run(session, params, simulate)


async def build_here_command(
    session: Session, params: types.ExecuteCommandParams
) -> dict[str, Any]:
    """Build the project of that document in its own folder, if that is one that the user trusts."""
    return await _run(session, params, build_here)


async def _run(
    session: Session, params: types.ExecuteCommandParams, build: _Build
) -> dict[str, Any]:
    """A user is waiting for this one: why it got no further is shown, not only logged."""
    async with session.configuring:
        pass  # what the user has just allowed counts
    try:
        snapshot = session.document(uri_of(session, params))
        report = await build(session, snapshot, token=params.work_done_token)
    except Cancelled:
        raise asyncio.CancelledError from None  # answered with RequestCancelled
    except UsageError as error:
        report = Report(board="", rung=Rung.NOTHING, checked=False, why_not_further=str(error))
    if not report.checked and report.why_not_further:
        session.show(LogLevel.WARNING, report.why_not_further)
    answer = report_json(report)
    session.log(LogLevel.INFO, f"{params.command}: {answer['summary']}")
    if report.simulation is not None:
        drawn = [*picture(report.simulation, _COLUMNS), "", *listing(report.simulation)]
        answer |= {"trace": drawn}
    return {"schema": SCHEMA, **answer}


def uri_of(session: Session, params: types.ExecuteCommandParams) -> str:
    """The command's argument, or the document that was touched last. Raises `SourceError`."""
    match params.arguments or ():
        case [str(uri)]:
            return uri
        case [] | [None] if session.current:
            return session.current
        case [] | [None]:
            raise SourceError(f"{params.command}: no document is open; give its URI")
    raise SourceError(f"{params.command}: takes one argument, the URI of a document")
