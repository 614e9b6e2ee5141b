"""From documents to records: pieces of a length that fits the context, their middles chosen.

Done once for a corpus, where tree-sitter is; the result travels. Groups are what a recipe
mixes (schedule.py): `broad`, `firmware`, `instruct`; `held_out` is what a run is measured on.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from codegen.training.cuts import choose_cuts
from codegen.training.processes import processes
from codegen.training.records import Record, pieces, write_records

CHARACTERS_A_TOKEN = 2.9  # a little less than code has with 16k entries, so that pieces fit
_FILE = 24_000_000  # characters of the documents in a file: 4 to 5 MB, compressed
GRAMMARS = {"arduino": "arduino", "cpp": "cpp", "c": "cpp"}
_MOST_TEXT = 400_000  # characters of one document


@dataclass(frozen=True, slots=True)
class Source:
    """One document: what it says, in which language, for what kind of board, under which path.

    `weight` is how often it is to be seen while others are seen once, `origin` the repository.
    """

    text: str
    language: str
    board: str
    path: str
    weight: float = 1.0
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a file of records holds: `characters` are those of its documents."""

    records: int
    characters: int


class Make(Protocol):
    """Makes records of a document; a function of a module, so that it can be sent to a worker."""

    __qualname__: str

    def __call__(self, source: Source, /, *, context: int, passes: int) -> list[Record]: ...


def records_of(source: Source, *, context: int, passes: int) -> list[Record]:
    """The records of a document; the same for the same document.

    A document of weight `passes` or more takes part in all passes, with a middle of its own in
    each; others in as many as they weigh.
    """
    digest = hashlib.sha256(source.text.encode(errors="replace")).hexdigest()
    most = int(context * CHARACTERS_A_TOKEN)
    grammar = GRAMMARS.get(source.language, "python")
    share = min(source.weight / passes, 1.0)
    uses = max(1, round(share * passes))
    found = []
    for number, text in enumerate(pieces(source.text[:_MOST_TEXT], most)):
        cuts = choose_cuts(text, grammar=grammar, seed=f"{digest}/{number}", count=uses)
        middles = tuple((cut.start, cut.end) if cut else None for cut in cuts)
        found.append(Record(text, source.language, source.board, source.path, middles, share))
    return found


def prepare(
    sources: Iterable[Source],
    folder: Path,
    *,
    group: str,
    context: int,
    passes: int,
    workers: int = 1,
    make: Make = records_of,
    tell: Callable[[Prepared], None] = lambda _done: None,
) -> Prepared:
    """Writes `GROUP-NNN.jsonl.xz` files of records, in the order of the sources; returns the sums.

    `make` says what is made of a source. The same files for any number of workers. A file that was
    written before from the same sources stays; others of the group are gone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    jobs = (
        (make, batch, folder / f"{group}-{number:03}.jsonl.xz", context, passes)
        for number, batch in enumerate(_batches(sources))
    )
    made = []
    for done in _all(jobs, workers):
        made.append(done)
        tell(done)
    for old in sorted(folder.glob(f"{group}-*.jsonl.xz"))[len(made) :]:
        old.unlink()
        _note(old).unlink(missing_ok=True)
    return Prepared(sum(each.records for each in made), sum(each.characters for each in made))


_Job = tuple[Make, Sequence[Source], Path, int, int]


def _batches(sources: Iterable[Source]) -> Iterator[list[Source]]:
    """The sources in their order, as many together as make a file."""
    batch: list[Source] = []
    size = 0
    for source in sources:
        batch.append(source)
        size += len(source.text)
        if size >= _FILE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _all(jobs: Iterator[_Job], workers: int) -> Iterator[Prepared]:
    """Each job's result, in order; no more jobs wait than there are workers: texts are large."""
    if workers < 2:
        yield from map(_write, jobs)
        return
    with processes(workers) as pool:
        waiting: deque[Future[Prepared]] = deque()
        for job in jobs:
            waiting.append(pool.submit(_write, job))
            if len(waiting) > workers:
                yield waiting.popleft().result()
        for future in waiting:
            yield future.result()


def _write(job: _Job) -> Prepared:
    make, batch, path, context, passes = job
    key = _key(job)
    if (before := _read_note(path, key)) is not None:
        return before
    path.unlink(missing_ok=True)  # so that no note stands beside another file
    count = write_records(
        path,
        (record for source in batch for record in make(source, context=context, passes=passes)),
    )
    done = Prepared(count, sum(len(source.text) for source in batch))
    _note(path).write_text(json.dumps({"key": key, **asdict(done)}), "utf-8")
    return done


def _key(job: _Job) -> str:
    """A digest of all that the content of a file follows from, but for the code."""
    make, batch, _, context, passes = job
    digest = hashlib.sha256(f"{make.__qualname__}/{context}/{passes}".encode())
    for source in batch:
        digest.update(repr(source).encode(errors="replace"))
    return digest.hexdigest()


def _note(path: Path) -> Path:
    """The file that notes what a file of records was made from."""
    return path.with_name(f"{path.name.partition('.')[0]}.json")


def _read_note(path: Path, key: str) -> Prepared | None:
    """What a file holds, None when it is not there or was made from something else."""
    try:
        note = json.loads(_note(path).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not path.is_file() or note.pop("key") != key:
        return None
    return Prepared(**note)
