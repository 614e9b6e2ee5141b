"""The run over requests: each is given to `generate` as the command does, and its answer judged."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.engine import Engine
from codegen.evaluation.answers import Answer, Answers
from codegen.evaluation.records import code_hash, model_hash
from codegen.evaluation.request_check import Judgement, judge, language_of
from codegen.evaluation.shares import Figures, tallies
from codegen.models.catalogue import FoundModel
from codegen.models.model import Model
from codegen.types import GenerateRequest
from firmware_corpus.evaluation.requests import Request, sample

if TYPE_CHECKING:  # which imports the corpus extra
    from firmware_corpus.build import Watcher

LoadModel = Callable[[FoundModel], Model]
"""`codegen.models.llama_model.open_model`."""

Judge = Callable[[Request, str], Judgement]
"""`request_check.judge`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A model of a run, and its answers in the order of the requests."""

    name: str
    hash: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class RequestRun:
    """The result of a run: the requests, the models with their answers, and the figures."""

    requests: tuple[Request, ...]
    models: tuple[Asked, ...]
    tallies: tuple[Figures, ...]


def ask(
    requests: Sequence[Request],
    *,
    models: Sequence[FoundModel],
    load: LoadModel,
    folder: Path,
    watcher: Watcher,
    limit: int | None = None,
    check: Judge = judge,
) -> RequestRun:
    """Puts requests to models, the first `limit` of a fair order if that is given.

    What was answered before is taken from `folder`.

    Raises:
        ModelError: a model cannot be used.
        UsageError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chosen = sample(requests, limit)
    asked: list[Asked] = []
    figures: list[Figures] = []
    for model in models:
        digest = model_hash(model)
        name = model.label
        if any(each.name == name for each in asked):
            name = f"{name}-{digest}"
        watcher.begin(f"{name} on requests", len(chosen))
        answers = Answers(folder / f"requests-{digest}-{code_hash()}.jsonl")
        found = _answered(chosen, model, answers, load=load, watcher=watcher, check=check)
        asked.append(Asked(name, digest, tuple(found)))
        pairs = [(request.family, it) for request, it in zip(chosen, found, strict=True)]
        figures += tallies(name, pairs)
    return RequestRun(tuple(chosen), tuple(asked), tuple(figures))


def _answered(
    requests: Sequence[Request],
    model: FoundModel,
    answers: Answers,
    *,
    load: LoadModel,
    watcher: Watcher,
    check: Judge,
) -> list[Answer]:
    """A model's answers; missing ones are written now."""
    engine: Engine | None = None
    found = []
    try:
        for request in requests:
            known = answers.get(request.id, asked=_asked(request))
            if known is None:
                engine = engine or Engine(load(model))
                known = _write(engine, request)
            if known.check != request.check:
                verdict = check(request, known.code)
                known = replace(
                    known, check=request.check, compiles=verdict.compiles, reasons=verdict.reasons
                )
                answers.add(known)
            found.append(known)
            watcher.advance()
    finally:
        if engine is not None:
            engine.close()
    return found


def _write(engine: Engine, request: Request) -> Answer:
    """An answer, not judged yet: the best candidate by what `generate` knows."""
    began = time.monotonic()
    result = engine.generate(
        GenerateRequest(prompt=request.prompt, board=request.board, language=language_of(request)),
        stop=threading.Event(),
    )
    return Answer(
        request=request.id,
        asked=_asked(request),
        check="",
        code=result.best.code if result.best else "",
        seconds=time.monotonic() - began,
        compiles=False,
        reasons=(),
    )


def _asked(request: Request) -> str:
    words = f"{request.prompt}\n{request.board}\n{language_of(request)}"
    return hashlib.sha256(words.encode()).hexdigest()[:8]
