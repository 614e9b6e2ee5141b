"""Writes programs with a chat model: it is asked for a program, and told its errors.

The question goes through the weights' own chat template. The answer is begun for the model with a
fence and the sentence as a comment, so that all that it writes is code, held to the syntax from the
first byte on, and code comes first. The fence that closes it, or the end of the turn, ends the
draft.
"""

from __future__ import annotations

import re

from codegen.drafting.code_only import CodeFirst
from codegen.drafting.decode import greedy, sampling, unmixed
from codegen.drafting.draft import NextStep, PartialDraft
from codegen.drafting.prompt import Prompt
from codegen.drafting.snippet_draft import Written, require_room, sentence_of, write_draft
from codegen.language import Language
from codegen.models.model import Message, Model, Poll
from codegen.project.board import find_board
from codegen.types import Candidate, GenerateRequest
from grammars import Recognizer, comment_openers

_DRAFTS = 3
_MENDINGS = 2
_MOST_TOKENS = 800
_ENOUGH_TOKENS = 1000  # a program has 100 to 500: a minute and a half of one core
_MOST_ERRORS = 3  # that are shown at once: later ones are often their consequence
FENCES = {Language.ARDUINO: "cpp", Language.CPP: "cpp", Language.PYTHON: "python"}
_PROGRAMS = {
    Language.ARDUINO: "Arduino sketch",
    Language.CPP: "C++ program with the Arduino core",
    Language.PYTHON: "MicroPython program (main.py)",
}
SYSTEM = (
    "You are an embedded engineer. You answer with one complete program in a single code block "
    "and nothing else. You use exactly the pins, times and values that are asked for."
)
_CIRCLE = re.compile(rb"(.{12,}?)\1{5}\Z", re.DOTALL)
_CIRCLE_REACH = 1024  # bytes in which repetitions are looked for


class ChatWriter:
    """Asks for a program, and shows the model what the compiler says of its answer."""

    drafts = _DRAFTS
    copies_references = False
    changes_references = True
    at_once = 1
    mendings = _MENDINGS
    enough_tokens = _ENOUGH_TOKENS

    def __init__(
        self, model: Model, request: GenerateRequest, *, why_not_higher: str | None
    ) -> None:
        """`model` knows a conversation. Raise `UsageError` if the prompt is empty or too long."""
        self._model = model
        self._request = request
        self._why_not_higher = why_not_higher
        sentence = sentence_of(request)
        opener = comment_openers(request.language.value)[0]
        self._head = f"{opener} {sentence}\n"
        self._question: tuple[Message, ...] = (
            Message("system", SYSTEM),
            Message("user", asked(request, sentence)),
        )
        self.drafts = request.drafts or _DRAFTS
        self.copies_references = model.window.copies_references
        self.changes_references = not self.copies_references
        require_room(model, self._prompt(self._question))

    @classmethod
    def open(
        cls, model: Model, request: GenerateRequest, *, why_not_higher: str | None
    ) -> ChatWriter | None:
        """The writer for a model with a chat template; None for another."""
        if model.chat([Message("user", "x")]) is None:
            return None
        return cls(model, request, why_not_higher=why_not_higher)

    def draft(self, number: int, poll: Poll) -> Written:
        """An answer to the question: first the likeliest, then sampled ones."""
        return self._answer(self._question, number, poll)

    def mend(self, candidate: Candidate, attempt: int, poll: Poll) -> Written:
        """The answer to what is wrong with a candidate."""
        request = self._request
        told = (
            *self._question,
            Message("assistant", fenced(request.language, candidate.code)),
            Message("user", complaint(candidate)),
        )
        if self._model.context_length - len(self._prompt(told).ids) < _MOST_TOKENS // 4:
            told = self._question  # no room to show it: another answer
            attempt += self.drafts
        return self._answer(told, attempt, poll)

    def _prompt(self, messages: tuple[Message, ...]) -> Prompt:
        ids = self._model.chat(messages) or []
        begun = f"```{FENCES[self._request.language]}\n{self._head}"
        return Prompt((*ids, *self._model.tokens(begun)))

    def _answer(self, messages: tuple[Message, ...], number: int, poll: Poll) -> Written:
        request = self._request
        openers = comment_openers(request.language.value)
        state = Recognizer(request.language.value).start().advance(self._head.encode())
        prompt = self._prompt(messages)
        seed = (request.seed, number, len(messages))
        room = self._model.context_length - len(prompt.ids)
        return write_draft(
            self._model,
            request,
            prompt,
            kept=self._head,
            start=None if state is None else CodeFirst(state, tuple(map(str.encode, openers))),
            ranking=sampling(temperature=request.temperature, seed=seed) if number else greedy,
            mixing=unmixed,
            judge=judge_program,
            poll=poll,
            most_tokens=min(request.max_tokens or _MOST_TOKENS, room),
            why_not_higher=self._why_not_higher,
        )


def asked(request: GenerateRequest, sentence: str) -> str:
    """The request in the words that the model is asked in."""
    board = find_board(request.board).name
    parts = [f"Write a complete {_PROGRAMS[request.language]} for the {board}: {sentence}"]
    for each in request.references:
        code = fenced(request.language, each.code)
        parts.append(f"For reference, {each.title}:\n{code}")
        if each.lacks:
            parts.append(
                f"The reference does not do this yet, so change it: {'; '.join(each.lacks)}"
            )
    return "\n\n".join(parts)


def complaint(candidate: Candidate) -> str:
    """What a compiler said of a candidate, with the lines that it said it of."""
    lines = candidate.code.splitlines()
    said = []
    for defect in candidate.report.errors[:_MOST_ERRORS]:
        quoted = f": `{lines[defect.line - 1].strip()}`" if 0 < defect.line <= len(lines) else ""
        said.append(f"line {defect.line}{quoted}: {defect.message}")
    if not said and candidate.lacks:
        left_out = "; ".join(candidate.lacks)
        return f"That program leaves out what was asked for: {left_out}\nWrite the whole program."
    what = "\n".join(said) or (candidate.note or "it does nothing")
    return f"That program does not compile:\n{what}\nWrite the whole corrected program."


def fenced(language: Language, code: str) -> str:
    """Code as it stands in a conversation."""
    return f"```{FENCES[language]}\n{code.strip()}\n```"


def judge_program(partial: PartialDraft) -> NextStep:
    """A draft that repeats itself goes nowhere; it is cut where it is whole."""
    if not partial.text.endswith(b"\n"):
        return NextStep.GO_ON
    circles = _CIRCLE.search(partial.text[-_CIRCLE_REACH:])
    return NextStep.STOP if circles else NextStep.GO_ON
