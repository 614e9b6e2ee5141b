"""What the training benchmarks learn from: documents of harvested sources, as rows of tokens.

A corpus build leaves its harvests in a folder, a folder for each source; `--harvests` names it.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from codegen.training.configs import ModelConfig
from codegen.training.encode import encode
from codegen.training.prepare import Source, prepare
from codegen.training.schedule import HELD_OUT
from codegen.training.tokenizer import train_tokenizer
from codegen.validation.scratch import cache_folder
from firmware_corpus.document import Document, Harvest
from firmware_corpus.families import Family

_LARGEST = 400_000  # bytes of a source's harvest: smaller ones suffice, and are many
_HELD_OUT = 8  # every eighth source
_A_SOURCE = 60_000  # characters of one source at most, so that many kinds are seen
_BROAD = (Family.BROAD_C, Family.BROAD_PYTHON)


@dataclass(frozen=True, slots=True)
class Data:
    """Rows to train on and the tokenizer that made them."""

    rows: Path
    tokenizer: Path


def parse(arguments: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    """The options that every training benchmark has, and the threads set by them."""
    parser.add_argument("--harvests", type=Path, default=cache_folder("corpus") / "harvests")
    parser.add_argument("--work", type=Path, default=cache_folder("training-benchmarks"))
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    if not options.harvests.is_dir():
        parser.error(f"{options.harvests}: no harvests; build the corpus first")
    torch.set_num_threads(options.threads)
    return options


def documents_of(folder: Path) -> Iterator[Document]:
    """The documents of one source, in the order of their paths."""
    found = [
        document
        for file in sorted(folder.glob("*.zst"))
        for document, _ in Harvest.unpack(file.read_bytes()).documents
    ]
    yield from sorted(found, key=lambda document: document.path)


def made(
    harvests: Path,
    folder: Path,
    config: ModelConfig,
    *,
    characters: int,
    without: Collection[str] = (),
) -> Data:
    """Rows of firmware from many sources but those `without`; held out are whole sources.

    Made once for a folder.
    """
    rows, tokenizer = folder / "rows", folder / "tokenizer.json"
    if (rows / f"{HELD_OUT}.0.rows").is_file():  # written last
        return Data(rows, tokenizer)
    taught: list[Source] = []
    held_out: list[Source] = []
    size = sources = 0
    for source in sorted(harvests.iterdir(), key=lambda path: _shuffled(path.name)):
        if source.name in without or _size(source) > _LARGEST or size > characters:
            continue
        kept = list(_some(documents_of(source)))
        if not kept:
            continue
        (taught if sources % _HELD_OUT else held_out).extend(kept)
        size += sum(len(each.text) for each in kept)
        sources += 1
    prepare(taught, folder / "records", group="firmware", context=config.context, passes=1)
    prepare(held_out, folder / "records", group=HELD_OUT, context=config.context, passes=1)
    train_tokenizer((each.text for each in taught), entries=config.vocabulary, path=tokenizer)
    encode(folder / "records", tokenizer, rows, config=config, passes=1)
    return Data(rows, tokenizer)


def _some(documents: Iterable[Document]) -> Iterator[Source]:
    size = 0
    for document in documents:
        if document.family not in _BROAD and size < _A_SOURCE:
            size += len(document.text)
            yield Source(document.text, document.language, document.board, document.path)


def _size(source: Path) -> int:
    return sum(file.stat().st_size for file in source.iterdir())


def _shuffled(name: str) -> str:
    """A place in an order that does not depend on names, the same everywhere."""
    return hashlib.sha256(name.encode()).hexdigest()
