"""The language server: which handler answers which message, and how it is served. No logic."""

from __future__ import annotations

import inspect
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from typing import Any, BinaryIO

from lsprotocol import types
from pygls.exceptions import FeatureRequestError
from pygls.lsp.server import LanguageServer

from lsp_server.backend import Backend, real_backend
from lsp_server.features.board import BOARD, BOARDS, board_command, boards_command
from lsp_server.features.code_action import code_action
from lsp_server.features.completion import completion
from lsp_server.features.configuration import did_change_configuration
from lsp_server.features.execute_command import (
    BUILD_HERE,
    CHECK,
    SIMULATE,
    VALIDATE,
    build_here_command,
    check_command,
    simulate_command,
    validate_command,
)
from lsp_server.features.generate_below import GENERATE_BELOW, generate_below_command
from lsp_server.features.hover import hover
from lsp_server.features.inline_completion import (
    ACCEPTED,
    accepted,
    did_partially_accept,
    did_show,
    inline_completion,
)
from lsp_server.features.lifecycle import initialize, initialized, shutdown
from lsp_server.features.signature_help import signature_help
from lsp_server.features.text_synchronization import did_change, did_close, did_open, did_save
from lsp_server.features.watched_files import did_change_watched_files
from lsp_server.features.why import WHY, why_command
from lsp_server.incoming import Incoming, in_one_line
from lsp_server.protocol import Protocol
from lsp_server.session import Session
from lsp_server.settings import LogLevel, Settings

_FEATURES: tuple[tuple[str, Callable[[Session, Any], Any], Any], ...] = (
    (types.INITIALIZE, initialize, None),
    (types.INITIALIZED, initialized, None),
    (types.SHUTDOWN, shutdown, None),
    (types.TEXT_DOCUMENT_DID_OPEN, did_open, None),
    (types.TEXT_DOCUMENT_DID_CHANGE, did_change, None),
    (types.TEXT_DOCUMENT_DID_SAVE, did_save, None),
    (types.TEXT_DOCUMENT_DID_CLOSE, did_close, None),
    (types.WORKSPACE_DID_CHANGE_CONFIGURATION, did_change_configuration, None),
    (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, did_change_watched_files, None),
    # Without options pygls does not advertise it.
    (types.TEXT_DOCUMENT_INLINE_COMPLETION, inline_completion, types.InlineCompletionOptions()),
    ("textDocument/didShowCompletion", did_show, None),
    ("textDocument/didPartiallyAcceptCompletion", did_partially_accept, None),
    (types.TEXT_DOCUMENT_COMPLETION, completion, types.CompletionOptions([".", ">", ":"])),
    (types.TEXT_DOCUMENT_HOVER, hover, types.HoverOptions()),
    (types.TEXT_DOCUMENT_SIGNATURE_HELP, signature_help, types.SignatureHelpOptions(["(", ","])),
    (
        types.TEXT_DOCUMENT_CODE_ACTION,
        code_action,
        types.CodeActionOptions(
            [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite]
        ),
    ),
)


class _Server(LanguageServer):
    """What goes wrong outside of requests goes to the log; pygls would make it pop up."""

    tell: Callable[[Exception], None]

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log an error that no request is answered with."""
        if source is not FeatureRequestError:
            self.tell(error)


def serve_stdio(settings: Settings, backend: Backend | None = None) -> int:
    """Serve one client on stdin and stdout until it leaves.

    Returns:
        The exit status: 0 when the client said `shutdown` before it left, else 1.
    """
    with _standard_streams() as (reader, writer):
        return _serve(reader, writer, settings, backend)


def serve_tcp(host: str, port: int, settings: Settings, backend: Backend | None = None) -> int:
    """Serve only the first client that connects to a port; otherwise as `serve_stdio`.

    Raises:
        OSError: the port cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listener:
        connection, _ = listener.accept()
    with connection, connection.makefile("rb") as reader, connection.makefile("wb") as writer:
        return _serve(reader, writer, settings, backend)


def _serve(reader: BinaryIO, writer: BinaryIO, settings: Settings, backend: Backend | None) -> int:
    # A thread waits for input and cannot be woken: Python's own answer to Ctrl-C would wait for it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(in_one_line)
    logging.basicConfig(level=logging.ERROR, handlers=[handler])
    server, session = create_server(settings, backend)
    with suppress(ConnectionError), writer:  # closing it flushes the rest, perhaps to nobody
        server.start_io(Incoming(reader), writer)  # type: ignore[arg-type]  # all that is read of it
    return 0 if session.shut_down else 1


def create_server(
    settings: Settings, backend: Backend | None = None
) -> tuple[LanguageServer, Session]:
    """A server that is not started yet, and its session.

    Args:
        settings: What the command line said; the client's settings lie over it.
        backend: The model and the compiler; None for the real ones.
    """
    server = _Server("pinwright", version("pinwright"), protocol_cls=Protocol)
    session = Session(server, backend or real_backend(), settings)
    server.tell = lambda error: session.log(LogLevel.ERROR, f"{error!r}")
    for method, handler, options in _FEATURES:
        server.feature(method, options)(_bind(session, method, handler))
    for command, handler in (
        (CHECK, check_command),
        (VALIDATE, validate_command),
        (SIMULATE, simulate_command),
        (BOARD, board_command),
        (BOARDS, boards_command),
        (WHY, why_command),
        (BUILD_HERE, build_here_command),
        (GENERATE_BELOW, generate_below_command),
        (ACCEPTED, accepted),
    ):
        server.command(command)(_bind(session, command, handler))
    return server, session


def _bind(
    session: Session, method: str, handler: Callable[[Session, Any], Any]
) -> Callable[[Any], Any]:
    """The handler with its session; an unexpected error is logged here and answered by pygls."""

    @contextmanager
    def logged() -> Iterator[None]:
        try:
            yield
        except Exception as error:
            session.log(LogLevel.ERROR, f"{method} failed: {error!r}")
            raise

    async def answer(params: Any) -> Any:
        with logged():
            return await handler(session, params)

    def notice(params: Any) -> Any:
        with logged():
            return handler(session, params)

    return answer if inspect.iscoroutinefunction(handler) else notice


@contextmanager
def _standard_streams() -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Stdin and stdout for the protocol alone.

    Whatever else prints lands in stderr, native libraries included, and a child process that
    reads its stdin finds it empty.
    """
    stdin, stdout = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    with os.fdopen(stdin, "rb") as reader, os.fdopen(stdout, "wb") as writer:
        yield reader, writer
