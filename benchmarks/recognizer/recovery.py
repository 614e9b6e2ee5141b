"""After the repairs that a broken file needs before the cursor: are true tokens refused?

Asked of `Checkpoints`, which is what a completion begins with: house rules, repairs and trust. A
replay ends at its first refusal: what follows would only refuse the rest of the same lexeme. Later
errors of the file itself are refused too, and counted.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.recognizer.oracle import parses, tokens, tree
from benchmarks.recognizer.replay import readable, replay
from benchmarks.recognizer.report import Figure, percentiles, share
from benchmarks.recognizer.sources import LANGUAGES, sources
from grammars import LimitError, Recognizer
from grammars.opening import Checkpoints

TOKENS = 40_000  # of each language and kind of break
CUTS = 2  # of one file

Text = tuple[str, str]
"""(path, text)"""


@dataclass(slots=True)
class Tally:
    """What happened at the cuts behind the first error of one kind of file."""

    files: int = 0
    cuts: int = 0
    tokens: int = 0
    advisory: Counter[str] = field(default_factory=Counter)
    refused: list[str] = field(default_factory=list)
    repairs: list[float] = field(default_factory=list)


def measure(files: int, seed: int) -> Iterator[Figure]:
    """Real files that do not parse, and files that parse but for one token that was taken out."""
    for language in LANGUAGES:
        for kind, texts in (
            ("broken as they are", _broken(language, files, seed)),
            ("one token missing", _maimed(language, files, seed)),
        ):
            tally = _tally(language, texts, random.Random(seed))
            if tally.cuts:
                yield from _figures(f"recovery, {language}, {kind}", tally)
            else:
                yield Figure(f"recovery, {language}, {kind}", "no such file here")


def _figures(name: str, tally: Tally) -> Iterator[Figure]:
    trusted = tally.cuts - tally.advisory.total()
    reasons = (f"{count} times {reason}" for reason, count in tally.advisory.most_common())
    yield Figure(
        f"{name}: true tokens refused", share(len(tally.refused), tally.tokens), "< 0.5%",
        tuple(tally.refused[:5]),
    )  # fmt: skip
    yield Figure(f"{name}: replays with a refusal", share(len(tally.refused), trusted))
    yield Figure(
        f"{name}: only advisory", f"{share(tally.advisory.total(), tally.cuts)}", "", tuple(reasons)
    )
    yield Figure(f"{name}: repairs before the cut", percentiles(tally.repairs, 0.5, 0.9, unit=""))


def _tally(language: str, texts: Iterator[Text], chance: random.Random) -> Tally:
    """Cut somewhere after the first error of each text and replay what follows."""
    tally = Tally()
    for name, text in texts:
        if tally.tokens >= TOKENS:
            break
        first = _first_error(language, text)
        if first is None:
            continue
        tally.files += 1
        for _ in range(CUTS):
            cut = chance.randrange(first, len(text))
            tally.cuts += 1
            opening = Checkpoints(language).open(text[:cut].encode())
            if opening.state is None:
                tally.advisory[opening.reason or "without a reason"] += 1
                continue
            tally.repairs.append(opening.repairs)
            count, trouble = replay(opening.state, text, cut)
            tally.tokens += count
            if trouble:
                tally.refused.append(f"{name}: {opening.repairs} repairs, {trouble}")
    return tally


def _broken(language: str, files: int, seed: int) -> Iterator[Text]:
    for source in sources(language, count=files, seed=seed):
        text = readable(source)
        if text is not None and not parses(language, source.text):
            yield str(source.path), text


def _maimed(language: str, files: int, seed: int) -> Iterator[Text]:
    chance = random.Random(seed)
    for source in sources(language, count=files, seed=seed):
        parsed = tree(language, source.text)
        if readable(source) is None or parsed.root_node.has_error:
            continue
        if found := tokens(parsed):
            token = chance.choice(found)
            maimed = source.text[: token.start] + source.text[token.end :]
            if not parses(language, maimed):
                yield str(source.path), maimed.decode()


def _first_error(language: str, text: str) -> int | None:
    """The character after the first that goes wrong, or None if that is only the file's end."""
    whole = text.encode()
    try:
        first = len(whole[: Recognizer(language).start().reach(whole)].decode(errors="ignore")) + 1
    except LimitError:
        return None
    return first if first < len(text) else None
