"""The stages of a request and what each took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from codegen.types import StageTime


class Stages:
    """Times the stages of one request, those too that end with an error."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._taken: list[StageTime] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time one stage."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._taken.append(StageTime(name, time.monotonic() - began))

    @property
    def seconds(self) -> float:
        """The time since the request began."""
        return time.monotonic() - self._began

    @property
    def times(self) -> tuple[StageTime, ...]:
        """The stages in their order."""
        return tuple(self._taken)
