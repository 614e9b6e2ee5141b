"""`pinwright recipes`: small programs that do one thing each. One call, the answer printed."""

from __future__ import annotations

import click

from codegen.errors import UsageError
from lsp_server.options import BOARD


@click.group()
def recipes() -> None:
    """Small complete programs that do one thing each, to be looked up, filled in and composed."""


@recipes.command()
@click.argument("names", nargs=-1, required=True)
@click.option("--draws", type=click.IntRange(0, 100), default=3, show_default=True)
@BOARD
def check(*, names: tuple[str, ...], draws: int, board: str | None) -> int:
    """Check recipes as they stand on each of their boards, and with values drawn at random."""
    from codegen.recipes.check import check_recipe
    from codegen.recipes.work import tasks
    from firmware_corpus.errors import CorpusError
    from firmware_corpus.recipe import find_recipe

    wrong = 0
    for name in names:
        try:
            work = list(tasks(find_recipe(name), draws=draws, board=board))
        except CorpusError as error:
            raise UsageError(str(error)) from error
        for task in work:
            finding = check_recipe(*task)
            wrong += bool(finding.problems)
            click.echo(str(finding))
    return 1 if wrong else 0
