"""Writes drafts of a snippet: from the sentence, or from the part of a draft that was good."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from codegen.code_only import CodeOnly
from codegen.decode import Limits, Stretch, Verdict, decode, sampling
from codegen.errors import UsageError
from codegen.model import Check, Model
from codegen.prompt import Prompt, continuation_prompt
from codegen.repetition import unrepeated
from codegen.types import (
    Candidate,
    DecodeStats,
    GenerateRequest,
    Language,
    Report,
    Rung,
    Trust,
)
from codegen.validation.python_source import has_own_python_statement
from grammars import comment_openers
from grammars.opening import Checkpoints
from grammars.outline import has_own_statement

_LEAST_ROOM = 48
"""Tokens that must be left for a draft."""

NO_STATEMENT = "no statement of its own"


@dataclass(frozen=True, slots=True)
class Written:
    """What came of one draft, None when it parses nowhere as a whole, and its cost."""

    candidate: Candidate | None
    stats: DecodeStats


class Writer:
    """Turns the request's sentence into drafts; each has a seed of its own."""

    def __init__(
        self, model: Model, request: GenerateRequest, *, why_not_higher: str | None
    ) -> None:
        """Raise `UsageError` if the prompt is empty or leaves no room in the context."""
        words = " ".join(request.prompt.split())
        # It becomes a comment of one line: a backslash at its end would take the next one along.
        sentence = "".join(filter(str.isprintable, words)).rstrip("\\ ")
        if not sentence:
            raise UsageError("the prompt is empty; say what the snippet should do")
        self._model = model
        self._request = request
        self._why_not_higher = why_not_higher
        self._openers = comment_openers(request.language.value)
        self._head = f"{self._openers[0]} {sentence}\n"
        needed = len(self._prompt(self._head).ids)
        if model.context_length - needed < _LEAST_ROOM:
            raise UsageError(
                f"the prompt is too long: {needed} tokens of the model's {model.context_length}"
            )

    def draft(self, number: int, check: Check) -> Written:
        """One draft from the sentence alone."""
        return self._continue(self._head, (self._request.seed, number), check)

    def mend(self, candidate: Candidate, attempt: int, check: Check) -> Written:
        """Keep the candidate up to its first error, or all of it if it only does nothing yet, and
        write on from there in another way.
        """
        kept = candidate.code
        if candidate.note is None:
            line = min((d.line for d in candidate.report.errors if d.line > 1), default=2)
            kept = "".join(kept.splitlines(keepends=True)[: line - 1])
        return self._continue(kept, (self._request.seed, self._request.drafts, attempt), check)

    def _prompt(self, text: str) -> Prompt:
        request = self._request
        return continuation_prompt(self._model, request.language, text, board=request.board)

    def _continue(self, kept: str, seed: tuple[int, ...], check: Check) -> Written:
        """Write on after `kept`, and trim to the last place at which the file is whole."""
        request = self._request
        state = Checkpoints(request.language.value).open(kept.encode()).state
        prompt = self._prompt(kept)
        room = self._model.context_length - len(prompt.ids)
        if state is None or room < _LEAST_ROOM:
            return Written(None, DecodeStats())
        draft = decode(
            self._model,
            prompt,
            start=CodeOnly(state, tuple(opener.encode() for opener in self._openers)),
            ranking=sampling(temperature=request.temperature, seed=seed),
            limits=Limits(
                tokens=request.max_tokens,
                deadline=inf,
                may_end=_is_whole,
                judge=lambda stretch: self._judge(kept, stretch),
            ),
            check=check,
            mixing=unrepeated,
        )
        whole = next((s for s in reversed(draft.path) if s.is_boundary and _is_whole(s)), None)
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
                why_not_further=note or self._why_not_higher,
            ),
            trust=Trust.CONSTRAINED,
            log_likelihood=whole.log_likelihood / max(1, draft.path.index(whole)),
            note=note,
        )
        return Written(candidate, draft.stats)

    def _judge(self, kept: str, stretch: Stretch) -> Verdict:
        """A sketch is over when it has its setup and loop; a script when the model says so."""
        if self._request.language is Language.PYTHON or not stretch.text.rstrip().endswith(b"}"):
            return Verdict.GO_ON
        text = kept.encode() + stretch.text
        both = all(f"void {name}(".encode() in text for name in ("setup", "loop"))
        return Verdict.STOP if both and _is_whole(stretch) else Verdict.GO_ON


def _is_whole(stretch: Stretch) -> bool:
    return stretch.state is None or stretch.state.can_end(b"")


def _does_something(language: Language, code: str) -> bool:
    if language is Language.PYTHON:
        return has_own_python_statement(code)
    return has_own_statement(code)
