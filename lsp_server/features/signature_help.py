"""LSP 3.17, "Signature Help Request" (textDocument/signatureHelp): how the call is declared."""

from __future__ import annotations

from functools import partial

from lsprotocol import types

from codegen.errors import OutOfTime, UsageError
from codegen.names.inquiry import CallHelp, Place, call_at
from lsp_server.neighbours import neighbours
from lsp_server.prepared import board_for
from lsp_server.reading import read_in_thread
from lsp_server.session import Session

_SECONDS = 2.0  # after that the next argument is being typed


async def signature_help(
    session: Session, params: types.SignatureHelpParams
) -> types.SignatureHelp | None:
    """The signatures of the call that a position stands in, as far as they are known."""
    snapshot = session.document(params.text_document.uri)
    language = snapshot.language
    if language is None:
        return None
    offset = snapshot.offset_at(params.position)
    try:
        around = await neighbours(session, snapshot, language)
        board = board_for(snapshot.path, session.settings)
        place = Place(snapshot.text, offset, language, board, around.project)
        found = await read_in_thread(partial(call_at, place), seconds=_SECONDS)
    except OutOfTime as late:
        session.explain(snapshot, "signatures", f"nothing shown: {late}")
        return None
    except UsageError:
        return None  # without a board nothing is known of its core
    return None if found is None else _help(found)


def _help(found: CallHelp) -> types.SignatureHelp:
    fitting = (n for n, (_, ranges) in enumerate(found.signatures) if len(ranges) > found.parameter)
    return types.SignatureHelp(
        signatures=[
            types.SignatureInformation(
                label, parameters=[types.ParameterInformation(each) for each in ranges]
            )
            for label, ranges in found.signatures
        ],
        active_signature=next(fitting, 0),
        active_parameter=found.parameter,
    )
