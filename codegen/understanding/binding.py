"""Which quantities of a sentence are which parameters of a recipe.

A parameter takes quantities of its own kind. Where several would do, the words decide: those of its
name and of the phrases in which people say it, near the quantity. What is not said keeps its
default, and is told, for it is an assumption. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity
from firmware_corpus import recipe_parameter
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Parameter, Value

_SECONDS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "min": 60.0, "h": 3600.0}
_HERTZ = {"Hz": 1.0, "kHz": 1e3}
_METRES = {"mm": 1e-3, "cm": 1e-2, "m": 1.0}
_SAME = {
    "baud": Kind.BAUD,
    "percent": Kind.PERCENT,
    "degrees": Kind.ANGLE,
    "°C": Kind.TEMPERATURE,
}
_NEAR, _FAR = 2.0, 1.0  # what a word right before a quantity, or elsewhere around it, counts
_CLOSE = 14  # characters before a quantity that are right before it
_HALF = "HALF"  # in the name of a constant that is half a period
_EVERY = re.compile(r"(?:\b(?:every|each|alle|jede[nrs]?)|每隔?)\s*\|", re.IGNORECASE)
_HOLE = re.compile(r"\{\w*\}")
_WORD = re.compile(r"[a-zäöüß]{2,}|[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Binding:
    """Values for a recipe's parameters, as `Recipe.render` takes them.

    `assumed` are the parameters that the sentence does not set; `unused` the quantities that are
    none of the recipe's. `said` are those that are, by parameter; `set_here` was set by name.
    """

    values: Mapping[str, Value]
    assumed: tuple[str, ...]
    unused: tuple[Quantity, ...]
    said: Mapping[str, Quantity] = field(default_factory=dict)
    set_here: Mapping[str, Value] = field(default_factory=dict)


def bind(recipe: Recipe, asked: Sequence[Quantity]) -> Binding:
    """The parameters that the quantities set. Values that the recipe refuses are not taken."""
    keys = _key_words(recipe.parameters)
    pairs = sorted(_pairs(recipe.parameters, asked, keys), key=lambda pair: pair[0], reverse=True)
    values: dict[str, Value] = {}
    used: dict[int, str] = {}
    for _, quantity, parameter, value in pairs:
        if quantity in used or parameter.name in values:
            continue
        try:
            recipe.values({**values, parameter.name: value})
        except CorpusError:  # a pin twice: it may be right once the other one is set too
            if not _is_free(recipe, values, parameter, value):
                continue
        values[parameter.name] = value
        used[quantity] = parameter.name
    values = _consistent(recipe, values)
    return Binding(
        values,
        tuple(each.name for each in recipe.parameters if each.name not in values),
        tuple(each for number, each in enumerate(asked) if number not in used),
        {name: asked[number] for number, name in used.items()},
    )


def quantity_of(parameter: Parameter, value: Value) -> Quantity:
    """The quantity that a parameter's value is: what a sentence would have said."""
    kinds = recipe_parameter.Kind
    kind = {kinds.PIN: Kind.PIN, kinds.TEXT: Kind.TEXT, kinds.ADDRESS: Kind.ADDRESS}.get(
        parameter.kind, Kind.NUMBER
    )
    said = float(value) if isinstance(value, int) else value
    if parameter.kind in (kinds.INT, kinds.FLOAT) and isinstance(said, float):
        for same, sizes in ((Kind.TIME, _SECONDS), (Kind.RATE, _HERTZ), (Kind.LENGTH, _METRES)):
            if parameter.unit in sizes:
                kind, said = same, said * sizes[parameter.unit]
        kind = _SAME.get(parameter.unit, kind)
    return Quantity(kind, said, 0, 0, "", "")


_Pair = tuple[tuple[float, float], int, Parameter, Value]


def _pairs(
    parameters: Sequence[Parameter], asked: Sequence[Quantity], keys: Mapping[str, set[str]]
) -> Iterator[_Pair]:
    """What could be what, with how much speaks for it: words, then the same place in the order."""
    for number, quantity in enumerate(asked):
        same = [
            each
            for each in parameters
            if _value(each, quantity) is not None and _may_recur(each, quantity)
        ]
        earlier = sum(1 for each in asked[:number] if each.kind is quantity.kind)
        for place, parameter in enumerate(same):
            value = _value(parameter, quantity)
            score = _words(quantity, keys[parameter.name])
            is_plain = quantity.kind is Kind.NUMBER  # "trigger 9": only its word says it is a pin
            is_only = len(same) == 1 and not (
                is_plain and parameter.kind is recipe_parameter.Kind.PIN
            )
            if value is not None and (score or quantity.is_sure or is_only):
                yield (score, -abs(place - earlier)), number, parameter, value


def _may_recur(parameter: Parameter, quantity: Quantity) -> bool:
    """Whether a time that is said with "every" is one that the parameter's phrases say so."""
    if quantity.kind is not Kind.TIME or not _EVERY.search(quantity.before[-_CLOSE:] + "|"):
        return True
    return any(
        _EVERY.search(phrase.partition("{")[0] + "|")
        for said in parameter.said.values()
        for phrase in said
    )


def _value(parameter: Parameter, quantity: Quantity) -> Value | None:
    """The quantity in the parameter's unit; None where it is of another kind or out of range."""
    value = _in_unit(parameter, quantity)
    if value is None:
        return None
    if parameter.kind is recipe_parameter.Kind.INT and isinstance(value, float):
        value = round(value)
    try:
        return parameter.checked(value)
    except CorpusError:
        return None


def _in_unit(parameter: Parameter, quantity: Quantity) -> Value | None:
    kinds, value = recipe_parameter.Kind, quantity.value
    if parameter.kind is kinds.PIN and quantity.kind in (Kind.PIN, Kind.NUMBER):
        return int(value) if isinstance(value, float) else value
    if isinstance(value, str):
        fits = quantity.kind is Kind.TEXT and parameter.kind is kinds.TEXT
        return value if fits else None
    if parameter.kind is kinds.ADDRESS:
        return int(value) if quantity.kind is Kind.ADDRESS else None
    if parameter.kind in (kinds.INT, kinds.FLOAT):
        found = _number_in(parameter.unit, quantity.kind, value)
        is_half = quantity.kind is Kind.RATE and _HALF in parameter.at[0].upper()
        return found / 2 if found is not None and is_half else found
    return None


def _number_in(unit: str, kind: Kind, value: float) -> float | None:
    if unit in _SECONDS or unit in _HERTZ:
        return _of_time(unit, kind, value)
    if unit in _METRES:
        return value / _METRES[unit] if kind is Kind.LENGTH else None
    return value if kind is _SAME.get(unit, Kind.NUMBER) else None


def _of_time(unit: str, kind: Kind, value: float) -> float | None:
    """A time, or how often something happens in one."""
    if kind not in (Kind.TIME, Kind.RATE) or value <= 0:
        return None
    if unit in _SECONDS:
        return round((value if kind is Kind.TIME else 1 / value) / _SECONDS[unit], 9)
    return round((value if kind is Kind.RATE else 1 / value) / _HERTZ[unit], 9)


def _words(quantity: Quantity, keys: set[str]) -> float:
    """How much the words around a quantity speak for a parameter with these key words."""
    close = set(_WORD.findall(quantity.before[-_CLOSE:]))
    around = set(_WORD.findall(quantity.before)) | set(_WORD.findall(quantity.after[:_CLOSE]))
    return _NEAR * len(close & keys) + _FAR * len((around - close) & keys)


def _key_words(parameters: Sequence[Parameter]) -> dict[str, set[str]]:
    """The words of each parameter's name and phrases that no other of its kind has too."""
    words = {}
    for each in parameters:
        phrases = " ".join(phrase for said in each.said.values() for phrase in said)
        text = f"{each.name.replace('_', ' ')} {_HOLE.sub(' ', phrases)}".lower()
        words[each.name] = set(_WORD.findall(text))
    return {
        each.name: words[each.name].difference(
            *(words[o.name] for o in parameters if o is not each and o.kind is each.kind)
        )
        | set(_WORD.findall(each.name))
        for each in parameters
    }


def _is_free(
    recipe: Recipe, values: Mapping[str, Value], parameter: Parameter, value: Value
) -> bool:
    """Whether a pin is taken by nothing but another parameter's default."""
    taken = {
        each.name for each in recipe.parameters if each.default == value and each is not parameter
    }
    return value not in values.values() and bool(taken)


def moved_off(recipe: Recipe, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values, with parameters that were not said moved off pins that are taken now."""
    pins = [each for each in recipe.parameters if each.kind is recipe_parameter.Kind.PIN]
    taken = {values[each.name] for each in pins if each.name in values}
    moved = dict(values)
    for each in pins:
        if each.name not in values and each.default in taken:
            free = (
                pin
                for pin in recipe_parameter.pins_of(each.draw)
                if pin not in taken and pin not in {other.default for other in pins}
            )
            if (pin := next(free, None)) is not None:
                moved[each.name] = pin
                taken.add(pin)
    return moved


def _consistent(recipe: Recipe, values: dict[str, Value]) -> dict[str, Value]:
    """The values that go together, others moved; none where they do not."""
    moved = moved_off(recipe, values)
    try:
        recipe.values(moved)
    except CorpusError:
        return {}
    return moved
