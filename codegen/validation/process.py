"""Processes and file locks: everything of this package that differs between systems. POSIX so far.

A command runs below a small guard process (guard.py). What is covered: at the limit, at the stop
flag and at the caller's own death (even by SIGKILL) the command dies with all its descendants,
also those that ignore signals, hold the pipe open or, on Linux, left the process group.

One that a person talks to runs on a terminal of its own instead (`attach`), and is hung up on when
that ends.
"""

from __future__ import annotations

import os
import queue
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import IO

_GUARD = Path(__file__).with_name("guard.py")
_MEMORY = 2 << 30  # bytes of address space a process; a compiler that takes more has run wild
_FILE = 512 << 20  # bytes of one file; the same
_OUTPUT = 4 << 20  # bytes; an endless include chain prints without end
_POLL = 0.05  # seconds between two looks at the stop flag
# Seconds in which what a dead command has written is read. On a busy machine the thread that reads
# may get its turn late: without this every hundredth error message was lost at a load of 5 a core.
_LAST_WORDS = 1.0


class Ended(Enum):
    """Why a command ended."""

    EXITED = auto()
    TIMED_OUT = auto()
    STOPPED = auto()
    TOO_MUCH_OUTPUT = auto()


@dataclass(frozen=True, slots=True)
class Confinement:
    """The files and folders that a command can open, where the kernel has means for that."""

    readable: tuple[str, ...]
    writable: tuple[str, ...]

    @property
    def arguments(self) -> tuple[str, ...]:
        """The same in the words of guard.py."""
        return (*(f"r={path}" for path in self.readable), *(f"w={path}" for path in self.writable))


@dataclass(frozen=True, slots=True)
class Finished:
    """A command that has ended, with everything it started.

    `output` holds stdout and stderr in the order written. `returncode` is 128 + n after signal n,
    and 127 when the command could not be started; it means something only after `Ended.EXITED`.
    """

    returncode: int
    output: str
    seconds: float
    ended: Ended


def run(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    seconds: float,
    stop: threading.Event | None = None,
    on_line: Callable[[str], None] | None = None,
    confinement: Confinement | None = None,
) -> Finished:
    """Runs a command to its end, its time limit or the stop flag, whichever comes first.

    Standard input is empty. `on_line` gets each full line of output as it comes, in this thread.
    The command can open what is in `confinement`, and its own temporary folder; None: anything.
    """
    allowed = confinement.arguments if confinement else ()
    begun = time.monotonic()
    guard = subprocess.Popen(
        [*guarding(), *allowed, "--", *argv],
        cwd=cwd,
        env=dict(env),
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # a Ctrl-C in the terminal is ours to handle
    )
    lifeline, pipe = guard.stdin, guard.stdout
    if lifeline is None or pipe is None:
        raise RuntimeError("pipes were asked for")
    chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    reader = threading.Thread(target=_pump, args=(pipe, chunks), daemon=True)
    output = bytearray()
    try:
        reader.start()
        ended = _follow(guard, chunks, output, until=begun + seconds, stop=stop, on_line=on_line)
    finally:
        lifeline.close()
        try:
            guard.wait(timeout=5)
        except subprocess.TimeoutExpired:
            guard.kill()
            guard.wait()
        reader.join(timeout=1)
        pipe.close()
    return Finished(
        guard.returncode, output.decode(errors="replace"), time.monotonic() - begun, ended
    )


def guarding() -> tuple[str, ...]:
    """How the guard is called, but for what it allows and runs."""
    return (sys.executable, "-I", "-S", str(_GUARD), str(_MEMORY), str(_FILE))


def _pump(pipe: IO[bytes], chunks: queue.SimpleQueue[bytes]) -> None:
    """Moves output into the queue; an empty chunk says that no more will come."""
    try:
        while chunk := os.read(pipe.fileno(), 1 << 16):
            chunks.put(chunk)
    except (OSError, ValueError):
        pass  # closed under the thread, after the command was given up
    chunks.put(b"")


def _follow(
    guard: subprocess.Popen[bytes],
    chunks: queue.SimpleQueue[bytes],
    output: bytearray,
    *,
    until: float,
    stop: threading.Event | None,
    on_line: Callable[[str], None] | None,
) -> Ended:
    told = 0  # bytes of output that were given to on_line
    gone = False
    while True:
        if stop is not None and stop.is_set():
            return Ended.STOPPED
        remaining = until - time.monotonic()
        if remaining <= 0:
            return Ended.TIMED_OUT
        try:
            chunk = chunks.get(timeout=min(_LAST_WORDS if gone else _POLL, remaining))
        except queue.Empty:
            if gone:
                return Ended.EXITED  # somebody else holds the pipe
            gone = guard.poll() is not None
            continue
        if not chunk:
            return Ended.EXITED
        output += chunk
        if len(output) > _OUTPUT:
            return Ended.TOO_MUCH_OUTPUT
        while on_line is not None and (end := output.find(b"\n", told)) >= 0:
            on_line(output[told:end].decode(errors="replace"))
            told = end + 1


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
    return command.returncode if command.returncode >= 0 else 128 - command.returncode


@contextmanager
def _keys() -> Iterator[int | None]:
    """Our standard input, which gives each key as it is pressed; None if it is no terminal."""
    import termios
    import tty

    if not sys.stdin.isatty():
        yield None
        return
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
    for number in (signal.SIGHUP, signal.SIGKILL):
        if command.poll() is None:
            command.send_signal(number)
        try:
            command.wait(timeout=2)
        except subprocess.TimeoutExpired:
            continue
        return


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Holds an exclusive lock on a file for the time of the block; yields False when another does.

    It excludes other threads of this process too, and ends with the process. Others may delete the
    file only while they hold it.
    """
    import fcntl

    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        try:
            yield _is_still(path, file)
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)


def _is_still(path: Path, file: IO[str]) -> bool:
    """Whether the path names the open file; a former holder may have deleted it meanwhile."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
