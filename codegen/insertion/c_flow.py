"""What keeps a function of a sketch from its end: endless loops, long waits, early returns."""

from __future__ import annotations

import re
from collections.abc import Collection

from grammars.directives import LexemeKind, blank, scan

_ENDLESS = re.compile(r"\b(?:while\s*\(\s*(?:1|true)\s*\)|for\s*\(\s*;\s*(?:1|true)?\s*;\s*\))")
_LEFT = re.compile(r"\b(?:break|return|goto)\b")
_RETURN = re.compile(r"\breturn\b")
_WAIT = re.compile(r"\bdelay\s*\(\s*([^;]*?)\s*\)\s*;")
_SHORT = 20  # milliseconds that a loop may wait and still leave time for others


def bare(text: str) -> str:
    """The text with its comments and strings blanked, place by place."""
    lexemes = (x for x in scan(text) if x.kind is not LexemeKind.DIRECTIVE)
    return blank(text, [(x.start, x.end) for x in lexemes])


def returns_early(body: str) -> bool:
    """Whether a body may be left before its end."""
    return bool(_RETURN.search(bare(body)))


def endless_at(body: str, halting: Collection[str] = ()) -> int | None:
    """Where in a body a loop stands that is always entered and never left, or a call of one of
    the functions that never return.
    """
    code = bare(body)
    calls = re.compile(rf"\b(?:{'|'.join(map(re.escape, halting))})\s*\(") if halting else None
    found: list[re.Match[str]] = [*_ENDLESS.finditer(code)]
    found += calls.finditer(code) if calls else ()
    for match in found:
        before = code[: match.start()]
        depth = before.count("{") - before.count("}")
        if depth == 0 and before.rstrip()[-1:] in {"", "{", "}", ";"}:
            if re.search(r"\b(?:else|do)\s*\Z", before):
                continue
            if match.re is calls or not _LEFT.search(_block(code, match.end())):
                return match.start()
    return None


def long_wait(body: str) -> str | None:
    """A `delay()` in a body that is longer than others can wait, or that may be."""
    for match in _WAIT.finditer(bare(body)):
        if not match[1].isdecimal() or int(match[1]) > _SHORT:
            return match[0].rstrip("; ")
    return None


def _block(code: str, at: int) -> str:
    """The statement or block that begins at a place."""
    depth = 0
    for end in range(at, len(code)):
        depth += (code[end] == "{") - (code[end] == "}")
        if depth == 0 and code[end] in ";}":
            return code[at : end + 1]
    return code[at:]
