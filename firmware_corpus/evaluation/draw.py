"""Draws new sets from the shards of a corpus, and writes their manifests and statistics."""

from __future__ import annotations

from pathlib import Path

from firmware_corpus.build import Watcher
from firmware_corpus.document import read_shard
from firmware_corpus.errors import CorpusError
from firmware_corpus.evaluation.choose import Compiles, choose
from firmware_corpus.evaluation.manifest import HELD_OUT, manifest_path, write_manifest
from firmware_corpus.evaluation.statistics import statistics
from firmware_corpus.plan import Place


def draw_sets(shards: Path, *, place: Place, compiles: Compiles, watcher: Watcher) -> None:
    """Draws every set that is held out.

    Raises:
        CorpusError: the corpus was not built.
        GitError: a repository cannot be read.
    """
    sets = {}
    for split in HELD_OUT:
        files = sorted((shards / split).glob("*.zst"))
        if not files:
            raise CorpusError(f"{shards}: no documents of {split}: run `pinwright corpus build`")
        documents = [document for path in files for document in read_shard(path)]
        sets[split] = choose(documents, place=place, compiles=compiles, watcher=watcher)
    for split, entries in sets.items():
        write_manifest(entries, manifest_path(split))
    report = manifest_path(HELD_OUT[0]).with_name("STATISTICS.md")
    report.write_text(statistics(sets), "utf-8")
