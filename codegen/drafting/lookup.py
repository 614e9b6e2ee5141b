"""Guesses what a draft says next, from what was said before it: a program that is shown to a model,
or one that it is to mend, is mostly written down again.

A guess costs no accuracy: the model evaluates several guessed tokens in one batch, and decoding
takes of them what it would have taken anyway (A. Saxena, 2023, "Prompt lookup decoding").

A batch of 16 tokens costs as much as 7 one by one, one of 32 as 12 (4-bit weights on two
cores). So there is a guess only where the last 8 tokens stood somewhere before, and a longer one
once one came true as a whole: with matches of 3 tokens and batches of 8 half of the gain is lost.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from codegen.models.model import LEAST_TOGETHER

_MATCH = 8  # tokens
_FIRST, _MOST = 15, 31  # tokens guessed at once: with the one before them a batch of 16 or 32


class Lookup:
    """Guesses for one draft; they depend on the tokens alone, so a draft is the same every time."""

    def __init__(self, said: Sequence[int]) -> None:
        """`said` is what was said before, such as the prompt."""
        self._said = tuple(said)
        self._length = _FIRST
        self._guess: tuple[int, ...] = ()

    def follow(self, token: int) -> bool:
        """Whether a token that was drafted is the next of the guess."""
        if not self._guess or self._guess[0] != token:
            self._length = _FIRST
            self._guess = ()
            return False
        self._guess = self._guess[1:]
        if not self._guess:
            self._length = _MOST
        return True

    def guess(self, drafted: Sequence[int], *, room: int) -> tuple[int, ...]:
        """What may follow: as many tokens as are worth a batch and fit into `room`, or none."""
        tokens = np.array((*self._said, *drafted))
        length = min(self._length, room)
        if len(tokens) <= _MATCH or length + 1 < LEAST_TOGETHER:
            return ()
        places = np.arange(_MATCH, len(tokens))  # of what followed a match
        for back in range(1, _MATCH + 1):
            places = places[tokens[places - back] == tokens[-back]]
        if not len(places):
            return ()
        found = tokens[places[-1] :][:length].tolist()
        self._guess = tuple(found) if len(found) + 1 >= LEAST_TOGETHER else ()
        return self._guess

    def forget(self) -> None:
        """What was guessed does not count any more: the draft goes another way."""
        self._guess = ()
        self._length = _FIRST
