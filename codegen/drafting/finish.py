"""Where a draft should stop so that it joins what stands after the cursor. Pure text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.drafting.brackets import balance
from codegen.types import Extent

_INSIDE_WORD = re.compile(r"\w\w")
_GOES_ON = re.compile(r"(?:,|&&|\|\||\b(?:and|or)\b)[ \t]*")

_MOST_LINES = 4
"""A statement that spans more lines than this is not waited for."""


def is_long_enough(text: str, rest: str, extent: Extent) -> bool:
    """Whether decoding has gone past the end that `extent` asks for.

    `rest` is what stands between the cursor and the end of its line. With something there, the
    completion stays on the line; with nothing, it may first go to a new one.
    """
    if rest.strip():
        return "\n" in text
    body = text.lstrip()
    if extent is Extent.BLOCK:
        braces = balance(body.encode())
        closed = braces.highest > 0 and braces.depth <= 0 and body.endswith("\n")
        return "\n\n" in body or (closed and body.rstrip().endswith("}"))
    if extent is Extent.STATEMENT:
        over = body.rstrip().endswith((";", "}")) or body.endswith("\n")
        return over and balance(body.encode()).depth <= 0
    return "\n" in body and body.rstrip(" \t").endswith(("\n", ";", "}"))


def is_far_too_long(text: str) -> bool:
    """Whether a completion meant for one line has become a page."""
    return text.strip().count("\n") >= _MOST_LINES


def ends(text: str, suffix: str, extent: Extent) -> Iterator[str]:
    """Texts to insert instead of `text`, best first: cut at its end, without what follows anyway.

    The caller takes the first that joins the suffix by the grammar.
    """
    rest = suffix.partition("\n")[0].rstrip("\r")
    if rest.strip():
        line = text.partition("\n")[0]
        yield from _without_overlap(line, rest.strip())
        return
    for cut in _cuts(text, extent):
        yield from _without_next_line(cut.rstrip(), suffix)


def contents(text: str, closers: str) -> Iterator[str]:
    """What of `text` may stand in front of `closers`, shortest first: up to each of them in it."""
    line = text.partition("\n")[0]
    first = closers[:3] if closers[:3] in ('"""', "'''") else closers[0]
    for place in range(1, len(line)):
        if line.startswith(first, place):
            yield line[:place]
    yield line.rstrip()


def _ends_inside_word(text: str, place: int) -> bool:
    """Whether a place lies between two characters of a word."""
    return bool(_INSIDE_WORD.match(text, place - 1))


def _cuts(text: str, extent: Extent) -> Iterator[str]:
    """`text` up to the end asked for, then up to earlier ends of a line or statement."""
    lead = len(text) - len(text.lstrip())
    if extent is not Extent.LINE:
        yield text[: lead + len(text.lstrip().partition("\n\n")[0])]
        marks = [i + 1 for i, c in enumerate(text) if c in ";{}"]
        marks += [i for i, c in enumerate(text) if c == "\n" and i > lead]
        yield from (text[:mark] for mark in sorted(marks, reverse=True))
        return
    lines = text[lead:].split("\n")
    for count in range(1, min(len(lines), _MOST_LINES) + 1):
        yield text[:lead] + "\n".join(lines[:count])
    first = lines[0]
    for mark in sorted((i + 1 for i, c in enumerate(first) if c in ";{}"), reverse=True):
        yield text[:lead] + first[:mark]


def _without_overlap(line: str, rest: str) -> Iterator[str]:
    """`line` without the part of it that stands after the cursor already."""
    for size in range(min(len(line), len(rest)), 0, -1):
        if line.endswith(rest[:size]) and not _ends_inside_word(rest, size):
            yield line[:-size]
    yield line
    # The model wrote the closer itself and went on: stop where the rest takes over.
    for place in range(len(line) - 1, 0, -1):
        if line[place] == rest[0]:
            yield line[:place]


def before_operand(line: str, rest: str) -> Iterator[str]:
    """`line` up to where another operand or argument follows: `rest`, if it begins with one."""
    if re.match(r"[\w(\"'&*!~-]", rest):
        for mark in _GOES_ON.finditer(line):
            yield line[: mark.end()]


def _without_next_line(text: str, suffix: str) -> Iterator[str]:
    """`text` up to where it begins to repeat the next line that has words in it."""
    following = next((s for line in suffix.split("\n") if (s := line.strip())), "")
    lines = text.split("\n")
    if any(c.isalnum() for c in following):
        for number, line in enumerate(lines):
            if line.strip() == following:
                lines = lines[:number]
                break
    yield "\n".join(lines).rstrip()
