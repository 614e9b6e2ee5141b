"""How fast text becomes batches: what `records`, `rows` and the mixer do in a second.

    python -m benchmarks.training loader [--characters 24] [--workers 1 2]

A data-centre GPU takes about 1M tokens a second of `small`. Rates are by the clock and by processor
time, since a shared machine gives less than it has; the latter tells what more cores would be
worth.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from codegen.training.configs import find_config
from codegen.training.corpus import Corpus, open_corpus
from codegen.training.encode import encode
from codegen.training.prepare import Source, prepare
from codegen.training.rows import Mixer, families
from codegen.training.schedule import BROAD, FIRMWARE, RECIPE
from codegen.training.tokenizer import train_tokenizer
from codegen.validation.scratch import cache_folder

_FILES = 4  # of records: work for so many processes
_BATCH, _STEPS = 256, 40


def main(arguments: Sequence[str]) -> None:
    """Prepare, encode and mix a part of the corpus, and print the rates."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training loader")
    parser.add_argument("--shards", type=Path, default=cache_folder("corpus"))
    parser.add_argument("--config", default="pico")
    parser.add_argument("--characters", type=float, default=24, help="millions of each group")
    parser.add_argument("--tokenizer", type=Path, help="instead of one that is trained first")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args(arguments)
    os.environ["TOKENIZERS_PARALLELISM"] = "false"  # one worker is one core
    config, corpus = find_config(options.config), open_corpus(options.shards)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = {g: _some(corpus, g, options.characters * 1e6) for g in (BROAD, FIRMWARE)}
        tokenizer = options.tokenizer or folder / "tokenizer.json"
        if options.tokenizer is None:
            words = (source.text for source in chain(*texts.values()))
            train_tokenizer(words, entries=config.vocabulary, path=tokenizer)
        with _measured("records, 1 process", "characters") as count:
            for group, sources in texts.items():
                for part in range(_FILES):
                    some = sources[part::_FILES]
                    where = folder / f"part{part}"
                    count(
                        prepare(
                            some, where, group=group, context=config.context, passes=4
                        ).characters
                    )
        records = folder / "records"
        records.mkdir()
        for path in folder.glob("part*/*.xz"):
            path.rename(records / path.name.replace("-000", f"-{path.parent.name[-1:]:0>3}"))
        rows = folder / "rows"
        for workers in options.workers:
            with _measured(f"rows, {workers} processes", "tokens") as count:
                made = encode(records, tokenizer, rows, config=config, passes=1, workers=workers)
                count(sum(each.tokens for each in made))
        mixer = Mixer(families(rows, config.context), seed=0)
        with _measured("batches, 1 thread", "tokens") as count:
            for step in range(_STEPS):
                count(mixer.batch(step, _BATCH, RECIPE[0].weights).size)


def _some(corpus: Corpus, group: str, characters: float) -> list[Source]:
    """The first documents of a group."""
    found, left = [], characters
    for source in corpus.sources(group):
        found.append(source)
        left -= len(source.text)
        if left <= 0:
            break
    return found


@contextmanager
def _measured(label: str, unit: str) -> Iterator[Callable[[int], None]]:
    """Prints how much was done in a second of the clock, and of a processor."""
    counted = 0

    def count(number: int) -> None:
        nonlocal counted
        counted += number

    clock, processors = time.perf_counter(), _processor_seconds()
    yield count
    clock, processors = time.perf_counter() - clock, _processor_seconds() - processors
    print(
        f"{label:22}{counted / 1e6:8.1f} M {unit}: {counted / clock / 1e6:7.2f} M a second, "
        f"{counted / processors / 1e6:7.2f} M a second of one core, "
        f"{8 * counted / processors / 1e6:7.2f} M of eight",
        flush=True,
    )


def _processor_seconds() -> float:
    """Of this process and those that it waited for."""
    mine, theirs = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime
