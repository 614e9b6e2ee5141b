"""Recipes: small complete programs that do one thing each, with what is known about them.

`recipes/README.md` has the format. A recipe is a source file and a TOML file of the same name.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe_flow import Reading, Slot, readings_of, slots_of
from firmware_corpus.recipe_parameter import (
    BUS_ROLES,
    Parameter,
    Value,
)
from firmware_corpus.recipe_parts import parts_of, without_marks
from firmware_corpus.recipe_rows import LANGUAGES, fact_of, parameter_of, phrases_of, strings_of

_KEYS = {
    "title": str, "asks": dict, "tags": list, "boards": list, "unchecked_boards": list,
    "core": str, "lib_deps": list, "wiring": list, "shares": list, "takes": list, "blocks": str,
    "instead": str, "facts": list, "parameters": dict, "proof": dict,
    "readings": list, "slots": list,
}  # fmt: skip
_NEEDED = ("title", "asks", "tags", "boards", "facts")
_OF_PROOF = {"seconds", "pins", "prints"}
_WAITS = re.compile(r"\b(?:delay|sleep|sleep_ms)\(\s*([^)]*?)\s*\)")
_SHORT = 20  # milliseconds that a loop may wait and still leave time for others


@dataclass(frozen=True, slots=True)
class Recipe:
    """One recipe; `source` still has its marks.

    `asks` are sentences by language, with `{name}` for a parameter's phrase. `shares` are buses
    that others may use too, `takes` what nobody else may: "timer1", "pin 9". `blocks` says why its
    loop keeps others waiting, None where it does not; `instead` names the recipe that does the same
    and does not. `facts` are pairs of a fact and its source. `proof` is what the simulator must
    show, its numbers expressions of the parameters. `readings` are what it measures, `slots` where
    it takes what others measure.
    """

    name: str
    topic: str
    is_python: bool
    source: str
    title: str
    asks: Mapping[str, tuple[str, ...]]
    tags: tuple[str, ...]
    boards: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    parameters: tuple[Parameter, ...] = ()
    unchecked_boards: tuple[str, ...] = ()
    core: str | None = None
    lib_deps: tuple[str, ...] = ()
    wiring: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    blocks: str | None = None
    instead: str | None = None
    proof: Mapping[str, Any] | None = None
    readings: tuple[Reading, ...] = ()
    slots: tuple[Slot, ...] = ()

    @property
    def language(self) -> str:
        """`micropython` or `arduino`."""
        return "micropython" if self.is_python else "arduino"

    @property
    def defaults(self) -> dict[str, Value]:
        """The values of its parameters as it stands."""
        return {each.name: each.default for each in self.parameters}

    def values(self, given: Mapping[str, Value]) -> dict[str, Value]:
        """All parameters, the given ones checked, the others as they stand.

        Raises:
            CorpusError: there is no such parameter, a value is out of range, a pin is used twice.
        """
        known = {each.name: each for each in self.parameters}
        if unknown := [name for name in given if name not in known]:
            has = f"it has {', '.join(known)}" if known else "it has none"
            raise CorpusError(f"{self.name} has no parameter {unknown[0]!r}: {has}")
        values = self.defaults | {name: known[name].checked(given[name]) for name in given}
        seen: dict[Value, str] = {}
        for each in self.parameters:
            for pin in each.pins(values[each.name]):
                if pin in seen:
                    raise CorpusError(f"{self.name}: pin {pin} is both {seen[pin]} and {each.name}")
                seen[pin] = each.name
        return values

    def render(self, given: Mapping[str, Value] = {}) -> str:
        """The program with these values and without marks. Raises as `values` does."""
        return without_marks(self.marked(given))

    def marked(self, given: Mapping[str, Value] = {}) -> str:
        """The program with these values and its marks. Raises as `values` does."""
        values = self.values(given)
        edits = []
        for each in self.parameters:
            text = each.written(values[each.name], is_python=self.is_python)
            edits += [(start, end, text) for start, end in _places(self, each)]
        source = self.source
        for start, end, text in sorted(edits, reverse=True):
            source = source[:start] + text + source[end:]
        return source

    def parts(self, given: Mapping[str, Value] = {}) -> dict[str, str]:
        """The parts of the program with these values."""
        return parts_of(self.marked(given), is_python=self.is_python)

    def draw(self, seed: int) -> dict[str, Value]:
        """Values drawn at random, no pin twice; the same for the same seed."""
        chance = random.Random(f"{self.name} {seed}")  # noqa: S311 - repeatable, not secret
        taken = {each.removeprefix("pin ") for each in self.takes}
        for _ in range(1000):
            values = {each.name: each.random(chance) for each in self.parameters}
            pins = [str(p) for each in self.parameters for p in each.pins(values[each.name])]
            if len({*pins} | taken) == len(pins) + len(taken):
                return values
        raise CorpusError(f"{self.name}: its ranges leave no choice without using a pin twice")


@cache
def all_recipes() -> Mapping[str, Recipe]:
    """Our recipes by name, in the order of topics and names.

    Raises:
        CorpusError: one of them is not as the format wants it.
    """
    return {recipe.name: recipe for recipe in read_recipes(_folder())}


def find_recipe(name: str) -> Recipe:
    """One of our recipes, the others unread.

    Raises:
        CorpusError: there is none of this name, or it is not as the format wants it.
    """
    for path in _folder().glob("*/*.toml"):
        if path.stem == name:
            return read_recipe(path)
    raise CorpusError(f"no recipe is called {name!r}")


def read_recipes(folder: Path) -> Iterator[Recipe]:
    """The recipes in the topics below a folder. Raises `CorpusError` as `read_recipe` does."""
    seen: dict[str, Path] = {}
    for path in sorted(folder.glob("*/*")):
        if path.name.startswith((".", "__")):
            continue
        if path.suffix == ".toml":
            if path.stem in seen:
                raise CorpusError(f"{path}: {seen[path.stem]} has this name already")
            seen[path.stem] = path
            yield read_recipe(path)
        elif path.suffix not in (".ino", ".py") or not path.with_suffix(".toml").exists():
            raise CorpusError(f"{path}: a recipe is NAME.toml beside NAME.ino or NAME.py")


def read_recipe(path: Path) -> Recipe:
    """The recipe of one TOML file.

    Raises:
        CorpusError: one line that names the file and what is wrong in it.
    """
    try:
        sources = [
            each for each in (path.with_suffix(".ino"), path.with_suffix(".py")) if each.exists()
        ]
        if len(sources) != 1:
            raise ValueError("beside it stands one source, .ino or .py, of the same name")
        is_python = sources[0].suffix == ".py"
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", path.stem):
            raise ValueError("a name has small letters, digits and single hyphens")
        if path.stem.startswith("mpy-") is not is_python:
            raise ValueError(
                "the names of MicroPython recipes begin with mpy-, those of no others do"
            )
        return _recipe(path, sources[0].read_text("utf-8"), is_python=is_python)
    except (ValueError, OSError, CorpusError) as error:
        raise CorpusError(f"{path}: {error}") from error


def _recipe(path: Path, source: str, *, is_python: bool) -> Recipe:
    table = tomllib.loads(path.read_text("utf-8"))
    if unknown := [key for key in table if key not in _KEYS]:
        raise ValueError(f"unknown key {unknown[0]!r}; there are {', '.join(_KEYS)}")
    if missing := [key for key in _NEEDED if key not in table]:
        raise ValueError(f"no {missing[0]}")
    for key, value in table.items():
        if not isinstance(value, _KEYS[key]):
            raise ValueError(f"{key} is not of type {_KEYS[key].__name__}")
    parameters = tuple(parameter_of(name, row) for name, row in table.pop("parameters", {}).items())
    facts = tuple(fact_of(row) for row in table.pop("facts"))
    asks = phrases_of(table.pop("asks"), "asks")
    proof = table.pop("proof", None)
    parts = parts_of(source, is_python=is_python)
    readings = readings_of(table.pop("readings", ()), parts, is_python=is_python)
    slots = slots_of(table.pop("slots", ()), source)
    lists = {key: strings_of(value, key) for key, value in table.items() if isinstance(value, list)}
    recipe = Recipe(
        name=path.stem, topic=path.parent.name, is_python=is_python, source=source,
        parameters=parameters, facts=facts, asks=asks, proof=proof, readings=readings, slots=slots,
        **(table | lists),
    )  # fmt: skip
    _check(recipe)
    return recipe


def _check(recipe: Recipe) -> None:
    """Check what must hold between a recipe's fields and its source."""
    names = {each.name: each for each in recipe.parameters}
    if set(recipe.asks) != {*LANGUAGES} or sum(map(len, recipe.asks.values())) < 5:
        raise ValueError("asks are five or more, one or more of them in each of en, de and zh")
    for language, asks in recipe.asks.items():
        for hole in re.findall(r"\{(\w*)\}", " ".join(asks)):
            if hole not in names:
                raise ValueError(f"asks.{language} has {{{hole}}}, which is no parameter")
            if language not in names[hole].said:
                raise ValueError(f"asks.{language} has {{{hole}}}, so {hole}.said needs {language}")
    for line in recipe.wiring:
        if " -> " not in line or not set(re.findall(r"\{(\w*)\}", line)) <= set(names):
            raise ValueError(f"wiring {line!r} is 'FROM -> TO', with {{name}} for a parameter")
    if len(set(recipe.boards)) != len(recipe.boards) or not recipe.boards:
        raise ValueError("boards name one or more, each once")
    parts = parts_of(recipe.source, is_python=recipe.is_python)
    waits = [wait for part in ("helpers", "loop") for wait in _WAITS.findall(parts.get(part, ""))]
    long = [each for each in waits if not each.isdecimal() or int(each) > _SHORT]
    if long and recipe.blocks is None:
        raise ValueError(f"it waits ({long[0]}) outside of setup, so `blocks` must say why")
    if recipe.instead is not None and recipe.blocks is None:
        raise ValueError("instead belongs to a recipe that blocks")
    edits = sorted(place for each in recipe.parameters for place in _places(recipe, each))
    if any(second[0] < first[1] for first, second in pairwise(edits)):
        raise ValueError("two parameters stand at the same place")
    recipe.values({})
    _check_proof(recipe)


def _check_proof(recipe: Recipe) -> None:
    proof = recipe.proof
    if proof is None:
        return
    if unknown := set(proof) - _OF_PROOF:
        raise ValueError(f"proof: unknown key {min(unknown)!r}; there are seconds, pins and prints")
    if "seconds" not in proof or not {"pins", "prints"} & set(proof):
        raise ValueError("proof has seconds, and pins or prints")


def _places(recipe: Recipe, parameter: Parameter) -> list[tuple[int, int]]:
    """Where a parameter's value stands in the source; ValueError if one of `at` is not there."""
    found = []
    for at in parameter.at:
        spans = parameter.spans(at, recipe.source, is_python=recipe.is_python)
        if not spans:
            value = parameter.written(parameter.default, is_python=recipe.is_python)
            piece = at.replace("{}", value)
            raise ValueError(f"{parameter.name}: {piece!r} is not in the source")
        found += spans
    return found


def can_connect(recipes: Sequence[Recipe]) -> bool:
    """Whether one of them takes what another one measures."""
    return any(each.readings for each in recipes) and any(each.slots for each in recipes)


def bus_pins(recipe: Recipe, values: Mapping[str, Value]) -> dict[Value, str]:
    """The pins of buses that a recipe uses, with their roles."""
    return {values[each.name]: each.role for each in recipe.parameters if each.role in BUS_ROLES}


def _folder() -> Path:
    return Path(str(files("firmware_corpus").joinpath("recipes")))
