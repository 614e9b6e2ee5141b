"""Ctrl-C on the command line: what runs in threads and processes ends at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def interruptible() -> Iterator[threading.Event]:
    """A stop flag for the work in the block, which Ctrl-C sets before it interrupts.

    Python waits for the threads of a pool when it leaves one. With the flag set they end in a
    twentieth of a second, whatever they wait for.
    """
    stop = threading.Event()

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    former = signal.signal(signal.SIGINT, interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, former)
