"""Functions that are whole macros: `BUTTON(A)` after `#define BUTTON(n) void on##n() {}`.

Arduino's builder looks for functions in what the preprocessor leaves, so it sees them. Here each
use at the top level is written out and outlined by itself. A macro that leaves a brace open does
not count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.project.macro_heads import Macro, arguments_of, expanded
from grammars.cpp_function import Function
from grammars.directives import blank
from grammars.outline import ItemKind, Outline, outline
from grammars.patience import keep_on

_MOST = 500  # uses that are looked at
_DEEPEST = 8  # a macro within a macro
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Made:
    """A use of a macro, `text[start:end]`, and the functions that it defines.

    Of each the head in plain C++, without the defaults of its parameters.
    """

    start: int
    end: int
    functions: tuple[tuple[Function, str], ...]


def functions_made(shape: Outline, text: str, macros: Mapping[str, Macro]) -> tuple[Made, ...]:
    """The uses of macros at the top level of a text that define functions, in their order."""
    names = _with_blocks(macros)
    if not names:
        return ()
    found: list[Made] = []
    depth = looked = 0
    pattern = re.compile(rf"[{{}}]|\b(?:{'|'.join(map(re.escape, sorted(names)))})\b")
    for match in pattern.finditer(shape.code):
        keep_on()
        if match[0] in "{}":
            depth = max(0, depth + (1 if match[0] == "{" else -1))
        elif depth == 0 and looked < _MOST and _begins_a_line(shape.code, match.start()):
            looked += 1
            end = _end_of_use(macros[match[0]], text, match.end())
            if end is None or shape.code[end:].lstrip()[:1] == "{":
                continue  # no use, or the head of a block
            if functions := _functions_in(text[match.start() : end], macros):
                found.append(Made(match.start(), end, functions))
    return tuple(found)


def _with_blocks(macros: Mapping[str, Macro]) -> frozenset[str]:
    """The macros that stand for something with a block in it."""
    names = {name for name, macro in macros.items() if "{" in macro.body}
    for _ in range(_DEEPEST if names else 0):
        more = {n for n, m in macros.items() if not names.isdisjoint(_WORD.findall(m.body))}
        if more <= names:
            break
        names |= more
    return frozenset(names)


def _begins_a_line(code: str, at: int) -> bool:
    return not code[code.rfind("\n", 0, at) + 1 : at].strip()


def _end_of_use(macro: Macro, text: str, at: int) -> int | None:
    """Where the use of a macro ends whose name ends at a place; None where it is none."""
    if macro.parameters is None:
        return at
    call = arguments_of(text, at)
    return None if call is None else call[1]


def _functions_in(use: str, macros: Mapping[str, Macro]) -> tuple[tuple[Function, str], ...]:
    plain = expanded(use, macros)
    if plain.count("{") != plain.count("}"):
        return ()
    shape = outline(plain)
    if shape.broken:
        return ()
    functions = (item.function for item in shape.items if item.kind is ItemKind.FUNCTION)
    return tuple(
        (replace(function, defaults=()), _head(function, plain))
        for function in functions
        if function
    )


def _head(function: Function, plain: str) -> str:
    return " ".join(blank(plain, list(function.defaults))[slice(*function.signature)].split())
