"""`pinwright eval`: models over an evaluation set, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table

from codegen.errors import UsageError
from lsp_server import json_output
from lsp_server.bars import Bars
from lsp_server.corpus_command import corpus_errors
from lsp_server.evaluate_requests import NAMES, evaluate_requests
from lsp_server.options import ADAPTER

if TYPE_CHECKING:
    from codegen.evaluation.run import Evaluation
    from codegen.evaluation.scores import Group, Score

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("eval")
@click.option(
    "--model",
    "models",
    metavar="NAME|FILE.gguf",
    multiple=True,
    required=True,
    help="A model to score: a name of `pinwright model list`, or a file; may be given several "
    "times.",
)
@ADAPTER
@click.option(
    "--set",
    "name",
    type=click.Choice(["dev", "test", "own", *NAMES]),
    required=True,
    help="dev for choices, test once a release, own for programs of our own writing, requests for"
    " sentences that `generate` is to answer, requests-hard for harder ones.",
)
@click.option("--limit", type=click.IntRange(1), help="Only this many examples, a fair sample.")
@click.option("--picture", type=_FILE, help="Write a picture, as SVG.")
@click.option(
    "--show",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write each answer to a request into this folder, with its verdict.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
def evaluate(
    *,
    models: tuple[str, ...],
    adapter: str | None,
    name: str,
    limit: int | None,
    picture: Path | None,
    show: Path | None,
    as_json: bool,
) -> int:
    """Score models on a set: what they write, with and without the constraint on syntax.

    Measurements are kept, so an interrupted run continues where it stopped.
    """
    from codegen.models.catalogue import find_model

    found = [find_model(each) for each in models]
    if adapter is not None:
        found = [each.with_adapter(adapter) for each in found]
    if name in NAMES:
        if picture is not None:
            raise UsageError(f"--picture is of completions; --set {name} has none")
        return evaluate_requests(found, name=name, limit=limit, show=show, as_json=as_json)
    if show is not None:
        raise UsageError(f"--show is for --set {' and '.join(NAMES)}")
    from codegen.models.llama_model import open_model
    from codegen.validation.scratch import cache_folder

    with corpus_errors():
        from codegen.evaluation.run import evaluate
        from firmware_corpus.evaluation.sets import Name, load_set

        programs = load_set(Name(name), cache_folder("corpus") / "evaluation")
        with Bars() as bars:
            result = evaluate(
                Name(name),
                programs,
                models=found,
                load=open_model,
                folder=cache_folder("records"),
                watcher=bars,
                limit=limit,
            )
        if picture is not None:
            from codegen.evaluation.picture import draw

            draw(result, picture)
    if as_json:
        json_output.print_json(evaluation_json(result))
    else:
        _print(result)
    return 0


def evaluation_json(result: Evaluation) -> dict[str, Any]:
    """All scores of a run."""
    return {
        "set": result.set.value,
        "models": [
            {
                "name": each.name,
                "hash": each.hash,
                "examples": each.examples,
                "left_out": each.left_out,
                "why_left_out": each.why_left_out,
            }
            for each in result.contestants
        ],
        "groups": [
            {
                "model": group.model,
                "mode": group.mode.value,
                "kind": group.kind.value if group.kind else None,
                "family": group.family.value if group.family else None,
                "examples": group.examples,
                "scores": [
                    {
                        "metric": score.metric.value,
                        "value": score.value,
                        "low": score.low,
                        "high": score.high,
                        "examples": score.examples,
                    }
                    for score in group.scores
                ],
            }
            for group in result.groups
        ],
    }


def _print(result: Evaluation) -> None:
    """The scores side by side: of all examples, then by kind and by family."""
    console = Console(highlight=False)
    for each in result.contestants:
        left_out = f"; {each.left_out} left out: {each.why_left_out}" if each.left_out else ""
        console.print(f"{each.name}: {each.examples} examples of {result.set}{left_out}")
    parts = dict.fromkeys((g.kind, g.family) for g in result.groups if None in (g.kind, g.family))
    for kind, family in sorted(parts, key=lambda part: part[1] is not None):
        groups = [g for g in result.groups if (g.kind, g.family) == (kind, family)]
        console.print(_table(kind or family or "all", groups))


def _table(title: str, groups: list[Group]) -> Table:
    """A column for each model and mode."""
    from codegen.evaluation.scores import Metric

    heads = (f"{group.model}\n{group.mode}, n = {group.examples}" for group in groups)
    table = Table(title, *heads, box=None)
    for metric in Metric:
        scores = [group.score(metric) for group in groups]
        if any(scores):
            table.add_row(metric.replace("_", " "), *map(_with_interval, scores))
    return table


def _with_interval(score: Score | None) -> str:
    if score is None:
        return "-"
    return f"{_figure(score.value)} ({_figure(score.low)} to {_figure(score.high)})"


def _figure(value: float) -> str:
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"
