"""`pinwright train`: from a corpus to a model, here or packed for another machine."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.training.configs import CONFIG_NAMES, find_config
from lsp_server.bars import Bars
from lsp_server.estimates import print_estimates
from lsp_server.extras import DefaultGroup, extra

_PACKAGES = ("torch", "tokenizers", "safetensors", "gguf", "zstandard")
_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)
_CONFIG = click.option("--config", type=click.Choice(CONFIG_NAMES), required=True)
_SHARDS = click.option(
    "--shards", type=_FOLDER, help="What `pinwright corpus build` wrote; the cache by default."
)
_START = click.option(
    "--start", type=_FILE, help="Weights to go on from, as trained or as GGUF; with --tokenizer."
)
_TOKENIZER = click.option(
    "--tokenizer", type=_FILE, help="That of --start, or any; learnt from the corpus by default."
)
_SEED = click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
_EXPLAIN = click.option(
    "--explain", is_flag=True, help="Only say what each stage takes: tokens, FLOP, minutes."
)


@click.group(cls=DefaultGroup)
def train() -> None:
    """Train a model: tokenizer, records, rows, training, export. Stages that are done stay done."""


@train.command("main", hidden=True)
@_CONFIG
@_SHARDS
@click.option("--minutes", type=click.FloatRange(0.05, 1e5), help="Fit the training to this time.")
@click.option("--steps", type=click.IntRange(1), help="Train for so many steps.")
@click.option("--teacher", type=_FILE, help="Weights of a larger model to learn from as well.")
@_START
@_TOKENIZER
@click.option("--out", type=_FOLDER, help="Where; a folder of the cache by default.")
@_SEED
@_EXPLAIN
def main(
    *,
    config: str,
    shards: Path | None,
    minutes: float | None,
    steps: int | None,
    teacher: Path | None,
    start: Path | None,
    tokenizer: Path | None,
    out: Path | None,
    seed: int,
    explain: bool,
) -> int:
    """Train a model of one of the configurations."""
    from codegen.validation.scratch import cache_folder

    with extra("train,corpus", _PACKAGES):
        from codegen.training.course import Order
        from codegen.training.pipeline import Pipeline

        pipeline = Pipeline(
            Order(
                config=find_config(config),
                shards=shards or cache_folder("corpus"),
                out=out or cache_folder("training") / config,
                minutes=minutes,
                steps=steps,
                teacher=teacher,
                start=start,
                tokenizer=tokenizer,
                seed=seed,
            )
        )
        if explain:
            print_estimates(pipeline.estimates())
            return 0
        with Bars() as bars:
            models = pipeline.run(bars)
    for model in models:
        click.echo(str(model))
    return 0


@train.command()
@_CONFIG
@_SHARDS
@click.option(
    "--tokens", type=click.IntRange(1), help="To train on; 20 for each weight by default."
)
@click.option("--out", type=_FOLDER, required=True, help="The folder of the kit.")
@_SEED
@_EXPLAIN
def kit(
    *, config: str, shards: Path | None, tokens: int | None, out: Path, seed: int, explain: bool
) -> int:
    """Pack a run for a machine with a GPU and no network; how to start it stands in its README."""
    from codegen.validation.scratch import cache_folder

    with extra("train,corpus", _PACKAGES):
        from codegen.training.course import Order
        from codegen.training.kit import pack
        from codegen.training.pipeline import PREPARING, Pipeline

        pipeline = Pipeline(
            Order(
                config=find_config(config),
                shards=shards or cache_folder("corpus"),
                out=out / "prepared",
                tokens=tokens,
                seed=seed,
            )
        )
        if explain:
            print_estimates([each for each in pipeline.estimates() if each.stage in PREPARING])
            return 0
        with Bars() as bars:
            pipeline.prepare(bars)
        pieces = pack(
            config,
            records=pipeline.folder.records,
            tokenizer=pipeline.folder.tokenizer,
            out=out,
            passes=pipeline.course.passes,
            breadth=pipeline.course.breadth,
        )
    size = sum(piece.stat().st_size for piece in pieces)
    click.echo(f"{len(pieces)} pieces, {size / 1e6:.1f} MB, in {out}")
    return 0


@train.command()
@click.argument("weights", type=_FILE)
@click.option("--layers", type=click.IntRange(1), required=True, help="How many are to be left.")
@click.option("--rows", type=_FOLDER, required=True, help="Those that the weights learnt from.")
@click.option("--out", type=_FILE, required=True, help="The file of the weights that are left.")
@_EXPLAIN
def prune(*, weights: Path, layers: int, rows: Path, out: Path, explain: bool) -> int:
    """Write trained weights without the layers that are missed least, to go on from."""
    with extra("train", _PACKAGES):
        from codegen.training.prune import expected
        from codegen.training.prune import prune as leave_out

        if explain:
            print_estimates([expected(weights, layers=layers)])
            return 0
        with Bars() as bars:
            bars.begin("prune", 1)
            left = leave_out(weights, out, rows=rows, layers=layers, tell=bars.describe)
            bars.advance()
    click.echo(f"{out}: {left.layers} layers, {left.parameters / 1e6:.1f} M weights")
    return 0


@train.command()
@click.argument("weights", type=_FILE)
@click.option("--tokenizer", type=_FILE, required=True, help="That which the rows were made with.")
@click.option("--out", type=_FOLDER, required=True)
@_EXPLAIN
def export(*, weights: Path, tokenizer: Path, out: Path, explain: bool) -> int:
    """Write trained weights as GGUF: f16 and the quantised forms."""
    with extra("train", _PACKAGES):
        from codegen.training.checkpoint import config_of
        from codegen.training.estimate import export_estimate
        from codegen.training.export import Quantization, export_all

        if explain:
            print_estimates([export_estimate(config_of(weights), tuple(Quantization))])
            return 0
        models = []
        with Bars() as bars:
            bars.begin("export", len(Quantization))
            for form, path in export_all(weights, tokenizer, out):
                models.append(path)
                bars.describe(form)
                bars.advance()
    for path in models:
        click.echo(str(path))
    return 0
