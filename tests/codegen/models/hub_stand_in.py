"""A server on this machine that answers what huggingface_hub asks for one file, well or badly."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REVISION = "0123456789012345678901234567890123456789"


@dataclass
class StandIn:
    """What is served.

    `cut` is after how many bytes the first answer's connection breaks. With `hold` each answer
    stops half-way until it is set; `sending` is set when the first is there.
    """

    content: bytes
    cut: int | None = None
    status: int = 200
    hold: threading.Event | None = None
    url: str = ""
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    sending: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(stand_in: StandIn) -> Iterator[StandIn]:
    """Serve on a free port of the loopback until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def _answer(self, *, with_body: bool) -> None:
            wanted = self.headers.get("Range") or ""
            stand_in.asked.append(f"{self.command} {self.path} {wanted}".strip())
            stand_in.agents.add(self.headers.get("User-Agent") or "")
            first = int(match[1]) if (match := re.match(r"bytes=(\d+)-", wanted)) else 0
            body = stand_in.content[first:]
            self.send_response(stand_in.status if not first else 206)
            self.send_header("Content-Length", str(len(body)))
            if first:
                whole = len(stand_in.content)
                self.send_header("Content-Range", f"bytes {first}-{whole - 1}/{whole}")
            self.send_header("ETag", '"an-etag"')
            self.send_header("X-Repo-Commit", REVISION)
            self.end_headers()
            if not with_body:
                return
            if stand_in.cut is not None:
                body, stand_in.cut = body[: stand_in.cut], None
                self.close_connection = True
            half = len(body) // 2 if stand_in.hold is not None else len(body)
            with suppress(OSError):  # whoever asked may be gone
                self.wfile.write(body[:half])
                self.wfile.flush()
                stand_in.sending.set()
                if stand_in.hold is not None:
                    stand_in.hold.wait()
                self.wfile.write(body[half:])

        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stand_in.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        if stand_in.hold is not None:
            stand_in.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
