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
from codegen.understanding.texts import takes
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
_ROLE = 8.0  # what the role of a text counts: more than all words around it
_LIMIT = "limit"
_SLEEP = "deep sleep"  # what a recipe takes that is awake for one reading
_LEVELS = ("LOW", "HIGH")
_HALF = "HALF"  # in the name of a constant that is half a period
_EVERY = re.compile(r"(?:\b(?:every|each|alle|jede[nrs]?)|每隔?)\s*\|", re.IGNORECASE)
_HOLE = re.compile(r"\{\w*\}")
_WORD = re.compile(r"[a-zäöüß]{2,}|[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Place:
    """A parameter, and which of the recipes it belongs to."""

    recipe: int
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class Binding:
    """Values for a recipe's parameters, as `Recipe.render` takes them.

    `assumed` are the parameters that the sentence does not set; `unused` the quantities that are
    none of the recipe's. `said` are those that are, by parameter.
    """

    values: Mapping[str, Value]
    assumed: tuple[str, ...]
    unused: tuple[Quantity, ...]
    said: Mapping[str, Quantity] = field(default_factory=dict)


def bind(recipe: Recipe, asked: Sequence[Quantity]) -> Binding:
    """The parameters that the quantities set. Values that the recipe refuses are not taken."""
    return bind_all([recipe], asked)[0]


def bind_all(
    recipes: Sequence[Recipe], asked: Sequence[Quantity], sentence: str = ""
) -> tuple[Binding, ...]:
    """The same for recipes that are asked for together: no quantity is used twice.

    But how often something happens is said once for those that measure and those that show it.
    Choices that are words are taken from the sentence: "DHT11".
    """
    places = [_Place(number, each) for number, r in enumerate(recipes) for each in r.parameters]
    keys = _key_words(places, recipes)
    sleepers = {n for n, each in enumerate(recipes) if _SLEEP in each.takes}
    awake = [n for n, p in enumerate(places) if not sleepers or _keeps_time(p, sleepers)]
    timed = [places[n] for n in awake], asked, [keys[n] for n in awake]
    pairs = sorted(_pairs(*timed), key=lambda pair: pair[0], reverse=True)
    values: list[dict[str, Value]] = [{} for _ in recipes]
    used: dict[int, _Place] = {}
    for _, quantity, place, value in pairs:
        recipe, mine, parameter = recipes[place.recipe], values[place.recipe], place.parameter
        if quantity in used or parameter.name in mine:
            continue
        try:
            recipe.values({**mine, parameter.name: value})
        except CorpusError:  # a pin twice: it may be right once the other one is set too
            if not _is_free(recipe, mine, parameter, value):
                continue
        mine[parameter.name] = value
        used[quantity] = place
    if len(recipes) > 1:
        flowing = {number for number, each in enumerate(recipes) if each.readings or each.slots}
        said = [asked[n] for n, place in used.items() if place.recipe in flowing]
        if not sleepers:
            _share_times([each for each in places if each.recipe in flowing], values, said)
        _share_texts(places, values)
    for place in places:
        mine, parameter = values[place.recipe], place.parameter
        if parameter.name not in mine and (word := _named(parameter, sentence)) is not None:
            mine[parameter.name] = word
    unused = tuple(each for number, each in enumerate(asked) if number not in used)
    consistent = [_consistent(*pair) for pair in zip(recipes, values, strict=True)]
    return tuple(
        Binding(
            found,
            tuple(each.name for each in recipe.parameters if each.name not in found),
            unused,
            {p.parameter.name: asked[n] for n, p in used.items() if p.recipe == number},
        )
        for number, (recipe, found) in enumerate(zip(recipes, consistent, strict=True))
    )


def _keeps_time(place: _Place, sleepers: set[int]) -> bool:
    """Whether a parameter may be set beside a recipe that sleeps: it alone says how often.

    What measures beside it does so as soon as it can.
    """
    return place.recipe in sleepers or not _says_every(place.parameter)


def _named(parameter: Parameter, sentence: str) -> Value | None:
    """The choice of a parameter that a sentence names by its own word, if it is one only.

    LOW and HIGH are words of their own only behind "active".
    """
    if parameter.kind is not recipe_parameter.Kind.CHOICE:
        return None
    low = sentence.lower()
    found = []
    for each in parameter.range:
        before = r"a[ck]tive?[- ]" if each in _LEVELS else r"(?<![a-z\d])"
        if isinstance(each, str) and re.search(
            rf"{before}{re.escape(each.lower())}(?![a-z\d])", low
        ):
            found.append(each)
    return found[0] if len(found) == 1 else None


def _share_times(
    places: Sequence[_Place], values: Sequence[dict[str, Value]], said: Sequence[Quantity]
) -> None:
    """Where one time says how often, it says so for all of these places that recur."""
    often = [each for each in said if _recurs(each)]
    if len({each.value for each in often}) != 1:
        return
    for place in places:
        parameter, mine = place.parameter, values[place.recipe]
        if parameter.name not in mine and _says_every(parameter):
            value = _value(parameter, often[0])
            if value is not None:
                mine[parameter.name] = value


def _share_texts(places: Sequence[_Place], values: Sequence[dict[str, Value]]) -> None:
    """The network, the broker and the like are the same for all that have one."""
    texts = [p for p in places if p.parameter.kind is recipe_parameter.Kind.TEXT]
    for name in {p.parameter.name for p in texts if takes(p.parameter.name, "")}:
        said = {values[p.recipe][name] for p in texts if name in values[p.recipe]}
        for place in texts:
            if len(said) == 1 and place.parameter.name == name:
                values[place.recipe].setdefault(name, next(iter(said)))


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


_Pair = tuple[tuple[float, float], int, _Place, Value]


def _pairs(
    places: Sequence[_Place], asked: Sequence[Quantity], keys: Sequence[set[str]]
) -> Iterator[_Pair]:
    """What could be what, with how much speaks for it: words, then the same place in the order."""
    for number, quantity in enumerate(asked):
        same = [
            (each, mine)
            for each, mine in zip(places, keys, strict=True)
            if _value(each.parameter, quantity) is not None and _may_recur(each.parameter, quantity)
        ]
        earlier = sum(1 for each in asked[:number] if each.kind is quantity.kind)
        for order, (place, mine) in enumerate(same):
            parameter = place.parameter
            value = _value(parameter, quantity)
            score = _words(quantity, mine) + _of_role(parameter, quantity)
            is_plain = quantity.kind is Kind.NUMBER  # "trigger 9": only its word says it is a pin
            is_only = len(same) == 1 and not (
                is_plain and parameter.kind is recipe_parameter.Kind.PIN
            )
            if value is not None and (score or quantity.is_sure or is_only):
                yield (score, -abs(order - earlier)), number, place, value


def _of_role(parameter: Parameter, quantity: Quantity) -> float:
    """How much the role of a text speaks for a parameter: the likeliest of those that take it."""
    if quantity.kind is not Kind.TEXT or not quantity.role:
        return 0.0
    roles = takes(parameter.name, str(parameter.default))
    return _ROLE / (1 + roles.index(quantity.role)) if quantity.role in roles else 0.0


def _may_recur(parameter: Parameter, quantity: Quantity) -> bool:
    """Whether a time that is said with "every" is one that the parameter's phrases say so."""
    return not _recurs(quantity) or _says_every(parameter)


def _recurs(quantity: Quantity) -> bool:
    """Whether it says how often something happens."""
    is_every = _EVERY.search(quantity.before[-_CLOSE:] + "|") is not None
    return quantity.kind is Kind.TIME and is_every


def _says_every(parameter: Parameter) -> bool:
    """Whether one of a parameter's phrases says how often something happens."""
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
    if parameter.kind is kinds.CHOICE:
        return _choice(parameter, quantity)
    if isinstance(value, str):
        return _text(parameter, quantity, value)
    if parameter.kind is kinds.ADDRESS:
        return int(value) if quantity.kind is Kind.ADDRESS else None
    if parameter.kind in (kinds.INT, kinds.FLOAT):
        found = _number_in(parameter.unit, quantity.kind, value)
        if found is None and parameter.name == _LIMIT and quantity.kind is Kind.NUMBER:
            found = value  # "above 28": in the unit of what is measured
        is_half = quantity.kind is Kind.RATE and _HALF in parameter.at[0].upper()
        return found / 2 if found is not None and is_half else found
    return None


def _text(parameter: Parameter, quantity: Quantity, value: str) -> Value | None:
    """The text, where it is of a role that the parameter takes.

    One that nothing is said of is for those that take any: what a display shows.
    """
    if quantity.kind is not Kind.TEXT or parameter.kind is not recipe_parameter.Kind.TEXT:
        return None
    default = str(parameter.default)
    roles = takes(parameter.name, default)
    if (quantity.role or roles) and quantity.role not in roles:
        return None
    is_path = quantity.role == "file" and default.startswith("/")
    return f"/{value.lstrip('/')}" if is_path else value


def _choice(parameter: Parameter, quantity: Quantity) -> Value | None:
    """The one of a parameter's choices that a quantity is: 9600 baud, 0x76."""
    value = quantity.value
    if isinstance(value, str):
        return None
    if quantity.kind is Kind.ADDRESS:
        return f"0x{int(value):02X}"
    found = _number_in(parameter.unit, quantity.kind, value)
    return next((each for each in parameter.range if each == found), None)


def _number_in(unit: str, kind: Kind, value: float) -> float | None:
    if unit in _SECONDS or unit in _HERTZ:
        return _of_time(unit, kind, value)
    if unit in _METRES:
        return value / _METRES[unit] if kind is Kind.LENGTH else None
    is_warm = unit == "°C" and kind is Kind.ANGLE  # "above 28 degrees"
    return value if is_warm or kind is _SAME.get(unit, Kind.NUMBER) else None


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


def _key_words(places: Sequence[_Place], recipes: Sequence[Recipe]) -> list[set[str]]:
    """The words of each parameter's name and phrases that no other of its kind has too.

    Of several recipes each one's own words speak for its parameters as well: "relay on pin 8".
    """
    own = _own_words(recipes)
    words = []
    for place in places:
        words.append(_said_words(place.parameter) | own[place.recipe])
    found = []
    for place, mine in zip(places, words, strict=True):
        others = (
            theirs
            for other, theirs in zip(places, words, strict=True)
            if other is not place and other.parameter.kind is place.parameter.kind
        )
        name = set(_WORD.findall(place.parameter.name))
        found.append(mine.difference(*others) | name | own[place.recipe])
    return found


def _own_words(recipes: Sequence[Recipe]) -> list[set[str]]:
    """The words of each recipe that the others have not: its tags and name, in Chinese all.

    Not those that tell its own parameters apart: "trigger" and "echo" are tags too. None for one
    alone.
    """
    if len(recipes) == 1:
        return [set()]
    words = [
        set(_WORD.findall(" ".join((*each.tags, each.name, *each.asks.get("zh", ()))).lower()))
        for each in recipes
    ]
    apart = [
        {word for p in each.parameters for word in _said_words(p)}
        if len(each.parameters) > 1
        else set()
        for each in recipes
    ]
    return [
        mine.difference(inner, *(theirs for theirs in words if theirs is not mine))
        for mine, inner in zip(words, apart, strict=True)
    ]


def _first_words(recipe: Recipe) -> set[str]:
    """The words of the first of several parameters; one alone is told from no other."""
    return _said_words(recipe.parameters[0]) if len(recipe.parameters) > 1 else set()


def _said_words(parameter: Parameter) -> set[str]:
    """The words of a parameter's name and phrases."""
    phrases = " ".join(phrase for said in parameter.said.values() for phrase in said)
    text = f"{parameter.name.replace('_', ' ')} {_HOLE.sub(' ', phrases)}".lower()
    return set(_WORD.findall(text))


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
