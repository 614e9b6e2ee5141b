"""Function heads that a sketch makes by macros of its own, read as what they stand for.

`#define HANDLER(name) void name(int x)` makes `HANDLER(onKey) { }` a function that other parts of
the sketch call before it. Only macros that the text itself defines are followed, by substitution;
a head that does not become one of a plain function is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from grammars.cpp_function import Function
from grammars.outline import ItemKind, outline
from grammars.patience import keep_on

_DEFINE = re.compile(
    r"^[ \t]*#[ \t]*define[ \t]+(?P<name>\w+)(?:\((?P<parameters>[^()\n]*)\))?"
    r"(?P<body>(?:[^\n\\]|\\.|\\\r?\n)*)",
    re.MULTILINE,
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_BRACE = re.compile(r"[{}]")
_IN_QUOTES = re.compile(r"(?<!#)#(?!#)[ \t]*\w+")  # `#name`: a string of the argument
_DEEPEST = 8  # a macro within a macro
_LONGEST = 2_000  # characters of one head
_MOST_MACROS = 500


@dataclass(frozen=True, slots=True)
class Macro:
    """What a `#define` says; `parameters` is None for one without brackets."""

    parameters: tuple[str, ...] | None
    body: str


def macros_of(*texts: str) -> Mapping[str, Macro]:
    """The macros that texts define.

    Those that they define twice may stand for either and are left out. But of two, as under
    `#ifdef __cplusplus`, the first with a brace in it counts: it makes more than a head.
    """
    found: dict[str, Macro] = {}
    twice = set()
    for match in islice((m for text in texts for m in _DEFINE.finditer(text)), _MOST_MACROS):
        keep_on()
        listed = match["parameters"]
        parameters = None if listed is None else tuple(p.strip() for p in listed.split(","))
        body = re.sub(r"\\\r?\n|//.*|/\*.*?\*/", " ", match["body"]).strip()
        macro = Macro(parameters, body)
        if (other := found.setdefault(match["name"], macro)) != macro:
            twice.add(match["name"])
            if not _BRACE.search(other.body):
                found[match["name"]] = macro
    return {
        name: macro
        for name, macro in found.items()
        if name not in twice or _BRACE.search(macro.body)
    }


def function_behind(head: str, macros: Mapping[str, Macro]) -> tuple[Function, str] | None:
    """The function that a head stands for and its head in plain C++; None if it is none."""
    if len(head) > _LONGEST:
        return None
    plain = " ".join(expanded(head, macros).split())
    if not plain or plain == " ".join(head.split()) or len(plain) > _LONGEST or "{" in plain:
        return None
    shape = outline(f"{plain} {{}}\n")
    found = [item.function for item in shape.items if item.kind is ItemKind.FUNCTION]
    if len(shape.items) != 1 or not found or found[0] is None or shape.broken or found[0].defaults:
        return None
    return replace(found[0], defaults=()), plain


def expanded(text: str, macros: Mapping[str, Macro], depth: int = 0) -> str:
    """What macros make of a text; "" where that is too long."""
    pieces, at = [], 0
    while depth < _DEEPEST and (word := _WORD.search(text, at)):
        keep_on()  # macros that stand for many others and these for nothing have no length
        macro = macros.get(word[0])
        pieces.append(text[at : word.start()])
        at = word.end()
        if macro is None:
            pieces.append(word[0])
        elif macro.parameters is None:
            pieces.append(expanded(macro.body, _without(macros, word[0]), depth + 1))
        elif (call := arguments_of(text, at)) is None:
            pieces.append(word[0])
        else:
            arguments, at = call
            body = _filled(macro, arguments)
            pieces.append(expanded(body, _without(macros, word[0]), depth + 1))
        if sum(map(len, pieces)) > _LONGEST:
            return ""
    return "".join([*pieces, text[at:]])


def _without(macros: Mapping[str, Macro], name: str) -> Mapping[str, Macro]:
    return {key: macro for key, macro in macros.items() if key != name}


def arguments_of(text: str, at: int) -> tuple[list[str], int] | None:
    """The arguments of a call whose bracket may stand at a place, and where it ends."""
    opening = re.compile(r"\s*\(").match(text, at)
    if opening is None:
        return None
    depth, start, found = 1, opening.end(), []
    for n in range(opening.end(), len(text)):
        if text[n] in "([{":
            depth += 1
        elif text[n] in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and text[n] == ","):
            found.append(text[start:n].strip())
            start = n + 1
        if depth == 0:
            return found, n + 1
    return None


def _filled(macro: Macro, arguments: list[str]) -> str:
    names = macro.parameters or ()
    given = dict(zip(names, arguments, strict=False))
    if names and names[-1].endswith("..."):
        given[names[-1][:-3] or "__VA_ARGS__"] = ", ".join(arguments[len(names) - 1 :])
    body = _IN_QUOTES.sub('""', macro.body)
    body = _WORD.sub(lambda word: given.get(word[0], word[0]), body)
    return re.sub(r"\s*##\s*", "", body)
