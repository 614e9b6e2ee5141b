"""One draft of a snippet: decoded under the constraint, trimmed to where the file is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from codegen.drafting.decode import Mixing, Ranking, decode
from codegen.drafting.draft import Draft, Limits, NextStep, PartialDraft
from codegen.drafting.lookup import Lookup
from codegen.drafting.prompt import Prompt
from codegen.errors import UsageError
from codegen.language import Language
from codegen.models.model import Model, Poll
from codegen.names.constraint import names_for
from codegen.project.board import known_board
from codegen.types import Candidate, DecodeStats, GenerateRequest, Report, Rung, Trust
from grammars import State
from grammars.outline import has_own_statement
from grammars.python_source import has_own_python_statement

LEAST_ROOM = 48
"""Tokens that must be left for a draft."""

NO_STATEMENT = "no statement of its own"


@dataclass(frozen=True, slots=True)
class Written:
    """The result of one draft, None if no part of it parses as a whole, and its cost."""

    candidate: Candidate | None
    stats: DecodeStats


def sentence_of(request: GenerateRequest) -> str:
    """The request in one line that can stand in a comment: a backslash at its end would take the
    next line along. What was set by name stands behind it.

    Raises:
        UsageError: nothing is left of it.
    """
    words = " ".join(request.prompt.split())
    sentence = "".join(filter(str.isprintable, words)).rstrip("\\ ")
    if not sentence:
        raise UsageError("the prompt is empty; say what the snippet should do")
    settings = ", ".join(f"{name} = {value}" for name, value in request.values.items())
    return f"{sentence} ({''.join(filter(str.isprintable, settings))})" if settings else sentence


def require_room(model: Model, prompt: Prompt) -> None:
    """Raise `UsageError` where a prompt leaves no room for an answer."""
    if model.context_length - len(prompt.ids) < LEAST_ROOM:
        raise UsageError(
            f"the prompt is too long: {len(prompt.ids)} tokens of the model's "
            f"{model.context_length}"
        )


def write_draft(
    model: Model,
    request: GenerateRequest,
    prompt: Prompt,
    *,
    kept: str,
    start: State | None,
    ranking: Ranking,
    mixing: Mixing,
    judge: Callable[[PartialDraft], NextStep],
    poll: Poll,
    most_tokens: int,
    why_not_higher: str | None,
) -> Written:
    """Write on after `kept` from the syntax state `start`; `judge` may stop it before the model
    does.
    """
    draft = decode(
        model,
        prompt,
        start=start,
        ranking=ranking,
        limits=Limits(tokens=most_tokens, deadline=inf, may_end=is_begun, judge=judge),
        poll=poll,
        mixing=mixing,
        spells=names_for(
            kept, len(kept), language=request.language, board=known_board(request.board)
        ),
        lookup=Lookup(prompt.ids),
    )
    return written_of(draft, request, kept=kept, why_not_higher=why_not_higher)


def written_of(
    draft: Draft, request: GenerateRequest, *, kept: str, why_not_higher: str | None
) -> Written:
    """A draft that follows `kept`, trimmed to the last place where the file is whole."""
    whole = next((s for s in reversed(draft.path) if s.is_boundary and is_whole(s)), None)
    if whole is None or not whole.text.strip():
        return Written(None, draft.stats)
    code = kept + whole.text.decode("utf-8", "replace").rstrip() + "\n"
    note = None if _does_something(request.language, code) else NO_STATEMENT
    candidate = Candidate(
        code=code,
        report=Report(
            board=request.board,
            rung=Rung.PARSED,
            checked=False,
            why_not_further=note or why_not_higher,
        ),
        trust=Trust.CONSTRAINED,
        log_likelihood=whole.log_likelihood / max(1, draft.path.index(whole)),
        note=note,
    )
    return Written(candidate, draft.stats)


def is_whole(partial: PartialDraft) -> bool:
    """Whether the file may end here."""
    return partial.state is None or partial.state.can_end(b"")


def is_begun(partial: PartialDraft) -> bool:
    """Whether a draft may end here: with a reference a model often wants to end before a word."""
    return bool(partial.text.strip()) and is_whole(partial)


def _does_something(language: Language, code: str) -> bool:
    if language is Language.PYTHON:
        return has_own_python_statement(code)
    return has_own_statement(code)
