"""A small corpus that is always there, our own sources, as records and rows for `smoke`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import pytest
import torch

from codegen.training.configs import ModelConfig, find_config
from codegen.training.encode import encode
from codegen.training.prepare import Source, prepare
from codegen.training.tokenizer import Tokenizer, train_tokenizer

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Corpus:
    """Where the records, the tokenizer and the rows are."""

    sources: list[Source]
    records: Path
    tokenizer: Tokenizer
    rows: Path
    config: ModelConfig


def own_sources() -> list[Source]:
    files = [
        *sorted((ROOT / "codegen").rglob("*.py")),
        *sorted((ROOT / "grammars").rglob("*.[ch]")),
        *sorted((ROOT / "lsp_server").rglob("*.py")),
    ]
    return [
        Source(
            path.read_text("utf-8"),
            "micropython" if path.suffix == ".py" else "arduino",
            "esp32" if path.suffix == ".py" else "avr",
            path.name,
        )
        for path in files
        if path.stat().st_size and "platforms" not in path.parts
    ]


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder = tmp_path_factory.mktemp("corpus")
    config = find_config("smoke")
    sources = own_sources()
    # By name, so that a new file leaves the others where they are.
    held_out = [source for source in sources if crc32(source.path.encode()) % 10 == 0]
    taken = [source for source in sources if source not in held_out]
    records = folder / "records"
    prepare(taken, records, group="firmware", context=config.context, passes=2)
    prepare(held_out, records, group="held_out", context=config.context, passes=1)
    tokenizer = train_tokenizer(
        (source.text for source in taken),
        entries=config.vocabulary,
        path=folder / "tokenizer.json",
    )
    encode(records, tokenizer.path, folder / "rows", config=config, passes=2)
    return Corpus(sources, records, tokenizer, folder / "rows", config)


@pytest.fixture(autouse=True, scope="module")
def same_arithmetic() -> Iterator[None]:
    """One thread: sums are then always taken in the same order."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
