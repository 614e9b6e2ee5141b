"""The interface by which a run reports its progress, stage by stage."""

from __future__ import annotations

from typing import Any, Protocol


class Watcher(Protocol):
    """Told how far a run is."""

    def begin(self, stage: str, steps: int) -> None:
        """A stage of this many steps begins."""

    def grow(self, steps: int) -> None:
        """The stage turns out to have this many steps more, or fewer."""

    def advance(self, steps: int = 1) -> None:
        """Steps are done."""

    def describe(self, words: str) -> None:
        """What the stage is working on."""

    def tell(self, line: str) -> None:
        """A stage is done, with this result."""


class Follower:
    """Passes the log of a training on to a watcher."""

    def __init__(self, watcher: Watcher, steps: int) -> None:
        self._watcher, self._steps, self._done = watcher, steps, 0

    def __call__(self, entry: dict[str, Any]) -> None:
        if (total := entry.get("total")) and total != self._steps:
            self._watcher.grow(total - self._steps)
            self._steps = total
        if "loss" in entry:
            self._watcher.advance(entry["step"] - self._done)
            self._done = entry["step"]
            self._watcher.describe(
                f"{entry['stage']}, loss {entry['loss']:.3f}, "
                f"{entry['tokens_per_second']:,} tokens/s"
            )
