"""A recipe as it stands on one board: without what is there for others.

`#if defined(ESP32)` is answered, and where the pins of a bus are fixed nothing sets them: their
constants and parameters go, and the wiring names the board's own. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from codegen.project.board import Board
from codegen.recipes.allotment import bus_pins_of
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Value

_MACROS = {"ESP32": "espressif32", "ESP8266": "espressif8266"}
_IF = re.compile(r"#if (!?)defined\((\w+)\)\s*$")
_CONSTANT = re.compile(r"^const (?:u?int(?:8_t)?|byte) (\w+) = [^;]+;[^\n]*\n", re.MULTILINE)


def for_board(recipe: Recipe, board: Board) -> Recipe:
    """The recipe for a board; the same where nothing of it depends on one."""
    if recipe.is_python or "#if" not in recipe.source or "#elif" in recipe.source:
        return recipe  # no recipe asks in three arms; one that did would stay as it is
    source = _answered(recipe.source, board.platform)
    if source == recipe.source:
        return recipe
    before = _unused(recipe.source)
    for name in _unused(source) - before:
        source = re.sub(rf"^const [^\n]*\b{name} = [^\n]*\n", "", source, flags=re.MULTILINE)
    kept = tuple(
        replace(each, at=places)
        for each in recipe.parameters
        if (places := tuple(at for at in each.at if each.spans(at, source, is_python=False)))
    )
    names = {each.name for each in kept}
    fixed = _fixed(recipe, names, board)
    wiring = tuple(
        re.sub(r"\{(\w+)\}", lambda hole: str(fixed.get(hole[1], hole[0])), line)
        for line in recipe.wiring
    )
    return replace(
        recipe,
        source=source,
        parameters=kept,
        wiring=tuple(w for w in wiring if set(re.findall(r"\{(\w+)\}", w)) <= names),
    )


def _fixed(recipe: Recipe, kept: set[str], board: Board) -> Mapping[str, Value]:
    """The board's own pins, by the names of the parameters that are gone."""
    own = bus_pins_of(board)
    return {
        each.name: own[each.role]
        for each in recipe.parameters
        if each.name not in kept and each.role in BUS_ROLES and each.role in own
    }


def _answered(source: str, platform: str) -> str:
    """The source without the arms that the platform leaves out."""
    found: list[str] = []
    stack: list[bool | None] = []  # whether the arm stands; None where the question is left
    for line in source.split("\n"):
        asked = _IF.match(line)
        if line.startswith("#if"):
            known = asked is not None and asked[2] in _MACROS
            is_so = known and asked is not None and _MACROS[asked[2]] == platform
            stack.append(is_so != bool(asked and asked[1]) if known else None)
        elif line.startswith("#else") and stack and stack[-1] is not None:
            stack[-1] = not stack[-1]
        elif line.startswith("#endif") and stack:
            if stack.pop() is not None:
                continue
            if False not in stack:
                found.append(line)
            continue
        elif False not in stack:
            found.append(line)
            continue
        if stack and stack[-1] is None and False not in stack:
            found.append(line)
    return "\n".join(found)


def _unused(source: str) -> set[str]:
    """The constants that stand in no other line."""
    return {
        match[1]
        for match in _CONSTANT.finditer(source)
        if len(re.findall(rf"\b{match[1]}\b", source)) == 1
    }
