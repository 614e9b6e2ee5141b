"""What comes from a client, before it is read as messages: LSP 3.17, "Base Protocol".

pygls reads as many bytes as a header announces, and ignores lines that it does not know as headers.
So an endless length would take all memory, and what a web page posts to our port would count as a
message. Here both end the connection.
"""

from __future__ import annotations

import logging
import re
from json import JSONDecodeError
from typing import BinaryIO

from pygls.exceptions import JsonRpcException, JsonRpcInternalError

_LONGEST_HEADER = 4096  # bytes
_LONGEST_BODY = 64 << 20  # bytes; a document of 2 MB, escaped, and edits of all of it
_HEADER = re.compile(rb"(?i:Content-(?:Length: *(?P<length>[0-9]{1,9})|Type:[^\r\n]*))\r?\n|\r?\n")

_log = logging.getLogger(__name__)


def in_one_line(record: logging.LogRecord) -> bool:
    """A filter of the log: what the client did wrong is told without our stack."""
    error = record.exc_info[1] if record.exc_info else None
    if str(record.msg).startswith("Unable to deserialize message\n"):  # pygls, with a stack in it
        return False  # the next record says that the message could not be handled
    is_theirs = isinstance(error, JsonRpcException) and error.code != JsonRpcInternalError.CODE
    if is_theirs or _is_unreadable(error):
        record.msg, record.args = "%s: %s", (record.getMessage(), error)
        record.exc_info = None
    return True


def _is_unreadable(error: BaseException | None) -> bool:
    """Whether it is no JSON, nested too deep, or has a number of thousands of digits."""
    if isinstance(error, ValueError):
        return isinstance(error, JSONDecodeError) or str(error).startswith("Exceeds the limit")
    return isinstance(error, RecursionError)


class Incoming:
    """A stream as pygls reads it: headers by the line, bodies by their length."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readline(self) -> bytes:
        """The next header; nothing where the stream ends, or goes on with something else."""
        line = self._stream.readline(_LONGEST_HEADER)
        match = _HEADER.fullmatch(line)
        if match is None:
            if line:
                _log.error("connection closed: no header of this protocol: %r", line[:80])
            return b""
        return b"Content-Length: %s\r\n" % match["length"] if match["length"] else line

    def read(self, length: int) -> bytes:
        """The body of a message; nothing where it is too large."""
        if length > _LONGEST_BODY:
            _log.error("connection closed: a message of %d bytes", length)
            return b""
        return self._stream.read(length)
