"""A draft token by token, where it may be left for another, and what bounds it. Data only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from codegen.types import DecodeStats
from grammars import State

_BOUNDARIES = (b";", b"{", b"}", b"\n")


class Ended(StrEnum):
    """Why a draft ended where it did."""

    FINISHED = "finished"
    TOKENS = "reached its token limit"
    TIME = "ran out of time"
    CONTEXT = "filled the model's context"
    STUCK = "found no token that the syntax allows"
    ASTRAY = "found no way to join the text after the cursor"


class NextStep(StrEnum):
    """What to do after a token."""

    GO_ON = "go on"
    STOP = "stop"
    GIVE_UP = "give up"  # nothing that follows can save this draft: start it again


@dataclass(frozen=True, slots=True)
class PartialDraft:
    """The draft up to some token, and the recogniser's state there (None: no constraint).

    `respell` is what of the text before the cursor is still to be spelt again.
    """

    text: bytes
    state: State | None
    respell: bytes
    log_likelihood: float  # of the model, in nats, summed over the tokens

    @property
    def is_boundary(self) -> bool:
        """Whether a statement or a line ends here."""
        return self.text.rstrip(b" \t")[-1:] in _BOUNDARIES


@dataclass(frozen=True, slots=True)
class Choice:
    """A token that was taken, and the likeliest others, best first, each with its log-probability.

    The others may be such as the syntax refuses.
    """

    token: int
    log_probability: float
    others: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What was decoded, token by token: `path[0]` is empty, `path[-1]` the whole.

    `choices[i]` leads from `path[i]` to `path[i + 1]`; `batched` has the places of those that were
    evaluated together with what was guessed to follow.
    """

    path: tuple[PartialDraft, ...]
    choices: tuple[Choice, ...]
    ended: Ended
    stats: DecodeStats
    batched: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Branch:
    """Where to leave a draft: after its first `kept` tokens, and with none of the `banned`."""

    draft: Draft
    kept: int
    banned: frozenset[int]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one draft.

    `may_end` is asked when the model wants to end: may the draft stop here? `judge` is asked after
    each token: must it? `allows` may refuse a token that the syntax lets through; the draft ends
    there if it may. `deadline` is in `time.monotonic()` seconds.
    """

    tokens: int
    deadline: float
    may_end: Callable[[PartialDraft], bool]
    judge: Callable[[PartialDraft], NextStep]
    allows: Callable[[PartialDraft, PartialDraft], bool] = lambda _before, _after: True
