"""A vocabulary cut down to what firmware needs: fewer rows to read for every token.

Of the 151,936 tokens of Qwen2.5-Coder most are words of languages and markup that no program for a
board has. Each costs a row of the output layer, read for every token that is written: 145 of some
390 MB. Rows are selected and their bytes stay as they are, so a token that is kept has the logit
that it had. What is kept is closed under merges (`Vocabulary.closed`), so a text that was encoded
in kept tokens is encoded in the same ones.

Which tokens are kept is a file of bits, one for each, chosen by `python -m benchmarks.vocabulary`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from codegen.errors import ModelError

if TYPE_CHECKING:
    from gguf import GGUFReader

TOKENS, TYPES, MERGES = (f"tokenizer.ggml.{name}" for name in ("tokens", "token_type", "merges"))
ROWS = frozenset({"token_embd.weight", "output.weight"})
"""Tensors with a row for each token."""

_NORMAL, _CONTROL, _USER_DEFINED = 1, 3, 4
_LOOK_LIKE_CONTROL = frozenset({"</s>"})  # which llama.cpp takes for an end all the same

Kept = npt.NDArray[np.bool_]
"""Whether each token is kept, shape (vocabulary,)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tokens as GGUF has them, their types, and the merges in the order in which they are tried."""

    tokens: Sequence[str]
    types: Sequence[int]
    merges: Sequence[str]

    @classmethod
    def read(cls, path: Path) -> Vocabulary:
        """That of a file."""
        from gguf import GGUFReader

        return cls.of(GGUFReader(path))

    @classmethod
    def of(cls, reader: GGUFReader) -> Vocabulary:
        """That of an open file; `ModelError` if it is of another kind than byte-pair encoding."""
        fields = [reader.get_field(name) for name in (TOKENS, TYPES, MERGES)]
        tokens, types, merges = (field.contents() if field else None for field in fields)
        if not tokens or not types or not merges:
            raise ModelError("its vocabulary is not one of merges, so it cannot be trimmed")
        return cls(tokens, types, merges)

    def closed(self, kept: Kept) -> Kept:
        """What is kept, and all that has to be kept with it: the parts of kept tokens, single
        bytes, control tokens.
        """
        ids = {token: index for index, token in enumerate(self.tokens)}
        ranks = {tuple(merge.split(" ")): rank for rank, merge in enumerate(self.merges)}
        result = kept.copy()
        for index, (token, kind) in enumerate(zip(self.tokens, self.types, strict=True)):
            if kind in (_CONTROL, _USER_DEFINED) or token in _LOOK_LIKE_CONTROL:
                result[index] = True
            elif kind != _NORMAL:
                result[index] = False  # padding up to a round number
            elif len(token) == 1:
                result[index] = True
        seen = np.zeros_like(result)
        while new := np.flatnonzero(result & ~seen).tolist():
            seen[new] = True
            for index in new:
                if self.types[index] == _NORMAL:
                    parts = _built_from(self.tokens[index], ranks)
                    result[[ids[part] for part in parts]] = True
        return result

    def trimmed(self, kept: Kept) -> Vocabulary:
        """The tokens that are kept, in their order, and the merges among them."""
        ids = np.flatnonzero(kept).tolist()
        tokens = [self.tokens[i] for i in ids]
        left = set(tokens)
        merges = [
            merge
            for merge in self.merges
            if left.issuperset(parts := merge.split(" ")) and "".join(parts) in left
        ]
        return Vocabulary(tokens, [self.types[i] for i in ids], merges)


def read_kept(path: Path, size: int) -> Kept:
    """Which tokens of a vocabulary of that size are kept; `ModelError` if it is another one's."""
    bits = np.unpackbits(np.frombuffer(path.read_bytes(), np.uint8))
    if not size <= len(bits) < size + 8:
        raise ModelError(f"{path.name} is for another vocabulary than one of {size} tokens")
    return bits[:size].astype(np.bool_)


def new_ids(kept: Kept) -> npt.NDArray[np.int64]:
    """The new id of each token by its old one, shape (vocabulary,); -1 for those that are gone."""
    ids = np.cumsum(kept, dtype=np.int64) - 1
    return np.where(kept, ids, -1)


def _built_from(token: str, ranks: Mapping[tuple[str, ...], int]) -> list[str]:
    """The tokens that byte-pair encoding makes on the way to this one."""
    parts, made = list(token), []
    while len(parts) > 1:
        pairs = list(pairwise(parts))
        best = min(pairs, key=lambda pair: ranks.get(pair, len(ranks)))
        if best not in ranks:
            break  # a token that no merge makes
        place = pairs.index(best)
        parts[place : place + 2] = ["".join(best)]
        made.append(parts[place])
    return made
