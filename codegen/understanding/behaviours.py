"""What a request asks a program to do that can be seen in its code: sleep, serve a page, log.

A recipe for a part of the request has its words and its quantities, and lacks the rest. That must
be said, and such a recipe is no answer. Pure. Not covered: behaviours that no word of a library
shows, such as "twice, then pause".
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from codegen.understanding.phrases import anywhere

_NOT = re.compile(
    r"\b(?:no|not|without|ohne|kein|keine|keinen|instead of|statt)\s+(?:\w+\s+)?\Z"
    r"|(?:不用|没有|无需)\Z"
)
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*|^\s*#(?!\s*include)[^\n]*", re.DOTALL | re.MULTILINE)


class _Behaviour(NamedTuple):
    name: str
    says: re.Pattern[str]
    shows: re.Pattern[str]


def not_shown(sentence: str, code: str) -> tuple[str, ...]:
    """The names of behaviours that a sentence asks for and a program shows no sign of."""
    low, bare = sentence.lower(), _COMMENT.sub("", code)
    return tuple(
        each.name
        for each in _behaviours()
        if any(not _NOT.search(low[: said.start()]) for said in each.says.finditer(low))
        and not each.shows.search(bare)
    )


@cache
def _behaviours() -> tuple[_Behaviour, ...]:
    table = tomllib.loads(Path(__file__).with_name("behaviours.toml").read_text("utf-8"))
    return tuple(
        _Behaviour(row["name"], anywhere(row["says"]), re.compile(row["shows"], re.IGNORECASE))
        for row in table["behaviour"]
    )
