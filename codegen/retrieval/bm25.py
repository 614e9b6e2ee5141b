"""BM25 over small documents (Robertson and Zaragoza, 2009, equation 3.15).

Written here because its words are special: Chinese, part numbers, misspelt ones. A hundred
documents are scored in well under a millisecond each.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

_K1, _B = 1.2, 0.5
_PRIOR = 4.0  # the weight of about one rare word
_LIKE = 0.8  # difflib's ratio from which an unknown word is a known one misspelt


class Bm25:
    """An index of documents, each a list of words."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        self._counts = [Counter(words) for words in documents]
        self._lengths = [len(words) for words in documents]
        self._mean = sum(self._lengths) / len(self._lengths) if documents else 1.0
        within = Counter(word for counts in self._counts for word in counts)
        total = len(documents)
        self._idf = {
            word: math.log(1 + (total - n + 0.5) / (n + 0.5)) for word, n in within.items()
        }
        self._near: dict[str, str] = {}  # what was looked for among all words
        self._unknown = math.log(1 + (total + 0.5) / 0.5) / 2

    def scores(self, words: Sequence[str]) -> list[float]:
        """Of each document the share, 0 to 1, of the greatest score that these words can have.

        Words that no document has lower it; those that look like one misspelt count as that.
        """
        wanted = [self._known(word) for word in dict.fromkeys(words)]
        most = sum((_K1 + 1) * self._idf.get(word, self._unknown) for word in wanted)
        known = [word for word in wanted if word in self._idf]
        return [self._score(known, n) / most if most else 0.0 for n in range(len(self._counts))]

    def shares(self, words: Sequence[str], number: int) -> dict[str, float]:
        """What each known word adds to a document's score; the sum is that score."""
        wanted = {self._known(word) for word in words}
        most = sum((_K1 + 1) * self._weight([word]) for word in wanted)
        counts = self._counts[number]
        return {word: self._score([word], number) / most for word in wanted if word in counts}

    def greatest(self, words: Sequence[str]) -> dict[str, float]:
        """What each word can add to a score at most; misspelt ones as what they may be."""
        wanted = dict.fromkeys(map(self._known, words))
        most = self._weight(wanted)
        return {word: self._weight([word]) / most for word in wanted}

    def share(self, one: Sequence[str], other: Sequence[str]) -> float:
        """How much of another sentence one says, from 0 to 1.

        Words count as much as they tell documents apart.
        """
        mine, theirs = ({self._known(word) for word in words} for words in (one, other))
        return self._weight(mine & theirs) / max(self._weight(theirs), 1e-9)

    def evidence(self, one: Sequence[str], other: Sequence[str]) -> float:
        """The same, less where little is said: one common word is weak evidence."""
        mine, theirs = ({self._known(word) for word in words} for words in (one, other))
        return self._weight(mine & theirs) / (self._weight(theirs) + _PRIOR)

    def _weight(self, words: Iterable[str]) -> float:
        return sum(self._idf.get(word, self._unknown) for word in words)

    def _score(self, words: Sequence[str], number: int) -> float:
        counts = self._counts[number]
        damping = _K1 * (1 - _B + _B * self._lengths[number] / self._mean)
        return sum(
            self._idf[word] * counts[word] * (_K1 + 1) / (counts[word] + damping)
            for word in words
            if word in counts
        )

    def _known(self, word: str) -> str:
        """The word, or the one that it may be misspelt from."""
        if word in self._idf or len(word) < 5 or not word.isascii():
            return word
        if word not in self._near:
            part = any(letter.isdecimal() for letter in word)  # one digit off is another part
            near = [] if part else get_close_matches(word, self._idf, n=1, cutoff=_LIKE)
            self._near[word] = near[0] if near else word
        return self._near[word]
