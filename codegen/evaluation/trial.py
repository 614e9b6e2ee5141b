"""One example for one model: the likelihood of the true middle, and what it writes itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from codegen.complete import complete, complete_from
from codegen.drafting.documents import Documents
from codegen.drafting.prompt import Prompt, fim_prompt
from codegen.evaluation.projects import project_of
from codegen.language import Language
from codegen.models.model import LEAST_TOGETHER, Logits, Model
from codegen.project.board import known_board
from codegen.project.header_macros import header_macros
from codegen.suggestion import open_reviewer
from codegen.types import CompleteRequest, Extent
from codegen.validation.check import check_project
from firmware_corpus.evaluation.program import Example, Kind
from grammars.opening import Opening

_LANGUAGES = {
    "arduino": Language.ARDUINO,
    "c": Language.CPP,
    "cpp": Language.CPP,
    "python": Language.PYTHON,
}
_EXTENTS = {Kind.LINE: Extent.LINE, Kind.REST: Extent.LINE}  # others end with their block
_MOST_TOKENS = {Kind.LINE: 64, Kind.REST: 64, Kind.LINES: 192}
_MOST_OF_A_BLOCK = 320
_TOGETHER = 32  # tokens of a true middle
_SECONDS = 300.0  # so that a busy machine changes only the speed


class Mode(StrEnum):
    """Under which constraint a completion is written."""

    FREE = "free"
    CONSTRAINED = "constrained"  # by the syntax, as everywhere else
    CHECKED = (
        "checked"  # by the syntax; what adds an error is dropped for the next, as in an editor
    )


@dataclass(frozen=True, slots=True)
class Likelihood:
    """What the model thinks of the true middle: `nats` are minus the log-likelihood of `tokens`.

    `first` says whether the token that it likes best at the cursor begins the true middle. The
    window may have room for a part of the middle only, which is then what is measured, `size` bytes
    of it.
    """

    nats: float
    tokens: int
    size: int
    first: bool


@dataclass(frozen=True, slots=True)
class Written:
    """What the model wrote, "" when nothing was offered; tokens and seconds of its decoding."""

    text: str
    tokens: int
    seconds: float


def likelihood(model: Model, example: Example) -> Likelihood:
    """The likelihood of the true middle, the text around it being known."""
    text, span = example.text, example.span
    prompt = fim_prompt(
        model,
        _LANGUAGES[example.program.language],
        prefix=text[: span.start],
        suffix=text[span.end :],
        board=known_board(example.program.board),
        path=span.path,
    )
    wanted = prompt.respell + example.middle.encode()
    # Where a token ends within a character, the rest of that character is not asked for.
    ids = model.tokens(wanted.decode("utf-8", "ignore"))
    ids = ids[: max(1, model.context_length - len(prompt.ids))]
    first = wanted.startswith(_first_piece(model, prompt))
    nats = 0.0
    for token, logits in zip(ids, _logits_of(model, prompt, ids), strict=True):
        nats -= float(logits[token] - logits.max() - np.log(np.exp(logits - logits.max()).sum()))
    size = sum(len(model.piece(token)) for token in ids) - len(prompt.respell)
    return Likelihood(nats, len(ids), max(1, size), first)


def _logits_of(model: Model, prompt: Prompt, ids: Sequence[int]) -> Iterator[Logits]:
    """What is thought to follow before each of the `ids`, most of them evaluated together."""
    batched: set[int] = set()
    for place in range(len(ids)):
        ahead: Sequence[int] = ()
        if place and place - 1 not in batched:
            ahead = ids[place : place + _TOGETHER - 1]
            if len(ahead) < LEAST_TOGETHER - 1:
                ahead = ()
            else:
                batched |= set(range(place - 1, place + len(ahead)))
        known = frozenset(each for each in batched if each < place)
        yield model.logits(prompt.ids, ids[:place], poll=_go_on, batched=known, ahead=ahead)


def write(model: Model, example: Example, mode: Mode) -> Written:
    """The completion at the example's cursor, its middle being gone."""
    request = request_of(example)
    opening = Opening(None, reason="without the constraint")
    if mode is Mode.CONSTRAINED:
        opening = Documents().open(request)
    if mode is Mode.CHECKED:
        reviewer = open_reviewer(request, stop=threading.Event(), check=check_project)
        result = complete(model, request, documents=Documents(), poll=_go_on, reviewer=reviewer)
    else:
        result = complete_from(opening, model, request, poll=_go_on)
    text = result.items[0].text if result.items else ""
    return Written(text, result.stats.decoded_tokens, result.stats.decode_seconds)


def request_of(example: Example) -> CompleteRequest:
    """The request that stands for an example; its checks have all the time that they want."""
    text, span, program = example.text, example.span, example.program
    project = project_of(program, main=span.path)
    return CompleteRequest(
        text=text[: span.start] + text[span.end :],
        offset=span.start,
        language=_LANGUAGES[program.language],
        path=span.path,
        board=program.board or None,
        macros=header_macros(project) if len(program.files) > 1 else (),
        project=project,
        extent=_EXTENTS.get(span.kind, Extent.BLOCK),
        max_tokens=_MOST_TOKENS.get(span.kind, _MOST_OF_A_BLOCK),
        seconds=_SECONDS,
        check_seconds=_SECONDS,
    )


def _first_piece(model: Model, prompt: Prompt) -> bytes:
    """The model's likeliest tokens up to the first one that says something new.

    What is typed already is spelt again, as in decoding, by the tokens that it likes best.
    """
    drafted: list[int] = []
    text, typed = b"", prompt.respell
    while len(text) <= len(typed):
        logits = model.logits(prompt.ids, drafted, poll=_go_on)
        fitting = model.spelling(typed[len(text) :]) if text != typed else _speaking(model, logits)
        token = int(fitting[np.argmax(logits[fitting])])
        drafted.append(token)
        text += model.piece(token)
    return text


def _speaking(model: Model, logits: Logits) -> npt.NDArray[np.int64]:
    """The likeliest token that is not empty."""
    order = np.argsort(-logits, kind="stable")
    return order[[next(i for i, token in enumerate(order.tolist()) if model.piece(token))]]


def _go_on() -> None:
    """An evaluation is stopped by Ctrl-C only."""
