"""`pinwright stats`: how often offers were accepted, on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lsp_server import json_output, output
from lsp_server.options import JSON
from lsp_server.terminal import say

if TYPE_CHECKING:
    from codegen.statistics import Statistics


@click.command()
@click.option("--forget", "forgets", is_flag=True, help="Delete all counts.")
@JSON
def stats(*, forgets: bool, as_json: bool) -> int:
    """Show how many completions were shown, taken, and taken in part, by kind.

    They are counted on this computer and sent nowhere. The setting `statistics` switches it off.
    """
    from codegen import statistics

    if forgets:
        there = statistics.forget()
        say("forgotten" if there else "nothing was counted", err=as_json)
    found = statistics.statistics()
    if as_json:
        json_output.print_json(stats_json(found))
    elif found.counts:
        output.print_table(("kind", "shown", "taken", "in part"), map(_row, found.counts.items()))
        say(f"since {found.since}, in {statistics.statistics_file()}")
    elif not forgets:
        say("nothing was counted yet")
    return 0


def stats_json(found: Statistics) -> dict[str, Any]:
    """The counts as data."""
    kinds = [
        {"kind": kind, **{str(event): number for event, number in told.items()}}
        for kind, told in found.counts.items()
    ]
    return {"since": found.since, "kinds": kinds}


def _row(entry: tuple[str, Any]) -> tuple[str, ...]:
    kind, told = entry
    return (kind, *(str(number) for number in told.values()))
