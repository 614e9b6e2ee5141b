"""Drafts for one cursor: prompt, decode under the constraint, stop where it joins."""

from __future__ import annotations

import time
from dataclasses import dataclass

from codegen.drafting.block_ends import reluctant
from codegen.drafting.branches import Branches
from codegen.drafting.cache_model import cache_of
from codegen.drafting.circles import before_circle, goes_in_circles
from codegen.drafting.decode import Mixing, decode, greedy, unmixed
from codegen.drafting.draft import Branch, Draft, Limits, NextStep, PartialDraft
from codegen.drafting.prompt import fim_prompt
from codegen.drafting.seam import Seam
from codegen.drafting.suffix_join import End, SuffixJoin
from codegen.models.model import Model, Poll
from codegen.names.constraint import spells_of
from codegen.project.board import known_board
from codegen.types import CompleteRequest, Completion, DecodeStats, Extent, Rung, Trust
from grammars import LimitError
from grammars.indents import IndentState
from grammars.macros import MacroState
from grammars.opening import Opening

_MOST_WAYS = 8
"""Drafts tried for a new one: some do not join, and some repeat what was refused."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A draft, its completion (None: none), and one line on what is missing or limited.

    `after` is what a check is to take for the text after it, None for all after the cursor.
    `assumed` is what of that the user must still write, behind the brackets that the cursor is in.
    """

    draft: Draft
    item: Completion | None
    reason: str | None
    after: str | None = None
    assumed: str = ""


class Drafter:
    """Drafts for one cursor, one after another. Belongs to whoever has the turn at the model."""

    def __init__(self, model: Model, request: CompleteRequest, opening: Opening) -> None:
        """`opening` is the recogniser's state at the cursor."""
        prefix, suffix = request.text[: request.offset], request.text[request.offset :]
        seam = Seam(request.text, request.offset, request.language)
        self._join = SuffixJoin(opening.state, suffix, request.extent, seam)
        self._model = model
        self._most_tokens = request.max_tokens
        self._opening = opening
        self._prompt = fim_prompt(
            model,
            request.language,
            prefix=prefix,
            suffix=self._join.suffix,
            board=known_board(request.board),
            path=request.path,
        )
        self._mixing: Mixing = unmixed
        if model.window.caution:
            self._mixing = cache_of(model, request, respell=self._prompt.respell).mixed
        if request.extent is Extent.BLOCK and (caution := model.window.block_end_caution):
            self._mixing = reluctant(self._mixing, model, caution=caution)
        self._spells = spells_of(request)
        self._branches = Branches()
        self._last: tuple[Offer, Branch | None] | None = None
        self._refused: set[str] = set()
        self.stats = DecodeStats()

    def first(self, *, deadline: float, poll: Poll) -> Offer:
        """The likeliest draft; what is complete at `deadline` (`time.monotonic()`) is offered.

        Raises what `poll` raises, and `LimitError` where the recogniser gives up.
        """
        return self._draft(None, deadline, poll)

    def refuse(self, text: str) -> None:
        """Do not offer a text again."""
        self._refused.add(text)

    def next(self, *, deadline: float, poll: Poll) -> Offer | None:
        """The next best offer that was not refused; None when there is none by `deadline`."""
        for _ in range(_MOST_WAYS):
            branch = self._another_way()
            if branch is None or time.monotonic() >= deadline:
                return None
            try:
                offer = self._draft(branch, deadline, poll)
            except LimitError:
                return None
            if offer.item is not None and offer.item.text not in self._refused:
                return offer
        return None

    def _another_way(self) -> Branch | None:
        """Where to leave a former draft, now that the last one is known."""
        if self._last is not None:
            offer, left = self._last
            self._last = None
            whole = offer.draft.path[-1].text
            used = offer.item.text.encode() if offer.item else whole
            self._branches.add(offer.draft, left=left, size=len(used))
        return self._branches.best()

    def _draft(self, branch: Branch | None, deadline: float, poll: Poll) -> Offer:
        join = self._join
        draft = decode(
            self._model,
            self._prompt,
            start=self._opening.state,
            ranking=greedy,
            limits=Limits(
                tokens=self._most_tokens,
                deadline=deadline,
                may_end=join.may_end,
                judge=self._judge,
                allows=join.allows,
            ),
            poll=poll,
            mixing=self._mixing,
            spells=self._spells,
            branch=branch,
        )
        self.stats += draft.stats
        offer = offer_of(draft, join, self._opening)
        self._last = offer, branch
        return offer

    def _judge(self, partial: PartialDraft) -> NextStep:
        """What to do after a token: what goes round in circles comes to no end of its own."""
        if goes_in_circles(partial.text.decode("utf-8", "ignore")):
            return NextStep.STOP
        return self._join.judge(partial)


def offer_of(draft: Draft, join: SuffixJoin, opening: Opening) -> Offer:
    """The completion to show, and the one line about what is missing or limited."""
    whole = draft.path[-1].text.decode("utf-8", "ignore")
    if not whole.strip():
        return Offer(draft, None, f"the model {draft.ended.value} before it wrote anything")
    end = join.best_end(whole) or join.farthest_end(whole)
    if end is not None and (once := before_circle(end.text)) is not None:
        end = join.best_end(once)
        if end is None or before_circle(end.text) is not None:
            return Offer(draft, None, "the draft repeats itself")
    if end is None:
        return Offer(
            draft, None, "no end of the draft joins the text after the cursor" + _wanted(draft)
        )
    constrained = opening.state is not None
    item = Completion(
        text=end.text,
        rung=Rung.PARSED if constrained and end.reach is None else Rung.NOTHING,
        trust=Trust.CONSTRAINED if constrained else Trust.ADVISORY,
        log_likelihood=_log_likelihood(draft, len(end.text.encode())),
        replaces=end.replaces,
    )
    return Offer(draft, item, _limits(opening, end), join.after(end), end.assumed)


def _wanted(draft: Draft) -> str:
    """What the syntax expects where the draft ends, if that fits into a few words."""
    last = draft.path[-1].state
    # A space takes the last lexeme, which waits for what it might still become.
    state = (last.advance(b" ") or last) if last is not None else None
    if not isinstance(state, IndentState | MacroState):
        return ""
    names = sorted(name for name in state.expected() if not any(c.isalnum() for c in name))
    return f"; it lacks {' or '.join(f'`{n}`' for n in names)}" if 0 < len(names) <= 3 else ""


def _limits(opening: Opening, end: End) -> str | None:
    """What the user should know about a completion that is offered anyway."""
    if opening.state is None:
        return f"advisory: {opening.reason}"
    if end.reach is not None:
        return f"joins only the first {end.reach} bytes after the cursor, which do not all parse"
    if opening.repairs:
        return f"{opening.repairs} errors before the cursor were stepped over"
    return None


def _log_likelihood(draft: Draft, size: int) -> float:
    """The log-likelihood of the tokens that make up the first `size` bytes of the draft."""
    return next(s.log_likelihood for s in draft.path if len(s.text) >= size)
