"""Runs commands such that nothing of them is left.

A command runs below a small guard process (guard.py, on Windows guard_windows.py). What is covered:
at the limit, at the stop flag and at the caller's own death (even by SIGKILL) the command dies with
all its descendants, also those that ignore signals, hold the pipe open or, on Linux and Windows,
left the process group.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import IO

_GUARD = Path(__file__).with_name("guard_windows.py" if sys.platform == "win32" else "guard.py")
_MEMORY = 2 << 30  # bytes of address space a process; a compiler that takes more has run wild
_FILE = 512 << 20  # bytes of one file; the same
_OUTPUT = 4 << 20  # bytes; an endless include chain prints without end
_POLL = 0.05  # seconds between two looks at the stop flag
# Seconds in which what a dead command has written is read. On a busy machine the thread that reads
# may get its turn late: without this every hundredth error message was lost at a load of 5 a core.
_LAST_WORDS = 1.0
# To Popen, beside `start_new_session`, which Windows does not have.
if sys.platform == "win32":
    APART = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    APART = 0


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
        creationflags=APART,
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
