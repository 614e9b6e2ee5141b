"""What a request asks for, and a program shows no sign of: "print", "toggle", "deep sleep".

This is a look at words, as mentions.py is at numbers: what is missed here is seldom done, and what
is not missed may be done wrongly. Pure. The table is deeds.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.understanding.mentions import without_comments
from codegen.understanding.phrases import anywhere

_NOT = re.compile(
    r"\b(?:no|not|without|ohne|kein|keine|keinen|instead of|statt)\s+(?:\w+\s+)?\Z"
    r"|(?:不用|没有|无需)\Z"
)


@dataclass(frozen=True, slots=True)
class _Deed:
    """How people ask for it, and what of a program in small letters is a sign of it."""

    says: re.Pattern[str]
    shows: re.Pattern[str]


def undone(code: str, sentence: str) -> tuple[str, ...]:
    """What is asked for, in the sentence's words, and has no sign in the code."""
    low = sentence.lower()
    bare = without_comments(code).lower()
    found = [
        (said.start(), said[0])
        for deed in _deeds()
        if (said := _asked(deed, low)) and not deed.shows.search(bare)
    ]
    return tuple(dict.fromkeys(words for _, words in sorted(found)))


def _asked(deed: _Deed, low: str) -> re.Match[str] | None:
    """Where it is asked for; what is not wanted ("without MQTT") is not."""
    return next((m for m in deed.says.finditer(low) if not _NOT.search(low[: m.start()])), None)


@cache
def _deeds() -> Sequence[_Deed]:
    table = tomllib.loads(Path(__file__).with_name("deeds.toml").read_text("utf-8"))
    return [
        _Deed(anywhere(row["says"]), re.compile("|".join(row["shows"]))) for row in table["deed"]
    ]
