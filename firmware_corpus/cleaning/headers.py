"""Licence headers: cut off, and their licence recorded.

Only the paragraphs that speak of rights are cut. Adafruit's headers, for one, tell in the first
paragraph what the sketch does and with which sensor: that is the comment a model learns from.
"""

from __future__ import annotations

import re

from firmware_corpus.licences import licence_of_header

_HEAD = 12000  # characters in which a header ends
_LEGAL = re.compile(
    r"copyright|\(c\) ?(?:19|20)\d\d|licen[cs]e|SPDX|permission is hereby|redistribut|warrant"
    r"|\bas[- ]is\b|liab(?:le|ility)|notice shall|all rights reserved|apache\.org|gnu\.org"
    r"|neither the name|beer-?ware|public domain|in no event|without restriction"
    r"|support open source hardware|you may not use this file|you may obtain a copy"
    r"|use, copy, modify|must be included in any redistribution|EXPRESS OR IMPLIED"
    r"|merchantability|fitness for a particular|written permission|endorse or promote",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"permission is hereby|redistribution|you may not use|you may obtain|warrant|as[- ]is\b"
    r"|terms of|without limitation|restriction|above copyright|conditions|provided that"
    r"|any later version",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"/\*.*?\*/", re.DOTALL)
_GUARD = re.compile(r"#[ \t]*(?:pragma[ \t]+once|ifndef[ \t]+\w+|define[ \t]+\w+)[ \t]*(?=\n|$)")
_DOCSTRING = re.compile(r"[rRuU]?(\"\"\"|''').*?\1", re.DOTALL)
_RUNS = {
    False: re.compile(r"(?://[^\n]*(?:\n[ \t]*|$))+"),
    True: re.compile(r"(?:#[^\n]*(?:\n|$))+"),
}
_KEPT_LINE = re.compile(r"#!|#.*coding[:=]|#[ \t]*(?:type:|pylint|flake8|noqa)")
_SIGNS = " \t*/#=-~_!+<>|."


def cut_header(text: str, *, is_python: bool) -> tuple[str, str | None]:
    """The text without its licence header, and the licence that the header names.

    If what precedes the code does not mention rights, it stays as it is.
    """
    pieces: list[str] = []
    said: list[str] = []
    place = 0
    for start, end in _comments(text, is_python=is_python):
        comment = text[start:end]
        said.append(comment)
        pieces += (text[place:start], _without_legal(comment))
        place = end
    if not said:
        return text, None
    return "".join(pieces).lstrip("\n") + text[place:], licence_of_header("\n\n".join(said))


def _comments(text: str, *, is_python: bool) -> list[tuple[int, int]]:
    """The ranges of the comments that stand before the first code."""
    found, place = [], 0
    while place < min(len(text), _HEAD):
        if text[place].isspace():
            place += 1
        elif match := (_DOCSTRING if is_python else _BLOCK).match(text, place):
            found.append(match.span())
            place = match.end()
            if is_python:
                break
        elif match := _RUNS[is_python].match(text, place):
            found.append(match.span())
            place = match.end()
        elif not is_python and (match := _GUARD.match(text, place)):
            place = match.end()
        else:
            break
    return found


def _without_legal(comment: str) -> str:
    """A comment without its paragraphs on rights; "" if nothing else is in it."""
    if _LEGAL.search(comment) is None:
        return comment
    lines = comment.splitlines(keepends=True)
    kept = [line for group in _paragraphs(lines) for line in _kept(group)]
    if not any(line.strip(_SIGNS + "\"'rRuU\n") for line in kept):
        return ""
    if kept[0] is not lines[0] and (opening := re.match(r"/\*+!?|[rRuU]?(?:\"\"\"|''')", lines[0])):
        kept.insert(0, f"{opening[0]}\n")
    ending = re.search(r"[ \t]*(?:\*+/|\"\"\"|''')\n?$", lines[-1])
    if kept[-1] is not lines[-1] and ending and len(lines) > 1:
        kept.append(ending[0])
    return "".join(kept)


def _paragraphs(lines: list[str]) -> list[list[str]]:
    """Lines in groups that end with a line of signs alone."""
    groups: list[list[str]] = [[]]
    for line in lines:
        groups[-1].append(line)
        if not line.strip(_SIGNS + "\n"):
            groups.append([])
    return groups


def _kept(group: list[str]) -> list[str]:
    """The lines of a paragraph that do not speak of rights.

    A licence's own text ends with lines that say nothing of their own, so it goes to the end of the
    paragraph; a copyright notice is one line.
    """
    if _LEGAL.search(whole := "".join(group)) is None:
        return group
    if _TEXT.search(whole) is None:
        return [line for line in group if _KEPT_LINE.match(line) or not _LEGAL.search(line)]
    first = next((n for n, line in enumerate(group) if _LEGAL.search(line)), 0)
    return group[:first] + [line for line in group[first:] if _KEPT_LINE.match(line)]
