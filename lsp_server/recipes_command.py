"""`pinwright recipes`: small programs that do one thing each. One call, the answer printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.errors import UsageError
from lsp_server.extras import extra
from lsp_server.options import BOARD, SET, parse_settings
from lsp_server.terminal import say

if TYPE_CHECKING:
    from firmware_corpus.recipe import Recipe
    from firmware_corpus.recipe_parameter import Value

_SCHEDULER = click.option(
    "--scheduler", metavar="tcp://HOST:PORT", help="A Dask cluster to run on."
)
_WORKERS = click.option(
    "--workers", type=click.IntRange(1), help="Processes on this machine; all cores."
)
_TELL = 200  # steps, after which it is said how far the check is
_LANG = click.option("--lang", type=click.Choice(["arduino", "micropython"]))


@click.group()
def recipes() -> None:
    """Small complete programs that do one thing each, to be looked up, filled in and composed."""


@recipes.command(name="list")
@_LANG
def list_(*, lang: str | None) -> int:
    """List the recipes by topic."""
    from firmware_corpus.recipe import all_recipes

    with _told():
        found = [each for each in all_recipes().values() if lang in (None, each.language)]
    topic = ""
    for each in found:
        if each.topic != topic:
            topic = each.topic
            say(f"{topic}:")
        say(_line(each))
    return 0


@recipes.command()
@click.argument("words", nargs=-1, required=True)
@_LANG
@BOARD
def search(*, words: tuple[str, ...], lang: str | None, board: str | None) -> int:
    """Find the recipes that WORDS ask for, best first."""
    from codegen.language import Language
    from codegen.project.board import find_board
    from codegen.retrieval.recipes import find

    languages = {"arduino": Language.ARDUINO, "micropython": Language.PYTHON}
    target = find_board(board) if board else None
    with _told():
        found = [
            pair
            for name, language in languages.items()
            if lang in (None, name)
            for pair in find(" ".join(words), language=language, board=target)
        ]
    for recipe, score in sorted(found, key=lambda pair: -pair[1]):
        say(f"{score:4.2f}{_line(recipe)}")
    if not found:
        say("no recipe matches", err=True)
    return 0 if found else 1


@recipes.command()
@click.argument("name")
def show(*, name: str) -> int:
    """Show what is known of the recipe NAME: parameters, wiring, libraries, facts, its source."""
    from firmware_corpus.recipe import find_recipe

    with _told():
        recipe = find_recipe(name)
    say(f"{recipe.title} ({recipe.language}; {', '.join(recipe.boards)})")
    for label, lines in {
        "not checked on": recipe.unchecked_boards,
        "core": (recipe.core,) if recipe.core else (),
        "parameter": [f"{p.name} = {p.default}: {p.wanted}" for p in recipe.parameters],
        "library": recipe.lib_deps,
        "wiring": recipe.wiring,
        "shares": recipe.shares,
        "takes": recipe.takes,
        "blocks": (recipe.blocks,) if recipe.blocks else (),
        "instead": (recipe.instead,) if recipe.instead else (),
        "fact": [f"{says} ({source})" for says, source in recipe.facts],
    }.items():
        for line in lines:
            say(f"{label}: {line}")
    click.echo("\n" + recipe.render(), nl=False)
    return 0


@recipes.command()
@click.argument("name")
@SET
@BOARD
def render(*, name: str, settings: tuple[str, ...], board: str | None) -> int:
    """Print the program of the recipe NAME with its parameters set."""
    return _print_composed((name,), settings, board)


@recipes.command()
@click.argument("names", nargs=-1, required=True)
@SET
@BOARD
def compose(*, names: tuple[str, ...], settings: tuple[str, ...], board: str | None) -> int:
    """Print one program that does what the recipes NAMES do; --set is RECIPE.NAME=VALUE here."""
    return _print_composed(names, settings, board)


@recipes.command()
@click.argument("names", nargs=-1)
@click.option("--draws", type=click.IntRange(0, 100), default=3, show_default=True)
@click.option("--pairs", type=click.IntRange(0), default=0, help="Composed pairs to check.")
@click.option("--triples", type=click.IntRange(0), default=0, help="Composed triples to check.")
@click.option("--again", is_flag=True, help="Ask again what passed before.")
@_SCHEDULER
@_WORKERS
@BOARD
def check(
    *,
    names: tuple[str, ...],
    draws: int,
    pairs: int,
    triples: int,
    again: bool,
    scheduler: str | None,
    workers: int | None,
    board: str | None,
) -> int:
    """Check recipes as they stand on each of their boards, and with values drawn at random.

    Those that are named, one after another; without NAMES all of them, in parallel. Then what
    passed before is not asked again, until the recipe or what judges it has changed: a check that
    was stopped goes on where it was.
    """
    from codegen.recipes.passed import Passed, kept
    from codegen.recipes.work import Group, draw_compositions, run, tasks
    from firmware_corpus.recipe import all_recipes, find_recipe

    with _told(), extra("corpus", ("dask", "distributed")):
        chosen = [find_recipe(name) for name in names] or list(all_recipes().values())
        work: list[Group] = [(*tasks(each, draws=draws, board=board),) for each in chosen]
        for members, count in ((2, pairs), (3, triples)):
            drawn = draw_compositions(chosen, members=members, count=count)
            work += [(joined,) for joined in drawn.joined]
            for kind, times in drawn.refused.items():
                say(f"of {members} recipes drawn, {times} times refused: {kind}", err=True)
        passed = Passed(kept(), {}) if again or names else Passed.read(kept())
        checked, known, proved, wrong = 0, 0, 0, 0
        steps = run(work, passed=passed, scheduler=scheduler, workers=1 if names else workers)
        for count, done in enumerate(steps, 1):
            checked += done.checked
            known += done.checked if done.findings is None else 0
            proved += done.proved
            for finding in done.findings or ():
                wrong += bool(finding.problems)
                if names or finding.problems:
                    click.echo(str(finding))
            if count % _TELL == 0:
                say(f"{checked} checked, {wrong} wrong", err=True)
    before = f", {known} of them before" if known else ""
    say(f"{checked} checked{before}, {proved} in the simulator, {wrong} wrong", err=True)
    return 1 if wrong else 0


@recipes.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--count", type=click.IntRange(1), default=15_000, show_default=True)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option("--check", type=click.IntRange(0), default=0, help="Compile so many of them.")
@_SCHEDULER
@_WORKERS
def variants(
    *, out: Path, count: int, seed: int, check: int, scheduler: str | None, workers: int | None
) -> int:
    """Write programs to learn from, made of recipes: other values, names, comments and forms.

    Lines of JSON, each with a sentence and the program that it asks for; near duplicates and what
    is like an evaluation program or request are left out. `pinwright train` takes them.
    """
    from functools import partial

    from codegen.recipes.variants.gather import gather, on_cluster, write_variants
    from codegen.recipes.variants.sample import Sample

    def tell(drawn: int, found: int) -> None:
        say(f"{drawn} drawn, {found} kept", err=True)

    with _told(), extra("corpus", ("dask", "distributed", "datasketch")):
        spread = partial(on_cluster, scheduler=scheduler, workers=workers)
        sample = Sample(check, seed=seed)
        written = write_variants(
            out, sample.watching(gather(count, seed=seed, spread=spread, tell=tell))
        )
        wrong = [finding for finding in sample.checked() if finding.problems]
    for finding in wrong:
        click.echo(str(finding))
    told = f"; of {len(sample.drawn)} compiled, {len(wrong)} failed" if check else ""
    say(f"{written} programs in {out}{told}")
    return 1 if wrong or written < count else 0


def _print_composed(names: tuple[str, ...], settings: tuple[str, ...], board: str | None) -> int:
    from dataclasses import replace

    from codegen.project.board import find_board
    from codegen.recipes.compose import compose as composed
    from codegen.recipes.compose import labelled
    from firmware_corpus.recipe import find_recipe

    with _told():
        members = labelled([find_recipe(name) for name in names])
        given = _settings(settings, [member.label for member in members])
        members = [replace(each, given=given.get(each.label, {})) for each in members]
        target = find_board(board or members[0].recipe.boards[0])
        made = composed(members, target)
    click.echo(made.code, nl=False)
    for label, lines in {"note": made.notes, "library": made.lib_deps}.items():
        for line in lines:
            say(f"{label}: {line}", err=True)
    return 0


def _settings(settings: tuple[str, ...], labels: list[str]) -> Mapping[str, dict[str, Value]]:
    """The parameters that were set, by recipe; of a single one its name may be left out."""
    found: dict[str, dict[str, Value]] = {}
    for name, value in parse_settings(settings).items():
        label, _, parameter = name.rpartition(".")
        label = label or (labels[0] if len(labels) == 1 else "")
        if label not in labels:
            raise UsageError(f"--set {name}: RECIPE.NAME=VALUE, with one of {', '.join(labels)}")
        found.setdefault(label, {})[parameter] = value
    return found


def _line(recipe: Recipe) -> str:
    return f"  {recipe.name:28} {recipe.title} ({', '.join(recipe.boards)})"


@contextmanager
def _told() -> Iterator[None]:
    """What is wrong with a recipe or a value becomes the user's line."""
    from firmware_corpus.errors import CorpusError

    try:
        yield
    except CorpusError as error:
        raise UsageError(str(error)) from error
