"""A server on loopback that answers as it is told, also as no server should."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]
MODELS = json.dumps({"data": [{"id": "qwen-test"}]}).encode()


class Handler(BaseHTTPRequestHandler):
    """One request; `body` is what was sent."""

    protocol_version = "HTTP/1.1"
    body: dict[str, Any]

    def do_GET(self):
        self.server.host.serve(self, {})

    def do_POST(self):
        self.server.host.serve(
            self, json.loads(self.rfile.read(int(self.headers["content-length"])))
        )

    def log_message(self, *_: object) -> None:
        pass

    def whole(self, status: int, body: bytes, kind: str = "application/json", **headers: str):
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def begin(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True

    def event(self, data: bytes) -> None:
        self.wfile.write(b"data: " + data + b"\n\n")
        self.wfile.flush()


class Host:
    """What was asked so far, and who answers: `answers` has one for the end of each path."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.headers: list[dict[str, str]] = []
        self.answers: dict[str, Answer] = {"/models": whole(200, MODELS)}
        self.left = threading.Event()  # a client left in the middle of an answer
        self.over = threading.Event()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def bodies(self, end: str) -> list[dict[str, Any]]:
        return [body for path, body in self.asked if path.endswith(end)]

    def serve(self, handler: Handler, body: dict[str, Any]) -> None:
        handler.body = body
        self.asked.append((handler.path, body))
        self.headers.append({k.lower(): v for k, v in handler.headers.items()})
        for end, answer in self.answers.items():
            if handler.path.endswith(end):
                try:
                    answer(handler)
                except OSError:
                    self.left.set()
                return
        handler.whole(404, b"")


@contextmanager
def hosted() -> Iterator[Host]:
    host = Host()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.host = host
    host.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield host
    finally:
        host.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def whole(status: int, body: bytes = b"", kind: str = "application/json", **headers: str) -> Answer:
    return lambda handler: handler.whole(status, body, kind, **headers)


def text_event(text: str) -> bytes:
    return json.dumps({"choices": [{"text": text, "finish_reason": None}]}).encode()


def chat_event(text: str) -> bytes:
    return json.dumps({"choices": [{"delta": {"content": text}}]}).encode()


def streamed(*events: bytes, done: bool = True) -> Answer:
    def answer(handler: Handler) -> None:
        handler.begin()
        for each in events:
            handler.event(each)
        if done:
            handler.event(b"[DONE]")

    return answer


def completing(*texts: str) -> Answer:
    return streamed(*map(text_event, texts))


def in_turn(*answers: Answer) -> Answer:
    """Each once, the last one from then on."""
    left = list(answers)

    def answer(handler: Handler) -> None:
        now = left.pop(0) if len(left) > 1 else left[0]
        now(handler)

    return answer


def stalling(host: Host, *events: bytes) -> Answer:
    """Sends these, and then nothing until the client leaves or the test is over."""

    def answer(handler: Handler) -> None:
        handler.begin()
        for each in events:
            handler.event(each)
        while not host.over.wait(0.02):
            handler.wfile.write(b":\n")  # a comment, which is no event
            handler.wfile.flush()

    return answer


def silent(host: Host) -> Answer:
    return lambda _handler: host.over.wait(30) and None


def soon(seconds: float = 5.0) -> float:
    return time.monotonic() + seconds
