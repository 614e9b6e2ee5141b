"""Recipes connected: what one measures goes where another one takes it.

The source of a recipe with readings keeps each in a global variable (`latestTemperature`), and the
slots of another are filled with these. Nothing else of either changes, so both are composed as they
are. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from firmware_corpus.recipe import Recipe, find_recipe
from firmware_corpus.recipe_flow import Reading
from firmware_corpus.recipe_parameter import Parameter

_UNIT_OF = {
    "temperature": "°C", "humidity": "percent", "moisture": "percent", "pressure": "hPa",
    "distance": "cm", "lux": "lux", "weight": "g", "voltage": "V", "current": "mA", "rpm": "rpm",
    "angle": "degrees", "altitude": "m", "frequency": "Hz", "uptime": "s",
}  # fmt: skip
"""The unit in which a limit for a reading is said; without one it is a plain number."""


def can_connect(recipes: Sequence[Recipe]) -> bool:
    """Whether one of them takes what another one measures."""
    return any(each.readings for each in recipes) and any(each.slots for each in recipes)


def connected(recipes: Sequence[Recipe], wanted: Sequence[str] = ()) -> tuple[Recipe, ...]:
    """The recipes, those that measure first, connected as far as they can be.

    `wanted` are names of readings: where it names one that a recipe has, only those of it are
    passed on. One that blocks is replaced by the one that does the same and does not, as `compose`
    would: the reading is then kept in that one.
    """
    if not can_connect(recipes):
        return tuple(recipes)
    recipes = [_unblocked(each) for each in recipes]
    sources = [each for each in recipes if each.readings]
    others = [each for each in recipes if not each.readings]
    passed: list[tuple[Reading, str]] = []
    ready = []
    taken: set[str] = set()
    for source in sources:
        named = tuple(each for each in source.readings if each.name in wanted)
        pairs = []
        for each in named or source.readings:
            reading = replace(each, name=_free_name(each.name, taken))
            taken.add(reading.name)
            pairs.append((reading, _variable(reading, is_python=source.is_python)))
        passed += pairs
        ready.append(_keeping(source, pairs))
    return (*ready, *(_taking(each, passed) if each.slots else each for each in others))


def _unblocked(recipe: Recipe) -> Recipe:
    return find_recipe(recipe.instead) if recipe.blocks and recipe.instead else recipe


def _free_name(name: str, taken: set[str]) -> str:
    """The name, with a number behind it if another recipe has such a reading: "temperature 2"."""
    return next(new for n in count(1) if (new := f"{name} {n}" if n > 1 else name) not in taken)


def _variable(reading: Reading, *, is_python: bool) -> str:
    words = reading.name.split()
    if is_python:
        return "_".join(["latest", *words])
    return "latest" + "".join(word.capitalize() for word in words)


def _keeping(recipe: Recipe, pairs: Sequence[tuple[Reading, str]]) -> Recipe:
    """A recipe whose readings are kept in variables."""
    source = recipe.source
    for reading, variable in pairs:
        end = ";" if not recipe.is_python else ""
        place = source.index(reading.at)
        start = source.rfind("\n", 0, place) + 1
        indent = source[start:place][: len(source[start:]) - len(source[start:].lstrip(" "))]
        source = f"{source[:start]}{indent}{variable} = {reading.value}{end}\n{source[start:]}"
    born = "".join(
        f'{variable} = float("nan")\n' if recipe.is_python else f"float {variable} = NAN;\n"
        for _, variable in pairs
    )
    return replace(recipe, source=_with_globals(source, born, is_python=recipe.is_python))


def _with_globals(source: str, born: str, *, is_python: bool) -> str:
    """The source with more global variables, at the end of that part."""
    mark = "#" if is_python else "//"
    begin = re.search(rf"^{mark} part: globals\n", source, re.MULTILINE)
    after = re.search(rf"^{mark} part: (?:helpers|setup|loop)\n", source, re.MULTILINE)
    if after is None:
        raise ValueError("a source with neither helpers nor setup nor loop")
    head, tail = source[: after.start()], source[after.start() :]
    if begin is None:
        return f"{head}{mark} part: globals\n{born}\n{tail}"
    gap = "\n" * (len(head) - len(head.rstrip("\n")) - 1)
    return f"{head.rstrip()}\n{born}{gap}{tail}"


def _taking(recipe: Recipe, passed: Sequence[tuple[Reading, str]]) -> Recipe:
    """A recipe whose slots are filled; parameters that are gone with what they stood in go too."""
    readings = passed[: min(slot.most for slot in recipe.slots)]
    source = recipe.source
    for slot in recipe.slots:
        source = source.replace(slot.at, slot.filled(readings), 1)
    unit, is_python = _UNIT_OF.get(readings[0][0].name, ""), recipe.is_python
    kept = tuple(
        replace(each, at=places, unit=_unit(each, unit))
        for each in recipe.parameters
        if (places := tuple(at for at in each.at if each.spans(at, source, is_python=is_python)))
    )
    wiring = tuple(
        line
        for line in recipe.wiring
        if set(re.findall(r"\{(\w+)\}", line)) <= {each.name for each in kept}
    )
    return replace(recipe, source=source, parameters=kept, wiring=wiring)


def _unit(parameter: Parameter, unit: str) -> str:
    """The unit of a parameter: limits are in that of the reading."""
    return unit if parameter.name in ("limit", "hysteresis") else parameter.unit
