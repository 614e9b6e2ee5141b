"""Is the mistake reported where it was made?

    python -m benchmarks.validation mutants --sources DIR [--sketches 50] [--seed 1]

Sketches that compile get one mistake of each of four kinds; the line of the first error is compared
with that of the mistake.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.recognizer.report import Figure, share, show
from benchmarks.validation.corpus import Sketch, plain_sketches
from benchmarks.validation.mutate import Mistake, Mutant, mutate
from codegen.project.board import Board, find_board
from codegen.types import Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.toolchain import reach


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation mutants")
    parser.add_argument("--sources", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--sketches", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PINWRIGHT_CACHE"] = cache
        show(_measure(options.sources, options.sketches, options.seed))


def _measure(sources: Path, wanted: int, seed: int) -> Iterator[Figure]:
    board = find_board("uno")
    toolchain = reach(board).toolchain
    if toolchain is None:
        raise SystemExit(f"no toolchain for {board.id}")
    chance = random.Random(seed)
    counted: dict[Mistake, Counter[str]] = {mistake: Counter() for mistake in Mistake}
    odd: list[str] = []
    sketches = 0
    for sketch in plain_sketches(sources, toolchain, seed=seed):
        text = sketch.files[sketch.main]
        made = [mutate(text, mistake, chance) for mistake in Mistake]
        if None in made or not _compiles(sketch, board):
            continue
        for mutant in filter(None, made):
            verdict, said = _judge(sketch, mutant, board)
            counted[mutant.mistake][verdict] += 1
            if verdict != _RIGHT:
                odd.append(f"{sketch.origin}:{mutant.line} ({mutant.mistake.value}): {said}")
        sketches += 1
        if sketches == wanted:
            break
    everything = sum(counted.values(), Counter[str]())
    for name, count in [*((m.value, c) for m, c in counted.items()), ("mutants", everything)]:
        details = tuple(odd) if count is everything else ()
        yield Figure(f"{name}: on its line", share(count[_RIGHT], count.total()), "all", details)
    yield Figure("mutants: not noticed", str(everything[_MISSED]), "0")


_RIGHT, _ELSEWHERE, _MISSED = "right", "elsewhere", "not noticed"


def _compiles(sketch: Sketch, board: Board) -> bool:
    return check_project(sketch.project(), board=board, depth=Depth.FAST).rung is Rung.COMPILES


def _judge(sketch: Sketch, mutant: Mutant, board: Board) -> tuple[str, str]:
    files = {**sketch.files, sketch.main: mutant.text}
    report = check_project(Sketch("", files).project(), board=board, depth=Depth.FAST)
    if not report.errors:
        return _MISSED, "no error"
    first = report.errors[0]
    right = (first.file, first.line) == (sketch.main, mutant.line)
    return _RIGHT if right else _ELSEWHERE, str(first)
