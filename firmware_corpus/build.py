"""The corpus, built: a Dask graph of plans and harvests, then one selection, then shards.

Each source is a task that lists its files, and each piece of 6 MB a task that cleans them. What a
task returns is stored under the hash of all that it depends on, so an interrupted build continues
where it stopped, and one with another cap or another source harvests nothing twice. The rest is
decided here, in a fixed order: the shards are the same from one worker or a hundred.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from firmware_corpus.cluster import code_version, connect
from firmware_corpus.decontaminate import leaking
from firmware_corpus.document import Harvest
from firmware_corpus.errors import CorpusError, GitError
from firmware_corpus.evaluation.manifest import Entry
from firmware_corpus.families import Family
from firmware_corpus.harvest import harvest
from firmware_corpus.plan import File, Place, Plan, plan
from firmware_corpus.selection import Candidate, select, tally_of
from firmware_corpus.shards import write_json, write_shards
from firmware_corpus.sources import Source
from firmware_corpus.tally import Step, Tally, total

if TYPE_CHECKING:
    from distributed import Client, Future


class Watcher(Protocol):
    """The interface by which a build reports its progress."""

    def begin(self, stage: str, steps: int) -> None:
        """A stage of so many steps begins."""

    def grow(self, steps: int) -> None:
        """The stage has more steps than was known."""

    def advance(self) -> None:
        """One step is done."""

    def tell(self, line: str) -> None:
        """Something went wrong, and the build goes on."""


class Silence:
    """A watcher that does nothing."""

    def begin(self, stage: str, steps: int) -> None:
        pass

    def grow(self, steps: int) -> None:
        pass

    def advance(self) -> None:
        pass

    def tell(self, line: str) -> None:
        pass


@dataclass(frozen=True, slots=True)
class CorpusRequest:
    """What is to be built: of which sources, from where, into which folder, on which cluster.

    Training documents that leak one of `examples` are left out.
    """

    sources: tuple[Source, ...]
    place: Place
    out: Path
    only: Family | None = None
    scheduler: str | None = None
    workers: int | None = None
    examples: tuple[Entry, ...] = ()


@dataclass(slots=True)
class Built:
    """The result of a build: the documents that stay, the counts, and what could not be read."""

    kept: list[Candidate]
    tally: Tally
    shards: list[dict[str, Any]]
    failures: dict[str, str]
    harvested: int  # pieces that were not in the store


@dataclass(slots=True)
class _Store:
    """Packed harvests as files, one for each piece of a source."""

    folder: Path
    paths: list[tuple[Source, Path]] = field(default_factory=list)

    def path(self, source: Source, files: tuple[File, ...], version: str) -> Path:
        facts: list[object] = [version, source.repo, source.commit, source.licence]
        facts += [source.evidence, source.family, source.python, [asdict(file) for file in files]]
        key = hashlib.sha256(json.dumps(facts).encode("utf-8", "replace")).hexdigest()[:24]
        return self.folder / source.repo.replace("/", "+") / f"{key}.zst"

    def has(self, path: Path) -> bool:
        """Whether a whole harvest is there; a damaged one counts as missing."""
        try:
            Harvest.unpack(path.read_bytes())
        except (OSError, ValueError):
            return False
        return True

    @staticmethod
    def put(path: Path, packed: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(packed)
        part.replace(path)

    def prune(self) -> None:
        """Deletes what an older version of the code or of a source left behind."""
        used = {path for _, path in self.paths}
        for folder in {path.parent for path in used}:
            for path in folder.iterdir():
                if path not in used:
                    path.unlink()


def build(order: CorpusRequest, watcher: Watcher) -> Built:
    """Builds the corpus; what could not be read is in the result, and reported to the watcher.

    Raises:
        CorpusError: there is nothing to build from, or no cluster.
    """
    sources = [s for s in order.sources if order.only is None or s.may_give(order.only)]
    if not sources:
        raise CorpusError(f"no source is of the family {order.only}")
    order.out.mkdir(parents=True, exist_ok=True)
    store = _Store(order.out / "harvests")
    with connect(order.scheduler, order.workers) as client:
        run = _Run(client, order.place, store, watcher)
        tallies = run.harvest_all(sources)
    if not store.paths:
        raise CorpusError(f"{order.place.folder}: none of the {len(sources)} sources can be read")
    store.paths.sort(key=lambda pair: (pair[0].repo, pair[1].name))
    candidates = list(_candidates(store, tallies, order.only, watcher))
    selected = list(select(candidates, sources))
    kept = [each for each, step, _ in selected if step is Step.KEPT]
    watcher.begin("looking for leaks", len(store.paths))
    leaks = leaking(kept, store.paths, order.examples, advance=watcher.advance)
    decisions = [
        (each, Step.SHARED_RUN if step is Step.KEPT and each.name in leaks else step, detail)
        for each, step, detail in selected
    ]
    kept = [each for each in kept if each.name not in leaks]
    watcher.begin("writing shards", 1)
    shards = write_shards(kept, (path for _, path in store.paths), order.out / "shards")
    watcher.advance()
    store.prune()
    tally = total([*tallies, tally_of(decisions)])
    built = Built(kept, tally, shards, dict(sorted(run.failures.items())), run.harvested)
    read = {source.repo for source, _ in store.paths}
    write_json(
        _manifest(built, [s for s in sources if s.repo in read]), order.out / "manifest.json"
    )
    return built


@dataclass(slots=True)
class _Run:
    """A pass over the sources on a cluster."""

    client: Client
    place: Place
    store: _Store
    watcher: Watcher
    failures: dict[str, str] = field(default_factory=dict)
    harvested: int = 0

    def harvest_all(self, sources: Sequence[Source]) -> list[Tally]:
        """Plans each source and harvests the pieces that are not in the store."""
        from distributed import as_completed

        version = code_version()
        tallies = []
        planned: dict[Future[Any], Source] = {
            self.client.submit(plan, source, self.place, pure=False): source for source in sources
        }
        pieces: dict[Future[Any], tuple[Source, Path]] = {}
        self.watcher.begin("reading repositories", len(sources))
        running = as_completed(planned)
        for future in running:
            self.watcher.advance()
            if (piece := pieces.pop(future, None)) is not None:
                self._keep(future, *piece)
                continue
            found = self._result(future, planned.pop(future))
            if not isinstance(found, Plan):
                continue
            tallies.append(found.left_out)
            for files in found.pieces:
                path = self.store.path(found.source, files, version)
                if self.store.has(path):
                    self.store.paths.append((found.source, path))
                    continue
                task = self.client.submit(harvest, found.source, files, self.place, pure=False)
                pieces[task] = (found.source, path)
                running.add(task)
                self.watcher.grow(1)
        return tallies

    def _keep(self, future: Future[Any], source: Source, path: Path) -> None:
        packed = self._result(future, source)
        if isinstance(packed, bytes):
            self.store.put(path, packed)
            self.store.paths.append((source, path))
            self.harvested += 1

    def _result(self, future: Future[Any], source: Source) -> object:
        """What a task returned; None after a failure, which is noted."""
        error = future.exception()
        if error is None:
            result: object = future.result()
            future.release()  # its memory, on the worker
            return result
        reason = str(error) if isinstance(error, GitError) else f"{type(error).__name__}: {error}"
        reason = " ".join(reason.split())[:300]
        self.failures[source.repo] = reason
        self.watcher.tell(f"{source.repo}: {reason}")
        return None


def _candidates(
    store: _Store, tallies: list[Tally], only: Family | None, watcher: Watcher
) -> Iterator[Candidate]:
    """The documents of all harvests; their counts go to the tallies."""
    watcher.begin("comparing documents", len(store.paths))
    for source, path in store.paths:
        found = Harvest.unpack(path.read_bytes())
        others = Tally()
        for document, minhash in found.documents:
            candidate = Candidate.of(source, document, minhash)
            if only is None or document.family is only:
                yield candidate
            else:
                others.add(
                    Step.OTHER_FAMILY, candidate.bytes, source=source.repo, path=document.path
                )
        tallies += (found.tally, others)
        watcher.advance()


def _manifest(built: Built, sources: Sequence[Source]) -> dict[str, Any]:
    """What the shards are made of, for their readers."""
    return {
        "sources": [asdict(source) for source in sources],
        "failures": built.failures,
        "shards": built.shards,
        "counts": {step.name: c.documents for step, c in sorted(built.tally.counts.items())},
    }
