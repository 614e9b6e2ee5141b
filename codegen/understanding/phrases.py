"""Words and phrases of a table, looked for in a sentence in lower case. Pure.

A phrase in letters is a word of its own; Chinese has no spaces and is found anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_LETTER = r"[a-zäöüß\d]"


def _bounded(phrase: str, *, is_compound: bool) -> str:
    """A pattern for one phrase; the end of a compound may be one too: "Statuslampe"."""
    text = re.escape(phrase).replace(r"\ ", r"\s+")
    before = "" if is_compound and len(phrase) > 4 and " " not in phrase else rf"(?<!{_LETTER})"
    begins, ends = (re.match(_LETTER, phrase[place]) is not None for place in (0, -1))
    return f"{before if begins else ''}{text}{f'(?!{_LETTER})' if ends else ''}"


def _any_of(phrases: Iterable[str], *, is_compound: bool = False) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_bounded(each, is_compound=is_compound) for each in longest_first)


def anywhere(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of them as words of their own."""
    return re.compile(_any_of(phrases))


def beginnings(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of them where a word begins: "modul" in "Modulen"."""
    return re.compile("|".join(rf"(?<!{_LETTER}){re.escape(each)}" for each in phrases))


def at_the_end(phrases: Iterable[str], joints: Sequence[str]) -> re.Pattern[str]:
    """Any of them at the end of a text, with nothing but joints behind it."""
    between = rf"\s*(?:(?:{_any_of(joints)})\s*)*"
    return re.compile(rf"(?:{_any_of(phrases, is_compound=True)}){between}\Z")


def at_the_start(phrases: Iterable[str], joints: Sequence[str]) -> re.Pattern[str]:
    """Any of them at the start of a text, with nothing but joints before it."""
    between = rf"\s*(?:(?:{_any_of(joints)})\s*)*"
    return re.compile(rf"{between}(?:{_any_of(phrases)})")
