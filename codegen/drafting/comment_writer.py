"""Writes programs with a model without a chat template: it continues a comment."""

from __future__ import annotations

from codegen.drafting.code_only import CodeOnly
from codegen.drafting.decode import sampling
from codegen.drafting.draft import NextStep, PartialDraft
from codegen.drafting.prompt import Prompt, continuation_prompt
from codegen.drafting.repetition import unrepeated
from codegen.drafting.snippet_draft import (
    LEAST_ROOM,
    Written,
    is_whole,
    require_room,
    sentence_of,
    write_draft,
)
from codegen.language import Language
from codegen.models.model import Model, Poll
from codegen.project.board import known_board
from codegen.types import Candidate, DecodeStats, GenerateRequest
from grammars import comment_openers
from grammars.opening import Checkpoints

_DRAFTS = 8
_MOST_TOKENS = 192


class CommentWriter:
    """Turns the request's sentence into a comment, and writes on from there."""

    copies_references = changes_references = False  # it is shown none

    def __init__(
        self, model: Model, request: GenerateRequest, *, why_not_higher: str | None
    ) -> None:
        """Raise `UsageError` if the prompt is empty or leaves no room in the context."""
        self._model = model
        self._request = request
        self._why_not_higher = why_not_higher
        self._openers = comment_openers(request.language.value)
        self._head = f"{self._openers[0]} {sentence_of(request)}\n"
        self.drafts = self.at_once = self.mendings = request.drafts or _DRAFTS
        self.enough_tokens = 2 * self.drafts * (request.max_tokens or _MOST_TOKENS)
        require_room(model, self._prompt(self._head))

    def draft(self, number: int, poll: Poll) -> Written:
        """One draft from the sentence alone."""
        return self._continue(self._head, (self._request.seed, number), poll)

    def mend(self, candidate: Candidate, attempt: int, poll: Poll) -> Written:
        """Keep the candidate up to its first error, or all of it if it only does nothing yet, and
        write on from there in another way.
        """
        kept = candidate.code
        if candidate.note is None:
            line = min((d.line for d in candidate.report.errors if d.line > 1), default=2)
            kept = "".join(kept.splitlines(keepends=True)[: line - 1])
        return self._continue(kept, (self._request.seed, self.drafts, attempt), poll)

    def _prompt(self, text: str) -> Prompt:
        request = self._request
        return continuation_prompt(
            self._model, request.language, text, board=known_board(request.board)
        )

    def _continue(self, kept: str, seed: tuple[int, ...], poll: Poll) -> Written:
        """Write on after `kept`, and trim to the last place at which the file is whole."""
        request = self._request
        state = Checkpoints(request.language.value).open(kept.encode()).state
        prompt = self._prompt(kept)
        if state is None or self._model.context_length - len(prompt.ids) < LEAST_ROOM:
            return Written(None, DecodeStats())
        return write_draft(
            self._model,
            request,
            prompt,
            kept=kept,
            start=CodeOnly(state, tuple(opener.encode() for opener in self._openers)),
            ranking=sampling(temperature=request.temperature, seed=seed),
            mixing=unrepeated,
            judge=lambda partial: self._judge(kept, partial),
            poll=poll,
            most_tokens=request.max_tokens or _MOST_TOKENS,
            why_not_higher=self._why_not_higher,
        )

    def _judge(self, kept: str, partial: PartialDraft) -> NextStep:
        """A sketch is over when it has its setup and loop; a script when the model says so."""
        if self._request.language is Language.PYTHON or not partial.text.rstrip().endswith(b"}"):
            return NextStep.GO_ON
        text = kept.encode() + partial.text
        both = all(f"void {name}(".encode() in text for name in ("setup", "loop"))
        return NextStep.STOP if both and is_whole(partial) else NextStep.GO_ON
