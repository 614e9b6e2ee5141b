"""How long reading a project, and working on its texts, may take."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from codegen.errors import Cancelled, OutOfTime
from grammars.patience import while_wanted

READING_SECONDS = 10.0  # a project of 2,000 files takes one
_BETWEEN_LOOKS = 0.05  # seconds
_MOST_BUSY = 6  # times as long may pass on the wall clock


def raise_if_stopped(stop: threading.Event | None, message: str) -> None:
    """Raise `Cancelled` with the message once `stop` is set."""
    if stop is not None and stop.is_set():
        raise Cancelled(message)


@contextmanager
def patience(
    what: str, *, seconds: float | None = None, stop: threading.Event | None = None
) -> Iterator[None]:
    """Bounds what is done with texts in the block, or in the function that this decorates.

    `what` is done there, for the message. Blocks within blocks hold both limits.

    Raises:
        Cancelled: `stop` was set.
        OutOfTime: `seconds` are over.
    """
    # By the processor's time: on a busy machine nothing is called endless that is only slow. That
    # clock takes 10 us to read, so it is not looked at before it may matter, and then not often.
    until = time.thread_time() + (seconds or 0.0)
    begun = time.monotonic()
    look = begun + (seconds or 0.0)

    def ask() -> None:
        if stop is not None and stop.is_set():
            raise Cancelled(f"{what}: nobody waits for it any more")
        nonlocal look
        if seconds is None or (now := time.monotonic()) < look:
            return
        look = now + _BETWEEN_LOOKS
        if time.thread_time() > until or now > begun + _MOST_BUSY * seconds:
            raise OutOfTime(f"time: {what} took longer than {seconds:.0f} s")

    with while_wanted(ask):
        yield
