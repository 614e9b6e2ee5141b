"""Fill in the middle at a cursor: draft, check, and draft again what was refused."""

from __future__ import annotations

import time
from contextlib import nullcontext
from dataclasses import replace

from codegen.drafting.documents import Documents
from codegen.drafting.drafter import Drafter, Offer
from codegen.drafting.seam import Seam
from codegen.drafting.server_drafter import ServerDrafter
from codegen.errors import SourceError
from codegen.models.model import Model, Poll
from codegen.models.server import TextServer
from codegen.stages import Stages
from codegen.suggestion import Review, Reviewer, why_unchecked
from codegen.turns import Turn
from codegen.types import CompleteRequest, CompleteResult, Completion, Defect, Rung
from grammars import LimitError
from grammars.opening import Opening

_AnyDrafter = Drafter | ServerDrafter

_MOST_CHECKED = 6
_SECONDS_FOR_ANOTHER = 1.0  # for each alternative, where somebody has asked for them by hand


def complete(
    model: Model | TextServer,
    request: CompleteRequest,
    *,
    documents: Documents,
    poll: Poll,
    turn: Turn = nullcontext,
    reviewer: Reviewer | None = None,
) -> CompleteResult:
    """What to insert at the cursor, or the reason why nothing is offered.

    Without a `reviewer` that is the likeliest draft. With one it is the likeliest that adds no
    error. Up to `request.alternatives` are offered, the likeliest first. One that could not be
    checked is offered with a note, but not after another was refused: then it would be wrong more
    often than not.

    Raises `SourceError` for an offset outside the text, `ModelError` for a server that does not
    answer, and what `poll` and `reviewer` raise.
    """
    if not 0 <= request.offset <= len(request.text):
        raise SourceError(f"offset {request.offset} lies outside the text ({len(request.text)})")
    stages = Stages()
    if within := Seam(request.text, request.offset, request.language).within:
        where = f"the cursor stands within `{within}`"
        return CompleteResult((), where, seconds=stages.seconds)
    with turn(), stages.stage("draft"):
        drafter, first = _begin(model, request, documents.open(request), poll)
    until = time.monotonic() + (request.check_seconds if reviewer else 0)
    offer: Offer | None = first
    items: list[Completion] = []
    reason = first.reason
    refused: list[Defect] = []
    while offer is not None and len(refused) < _MOST_CHECKED:
        if offer.item is not None:
            if reviewer is None:
                review = Review(None, why_unchecked(request))
            else:
                with stages.stage("check"):
                    review = _review(reviewer, offer.item, offer.after, until)
            if review.errors:
                refused.append(review.errors[0])
            elif review.rung is None and refused:
                break
            else:
                items.append(_reviewed(offer.item, review, assumed=offer.assumed))
                reason = offer.reason if len(items) == 1 else reason
                until = max(until, time.monotonic() + _SECONDS_FOR_ANOTHER)
            if len(items) == request.alternatives:
                break
            drafter.refuse(offer.item.text)
        elif reviewer is None:
            break
        with turn(), stages.stage("draft"):
            offer = drafter.next(deadline=until, poll=poll)
    if not items and refused:
        reason = _refusal(refused)
    return _result(stages, drafter, items, reason)


def complete_from(
    opening: Opening, model: Model | TextServer, request: CompleteRequest, *, poll: Poll
) -> CompleteResult:
    """The likeliest draft, from a recogniser's state at the cursor that is known already."""
    stages = Stages()
    drafter, offer = _begin(model, request, opening, poll)
    return _result(stages, drafter, [offer.item] if offer.item else [], offer.reason)


def _begin(
    model: Model | TextServer, request: CompleteRequest, opening: Opening, poll: Poll
) -> tuple[_AnyDrafter, Offer]:
    """The likeliest draft, and the drafter that makes the next ones."""
    deadline = time.monotonic() + request.seconds
    try:
        drafter = _drafter(model, request, opening)
        return drafter, drafter.first(deadline=deadline, poll=poll)
    except LimitError as limit:
        drafter = _drafter(model, request, Opening(None, opening.repairs, str(limit)))
        return drafter, drafter.first(deadline=deadline, poll=poll)


def _drafter(model: Model | TextServer, request: CompleteRequest, opening: Opening) -> _AnyDrafter:
    """What drafts with the model, or with the server that is asked in its place."""
    if isinstance(model, TextServer):
        return ServerDrafter(model, request, opening)
    return Drafter(model, request, opening)


def _review(reviewer: Reviewer, item: Completion, after: str | None, until: float) -> Review:
    """What the check says of an item, followed by all text after the cursor or by `after`."""
    if after is None:
        return reviewer.review(item.text, until=until)
    return reviewer.review(item.text, until=until, after=after)


def _reviewed(item: Completion, review: Review, *, assumed: str) -> Completion:
    """The item as it is offered; if something was assumed, the file is not whole without it."""
    rung = review.rung or item.rung
    if assumed and rung > Rung.PARSED:
        note = f"{rung.label} once the statement is finished"
        return replace(item, rung=Rung.PARSED, note=note)
    return replace(item, rung=rung, note=review.note)


def _refusal(errors: list[Defect]) -> str:
    """What the check says of the likeliest draft, when it refused all."""
    drafts = f"all {len(errors)} drafts" if len(errors) > 1 else "the draft"
    return f"the check refuses {drafts}: {errors[0].message}"


def _result(
    stages: Stages, drafter: _AnyDrafter, items: list[Completion], reason: str | None
) -> CompleteResult:
    """The result as it stands now."""
    return CompleteResult(
        items=tuple(items),
        reason=reason,
        seconds=stages.seconds,
        stats=drafter.stats,
        stages=stages.times,
    )
