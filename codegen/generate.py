"""A snippet from a sentence: draft under the constraint, build, rank by what was reached.

Each draft is sampled with its own seed, so the same request gives the same drafts. They are built
in order of likelihood until one reaches the highest rung that can be reached for the board here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from math import inf
from threading import Event

from codegen.board import Board, find_board, require_language
from codegen.code_only import CodeOnly
from codegen.decode import Limits, Stretch, Verdict, decode, sampling
from codegen.errors import UsageError
from codegen.model import Check, Model
from codegen.project import snippet_project
from codegen.prompt import continuation_prompt
from codegen.types import (
    Candidate,
    DecodeStats,
    GenerateRequest,
    GenerateResult,
    Language,
    Report,
    Rung,
    StageTime,
    Trust,
)
from codegen.validation.check import check_project
from codegen.validation.python_source import NOT_FURTHER, has_own_python_statement
from codegen.validation.toolchain import reach
from grammars import comment_openers
from grammars.opening import Checkpoints
from grammars.outline import has_own_statement

Progress = Callable[[str], None]
"""Takes one line about what is being done now."""

Turn = Callable[[], AbstractContextManager[None]]
"""Holds the model for one draft."""

_LEAST_ROOM = 48
"""Tokens that must be left for a draft."""

NO_STATEMENT = "no statement of its own"


def generate(
    model: Model,
    request: GenerateRequest,
    *,
    turn: Turn,
    check: Check,
    stop: Event,
    progress: Progress | None = None,
) -> GenerateResult:
    """Draft, build and rank.

    Raises `UsageError` for what cannot be asked, `Cancelled` once `stop` is set.
    """
    tell = progress or (lambda _line: None)
    board = find_board(request.board)
    require_language(board, request.language)
    top, why_not_higher = _reachable(board, request.language)
    writer = _Writer(model, request, why_not_higher=why_not_higher)
    stages: list[StageTime] = []
    stats = DecodeStats()

    began = time.monotonic()
    drafts: dict[str, Candidate] = {}
    for number in range(request.drafts):
        tell(f"draft {number + 1} of {request.drafts}")
        with turn():
            candidate, cost = writer.draft(number, check)
        stats += cost
        if candidate is not None:
            drafts.setdefault(candidate.code, candidate)
    stages.append(StageTime("draft", time.monotonic() - began))

    checked: list[Candidate] = []
    for candidate in sorted(drafts.values(), key=lambda c: -c.log_likelihood):
        began = time.monotonic()
        tell(f"checking a draft for {board.id} ({len(checked) + 1} of {len(drafts)})")
        judged = _checked(candidate, request, board=board, top=top, stop=stop)
        checked.append(judged)
        stages.append(StageTime("check", time.monotonic() - began))
        if judged.report.rung >= top and judged.note is None:
            break
    return GenerateResult(
        candidates=tuple(sorted(checked, key=_rank)),
        reachable=top,
        why_not_higher=why_not_higher,
        stages=tuple(stages),
        stats=stats,
    )


class _Writer:
    """Turns the request's sentence into drafts."""

    def __init__(
        self, model: Model, request: GenerateRequest, *, why_not_higher: str | None
    ) -> None:
        words = " ".join(request.prompt.split())
        # It becomes a comment of one line: a backslash at its end would take the next one along.
        sentence = "".join(filter(str.isprintable, words)).rstrip("\\ ")
        if not sentence:
            raise UsageError("the prompt is empty; say what the snippet should do")
        self._model = model
        self._request = request
        self._why_not_higher = why_not_higher
        openers = comment_openers(request.language.value)
        self._head = f"{openers[0]} {sentence}\n"
        self._prompt = continuation_prompt(model, request.language, self._head)
        room = model.context_length - len(self._prompt.ids)
        if room < _LEAST_ROOM:
            raise UsageError(
                f"the prompt is too long: {len(self._prompt.ids)} tokens of the model's "
                f"{model.context_length}"
            )
        start = Checkpoints(request.language.value).open(self._head.encode()).state
        if start is None:
            raise UsageError("the prompt cannot stand in a comment")
        self._start = CodeOnly(start, tuple(opener.encode() for opener in openers))

    def draft(self, number: int, check: Check) -> tuple[Candidate | None, DecodeStats]:
        """One draft, trimmed to the last place at which the file is whole, and its cost."""
        request = self._request
        draft = decode(
            self._model,
            self._prompt,
            start=self._start,
            ranking=sampling(temperature=request.temperature, seed=(request.seed, number)),
            limits=Limits(
                tokens=request.max_tokens, deadline=inf, may_end=_is_whole, judge=self._judge
            ),
            check=check,
        )
        whole = next((s for s in reversed(draft.path) if s.is_boundary and _is_whole(s)), None)
        if whole is None or not whole.text.strip():
            return None, draft.stats
        code = self._head + whole.text.decode("utf-8", "replace").rstrip() + "\n"
        tokens = max(1, draft.path.index(whole))
        note = None if _does_something(request.language, code) else NO_STATEMENT
        candidate = Candidate(
            code=code,
            report=Report(
                board=request.board,
                rung=Rung.PARSED,
                checked=False,
                why_not_further=note or self._why_not_higher,
            ),
            trust=Trust.CONSTRAINED,
            log_likelihood=whole.log_likelihood / tokens,
            note=note,
        )
        return candidate, draft.stats

    def _judge(self, stretch: Stretch) -> Verdict:
        """A sketch is over when it has its setup and loop; a script when the model says so."""
        if self._request.language is Language.PYTHON or not stretch.text.rstrip().endswith(b"}"):
            return Verdict.GO_ON
        both = all(f"void {name}(".encode() in stretch.text for name in ("setup", "loop"))
        return Verdict.STOP if both and _is_whole(stretch) else Verdict.GO_ON


def _is_whole(stretch: Stretch) -> bool:
    return stretch.state is None or stretch.state.can_end(b"")


def _does_something(language: Language, code: str) -> bool:
    if language is Language.PYTHON:
        return has_own_python_statement(code)
    return has_own_statement(code)


def _checked(
    candidate: Candidate, request: GenerateRequest, *, board: Board, top: Rung, stop: Event
) -> Candidate:
    """The candidate with what a compiler said of it, where there is one to ask."""
    if candidate.note is not None or (
        top <= Rung.PARSED and request.language is not Language.PYTHON
    ):
        return candidate
    report = check_project(
        snippet_project(candidate.code, request.language),
        board=board,
        seconds=request.build_seconds,
        stop=stop,
    )
    return replace(candidate, report=replace(report, rung=max(report.rung, Rung.PARSED)))


def _rank(candidate: Candidate) -> tuple[bool, int, int, float]:
    """Best first: rung reached, then fewer errors, then likelihood."""
    report = candidate.report
    return (
        candidate.note is not None,
        -report.rung,
        len(report.errors),
        -candidate.log_likelihood,
    )


def _reachable(board: Board, language: Language) -> tuple[Rung, str | None]:
    if language is Language.PYTHON:
        return Rung.PARSED, NOT_FURTHER
    found = reach(board)
    return found.rung, found.why_not
