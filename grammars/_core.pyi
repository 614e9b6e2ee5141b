"""Types of the compiled recogniser; see core/recognizer.h and core/module.c."""

from collections.abc import Sequence
from typing import final

class LimitError(RuntimeError):
    """A bound of the recogniser was reached; the text says which."""

@final
class Arena:
    """Memory of the states of one grammar, given as the capsule of its wheel.

    `passed` are words that may stand between any two tokens, separated by spaces.
    """

    def __init__(self, grammar: object, byte_budget: int = ..., passed: str = ...) -> None: ...
    def start(self) -> State: ...
    def usage(self) -> dict[str, int]: ...

@final
class State:
    """A text that can still become a valid file. Immutable, so branching is free."""

    @property
    def depth(self) -> int:
        """Nodes of the shallowest parse stack."""

    def advance(self, piece: bytes, /) -> State | None:
        """The state after `piece`, or None if nothing valid can follow any more."""

    def advance_repairing(self, piece: bytes, most: int, /) -> tuple[State, int, int, int]:
        """(state, tokens inserted, tokens skipped, byte of the last repair)."""

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """Whether the text may stop here, with `suffix` standing after it."""

    def reach(self, suffix: bytes, /) -> int:
        """Bytes of `suffix` that go on from here before no parse is left."""

    def check_many(self, candidates: Sequence[bytes], /) -> bytes:
        """One byte a candidate: 1 where it can follow, 0 where it cannot."""

    def expected(self) -> set[str]:
        """Names of the terminals that may come next (before a pending lexeme, if there is one)."""
