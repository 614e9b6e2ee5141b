"""Which training documents leak what models are measured on, and so have to go.

Code for microcontrollers repeats itself: by the rule that no training document may share any run of
thirteen tokens with a held-out one, 55% of the training text would go (73% of the firmware), for
rows of includes and for what stands in every setup(). What would help a model is to have seen an
example's answer. So only runs with a token of an example's middle in them count, unless the
documents of more than a handful of owners have them: that is an idiom, and not a copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from firmware_corpus.document import Harvest
from firmware_corpus.evaluation.manifest import Entry, hash_of
from firmware_corpus.families import Split
from firmware_corpus.overlap import RunIndex, Runs, runs_around, runs_of
from firmware_corpus.selection import Candidate
from firmware_corpus.sources import Source

MOST_OWNERS = 8

Name = tuple[str, str]
"""The repository and the path of a document."""


_Places: TypeAlias = NDArray[np.int64]


def leaking(
    kept: Iterable[Candidate],
    harvests: Sequence[tuple[Source, Path]],
    entries: Iterable[Entry],
    *,
    advance: Callable[[], None],
) -> frozenset[Name]:
    """The training documents among `kept` that share a run with an example of `entries`.

    An entry whose document is not among the harvests, or has another text by now, is not an example
    of this corpus and is ignored. `advance` is called after each harvest.
    """
    wanted = {(entry.source, entry.path): entry for entry in entries}
    training = {each.name for each in kept if each.source.split is Split.TRAIN}
    around: list[Runs] = []
    for source, path in harvests:
        if source.split is not Split.TRAIN:
            around += _around(path, wanted)
            advance()
    if not around:
        return frozenset()
    index = RunIndex(around)
    found: dict[Name, _Places] = {}
    for source, path in harvests:
        if source.split is Split.TRAIN:
            for document, _ in Harvest.unpack(path.read_bytes()).documents:
                name = document.source, document.path
                if name in training:
                    places = index.within(runs_of(document.text, document.language))
                    if len(places):
                        found[name] = places
            advance()
    rare = _owners(found, len(index.runs)) <= MOST_OWNERS
    return frozenset(name for name, places in found.items() if rare[places].any())


def _around(path: Path, wanted: dict[Name, Entry]) -> Iterable[Runs]:
    """The runs around the examples of a harvest."""
    for document, _ in Harvest.unpack(path.read_bytes()).documents:
        entry = wanted.get((document.source, document.path))
        if entry is not None and hash_of(document.text) == entry.hash:
            spans = [(mark.start, mark.end) for mark in entry.spans]
            yield runs_around(document.text, document.language, spans)


def _owners(found: dict[Name, _Places], count: int) -> _Places:
    """In how many owners' documents each run is."""
    by_owner: dict[str, list[_Places]] = {}
    for (repo, _), places in found.items():
        by_owner.setdefault(repo.partition("/")[0].lower(), []).append(places)
    owners = np.zeros(count, dtype=np.int64)
    for mine in by_owner.values():
        owners[np.unique(np.concatenate(mine))] += 1
    return owners
