"""What becomes of a message that cannot be sent."""

from __future__ import annotations

import pytest
from lsprotocol import types

from lsp_server.server import create_server
from lsp_server.settings import Settings


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


def test_a_client_that_has_left_is_told_nothing_more() -> None:
    server, _ = create_server(Settings())
    wire = Wire(BrokenPipeError())
    server.protocol.set_writer(wire)
    message = types.LogMessageParams(types.MessageType.Info, "x")
    with pytest.raises(BrokenPipeError):
        server.window_log_message(message)
    server.window_log_message(message)
    assert wire.tried == 1
