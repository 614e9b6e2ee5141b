"""Batches drawn in a thread, a few ahead of the step that takes them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator

from codegen.training.rows import Rows

Batch = tuple[Rows, dict[str, int]]
"""Rows, and how many had been drawn of each family after them."""


class Ahead:
    """Draws from an iterator in a thread, two batches ahead."""

    def __init__(self, batches: Iterator[Batch]) -> None:
        self._start(batches)

    def next(self) -> Batch:
        """The next batch, as soon as it is there."""
        item = self._queue.get()
        if isinstance(item, BaseException):
            raise item
        return item

    def restart(self, batches: Iterator[Batch]) -> None:
        """Forgets what was drawn ahead: from now on other batches are wanted."""
        self.close()
        self._start(batches)

    def close(self) -> None:
        """Ends the thread."""
        self._closed.set()
        while self._thread.is_alive():
            try:
                self._queue.get(timeout=0.05)
            except queue.Empty:
                continue

    def _start(self, batches: Iterator[Batch]) -> None:
        self._queue: queue.Queue[Batch | BaseException] = queue.Queue(2)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._draw, args=(batches,), daemon=True)
        self._thread.start()

    def _draw(self, batches: Iterator[Batch]) -> None:
        closed, waiting = self._closed, self._queue
        try:
            for batch in batches:
                waiting.put(batch)
                if closed.is_set():
                    return
        except BaseException as error:  # noqa: BLE001 - raised again where the batch is wanted
            waiting.put(error)
