"""The corpus as sources to learn from: documents by group, in an order of which any part is fair.

    broad      C, C++ and Python of all kinds, of the training split
    firmware   what is written for boards, of the training split
    held_out   firmware of the dev split; the test split is never opened here

Shards are read as `firmware_corpus` writes them. Documents come in the order of their hashes, over
all families at once, so the first hundredth of them is like the whole.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from codegen.errors import UsageError
from codegen.training.prepare import Source
from codegen.training.schedule import BROAD, FIRMWARE, HELD_OUT
from codegen.training.tokenizer import BOARDS

if TYPE_CHECKING:
    from firmware_corpus.document import Document

_SPLITS = {BROAD: "train", FIRMWARE: "train", HELD_OUT: "dev"}
_INFLATION = 5.2  # characters of text for each byte of a shard, measured on 1.3 GB
_FAMILY_CHIPS = {
    "esp-idf": "esp32",
    "esp32-arduino": "esp32",
    "esp8266": "esp8266",
    "rp2040": "rp2040",
}
_ARM = frozenset({"samd", "stm32", "nrf52", "teensy"})


@dataclass(frozen=True, slots=True)
class Corpus:
    """Shards, with the weight of each source and the usual one in each group.

    `digest` stands for all of it: it changes with any document and any weight.
    """

    shards: Path
    weights: Mapping[str, float]
    usual_weights: Mapping[str, float]
    digest: str

    def characters(self, group: str) -> int:
        """About how much text a group has."""
        return int(sum(path.stat().st_size for path in self._files(group)) * _INFLATION)

    def sources(self, group: str, *, share: float = 1.0) -> Iterator[Source]:
        """The documents of a group, or a share of them: the same ones every time."""
        limit = share * 0x1_0000_0000
        for document in self._documents(group):
            if int(document.hash[:8], 16) >= limit:
                return
            yield Source(
                text=document.text,
                language=_language(document),
                board=_board(document),
                path=document.path,
                weight=self.weights.get(document.source, 1.0),
                origin=document.source,
            )

    def _documents(self, group: str) -> Iterator[Document]:
        """By hash: the shards of a family are ranges of hashes, each in their order."""
        families: dict[str, list[Path]] = {}
        for path in self._files(group):
            families.setdefault(path.name.rpartition("-")[0], []).append(path)
        yield from heapq.merge(*map(_chain, families.values()), key=attrgetter("hash"))

    def _files(self, group: str) -> list[Path]:
        """The shards that a group's documents lie in."""
        paths = sorted((self.shards / _SPLITS[group]).glob("*.jsonl.zst"))
        return [path for path in paths if (group == BROAD) == path.name.startswith("broad-")]


def open_corpus(folder: Path) -> Corpus:
    """The corpus that `pinwright corpus build` left in a folder, or in the folder above its shards.

    Raises:
        UsageError: there is none, or a shard is missing or damaged in size.
    """
    shards = folder if folder.name == "shards" else folder / "shards"
    path = shards.parent / "manifest.json"
    try:
        manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
        listed = {entry["path"]: entry["bytes"] for entry in manifest["shards"]}
        weights = {entry["repo"]: float(entry["weight"]) for entry in manifest["sources"]}
        families = {entry["repo"]: str(entry["family"]) for entry in manifest["sources"]}
        sums = [entry["sha256"] for entry in manifest["shards"]]
    except OSError:
        raise UsageError(f"{folder}: no corpus; `pinwright corpus build` makes one") from None
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path}: not the manifest of a corpus: {error}") from None
    for name, size in listed.items():
        shard = shards / name
        if not shard.is_file() or shard.stat().st_size != size:
            raise UsageError(f"{shard}: missing or damaged; build the corpus again")
    usual = {}
    for group in _SPLITS:
        of_group = [
            weights[repo]
            for repo, family in families.items()
            if (group == BROAD) == family.startswith("broad-")
        ]
        usual[group] = median(of_group or [1.0])
    digest = sha256(json.dumps([sums, sorted(weights.items())]).encode()).hexdigest()
    return Corpus(shards, weights, usual, digest)


def _chain(shards: list[Path]) -> Iterator[Document]:
    from firmware_corpus.document import read_shard

    for path in shards:
        try:
            yield from read_shard(path)
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{path}: damaged: {error}") from None


def _language(document: Document) -> str:
    """A key of the tokenizer's languages: Python's depends on its runtime."""
    if document.language != "python":
        return document.language
    family = document.family.value
    return family if family in ("micropython", "circuitpython") else "python"


def _board(document: Document) -> str:
    """A key of the tokenizer's boards, "" when nothing tells."""
    from firmware_corpus.guess import chip_of

    chip = chip_of(document.board) or _FAMILY_CHIPS.get(document.family.value, "")
    chip = "arm" if chip in _ARM else chip
    return chip if chip in BOARDS else ""
