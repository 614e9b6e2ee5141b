"""The curves of training runs as a picture: loss, held-out loss and learning rate.

    python -m benchmarks.training curves RUN ... [--out curves.png]

RUN is a folder with a run's log.jsonl.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from codegen.training.train import LOG


def main(arguments: Sequence[str]) -> None:
    """Draw all runs into one picture."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training curves")
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=Path("curves.png"))
    options = parser.parse_args(arguments)
    logs = {run.resolve().name: _read(run / LOG) for run in options.runs}
    draw(logs, options.out)
    print(options.out)


def draw(logs: dict[str, list[dict[str, Any]]], out: Path) -> None:
    """Above, the losses by step; below, the learning rate as a share of its maximum."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (losses, rates) = pyplot.subplots(
        2, 1, sharex=True, figsize=(8, 6), height_ratios=(4, 1), layout="constrained"
    )
    for number, (name, entries) in enumerate(logs.items()):
        colour = f"C{number}"
        taken = [entry for entry in entries if "loss" in entry]
        steps = [entry["step"] for entry in taken]
        losses.plot(steps, [e["loss"] for e in taken], colour, alpha=0.4, linewidth=0.8, label=name)
        held_out = [(e["step"], e["held_out"]) for e in entries if e.get("held_out") is not None]
        if outcome := next((e["outcome"] for e in entries if "outcome" in e), None):
            held_out += [(outcome["steps"], outcome["held_out"])] * (
                outcome["held_out"] is not None
            )
        if held_out:
            losses.plot(*zip(*held_out, strict=True), f"{colour}o-", label=f"{name}, held out")
        rates.plot(steps, [entry["rate"] for entry in taken], colour)
        for before, entry in pairwise(taken):
            if before["stage"] != entry["stage"]:
                losses.axvline(entry["step"], color=colour, linestyle=":", linewidth=0.8)
                losses.annotate(
                    entry["stage"], (entry["step"], 1), xycoords=("data", "axes fraction")
                )
    losses.set_ylabel("nats a token")
    losses.legend()
    rates.set_ylabel("rate")
    rates.set_xlabel("step")
    figure.savefig(out, dpi=120)
    pyplot.close(figure)


def _read(path: Path) -> list[dict[str, Any]]:
    """The entries of a log."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
