"""`python -m benchmarks.recognizer`: the recogniser's figures, as tables for docs/experiments."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from benchmarks.recognizer import agreement, cost, ends, mutants, recovery, replay
from benchmarks.recognizer.report import Figure, show

MEASUREMENTS: dict[str, Callable[[int, int], Iterator[Figure]]] = {
    "agreement": agreement.measure,
    "replay": replay.measure,
    "recovery": recovery.measure,
    "ends": ends.measure,
    "mutants": mutants.measure,
    "cost": cost.measure,
}


def main() -> None:
    """Measure what the command line names and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.recognizer", description=__doc__)
    parser.add_argument("what", choices=[*MEASUREMENTS, "all"], help="which figures")
    parser.add_argument("--files", type=int, default=2_000, help="of each language, at most")
    parser.add_argument("--seed", type=int, default=1, help="decides files, cuts and mutants")
    wanted = parser.parse_args()
    chosen = MEASUREMENTS if wanted.what == "all" else {wanted.what: MEASUREMENTS[wanted.what]}
    show(figure for each in chosen.values() for figure in each(wanted.files, wanted.seed))


if __name__ == "__main__":
    main()
