"""Logos, fonts, melodies and web pages in a source, cut short for the model.

Such tables fill a window of a thousand tokens with data that says nothing about the code around
them. Their first lines stay, which say how they are written, and their last. Only whole lines go,
so that what is left has its brackets; a table that the cursor stands in is left as it is, for its
end is not there.
"""

from __future__ import annotations

import re

_FEWEST = 8  # lines that make a table
_HEAD, _TAIL = 3, 2  # lines of it that stay
_LONG = 240  # characters of a line
_LOOKED_AT = 12  # windows: what lies farther away is cut off before anybody looks
_STRING = re.compile(r'[bBrRuUL]{0,2}"(?:[^"\\\n]|\\.)*"|[bBrRuUL]{0,2}\'(?:[^\'\\\n]|\\.)*\'')
_CODE = re.compile(r"(?<![0-9A-Za-z_])[a-z_]\w*|=|;(?!\s*$)|^\s*[#@]")
_COMMENT = re.compile(r"//.*|/\*.*?\*/")
_OPENS = re.compile(r'R"(?P<mark>[^()\\\s]{0,16})\(|(?P<python>"""|\'\'\')')
_MOST_STRINGS = 200


def without_tables(text: str, *, window: int, end: bool) -> str:
    """The text with its tables cut short, if it is longer than a window of that many characters.

    With `end` it is the text before a cursor, of which the end counts, else that behind one.
    """
    if len(text) <= window // 4:
        return text
    text = text[-window * _LOOKED_AT :] if end else text[: window * _LOOKED_AT]
    return _without_data(_without_pages(text))


def _without_pages(text: str) -> str:
    """Long strings of many lines: raw ones of C++, and Python's in three quotes."""
    pieces, at = [], 0
    for _ in range(_MOST_STRINGS):
        opening = _OPENS.search(text, at)
        if opening is None:
            break
        closing = opening["python"] or f'){opening["mark"]}"'
        end = text.find(closing, opening.end())
        if end < 0:
            break
        pieces += [text[at : opening.end()], _shortened(text[opening.end() : end])]
        at = end
        pieces.append(closing)
        at += len(closing)
    return "".join([*pieces, text[at:]])


def _without_data(text: str) -> str:
    lines = text.split("\n")
    kept: list[str] = []
    run: list[str] = []
    for line in [*lines, None]:
        if line is not None and _is_data(line):
            run.append(_clipped(line))
        else:
            kept += run if len(run) < _FEWEST else [*run[:_HEAD], *run[-_TAIL:]]
            run = []
            kept += [] if line is None else [_clipped_list(line)]
    return "\n".join(kept)


def _shortened(text: str) -> str:
    lines = text.split("\n")
    return text if len(lines) < _FEWEST else "\n".join([*lines[:_HEAD], *lines[-_TAIL:]])


def _is_data(line: str) -> bool:
    """Whether a line has numbers, names in capitals and strings alone, as a table has."""
    if not line.strip():
        return False
    bare = _COMMENT.sub("", _STRING.sub("0", line))
    return bool(re.search(r"[0-9A-Z]", bare)) and _CODE.search(bare) is None


def _clipped(line: str) -> str:
    """A long line of data without its middle, cut between two values."""
    if len(line) <= _LONG or '"' in line:
        return line
    head, tail = line.rfind(",", 0, _LONG // 2), line.find(",", len(line) - _LONG // 4)
    return line if head < 0 or tail < 0 else line[: head + 1] + line[tail + 1 :]


def _clipped_list(line: str) -> str:
    """The same for a line with a list in braces, `const byte logo[] = {0, ...};`."""
    opening = line.find("{")
    closing = line.find("}", opening)
    if len(line) <= _LONG or opening < 0 or closing < 0:
        return line
    inside = line[opening + 1 : closing]
    return line[: opening + 1] + (_clipped(inside) if _is_data(inside) else inside) + line[closing:]
