"""What a recogniser's states have in common, however they are made."""

from __future__ import annotations

from typing import Protocol


class State(Protocol):
    """A text that can still become a valid file. Immutable, so branching is free."""

    def advance(self, piece: bytes) -> State | None:
        """The state after `piece` (UTF-8, may end inside a character), or None if nothing valid
        can follow any more.
        """
        ...

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """Whether the text may stop here, with `suffix` standing after it.

        With `reach`, the first `reach` bytes of the suffix must go on from here; a file that is
        merely unfinished after them passes. Without, text and suffix must be a whole valid file.
        """
        ...
