"""The fixtures of training: the small corpus, and arithmetic that is the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

import pytest
import torch

from codegen.training.configs import find_config
from codegen.training.encode import encode
from codegen.training.prepare import prepare
from codegen.training.tokenizer import train_tokenizer
from tests.codegen.training.small_corpus import Corpus, small_sources


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder = tmp_path_factory.mktemp("corpus")
    config = find_config("smoke")
    sources = small_sources()
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
