"""The same session, asked of `codegen.engine.Engine` itself: no server, no debounce.

Every stroke is answered before the next one, so the times are those of all keystrokes, and the
engine tells how many tokens it evaluated and found. An offer is taken where the person would look.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.typing.figures import Asked
from benchmarks.typing.person import LOOKS, Occasion, Person
from codegen.engine import Engine
from codegen.language import Language
from codegen.models.llama_model import LlamaModel
from codegen.project.project import load_project
from codegen.types import CompleteRequest, CompleteResult
from lsp_server.settings import Settings

_DECODED = 32


def type_sketch(
    engine: Engine, path: Path, person: Person, *, board: str, checks: bool, limit: int | None
) -> list[Asked]:
    """Type until the sketch is finished, or for `limit` strokes, and note every request."""
    path.write_text(person.text, "utf-8")
    request = _request(path, board, checks=checks)
    requests: list[Asked] = []
    offer: str | None = None
    count = 0
    while not person.is_done and (limit is None or count < limit):
        count += 1
        looked = person.pause >= LOOKS
        if offer and looked and person.takes(offer):
            requests[-1] = replace(requests[-1], taken=len(offer))
            stroke = person.accept(offer)
        else:
            stroke = person.next_stroke()
        if not stroke.is_edit:
            offer = None
            continue
        asked, result = _ask(engine, replace(request, text=person.text, offset=person.cursor))
        offer = result.items[0].text if result.items else None
        true = None if person.line is None else bool(offer and person.finishes(offer))
        occasion = stroke.occasion if requests else Occasion.OPEN
        requests.append(
            Asked(
                occasion,
                asked,
                looked=True,
                offered=offer is not None,
                true=true,
                stats=result.stats,
            )
        )
    return requests


@dataclass(frozen=True, slots=True)
class Plain:
    """Tokens a second of llama.cpp alone after a prompt of `prompt_tokens`."""

    prompt_tokens: int
    prompt: float
    decoded: float


def prompt_size(model: LlamaModel, person: Person, *, board: str) -> int:
    """How many tokens the model is asked with where the person begins."""
    request = CompleteRequest(
        person.text, person.cursor, Language.ARDUINO, board=board, max_tokens=1, check_seconds=0
    )
    _, result = _ask(Engine(model), request)
    return max(2, result.stats.prompt_tokens)


def plain_loop(model: LlamaModel, text: str, *, prompt_tokens: int) -> Plain:
    """The model alone, cold: one prompt of a size, 32 tokens after it, the likeliest each time."""
    ids = model.tokens(text)
    while ids and len(ids) < prompt_tokens:
        ids = ids * 2
    ids = ids[:prompt_tokens]
    model.forget()
    began = time.perf_counter()
    logits = model.logits(ids, [], poll=_go_on)
    prompted = time.perf_counter()
    drafted: list[int] = []
    for _ in range(_DECODED):
        drafted.append(int(logits.argmax()))
        logits = model.logits(ids, drafted, poll=_go_on)
    ended = time.perf_counter()
    model.forget()
    return Plain(len(ids), len(ids) / (prompted - began), _DECODED / (ended - prompted))


def _request(path: Path, board: str, *, checks: bool) -> CompleteRequest:
    """A request as the server makes it with its default settings."""
    settings = Settings()
    return CompleteRequest(
        text="",
        offset=0,
        language=Language.ARDUINO,
        path=str(path),
        board=board,
        project=load_project(path) if checks else None,
        extent=settings.extent,
        max_tokens=settings.max_tokens,
        seconds=settings.completion_seconds,
        check_seconds=settings.check_seconds if checks else 0,
    )


def _ask(engine: Engine, request: CompleteRequest) -> tuple[float, CompleteResult]:
    began = time.perf_counter()
    result = engine.complete(request, stop=threading.Event())
    return time.perf_counter() - began, result


def _go_on() -> None:
    """Never stops."""
