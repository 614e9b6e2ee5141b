"""A document of the corpus, and how documents are kept in files: zstd over lines of JSON.

The bytes depend on the documents alone: one thread, one level, keys in a fixed order. A given
version of zstandard always writes the same.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from firmware_corpus.families import Family
from firmware_corpus.fingerprint import Signature
from firmware_corpus.tally import Tally

_LEVEL = 9  # 3.9 times smaller at 60 MB/s; level 19 gives 4.6 times at 3
_ENDING = b'{"end":true}\n'


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned text and where it comes from. `hash` is the SHA-256 of the text.

    `tokens` counts lexical tokens, `parsed` is the share of the text that tree-sitter understands,
    `uses` are its headers or Python modules.
    """

    source: str
    path: str
    commit: str
    licence: str
    family: Family
    language: str
    board: str
    hash: str
    tokens: int
    parsed: float
    uses: tuple[str, ...]
    text: str

    def line(self) -> bytes:
        """Its line in a shard."""
        return json.dumps(asdict(self), ensure_ascii=False).encode("utf-8", "replace") + b"\n"


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a task made of its files: documents with their signatures, and its counts."""

    documents: tuple[tuple[Document, Signature], ...]
    tally: Tally

    def pack(self) -> bytes:
        """Compressed into one piece of bytes, to be sent back by a worker and stored on disk."""
        lines = [json.dumps(self.tally.to_json()).encode() + b"\n"]
        for document, minhash in self.documents:
            data = asdict(document)
            data["minhash"] = base64.b64encode(minhash.astype("<u4").tobytes()).decode()
            lines.append(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        return compress((*lines, _ENDING))

    @staticmethod
    def unpack(packed: bytes) -> Harvest:
        """What `pack` made; ValueError for anything else."""
        lines = list(_lines(packed))
        if not lines or lines[-1] + b"\n" != _ENDING:
            raise ValueError("cut short")
        documents = []
        for line in lines[1:-1]:
            data = json.loads(line)
            minhash = np.frombuffer(base64.b64decode(data.pop("minhash")), dtype="<u4")
            documents.append((_document(data), minhash))
        return Harvest(tuple(documents), Tally.from_json(json.loads(lines[0])))


def read_shard(path: Path) -> Iterator[Document]:
    """The documents of a shard."""
    for line in _lines(path.read_bytes()):
        yield _document(json.loads(line))


def compress(lines: Iterable[bytes]) -> bytes:
    """Lines as one zstd frame, the same for the same lines."""
    from zstandard import ZstdCompressor

    whole = b"".join(lines)
    return ZstdCompressor(level=_LEVEL, write_checksum=True, threads=0).compress(whole)


def _lines(packed: bytes) -> Iterator[bytes]:
    from zstandard import ZstdDecompressor, ZstdError

    try:
        whole = ZstdDecompressor().decompress(packed)
    except ZstdError as error:
        raise ValueError(str(error)) from error
    yield from whole.split(b"\n")[:-1]


def _document(data: dict[str, Any]) -> Document:
    data["family"] = Family(data["family"])
    data["uses"] = tuple(data["uses"])
    return Document(**data)
