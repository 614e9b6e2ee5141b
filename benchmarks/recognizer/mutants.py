"""Is a single wrong token noticed when tree-sitter notices it, and how soon?"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.recognizer.oracle import Token, parses, tokens, tree
from benchmarks.recognizer.report import Figure, percentiles, share
from benchmarks.recognizer.sources import LANGUAGES, sources
from grammars import LimitError, Recognizer

EACH = 700  # mutants of each kind and language
PER_FILE = 4  # of each kind
LARGEST = 60_000  # bytes: every mutant is parsed as a whole, twice


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file with one mistake: `text[at:past]` is what stands there now."""

    kind: str
    text: bytes
    at: int
    past: int


def measure(files: int, seed: int) -> Iterator[Figure]:
    """Agreement on mutants and the bytes that pass until one is noticed, for each language."""
    for language in LANGUAGES:
        recognizer = Recognizer(language)
        made = dict.fromkeys(("deleted", "inserted", "swapped"), 0)
        alike, broken, late, bytes_until, odd = 0, 0, 0, list[float](), []
        for name, mutant in _mutants(language, files, seed):
            made[mutant.kind] += 1
            valid = parses(language, mutant.text)
            broken += not valid
            try:
                verdict = recognizer.start().can_end(mutant.text)
                if verdict == valid:
                    alike += 1
                else:
                    odd.append(_describe(name, mutant, valid))
                if not verdict and not valid:
                    passed = recognizer.start().reach(mutant.text)
                    bytes_until.append(max(0, passed - mutant.past))
                    late += passed == len(mutant.text)
            except LimitError as limit:
                odd.append(f"{name}: {limit}")
        total = sum(made.values())
        yield Figure(
            f"mutants, {language}: judged alike", f"{share(alike, total)}; {broken:,} broken",
            ">= 98%", tuple(odd),
        )  # fmt: skip
        yield Figure(
            f"mutants, {language}: bytes until noticed",
            f"{percentiles(bytes_until, 0.5, 0.9, 0.99, unit='B')}; "
            f"{share(late, len(bytes_until))} only by the file's end",
        )


def _mutants(language: str, files: int, seed: int) -> Iterator[tuple[str, Mutant]]:
    """(path, mutant) pairs from files that parse, `EACH` of each kind at most."""
    chance = random.Random(seed)
    made = 0
    for source in sources(language, count=files, seed=seed):
        if made >= EACH:
            return
        parsed = tree(language, source.text)
        if len(source.text) > LARGEST or parsed.root_node.has_error:
            continue
        found = tokens(parsed)
        if len(found) < 3:
            continue
        for _ in range(PER_FILE):
            for mutant in _three(source.text, found, chance):
                yield str(source.path), mutant
            made += 1


def _three(text: bytes, found: list[Token], chance: random.Random) -> Iterator[Mutant]:
    """One mutant of each kind, at places of their own."""
    token = chance.choice(found)
    yield Mutant("deleted", text[: token.start] + text[token.end :], token.start, token.start)
    token, other = chance.choice(found), chance.choice(found)
    strange = text[other.start : other.end]
    mutated = b"%s%s %s" % (text[: token.start], strange, text[token.start :])
    yield Mutant("inserted", mutated, token.start, token.start + len(strange) + 1)
    i = chance.randrange(len(found) - 1)
    left, right = found[i], found[i + 1]
    mutated = b"".join(
        (
            text[: left.start],
            text[right.start : right.end],
            text[left.end : right.start],
            text[left.start : left.end],
            text[right.end :],
        )
    )
    yield Mutant("swapped", mutated, left.start, right.end)


def _describe(name: str, mutant: Mutant, valid: bool) -> str:
    around = mutant.text[max(0, mutant.at - 40) : mutant.past + 40]
    return f"{name}: {mutant.kind} at {mutant.at}, tree-sitter accepts: {valid}: {around!r}"
