"""What each step of the cleaning did: documents, bytes, a few samples.

Tallies of different workers add up to the same whatever their order: counts are sums, and the
samples are those with the smallest hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

_SAMPLES = 5


class Step(StrEnum):
    """A step that removes documents or changes them, in the order in which they are asked."""

    MISSING = "object not in the repository"
    SYMLINK = "symbolic link"
    TOO_LARGE = "larger than 1 MB"
    EMPTY = "empty file"
    FOLDER_LICENCE = "folder under another licence"
    BINARY = "no text"
    ENCODING = "encoding converted"
    LINE_ENDS = "line ends unified"
    PROCESSING = "Processing, not Arduino"
    GENERATED = "generated"
    DATA = "mostly data tables"
    TABLES = "data tables cut"
    MINIFIED = "minified"
    HEADER_LICENCE = "header with another licence"
    NO_LICENCE = "no licence of its own, where each file needs one"
    HEADER = "licence header cut"
    SECRETS = "secrets masked"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    BROKEN = "does not parse"
    OTHER_FAMILY = "another family than asked for"
    DUPLICATE = "exact duplicate"
    NEAR_DUPLICATE = "near duplicate"
    NEAR_HELD_OUT = "duplicate of a held-out document"
    CAP = "over the source's cap"
    SHARED_RUN = "shares 13 tokens with an example of an evaluation set"
    KEPT = "kept"


CHANGES = frozenset({Step.ENCODING, Step.LINE_ENDS, Step.TABLES, Step.HEADER, Step.SECRETS})
"""Steps after which a document goes on; every other one but KEPT removes it."""


@dataclass(slots=True)
class Count:
    """Documents and bytes of one step; a sample is (hash, source, path, detail)."""

    documents: int = 0
    bytes: int = 0
    samples: list[tuple[str, str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """Counts by step. `bytes` are those removed: the whole file, or what a change cut away."""

    counts: dict[Step, Count] = field(default_factory=dict)
    details: dict[str, int] = field(default_factory=dict)

    def add(self, step: Step, size: int, *, source: str, path: str, detail: str = "") -> None:
        """Counts one document of `size` bytes, and its detail among the step's details."""
        count = self.counts.setdefault(step, Count())
        count.documents += 1
        count.bytes += size
        key = hashlib.sha256(f"{source}/{path}".encode("utf-8", "replace")).hexdigest()[:12]
        count.samples = sorted([*count.samples, (key, source, path, detail)])[:_SAMPLES]
        if detail:
            name = f"{step}: {detail}"
            self.details[name] = self.details.get(name, 0) + 1

    def to_json(self) -> dict[str, Any]:
        """Plain data from which `from_json` makes the same tally again."""
        return {
            "counts": {
                step.name: [each.documents, each.bytes, each.samples]
                for step, each in sorted(self.counts.items())
            },
            "details": dict(sorted(self.details.items())),
        }

    @staticmethod
    def from_json(data: dict[str, Any]) -> Tally:
        """The tally that `to_json` wrote."""
        counts = {
            Step[name]: Count(documents, size, [(s[0], s[1], s[2], s[3]) for s in samples])
            for name, (documents, size, samples) in data["counts"].items()
        }
        return Tally(counts, dict(data["details"]))


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of tallies."""
    whole = Tally()
    for tally in tallies:
        for step, count in tally.counts.items():
            into = whole.counts.setdefault(step, Count())
            into.documents += count.documents
            into.bytes += count.bytes
            into.samples = sorted([*into.samples, *count.samples])[:_SAMPLES]
        for name, number in tally.details.items():
            whole.details[name] = whole.details.get(name, 0) + number
    return whole
