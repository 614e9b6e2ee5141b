"""What the choices of a run are worth, one at a time: short runs that differ in one thing only.

    python -m benchmarks.training ablations [--config smoke] [--steps 300] [--only rate fim ...]

Every run sees as many tokens. What it learnt is told in bits for each byte of held-out text, by
which any vocabulary can be compared: of texts as they stand, and of middles with what stands around
them.
Runs are kept in `--work` and go on where they were stopped.
"""

from __future__ import annotations

import argparse
import math
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from codegen.training.batches import cpu_batches
from codegen.training.checkpoint import WEIGHTS, load_weights
from codegen.training.configs import CONFIG_NAMES, ModelConfig, find_config
from codegen.training.course import Order
from codegen.training.encode import CHANCES, encode
from codegen.training.examples import Chances
from codegen.training.pipeline import Pipeline
from codegen.training.plan import Plan
from codegen.training.prune import mean_loss
from codegen.training.rows import families
from codegen.training.schedule import BROAD, FIRMWARE, HELD_OUT, RECIPE
from codegen.training.tokenizer import CONTROLS, END, control, load_tokenizer
from codegen.training.train import train
from codegen.validation.scratch import cache_folder
from lsp_server.bars import Bars

_ROWS = 128  # held-out rows of each kind


@dataclass(frozen=True, slots=True)
class Choice:
    """One run: what it changes of the configuration, the plan, and the share of middles."""

    label: str
    config: Mapping[str, int] = field(default_factory=dict)
    plan: Mapping[str, Any] = field(default_factory=dict)
    middle: float = CHANCES[FIRMWARE].middle


def choices(config: ModelConfig) -> dict[str, list[Choice]]:
    """The runs by the question that they answer."""
    broad = [{BROAD: share, FIRMWARE: 1 - share} for share in (0.2, 0.8)]
    wider, narrower = config.width * 3 // 2, config.width * 3 // 4
    return {
        "base": [Choice("as it is")],
        "rate": [
            Choice("half the rates", plan={"matrix_rate": 0.01, "other_rate": 0.002}),
            Choice("twice the rates", plan={"matrix_rate": 0.04, "other_rate": 0.008}),
        ],
        "fim": [
            Choice("middles in 50% of the firmware", middle=0.5),
            Choice("middles in 75% of the firmware", middle=0.75),
        ],
        "broad": [
            Choice(
                f"breadth {weights[BROAD]:.0%} at first",
                plan={"recipe": (replace(RECIPE[0], weights=weights), *RECIPE[1:])},
            )
            for weights in broad
        ],
        "shape": [  # as many weights in the layers, so that a token takes as long
            Choice(
                "wider and shallower",
                {"width": wider, "hidden": config.hidden * 3 // 2, "layers": config.layers // 2},
            ),
            Choice(
                "narrower and deeper",
                {
                    "width": narrower,
                    "hidden": config.hidden * 3 // 4,
                    "layers": round(config.layers * 16 / 9),
                },
            ),
        ],
        "vocabulary": [
            Choice("half the vocabulary", {"vocabulary": config.vocabulary // 2}),
            Choice("twice the vocabulary", {"vocabulary": config.vocabulary * 2}),
        ],
    }


def main(arguments: Sequence[str]) -> None:
    """Train each choice and print what it came to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training ablations")
    parser.add_argument("--config", default="smoke", choices=CONFIG_NAMES)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--only", nargs="*", help="of the questions; all by default")
    parser.add_argument("--shards", type=Path, default=cache_folder("corpus"))
    parser.add_argument("--work", type=Path, default=cache_folder("training-benchmarks"))
    options = parser.parse_args(arguments)
    config = find_config(options.config)
    for question, runs in choices(config).items():
        if options.only and question not in options.only:
            continue
        for choice in runs:
            folder = options.work / f"ablation-{config.name}-{options.steps}" / choice.label
            _run(choice, question, config, folder, options)


def _run(
    choice: Choice, question: str, config: ModelConfig, folder: Path, options: argparse.Namespace
) -> None:
    config = replace(config, **choice.config)
    prepared = _prepared(config, options)
    rows = folder / "rows"
    chances = {**CHANCES, FIRMWARE: replace(CHANCES[FIRMWARE], middle=choice.middle)}
    batches = cpu_batches(config)
    if not any(rows.glob("*.rows")):
        encode(
            prepared / "records",
            prepared / "tokenizer.json",
            rows,
            config=config,
            passes=1,
            workers=torch.get_num_threads(),
            chances=chances,
        )
    plan = Plan(
        config,
        rows,
        folder / "run",
        steps=options.steps,
        batch=batches.batch,
        micro=batches.micro,
        evaluate_every=10**6,
        **choice.plan,
    )
    outcome = train(plan)
    figures = dict(_bits_a_byte(plan.out / WEIGHTS, prepared, config, folder))
    print(
        f"| {question} | {choice.label} | {config.parameters / 1e6:.2f} M | "
        f"{outcome.tokens / 1e6:.2f} M | {outcome.seconds:.0f} s | "
        + " | ".join(f"{bits:.3f}" for bits in figures.values())
        + " |",
        flush=True,
    )


def _prepared(config: ModelConfig, options: argparse.Namespace) -> Path:
    """The folder with tokenizer and records for a vocabulary; made once."""
    folder: Path = options.work / f"ablation-{config.vocabulary}-{config.context}-{options.steps}"
    asked = replace(find_config(options.config), vocabulary=config.vocabulary)
    with Bars() as bars:
        Pipeline(Order(asked, options.shards, folder, steps=options.steps)).prepare(bars)
    return folder


def _bits_a_byte(
    weights: Path, prepared: Path, config: ModelConfig, folder: Path
) -> Iterator[tuple[str, float]]:
    """Of held-out text as it stands, and of the rows of middles with what stands around them."""
    tokenizer = load_tokenizer(prepared / "tokenizer.json")
    model = load_weights(weights)
    for kind, share in (("text", 0.0), ("middles", 1.0)):
        records, rows = folder / f"{kind}-records", folder / f"{kind}-rows"
        if not any(rows.glob("*.rows")):
            records.mkdir(exist_ok=True)
            for path in (prepared / "records").glob(f"{HELD_OUT}-*"):
                shutil.copy(path, records)
            encode(
                records,
                prepared / "tokenizer.json",
                rows,
                config=config,
                passes=1,
                chances={HELD_OUT: Chances(middle=share, board=1.0, path=1.0, imports_dropped=0.0)},
            )
        drawn = families(rows, config.context)[HELD_OUT][0][:_ROWS].astype(np.int64)
        ids = drawn[drawn >= len(CONTROLS)]
        size = len(tokenizer.decode(ids.tolist()).encode())
        targets = int((drawn[:, :-1] != control(END)).sum())
        loss = mean_loss(model, torch.from_numpy(drawn))
        yield kind, loss * targets / math.log(2) / size
