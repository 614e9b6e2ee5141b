"""Progress while a model is fetched: who is told, and how it is measured."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

_LOOK_AGAIN = 0.25  # seconds


class Watcher(Protocol):
    """Is told how far a fetch is. `at` may be called from another thread."""

    def begin(self, what: str, total: int) -> None:
        """Something of this many bytes begins."""
        ...

    def at(self, done: int) -> None:
        """This many bytes of it are done."""
        ...

    def tell(self, line: str) -> None:
        """A line that stays."""
        ...


@contextmanager
def weighing(folder: Path, *, before: int, watcher: Watcher) -> Iterator[None]:
    """Report by the size of a folder how far a download into it is, after `before` bytes elsewhere.

    Neither pip nor huggingface_hub says it in a way that all their versions have in common.
    """
    over = threading.Event()

    def look() -> None:
        while not over.wait(_LOOK_AGAIN):
            watcher.at(before + weight(folder))

    looker = threading.Thread(target=look, daemon=True)
    looker.start()
    try:
        yield
    finally:
        over.set()
        looker.join()


def weight(folder: Path) -> int:
    """Bytes of all files below a folder; what vanishes meanwhile counts as nothing."""
    total = 0
    for place, _folders, names in os.walk(folder):  # rglob fails where a folder vanishes
        for name in names:
            with suppress(OSError):
                total += Path(place, name).stat().st_size
    return total
