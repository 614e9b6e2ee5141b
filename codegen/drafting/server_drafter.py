"""Drafts for one cursor from a server: what `Drafter` is for a model on this machine."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from functools import partial

from codegen.drafting.circles import goes_in_circles
from codegen.drafting.data_tables import without_tables
from codegen.drafting.draft import Limits, NextStep, PartialDraft
from codegen.drafting.drafter import Offer, offer_of
from codegen.drafting.prompt import tail
from codegen.drafting.seam import Seam
from codegen.drafting.suffix_join import SuffixJoin
from codegen.drafting.walk import Walk
from codegen.errors import ModelError
from codegen.models.model import Poll
from codegen.models.server import Stream, TextServer, Wish
from codegen.names.constraint import spells_of
from codegen.types import CompleteRequest, DecodeStats
from grammars import LimitError
from grammars.opening import Opening

_BEFORE, _AFTER = 4096, 2048
"""Characters around the cursor that a server is shown; up to twice as many before it."""

_MOST_WAYS = 3
"""Drafts that are asked for in place of one that was refused."""

_TEMPERATURE = 0.4
"""Of drafts after the first."""


class ServerDrafter:
    """Drafts for one cursor, one after another."""

    def __init__(self, server: TextServer, request: CompleteRequest, opening: Opening) -> None:
        """`opening` is the recogniser's state at the cursor."""
        prefix, suffix = request.text[: request.offset], request.text[request.offset :]
        self._join = SuffixJoin(
            opening.state,
            suffix,
            request.extent,
            Seam(request.text, request.offset, request.language),
        )
        self._server = server
        self._most = request.max_tokens
        self._opening = opening
        self._before = tail(without_tables(prefix, window=_BEFORE, end=True), _BEFORE)
        after = self._join.suffix
        self._after = without_tables(after, window=_AFTER, end=False)[:_AFTER]
        self._spells = spells_of(request)
        self._refused: set[str] = set()
        self._number = 0
        self.stats = DecodeStats()

    def first(self, *, deadline: float, poll: Poll) -> Offer:
        """The likeliest draft, as `Drafter.first`; `ModelError` if the server has none."""
        return self._draft(deadline, poll)

    def refuse(self, text: str) -> None:
        """Do not offer a text again."""
        self._refused.add(text)

    def next(self, *, deadline: float, poll: Poll) -> Offer | None:
        """Another offer that was not refused; None when there is none by `deadline`."""
        with suppress(ModelError, LimitError):  # there is a first one to speak of
            for _ in range(_MOST_WAYS):
                if time.monotonic() >= deadline:
                    break
                offer = self._draft(deadline, poll)
                if offer.item is not None and offer.item.text not in self._refused:
                    return offer
        return None

    def _draft(self, deadline: float, poll: Poll) -> Offer:
        walk = Walk(
            self._opening.state,
            limits=Limits(
                tokens=self._most,
                deadline=deadline,
                may_end=self._join.may_end,
                judge=self._judge,
                allows=self._join.allows,
            ),
            spells=self._spells,
            temperature=_TEMPERATURE if self._number else 0.0,
            seed=self._number * 100,
        )
        self._number += 1
        draft = walk.draft(partial(self._asked, poll), poll)
        self.stats += draft.stats
        return offer_of(draft, self._join, self._opening)

    def _asked(self, poll: Poll, drafted: str, wish: Wish) -> Stream:
        before = self._before + drafted
        bare = before.rstrip(" ")
        if bare.endswith("\n") or not bare:
            return self._server.fill(before, self._after, wish, poll=poll)
        stream = self._server.fill(bare, self._after, wish, poll=poll)
        return without_spaces(len(before) - len(bare), stream)

    def _judge(self, partial_draft: PartialDraft) -> NextStep:
        """As `Drafter` judges."""
        if goes_in_circles(partial_draft.text.decode("utf-8", "ignore")):
            return NextStep.STOP
        return self._join.judge(partial_draft)


def without_spaces(count: int, pieces: Stream) -> Stream:
    """An answer without the first spaces, `count` at most: a token has the space before its word in
    it, so a server is asked from before those that stand there already.
    """
    with closing(pieces):
        for piece in pieces:
            spaces = min(count, len(piece) - len(piece.lstrip(" ")))
            count = count - spaces if spaces == len(piece) else 0
            if rest := piece[spaces:]:
                yield rest
