"""Fill in the middle at a cursor: prompt, decode under the constraint, stop where it joins."""

from __future__ import annotations

import re
import time

from codegen.decode import Draft, Limits, decode, greedy
from codegen.documents import Documents
from codegen.errors import SourceError
from codegen.joint import End, Joint
from codegen.model import Check, Model
from codegen.prompt import fim_prompt
from codegen.types import CompleteRequest, CompleteResult, Completion, Rung, Trust
from grammars import LimitError
from grammars.indents import IndentState
from grammars.macros import MacroState
from grammars.opening import Opening

_REPETITION = re.compile(r"(.{3,}?)\1{3,}", re.DOTALL)


def complete(
    model: Model, request: CompleteRequest, *, documents: Documents, check: Check
) -> CompleteResult:
    """What to insert at the cursor, or the reason why nothing is offered.

    Raises `SourceError` for an offset outside the text, and whatever `check` raises.
    """
    if not 0 <= request.offset <= len(request.text):
        raise SourceError(f"offset {request.offset} lies outside the text ({len(request.text)})")
    return complete_from(documents.open(request), model, request, check=check)


def complete_from(
    opening: Opening, model: Model, request: CompleteRequest, *, check: Check
) -> CompleteResult:
    """As `complete`, from a recogniser's state at the cursor that is known already."""
    began = time.monotonic()
    try:
        draft, item, reason = _draft(model, request, opening, began=began, check=check)
    except LimitError as limit:
        advice = Opening(None, opening.repairs, str(limit))
        draft, item, reason = _draft(model, request, advice, began=began, check=check)
    return CompleteResult(
        items=(item,) if item else (),
        reason=reason,
        seconds=time.monotonic() - began,
        stats=draft.stats,
    )


def _draft(
    model: Model, request: CompleteRequest, opening: Opening, *, began: float, check: Check
) -> tuple[Draft, Completion | None, str | None]:
    prefix, suffix = request.text[: request.offset], request.text[request.offset :]
    joint = Joint(opening.state, suffix, request.extent)
    draft = decode(
        model,
        fim_prompt(model, request.language, prefix=prefix, suffix=suffix),
        start=opening.state,
        ranking=greedy,
        limits=Limits(
            tokens=request.max_tokens,
            deadline=began + request.seconds,
            may_end=joint.may_end,
            judge=joint.judge,
            allows=joint.allows,
        ),
        check=check,
    )
    return draft, *_offer(draft, joint, opening)


def _offer(draft: Draft, joint: Joint, opening: Opening) -> tuple[Completion | None, str | None]:
    """The completion to show, and the one line about what is missing or limited."""
    whole = draft.path[-1].text.decode("utf-8", "ignore")
    if not whole.strip():
        return None, f"the model {draft.ended.value} before it wrote anything"
    best = joint.best_end(whole)
    end = End(best) if best is not None else joint.farthest_end(whole)
    if end is None:
        return None, "no end of the draft joins the text after the cursor" + _wanted(draft)
    if _REPETITION.search(end.text):
        return None, "the draft repeats itself"
    constrained = opening.state is not None
    item = Completion(
        text=end.text,
        rung=Rung.PARSED if constrained and end.reach is None else Rung.NOTHING,
        trust=Trust.CONSTRAINED if constrained else Trust.ADVISORY,
        log_likelihood=_log_likelihood(draft, len(end.text.encode())),
    )
    return item, _limits(opening, end)


def _wanted(draft: Draft) -> str:
    """What the syntax wants where the draft ends, if that can be said in a few words."""
    last = draft.path[-1].state
    # A space takes the last lexeme, which waits for what it might still become.
    state = (last.advance(b" ") or last) if last is not None else None
    if not isinstance(state, IndentState | MacroState):
        return ""
    names = sorted(name for name in state.expected() if not any(c.isalnum() for c in name))
    return f"; it lacks {' or '.join(f'`{n}`' for n in names)}" if 0 < len(names) <= 3 else ""


def _limits(opening: Opening, end: End) -> str | None:
    """What is to be known about a completion that is offered all the same."""
    if opening.state is None:
        return f"advisory: {opening.reason}"
    if end.reach is not None:
        return f"joins only the first {end.reach} bytes after the cursor, which do not all parse"
    if opening.repairs:
        return f"{opening.repairs} errors before the cursor were stepped over"
    return None


def _log_likelihood(draft: Draft, size: int) -> float:
    """Of the tokens that make up the first `size` bytes of the draft."""
    return next(s.log_likelihood for s in draft.path if len(s.text) >= size)
