"""Many draws of one recipe's values judged by one call of the compiler.

The draws of a sketch are the same text but for the values, so each stands in a namespace of its own
behind the includes that they share, and most of the compiler's work, the headers, is done once.
What depends on names at the top level is judged with the recipe as it stands. Where anything is
found, where the includes differ too, and in MicroPython, each draw is judged alone: only "nothing
is wrong" is ever said of many at once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes.check import (
    Finding,
    check_recipe,
    hint_problems,
    language_of,
    pin_problems,
    report_on,
    report_problems,
)
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)


def check_drawn(
    recipe: Recipe, board_id: str, drawn: Sequence[Mapping[str, Value]]
) -> tuple[Finding, ...]:
    """What `check_recipe` finds with each of these values on a board, without the simulator."""
    if len(drawn) > 1 and (code := side_by_side(recipe, drawn)) is not None:
        try:
            found = _judged(recipe, board_id, drawn, code)
        except (ValueError, UsageError, CorpusError):
            found = None
        if found is not None:
            return found
    return tuple(check_recipe(recipe, board_id, each, simulate=False) for each in drawn)


def _judged(
    recipe: Recipe, board_id: str, drawn: Sequence[Mapping[str, Value]], code: str
) -> tuple[Finding, ...] | None:
    """The findings if the compiler has nothing against any of them, else None."""
    board = find_board(board_id)
    report = report_on(code, language_of(recipe), board=board, core=recipe.core)
    if any(report_problems(report)):
        return None
    found = []
    for values in drawn:
        pins = pin_problems(recipe, board, recipe.values(values))
        hints = hint_problems(recipe, board, recipe.render(values))
        found.append(Finding(recipe.name, board_id, values, (*pins, *hints)))
    return tuple(found)


def side_by_side(recipe: Recipe, drawn: Sequence[Mapping[str, Value]]) -> str | None:
    """One sketch with the program of each draw in a namespace; None where they have no such form.

    Raises:
        CorpusError: a value is out of range.
    """
    if recipe.is_python:
        return None
    programs = [recipe.parts(values) for values in drawn]
    includes = programs[0].get("includes", "")
    if any(parts.get("includes", "") != includes for parts in programs):
        return None
    pieces = [includes]
    for number, parts in enumerate(programs):
        names = ("globals", "helpers", "setup", "loop")
        body = "\n".join(parts[name] for name in names if name in parts)
        ends = "".join(f"#undef {name}\n" for name in dict.fromkeys(_DEFINE.findall(body)))
        pieces.append(f"namespace draw{number} {{\n{body}}}\n{ends}")
    pieces.append("void setup() {}\nvoid loop() {}\n")
    return "\n".join(pieces)
