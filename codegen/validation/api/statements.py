"""The statement that a compiler's error stands in, and the names that it would have declared.

What a declaration with an unknown type declares is unknown itself; an error that mentions it later
follows from that. Textual, since what does not compile has no tree to ask.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice

from codegen.text_memory import remembered
from grammars.directives import LexemeKind, scan

_NAME = re.compile(r"[A-Za-z_]\w*")
_CLASS_HEAD = re.compile(r"\b(?:class|struct)\s+([A-Za-z_]\w*)")
# What stands before a function's parameters, not before a call's arguments: a type, and the name.
_HEAD = re.compile(r"^(?!\s*(?:return|else|case|throw|delete)\b)[^=.]*[\w*&>]\s[\s*&]*(\w+)\s*$")
_PARAMETER = re.compile(r"\s*(?:<[^()]*>)?[\s*&]*([A-Za-z_]\w*)\s*(?=[,)=:\[]|$)")
_RANGE_LOOP = re.compile(r"\bfor\s*\(([^;(){}]*[^:;(){}]):(?!:)")
_IN_STRINGS = re.compile(r'("(?:[^"\\\n]|\\.)*")[ \t]+[A-Z]\w*(?:\(\))?')
_TIMES, _NEAR = 20, 1000  # of a name in one statement; characters on either side
_OPENING, _CLOSING = "([{<", ")]}>"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement or a head up to its brace: lines `first` to `last`, 1-based, and its text."""

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Loop:
    """`for (declared : range)`; lines 1-based, from the loop's to the last of its function."""

    first: int
    last: int
    declared: str


@remembered(characters=16_000_000)  # a report has many errors in few files
def code_of(text: str) -> str:
    """The text with comments, strings and directives blanked, every line where it was."""
    parts, end = [], 0
    for lexeme in scan(text):
        parts.append(text[end : lexeme.start])
        inside = text[lexeme.start : lexeme.end]
        filler = ";" if lexeme.kind is LexemeKind.DIRECTIVE else " "
        blank = re.sub(r"[^\n]", " ", inside)
        parts.append(filler + blank[1:] if blank[:1] == " " else blank)
        end = lexeme.end
    parts.append(text[end:])
    return "".join(parts)


@remembered(characters=16_000_000)
def without_comments(text: str) -> str:
    """The text with its comments blanked, every line where it was."""
    parts, end = [], 0
    for lexeme in scan(text):
        if lexeme.kind is LexemeKind.COMMENT:
            blank = re.sub(r"[^\n]", " ", text[lexeme.start : lexeme.end])
            parts += [text[end : lexeme.start], blank]
            end = lexeme.end
    return "".join([*parts, text[end:]])


@remembered(characters=16_000_000)
def range_loops(text: str) -> tuple[Loop, ...]:
    """The loops over a range, each to the end of the function that it stands in."""
    code = code_of(text)
    places, ends = [], []  # of the braces; where the function ends that one stands in
    depths = [0]
    for brace in re.finditer(r"[{}]", code):
        places.append(brace.start())
        depths.append(depths[-1] + (1 if brace[0] == "{" else -1))
    end = len(code)
    for place, depth in zip(reversed(places), reversed(depths[1:]), strict=True):
        end = place if depth <= 0 else end
        ends.append(end)
    ends.reverse()
    lines = [match.start() for match in re.finditer("\n", code)]
    found = []
    for match in _RANGE_LOOP.finditer(code):
        following = bisect_left(places, match.end())
        end = ends[following] if following < len(ends) else len(code)
        first, last = (bisect_left(lines, place) + 1 for place in (match.start(), end))
        found.append(Loop(first, last, match[1]))
    return tuple(found)


def statement_at(text: str, line: int) -> Statement:
    """The statements that touch a line, taken together."""
    code = code_of(text)
    lines = code.split("\n")
    if not 1 <= line <= len(lines):
        return Statement(line, line, "")
    offset = sum(len(each) + 1 for each in lines[: line - 1])
    here = lines[line - 1]
    start = max(code.rfind(mark, 0, offset + len(here) - len(here.lstrip())) for mark in ";{}") + 1
    ends = [e for e in (code.find(mark, offset + len(here.rstrip())) for mark in ";{}") if e >= 0]
    end = (
        min(ends, default=len(code))
        if not here.rstrip().endswith((";", "{", "}"))
        else (offset + len(here))
    )
    start += len(code[start:end]) - len(code[start:end].lstrip())
    return Statement(code.count("\n", 0, start) + 1, code.count("\n", 0, end) + 1, code[start:end])


def declared_with(statement: str, name: str) -> frozenset[str]:
    """The names that a statement declares by means of `name`, its unknown type or macro.

    The variables that follow it, the function whose signature it stands in, the class that it is a
    base of. Only the first places of the name count, with what is near them.
    """
    found: set[str] = set()
    for match in islice(re.finditer(rf"\b{re.escape(name)}\b", statement), _TIMES):
        before = statement[max(0, match.start() - _NEAR) : match.start()]
        after = statement[match.end() : match.end() + _NEAR]
        here = re.split(r"[;{}]", before)[-1]
        if heads := _CLASS_HEAD.findall(before):
            found.add(heads[-1])
        if before.count("(") > before.count(")"):
            found.update(_HEAD.findall(before[: before.find("(")]))
            if parameter := _PARAMETER.match(after):
                found.add(parameter[1])
        elif "=" not in here:
            found |= _variables(after)
    return frozenset(found - {name})


def _variables(after: str) -> set[str]:
    """The names at the statement's own level, but what stands in initialisers and arguments."""
    found: set[str] = set()
    depth, waiting, i = 0, True, 0
    while i < len(after):
        char = after[i]
        if char in _OPENING:
            depth += 1
            waiting = waiting and char == "<"
        elif char in _CLOSING:
            if depth == 0 and char in ")]":
                break
            depth = max(0, depth - 1)
        elif depth == 0 and char == ",":
            waiting = True
        elif depth == 0 and char in "=;":
            waiting = False
        elif match := _NAME.match(after, i):
            if depth == 0 and waiting and after[max(0, i - 1)] not in ".>":
                found.add(match[0])
            i = match.end()
            continue
        i += 1
    return found


def without_calls(text: str, names: Collection[str]) -> str:
    """The text with nothing between the brackets of each call of a name, every line where it was.

    A call of a macro that follows on a string is part of it: `"<b>" BOLD_END "</b>"`; so is a name.
    """
    pieces, done = [], 0
    for match in re.finditer(r"\b[A-Z]\w*[ \t]*\(", text):
        if match.start() >= done and match[0].rstrip(" \t(") in names:
            pieces.append(text[done : match.end()])
            done = _closing(text, match.end())
            pieces.append("\n" * text.count("\n", match.end(), done))
    return _IN_STRINGS.sub(r'\1 ""', "".join([*pieces, text[done:]]))


def _closing(text: str, start: int) -> int:
    """Where the bracket closes that was opened before a place; the text's end if nowhere."""
    depth = 1
    for match in re.compile(r'"(?:[^"\\\n]|\\.)*"|[()]').finditer(text, start):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if not depth:
            return match.start()
    return len(text)
