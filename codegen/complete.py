"""Fill in the middle at a cursor: prompt, decode under the constraint, stop where it joins."""

from __future__ import annotations

import re
import time

from codegen.decode import Draft, Limits, Stretch, Verdict, decode, greedy
from codegen.errors import SourceError
from codegen.finish import ends, is_far_too_long, is_long_enough
from codegen.model import Check, Model
from codegen.prompt import fim_prompt
from codegen.types import CompleteRequest, CompleteResult, Completion, Extent, Rung, Trust
from grammars import Recognizer, State

_REACH = 1024
"""Bytes of the text after the cursor that a completion must join in a file that is unfinished."""

_LONGEST_PIECE = 64
"""Bytes; tokens are shorter than this."""

_REPETITION = re.compile(r"(.{3,}?)\1{3,}", re.DOTALL)


def complete(model: Model, request: CompleteRequest, *, check: Check) -> CompleteResult:
    """What to insert at the cursor, or the reason why nothing is offered.

    Raises `SourceError` for an offset outside the text, and whatever `check` raises.
    """
    began = time.monotonic()
    if not 0 <= request.offset <= len(request.text):
        raise SourceError(f"offset {request.offset} lies outside the text ({len(request.text)})")
    prefix, suffix = request.text[: request.offset], request.text[request.offset :]
    state = Recognizer(request.language.value).start().advance(prefix.encode("utf-8", "replace"))
    joint = _Joint(state, suffix, request.extent)
    draft = decode(
        model,
        fim_prompt(model, request.language, prefix=prefix, suffix=suffix),
        start=state,
        ranking=greedy,
        limits=Limits(
            tokens=request.max_tokens,
            deadline=began + request.seconds,
            may_end=joint.may_end,
            judge=joint.judge,
        ),
        check=check,
    )
    item, reason = _offer(draft, joint, state)
    return CompleteResult(
        items=(item,) if item else (),
        reason=reason,
        seconds=time.monotonic() - began,
        stats=draft.stats,
    )


class _Joint:
    """The text after the cursor, and how a completion meets it.

    A file that is whole without the completion must be whole with it. In any other the text after
    the cursor must go on from the completion for its first KB.
    """

    def __init__(self, start: State | None, suffix: str, extent: Extent) -> None:
        self._start = start
        self._suffix = suffix
        self._bytes = suffix.encode("utf-8", "replace")
        self._rest = suffix.partition("\n")[0]
        self._extent = extent
        self._was_whole = start is not None and start.can_end(self._bytes)

    def joins(self, state: State | None) -> bool:
        """Whether the text after the cursor goes on from this state."""
        if state is None:
            return True
        reach = None if self._was_whole else min(len(self._bytes), _REACH)
        return state.can_end(self._bytes, reach)

    def may_end(self, stretch: Stretch) -> bool:
        return bool(stretch.text.strip()) and self.joins(stretch.state)

    def judge(self, stretch: Stretch) -> Verdict:
        """Stop at the end of the line or block if it joins; give up if it cannot any more."""
        if b"\n" not in stretch.text[-_LONGEST_PIECE:]:
            return Verdict.GO_ON  # a line that was not over before is not over now
        text = stretch.text.decode("utf-8", "ignore")
        if not is_long_enough(text, self._rest, self._extent):
            return Verdict.GO_ON
        if self.best_end(text) is not None:
            return Verdict.STOP
        hopeless = self._rest.strip() or is_far_too_long(text)
        return Verdict.GIVE_UP if hopeless else Verdict.GO_ON

    def best_end(self, text: str) -> str | None:
        """The first good end of the text that joins what stands after the cursor."""
        for end in ends(text, self._suffix, self._extent):
            state = self._start.advance(end.encode()) if self._start else None
            if end.strip() and (self._start is None or (state and self.joins(state))):
                return end
        return None


def _offer(
    draft: Draft, joint: _Joint, start: State | None
) -> tuple[Completion | None, str | None]:
    """The completion to show, and the one line about what is missing or limited."""
    whole = draft.path[-1].text.decode("utf-8", "ignore")
    if not whole.strip():
        return None, f"the model {draft.ended.value} before it wrote anything"
    text = joint.best_end(whole)
    if text is None:
        return None, "no end of the draft joins the text after the cursor"
    if _REPETITION.search(text):
        return None, "the draft repeats itself"
    item = Completion(
        text=text,
        rung=Rung.PARSED if start else Rung.NOTHING,
        trust=Trust.CONSTRAINED if start else Trust.ADVISORY,
        log_likelihood=_log_likelihood(draft, len(text.encode())),
    )
    return item, None if start else "advisory: the text before the cursor does not parse"


def _log_likelihood(draft: Draft, size: int) -> float:
    """Of the tokens that make up the first `size` bytes of the draft."""
    return next(s.log_likelihood for s in draft.path if len(s.text) >= size)
