"""What the project itself says: a cache language model, mixed into the model's own distribution.

A small model knows little of the names and phrases of one project, and its window ends somewhere.
So what followed the last tokens elsewhere in its files counts too, the more the longer the match
(R. Kuhn, R. De Mori, 1990, "A cache-based natural language model"; for code V. Hellendoorn, P.
Devanbu, 2017, doi 10.1145/3106237.3106290). Nothing is trained, and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from codegen.drafting.prompt import tail
from codegen.models.model import Logits, Model
from codegen.types import CompleteRequest

_REACH = 32 * 1024
"""Characters before the cursor that are looked at, after it, and of all other files together."""

_SEAM = -1
"""Between texts that do not follow each other; no token."""


class CacheModel:
    """The text before one cursor and others, as tokens.

    For the last 1, 2, ... tokens in turn, as far as they occur elsewhere: where they are followed
    by D different tokens, C times in all and n times by one of them, its probability p becomes
    (n + c D p) / (C + c D), c being the caution for a match of that length (after I. Witten, T.
    Bell, 1991).
    """

    def __init__(
        self, before: Sequence[int], *others: Sequence[int], caution: Mapping[int, float]
    ) -> None:
        """`caution` by the length of a match in tokens; other lengths are not looked at."""
        self._caution = dict(sorted(caution.items()))
        longest = max(self._caution, default=0)
        self._recent = tuple(before[-longest:]) if longest else ()
        texts = (before, *others)
        self._tokens = np.array([_SEAM, *(t for text in texts for t in (*text, _SEAM))], np.int32)

    def mixed(self, logits: Logits, drafted: Sequence[int]) -> Logits:
        """Logarithms of the mixture, shape (vocabulary,), of what follows the drafted tokens."""
        likely = np.exp(logits - logits.max())
        likely /= likely.sum()
        history = (*self._recent, *drafted)
        for length, places in self._matches(history):
            found, counts = np.unique(self._tokens[places], return_counts=True)
            weight = self._caution[length] * len(found)
            likely *= weight / (weight + counts.sum())
            likely[found] += counts / (weight + counts.sum())
        with np.errstate(divide="ignore"):
            mixture: Logits = np.log(likely)
        return mixture

    def _matches(self, history: Sequence[int]) -> list[tuple[int, npt.NDArray[np.int64]]]:
        """For each length that matches: the places of what followed."""
        tokens, found = self._tokens, []
        places = np.flatnonzero(tokens != _SEAM)
        for length in range(1, min(len(history), max(self._caution, default=0)) + 1):
            places = places[tokens[places - length] == history[-length]]
            if not len(places):
                break
            if length in self._caution:
                found.append((length, places))
        return found


def cache_of(model: Model, request: CompleteRequest, *, respell: bytes) -> CacheModel:
    """The cache model for a cursor; what is spelt again does not count as written."""
    prefix, suffix = request.text[: request.offset], request.text[request.offset :]
    typed = prefix.removesuffix(respell.decode("utf-8", "ignore"))
    # The lines that stay as they are while one is typed come apart: the model remembers them.
    start = typed.rfind("\n") + 1
    before = [*model.tokens(tail(typed[:start], _REACH)), *model.tokens(typed[start:])]
    rest, line_break, following = suffix.partition("\n")
    after = [*model.tokens(rest), *model.tokens(f"{line_break}{following}"[:_REACH])]
    others = [model.tokens(text) for text in _others(request)]
    return CacheModel(before, after, *others, caution=model.window.caution)


def _others(request: CompleteRequest) -> Iterator[str]:
    """The other files of the project, as far as there is room for them."""
    project, room = request.project, _REACH
    if project is None:
        return
    for file in project.files:
        if file.path != project.main and len(file.text) <= room:
            room -= len(file.text)
            yield file.text
