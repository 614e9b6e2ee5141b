"""A snippet from a sentence: draft under the constraint, build, rank by what was reached.

Each draft is sampled with its own seed, so the same request gives the same drafts. They are built
in order of likelihood until one reaches the highest rung that can be reached for the board here. If
none does, the best are mended: kept up to the compiler's first error and written on from there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from threading import Event

from codegen.board import Board, find_board, require_language
from codegen.model import Check, Model
from codegen.project import snippet_project
from codegen.types import (
    Candidate,
    DecodeStats,
    GenerateRequest,
    GenerateResult,
    Language,
    Rung,
    StageTime,
)
from codegen.validation.check import check_project
from codegen.validation.micropython.check import reachable
from codegen.validation.toolchain import reach
from codegen.writer import Writer, Written

Progress = Callable[[str], None]
"""Takes one line about what is being done now."""

Turn = Callable[[], AbstractContextManager[None]]
"""Holds the model for one draft."""


def generate(
    model: Model,
    request: GenerateRequest,
    *,
    turn: Turn,
    check: Check,
    stop: Event,
    progress: Progress | None = None,
) -> GenerateResult:
    """Draft, build, mend and rank.

    Raises `UsageError` for what cannot be asked, `Cancelled` once `stop` is set.
    """
    board = find_board(request.board)
    require_language(board, request.language)
    top, why_not_higher = _reachable(board, request.language)
    writer = Writer(model, request, why_not_higher=why_not_higher)
    desk = _Desk(request, board, top, stop, progress or (lambda _line: None))
    for number in range(request.drafts):
        with desk.stage("draft", f"draft {number + 1} of {request.drafts}"), turn():
            desk.take(writer.draft(number, check))
    desk.check_drafts()
    for attempt in range(request.drafts):
        broken = desk.broken()
        if desk.is_done or not broken:
            break
        with desk.stage("mend", f"mending a draft ({attempt + 1} of {request.drafts})"), turn():
            desk.take(writer.mend(broken[attempt % len(broken)], attempt, check))
        desk.check_drafts()
    return GenerateResult(
        candidates=tuple(sorted(desk.checked, key=_rank)),
        reachable=top,
        why_not_higher=why_not_higher,
        stages=tuple(desk.stages),
        stats=desk.stats,
    )


class _Desk:
    """Drafts come in, are checked in order of likelihood, and lie there with what was said."""

    def __init__(
        self, request: GenerateRequest, board: Board, top: Rung, stop: Event, tell: Progress
    ) -> None:
        self._request = request
        self._board = board
        self._top = top
        self._stop = stop
        self._tell = tell
        self._waiting: list[Candidate] = []
        self._seen: set[str] = set()
        self.checked: list[Candidate] = []
        self.stages: list[StageTime] = []
        self.stats = DecodeStats()

    @property
    def is_done(self) -> bool:
        """Whether a draft got as far as can be got here."""
        return any(c.note is None and c.report.rung >= self._top for c in self.checked)

    def take(self, written: Written) -> None:
        """Put a draft in the queue, if it is none that was seen before."""
        self.stats += written.stats
        candidate = written.candidate
        if candidate is not None and candidate.code not in self._seen:
            self._seen.add(candidate.code)
            self._waiting.append(candidate)

    def check_drafts(self) -> None:
        """Check what waits, the likeliest first, until one is good enough."""
        for candidate in sorted(self._waiting, key=lambda c: -c.log_likelihood):
            with self.stage("check", f"checking a draft for {self._board.id}"):
                self.checked.append(
                    _checked(
                        candidate,
                        self._request,
                        board=self._board,
                        top=self._top,
                        stop=self._stop,
                    )
                )
            if self.is_done:
                break
        self._waiting.clear()

    def broken(self) -> list[Candidate]:
        """Those that a compiler found errors in, or that do nothing yet, the best first."""
        return sorted((c for c in self.checked if c.report.errors or c.note), key=_rank)

    @contextmanager
    def stage(self, name: str, line: str) -> Iterator[None]:
        """Tell what is done now, and keep the time that it takes."""
        self._tell(line)
        began = time.monotonic()
        yield
        self.stages.append(StageTime(name, time.monotonic() - began))


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
        return reachable(board)
    found = reach(board)
    return found.rung, found.why_not
