"""The run: models over a set, one example after another, and its result."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import ModelError, UsageError
from codegen.evaluation.judge import (
    block_similarity,
    compiles,
    edit_similarity,
    is_exact,
    is_let_through,
    is_whole,
)
from codegen.evaluation.records import Record, Records, code_hash, model_hash
from codegen.evaluation.remembering_model import RememberingModel
from codegen.evaluation.scores import Group, groups
from codegen.evaluation.trial import Mode, Written, likelihood, write
from codegen.models.catalogue import FoundModel
from codegen.models.model import Model
from firmware_corpus.build import Watcher
from firmware_corpus.evaluation.program import Example, Program
from firmware_corpus.evaluation.sets import Name

LoadModel = Callable[[FoundModel], Model]
"""`codegen.models.llama_model.open_model`."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A model of a run: the examples that it was scored on, those that it was not, and why."""

    name: str
    hash: str
    examples: int
    left_out: int
    why_left_out: str | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of a run: the models in their order, and the scores of all their groups."""

    set: Name
    contestants: tuple[Contestant, ...]
    groups: tuple[Group, ...]


def evaluate(
    name: Name,
    programs: Sequence[Program],
    *,
    models: Sequence[FoundModel],
    load: LoadModel,
    folder: Path,
    watcher: Watcher,
    limit: int | None = None,
) -> Evaluation:
    """Scores models on a set, on its first `limit` examples if that is given.

    What was measured before is taken from `folder`. The order is that of hashes, so that a part of
    a set is a fair sample of it. A model whose description names the repositories that it has not
    seen is scored in the test set on those alone.

    Raises:
        ModelError: a model cannot be used.
        UsageError: the set has no examples for a model, or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ordered = sorted(programs, key=lambda each: _shuffled(f"{each.source}/{each.main}"))
    examples = [example for program in ordered for example in program.examples()]
    contestants: list[Contestant] = []
    found: list[Group] = []
    for found_model in models:
        path = found_model.path
        fair, why = _fair(name, examples, path)
        mine = fair[:limit]
        if not mine:
            raise UsageError(f"{path.name}: the set {name} has no example for it")
        digest = model_hash(found_model)
        label = found_model.label
        if any(each.name == label for each in contestants):
            label = f"{label}-{digest}"
        watcher.begin(f"{label} on {name}", len(mine))
        records = Records(folder / f"{name}-{digest}-{code_hash()}.jsonl")
        found += groups(label, _measured(mine, found_model, records, load=load, watcher=watcher))
        left_out = len(examples) - len(fair)
        contestants.append(Contestant(label, digest, len(mine), left_out, why))
    return Evaluation(name, tuple(contestants), tuple(found))


def _measured(
    examples: Sequence[Example],
    found_model: FoundModel,
    records: Records,
    *,
    load: LoadModel,
    watcher: Watcher,
) -> list[Record]:
    """The records of a model; missing ones are made now."""
    model: Model | None = None
    found = []
    try:
        for example in examples:
            known = [record for mode in Mode if (record := records.get(example.key, mode))]
            if len(known) < len(Mode):
                model = model or load(found_model)
                known = list(measure(model, example))
                for record in known:
                    records.add(record)
            found += known
            watcher.advance()
    finally:
        if model is not None:
            model.close()
    return found


def measure(model: Model, example: Example) -> Iterator[Record]:
    """The records of an example, one for each mode."""
    remembering = RememberingModel(model)
    thought = likelihood(remembering, example)
    judged: dict[str, tuple[bool | None, bool | None, bool | None]] = {}
    written, seconds = Written("", 0, 0.0), 0.0
    for mode in Mode:
        is_shown = bool(written.text) and judged[written.text][2] is True
        if mode is not Mode.CHECKED or not (is_shown or not example.program.board):
            before = remembering.saved  # else the check leaves it as it is
            written = write(remembering, example, mode)
            seconds = written.seconds + remembering.saved - before
        text = written.text
        if text not in judged:  # the constraint seldom changes a thing
            judged[text] = _judged(example, text)
        parsed, compiled, let_through = judged[text]
        yield Record(
            example=example.key,
            mode=mode,
            program=f"{example.program.source}/{example.program.main}",
            kind=example.span.kind,
            family=example.program.family,
            completion=text,
            nats=thought.nats,
            tokens=thought.tokens,
            size=thought.size,
            first=thought.first,
            written=written.tokens,
            seconds=seconds,
            exact=is_exact(example, text),
            similarity=edit_similarity(example, text),
            block=block_similarity(example, text),
            parses=parsed,
            compiles=compiled,
            let_through=let_through,
        )


def _judged(example: Example, text: str) -> tuple[bool | None, bool | None, bool | None]:
    """Whether a completion parses, compiles, and passes the check of suggestions."""
    if not text:
        return None, None, None
    compiled = compiles(example, text)
    # What compiles adds no error, so nobody needs to be asked.
    passed = is_let_through(example, text) if compiled is False else compiled
    return is_whole(example, text), compiled, passed


def _fair(
    name: Name, examples: Sequence[Example], model: Path
) -> tuple[Sequence[Example], str | None]:
    """The examples that a model may be scored on; why these are not all."""
    unseen = _unseen(model)
    if name is not Name.TEST or unseen is None:
        return examples, None
    fair = [example for example in examples if example.program.source in unseen]
    return fair, "it was trained on other repositories of the set"


def _unseen(model: Path) -> frozenset[str] | None:
    """The repositories that a model's description says it was not trained on; None without one.

    Raises:
        ModelError: the description says it in another form than a list of names.
    """
    beside = model.with_suffix(".toml")
    try:
        facts = tomllib.loads(beside.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ModelError(f"{beside.name} cannot be read: {error}") from error
    names = facts.get("training", {}).get("held_out")
    if names is None:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ModelError(f"{beside.name}: held_out is not a list of repositories")
    return frozenset(names)


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
