"""Reading what belongs to a document, in a thread that ends when nobody waits for it any more."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from codegen.patience import READING_SECONDS, patience

_T = TypeVar("_T")


async def read_in_thread(
    read: Callable[[], _T],
    *,
    seconds: float = READING_SECONDS,
    stop: threading.Event | None = None,
) -> _T:
    """What `read` finds in files and texts, which may come from anywhere and take any time.

    Raises:
        Cancelled: `stop` was set.
        OutOfTime: it took longer than `seconds`.
    """
    left = threading.Event()

    def bounded() -> _T:
        with (
            patience("reading", seconds=seconds, stop=stop),
            patience("reading", stop=left),
        ):
            return read()

    try:
        return await asyncio.to_thread(bounded)
    finally:
        left.set()  # the request may have been cancelled
