"""A command that a person talks to, on a terminal of its own.

Windows has no pseudo-terminals that Python knows: there the command reads our own standard input,
and prints into a pipe.
"""

from __future__ import annotations

import os
import queue
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_POLL = 0.05  # seconds between two looks at the stop flag
_GRACE = 2.0  # seconds that a command has to end when it is hung up on


def attach(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    on_output: Callable[[bytes], None],
    stop: threading.Event | None = None,
) -> int:
    """Runs a command that a person talks to, on a terminal of its own; returns its exit status.

    What is typed on our standard input goes to it, key by key, Ctrl-C too; what it prints goes to
    `on_output`, in this thread. Without a terminal on our side nothing is typed. When the stop
    flag is set, and when we end, it is hung up on.
    """
    if sys.platform == "win32":
        return attach_by_pipe(argv, cwd=cwd, env=env, on_output=on_output, stop=stop)
    import fcntl
    import termios

    ours, its = os.openpty()
    if sys.stdout.isatty():
        size = fcntl.ioctl(sys.stdout.fileno(), termios.TIOCGWINSZ, bytes(8))
        fcntl.ioctl(its, termios.TIOCSWINSZ, size)
    try:
        try:
            command = subprocess.Popen(
                argv,
                cwd=cwd,
                env=dict(env),
                stdin=its,
                stdout=its,
                stderr=its,
                start_new_session=True,
                # It ends with its terminal. Nothing of ours holds a lock while it runs.
                preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509
            )
        finally:
            os.close(its)
        try:
            with _keys() as keys:
                _talk(command, ours, keys, on_output, stop=stop)
        finally:
            _hang_up(command)
    finally:
        os.close(ours)
    return _status(command)


def attach_by_pipe(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    on_output: Callable[[bytes], None],
    stop: threading.Event | None = None,
) -> int:
    """As `attach`, where there are no pseudo-terminals: it has our own standard input."""
    command = subprocess.Popen(
        argv, cwd=cwd, env=dict(env), bufsize=0, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    pipe = command.stdout
    if pipe is None:
        raise RuntimeError("a pipe was asked for")
    chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def read() -> None:
        while chunk := os.read(pipe.fileno(), 1 << 16):
            chunks.put(chunk)
        chunks.put(b"")

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        while stop is None or not stop.is_set():
            try:
                chunk = chunks.get(timeout=_POLL)
            except queue.Empty:
                continue
            if not chunk:
                break
            on_output(chunk)
    finally:
        _hang_up(command)
        reader.join(_GRACE)
        if not reader.is_alive():  # else somebody below it has the pipe
            pipe.close()
    return _status(command)


@contextmanager
def _keys() -> Iterator[int | None]:
    """Our standard input, which gives each key as it is pressed; None if it is no terminal."""
    if sys.platform == "win32" or not sys.stdin.isatty():
        yield None
        return
    import termios
    import tty

    number = sys.stdin.fileno()
    former = termios.tcgetattr(number)
    tty.setraw(number)
    raw = termios.tcgetattr(number)
    raw[1] = former[1]  # a line still ends where the next one begins
    termios.tcsetattr(number, termios.TCSADRAIN, raw)
    try:
        yield number
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, former)


def _talk(
    command: subprocess.Popen[bytes],
    terminal: int,
    keys: int | None,
    on_output: Callable[[bytes], None],
    *,
    stop: threading.Event | None,
) -> None:
    """Moves bytes between the command and the person until the command has ended."""
    while stop is None or not stop.is_set():
        watched = [terminal] if keys is None else [terminal, keys]
        ready, _, _ = select.select(watched, [], [], _POLL)
        if keys in ready and keys is not None:
            typed = os.read(keys, 1024)
            os.write(terminal, typed)
            keys = keys if typed else None
        if terminal in ready:
            try:
                chunk = os.read(terminal, 1 << 16)
            except OSError:  # Linux: nobody holds the other end any more
                return
            if not chunk:
                return
            on_output(chunk)
        elif command.poll() is not None:
            return


def _hang_up(command: subprocess.Popen[bytes]) -> None:
    """Ends a command as a closed terminal does; at the latest after two seconds."""
    if sys.platform != "win32":
        if command.poll() is None:
            command.send_signal(signal.SIGHUP)
        with suppress(subprocess.TimeoutExpired):
            command.wait(_GRACE)
    command.kill()
    command.wait()


def _status(command: subprocess.Popen[bytes]) -> int:
    return command.returncode if command.returncode >= 0 else 128 - command.returncode
