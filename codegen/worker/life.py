"""One worker process, from its start to its end, as the server sees it.

It is started as any child of ours: isolated, where nothing of the environment or the folder that it
runs in says what is imported; it then imports from where this process does. Its standard output is
not the server's. What it prints is passed on to standard error, and the last line of that is told
when it ends. A session of its own keeps Ctrl-C from it; it ends when the server does.
"""

from __future__ import annotations

import itertools
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Pipe
from pathlib import Path
from typing import IO

from codegen.errors import Cancelled, PinwrightError, WorkerError
from codegen.worker.messages import (
    Answered,
    Ask,
    Open,
    Refused,
    Request,
    Stop,
    Told,
    Unloadable,
    Work,
)

_TICK = 1.0  # seconds between two looks at whether it gets on, or is not needed
_STARTING = 120.0  # seconds until its first word: Python and a hundred modules, from a cold disk
_LAST_WORDS = 1.0  # seconds in which what a dead process has printed is read
_TAIL = 4096  # bytes of what was printed
_LONGEST_WORDS = 200  # characters
_CODE = "import sys; sys.path[:] = {paths!a}; from codegen.worker.serving import main; main({fd})"


class Call:
    """A request on its way. What comes of it is in `messages`, at last `Answered` or `Refused`."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.messages: queue.SimpleQueue[Told | Answered | Refused] = queue.SimpleQueue()


class Life:
    """A process with a model in it. Callable from all threads; none of it waits for the process."""

    def __init__(
        self,
        opens: Open,
        *,
        silence: float,
        idle: float,
        ended: Callable[[Life, PinwrightError | None], None],
    ) -> None:
        """Start it; `ended` is called when it is gone, with the reason, None if it was not needed.

        It is ended when it has said nothing for `silence` seconds while there are requests, and
        after `idle` seconds without any (0: never).

        Raises:
            OSError: it cannot be started.
        """
        self.idle = idle
        self.has_answered = False
        self._has_spoken = False
        self.gone = threading.Event()
        self._silence = silence
        self._ended = ended
        self._lock = threading.Lock()  # for what follows
        self._calls: dict[int, Call] = {}
        self._heard = self._used = time.monotonic()
        self._is_over = self._is_released = False
        self._why: PinwrightError | None = None
        self._numbers = itertools.count()
        self._tail = b""  # of what it printed
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._connection, theirs = Pipe()
        try:
            self._process = _start(theirs.fileno())
        except OSError:
            self._connection.close()
            raise
        finally:
            theirs.close()
        self._post(opens)
        self._pump = threading.Thread(target=self._pass_on, daemon=True)
        for thread in (self._pump, *(self._thread(do) for do in (self._write, self._read))):
            thread.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def call(self, work: Work, request: Request) -> Call | None:
        """Send a request; None if the process has ended, or is about to."""
        with self._lock:
            if self._is_over:
                return None
            now = time.monotonic()
            self._used = now
            if not self._calls:
                self._heard = now
            call = Call(next(self._numbers))
            self._calls[call.number] = call
        self._post(Ask(call.number, work, request))
        return call

    def stop(self, call: Call) -> None:
        """Drop a request: its answer is no longer wanted."""
        self._post(Stop(call.number))

    def end(self, why: PinwrightError | None) -> None:
        """End the process; what it was asked for is refused for this reason."""
        with self._lock:
            self._is_over = True
            self._why = self._why or why
        self._process.kill()

    def _thread(self, do: Callable[[], None]) -> threading.Thread:
        return threading.Thread(target=do, daemon=True)

    def _post(self, message: object) -> None:
        self._outgoing.put(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))

    def _write(self) -> None:
        """Send what was posted: a process that does not read holds up this thread alone."""
        with suppress(OSError):
            while (data := self._outgoing.get()) is not None:
                self._connection.send_bytes(data)

    def _pass_on(self) -> None:
        """Put what the process prints on standard error."""
        with _pipe(self._process.stdout) as pipe, suppress(OSError):
            while printed := os.read(pipe.fileno(), _TAIL):
                self._tail = (self._tail + printed)[-_TAIL:]
                with suppress(OSError):
                    os.write(2, printed)

    def _read(self) -> None:
        """Read the process's messages until there are no more, then wait for it to end."""
        try:
            while True:
                if self._connection.poll(_TICK):
                    self._take(self._connection.recv())
                else:
                    self._look()
        except (EOFError, OSError):
            pass
        except Exception as error:  # noqa: BLE001 - another version of us may have been installed
            self._why = WorkerError(f"the model's process cannot be understood: {error!r}")
        with self._lock:
            self._is_over = True
        self._process.kill()
        status = self._process.wait()
        self._pump.join(_LAST_WORDS)
        self._outgoing.put(None)
        self._connection.close()
        _pipe(self._process.stdin).close()
        if self._why is None and not self._is_released:
            self._why = WorkerError(f"the model's process {_ending(status, self._tail)}")
        try:
            self._ended(self, self._why)  # first: who asks again at once finds the next process
        finally:
            for call in self._calls.values():
                call.messages.put(Refused(call.number, self._why or Cancelled("released")))
            self.gone.set()

    def _take(self, message: object) -> None:
        with self._lock:
            self._has_spoken = True
            self._heard = time.monotonic()
            match message:
                case Told():
                    self._calls[message.number].messages.put(message)
                case Answered() | Refused():
                    self.has_answered = True
                    self._used = self._heard
                    self._calls.pop(message.number).messages.put(message)
                case Unloadable(error=PinwrightError() as error):
                    self._why = error
                case Unloadable(error=error):
                    self._why = WorkerError(f"the model cannot be loaded: {error}")

    def _look(self) -> None:
        """End it if it makes no progress, or has been idle for long."""
        with self._lock:
            now = time.monotonic()
            patience = self._silence if self._has_spoken else max(self._silence, _STARTING)
            if self._calls and now - self._heard > patience:
                self._why = WorkerError(
                    f"the model's process made no progress for {patience:.0f} s, and was ended"
                )
            elif not self._calls and 0 < self.idle < now - self._used:
                self._is_released = True
            else:
                return
            self._is_over = True
        self._process.kill()


def _start(descriptor: int) -> subprocess.Popen[bytes]:
    """A process that serves on an inherited socket; on Windows a pipe's handle."""
    paths = [path for path in sys.path if Path(path).is_absolute()]
    command = [sys.executable, "-I", "-c", _CODE.format(paths=paths, fd=descriptor)]
    pipe = subprocess.PIPE
    if sys.platform == "win32":
        os.set_handle_inheritable(descriptor, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [descriptor]})
        return subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.STDOUT,
            bufsize=0,
            startupinfo=startup,
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP,
        )
    return subprocess.Popen(
        command,
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.STDOUT,
        bufsize=0,
        pass_fds=[descriptor],
        start_new_session=True,
    )


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise RuntimeError("pipes were asked for")
    return stream


def _ending(status: int, printed: bytes) -> str:
    """How a process ended by itself, in words; the last line that it printed is the cause."""
    if sys.platform != "win32" and status == -signal.SIGKILL:
        return "was killed, perhaps because memory ran out (SIGKILL)"
    how = f"ended with status {status}"
    if status < 0:
        how = f"crashed ({signal.Signals(-status).name})"
    lines = printed.decode("utf-8", "replace").split("\n")
    words = ("".join(c if c.isprintable() else " " for c in line).split() for line in lines)
    last = next((" ".join(each) for each in reversed([*words]) if each), "")
    return f"{how}: {last[-_LONGEST_WORDS:]}" if last else how
