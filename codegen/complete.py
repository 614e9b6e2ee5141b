"""Fill in the middle at a cursor: draft, check, and draft in another way what was refused."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace

from codegen.drafting.documents import Documents
from codegen.drafting.drafter import Drafter, Offer
from codegen.drafting.seam import Seam
from codegen.errors import SourceError
from codegen.models.model import Model, Poll
from codegen.suggestion import Review, Reviewer, why_unchecked
from codegen.types import CompleteRequest, CompleteResult, Completion, Defect, Rung, StageTime
from grammars import LimitError
from grammars.opening import Opening

_MOST_CHECKED = 6

Turn = Callable[[], AbstractContextManager[None]]
"""Holds the model for one draft."""


def complete(
    model: Model,
    request: CompleteRequest,
    *,
    documents: Documents,
    poll: Poll,
    turn: Turn = nullcontext,
    reviewer: Reviewer | None = None,
) -> CompleteResult:
    """What to insert at the cursor, or the reason why nothing is offered.

    Without a `reviewer` that is the likeliest draft. With one it is the likeliest that adds no
    error. One that could not be checked is offered with a note, but not after another was refused:
    then it is wrong more often than not.

    Raises `SourceError` for an offset outside the text, and what `poll` and `reviewer` raise.
    """
    if not 0 <= request.offset <= len(request.text):
        raise SourceError(f"offset {request.offset} lies outside the text ({len(request.text)})")
    clock = _Clock()
    if within := Seam(request.text, request.offset, request.language).within:
        return clock.nothing(f"the cursor stands within `{within}`")
    with turn(), clock.stage("draft"):
        drafter, first = _begin(model, request, documents.open(request), poll)
    if reviewer is None:
        item = replace(first.item, note=why_unchecked(request)) if first.item else None
        return clock.result(drafter, item, first.reason)
    until = time.monotonic() + request.check_seconds
    offer: Offer | None = first
    refused: list[Defect] = []
    while offer is not None and len(refused) < _MOST_CHECKED:
        if offer.item is not None:
            with clock.stage("check"):
                review = _review(reviewer, offer.item, offer.after, until)
            if not review.errors:
                if review.rung is None and refused:
                    break
                item = _reviewed(offer.item, review, assumed=offer.assumed)
                return clock.result(drafter, item, offer.reason)
            refused.append(review.errors[0])
            drafter.refuse(offer.item.text)
        with turn(), clock.stage("draft"):
            offer = drafter.next(deadline=until, poll=poll)
    return clock.result(drafter, None, _refusal(refused) if refused else first.reason)


def complete_from(
    opening: Opening, model: Model, request: CompleteRequest, *, poll: Poll
) -> CompleteResult:
    """The likeliest draft, from a recogniser's state at the cursor that is known already."""
    clock = _Clock()
    drafter, offer = _begin(model, request, opening, poll)
    return clock.result(drafter, offer.item, offer.reason)


def _begin(
    model: Model, request: CompleteRequest, opening: Opening, poll: Poll
) -> tuple[Drafter, Offer]:
    """The likeliest draft, and whoever writes the next."""
    deadline = time.monotonic() + request.seconds
    try:
        drafter = Drafter(model, request, opening)
        return drafter, drafter.first(deadline=deadline, poll=poll)
    except LimitError as limit:
        drafter = Drafter(model, request, Opening(None, opening.repairs, str(limit)))
        return drafter, drafter.first(deadline=deadline, poll=poll)


def _review(reviewer: Reviewer, item: Completion, after: str | None, until: float) -> Review:
    """What the check says of an item, with all after the cursor behind it or with `after`."""
    if after is None:
        return reviewer.review(item.text, until=until)
    return reviewer.review(item.text, until=until, after=after)


def _reviewed(item: Completion, review: Review, *, assumed: str) -> Completion:
    """The item as it is offered; where something was assumed the file as it stands is not whole."""
    rung = review.rung or item.rung
    if assumed and rung > Rung.PARSED:
        note = f"{rung.label} once the statement is finished"
        return replace(item, rung=Rung.PARSED, note=note)
    return replace(item, rung=rung, note=review.note)


def _refusal(errors: list[Defect]) -> str:
    """What the check says of the likeliest draft, when it refused all."""
    drafts = f"all {len(errors)} drafts" if len(errors) > 1 else "the draft"
    return f"the check refuses {drafts}: {errors[0].message}"


class _Clock:
    """Keeps the times of a request."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._stages: list[StageTime] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time one stage."""
        began = time.monotonic()
        yield
        self._stages.append(StageTime(name, time.monotonic() - began))

    def nothing(self, reason: str) -> CompleteResult:
        """The result where nothing was drafted."""
        return CompleteResult((), reason, seconds=time.monotonic() - self._began)

    def result(
        self, drafter: Drafter, item: Completion | None, reason: str | None
    ) -> CompleteResult:
        """The result as it stands now."""
        return CompleteResult(
            items=(item,) if item else (),
            reason=reason,
            seconds=time.monotonic() - self._began,
            stats=drafter.stats,
            stages=tuple(self._stages),
        )
