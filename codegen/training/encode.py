"""From records to rows: done on the machine that trains, from what travelled there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.examples import Chances, examples
from codegen.training.records import read_records
from codegen.training.rows import write_rows
from codegen.training.tokenizer import load_tokenizer
from codegen.training.train import HELD_OUT

_BROAD = Chances(middle=0.5)
_FIRMWARE = Chances(middle=0.75)
_PLAIN = Chances(middle=0.0)
_CHANCES = {"broad": _BROAD, "instruct": _PLAIN}


@dataclass(frozen=True, slots=True)
class Encoded:
    """What a file of rows holds; `tokens` are without what fills rows up."""

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


def encode(
    records: Path,
    tokenizer: Path,
    out: Path,
    *,
    config: ModelConfig,
    passes: int,
    workers: int = 1,
    seed: int = 0,
    tell: Callable[[Encoded], None] = lambda _done: None,
) -> list[Encoded]:
    """Writes `GROUP.PASS.rows` for every group and pass; what is held out has one pass."""
    out.mkdir(parents=True, exist_ok=True)
    jobs = [
        (paths, tokenizer, out, config, group, turn, seed)
        for group, paths in groups_in(records).items()
        for turn in range(1 if group in (HELD_OUT, "instruct") else passes)
    ]
    done = []
    for one in _all(jobs, workers):
        tell(one)
        done.append(one)
    return done


_Job = tuple[list[Path], Path, Path, ModelConfig, str, int, int]


def _all(jobs: Sequence[_Job], workers: int) -> Iterator[Encoded]:
    if workers < 2:
        yield from map(_one, jobs)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(_one, jobs)


def _one(job: _Job) -> Encoded:
    paths, tokenizer, out, config, group, turn, seed = job
    made = examples(
        read_records(paths),
        load_tokenizer(tokenizer),
        turn=turn,
        most=config.context,
        chances=_CHANCES.get(group, _FIRMWARE),
        seed=seed,
    )
    rows, tokens = write_rows(out / f"{group}.{turn}.rows", made, context=config.context)
    return Encoded(group, turn, rows, tokens)
