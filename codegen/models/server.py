"""A server that writes text in place of a model on this machine: asked, limited, never trusted.

It speaks as OpenAI's does (llama-server, vLLM, llama-cpp-python's own). It gives text and no
logits, so it is no `Model`; what it writes is held to the syntax by `codegen.drafting.walk`.

One thread of an event loop holds the connections, so that whoever waits can leave at any time: the
stream is then closed, and the server stops writing. Redirects are not followed, no proxy is asked.
"""

from __future__ import annotations

import asyncio
import os
import queue
import ssl
import threading
import time
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codegen.errors import ModelError
from codegen.models.address import Address, parse_address
from codegen.models.events import BrokenOff, EventReader, Piece, object_of, piece_of, words_of
from codegen.models.fim_texts import fim_texts
from codegen.models.model import Message, Poll

if TYPE_CHECKING:  # it takes a tenth of a second to import
    import httpx

KEY = "PINWRIGHT_API_KEY"
"""The environment variable of the key, which is read nowhere else and shown nowhere."""

Stream = Generator[str, None, None]
"""Pieces of text as they come; closing it closes the connection, and the server stops writing."""

_LOOK = 0.02  # seconds between two looks at who waits
_TRIES = 3
_PAUSE = 0.3  # seconds before the second try, twice that before the third
_MOST_BODY = 1 << 20  # bytes of an answer that is no stream
_LLAMA_CPP_PYTHON = "me"
"""Who owns the models of llama-cpp-python's server, which takes a suffix and puts token 0 in place
of the control tokens around it (0.3.36)."""

_LONGEST_NAME = 80  # characters of a model's name
_NO_SUCH_CALL = frozenset({400, 404, 405, 422, 501})


class TimeIsUp(ModelError):
    """The time for an answer is over; what came before it counts."""


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Seconds: to connect, up to the first byte, and between two pieces of an answer."""

    connect: float = 5.0
    first: float = 30.0
    between: float = 15.0


@dataclass(frozen=True, slots=True)
class Wish:
    """How to write: `most` tokens, at 0 the likeliest, until `deadline` (`time.monotonic()`)."""

    most: int
    deadline: float
    temperature: float = 0.0
    seed: int = 0


class _Refused(ModelError):
    """The server answers with a status that is none of success."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class TextServer:
    """One server and one model there. May be asked by several threads at a time."""

    def __init__(
        self, address: Address, *, key: str = "", limits: TimeLimits | None = None
    ) -> None:
        """`key` is sent with each request, if there is one. Raises `ModelError` for one that cannot
        be.
        """
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise ModelError(f"{KEY} holds characters that no key has")
        self._address = address
        self._key = key
        self._limits = limits or TimeLimits()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._http: httpx.AsyncClient | None = None
        self._ways = [self._infill, self._with_suffix, self._as_text]
        self.model = address.model or ""

    @classmethod
    def open(cls, text: str) -> TextServer:
        """The server of that address, once it has said which models it serves.

        Raises:
            ModelError: the address is none, nothing answers there, or not as it should.
        """
        server = cls(parse_address(text), key=os.environ.get(KEY, "").strip())
        try:
            server.find_model()
        except BaseException:
            server.close()
            raise
        return server

    @property
    def name(self) -> str:
        """For the user: which model, and where it answers."""
        return f"{self.model} at {self._address.url}"

    def find_model(self) -> None:
        """Ask which models there are; the first, if the address names none. `ModelError` as above.

        Nothing of the user's is sent.
        """
        url = self._address.url
        deadline = time.monotonic() + self._limits.connect + self._limits.first
        whole = "".join(self._asked(f"{url}/models", None, deadline=deadline, poll=lambda: None))
        data = object_of(whole.encode()).get("data")
        rows = data if isinstance(data, list) else []
        names = [row["id"] for row in rows if isinstance(row, dict) and "id" in row]
        names = [n for n in names if isinstance(n, str) and n.isprintable()]
        if not names:
            raise ModelError(f"{url} lists no models")
        if self.model and self.model not in names:
            known = ", ".join(n[:_LONGEST_NAME] for n in names[:5])
            raise ModelError(f"{url} serves no {self.model!r}; it serves {known}")
        self.model = self.model or names[0]
        if any(isinstance(row, dict) and row.get("owned_by") == _LLAMA_CPP_PYTHON for row in rows):
            self._ways = [self._as_text]

    def fill(self, before: str, after: str, wish: Wish, *, poll: Poll) -> Stream:
        """Pieces of text for between two texts, as they come.

        Closing the generator closes the stream. `TimeIsUp` and `BrokenOff` where an answer does not
        end, `ModelError` where there is none; raises what `poll` raises.
        """
        while True:
            way = self._ways[0]
            url, body = way(before, after)
            try:
                yield from self._stream(url, body, wish, poll)
            except _Refused as refused:
                if refused.status not in _NO_SUCH_CALL or len(self._ways) == 1:
                    raise
                if self._ways[0] == way:
                    self._ways = self._ways[1:]
            else:
                return

    def say(self, messages: Sequence[Message], wish: Wish, *, poll: Poll) -> Stream:
        """Pieces of the next answer of a conversation; raises as above."""
        said = [{"role": each.role, "content": each.text} for each in messages]
        url = f"{self._address.url}/chat/completions"
        return self._stream(url, {"messages": said}, wish, poll)

    def close(self) -> None:
        """Close all connections; nothing may be asked afterwards."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is None:
            return
        asyncio.run_coroutine_threadsafe(self._hang_up(), loop).result()
        loop.call_soon_threadsafe(loop.stop)

    # The three ways to ask for a middle; those that the server does not know are forgotten.

    def _infill(self, before: str, after: str) -> tuple[str, dict[str, Any]]:
        body = {"input_prefix": before, "input_suffix": after, "prompt": ""}
        return f"{self._address.root}/infill", body

    def _with_suffix(self, before: str, after: str) -> tuple[str, dict[str, Any]]:
        return f"{self._address.url}/completions", {"prompt": before, "suffix": after}

    def _as_text(self, before: str, after: str) -> tuple[str, dict[str, Any]]:
        prompt = fim_texts(self.model).around(before, after)
        return f"{self._address.url}/completions", {"prompt": prompt}

    def _stream(self, url: str, body: Mapping[str, Any], wish: Wish, poll: Poll) -> Stream:
        limits = {
            "n_predict" if url.endswith("/infill") else "max_tokens": wish.most,
            "temperature": wish.temperature,
            "seed": wish.seed,
            "stream": True,
        }
        body = {"model": self.model, **body, **limits}
        yield from self._asked(url, body, deadline=wish.deadline, poll=poll)

    def _asked(
        self,
        url: str,
        body: Mapping[str, Any] | None,
        *,
        deadline: float,
        poll: Poll,
    ) -> Stream:
        """The text of an answer; without a body of the request all that is answered to a GET."""
        inbox: queue.SimpleQueue[Piece | Exception] = queue.SimpleQueue()

        async def receive() -> None:
            try:
                async with aclosing(self._events(url, body)) as events:
                    async for data in events:
                        piece = piece_of(data) if body else Piece(_text(data), is_last=True)
                        inbox.put(piece)
                        if piece.is_last:
                            return
                inbox.put(BrokenOff(f"{self._address.url} breaks off"))
            except Exception as error:  # noqa: BLE001 - whoever waits decides
                inbox.put(error)

        task = asyncio.run_coroutine_threadsafe(receive(), self._running())
        try:
            while True:
                poll()
                if time.monotonic() >= deadline:
                    raise TimeIsUp(f"{self._address.url} takes too long")
                try:
                    got = inbox.get(timeout=_LOOK)
                except queue.Empty:
                    continue
                if isinstance(got, Exception):
                    raise self._without_key(got) from None
                if got.text:
                    yield got.text
                if got.is_last:
                    return
        finally:
            task.cancel()

    async def _events(
        self, url: str, body: Mapping[str, Any] | None
    ) -> AsyncGenerator[bytes, None]:
        """The data of each event; tried again while nothing has come."""
        import httpx

        for attempt in range(_TRIES):
            if attempt:
                await asyncio.sleep(_PAUSE * attempt)
            is_last = attempt == _TRIES - 1
            has_begun = False
            try:
                async with self._client().stream(
                    "POST" if body else "GET", url, json=body
                ) as reply:
                    status = reply.status_code
                    if (status == 429 or (status >= 500 and status != 501)) and not is_last:
                        continue
                    has_begun = status == 200
                    async for data in self._answer(reply):
                        yield data
                return
            except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, UnicodeError) as error:
                if has_begun:
                    is_late = isinstance(error, (httpx.TimeoutException, TimeoutError))
                    what = "has stopped sending" if is_late else "breaks off"
                    raise BrokenOff(f"{self._address.url} {what}") from None
                if is_last or isinstance(error, httpx.ReadTimeout):
                    raise ModelError(self._silence(error)) from None

    async def _answer(self, reply: httpx.Response) -> AsyncGenerator[bytes, None]:
        is_stream = reply.headers.get("content-type", "").startswith("text/event-stream")
        if reply.status_code != 200 or not is_stream:
            whole = b""
            async for some in self._pieces(reply):
                whole += some
                if len(whole) > _MOST_BODY:
                    raise ModelError("the server sends more than any answer has")
            if reply.status_code != 200:
                raise _Refused(self._refusal(reply, whole), reply.status_code)
            yield whole
            if "choices" in object_of(whole):
                yield b"[DONE]"
            return
        reader = EventReader()
        async for some in self._pieces(reply):
            for data in reader.read(some):
                yield data

    async def _pieces(self, reply: httpx.Response) -> AsyncGenerator[bytes, None]:
        """The bytes of an answer as they come; `TimeoutError` where they stop coming."""
        pieces = aiter(reply.aiter_raw())
        limit = self._limits.first
        while (some := await asyncio.wait_for(anext(pieces, None), limit)) is not None:
            yield some
            limit = self._limits.between

    def _refusal(self, reply: httpx.Response, body: bytes) -> str:
        url, status = str(reply.url), reply.status_code
        if 300 <= status < 400:
            return f"{url} sends us elsewhere (HTTP {status}), which is not followed"
        if status in (401, 403):
            why = f"the key in {KEY} is not taken" if self._key else f"it wants a key: set {KEY}"
            return f"{url} refuses (HTTP {status}); {why}"
        if status in (404, 405, 501):
            return f"{url} knows no such call (HTTP {status}); is it an OpenAI-compatible server?"
        if status == 429:
            return f"{url} has too much to do (HTTP 429)"
        words = words_of(body)
        return f"{url} answers with HTTP {status}" + (f": {words}" if words else "")

    def _silence(self, error: Exception) -> str:
        import httpx

        url = self._address.url
        if isinstance(error, httpx.ReadTimeout):
            return f"{url} does not answer within {self._limits.first:g} s"
        if isinstance(error, httpx.ConnectTimeout):
            return f"{url} cannot be reached within {self._limits.connect:g} s"
        if isinstance(error, httpx.ConnectError):
            return f"nothing answers at {url}: {error}"
        return f"{url} is no HTTP server: {error or type(error).__name__}"

    def _without_key(self, error: Exception) -> Exception:
        """The error as it may be shown: a server may say the key again."""
        if self._key and self._key in str(error):
            error.args = (str(error).replace(self._key, "..."),)
        return error

    def _client(self) -> httpx.AsyncClient:
        """The connections; made in the loop that uses them."""
        import httpx

        if self._http is None:
            headers = {"accept-encoding": "identity"}
            if self._key:
                headers["authorization"] = f"Bearer {self._key}"
            limits = self._limits
            self._http = httpx.AsyncClient(
                headers=headers,
                timeout=httpx.Timeout(limits.first, connect=limits.connect),
                follow_redirects=False,
                trust_env=False,
                verify=ssl.create_default_context(),  # the system's, and a company's own
            )
        return self._http

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                loop = self._loop = asyncio.new_event_loop()

                def run() -> None:
                    loop.run_forever()
                    loop.close()

                threading.Thread(target=run, name="server", daemon=True).start()
            return self._loop

    async def _hang_up(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        if self._http is not None:
            await self._http.aclose()


def _text(data: bytes) -> str:
    """What was sent, whatever it is: it is looked at later."""
    return data.decode("utf-8", "replace")
