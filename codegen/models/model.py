"""What is asked of a model: one protocol, and what its answers are made of.

A model answers one question, `logits(prompt, drafted)`: what may follow these tokens. Weights are
behind it in `llama_model.py`, text that was written before in `scripted_model.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from codegen.models.window import Window

Logits = npt.NDArray[np.float32]
Poll = Callable[[], None]
"""Called before every piece and token; raises `Cancelled` to stop, may let others use the model."""


LEAST_TOGETHER = 8
"""Fewest tokens of a batch that is more than one token."""


@dataclass(frozen=True, slots=True)
class FimTokens:
    """The control tokens of fill-in-the-middle."""

    prefix: int
    suffix: int
    middle: int


@dataclass(frozen=True, slots=True)
class Message:
    """One part of a conversation; `role` is "system", "user" or "assistant"."""

    role: str
    text: str


class Model(Protocol):
    """What decoding needs of a model; implemented by `LlamaModel` and `ScriptedModel`."""

    name: str
    context_length: int
    window: Window
    fim: FimTokens | None
    """None for weights that can only continue a text: they serve `generate`, not completions."""

    @property
    def evaluated(self) -> int:
        """Tokens evaluated since the model was loaded: what was not found in the cache."""
        ...

    def tokens(self, text: str) -> list[int]:
        """The ids of plain text; control tokens spelt out in it are read as text."""
        ...

    def piece(self, token: int) -> bytes:
        """The bytes of a token, perhaps part of a character; empty for control tokens."""
        ...

    def is_end(self, token: int) -> bool:
        """Whether the model says with this token that it has finished."""
        ...

    def control(self, text: str) -> int | None:
        """The control token spelt like this, such as `<|arduino|>`, if there is one."""
        ...

    def spelling(self, text: bytes) -> npt.NDArray[np.int64]:
        """The tokens that begin with `text`, or with which `text` begins."""
        ...

    def chat(self, messages: Sequence[Message]) -> list[int] | None:
        """The ids of a conversation up to where the next answer begins; None for weights that know
        none. Control tokens spelt out in a message are read as text.
        """
        ...

    def logits(
        self,
        prompt: Sequence[int],
        drafted: Sequence[int],
        *,
        poll: Poll,
        batched: Set[int] = frozenset(),
        ahead: Sequence[int] = (),
    ) -> Logits:
        """Raw logits, shape (vocabulary,), of what follows the prompt and the drafted tokens.

        `ahead` is what is thought to follow, `LEAST_TOGETHER - 1` tokens or more, or none. It is
        evaluated in the same batch, so that what follows each of them costs nothing once it was
        drafted. `batched` has the places of those drafted tokens that were evaluated in such a
        batch: the numbers differ a little from those of a token alone.

        Raises whatever `poll` raises, within one piece or token.
        """
        ...

    def close(self) -> None:
        """Free the weights; nothing else may be called afterwards."""
        ...
