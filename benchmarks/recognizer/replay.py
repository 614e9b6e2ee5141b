"""Is any token refused that really follows the cursor?"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from benchmarks.recognizer.oracle import parses
from benchmarks.recognizer.pieces import pieces
from benchmarks.recognizer.report import Figure
from benchmarks.recognizer.sources import LANGUAGES, Source, sources
from grammars import LimitError, Recognizer, State
from grammars.opening import Checkpoints

TOKENS = 100_000  # of each language
REACH = 500  # characters replayed after a cut
CUTS = 2  # of one file, so that many files are seen


def measure(files: int, seed: int) -> Iterator[Figure]:
    """Files that parse, cut at random characters, go on token by token; none may be refused."""
    for language in LANGUAGES:
        yield _figure("the bare grammar", language, _bare, files, seed)
        yield _figure("with the house rules", language, _ruled, files, seed)


def replay(state: State, text: str, cut: int) -> tuple[int, str | None]:
    """(tokens tried, what went wrong if something did) of the text after the cut."""
    before = text[:cut].encode()
    count = 0
    here: State | None = state
    try:
        for piece in pieces(text[cut : cut + REACH]):
            count += 1
            here = here and here.advance(piece)
            if here is None:
                return count, f"{piece!r} after {before[-60:]!r}"
            before += piece
    except LimitError as limit:
        return count, f"{limit} after {before[-60:]!r}"
    return count, None


def readable(source: Source) -> str | None:
    """The text, or None if it is not UTF-8: the tokenizer takes nothing else."""
    try:
        return source.text.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _figure(
    rules: str, language: str, start: Callable[[str, bytes], State | str], files: int, seed: int
) -> Figure:
    chance = random.Random(seed)
    replayed, cuts, used, refused = 0, 0, 0, []
    for source in sources(language, count=files, seed=seed):
        if replayed >= TOKENS:
            break
        text = readable(source)
        if text is None or not parses(language, source.text):
            continue
        used += 1
        for _ in range(CUTS):
            cut = chance.randrange(len(text) + 1)
            cuts += 1
            state = start(language, text[:cut].encode())
            if isinstance(state, str):
                refused.append(f"{source.path}: {state} in {text[:cut][-60:]!r}")
                continue
            count, trouble = replay(state, text, cut)
            replayed += count
            if trouble:
                refused.append(f"{source.path}: {trouble}")
    return Figure(
        f"replay, {language}, {rules}: true tokens refused",
        f"{len(refused)} of {replayed:,} ({cuts:,} cuts in {used:,} files)",
        "0",
        tuple(refused),
    )


def _bare(language: str, before: bytes) -> State | str:
    """The state at a cursor, or why there is none."""
    try:
        return Recognizer(language).start().advance(before) or "refused before the cut"
    except LimitError as limit:
        return str(limit)


def _ruled(language: str, before: bytes) -> State | str:
    opening = Checkpoints(language).open(before)
    if opening.repairs:
        return f"{opening.repairs} needless repairs"
    return opening.state or f"{opening.reason}"
