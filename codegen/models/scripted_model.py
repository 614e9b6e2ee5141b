"""A model that follows a script: everything above the model can be run and tested without weights.

Its vocabulary is the 256 bytes and a few control tokens. At each step it wants the next byte of its
first wish that agrees with what was drafted so far, then of the second, and so on; when no wish
goes on it wants to end. So a wish that a constraint refuses shows what is tried next.
"""

from __future__ import annotations

import time
from collections.abc import Sequence, Set

import numpy as np
import numpy.typing as npt

from codegen.models.model import FimTokens, Logits, Message, Poll
from codegen.models.window import Window

_END = 256
_CONTROL = {
    "<|endoftext|>": _END,
    "<|fim_prefix|>": 257,
    "<|fim_suffix|>": 258,
    "<|fim_middle|>": 259,
    "<|arduino|>": 260,
    "<|micropython|>": 261,
}


class ScriptedModel:
    """Wants `wishes`, best first; each evaluated piece or token takes `seconds_per_step`."""

    def __init__(
        self,
        wishes: Sequence[str],
        *,
        context_length: int = 4096,
        seconds_per_step: float = 0.0,
        talks: bool = False,
    ) -> None:
        self.name = "scripted"
        self.context_length = context_length
        self.window = Window(prefix_tokens=context_length // 2, suffix_tokens=context_length // 4)
        self.fim: FimTokens | None = FimTokens(prefix=257, suffix=258, middle=259)
        self.evaluated = 0
        self.talks = talks
        self.prompts: list[tuple[int, ...]] = []
        self._wishes = [wish.encode() for wish in wishes]
        self._seconds = seconds_per_step

    def tokens(self, text: str) -> list[int]:
        """One token a byte."""
        return list(text.encode("utf-8", "replace"))

    def piece(self, token: int) -> bytes:
        """The byte itself; nothing for control tokens."""
        return bytes([token]) if token < _END else b""

    def is_end(self, token: int) -> bool:
        """Whether this is the end token."""
        return token == _END

    def control(self, text: str) -> int | None:
        """The control token spelt like this, if there is one."""
        return _CONTROL.get(text)

    def spelling(self, text: bytes) -> npt.NDArray[np.int64]:
        """The text's first byte."""
        return np.array(list(text[:1]), np.int64)

    def chat(self, messages: Sequence[Message]) -> list[int] | None:
        """Each message after its role's first letter; None unless this model can talk."""
        if not self.talks:
            return None
        return [
            token for each in messages for token in self.tokens(f"{each.role[0]}: {each.text}\n")
        ]

    def logits(
        self,
        prompt: Sequence[int],
        drafted: Sequence[int],
        *,
        poll: Poll,
        batched: Set[int] = frozenset(),  # noqa: ARG002  (no batch: each step is as dear)
        ahead: Sequence[int] = (),  # noqa: ARG002
    ) -> Logits:
        """Ten for the best wish's next byte, nine for the next one's, zero for the rest."""
        poll()
        if tuple(prompt) not in self.prompts[-1:]:
            self.prompts.append(tuple(prompt))
        if self._seconds:
            time.sleep(self._seconds)
        self.evaluated += 1
        so_far = bytes(drafted)
        row = np.zeros(_END + len(_CONTROL), dtype=np.float32)
        row[_END] = 1.0
        for rank, wish in enumerate(self._wishes):
            if wish.startswith(so_far):
                token = wish[len(so_far)] if len(wish) > len(so_far) else _END
                row[token] = max(float(row[token]), 10.0 - rank)
        return row

    def close(self) -> None:
        """Nothing to free."""
