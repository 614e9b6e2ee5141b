"""Which spans of which held-out documents a set is made of: a new draw gives the same each time.

Sources take turns, so that a large one does not speak for all, and documents that compile go first
in the families that our compilers serve, up to a share. A document gives a few spans, of the kinds
that are most lacking; no two of a set are alike.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from firmware_corpus.build import Watcher
from firmware_corpus.document import Document
from firmware_corpus.evaluation.manifest import Entry, Mark, hash_of
from firmware_corpus.evaluation.middles import Middles
from firmware_corpus.evaluation.program import GRAMMARS, Kind, Program
from firmware_corpus.evaluation.repository import Files
from firmware_corpus.evaluation.sets import files_of, program_of
from firmware_corpus.evaluation.surroundings import Surroundings, surroundings
from firmware_corpus.families import Family
from firmware_corpus.plan import Place

Compiles = Callable[[Program], bool]
"""Whether a compiler accepts a program as it is, for its board."""

_KINDS = {Kind.LINE: 25, Kind.REST: 25, Kind.LINES: 20, Kind.BLOCK: 18, Kind.FUNCTION: 12}
_A_DOCUMENT = 4  # spans, in the first round
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many spans of a family, how many of them from what compiles, and for which boards."""

    spans: int
    compiling: int = 0
    boards: tuple[str, ...] = ()


WANTED: Mapping[Family, Wanted] = {
    Family.ARDUINO_AVR: Wanted(600, 440, ("uno", "megaatmega2560")),
    Family.ESP32_ARDUINO: Wanted(340, 160, ("esp32dev",)),
    Family.ESP8266: Wanted(200, 80, ("nodemcuv2",)),
    Family.ESP_IDF: Wanted(180),
    Family.RP2040: Wanted(180),
    Family.MICROPYTHON: Wanted(360, 240, ("esp32dev", "rpipicow")),
    Family.CIRCUITPYTHON: Wanted(140),
}


@dataclass(slots=True)
class _Drawn:
    """What has been drawn for a family so far."""

    entries: dict[str, Entry] = field(default_factory=dict)
    kinds: Counter[Kind] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)

    @property
    def spans(self) -> int:
        return self.kinds.total()

    def lacking(self) -> list[Kind]:
        """The kinds, the one most lacking first."""
        whole = sum(_KINDS.values())
        return sorted(_KINDS, key=lambda k: self.kinds[k] - _KINDS[k] / whole * (self.spans + 1))


def choose(
    documents: Iterable[Document],
    *,
    place: Place,
    compiles: Compiles,
    watcher: Watcher,
) -> list[Entry]:
    """The entries of a set, out of the documents of its split.

    Raises:
        GitError: a repository cannot be read.
    """
    usable: dict[Family, list[Document]] = {}
    for document in documents:
        if document.parsed == 1.0 and document.family in WANTED:
            usable.setdefault(document.family, []).append(document)
    surveyor = _Surveyor(place, compiles)
    entries = []
    for family, wanted in WANTED.items():
        watcher.begin(f"choosing {family}", wanted.spans)
        entries += _of_family(usable.get(family, []), wanted, surveyor, watcher)
    return sorted(entries, key=lambda entry: (entry.source, entry.path))


def _of_family(
    documents: list[Document], wanted: Wanted, surveyor: _Surveyor, watcher: Watcher
) -> list[Entry]:
    drawn = _Drawn()
    others = []
    ordered = list(in_turn(documents))
    for document in ordered:
        bare = None
        if drawn.spans < wanted.compiling:
            bare = surveyor.compiling(document, wanted.boards)
        if bare is None:
            others.append(_bare(document))
        else:
            drawn.entries[bare.hash] = bare
            _draw(drawn, document, 0, wanted.spans, watcher)
    by_hash = {hash_of(document.text): document for document in documents}
    for number in range(_ROUNDS):
        again = list(drawn.entries.values()) if number else []
        for bare in [*others, *again] if number else others:
            drawn.entries.setdefault(bare.hash, bare)
            _draw(drawn, by_hash[bare.hash], number, wanted.spans, watcher)
    return [entry for entry in drawn.entries.values() if entry.spans]


def _draw(drawn: _Drawn, document: Document, number: int, most: int, watcher: Watcher) -> None:
    """Adds some spans of a document, unless there are enough."""
    if drawn.spans >= most:
        return
    middles = Middles(document.text, GRAMMARS[document.language])
    chance = random.Random(f"{document.hash}:{number}")  # noqa: S311 - repeatable, not secret
    for _ in range(min(_A_DOCUMENT, most - drawn.spans)):
        for kind in drawn.lacking():
            if (found := middles.choose(kind, chance)) is None:
                continue
            words = " ".join(document.text[slice(*found)].split())
            if words not in drawn.seen:
                drawn.seen.add(words)
                drawn.kinds[kind] += 1
                entry = drawn.entries[name := hash_of(document.text)]
                marks = (*entry.spans, Mark.of(document.text, kind, found))
                drawn.entries[name] = replace(entry, spans=marks)
                watcher.advance()
                break


def in_turn(documents: Iterable[Document]) -> Iterator[Document]:
    """Documents by the order of their hashes, their sources taking turns."""
    by_source: dict[str, list[Document]] = {}
    for document in sorted(documents, key=lambda d: (d.hash, d.path)):
        by_source.setdefault(document.source, []).append(document)
    queues = [by_source[source] for source in sorted(by_source, key=_shuffled)]
    for row in zip_longest(*queues):
        yield from (document for document in row if document is not None)


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


class _Surveyor:
    """Finds what documents need to be compiled, and whether they can be."""

    def __init__(self, place: Place, compiles: Compiles) -> None:
        self._place = place
        self._compiles = compiles
        self._files: dict[str, Files] = {}

    def compiling(self, document: Document, boards: tuple[str, ...]) -> Entry | None:
        """The document with its board and what else it needs; None if it compiles for none."""
        if document.path.endswith((".h", ".hpp", ".hh", ".hxx")):
            return None  # no unit of its own
        bare = _bare(document)
        if document.source not in self._files:
            self._files[document.source] = files_of(bare, self._place)
        files = self._files[document.source]
        needed: Surroundings | None = Surroundings((), ())
        if document.language != "python":
            needed = surroundings(document.path, document.text, paths=files.paths, read=files.text)
        if needed is None:
            return None
        for board in boards:
            entry = replace(bare, board=board, files=needed.files, include_dirs=needed.include_dirs)
            if self._compiles(program_of(entry, document.text, files)):
                return entry
        return None


def _bare(document: Document) -> Entry:
    return Entry(
        source=document.source,
        commit=document.commit,
        path=document.path,
        licence=document.licence,
        family=document.family,
        language=document.language,
        hash=hash_of(document.text),
        headers=document.uses,
        board="",
        files=(),
        include_dirs=(),
        spans=(),
    )
