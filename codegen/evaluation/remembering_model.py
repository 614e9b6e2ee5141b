"""A model that is asked the same again: the modes of one example share most of their drafts.

What follows the same tokens is the same to the bit (kv_cache.py), so an answer that is remembered
changes nothing but the time. `saved` says how much that was.
"""

from __future__ import annotations

import time
from collections.abc import Sequence, Set

import numpy as np
import numpy.typing as npt

from codegen.models.model import FimTokens, Logits, Message, Model, Poll


class RememberingModel:
    """`model` for the length of one example: 215 kB are kept for each token that was drafted."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.name = model.name
        self.context_length = model.context_length
        self.window = model.window
        self.fim: FimTokens | None = model.fim
        self.saved = 0.0
        """Seconds that drafted tokens took before, and not again."""
        self._known: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[Logits, float]] = {}

    @property
    def evaluated(self) -> int:
        """As the model's."""
        return self._model.evaluated

    def tokens(self, text: str) -> list[int]:
        """As the model's."""
        return self._model.tokens(text)

    def piece(self, token: int) -> bytes:
        """As the model's."""
        return self._model.piece(token)

    def is_end(self, token: int) -> bool:
        """As the model's."""
        return self._model.is_end(token)

    def control(self, text: str) -> int | None:
        """As the model's."""
        return self._model.control(text)

    def spelling(self, text: bytes) -> npt.NDArray[np.int64]:
        """As the model's."""
        return self._model.spelling(text)

    def chat(self, messages: Sequence[Message]) -> list[int] | None:
        """As the model's."""
        return self._model.chat(messages)

    def logits(
        self,
        prompt: Sequence[int],
        drafted: Sequence[int],
        *,
        poll: Poll,
        batched: Set[int] = frozenset(),
        ahead: Sequence[int] = (),
    ) -> Logits:
        """As the model's; what was evaluated in a batch with guesses is asked for anew."""
        if batched or ahead:
            return self._model.logits(prompt, drafted, poll=poll, batched=batched, ahead=ahead)
        asked = tuple(prompt), tuple(drafted)
        if (known := self._known.get(asked)) is not None:
            logits, seconds = known
            self.saved += seconds if drafted else 0.0
            return logits
        began = time.monotonic()
        logits = self._model.logits(prompt, drafted, poll=poll)
        logits.setflags(write=False)
        self._known[asked] = logits, time.monotonic() - began
        return logits

    def close(self) -> None:
        """The model stays: it is its owner's."""
