"""What becomes of messages that cannot be sent, or come when they cannot be served."""

from __future__ import annotations

import io
import json
import logging
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from lsp_server.incoming import Incoming, in_one_line
from lsp_server.server import create_server
from lsp_server.settings import Settings
from lsp_server.snapshot import path_of


class Wire:
    """A connection to the client that fails in one way."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.tried = 0

    def write(self, data: bytes) -> None:
        self.tried += 1
        raise self.error


@pytest.mark.parametrize("error", [ValueError("write to closed file"), ConnectionResetError()])
def test_a_failure_to_send_is_not_sent_in_turn(error: Exception) -> None:
    server, _ = create_server(Settings())
    wire = Wire(error)
    server.protocol.set_writer(wire)
    for count in (1, 2):
        server.window_log_message(types.LogMessageParams(types.MessageType.Info, "x"))
        assert wire.tried == count


def test_of_a_notification_nothing_is_kept() -> None:
    server, _ = create_server(Settings())
    server.protocol._is_initialized = True
    uri, text = "file:///a.ino", "void setup() {}"
    notify = server.protocol.handle_message
    item = types.TextDocumentItem(uri, "arduino", 1, text)
    notify(types.DidOpenTextDocumentNotification(types.DidOpenTextDocumentParams(item)))
    document = types.VersionedTextDocumentIdentifier(2, uri)
    change = types.TextDocumentContentChangeWholeDocument(text)
    params = types.DidChangeTextDocumentParams(document, [change])
    for _ in range(10):
        notify(types.DidChangeTextDocumentNotification(params))
    assert not server.protocol._request_futures


def test_a_client_that_has_left_is_told_nothing_more() -> None:
    server, _ = create_server(Settings())
    wire = Wire(BrokenPipeError())
    server.protocol.set_writer(wire)
    message = types.LogMessageParams(types.MessageType.Info, "x")
    with pytest.raises(BrokenPipeError):
        server.window_log_message(message)
    server.window_log_message(message)
    assert wire.tried == 1


class Heard:
    """A connection that keeps what is sent."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    def write(self, data: bytes) -> None:
        self.messages.append(json.loads(data.partition(b"\r\n\r\n")[2]))


def told(*messages: dict[str, Any]) -> list[dict[str, Any]]:
    """What a server says to these messages."""
    server, _ = create_server(Settings())
    heard = Heard()
    server.protocol.set_writer(heard)
    for message in messages:
        protocol = server.protocol
        protocol.handle_message(
            json.loads(
                json.dumps({"jsonrpc": "2.0", **message}), object_hook=protocol.structure_message
            )
        )
    return heard.messages


def request(number: int, method: str, **params: Any) -> dict[str, Any]:
    return {"id": number, "method": method, "params": params}


INITIALIZE = request(1, "initialize", capabilities={}, processId=None, rootUri=None)
HOVER = {"textDocument": {"uri": "file:///a.ino"}, "position": {"line": 0, "character": 0}}


def test_before_initialize_requests_are_refused_and_notifications_passed_over() -> None:
    document = {"uri": "file:///a.ino", "languageId": "cpp", "version": 1, "text": ""}
    opening = {"method": "textDocument/didOpen", "params": {"textDocument": document}}
    (answer,) = told(opening, request(7, "textDocument/hover", **HOVER))
    assert (answer["id"], answer["error"]["code"]) == (7, -32002)


@pytest.mark.parametrize("message", [[], [{"jsonrpc": "2.0", "id": 1}], 7, "x", None])
def test_what_is_no_message_is_answered_with_an_error(message: Any) -> None:
    server, _ = create_server(Settings())
    heard = Heard()
    server.protocol.set_writer(heard)
    server.protocol.handle_message(message)
    (answer,) = heard.messages
    assert answer["error"]["code"] == -32600


def test_there_is_one_initialize() -> None:
    first, second = told(INITIALIZE, {**INITIALIZE, "id": 2})
    assert "capabilities" in first["result"]
    assert (second["id"], second["error"]["code"]) == (2, -32600)


async def test_after_shutdown_requests_are_refused() -> None:
    answers = told(
        INITIALIZE,
        {"id": 2, "method": "shutdown"},
        request(3, "textDocument/hover", **HOVER),
        {"id": 4, "method": "shutdown"},
    )
    refused = [answer["id"] for answer in answers if "error" in answer]
    assert refused == [3, 4]
    assert {each["error"]["code"] for each in answers if "error" in each} == {-32600}


async def test_an_answer_that_nobody_waits_for_any_more_is_nothing() -> None:
    """The client's word on a progress token, after the request that wanted it was cancelled."""
    server, _ = create_server(Settings())
    heard = Heard()
    server.protocol.set_writer(heard)
    future = server.protocol.send_request(
        "window/workDoneProgress/create", types.WorkDoneProgressCreateParams("a")
    )
    future.cancel()
    (asked,) = heard.messages
    answer = json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": None})
    read = json.loads(answer, object_hook=server.protocol.structure_message)
    server.protocol.handle_message(read)
    assert heard.messages == [asked]


@pytest.mark.parametrize(
    ("stream", "first"),
    [
        (b"Content-Length: 12\r\n\r\n", b"Content-Length: 12\r\n"),
        (b"content-length:12\r\n\r\n", b"Content-Length: 12\r\n"),
        (b"Content-Type: a/b\r\n", b"Content-Type: a/b\r\n"),
        (b"\r\n", b"\r\n"),
        (b"POST / HTTP/1.1\r\nContent-Length: 12\r\n\r\n{}", b""),
        (b"Host: 127.0.0.1\r\n", b""),
        (b"Content-Length: 99999999999999999999\r\n", b""),
        (b"Content-Length: -1\r\n", b""),
        (b"x" * 10_000_000, b""),
        (b"", b""),
    ],
)
def test_only_headers_of_this_protocol_are_read(stream: bytes, first: bytes) -> None:
    assert Incoming(io.BytesIO(stream)).readline() == first


def test_a_message_that_would_take_all_memory_is_not_read() -> None:
    incoming = Incoming(io.BytesIO(b"{}"))
    assert incoming.read(999_999_999) == b""
    assert incoming.read(2) == b"{}"


@pytest.mark.parametrize(
    "uri",
    [
        "file:///a\ud800.ino",
        "file:///a%00.ino",
        "file:///" + "a" * 300 + ".ino",
        "file:///" + "a/" * 3000 + "a.ino",
        "file://[/a.ino",
        "untitled:a",
        "http://a/b.ino",
        "",
    ],
)
def test_what_can_be_no_file_is_none(uri: str) -> None:
    assert path_of(uri) is None


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (JsonRpcInvalidParams(), False),
        (ValueError("ours"), True),
        (json.JSONDecodeError("Expecting value", "{", 1), False),
        (RecursionError("maximum recursion depth exceeded while decoding a JSON array"), False),
        (ValueError("Exceeds the limit (4300 digits) for integer string conversion"), False),
    ],
)
def test_what_the_client_did_wrong_is_logged_in_one_line(error: Exception, told: bool) -> None:
    record = logging.LogRecord("x", logging.ERROR, "", 0, "id %s", (1,), (type(error), error, None))
    assert in_one_line(record)
    lines = logging.Formatter().format(record).splitlines()
    assert lines[0].startswith("id 1")
    assert (len(lines) > 1) is told


def test_the_stack_of_an_unreadable_message_is_not_logged() -> None:
    server, _ = create_server(Settings())
    seen: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.addFilter(in_one_line)
    handler.emit = seen.append
    logger = logging.getLogger("pygls.protocol.json_rpc")
    logger.addHandler(handler)
    try:
        with pytest.raises(JsonRpcInvalidParams):
            server.protocol.structure_message(
                {"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": [1]}
            )
    finally:
        logger.removeHandler(handler)
    assert not [record for record in seen if "Traceback" in record.getMessage()]
