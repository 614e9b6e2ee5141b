"""What a server sends, read with distrust: server-sent events, and the text in each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.errors import ModelError

DONE = b"[DONE]"
_LONGEST_LINE = 256 * 1024  # bytes
_MOST = 8 * 1024 * 1024  # bytes of one answer
_SHOWN = 120  # characters of a server's own words
# No program has these: control tokens that a server spells out, what was no UTF-8, half a pair.
_NO_TEXT = re.compile("<[|\uff5c][^<>|\uff5c\\s]{1,40}[|\uff5c]>|[\0\ufffd\ud800-\udfff]")


class BrokenOff(ModelError):
    """The connection ended in the middle of an answer; what came before it counts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that an event brings, and whether the answer ends with it."""

    text: str
    is_last: bool = False


class EventReader:
    """Splits the bytes of an answer into the data of its events, however they arrive."""

    def __init__(self) -> None:
        self._open = b""
        self._size = 0

    def read(self, some: bytes) -> Iterator[bytes]:
        """The events that end in these bytes.

        Raises:
            ModelError: a line or the whole is longer than any answer.
        """
        self._size += len(some)
        *lines, self._open = (self._open + some).split(b"\n")
        if self._size > _MOST or any(len(each) > _LONGEST_LINE for each in (*lines, self._open)):
            raise ModelError("the server sends more than any answer has")
        for line in lines:
            field, _, data = line.rstrip(b"\r").partition(b":")
            if field == b"data":
                yield data.strip()


def piece_of(data: bytes) -> Piece:
    """The text of one event, or of a whole answer, of completions, of chat or of llama-server.

    Raises:
        ModelError: it is nothing of the kind, or says what went wrong.
    """
    if data == DONE:
        return Piece("", is_last=True)
    said = object_of(data)
    if said.get("error") is not None:
        raise ModelError(f"the server says: {words_of(data)}")
    if "choices" not in said:
        return _piece(said.get("content"), ends=said.get("stop") is True)
    choices = said["choices"]
    if choices == []:
        return Piece("")  # how many tokens it was
    first = choices[0] if isinstance(choices, list) else None
    if not isinstance(first, dict):
        raise _nothing_of_the_kind()
    message = first.get("delta", first.get("message"))
    text = message.get("content") if isinstance(message, dict) else first.get("text")
    if message is not None and text is None:
        text = ""  # who speaks, or what it thinks
    return _piece(text, ends=first.get("finish_reason") is not None)


def object_of(data: bytes) -> dict[str, object]:
    """A JSON object. Raises `ModelError` for anything else."""
    try:
        said = json.loads(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise _nothing_of_the_kind()
    return said


def words_of(data: bytes) -> str:
    """What a server says went wrong, in a few words fit to be shown."""
    text = data.decode("utf-8", "replace")
    try:
        said = json.loads(text)
        while isinstance(said, dict):
            said = next((said[key] for key in ("error", "message", "detail") if key in said), "")
        text = said if isinstance(said, str) else ""
    except (ValueError, RecursionError):
        text = ""  # a page for a browser
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line[:_SHOWN]


def _piece(text: object, *, ends: bool) -> Piece:
    if not isinstance(text, str):
        raise _nothing_of_the_kind()
    wrong = _NO_TEXT.search(text)
    return Piece(text, ends) if wrong is None else Piece(text[: wrong.start()], is_last=True)


def _nothing_of_the_kind() -> ModelError:
    return ModelError("the server's answer is not what an OpenAI-compatible server sends")
