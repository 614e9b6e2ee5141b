"""Which tokens spell a text: an index over the pieces of a vocabulary.

A word at the cursor is spelt again by the model (token healing), and of some 150,000 tokens a few
begin with it or are begun by it. Trying all of them in order cost 18 ms a token; finding them here
costs some microseconds, and half a second once to make the index.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


class Spellings:
    """The pieces of a vocabulary in the order of their bytes."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        """`pieces` by token id; empty ones (control tokens) spell nothing."""
        ids = sorted((i for i, piece in enumerate(pieces) if piece), key=pieces.__getitem__)
        self._ids = np.array(ids, np.int64)
        self._pieces = [pieces[i] for i in ids]

    def find(self, text: bytes) -> npt.NDArray[np.int64]:
        """The tokens that begin with `text`, and those with which it begins; in no order."""
        pieces = self._pieces
        first = bisect_left(pieces, text)
        last = bisect_left(pieces, text + b"\xff" * 8, lo=first)  # no UTF-8 has such a byte
        shorter = []
        for size in range(1, len(text)):
            place = bisect_left(pieces, text[:size])
            while place < len(pieces) and pieces[place] == text[:size]:
                shorter.append(place)
                place += 1
        return np.concatenate([self._ids[shorter], self._ids[first:last]])
