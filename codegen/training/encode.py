"""From records to rows: done on the machine that trains, from what travelled there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.examples import Chances, examples
from codegen.training.processes import processes
from codegen.training.records import read_records
from codegen.training.rows import write_rows
from codegen.training.schedule import BROAD, FIRMWARE, HELD_OUT, INSTRUCT, PROGRAMS
from codegen.training.tokenizer import SNIPPET, load_tokenizer

_ASKED = Chances(middle=0.0, path=0.0, mark=SNIPPET)

CHANCES: Mapping[str, Chances] = {
    BROAD: Chances(middle=0.5),
    FIRMWARE: Chances(middle=0.9),
    HELD_OUT: Chances(middle=0.75),
    INSTRUCT: _ASKED,
    PROGRAMS: _ASKED,
}
"""What is done to the examples of each group."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What a pass over a file of records, or over a group, makes; `tokens` without what fills rows
    up.
    """

    group: str
    turn: int
    rows: int
    tokens: int


def groups_in(folder: Path) -> dict[str, list[Path]]:
    """The files of records in a folder by group; `UsageError` if there are none."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*-*.jsonl.xz")):
        found.setdefault(path.name.rpartition("-")[0], []).append(path)
    if not found:
        raise UsageError(f"{folder}: no records; prepare them first")
    return found


def passes_of(group: str, passes: int) -> int:
    """How many different passes a group gets: one if it is asked the same way every time."""
    return 1 if group in (HELD_OUT, INSTRUCT, PROGRAMS) else passes


def encode(
    records: Path,
    tokenizer: Path,
    out: Path,
    *,
    config: ModelConfig,
    passes: int,
    workers: int = 1,
    seed: int = 0,
    chances: Mapping[str, Chances] = CHANCES,
    tell: Callable[[Encoded], None] = lambda _done: None,
) -> list[Encoded]:
    """Writes `GROUP.PASS.rows` for every group and pass; what is held out has one pass.

    Each file of records is packed by itself, so the rows are the same for any number of workers.
    """
    out.mkdir(parents=True, exist_ok=True)
    groups = groups_in(records)
    jobs = [
        (path, tokenizer, out, config, chances[group], group, turn, seed)
        for group, paths in groups.items()
        for turn in range(passes_of(group, passes))
        for path in paths
    ]
    sums: dict[tuple[str, int], Encoded] = {}
    for job, one in zip(jobs, _all(jobs, workers), strict=True):
        tell(one)
        before = sums.get((one.group, one.turn), Encoded(one.group, one.turn, 0, 0))
        _append(_part(job), out / f"{one.group}.{one.turn}.partial", first=before.rows == 0)
        sums[one.group, one.turn] = Encoded(
            one.group, one.turn, before.rows + one.rows, before.tokens + one.tokens
        )
    for done in sums.values():
        partial = out / f"{done.group}.{done.turn}.partial"
        if done.rows:
            partial.replace(partial.with_suffix(".rows"))
        else:
            partial.unlink()
    return list(sums.values())


_Job = tuple[Path, Path, Path, ModelConfig, Chances, str, int, int]


def _all(jobs: Sequence[_Job], workers: int) -> Iterator[Encoded]:
    if workers < 2:
        yield from map(_one, jobs)
        return
    with processes(workers) as pool:
        yield from pool.map(_one, jobs)


def _one(job: _Job) -> Encoded:
    path, tokenizer, _, config, chances, group, turn, seed = job
    made = examples(
        read_records([path]),
        load_tokenizer(tokenizer),
        turn=turn,
        most=config.context,
        chances=chances,
        seed=f"{seed}/{path.name}",
    )
    rows, tokens = write_rows(_part(job), made, context=config.context)
    return Encoded(group, turn, rows, tokens)


def _part(job: _Job) -> Path:
    """Where the rows of one file of records wait for those of the others."""
    path, _, out, _, _, _, turn, _ = job
    return out / f"{path.name.partition('.')[0]}.{turn}.part"


def _append(part: Path, whole: Path, *, first: bool) -> None:
    with part.open("rb") as source, whole.open("wb" if first else "ab") as target:
        shutil.copyfileobj(source, target)
    part.unlink()
