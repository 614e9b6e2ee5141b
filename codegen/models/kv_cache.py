"""What a llama.cpp context has evaluated: the longest prefix that it still holds is kept, the rest
is evaluated. Cache re-use, roll-back and resuming after another request used the model are all the
same to it.

Exactness: the same tokens give the same logits to the bit, with a cold or a warm cache. llama.cpp's
matrix kernels sum in another order for small batches than for larger ones (differences of 0.4 were
measured with 4-bit weights; batches of 8 to 64 agree). So prompts are always evaluated in pieces of
8 to 64 tokens and drafted tokens alone, or in batches of that size where guesses stand beside them;
a cached token is re-used only if it was computed the same way. Flash attention and the repacked
weight layouts break this and gain nothing on a CPU with AVX2, and the AMX layout crashes on Q8_0
rows that are not a multiple of 64; both stay off.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

import numpy as np

from codegen.errors import ModelError
from codegen.models.model import LEAST_TOGETHER, Logits, Poll

PIECE = 64
"""Most tokens evaluated between two looks at the stop flag."""

_LEAST = LEAST_TOGETHER
"""Fewest tokens of a prompt that are evaluated together, unless it has no more."""


class KvCache:
    """The tokens of one context, and what follows them. Its owner frees the context."""

    def __init__(self, lib: Any, context: Any, *, name: str, size: int, most: int) -> None:
        """`size` is that of the vocabulary; `most` tokens fit into the context, and `PIECE` is no
        more than fits into a batch of it.
        """
        self._lib = lib
        self._context = context
        self._memory = lib.llama_get_memory(context)
        self._batch = lib.llama_batch_init(PIECE, 0, 1)
        self._name = name
        self._size = size
        self._most = most
        self._cached: list[tuple[int, int]] = []  # each token, and with how many, _LEAST being all
        self._rows: dict[int, Logits] = {}  # by place, of tokens evaluated with guesses
        self.evaluated = 0

    def logits(
        self,
        prompt: Sequence[int],
        drafted: Sequence[int],
        *,
        poll: Poll,
        batched: Set[int],
        ahead: Sequence[int],
    ) -> Logits:
        """What follows, as `Model.logits` says."""
        together = min(len(prompt), _LEAST)
        wanted = [(token, together) for token in prompt]
        wanted += [(t, _LEAST if place in batched else 1) for place, t in enumerate(drafted)]
        if len(wanted) + len(ahead) > self._most:
            raise ValueError(f"{len(wanted)} tokens do not fit into {self._most}")
        while True:
            poll()  # may hand the model to somebody else: look at the cache only after it
            if (row := self._known_row(wanted)) is not None:
                return row
            kept = self._keep_common(wanted, len(prompt))
            if kept >= len(prompt) and wanted[kept][1] > 1:
                self._evaluate_with_guesses(wanted, kept, ahead)
                continue
            count = _next_batch(kept, len(prompt))
            self._evaluate(wanted[kept : kept + count])
            if kept + count == len(wanted):
                return self._row(-1)

    def forget(self) -> None:
        """Empty it."""
        self._lib.llama_memory_clear(self._memory, True)
        self._cached.clear()
        self._rows.clear()

    def close(self) -> None:
        """Free what is not the context's; nothing else may be called afterwards."""
        self._lib.llama_batch_free(self._batch)

    def _keep_common(self, wanted: Sequence[tuple[int, int]], prompt: int) -> int:
        """Cut the cache back to the longest prefix of `wanted` that leaves a batch to evaluate."""
        common = 0
        for have, want in zip(self._cached, wanted, strict=False):
            if have != want:
                break
            common += 1
        if common == len(wanted):
            common -= 1  # logits come only from an evaluation
        if common < prompt:
            common = max(0, min(common, prompt - _LEAST))
        if common < len(self._cached):
            if not self._lib.llama_memory_seq_rm(self._memory, 0, common, -1):
                self._lib.llama_memory_clear(self._memory, True)
                common = 0
            del self._cached[common:]
        self._rows = {place: row for place, row in self._rows.items() if place < common}
        return common

    def _evaluate(self, batch: Sequence[tuple[int, int]]) -> None:
        ids = (self._lib.llama_token * len(batch))(*(token for token, _ in batch))
        self._require_done(
            self._lib.llama_decode(self._context, self._lib.llama_batch_get_one(ids, len(batch)))
        )
        self._cached.extend(batch)
        self.evaluated += len(batch)

    def _known_row(self, wanted: Sequence[tuple[int, int]]) -> Logits | None:
        """What follows, where the last token was a guess that came true."""
        last = len(wanted) - 1
        if last not in self._rows or self._cached[: len(wanted)] != wanted:
            return None
        self._rows = {place: row for place, row in self._rows.items() if place >= last}
        return self._rows[last].copy()

    def _evaluate_with_guesses(
        self, wanted: Sequence[tuple[int, int]], start: int, ahead: Sequence[int]
    ) -> None:
        """Evaluate what follows `start` in one batch: tokens that had guesses beside them, and new
        guesses behind the last. All their logits are kept, since most guesses come true.
        """
        end = start
        while end < min(len(wanted), start + PIECE) and wanted[end][1] > 1:
            end += 1
        ids = [token for token, _ in wanted[start:end]]
        if end == len(wanted):
            ids += ahead[: PIECE - len(ids)]
        padding = max(0, _LEAST - len(ids))
        batch = self._batch
        for at, token in enumerate((*ids, *ids[:1] * padding)):
            batch.token[at], batch.pos[at] = token, start + at
            batch.n_seq_id[at], batch.seq_id[at][0], batch.logits[at] = 1, 0, 1
        batch.n_tokens = len(ids) + padding
        self._require_done(self._lib.llama_decode(self._context, batch))
        if padding:
            self._lib.llama_memory_seq_rm(self._memory, 0, start + len(ids), -1)
        self._cached.extend((token, _LEAST) for token in ids)
        self._rows.update((start + at, self._row(at)) for at in range(len(ids)))
        self.evaluated += len(ids)

    def _row(self, at: int) -> Logits:
        """The logits after the token at a place of the last batch, -1 being its last."""
        row = self._lib.llama_get_logits_ith(self._context, at)
        found = np.ctypeslib.as_array(row, shape=(self._size,)).copy()
        if not np.isfinite(found.max()):  # 70 us for 150,000 tokens
            self.forget()
            raise ModelError(f"{self._name} is damaged: what it computes is no number")
        return found

    def _require_done(self, status: int) -> None:
        if status != 0:
            self.forget()
            raise ModelError(f"{self._name}: llama.cpp could not evaluate (status {status})")


def _next_batch(done: int, prompt: int) -> int:
    """How many tokens to evaluate next: a piece of the prompt that leaves none too small, else one
    draft.
    """
    if done >= prompt:
        return 1
    left = prompt - done
    return left if left <= PIECE else min(PIECE, left - _LEAST)
