"""The manifest of a set: where each example comes from. The texts themselves are built from it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from firmware_corpus.errors import CorpusError
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family, Split

HELD_OUT = (Split.DEV, Split.TEST)
"""The splits that models are measured on."""

_HASH = 12  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a document's cleaned text, in characters, and the hash of what stands there."""

    kind: Kind
    start: int
    end: int
    hash: str

    @staticmethod
    def of(text: str, kind: Kind, found: tuple[int, int]) -> Mark:
        """The mark of a span of `text`."""
        return Mark(kind, *found, hash_of(text[slice(*found)]))


@dataclass(frozen=True, slots=True)
class Entry:
    """A document with its spans; `hash` is that of its cleaned text.

    `headers` are those that it includes, or its modules. `board` is one that it compiles for, with
    `files` of the repository beside it and headers searched in `include_dirs`; "" where no compiler
    was asked, or none accepts it.
    """

    source: str
    commit: str
    path: str
    licence: str
    family: Family
    language: str
    hash: str
    headers: tuple[str, ...]
    board: str
    files: tuple[str, ...]
    include_dirs: tuple[str, ...]
    spans: tuple[Mark, ...]


def hash_of(text: str) -> str:
    """The hash by which the manifest knows a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_HASH]


def manifest_path(split: Split) -> Path:
    """The manifest of a split in this package."""
    with resources.as_file(resources.files("firmware_corpus.evaluation")) as folder:
        return folder / f"{split}.jsonl"


def all_entries() -> tuple[Entry, ...]:
    """Those of all our manifests; CorpusError as below."""
    return tuple(entry for split in HELD_OUT for entry in read_manifest(manifest_path(split)))


def write_manifest(entries: Iterable[Entry], path: Path) -> None:
    """Entries as lines of JSON; fields that are empty are left out."""
    lines = []
    for entry in entries:
        data = {name: getattr(entry, name) for name in Entry.__slots__}
        data["spans"] = [(m.kind, m.start, m.end, m.hash) for m in entry.spans]
        kept = {name: value for name, value in data.items() if value not in ((), "")}
        lines.append(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n")
    path.write_text("".join(lines), "utf-8")


def read_manifest(path: Path) -> Iterator[Entry]:
    """The entries of a manifest.

    Raises:
        CorpusError: it cannot be read.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
        for line in lines:
            data = json.loads(line)
            yield Entry(
                source=data["source"],
                commit=data["commit"],
                path=data["path"],
                licence=data.get("licence", ""),
                family=Family(data["family"]),
                language=data["language"],
                hash=data["hash"],
                headers=tuple(data.get("headers", ())),
                board=data.get("board", ""),
                files=tuple(data.get("files", ())),
                include_dirs=tuple(data.get("include_dirs", ())),
                spans=tuple(Mark(Kind(k), start, end, h) for k, start, end, h in data["spans"]),
            )
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise CorpusError(f"{path} is not a manifest: {error}") from error
