"""How much speaks for a quantity of a sentence being a parameter of a recipe. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from codegen.advice.pins import Role
from codegen.understanding.key_words import CLOSE, NEAR, Place, words_for
from codegen.understanding.limits import compares
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity
from codegen.understanding.texts import takes
from codegen.understanding.values import HERTZ, LIMIT, value_for
from firmware_corpus import recipe_parameter
from firmware_corpus.recipe_parameter import BUS_ROLES, Parameter, Value

_ROLE = 8.0  # what the role of a text counts: more than all words around it
_NAMED = ("warm_up", "hysteresis")  # what nobody means who does not name it
_DEBOUNCE = re.compile(r"debounc|debouns|entprell|消抖|防抖")
_BY_SO_MUCH = re.compile(  # "by 5 degrees per press", which is no place to start from
    r"(?:\b(?:by|um|in steps? of|steps? of|increments? of)|每次|增加|减少)\s*\Z"
)
_EACH_TIME = re.compile(
    r"\s*(?:per|each|every|pro|je|bei jede[mr]?|with each|on each|for each)\s+(?:\w+\s+)?"
    r"(?:press|push|click|step|turn|tick|time|tap|druck|klick|schritt|mal)"
)
_STEP = re.compile(r"step|increment|by|amount")
_AROUND = 20  # characters before a time in which its name may stand
_EVERY = re.compile(r"(?:\b(?:every|each|alle|jede[nrs]?)|每隔?)\s*\|", re.IGNORECASE)
_LASTS = re.compile(r"(?<![a-zäöüß])(?:for|in|within|für|innerhalb von|持续)\s*\Z")
_DRIVEN, READ_ROLES = ("output", "pwm", "dac"), ("pull", "input", "analog", "interrupt", "touch")
_OTHER = {  # what a pin is not that something is wanted of
    Role.OUTPUT: READ_ROLES,
    Role.PWM: READ_ROLES,
    Role.DAC: READ_ROLES,
    Role.PULL: (*_DRIVEN, "analog", *sorted(BUS_ROLES)),
    Role.ANALOG: (*_DRIVEN, "pull", *sorted(BUS_ROLES)),
}

Pair = tuple[tuple[float, float], int, Place, Value]


def possible_pairs(
    places: Sequence[Place],
    asked: Sequence[Quantity],
    keys: Sequence[set[str]],
    wanted: Mapping[int, Role],
) -> Iterator[Pair]:
    """What could be what, with how much speaks for it: words, then the same place in the order."""
    for number, quantity in enumerate(asked):
        same = [
            (each, mine)
            for each, mine in zip(places, keys, strict=True)
            if value_for(each.parameter, quantity) is not None
            and _may_recur(each.parameter, quantity)
            and is_wanted_so(each.parameter, quantity, wanted)
        ]
        earlier = sum(1 for each in asked[:number] if each.kind is quantity.kind)
        for order, (place, mine) in enumerate(same):
            parameter = place.parameter
            value = value_for(parameter, quantity)
            score = words_for(quantity, mine) + _of_role(parameter, quantity)
            if parameter.name == LIMIT and compares(quantity):
                score += NEAR
            if not score and _wants_its_word(parameter, quantity):
                continue
            is_plain = quantity.kind is Kind.NUMBER  # "trigger 9": only its word says it is a pin
            is_only = len(same) == 1 and not (
                is_plain and parameter.kind is recipe_parameter.Kind.PIN
            )
            if value is not None and (score or quantity.is_sure or is_only):
                yield (score, -abs(order - earlier)), number, place, value


def is_wanted_so(parameter: Parameter, quantity: Quantity, wanted: Mapping[int, Role]) -> bool:
    """Whether what a sentence wants of a pin is what the parameter is: no LED is a button."""
    if parameter.kind not in (recipe_parameter.Kind.PIN, recipe_parameter.Kind.PINS):
        return True
    return parameter.role not in _OTHER.get(wanted.get(quantity.start, Role.ANY), ())


def _of_role(parameter: Parameter, quantity: Quantity) -> float:
    """How much the role of a text speaks for a parameter: the likeliest of those that take it."""
    if quantity.kind is not Kind.TEXT or not quantity.role:
        return 0.0
    roles = takes(parameter.name, str(parameter.default))
    return _ROLE / (1 + roles.index(quantity.role)) if quantity.role in roles else 0.0


def _wants_its_word(parameter: Parameter, quantity: Quantity) -> bool:
    """Whether a value is one that nobody means without naming it, or is named and another's."""
    if parameter.name in _NAMED or (_is_step(quantity) and not _STEP.search(parameter.name)):
        return True
    if quantity.kind is not Kind.TIME:
        return False
    around = f"{quantity.before[-_AROUND:]} {quantity.after[:CLOSE]}"
    is_debounce = _DEBOUNCE.search(around) is not None
    return is_debounce != (parameter.name == "debounce")


def _is_step(quantity: Quantity) -> bool:
    """Whether it says by how much something changes each time."""
    if quantity.kind is Kind.PIN:
        return False
    is_by = quantity.kind is not Kind.TIME and _BY_SO_MUCH.search(quantity.before)
    return bool(is_by or _EACH_TIME.match(quantity.after))


def _may_recur(parameter: Parameter, quantity: Quantity) -> bool:
    """Whether a time that is said with "every" is one that the parameter's phrases say so."""
    if parameter.unit in HERTZ and quantity.kind is Kind.TIME:
        return recurs(quantity)  # "for 5 s" is no rate
    if quantity.kind is Kind.BAUD and not quantity.is_sure and parameter.name != "baud":
        return False  # "serial at 9600" is the port that one looks at
    return not recurs(quantity) or says_every(parameter)


def recurs(quantity: Quantity) -> bool:
    """Whether it says how often something happens."""
    is_every = _EVERY.search(quantity.before[-CLOSE:] + "|") is not None
    return quantity.kind is Kind.TIME and is_every


def lasts(quantity: Quantity) -> bool:
    """Whether it says how long something takes: "for 5 seconds", "in 3 s"."""
    return quantity.kind is Kind.TIME and _LASTS.search(quantity.before) is not None


def says_every(parameter: Parameter) -> bool:
    """Whether one of a parameter's phrases says how often something happens."""
    return any(
        _EVERY.search(phrase.partition("{")[0] + "|")
        for said in parameter.said.values()
        for phrase in said
    )
