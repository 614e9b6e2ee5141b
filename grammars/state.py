"""What the states of every recogniser have in common, the bare ones and those with house rules."""

from __future__ import annotations

from typing import Protocol, Self


class State(Protocol):
    """A text that can still become a valid file. Immutable, so branching is free."""

    def advance(self, piece: bytes, /) -> Self | None:
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

    def reach(self, suffix: bytes, /) -> int:
        """Bytes of `suffix` that go on from here before no parse is left."""
        ...


class MendingState(State, Protocol):
    """A state that can go on over text that does not parse."""

    def advance_repairing(self, piece: bytes, most: int, /) -> tuple[Self, int, int, int]:
        """(state, tokens inserted, tokens skipped, byte of the last repair) with at most `most`
        repairs; `LimitError` when they are not enough.
        """
        ...
