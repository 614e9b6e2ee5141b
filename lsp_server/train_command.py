"""`pinwright train`: from a corpus to a model or an adapter, here or packed for another machine."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import click

from codegen.errors import UsageError
from codegen.training.configs import CONFIG_NAMES, find_config
from lsp_server.bars import Bars
from lsp_server.estimates import print_estimates
from lsp_server.extras import DefaultGroup, extra
from lsp_server.options import base_file

_PACKAGES = ("torch", "tokenizers", "safetensors", "gguf", "zstandard")
_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)
_CONFIG = click.option("--config", type=click.Choice(CONFIG_NAMES), required=True)
_SHARDS = click.option(
    "--shards", type=_FOLDER, help="What `pinwright corpus build` wrote; the cache by default."
)
_START = click.option(
    "--start", type=_FILE, help="Weights to continue from, as trained or as GGUF; with --tokenizer."
)
_TOKENIZER = click.option(
    "--tokenizer",
    type=_FILE,
    help="The tokenizer of --start, or any other; learnt from the corpus by default.",
)
_SEED = click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
_EXPLAIN = click.option(
    "--explain", is_flag=True, help="Only say what each stage will take: tokens, FLOP, minutes."
)


@click.group(cls=DefaultGroup)
def train() -> None:
    """Train a model: tokenizer, records, rows, training, export. Stages that are done stay done."""


@train.command("main", hidden=True)
@click.option("--config", type=click.Choice(CONFIG_NAMES), help="A model of ours, from nothing.")
@click.option(
    "--base",
    metavar="NAME|FILE.gguf",
    help="A model to teach firmware by an adapter beside it; 120 minutes if no time is given.",
)
@_SHARDS
@click.option("--minutes", type=click.FloatRange(0.05, 1e5), help="Fit the training to this time.")
@click.option("--steps", type=click.IntRange(1), help="Train for this many steps.")
@_START
@_TOKENIZER
@click.option("--out", type=_FOLDER, help="Where; a folder of the cache by default.")
@click.option(
    "--recipes",
    type=_FILE,
    help="With --base: what `pinwright recipes variants` wrote, too.",
)
@_SEED
@_EXPLAIN
def main(
    *,
    config: str | None,
    base: str | None,
    shards: Path | None,
    minutes: float | None,
    steps: int | None,
    start: Path | None,
    tokenizer: Path | None,
    out: Path | None,
    recipes: Path | None,
    seed: int,
    explain: bool,
) -> int:
    """Train a model of one of the configurations, or an adapter for a base.

    Finished work is kept: after a stop at any time the same command continues.
    """
    from codegen.validation.scratch import cache_folder

    if (config is None) == (base is None):
        raise UsageError("name one: --config for a model, --base for an adapter")
    if base is not None:
        for name, value in (("start", start), ("tokenizer", tokenizer)):
            if value is not None:
                raise UsageError(f"--{name} cannot be used with --base")
        weights = base_file(base)
        return _adapter(
            weights,
            explain=explain,
            out=out or cache_folder("training") / f"adapter-{weights.stem}",
            shards=shards or cache_folder("corpus"),
            minutes=minutes if minutes or steps else 120.0,
            steps=steps,
            seed=seed,
            recipes=recipes,
        )
    if recipes is not None:
        raise UsageError("--recipes has no meaning with --config")
    assert config is not None  # noqa: S101 - one of the two is named
    return _model(
        config,
        explain=explain,
        out=out or cache_folder("training") / config,
        shards=shards or cache_folder("corpus"),
        minutes=minutes,
        steps=steps,
        start=start,
        tokenizer=tokenizer,
        seed=seed,
    )


def _model(config: str, *, explain: bool, **asked: Any) -> int:
    """Train a model of a configuration, or say what it takes."""
    with extra("train,corpus", _PACKAGES):
        from codegen.training.course import TrainingRequest
        from codegen.training.pipeline import Pipeline

        pipeline = Pipeline(TrainingRequest(config=find_config(config), **asked))
        if explain:
            print_estimates(pipeline.estimates())
            return 0
        with Bars() as bars:
            models = pipeline.run(bars)
    for model in models:
        click.echo(str(model))
    return 0


def _adapter(base: Path, *, explain: bool, **asked: Any) -> int:
    """Teach an adapter, or say what it takes."""
    # Threads that spin while they wait hardly advance beside other work; read once, with torch.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    with extra("train,corpus", _PACKAGES):
        from codegen.training.adapter_loop import ADAPTER
        from codegen.training.adapter_request import AdapterRequest
        from codegen.training.adapter_run import AdapterRun
        from codegen.training.base import config_of_base

        order = AdapterRequest(base=base, **asked)
        if explain:
            print_estimates(AdapterRun(order).estimates(config_of_base(base)))
            return 0
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # keeps the last whole step
        with Bars() as bars:
            bars.begin("train", 1)
            came = AdapterRun(order, tell=lambda entry: bars.tell(_line(entry))).run()
            bars.advance()
    click.echo(
        f"{order.out / ADAPTER}: {came.steps} steps, {came.tokens:,} tokens in "
        f"{came.seconds / 60:.0f} minutes; held-out loss {came.before:.3f} before, "
        f"{came.after:.3f} after"
    )
    return 0


def _line(entry: dict[str, Any]) -> str:
    """An entry of the log in one line."""
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in entry.items())


@train.command()
@click.option("--config", type=click.Choice(CONFIG_NAMES), help="A model of ours, from nothing.")
@click.option("--base", metavar="NAME|FILE.gguf", help="A model to teach by an adapter.")
@_SHARDS
@click.option(
    "--tokens", type=click.IntRange(1), help="To train on; 20 for each weight by default."
)
@click.option(
    "--windows",
    type=click.IntRange(1),
    default=20_000,
    show_default=True,
    help="Of the corpus, for an adapter; about 960 tokens each.",
)
@click.option("--out", type=_FOLDER, required=True, help="The folder of the kit.")
@_SEED
@_EXPLAIN
def kit(
    *,
    config: str | None,
    base: str | None,
    shards: Path | None,
    tokens: int | None,
    windows: int,
    out: Path,
    seed: int,
    explain: bool,
) -> int:
    """Pack a run for a machine with a GPU and no network; how to start it stands in its README."""
    from codegen.validation.scratch import cache_folder

    if (config is None) == (base is None):
        raise UsageError("name one: --config for a model, --base for an adapter")
    corpus = shards or cache_folder("corpus")
    with extra("train,corpus", _PACKAGES):
        if base is not None:
            pieces = _adapter_kit(base_file(base), corpus, windows, out, seed, explain=explain)
        else:
            assert config is not None  # noqa: S101 - one of the two is named
            pieces = _kit(config, corpus, tokens, out, seed, explain=explain)
    if explain:
        return 0
    size = sum(piece.stat().st_size for piece in pieces)
    click.echo(f"{len(pieces)} pieces, {size / 1e6:.1f} MB, in {out}")
    return 0


def _kit(
    config: str, shards: Path, tokens: int | None, out: Path, seed: int, *, explain: bool
) -> list[Path]:
    from codegen.training.course import TrainingRequest
    from codegen.training.kit import pack
    from codegen.training.pipeline import PREPARING, Pipeline

    pipeline = Pipeline(
        TrainingRequest(
            config=find_config(config),
            shards=shards,
            out=out / "prepared",
            tokens=tokens,
            seed=seed,
        )
    )
    if explain:
        print_estimates([each for each in pipeline.estimates() if each.stage in PREPARING])
        return []
    with Bars() as bars:
        pipeline.prepare(bars)
    return pack(
        config,
        records=pipeline.folder.records,
        tokenizer=pipeline.folder.tokenizer,
        out=out,
        passes=pipeline.course.passes,
        breadth=pipeline.course.breadth,
    )


def _adapter_kit(
    base: Path, shards: Path, windows: int, out: Path, seed: int, *, explain: bool
) -> list[Path]:
    from codegen.training.adapter_request import AdapterRequest
    from codegen.training.adapter_run import ROWS, AdapterRun
    from codegen.training.base import config_of_base
    from codegen.training.kit import pack_adapter

    prepared = out / "prepared"
    order = AdapterRequest(
        base=base, shards=shards, out=prepared, steps=1, trees=windows, seed=seed
    )
    if explain:
        print_estimates(AdapterRun(order).estimates(config_of_base(base))[:1])
        return []
    with Bars() as bars:
        bars.begin("rows", 1)
        AdapterRun(order, tell=lambda entry: bars.tell(_line(entry))).lessons()
        bars.advance()
    return pack_adapter(base, rows=prepared / ROWS, out=out)


@train.command()
@click.argument("weights", type=_FILE)
@click.option(
    "--tokenizer", type=_FILE, required=True, help="The tokenizer that the rows were made with."
)
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
