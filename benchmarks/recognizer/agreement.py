"""Does the recogniser say of a whole file what tree-sitter says?"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.recognizer.oracle import parses
from benchmarks.recognizer.report import Figure, share
from benchmarks.recognizer.sources import LANGUAGES, sources
from grammars import LimitError, Recognizer


def measure(files: int, seed: int) -> Iterator[Figure]:
    """A figure for each language; a file that the two judge differently, or not, is named."""
    for language in LANGUAGES:
        recognizer = Recognizer(language)
        judged, accepted, odd = 0, 0, []
        for source in sources(language, count=files, seed=seed):
            valid = parses(language, source.text)
            judged += 1
            accepted += valid
            try:
                verdict = recognizer.start().can_end(source.text)
            except LimitError as limit:
                odd.append(f"{source.path}: {limit} (tree-sitter: {_word(valid)})")
                continue
            if verdict != valid:
                odd.append(f"{source.path}: {_word(verdict)}, tree-sitter: {_word(valid)}")
        yield Figure(
            f"agreement, {language}: files judged alike",
            f"{share(judged - len(odd), judged)}; {accepted:,} of them valid",
            "100%",
            tuple(odd),
        )


def _word(valid: bool) -> str:
    return "valid" if valid else "broken"
