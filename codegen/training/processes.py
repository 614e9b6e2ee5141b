"""Work that is shared among processes of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager

from codegen.errors import UsageError


@contextmanager
def processes(count: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of this many processes.

    Raises:
        UsageError: one of them was ended from outside.
    """
    try:
        with ProcessPoolExecutor(count) as pool:
            yield pool
    except BrokenProcessPool:
        raise UsageError(
            "a process was killed, perhaps for lack of memory; start again, finished work is kept"
        ) from None
