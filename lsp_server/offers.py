"""What was offered last: it shrinks as it is typed, and the model is not asked again.

The text that would result stays the same while an offer is typed, so what the check said of it
stays true, until something else changes: another document, the settings, a file of the project.
A text that was taken back by some keys is found here too.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from codegen.types import Completion

_SECONDS = 60.0  # then files that nobody watches may have changed
_MOST = 16


@dataclass(frozen=True, slots=True)
class _Offer:
    before: str
    after: str
    items: tuple[Completion, ...]
    until: float


class Offers:
    """The last offers of the document that is being edited."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._uri = ""
        self._offers: deque[_Offer] = deque(maxlen=_MOST)

    def turn_to(self, uri: str) -> None:
        """This document is edited now: offers of another one were checked with this one's old
        text.
        """
        if uri != self._uri:
            self.forget()
            self._uri = uri

    def keep(self, uri: str, before: str, after: str, items: tuple[Completion, ...]) -> None:
        """Remember what was offered between two texts."""
        self.turn_to(uri)
        self._offers.append(_Offer(before, after, items, self._clock() + _SECONDS))

    def find(self, uri: str, before: str, after: str) -> tuple[Completion, ...]:
        """What is left of an offer of which some was typed, perhaps nothing; empty without one."""
        if uri != self._uri:
            return ()
        now = self._clock()
        for offer in reversed(self._offers):
            if now > offer.until or after != offer.after or not before.startswith(offer.before):
                continue
            typed = before[len(offer.before) :]
            left = tuple(
                replace(item, text=item.text[len(typed) :])
                for item in offer.items
                if item.text.startswith(typed) and item.text[len(typed) :].strip()
            )
            if left:
                return left
        return ()

    def forget(self) -> None:
        """Drop all: what they were checked against has changed."""
        self._offers.clear()
