"""Many variants that are worth learning from: each unlike the others, none of what is measured.

Near duplicates are found as those of the corpus are: by MinHash of runs of five tokens, at the same
threshold. What shares a run of thirteen tokens with the middle of an evaluation program of ours is
left out, and so is a sentence that is an evaluation request in other spaces or nearly in its words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from codegen.recipes.variants.variant import Variant, stylings
from firmware_corpus.cluster import connect
from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.evaluation.requests import RequestSet, all_requests
from firmware_corpus.fingerprint import PERMUTATIONS, Signature, likeness, signature, tokens
from firmware_corpus.overlap import RunIndex, runs_around, runs_of
from firmware_corpus.selection import LIKE, bands
from grammars.languages import language
from grammars.parse_share import parses

_MEMBERS = (1, 1, 2, 2, 3)
"""Of how many recipes the programs are made, in turn."""
_TRIES = 12  # draws at most for each that is wanted
_STYLES = 6  # of one draw, until one is fit: one in three has a run of a measured program
_BATCH = 250  # draws of one task
_AHEAD = 8  # tasks that are under way while the first of them is waited for

Found: TypeAlias = list[tuple[Variant, Signature]]
Spread: TypeAlias = Callable[[Callable[[range], Found], Iterable[range]], Iterable[Found]]


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What models are measured on: runs of evaluation programs, and requests by words and runs."""

    runs: RunIndex
    said: frozenset[str]
    prompts: NDArray[np.uint32]  # a signature a row

    @staticmethod
    def of(runs: RunIndex, prompts: Sequence[str]) -> Measured:
        """That of some runs and some sentences."""
        rows = [signature(tokens(prompt.lower())) for prompt in prompts]
        signatures = np.array(rows, dtype=np.uint32).reshape(len(rows), PERMUTATIONS)
        return Measured(runs, frozenset(map(_plain, prompts)), signatures)

    def has(self, each: Variant) -> bool:
        """Whether a variant's program or its sentence has something of it."""
        return self.asks(each.sentence) or self.holds(each)

    def asks(self, sentence: str) -> bool:
        """Whether a sentence is a request, or nearly one."""
        if _plain(sentence) in self.said:
            return True
        same = (self.prompts == signature(tokens(sentence.lower()))).sum(axis=1)
        return bool((same >= LIKE * PERMUTATIONS).any())

    def holds(self, each: Variant) -> bool:
        """Whether a variant's program shares a run with one of them."""
        return bool(len(self.runs.within(runs_of(each.code, grammar_of(each)))))


@cache
def measured() -> Measured:
    """What this project measures models on."""
    around = [
        runs_around(
            program.text(path),
            program.language,
            [(span.start, span.end) for span in program.spans if span.path == path],
        )
        for program in own_programs()
        for path, _ in program.files
    ]
    prompts = [each.prompt for name in RequestSet for each in all_requests(name)]
    return Measured.of(RunIndex(around), prompts)


def gather(
    count: int,
    *,
    seed: int = 0,
    spread: Spread = map,
    tell: Callable[[int, int], None] = lambda _drawn, _found: None,
) -> Iterator[Variant]:
    """So many variants, or as many as there are in twelve times as many draws.

    The same ones for the same seed, however they are `spread` over processes. `tell` is called with
    how many were drawn and how many of these stay.
    """
    likes = Likes()
    drawn = found = 0
    ranges = [range(n, n + _BATCH) for n in range(0, _TRIES * count, _BATCH)]
    for batch in spread(partial(candidates, seed=seed), ranges):
        drawn += _BATCH
        for each, own in batch:
            if found < count and likes.is_new(own):
                found += 1
                yield each
        tell(drawn, found)
        if found == count:
            return


def candidates(numbers: range, *, seed: int) -> Found:
    """The variants of some draws that parse and have nothing of what is measured.

    Where one style of a draw is not fit, the next may be.
    """
    found = []
    for number in numbers:
        members = _MEMBERS[number % len(_MEMBERS)]
        for made in stylings(seed * 100_000_000 + number, members=members, count=_STYLES):
            if measured().asks(made.sentence):
                break
            if not measured().holds(made) and parses(plain(made), grammar_of(made)):
                found.append((made, signature(tokens(made.code))))
                break
    return found


class Likes:
    """The signatures so far, and whether a new one resembles any of them."""

    def __init__(self) -> None:
        self._known: dict[bytes, list[Signature]] = {}

    def is_new(self, own: Signature) -> bool:
        """Whether it resembles none; it is then added."""
        keys = list(bands(own))
        for key in keys:
            if any(likeness(own, other) >= LIKE for other in self._known.get(key, ())):
                return False
        for key in keys:
            self._known.setdefault(key, []).append(own)
        return True


def grammar_of(made: Variant) -> str:
    """The grammar that its program is read by."""
    return "python" if made.is_python else "arduino"


def plain(made: Variant) -> bytes:
    """Its program with blanks for what the recogniser passes over too: `IRAM_ATTR` and the like.

    Without that nothing with an interrupt on an ESP32 would count as whole.
    """
    passed = [word for word in language(grammar_of(made)).passed if not word.startswith("__")]
    if not passed:  # `__DATE__` and its like are values too
        return made.code.encode()
    pattern = rf"\b(?:{'|'.join(passed)})\b"
    return re.sub(pattern, lambda word: " " * len(word[0]), made.code).encode()


def on_cluster(
    function: Callable[[range], Found],
    ranges: Iterable[range],
    *,
    scheduler: str | None,
    workers: int | None,
) -> Iterator[Found]:
    """The function's results for the items, in order, computed on a Dask cluster.

    Raises:
        CorpusError: no scheduler answers there.
    """
    with connect(scheduler, workers) as client:
        remaining = iter(ranges)
        while some := list(islice(remaining, _AHEAD)):
            for future in client.map(function, some, pure=False):
                yield future.result()


def write_variants(path: Path, variants: Iterable[Variant]) -> int:
    """Writes variants as lines of JSON, completely or not at all; says how many."""
    count = 0
    partial_path = path.with_suffix(".partial")
    with partial_path.open("w", encoding="utf-8") as file:
        for each in variants:
            row = {**asdict(each), "chip": each.chip}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    partial_path.replace(path)
    return count


def _plain(sentence: str) -> str:
    return re.sub(r"\W+", " ", sentence.lower()).strip()
