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

from firmware_corpus.recipe import Recipe, can_connect
from firmware_corpus.recipe_flow import Reading
from firmware_corpus.recipe_parameter import Kind, Parameter, Value

_UNIT_OF = {
    "temperature": "°C", "humidity": "percent", "moisture": "percent", "pressure": "hPa",
    "distance": "cm", "lux": "lux", "weight": "g", "voltage": "V", "current": "mA", "rpm": "rpm",
    "angle": "degrees", "altitude": "m", "frequency": "Hz", "uptime": "s",
}  # fmt: skip
"""The unit in which a limit for a reading is said; without one it is a plain number."""

_FAILS = r"[^\"]*\b(?:no|not|fail|fails|failed|error|invalid|missing|lost|wrong|out of range)\b"
_FAILURE_C = re.compile(rf' {{4,}}Serial\.print(?:ln|f)?\((?:F\()?"{_FAILS}[^"]*"')
_FAILURE_PYTHON = re.compile(rf' {{8,}}print\(f?"{_FAILS}')

_ANY = (-1e6, 1e6)
_IN_ITS_UNIT = ("limit", "hysteresis", "low", "high")

_USUAL = {
    "temperature": (10.0, 40.0), "humidity": (0.0, 100.0), "moisture": (0.0, 100.0),
    "pressure": (950.0, 1050.0), "distance": (0.0, 100.0), "lux": (0.0, 1000.0),
    "weight": (0.0, 1000.0), "voltage": (0.0, 15.0), "current": (0.0, 1000.0),
    "rpm": (0.0, 3000.0), "angle": (-90.0, 90.0), "speed": (0.0, 100.0), "wind": (0.0, 100.0),
    "flow": (0.0, 30.0), "acceleration": (0.0, 20.0), "heart rate": (40.0, 180.0),
    "signal": (-90.0, -30.0), "motion": (0.0, 1.0), "state": (0.0, 1.0),
}  # fmt: skip
"""A range for a gauge, and with its middle as a limit, where a request says none. Those of an
example's analog input would be 600 degrees."""


def connected(recipes: Sequence[Recipe], wanted: Sequence[str] = ()) -> tuple[Recipe, ...]:
    """The recipes, those that measure first, connected as far as they can be.

    `wanted` are names of readings: where it names one that a recipe has, only those of it are
    passed on.
    """
    if not can_connect(recipes):
        return tuple(recipes)
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
        indent = source[start:][: len(source[start:]) - len(source[start:].lstrip(" "))]
        source = f"{source[:start]}{indent}{variable} = {reading.value}{end}\n{source[start:]}"
    source = _lost_where_it_fails(source, pairs, is_python=recipe.is_python)
    born = "".join(
        f'{variable} = float("nan")\n' if recipe.is_python else f"float {variable} = NAN;\n"
        for _, variable in pairs
    )
    return replace(recipe, source=_with_globals(source, born, is_python=recipe.is_python))


def _lost_where_it_fails(
    source: str, pairs: Sequence[tuple[Reading, str]], *, is_python: bool
) -> str:
    """The source with the variables lost where it says that there is no reading.

    So a relay does not stay on for a value of yesterday. A failure is told by a message of its own,
    or in Python by `except`; where neither stands the last value stays.
    """
    lines = source.split("\n")
    places = [n for n, line in enumerate(lines) if _tells_of_failure(lines, n, line, is_python)]
    for number in reversed(places):
        end = _of_variable("{}", is_python=is_python)
        lost = [end.format(v) for _, v in pairs if _is_reached_without(lines, number, v)]
        indent = " " * (len(lines[number]) - len(lines[number].lstrip(" ")))
        lines[number:number] = [indent + each for each in lost]
    return "\n".join(lines)


def _of_variable(variable: str, *, is_python: bool) -> str:
    return f'{variable} = float("nan")' if is_python else f"{variable} = NAN;"


def _tells_of_failure(lines: Sequence[str], number: int, line: str, is_python: bool) -> bool:
    """Whether a line prints that something failed, in a branch of its own."""
    if is_python:
        before = lines[number - 1].strip() if number else ""
        is_caught = before.startswith("except") and not line.strip().startswith("#")
        return is_caught or _FAILURE_PYTHON.match(line) is not None
    return _FAILURE_C.match(line) is not None


def _is_reached_without(lines: Sequence[str], number: int, variable: str) -> bool:
    """Whether a place is no part of what comes after the reading was kept; in its own part."""
    kept = [n for n, line in enumerate(lines) if line.lstrip().startswith(f"{variable} =")]
    own = next((n for n in reversed(kept) if "NAN" not in lines[n] and "nan" not in lines[n]), None)
    is_python = own is not None and not lines[own].rstrip().endswith(";")
    parts = ("loop",) if is_python else ("helpers", "loop")  # a function would need `global`
    if own is None or _part_of(lines, number) not in parts:
        return False
    if number < own:
        return True
    depth = _indent(lines[own])
    return any(line.strip() and _indent(line) < depth for line in lines[own + 1 : number + 1])


def _part_of(lines: Sequence[str], number: int) -> str:
    marks = (re.match(r"(?:#|//) part: (\w+)", line) for line in reversed(lines[:number]))
    return next((mark[1] for mark in marks if mark), "")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


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
    name, is_python = readings[0][0].name, recipe.is_python
    kept = [
        replace(each, at=places)
        for each in recipe.parameters
        if (places := tuple(at for at in each.at if each.spans(at, source, is_python=is_python)))
    ]
    for place, each in enumerate(kept):
        if each.name in _IN_ITS_UNIT:
            kept[place] = _in_unit_of(each, name)
            source = _with_default(source, each, kept[place], is_python=is_python)
    wiring = tuple(
        line
        for line in recipe.wiring
        if set(re.findall(r"\{(\w+)\}", line)) <= {each.name for each in kept}
    )
    return replace(recipe, source=source, parameters=tuple(kept), wiring=wiring)


def _in_unit_of(parameter: Parameter, name: str) -> Parameter:
    """A limit or an end of a gauge for a reading, in whose unit any number makes sense."""
    unit, default = _UNIT_OF.get(name, ""), _usual(parameter, name)
    if name not in _USUAL:
        return replace(parameter, unit=unit)
    return replace(parameter, unit=unit, default=default, kind=Kind.FLOAT, range=_ANY, draw=_ANY)


def _usual(parameter: Parameter, name: str) -> Value:
    """What a limit or an end of a gauge is for a reading, as the parameter's own where unknown."""
    if name not in _USUAL:
        return parameter.default
    low, high = _USUAL[name]
    return {
        "low": low,
        "high": high,
        "limit": (low + high) / 2,
        "hysteresis": (high - low) / 50,
    }[parameter.name]


def _with_default(source: str, old: Parameter, new: Parameter, *, is_python: bool) -> str:
    text = new.written(new.default, is_python=is_python)
    spans = [span for at in old.at for span in old.spans(at, source, is_python=is_python)]
    for start, end in sorted(spans, reverse=True):
        source = source[:start] + text + source[end:]
    return source
