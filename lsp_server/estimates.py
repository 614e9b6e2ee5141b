"""What a training will take, as a table: the answer of `--explain`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from codegen.training.estimate import Estimate


def print_estimates(estimates: Sequence[Estimate]) -> None:
    """A table of the stages, and the whole."""
    rows = [("stage", "tokens", "FLOP", "minutes", "")]
    rows += [
        (
            each.stage,
            "" if each.tokens is None else f"{each.tokens / 1e6:,.1f} M",
            "" if each.flop is None else f"{each.flop:.1e}",
            "0" if each.came else f"{each.seconds / 60:,.1f}",
            f"done: {each.came}" if each.came else each.work,
        )
        for each in estimates
    ]
    whole = sum(each.seconds for each in estimates if each.came is None) / 60
    rows.append(("all", "", "", f"{whole:,.1f}", ""))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *figures, work in rows:
        cells = [figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=False)]
        click.echo("  ".join((name.ljust(widths[0]), *cells, work)).rstrip())
