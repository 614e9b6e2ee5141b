"""What a teacher and a pruned start are worth: students of `pico`'s body, on one budget of tokens.

    python -m benchmarks.training distil [--minutes 4] [--steps 150]

Teacher and students share `smoke`'s vocabulary and context, for both must speak of the same tokens.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from benchmarks.training.documents import make_data, parse
from codegen.training.checkpoint import WEIGHTS, load_weights
from codegen.training.configs import ModelConfig, find_config
from codegen.training.prune import mean_loss, prune
from codegen.training.train import HELD_OUT, Outcome, Plan, families, train

SMOKE = find_config("smoke")
PICO = replace(
    find_config("pico"), name="pico-2k", vocabulary=SMOKE.vocabulary, context=SMOKE.context
)
_BATCH = {"batch": 8, "micro": 4, "evaluated_rows": 64}


@dataclass(frozen=True, slots=True)
class Student:
    """One way to come to a smaller model."""

    label: str
    config: ModelConfig
    start: Path | None = None
    teacher: Path | None = None


def main(arguments: Sequence[str]) -> None:
    """Train a teacher, then each student, and print their losses on whole sources held out."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training distil")
    parser.add_argument("--minutes", type=float, default=4.0, help="for the teacher")
    parser.add_argument("--steps", type=int, default=150, help="for each student")
    parser.add_argument("--layers", type=int, default=2, help="that pruning leaves of six")
    options = parse(arguments, parser)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = make_data(options.harvests, folder, SMOKE, characters=4_000_000, without=())
        outcome = train(Plan(PICO, data.rows, folder / "teacher", minutes=options.minutes, **_BATCH))
        show(f"teacher {PICO.name}", PICO, outcome)
        teacher, pruned = folder / "teacher" / WEIGHTS, folder / "pruned.safetensors"
        shallow = prune(teacher, pruned, rows=data.rows, layers=options.layers, tell=print)
        held_out = families(data.rows, SMOKE.context)[HELD_OUT][0][:64].astype(np.int64)
        print(f"pruned, not trained: {mean_loss(load_weights(pruned), torch.from_numpy(held_out)):.3f}")
        for student in (
            Student("smoke, from the text", SMOKE),
            Student("smoke, taught", SMOKE, teacher=teacher),
            Student("fewer layers, from the text", shallow),
            Student("fewer layers, taught", shallow, teacher=teacher),
            Student("pruned, from the text", shallow, start=pruned),
            Student("pruned, taught", shallow, start=pruned, teacher=teacher),
        ):
            plan = Plan(
                student.config,
                data.rows,
                folder / student.label,
                steps=options.steps,
                start=student.start,
                teacher=student.teacher,
                **_BATCH,
            )
            show(student.label, student.config, train(plan))


def show(label: str, config: ModelConfig, outcome: Outcome) -> None:
    """One line of the table."""
    print(
        f"{label:30} {config.parameters / 1e6:5.2f} M  {outcome.steps:5} steps  "
        f"{outcome.tokens / 1e3:6.0f} k tokens  {outcome.seconds:5.0f} s  "
        f"held-out {outcome.held_out:.3f} nats a token",
        flush=True,
    )
