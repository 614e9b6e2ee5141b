"""Who may use the model now: completions go first, a running generate lets them pass."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

Turn = Callable[[], AbstractContextManager[None]]
"""Holds the model for one draft."""


class Turns:
    """A lock with two ranks. A holder of the lower rank offers it back between two tokens."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._taken = False
        self._urgent_waiting = 0

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Hold the turn for a completion; waits for one token of a generate at most."""
        with self._changed:
            self._urgent_waiting += 1
            self._changed.wait_for(lambda: not self._taken)
            self._urgent_waiting -= 1
            self._taken = True
        try:
            yield
        finally:
            self._release()

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Hold the turn when no completion wants it."""
        self._take_patiently()
        try:
            yield
        finally:
            self._release()

    @property
    def is_taken(self) -> bool:
        """Whether somebody holds the turn."""
        return self._taken

    @property
    def is_wanted(self) -> bool:
        """Whether a completion waits for the turn."""
        return bool(self._urgent_waiting)

    def make_way(self) -> None:
        """Let waiting completions run; to be called by the holder of a patient turn."""
        if self._urgent_waiting:
            self._release()
            self._take_patiently()

    def _take_patiently(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._taken and not self._urgent_waiting)
            self._taken = True

    def _release(self) -> None:
        with self._changed:
            self._taken = False
            self._changed.notify_all()
