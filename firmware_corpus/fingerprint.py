"""Tokens of a text and its MinHash: what near duplicates are found by.

Shingles are runs of five tokens, so white space and line breaks do not count. A token is hashed
once by CRC-32 and the runs are mixed by numpy: half the time of hashing strings. Signatures are
datasketch's, with its scheme and seed named, so that they stay the same from machine to machine.
"""

from __future__ import annotations

import re
import zlib
from functools import cache

import numpy as np
from numpy.typing import NDArray

PERMUTATIONS = 128
_RUN = 5
_TOKEN = re.compile(r"\w+|[^\w\s]")
_SEED = 1
_MIX = np.uint64(0x9E3779B97F4A7C15)

Signature = NDArray[np.uint32]


def tokens(text: str) -> list[str]:
    """The lexical tokens: words, numbers, single signs."""
    return _TOKEN.findall(text)


def shingles(words: list[str], length: int = _RUN) -> NDArray[np.uint32]:
    """Hashes of the different runs of `length` tokens, sorted; a shorter text is one run."""
    seen: dict[str, int] = {}
    for word in words:
        if word not in seen:
            seen[word] = zlib.crc32(word.encode("utf-8", "replace"))
    hashes = np.fromiter((seen[word] for word in words), dtype=np.uint64, count=len(words))
    mixed = np.zeros(max(1, len(words) - length + 1), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for start in range(min(length, len(words))):
            mixed = (mixed ^ hashes[start : start + len(mixed)]) * _MIX
            mixed ^= mixed >> np.uint64(29)
    return np.unique((mixed >> np.uint64(32)).astype(np.uint32))


def signature(words: list[str]) -> Signature:
    """The MinHash of the runs of five tokens: PERMUTATIONS values."""
    minhash = _empty().copy()
    minhash.update_batch(shingles(words))
    values: Signature = np.asarray(minhash.hashvalues, dtype=np.uint32)
    return values


def likeness(one: Signature, other: Signature) -> float:
    """The estimate of the Jaccard index of two texts' runs."""
    return float(np.count_nonzero(one == other)) / PERMUTATIONS


@cache
def _empty():  # type: ignore[no-untyped-def]  # datasketch's own type
    from datasketch import MinHash

    return MinHash(num_perm=PERMUTATIONS, seed=_SEED, hashfunc=int, scheme="affine32")
