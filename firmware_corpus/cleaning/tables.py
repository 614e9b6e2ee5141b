"""Data in source files: bitmaps, fonts, sound, lookup tables. What is cut still parses.

A byte array of 30 KB teaches nothing but its first line, so a run of numbers keeps its beginning
(`KEPT` of them) and a run of rows its first rows. Not covered: tables of names and of strings that
mean something.
"""

from __future__ import annotations

import re

_RUN = 96  # numbers in a row that count as data
KEPT = 32
_ROWS = 16  # rows such as `{1, 2, 3},`
_KEPT_ROWS = 6

# Every piece is atomic: what has matched is not tried another way, or 32 escapes would be tried in
# 2^32 ways.
_NUMBER = (
    r"(?>[-+~]?(?:0[xX][0-9a-fA-F]+|0?[bB][01]{4,}"
    r"|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)[uUlLfF]*)"
)
_SPACE = (
    r"(?>(?:[\s\\]+|//[^\n]*\n|/\*(?>[^*]|\*(?!/))*\*/"
    r"|#(?!\s*(?:if|el|en|de|in|pr))[^\n]*\n)*)"
)
_ITEM = rf"(?>{_NUMBER}{_SPACE},{_SPACE})"
_NUMBERS = re.compile(rf"(?<![\w.])({_ITEM}{{{KEPT}}})({_ITEM}{{{_RUN - KEPT},}}+)")
_ROW = rf"(?>[{{(\[]{_SPACE}{_ITEM}*(?:{_NUMBER}{_SPACE})?[}})\]]{_SPACE},{_SPACE})"
_TABLE = re.compile(rf"({_ROW}{{{_KEPT_ROWS}}})({_ROW}{{{_ROWS - _KEPT_ROWS},}}+)")
_ESCAPE = r"(?>\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3})[^\\\"'\n]{0,2})"
_ESCAPES = re.compile(rf"({_ESCAPE}{{{KEPT}}})({_ESCAPE}{{{_RUN - KEPT},}}+)")
_STRING = rf"(?>[rbuRBU]?[\"']{_ESCAPE}{{4,}}[^\\\"'\n]*[\"'][ \t]*\\?[ \t]*\n[ \t]*)"
_STRINGS = re.compile(rf"({_STRING}{{4}})({_STRING}{{8,}}+)")


def without_tables(text: str) -> str:
    """The text with every long run of plain data cut short."""
    if text.count(",") < _ROWS and "\\" not in text:
        return text
    for pattern in (_NUMBERS, _TABLE, _ESCAPES, _STRINGS):
        text = pattern.sub(r"\1", text)
    return text
