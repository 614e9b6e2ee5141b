"""From documents to records: pieces of a length that fits the context, their middles chosen.

Done once for a corpus, where tree-sitter is; what comes of it travels. Groups are what a recipe
mixes (schedule.py): `broad`, `firmware`, `instruct`; `held_out` is what a run is measured on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from codegen.training.cuts import choose_cuts
from codegen.training.records import Record, pieces, write_records

_CHARACTERS_A_TOKEN = 2.9  # a little less than code has with 16k entries, so that pieces fit
_FILE = 20_000  # records
_GRAMMARS = {"arduino": "arduino", "cpp": "cpp", "c": "cpp"}
_MOST_TEXT = 400_000  # characters of one document


@dataclass(frozen=True, slots=True)
class Source:
    """One document: what it says, in which language, for what kind of board, under which path."""

    text: str
    language: str
    board: str
    path: str


def records_of(source: Source, *, context: int, passes: int) -> list[Record]:
    """The records of a document; the same for the same document."""
    digest = hashlib.sha256(source.text.encode(errors="replace")).hexdigest()
    most = int(context * _CHARACTERS_A_TOKEN)
    grammar = _GRAMMARS.get(source.language, "python")
    found = []
    for number, text in enumerate(pieces(source.text[:_MOST_TEXT], most)):
        cuts = choose_cuts(text, grammar=grammar, seed=f"{digest}/{number}", count=passes)
        middles = tuple((cut.start, cut.end) if cut else None for cut in cuts)
        found.append(Record(text, source.language, source.board, source.path, middles))
    return found


def prepare(
    sources: Iterable[Source],
    folder: Path,
    *,
    group: str,
    context: int,
    passes: int,
    workers: int = 1,
    tell: Callable[[str], None] = lambda _line: None,
) -> int:
    """Writes `GROUP-NNN.jsonl.xz` files of records, in the order of the sources; returns a count.

    The same files for any number of workers.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    records = _in_order(sources, workers, context, passes)
    for number in range(10**6):
        path = folder / f"{group}-{number:03}.jsonl.xz"
        written = write_records(path, islice(records, _FILE))
        if not written:
            path.unlink()
            return count
        count += written
        tell(f"{group}: {count} records")
    return count


def _in_order(
    sources: Iterable[Source], workers: int, context: int, passes: int
) -> Iterator[Record]:
    waiting = iter(sources)
    if workers < 2:
        for source in waiting:
            yield from records_of(source, context=context, passes=passes)
        return
    with ProcessPoolExecutor(workers) as pool:
        while batch := list(islice(waiting, 256 * workers)):
            jobs = [(batch[at : at + 64], context, passes) for at in range(0, len(batch), 64)]
            for found in pool.map(_many, jobs):
                yield from found


def _many(job: tuple[Sequence[Source], int, int]) -> list[Record]:
    batch, context, passes = job
    return [r for source in batch for r in records_of(source, context=context, passes=passes)]
