"""The worker process from inside: requests from a socket to the engine, answers back.

One thread reads, those of a pool work. It ends with the server, however that ends: where the socket
does, and, should a thread hold Python's lock for ever, by the signal SIGIO of standard input, whose
other end only the server has. Windows has no such signal: there a process that hangs outlives its
server.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from codegen.errors import PinwrightError
from codegen.types import CompleteRequest, GenerateRequest
from codegen.worker.messages import (
    Alive,
    Answer,
    Answered,
    Ask,
    Open,
    Refused,
    Served,
    Stop,
    Told,
    Unloadable,
    Work,
)

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from codegen.engine import Engine

    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        AnyConnection = PipeConnection[Any, Any]
    else:
        AnyConnection = Connection[Any, Any]

_BEAT = 1.0  # seconds between two signs of life
_AT_ONCE = 8  # requests; they take turns at the model, and wait for compilers beside each other
_LOADING = 600.0  # seconds; 5 GB from a slow disk take two minutes
_VICTIM = 300  # of 1000, to be added to a process's claim to be ended when memory runs out


def open_engine(model: str | None, adapter: str | None) -> Engine:
    """The engine on llama.cpp; `ModelError` if the model or adapter cannot be loaded."""
    from codegen.engine import Engine

    return Engine.open(model, adapter)


def main(descriptor: int) -> NoReturn:
    """Serve what is asked on an inherited socket, of which the first message is an `Open`."""
    try:
        _prepare()
        connection = _connection(descriptor)
        _Serving(connection, connection.recv()).run()
    except (EOFError, OSError):
        os._exit(0)  # the server is gone
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(1)  # threads that still work are not waited for


def _connection(descriptor: int) -> AnyConnection:
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(descriptor)
    from multiprocessing.connection import Connection

    return Connection(descriptor)


def _prepare() -> None:
    """End with the server, before it, and without a file of all memory that is left behind."""
    if sys.platform == "win32":
        return
    import fcntl
    import resource

    fcntl.fcntl(0, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(0, fcntl.F_SETFL, fcntl.fcntl(0, fcntl.F_GETFL) | os.O_ASYNC)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError):  # not Linux
        Path("/proc/self/oom_score_adj").write_text(str(_VICTIM), "ascii")


class _Serving:
    def __init__(self, connection: AnyConnection, opens: Open) -> None:
        self._connection = connection
        self._opens = opens
        self._sending = threading.Lock()
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="request")
        self._stops: dict[int, threading.Event] = {}
        self._began = time.monotonic()
        self._loaded = threading.Event()
        self._engine: Served | None = None
        self._pulse: int | None = None

    def run(self) -> NoReturn:
        """Read messages, and report each second that the model makes progress, if it does.

        Raises:
            EOFError: the server is gone.
        """
        self._send(Alive())
        threading.Thread(target=self._load, daemon=True).start()
        beat = self._began
        while True:
            if self._connection.poll(_BEAT):
                self._take(self._connection.recv())
            if time.monotonic() - beat >= _BEAT:
                beat = time.monotonic()
                if self._gets_on():
                    self._send(Alive())

    def _take(self, message: object) -> None:
        match message:
            case Ask():
                stop = self._stops[message.number] = threading.Event()
                self._pool.submit(self._answer, message, stop)
            case Stop():
                if (flag := self._stops.get(message.number)) is not None:  # else it is answered
                    flag.set()

    def _gets_on(self) -> bool:
        """Whether nobody holds the model, or it has evaluated something since the last look."""
        if self._engine is None:
            return time.monotonic() - self._began < _LOADING
        before, self._pulse = self._pulse, self._engine.pulse
        return self._pulse is None or self._pulse != before

    def _load(self) -> None:
        """Load the model, or say why not and end: what was read of it goes with the process."""
        try:
            self._engine = self._opens()
        except Exception as error:  # noqa: BLE001 - the server decides what to make of it
            self._send(Unloadable(_portable(error)))
            os._exit(1)
        self._loaded.set()

    def _answer(self, ask: Ask, stop: threading.Event) -> None:
        answer: Answered | Refused
        try:
            self._loaded.wait()
            answer = Answered(ask.number, self._do(ask, stop))
        except Exception as error:  # noqa: BLE001 - the same
            answer = Refused(ask.number, _portable(error))
        del self._stops[ask.number]
        self._send(answer)

    def _do(self, ask: Ask, stop: threading.Event) -> Answer:
        engine = self._engine
        if engine is None:
            raise RuntimeError("the model is loaded before anything is done with it")
        match ask.work, ask.request:
            case Work.LOAD, None:
                return engine.model_name
            case Work.COMPLETE, CompleteRequest() as request:
                return engine.complete(request, stop=stop)
            case Work.WARM, CompleteRequest() as request:
                engine.warm(request, stop=stop)
                return None
            case Work.GENERATE, GenerateRequest() as request:
                return engine.generate(
                    request,
                    stop=stop,
                    progress=lambda line: self._send(Told(ask.number, line)),
                )
        raise TypeError(f"{ask.work} of {type(ask.request)}")

    def _send(self, message: object) -> None:
        with self._sending, suppress(OSError):  # the reading thread sees that the server is gone
            self._connection.send(message)


def _portable(error: Exception) -> Exception:
    """An error as it can be pickled: ours as it is, any other in words, and whole in the log."""
    if isinstance(error, PinwrightError):
        return error.with_traceback(None)
    traceback.print_exception(error)
    return RuntimeError(f"{type(error).__name__}: {error}")
