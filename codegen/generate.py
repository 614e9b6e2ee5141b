"""A program from a sentence: draft under the constraint, build, rank by what was reached.

Where every word of the request is understood as something that pins do, the program is made of that
(behaviours/), and it is the answer once it is checked.

A recipe that the request asks for is shown to the model with the request's own values. Where it
alone says all that was asked, it is the answer; where no draft is good enough, it stands in. It is
always named as what it is.

Each draft has its own seed, so the same request gives the same drafts. The writer decides how many
are written before they are built, one where a recipe can stand in; they are built in order of
likelihood until one reaches the highest rung that can be reached for the board here. If none does,
the best are repaired, and then the next ones are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from typing import Protocol

from codegen.advice.repair import repaired
from codegen.behaviours.answer import StatedAnswer, stated_answer
from codegen.drafting.snippet_draft import Written
from codegen.drafting.writer import Writer, open_writer
from codegen.language import Language
from codegen.models.model import Model, Poll
from codegen.models.server import TextServer
from codegen.project.board import Board, find_board
from codegen.project.project import snippet_project
from codegen.refusal import refused, warnings
from codegen.simulated import Simulation
from codegen.stages import Stages
from codegen.turns import Turn
from codegen.types import Candidate, DecodeStats, GenerateRequest, GenerateResult, Rung
from codegen.understanding.brief import Brief, understand
from codegen.understanding.stand_in import recipe_candidate
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.doubtful import rests_on_declarations
from codegen.validation.micropython.check import reachable
from codegen.validation.toolchain import reach

Progress = Callable[[str], None]
"""Takes one line about what is being done now."""


def generate(
    model: Callable[[], Model | TextServer],
    request: GenerateRequest,
    *,
    turn: Turn,
    poll: Poll,
    stop: Event,
    progress: Progress | None = None,
) -> GenerateResult:
    """Draft, build, mend and rank; nothing of it for what the board cannot do.

    The model is asked for once something has to be written.

    Raises `UsageError` for what cannot be asked, `Cancelled` once `stop` is set.
    """
    if (refusal := refused(request)) is not None:
        return refusal
    board = find_board(request.board)
    top, why_not_higher = _reachable(board, request.language)
    brief = understand(request)
    given = request.references
    request = replace(request, references=given or brief.references)
    if len(request.prompt) > _LONG:  # it may leave no room to write in: known before all else
        open_writer(model(), request, why_not_higher=why_not_higher)
    queue = _DraftQueue(request, brief, top, stop, progress or (lambda _line: None))
    stated = stated_answer(request)
    if stated is not None:
        queue.check_stated(stated)
    if brief.is_answered and not (queue.is_done or queue.is_answered):
        queue.check_recipe(why_not_higher)
    hint: str | None = None
    if not (queue.is_done or queue.is_answered):
        writer = open_writer(model(), request, why_not_higher=why_not_higher)
        if brief.leans_faintly and not writer.changes_references:
            brief = brief.without_lead()
            request = replace(request, references=given)
            writer = open_writer(model(), request, why_not_higher=why_not_higher)
            queue.brief = brief
        if writer.copies_references and brief.stands_in and request.drafts is None:
            hint = _COPIES
        else:
            _write(writer, queue, request, brief, turn=turn, poll=poll)
    if brief.stands_in and not (brief.is_answered or queue.is_done or queue.is_answered):
        queue.check_recipe(why_not_higher)
    ranked = tuple(sorted(queue.checked, key=_rank))
    is_stated = stated is not None and bool(ranked) and ranked[0].is_stated
    is_shown = bool(request.references) or (bool(ranked) and ranked[0].recipe is not None)
    return GenerateResult(
        candidates=ranked,
        reachable=top,
        why_not_higher=why_not_higher,
        stages=queue.stages.times,
        stats=queue.stats,
        leaning=None if is_stated or not is_shown else brief.leaning,
        warnings=warnings(request),
        stated=stated.told if stated is not None and is_stated else None,
        hint=hint,
    )


def _write(
    writer: Writer,
    queue: _DraftQueue,
    request: GenerateRequest,
    brief: Brief,
    *,
    turn: Turn,
    poll: Poll,
) -> None:
    """Let the model write, and mend what it wrote, until a draft is good enough."""
    drafts, mendings = writer.drafts, writer.mendings
    if brief.stands_in and request.drafts is None:  # the recipe is there if these come to nothing
        drafts, mendings = min(drafts, _BESIDE_A_RECIPE), min(mendings, _BESIDE_A_RECIPE)
    for first in range(0, drafts, writer.at_once):
        for number in range(first, min(first + writer.at_once, drafts)):
            with queue.stage("draft", f"draft {number + 1} of {drafts}"), turn():
                queue.take(writer.draft(number, poll))
        queue.check_drafts()
        for attempt in range(mendings):
            broken = queue.broken()
            if queue.is_done or not broken or queue.stats.decoded_tokens >= writer.enough_tokens:
                break
            with (
                queue.stage("mend", f"mending a draft ({attempt + 1} of {mendings})"),
                turn(),
            ):
                queue.take(writer.mend(broken[attempt % len(broken)], attempt, poll))
            queue.check_drafts()
        if queue.is_done or queue.stats.decoded_tokens >= writer.enough_tokens:
            break


_COPIES = (
    "this model would only write the recipe down again, and was not asked; coder-1.5b makes the "
    "changes in most cases: pinwright model get coder-1.5b"
)
_LONG = 1000  # characters of a sentence that fits any model
_BESIDE_A_RECIPE = 1  # drafts, and mendings of them: more take minutes and are seldom better
_REPAIRS = 2  # rounds: what was hidden behind an error may show another


class _DraftQueue:
    """Takes drafts, checks them in order of likelihood, and keeps them with their reports."""

    def __init__(
        self,
        request: GenerateRequest,
        brief: Brief,
        top: Rung,
        stop: Event,
        tell: Progress,
    ) -> None:
        self._request = request
        self.brief = brief
        self._board = find_board(request.board)
        self._top = top
        self._stop = stop
        self._tell = tell
        self._waiting: list[Candidate] = []
        self._seen: set[str] = set()
        self.checked: list[Candidate] = []
        self.stages = Stages()
        self.stats = DecodeStats()

    @property
    def is_done(self) -> bool:
        """Whether a draft got as far as is possible here, and mentions all that was asked for."""
        return any(
            c.note is None
            and (c.report.rung >= self._top or _lacks_a_library_alone(c))
            and not c.lacks
            and not c.unproved
            for c in self.checked
        )

    @property
    def is_answered(self) -> bool:
        """Whether what was stated, or a recipe that says all of it, has nothing found against it.

        It may be that a library is not here to check it with, or that time ran out; no draft would
        be any better.
        """
        return any(
            (c.is_stated or (c.recipe and self.brief.is_answered))
            and not (c.note or c.report.errors or c.lacks or c.unproved)
            for c in self.checked
        )

    def take(self, written: Written) -> None:
        """Put a draft in the queue, unless it was seen before."""
        self.stats += written.stats
        candidate = written.candidate
        if candidate is not None and candidate.code not in self._seen:
            self._seen.add(candidate.code)
            self._waiting.append(candidate)

    def check_stated(self, answer: StatedAnswer) -> None:
        """Check the program of what the request states, as one of the answers."""
        with self.stage("check", f"checking a draft for {self._board.id}"):
            self._seen.add(answer.candidate.code)
            self.checked.append(
                _checked(
                    answer.candidate, self._request, proof=answer, top=self._top, stop=self._stop
                )
            )

    def check_recipe(self, why_not_higher: str | None) -> None:
        """Check the recipe that the request leans on, as one of the answers."""
        candidate = recipe_candidate(self._request, self.brief, why_not_higher)
        if candidate is not None and candidate.code not in self._seen:
            self._seen.add(candidate.code)
            self._check(candidate)

    def check_drafts(self) -> None:
        """Check what waits, the likeliest first, until one is good enough."""
        for candidate in sorted(self._waiting, key=lambda c: -c.log_likelihood):
            self._check(candidate)
            for _ in range(_REPAIRS):
                code = None if self.is_done else self._repaired(self.checked[-1])
                if code is None:
                    break
                self._check(replace(candidate, code=code))
            if self.is_done:
                break
        self._waiting.clear()

    def _check(self, candidate: Candidate) -> None:
        """Put a candidate among the checked ones."""
        with self.stage("check", f"checking a draft for {self._board.id}"):
            if candidate.recipe is None and self.brief.is_copy(candidate.code):
                candidate = replace(candidate, recipe=self.brief.name)
            is_recipe = candidate.recipe is not None
            lacks = self.brief.lacks_of_recipe if is_recipe else self.brief.lacks(candidate.code)
            candidate = replace(candidate, lacks=lacks)
            checked = _checked(
                candidate, self._request, proof=self.brief, top=self._top, stop=self._stop
            )
            self.checked.append(checked)

    def _repaired(self, candidate: Candidate) -> str | None:
        """A candidate's code without the errors that need no model, if it is a new one."""
        name = snippet_project("", self._request.language).main
        code = repaired(candidate, board=self._board, path=name)
        if code is None or code in self._seen:
            return None
        self._seen.add(code)
        return code

    def broken(self) -> list[Candidate]:
        """Those that a compiler found errors in, or that do nothing yet, the best first."""
        return sorted(
            (c for c in self.checked if c.report.errors or c.note or (c.lacks and not c.recipe)),
            key=_rank,
        )

    @contextmanager
    def stage(self, name: str, line: str) -> Iterator[None]:
        """Report what is being done now, and keep the time that it takes."""
        self._tell(line)
        with self.stages.stage(name):
            yield


class _Proof(Protocol):
    """What knows how a program has to behave."""

    @property
    def proof_seconds(self) -> float:
        """How long it must be simulated to see that; 0 where it cannot."""

    def unproved(self, seen: Simulation) -> tuple[str, ...]:
        """What a simulation does not show of it."""


def _checked(
    candidate: Candidate, request: GenerateRequest, *, proof: _Proof, top: Rung, stop: Event
) -> Candidate:
    """The candidate with what a compiler said of it, where there is one to ask, and with what the
    simulator shows of it, where it is known what that must be.
    """
    if candidate.note is not None or (
        top <= Rung.PARSED and request.language is not Language.PYTHON
    ):
        return candidate
    seconds = proof.proof_seconds if top >= Rung.BUILDS else 0.0
    report = check_project(
        snippet_project(candidate.code, request.language),
        board=find_board(request.board),
        depth=Depth.SIMULATE if seconds else Depth.BUILD,
        seconds=request.build_seconds,
        simulated_seconds=seconds,
        stop=stop,
    )
    seen = report.simulation
    return replace(
        candidate,
        report=replace(report, rung=max(report.rung, Rung.PARSED)),
        unproved=None if seen is None else proof.unproved(seen),
    )


def _lacks_a_library_alone(candidate: Candidate) -> bool:
    """Whether only a library that this computer lacks keeps it from being built."""
    report = candidate.report
    return report.rung is Rung.SYMBOLS and rests_on_declarations(report)


def _rank(candidate: Candidate) -> tuple[bool, bool, int, int, int, int, bool, float]:
    """Best first: what was stated word for word if nothing was found against it, then rung reached,
    least found against it, fewer errors, the model's, likelihood.

    What a recipe promises and what the words ask for count alike: a recipe keeps its promises, and
    so would win over a draft that does what was asked where the recipe does not.
    """
    report = candidate.report
    return (
        candidate.note is not None,
        not candidate.is_stated or bool(report.errors or candidate.unproved),
        -min(report.rung, Rung.BUILDS),
        len(candidate.unproved or ()) + len(candidate.lacks),
        len(candidate.lacks),
        len(report.errors),
        candidate.recipe is not None,
        -candidate.log_likelihood,
    )


def _reachable(board: Board, language: Language) -> tuple[Rung, str | None]:
    if language is Language.PYTHON:
        return reachable(board)
    found = reach(board)
    return found.rung, found.why_not
