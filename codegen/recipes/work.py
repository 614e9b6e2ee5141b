"""Which recipes are checked on which boards with which values, one after another or in parallel."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes.check import Finding, check_recipe, language_of, report_on, report_problems
from codegen.recipes.compose import Composition, compose, labelled
from codegen.recipes.drawn import check_drawn
from codegen.recipes.for_board import for_board
from codegen.recipes.passed import Passed, Step
from firmware_corpus.cluster import connect
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

PROVED_DRAWS = 2  # a simulation takes seconds, the compiler's word a fraction of one


@dataclass(frozen=True, slots=True)
class Task:
    """A recipe on a board with one set of values, in the simulator too; or drawn ones, without."""

    recipe: Recipe
    board: str
    drawn: tuple[Mapping[str, Value], ...]
    simulate: bool

    @property
    def subject(self) -> str:
        """All that its answer depends on: not how people say it, nor what else may be drawn."""
        each = self.recipe
        plain = [replace(one, said={}, words={}, draw=(), needed=False) for one in each.parameters]
        of_recipe = (each.name, each.source, each.core, each.proof, each.takes, plain)
        return repr((of_recipe, self.board, self.drawn, self.simulate))

    def __call__(self) -> tuple[Finding, ...]:
        """What was found with each of the values."""
        if self.simulate:
            return tuple(check_recipe(self.recipe, self.board, each) for each in self.drawn)
        return check_drawn(self.recipe, self.board, self.drawn)


def tasks(recipe: Recipe, *, draws: int, board: str | None = None) -> Iterator[Task]:
    """A recipe as it stands on each of its boards, then draws of values, the boards in turn.

    The first draws of a chip that is simulated are proved; the others of a board are judged
    together.

    Raises:
        BoardError: there is no such board.
    """
    boards = (find_board(board).id,) if board else recipe.boards
    there = {each: for_board(recipe, find_board(each)) for each in boards}
    proved: Counter[str] = Counter()
    alone: list[Task] = []
    together: dict[str, list[Mapping[str, Value]]] = {}
    for each in boards:
        yield Task(there[each], each, ({},), simulate=True)
    for seed in range(draws if recipe.parameters else 0):
        name = boards[seed % len(boards)]
        target = find_board(name)
        if recipe.proof and target.platform == "atmelavr" and proved[target.mcu] < PROVED_DRAWS:
            proved[target.mcu] += 1
            alone.append(Task(there[name], name, (there[name].draw(seed),), simulate=True))
        else:
            together.setdefault(name, []).append(there[name].draw(seed))
    yield from alone
    for name, drawn in together.items():
        yield Task(there[name], name, tuple(drawn), simulate=False)


@dataclass(frozen=True, slots=True)
class Joined:
    """A composition to be checked on a board."""

    composition: Composition
    board: str

    @property
    def subject(self) -> str:
        """All that its answer depends on."""
        is_python = self.composition.members[0].recipe.is_python
        return repr((self.composition.code, is_python, self.composition.core, self.board))

    def __call__(self) -> tuple[Finding, ...]:
        """The compiler's errors and warnings."""
        members = self.composition.members
        report = report_on(
            self.composition.code,
            language_of(members[0].recipe),
            board=find_board(self.board),
            core=self.composition.core,
        )
        names = " + ".join(member.label for member in members)
        return (Finding(names, self.board, {}, tuple(report_problems(report))),)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Compositions drawn at random, and how often which kind of reason spoke against one."""

    joined: tuple[Joined, ...]
    refused: Mapping[str, int]


def draw_compositions(
    recipes: Sequence[Recipe], *, members: int, count: int, seed: int = 0
) -> Drawn:
    """So many programs of so many recipes each, different ones for one board, that go together.

    Fewer where there are not enough. The same for the same seed.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    refused: Counter[str] = Counter()
    found: dict[tuple[str, ...], Joined] = {}
    worlds: dict[tuple[bool, str], list[Recipe]] = {}
    for recipe in recipes:
        for board in recipe.boards:
            worlds.setdefault((recipe.is_python, board), []).append(recipe)
    large = [world for world, inside in worlds.items() if len(inside) >= members]
    weights = [len(worlds[world]) for world in large]
    for _ in range(20 * count if large else 0):
        [world] = chance.choices(large, weights)
        chosen = sorted(chance.sample(worlds[world], members), key=lambda recipe: recipe.name)
        key = (world[1], *(recipe.name for recipe in chosen))
        if key in found or len(found) == count:
            continue
        try:
            found[key] = Joined(compose(labelled(chosen), find_board(world[1])), world[1])
        except UsageError as error:
            refused[_kind(str(error))] += 1
    return Drawn(tuple(found.values()), refused)


def _kind(reason: str) -> str:
    """A reason without its names."""
    kinds = {"wanted by": "both want one thing", "no other recipe": "one blocks", "core": "cores"}
    return next((kind for word, kind in kinds.items() if word in reason), "loops or pins")


Group: TypeAlias = tuple[Step, ...]
"""What one process does after another: the builds of one recipe have much in common."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a step: its findings, how many they are and how many of them are proved.

    `findings` is None where it passed before and was not asked again.
    """

    findings: tuple[Finding, ...] | None
    checked: int
    proved: int


def run(
    work: Sequence[Group], *, passed: Passed, scheduler: str | None, workers: int | None
) -> Iterator[Done]:
    """What became of each step, those known first; with one worker here, else from a Dask cluster.

    Raises:
        CorpusError: no scheduler answers there.
    """
    left: list[Group] = []
    for group in work:
        new: list[Step] = []
        for step in group:
            counts = passed.get(step)
            if counts is None:
                new.append(step)
            else:
                yield Done(None, *counts)
        if new:
            left.append(tuple(new))
    if not left:
        return
    if workers == 1 and scheduler is None:
        for step in (step for group in left for step in group):
            yield _done(step, step(), passed)
        return
    with connect(scheduler, workers) as client:
        for group, future in zip(left, client.map(_do, left, pure=False), strict=True):
            for step, findings in zip(group, future.result(), strict=True):
                yield _done(step, findings, passed)


def _do(group: Group) -> tuple[tuple[Finding, ...], ...]:
    return tuple(step() for step in group)


def _done(step: Step, findings: tuple[Finding, ...], passed: Passed) -> Done:
    passed.add(step, findings)
    return Done(findings, len(findings), sum(finding.is_proved for finding in findings))
