"""Which of all documents stay: each text once, no near copies, no source above its cap.

Documents are considered in one fixed order, and one stays unless it is like one that stayed before.
So nothing depends on which worker was first, and a chain of small differences does not pull
different texts into one group. Held-out documents come first: what is like them leaves the training
set, vendored copies included. Then firmware before breadth, then the order of sources.toml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from firmware_corpus.document import Document
from firmware_corpus.families import Family, Split
from firmware_corpus.fingerprint import Signature, likeness
from firmware_corpus.sources import Source
from firmware_corpus.tally import Step, Tally

LIKE = 0.7  # estimated Jaccard index of five-token runs, as in StarCoder's data
_ROWS = 6  # values of a band: 21 bands find 93% of the pairs at 0.7, 99.8% at 0.8
_SPLITS = (Split.TEST, Split.DEV, Split.TRAIN)


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """What is known about a document while its text stays on disk."""

    source: Source
    path: str
    hash: str
    bytes: int
    tokens: int
    licence: str
    family: Family
    language: str
    board: str
    parsed: float
    uses: tuple[str, ...]
    minhash: Signature

    @property
    def name(self) -> tuple[str, str]:
        """Its repository and its path there."""
        return self.source.repo, self.path

    @staticmethod
    def of(source: Source, document: Document, minhash: Signature) -> Candidate:
        """The candidate that a document is."""
        return Candidate(
            source=source,
            path=document.path,
            hash=document.hash,
            bytes=len(document.text.encode("utf-8", "replace")),
            tokens=document.tokens,
            licence=document.licence,
            family=document.family,
            language=document.language,
            board=document.board,
            parsed=document.parsed,
            uses=document.uses,
            minhash=minhash,
        )


def select(
    candidates: Iterable[Candidate], sources: Sequence[Source]
) -> Iterator[tuple[Candidate, Step, str]]:
    """Each candidate with KEPT or the step that removes it, and a detail for its tally."""
    place = {source.repo: number for number, source in enumerate(sources)}
    ordered = sorted(
        candidates,
        key=lambda c: (
            _SPLITS.index(c.source.split),
            not c.family.is_firmware,
            place[c.source.repo],
            c.path,
        ),
    )
    different = []
    seen: dict[str, Candidate] = {}
    buckets: dict[bytes, list[Candidate]] = {}
    for candidate in ordered:
        if (first := seen.setdefault(candidate.hash, candidate)) is not candidate:
            yield candidate, _copy_of(first, candidate, Step.DUPLICATE), first.source.repo
            continue
        keys = list(bands(candidate.minhash))
        if (like := _like(candidate, keys, buckets)) is not None:
            yield candidate, _copy_of(like, candidate, Step.NEAR_DUPLICATE), like.source.repo
            continue
        for key in keys:
            buckets.setdefault(key, []).append(candidate)
        different.append(candidate)
    yield from _capped(different)


def tally_of(decisions: Iterable[tuple[Candidate, Step, str]]) -> Tally:
    """The counts of `select`; the details of copies are left to their samples."""
    tally = Tally()
    for each, step, _ in decisions:
        tally.add(step, each.bytes, source=each.source.repo, path=each.path)
    return tally


def _capped(candidates: list[Candidate]) -> Iterator[tuple[Candidate, Step, str]]:
    """Each source's documents in the order of their hashes, a fair sample, up to its cap."""
    taken: dict[str, int] = {}
    for each in sorted(candidates, key=lambda c: (c.hash, c.source.repo, c.path)):
        size = taken.get(each.source.repo, 0) + each.bytes
        if each.source.cap is not None and size > each.source.cap:
            yield each, Step.CAP, each.source.repo
        else:
            taken[each.source.repo] = size
            yield each, Step.KEPT, ""


def _copy_of(first: Candidate, candidate: Candidate, step: Step) -> Step:
    return step if first.source.split is candidate.source.split else Step.NEAR_HELD_OUT


def _like(
    candidate: Candidate, keys: list[bytes], buckets: dict[bytes, list[Candidate]]
) -> Candidate | None:
    """A document that stayed and is like the candidate, None if there is none."""
    asked = set()
    for key in keys:
        for other in buckets.get(key, ()):
            if id(other) not in asked:
                asked.add(id(other))
                if likeness(candidate.minhash, other.minhash) >= LIKE:
                    return other
    return None


def bands(minhash: Signature) -> Iterator[bytes]:
    """The pieces of a signature, each with its number: like documents share one of them."""
    whole = minhash.tobytes()
    width = _ROWS * minhash.itemsize
    for number in range(len(whole) // width):
        yield bytes([number]) + whole[number * width : (number + 1) * width]
