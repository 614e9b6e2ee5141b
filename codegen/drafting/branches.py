"""Where to leave a refused draft: the next best token not taken, and the next after that."""

from __future__ import annotations

import heapq
from itertools import count

from codegen.drafting.draft import Branch, Draft


class Branches:
    """The ways that the drafts so far did not take, the likeliest first.

    A way is as likely as the draft up to its first token, that token included; what will follow is
    not known. So early ways come first, and drafts differ in what they are about.
    """

    def __init__(self) -> None:
        self._open: list[tuple[float, int, Draft, int, int]] = []
        self._order = count()  # of equally likely ways the first that was seen
        self._taken: dict[tuple[int, ...], set[int]] = {}

    def add(self, draft: Draft, *, left: Branch | None, size: int) -> None:
        """Take in a draft that left another at `left`; its first `size` bytes were used.

        How far the compiler understood it is of no use: keeping to what stands before its first
        error made one more of 300 cuts compile.
        """
        tokens = tuple(choice.token for choice in draft.choices)
        for kept in range(left.kept if left else 0, len(tokens)):
            choice = draft.choices[kept]
            taken = self._taken.setdefault(tokens[:kept], set())
            taken.add(choice.token)
            if len(draft.path[kept].text) > size:
                break
            for token, log_probability in choice.others:
                loss = self._loss(draft, kept, log_probability)
                heapq.heappush(self._open, (loss, next(self._order), draft, kept, token))

    def best(self) -> Branch | None:
        """The next branch to try; None when none is left."""
        while self._open:
            _, _, draft, kept, token = heapq.heappop(self._open)
            taken = self._taken[tuple(choice.token for choice in draft.choices[:kept])]
            if token not in taken:
                branch = Branch(draft, kept, frozenset(taken))
                taken.add(token)
                return branch
        return None

    def _loss(self, draft: Draft, kept: int, log_probability: float) -> float:
        """The cost of a way, in nats."""
        return -(draft.path[kept].log_likelihood + log_probability)
