"""What a teacher and a pruned start are worth: students of `pico`'s body, on one budget of tokens.

    python -m benchmarks.training distil [--teacher-steps 300] [--steps 150]

Teacher and students share `smoke`'s vocabulary and context, for both must speak of the same tokens.
Runs are kept in `--work` and go on where they were stopped.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from benchmarks.training.documents import made, parse
from codegen.training.checkpoint import WEIGHTS, load_weights
from codegen.training.configs import ModelConfig, find_config
from codegen.training.plan import Outcome, Plan
from codegen.training.prune import mean_loss, prune
from codegen.training.rows import families
from codegen.training.schedule import HELD_OUT
from codegen.training.train import train

SMOKE = find_config("smoke")
PICO = replace(
    find_config("pico"), name="pico-2k", vocabulary=SMOKE.vocabulary, context=SMOKE.context
)
_RUN = {"batch": 4, "micro": 4, "evaluated_rows": 64, "keep_every_seconds": 15.0}


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
    parser.add_argument("--teacher-steps", type=int, default=300)
    parser.add_argument("--steps", type=int, default=150, help="for each student")
    parser.add_argument("--layers", type=int, default=2, help="that pruning leaves of six")
    options = parse(arguments, parser)
    folder = options.work / f"distil-{options.teacher_steps}-{options.steps}-{options.layers}"
    rows = made(options.harvests, options.work / "firmware", SMOKE, characters=4_000_000).rows
    lesson = Plan(PICO, rows, folder / "teacher", steps=options.teacher_steps, **_RUN)
    show(f"teacher {PICO.name}", PICO, train(lesson))
    teacher, pruned = lesson.out / WEIGHTS, folder / "pruned.safetensors"
    shallow = prune(teacher, pruned, rows=rows, layers=options.layers)
    held_out = families(rows, SMOKE.context)[HELD_OUT][0][:64].astype(np.int64)
    left = mean_loss(load_weights(pruned), torch.from_numpy(held_out))
    print(f"pruned and not trained: held-out {left:.3f} nats a token", flush=True)
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
            rows,
            folder / student.label,
            steps=options.steps,
            start=student.start,
            teacher=student.teacher,
            **_RUN,
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
