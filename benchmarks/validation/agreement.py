"""The fast check against the full `pio run`: how fast both are, and whether they agree.

    python -m benchmarks.validation agreement --sources DIR [--count 500] [--seed 1]

Sketches as their authors wrote them, and each that builds once more with one mistake in it. Each is
asked about first with whatever must be exported for it, then with another comment in it: that is
the warm check of an edit. `pio run` builds the same text in a kept folder, the core being compiled
already. Sketches of FastLED, with the library in their project, are apart: its headers take longer
than everything else, and only the sketch's own unit is checked, as in an editor.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path

from benchmarks.recognizer.report import Figure, percentiles, share, show
from benchmarks.validation.corpus import Repository, plain_sketches
from benchmarks.validation.mutate import Mistake
from codegen.project.board import Board, find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import Report, Rung
from codegen.validation.build import build_project
from codegen.validation.check import check_project
from codegen.validation.depth import Depth, Scope
from codegen.validation.toolchain import reach

_HEAVY = 6  # sketches of a library with many headers
_SECONDS = 300.0  # for a build with that library, once


@dataclass(slots=True)
class Tally:
    """The results for some projects."""

    verdicts: Counter[tuple[bool, bool]] = field(default_factory=Counter)  # fast, build
    first: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    build: list[float] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)

    def figures(self, what: str) -> Iterator[Figure]:
        """The rows of the table."""
        total = self.verdicts.total()
        alike = self.verdicts[True, True] + self.verdicts[False, False]
        kinds = f"{self.verdicts[True, True]} accepted, {self.verdicts[False, False]} refused"
        yield Figure(
            f"{what}: judged alike", f"{share(alike, total)}; {kinds}", "all", tuple(self.odd)
        )
        missed, false = self.verdicts[True, False], self.verdicts[False, True]
        yield Figure(f"{what}: refused by pio run alone", str(missed), "0")
        yield Figure(f"{what}: refused by the fast check alone", str(false), "0")
        for name, times, target in (
            ("fast check, warm", self.warm, "p50 <= 0.25 s"),
            ("fast check, first time", self.first, ""),
            ("pio run", self.build, ""),
        ):
            yield Figure(f"{what}: {name}", percentiles(times, 0.5, 0.95, unit="s"), target)


def main(arguments: list[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validation agreement")
    parser.add_argument("--sources", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PINWRIGHT_CACHE"] = cache
        show(_measure(options.sources, options.count, options.seed))


def _measure(sources: Path, count: int, seed: int) -> Iterator[Figure]:
    board = find_board("uno")
    toolchain = reach(board).toolchain
    if toolchain is None:
        raise SystemExit(f"no toolchain for {board.id}")
    # The core is compiled once, on nobody's account.
    build_project(snippet_project(""), board=board)
    plain, chance = Tally(), random.Random(seed)
    mistakes = cycle(Mistake)
    for sketch in plain_sketches(sources, toolchain, seed=seed):
        _, built = compare(sketch.project(), board, plain, name=sketch.origin)
        if built.rung >= Rung.COMPILES and (mutant := sketch.mutant(next(mistakes), chance)):
            compare(mutant.project(), board, plain, name=mutant.origin)
        if plain.verdicts.total() >= count:
            break
    yield from plain.figures("sketches")
    heavy = Tally()
    for project in _with_library(sources / "FastLED+FastLED" / "repo", "FastLED", seed):
        compare(project, board, heavy, name=project.main, scope=Scope.FILE)
    if heavy.build:
        yield from heavy.figures("FastLED")


def compare(
    project: Project, board: Board, tally: Tally, *, name: str, scope: Scope = Scope.PROJECT
) -> tuple[Report, Report]:
    """Asks both about a project, and keeps what they said."""

    def check(asked: Project) -> Report:
        return check_project(asked, board=board, depth=Depth.FAST, scope=scope)

    edited = _edited(project)
    fast, first = _timed(lambda: check(project))
    _, warm = _timed(lambda: check(edited))
    built, build = _timed(lambda: build_project(project, board=board, seconds=_SECONDS))
    tally.first.append(first)
    tally.warm.append(warm)
    tally.build.append(build)
    verdict = fast.rung >= Rung.COMPILES, built.rung >= Rung.COMPILES
    tally.verdicts[verdict] += 1
    if verdict[0] != verdict[1] or not (fast.checked and built.checked):
        said = (fast.errors or built.errors)[:1] or (fast.why_not_further, built.why_not_further)
        tally.odd.append(f"{name}: {fast.rung.label}, {built.rung.label}: {said[0]}")
    return fast, built


def _timed(work: Callable[[], Report]) -> tuple[Report, float]:
    began = time.perf_counter()
    return work(), time.perf_counter() - began


def _edited(project: Project) -> Project:
    """The same with another comment at the end of the file that was asked about."""
    files = tuple(
        replace(file, text=f"{file.text}\n// edited\n") if file.path == project.main else file
        for file in project.files
    )
    return replace(project, files=files)


def _with_library(git: Path, name: str, seed: int) -> Iterator[Project]:
    """Examples of a library, each as a project that has the library in lib/."""
    if not git.is_dir():
        return
    repository = Repository.open(git)
    library = repository.read(path for path in repository.paths if path.startswith("src/"))
    manifest = repository.read(["library.properties"])
    files = tuple(SourceFile(f"lib/{name}/{p}", t) for p, t in (library | manifest).items())
    examples = [
        (place, paths)
        for place, paths in repository.sketch_folders().items()
        if place.startswith("examples/")
    ]
    for place, paths in random.Random(seed).sample(examples, min(_HEAVY, len(examples))):
        if sketch := repository.sketch(place, paths):
            own = tuple(SourceFile(f"src/{name}", text) for name, text in sketch.files.items())
            yield Project(ProjectKind.PLATFORMIO, "", (*own, *files), own[0].path)
