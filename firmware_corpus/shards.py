"""The documents that stay, written as shards: by split and family, shuffled by their hashes.

Texts are read once more from the harvests, gathered by shard on the disk and sorted there, so the
memory needed is that of one shard.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from firmware_corpus.document import Harvest, compress
from firmware_corpus.selection import Candidate

_SHARD = 32 << 20  # bytes of text
_Group = tuple[str, str]


def write_shards(
    kept: Iterable[Candidate], harvests: Iterable[Path], folder: Path
) -> list[dict[str, Any]]:
    """Writes new `folder/SPLIT/FAMILY-NNNN.jsonl.zst`; returns an entry of the manifest for each.

    What was in the folder before is replaced only when everything is written.
    """
    places = _places(kept)
    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        _gather(places, harvests, part)
        written = [_finish(rough, part) for rough in sorted(part.glob("*/*.rough"))]
        shutil.rmtree(folder, ignore_errors=True)
        part.mkdir(parents=True, exist_ok=True)
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return written


def _places(kept: Iterable[Candidate]) -> Mapping[tuple[str, str], str]:
    """The shard of each document, by source and path."""
    documents = list(kept)
    sizes: dict[_Group, int] = {}
    for each in documents:
        group = (each.source.split.value, each.family.value)
        sizes[group] = sizes.get(group, 0) + each.bytes
    places = {}
    for each in documents:
        split, family = each.source.split.value, each.family.value
        shards = -(-sizes[split, family] // _SHARD)
        number = int(each.hash[:8], 16) * shards >> 32
        places[each.source.repo, each.path] = f"{split}/{family}-{number:04}"
    return places


def _gather(places: Mapping[tuple[str, str], str], harvests: Iterable[Path], folder: Path) -> None:
    """Appends the line of each document that stays to the rough file of its shard."""
    with ExitStack() as stack:
        rough: dict[str, IO[bytes]] = {}
        for path in harvests:
            for document, _ in Harvest.unpack(path.read_bytes()).documents:
                name = places.get((document.source, document.path))
                if name is None:
                    continue
                if name not in rough:
                    target = folder / f"{name}.rough"
                    target.parent.mkdir(parents=True, exist_ok=True)
                    rough[name] = stack.enter_context(target.open("wb"))
                rough[name].write(document.hash.encode() + document.line())


def _finish(rough: Path, folder: Path) -> dict[str, Any]:
    """Turns a rough file into a shard; returns its place, hash, and counts."""
    lines = sorted(rough.read_bytes().splitlines(keepends=True))
    packed = compress(line[64:] for line in lines)
    path = rough.with_suffix(".jsonl.zst")
    path.write_bytes(packed)
    rough.unlink()
    return {
        "path": path.relative_to(folder).as_posix(),
        "sha256": hashlib.sha256(packed).hexdigest(),
        "documents": len(lines),
        "bytes": len(packed),
    }


def write_json(data: object, path: Path) -> None:
    """Writes plain data as a readable file, the same for the same data."""
    text = json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")
