"""Runs of thirteen tokens of code: what a training document may not share with a test.

Comments, docstrings and white space do not count. A token is hashed once by CRC-32, and thirteen of
them are mixed into 64 bits by numpy: 12 MB/s, most of it the splitting into tokens.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

RUN = 13
"""Tokens; the usual length (GPT-3: arXiv 2005.14165, appendix C)."""

Runs = NDArray[np.uint64]

_TOKEN = re.compile(r"\w+|[^\w\s]")
_STRINGS = r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'"
_ASIDE = {
    True: re.compile(rf"(#[^\n]*|\"{{3}}.*?\"{{3}}|'{{3}}.*?'{{3}})|{_STRINGS}", re.DOTALL),
    False: re.compile(rf"(//[^\n]*|/\*.*?\*/)|{_STRINGS}", re.DOTALL),
}
"""What is left out, in Python and in C; strings are matched so that nothing begins in them."""

_MIX = np.uint64(0x9E3779B97F4A7C15)
_BITS = 24  # of a hash, which quickly rule out a run that is not looked for


def runs_of(text: str, language: str) -> Runs:
    """The hashes of all runs of a text's code, in their order."""
    words = _TOKEN.findall(_code(text, language))
    return _mixed(words)


def runs_around(text: str, language: str, spans: Iterable[tuple[int, int]]) -> Runs:
    """Those runs that have a token of one of the spans in them; a span is `[start, end)`."""
    matches = list(_TOKEN.finditer(_code(text, language)))
    runs = _mixed([match[0] for match in matches])
    starts = np.array([match.start() for match in matches])
    ends = np.array([match.end() for match in matches])
    chosen = np.zeros(len(runs), dtype=bool)
    for start, end in spans:
        first = int(np.searchsorted(ends, start, side="right"))
        last = int(np.searchsorted(starts, end, side="left"))  # the token behind the span
        if first < last:
            chosen[max(0, first - RUN + 1) : last] = True
    return np.unique(runs[chosen])


class RunIndex:
    """Runs that are looked for in many texts."""

    def __init__(self, runs: Sequence[Runs]) -> None:
        """Look for all of `runs`."""
        self.runs: Runs = np.unique(np.concatenate([np.empty(0, dtype=np.uint64), *runs]))
        self._maybe = np.zeros(1 << _BITS, dtype=bool)
        self._maybe[_low(self.runs)] = True

    def within(self, runs: Runs) -> NDArray[np.int64]:
        """The places in `self.runs` of those that are among `runs`, each once."""
        likely = runs[self._maybe[_low(runs)]]
        if not len(likely):
            return np.empty(0, dtype=np.int64)
        places = np.searchsorted(self.runs, likely)
        places[places == len(self.runs)] = 0
        found: NDArray[np.int64] = np.unique(places[self.runs[places] == likely])
        return found


def _code(text: str, language: str) -> str:
    """A text with spaces for what is not code: every token keeps its place."""
    return _ASIDE[language == "python"].sub(
        lambda match: " " * len(match[0]) if match[1] else match[0], text
    )


def _mixed(words: list[str]) -> Runs:
    seen: dict[str, int] = {}
    for word in words:
        if word not in seen:
            seen[word] = zlib.crc32(word.encode("utf-8", "replace"))
    hashes = np.fromiter((seen[word] for word in words), dtype=np.uint64, count=len(words))
    mixed = np.zeros(max(0, len(words) - RUN + 1), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for start in range(RUN):
            mixed = (mixed ^ hashes[start : start + len(mixed)]) * _MIX
            mixed ^= mixed >> np.uint64(29)
    return mixed


def _low(runs: Runs) -> NDArray[np.int64]:
    """The bits by which a run is looked up first."""
    return (runs & np.uint64((1 << _BITS) - 1)).astype(np.int64)
