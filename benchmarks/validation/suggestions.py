"""What checking suggestions gains, and what it costs.

    python -m benchmarks.validation suggestions --mirror DIR [--count 300] [--seed 1]

Real sketches that compile for an Uno are cut: half of them lose a whole line behind its indent, the
others the rest of a line from a random column on. What is shown there is put in, and compiled with
all the time that this takes. The first two rows are timed: every document is new to the model, and
every text to the compiler. The others are other ways to the next draft, without a limit of time.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from pathlib import Path
from unittest.mock import patch

from benchmarks.recognizer.report import percentiles, share
from benchmarks.validation.corpus import plain_sketches
from codegen import complete
from codegen.drafting import drafter
from codegen.drafting.branches import Branches
from codegen.drafting.decode import sampling
from codegen.drafting.draft import Draft
from codegen.drafting.drafter import Drafter, Offer
from codegen.engine import Engine
from codegen.language import Language
from codegen.models.model import Poll
from codegen.project.board import Board, find_board
from codegen.types import CompleteRequest, CompleteResult, Report, Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.difference import added_errors
from codegen.validation.toolchain import reach
from codegen.validation.unfinished import close_unfinished

# A line of code; group 1 is what stands behind its indent.
_LINE = re.compile(r"^[ \t]*((?!//|/\*|\*|#)\S.{7,}\S)", re.MULTILINE)


class LeastCertain(Branches):
    """Leaves a draft where another token was nearly as likely."""

    def _loss(self, draft: Draft, kept: int, log_probability: float) -> float:
        return draft.choices[kept].log_probability - log_probability - draft.path[-1].log_likelihood


def sampled(self: Drafter, *, deadline: float, poll: Poll) -> Offer | None:
    """Replaces `Drafter.next`: a whole new draft, each time with another seed."""
    for _ in range(8):
        seed = (len(self._refused), self.stats.decoded_tokens)
        with patch.object(drafter, "greedy", sampling(temperature=0.7, seed=seed)):
            offer = self._draft(None, deadline, poll)
        if time.monotonic() >= deadline:
            return None
        if offer.item is not None and offer.item.text not in self._refused:
            return offer
    return None


@dataclass(frozen=True, slots=True)
class Row:
    """One way to come to what is shown, and whether it is one to be timed."""

    name: str
    check_seconds: float
    way: Callable[[], AbstractContextManager[object]] = nullcontext
    timed: bool = False


_ROWS = (
    Row("not checked", 0.0, timed=True),
    Row("checked, 0.25 s", 0.25, timed=True),
    Row("checked, no limit", 60.0),
    Row("no next draft", 60.0, lambda: patch.object(complete, "_MOST_CHECKED", 1)),
    Row("the least certain token", 60.0, lambda: patch.object(drafter, "Branches", LeastCertain)),
    Row("sampled at 0.7", 60.0, lambda: patch.object(Drafter, "next", sampled)),
)


@dataclass(slots=True)
class Tally:
    """What was shown at the cuts, and whether it compiled."""

    cuts: int = 0
    shown: int = 0
    compile: int = 0
    harmless: int = 0  # add no error to those of the file without them
    seconds: list[float] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)

    def row(self, row: Row) -> str:
        """A row of the table."""
        milliseconds = [1e3 * each for each in self.seconds]
        cells = (
            row.name,
            share(self.shown, self.cuts),
            share(self.compile, self.shown),
            share(self.harmless, self.shown),
            percentiles(milliseconds, 0.5, 0.95, unit="ms") if row.timed else "",
        )
        return f"| {' | '.join(cells)} |"


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation suggestions")
    parser.add_argument("--mirror", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PINWRIGHT_CACHE"] = cache
        _measure(options.mirror, options.count, options.seed)


def _measure(mirror: Path, wanted: int, seed: int) -> None:
    board = find_board("uno")
    requests = list(_cuts(mirror, board, seed, wanted))
    engine = Engine.open()
    print(f"{len(requests)} cuts, {board.id}, {engine.model_name}\n")
    print("| next draft | shown | of these compile | add no error | latency |")
    print("| --- | --- | --- | --- | --- |")
    details: list[str] = []
    # What was compiled once is remembered, so nothing is judged before all has been timed.
    answers = [(row, _ask(engine, requests, row)) for row in _ROWS]
    engine.close()
    for row, results in answers:
        tally = Tally()
        for request, result in zip(requests, results, strict=True):
            _judge(request, result, board, tally)
        print(tally.row(row), flush=True)
        details += [f"- {row.name}: {n} {note}" for note, n in tally.notes.most_common()]
    print("", *details, sep="\n")


def _ask(engine: Engine, requests: list[CompleteRequest], row: Row) -> list[CompleteResult]:
    """What is shown at each cut."""
    with row.way():
        asked = (replace(request, check_seconds=row.check_seconds) for request in requests)
        return [engine.complete(request, stop=threading.Event()) for request in asked]


def _cuts(mirror: Path, board: Board, seed: int, wanted: int) -> Iterator[CompleteRequest]:
    """Requests in sketches that compile: for whole lines and from random columns on, by turns."""
    toolchain = reach(board).toolchain
    if toolchain is None:
        raise SystemExit(f"no toolchain for {board.id}")
    chance = random.Random(seed)
    good = [
        (sketch, text, lines)
        for sketch in islice(plain_sketches(mirror, toolchain, seed=seed), wanted)
        if (text := sketch.files[sketch.main].replace("\r\n", "\n"))
        and (lines := list(_LINE.finditer(text)))
        and check_project(sketch.project(), board=board, depth=Depth.FAST).rung is Rung.COMPILES
    ]
    for number, (sketch, text, lines) in enumerate(islice(cycle(good), wanted)):
        start, end = chance.choice(lines).span(1)
        if number % 2:
            start = chance.randrange(start + 1, end)
        yield CompleteRequest(
            text=text[:start] + text[end:],
            offset=start,
            language=Language.ARDUINO,
            path=sketch.origin,
            board=board.id,
            project=sketch.project(),
        )


def _judge(request: CompleteRequest, result: CompleteResult, board: Board, tally: Tally) -> None:
    """Put what is shown in, and compile it."""
    tally.cuts += 1
    tally.seconds.append(result.seconds)
    if not result.items:
        tally.notes[f"nothing: {(result.reason or '').partition(':')[0]}"] += 1
        return
    (item,) = result.items
    tally.shown += 1
    tally.notes[item.note or item.rung.label] += 1
    after = _report(request, item.text, board, replaces=len(item.replaces))
    tally.compile += not after.errors
    tally.harmless += not (after.errors and added_errors(_report(request, "", board), after))


def _report(request: CompleteRequest, draft: str, board: Board, *, replaces: int = 0) -> Report:
    """What the compiler says of the project with a draft in it."""
    if request.project is None:
        raise ValueError("the request belongs to a project")
    before, after = request.text[: request.offset], request.text[request.offset + replaces :]
    main = replace(request.project.files[0], text=close_unfinished(before + draft + after))
    project = replace(request.project, files=(main, *request.project.files[1:]))
    return check_project(project, board=board, depth=Depth.FAST)
