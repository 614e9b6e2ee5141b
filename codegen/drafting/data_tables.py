"""Logos, fonts, melodies and web pages in a source, cut short for the model.

Such tables fill a window of a thousand tokens with data that says nothing about the code around
them. Their first lines stay, which say how they are written, and their last. Only whole lines go,
so that what is left has its brackets; a table that the cursor stands in is left as it is, for its
end is not there. Many names for numbers (`#define NOTE_C4 262`) and a page that is printed line by
line are such tables too, but take more lines to be one, since they are code.
"""

from __future__ import annotations

import re
from itertools import groupby

_FEWEST = 8  # lines that make a table
_FEWEST_PRINTED = 16  # that print a page
_FEWEST_NAMES = 40  # that name numbers: a board's pins are fewer
_HEAD, _TAIL = 3, 2  # lines of it that stay
_HEAD_NAMES = 12
_LONG = 240  # characters of a line
_LOOKED_AT = 12  # windows: what lies farther away is cut off before anybody looks
_STRING = re.compile(r'[bBrRuUL]{0,2}"(?:[^"\\\n]|\\.)*"|[bBrRuUL]{0,2}\'(?:[^\'\\\n]|\\.)*\'')
_DESIGNATOR = re.compile(r"(?:\[\w+\]|(?<!\w)\.\w+)\s*=(?!=)")
_NAMES = re.compile(r"\s*(?:#[ \t]*define[ \t]+\w+[ \t]+|\w+[ \t]*=[ \t]*)[-(]?\w[\w.]*\)?,?\s*")
_PRINTS = re.compile(
    r"\s*(?P<by>[\w.>-]{1,60}[ \t]*(?:\(|\+=|<<))[ \t]*(?:\w{1,20}\()?0[ \t]*\){0,2}[ \t]*;?\s*"
)
_CODE = re.compile(r"(?<![0-9A-Za-z_])[a-z_]\w*|=|;(?!\s*$)|^\s*[#@]")
_COMMENT = re.compile(r"//.*|/\*.*?\*/")
_OPENS = re.compile(
    r'R"(?P<mark>[^()\\\s]{0,16})\(|(?P<python>"""|\'\'\')'
    r'|^[^"\'\n]{0,200}(?P<spliced>")(?=[^"\n]{0,500}\\\n)',
    re.MULTILINE,
)
_TO_QUOTE = re.compile(r'(?:[^"\\]|\\[\s\S])*+')
_LIST = re.compile(r"[{\[(]")
_CLOSES = {"{": "}", "[": "]", "(": ")"}
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
    """Long strings of many lines: raw and spliced ones of C++, and Python's in three quotes."""
    pieces, at = [], 0
    for _ in range(_MOST_STRINGS):
        opening = _OPENS.search(text, at)
        if opening is None:
            break
        closing = opening["python"] or f'){opening["mark"]}"'
        end = text.find(closing, opening.end())
        if opening["spliced"]:
            closing, string = '"', _TO_QUOTE.match(text, opening.end())
            end = string.end() if string and string.end() < len(text) else -1
        if end < 0:
            break
        pieces += [text[at : opening.end()], _shortened(text[opening.end() : end])]
        at = end
        pieces.append(closing)
        at += len(closing)
    return "".join([*pieces, text[at:]])


def _without_data(text: str) -> str:
    kept: list[str] = []
    for kind, lines in groupby(map(_clipped_string, text.split("\n")), key=_kind):
        run = list(lines)
        if kind is None:
            kept += map(_clipped_list, run)
        elif kind == "data":
            run = list(map(_clipped, run))
            kept += run if len(run) < _FEWEST else [*run[:_HEAD], *run[-_TAIL:]]
        elif kind == "names":
            kept += run if len(run) < _FEWEST_NAMES else [*run[:_HEAD_NAMES], *run[-_TAIL:]]
        else:
            kept += run if len(run) < _FEWEST_PRINTED else [*run[:_HEAD], *run[-_TAIL:]]
    return "\n".join(kept)


def _kind(line: str) -> str | None:
    """What a line may be a row of; lines that print belong together if they do so by one call."""
    if _is_data(line):
        return "data"
    bare = _COMMENT.sub("", _STRING.sub("0", line))
    if _NAMES.fullmatch(bare):
        return "names"
    printed = _PRINTS.fullmatch(bare) if '"' in line else None
    return printed["by"] if printed else None


def _shortened(text: str) -> str:
    lines = text.split("\n")
    return text if len(lines) < _FEWEST else "\n".join([*lines[:_HEAD], *lines[-_TAIL:]])


def _is_data(line: str) -> bool:
    """Whether a line has numbers, names in capitals and strings alone, as a table has."""
    if not line.strip():
        return False
    bare = _DESIGNATOR.sub("", _COMMENT.sub("", _STRING.sub("0", line)))
    return bool(re.search(r"[0-9A-Z]", bare)) and _CODE.search(bare) is None


def _clipped(line: str) -> str:
    """A long line of data without its middle, cut between two values."""
    if len(line) <= _LONG or '"' in line:
        return line
    head, tail = line.rfind(",", 0, _LONG // 2), line.find(",", len(line) - _LONG // 4)
    return line if head < 0 or tail < 0 else line[: head + 1] + line[tail + 1 :]


def _clipped_string(line: str) -> str:
    """A line with a long string in it without that one's middle."""
    if len(line) <= _LONG:
        return line
    return _STRING.sub(
        lambda each: (
            each[0]
            if len(each[0]) <= _LONG
            else each[0][: _LONG // 2].rstrip("\\") + each[0][-_LONG // 4 :]
        ),
        line,
    )


def _clipped_list(line: str) -> str:
    """The same for a line with a list in brackets, `const byte logo[] = {0, ...};`."""
    if len(line) <= _LONG:
        return line
    for opener in _LIST.finditer(line):
        closing = line.rfind(_CLOSES[opener[0]])
        inside = line[opener.end() : closing]
        if closing > opener.end() and _is_data(inside):
            return line[: opener.end()] + _clipped(inside) + line[closing:]
    return line
