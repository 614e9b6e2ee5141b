"""Shards as `pinwright corpus build` writes them, made of a few texts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from firmware_corpus.document import Document, compress
from firmware_corpus.families import Family

Texts = Mapping[tuple[str, Family], Mapping[str, str]]
"""By split and family: texts by `SOURCE:PATH`."""


def write_corpus(folder: Path, texts: Texts, weights: Mapping[str, float]) -> Path:
    """Writes the shards and the manifest of a corpus; `weights` names every source."""
    entries = []
    for (split, family), of_family in texts.items():
        documents = sorted(
            (document(name, text, family) for name, text in of_family.items()),
            key=lambda each: each.hash,
        )
        packed = compress(each.line() for each in documents)
        path = folder / "shards" / split / f"{family}-0000.jsonl.zst"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed)
        entries.append(
            {
                "path": f"{split}/{path.name}",
                "bytes": len(packed),
                "sha256": hashlib.sha256(packed).hexdigest(),
            }
        )
    families = {
        name.partition(":")[0]: family.value
        for (_, family), of_family in texts.items()
        for name in of_family
    }
    sources = [
        {"repo": repo, "weight": weight, "family": families[repo]}
        for repo, weight in weights.items()
    ]
    (folder / "manifest.json").write_text(json.dumps({"shards": entries, "sources": sources}))
    return folder


def document(name: str, text: str, family: Family) -> Document:
    source, _, path = name.partition(":")
    return Document(
        source=source,
        path=path,
        commit="0" * 40,
        licence="MIT",
        family=family,
        language="python" if path.endswith(".py") else "arduino",
        board="",
        hash=hashlib.sha256(text.encode()).hexdigest(),
        tokens=len(text.split()),
        parsed=1.0,
        uses=(),
        text=text,
    )
