"""LSP 3.17, "Execute a command" (workspace/executeCommand): `pinwright.validate [uri]`.

Answers with the report as data (`lsp_server.report`), or RequestCancelled when the build was
stopped by the client or by a newer one.
"""

from __future__ import annotations

import asyncio
from typing import Any

from lsprotocol import types

from codegen.errors import Cancelled, SourceError, UsageError
from codegen.types import Report, Rung
from lsp_server.report import report_json
from lsp_server.session import Session
from lsp_server.settings import LogLevel
from lsp_server.validation import validate

VALIDATE = "pinwright.validate"


async def validate_command(session: Session, params: types.ExecuteCommandParams) -> dict[str, Any]:
    """Validate the document of a URI, or the one that was touched last.

    Somebody is waiting for this one: why it got no further is shown, not only logged.
    """
    try:
        snapshot = session.document(_uri(session, params))
        report = await validate(session, snapshot, token=params.work_done_token)
    except Cancelled:
        raise asyncio.CancelledError from None  # answered with RequestCancelled
    except UsageError as error:
        report = Report(board="", rung=Rung.NOTHING, checked=False, why_not_further=str(error))
    if not report.checked and report.why_not_further:
        session.show(LogLevel.WARNING, report.why_not_further)
    answer = report_json(report)
    session.log(LogLevel.INFO, f"{VALIDATE}: {answer['summary']}")
    return {"schema": 1, **answer}


def _uri(session: Session, params: types.ExecuteCommandParams) -> str:
    """The command's argument."""
    match params.arguments or ():
        case [str(uri)]:
            return uri
        case [] | [None] if session.current:
            return session.current
        case [] | [None]:
            raise SourceError(f"{VALIDATE}: no document is open; give its URI")
    raise SourceError(f"{VALIDATE}: takes one argument, the URI of a document")
