"""A quantity of a sentence as the value of a recipe's parameter, in its unit, and back. Pure."""

from __future__ import annotations

import re

from codegen.understanding.lists import Kind
from codegen.understanding.quantities import TOGGLED, Quantity
from codegen.understanding.texts import takes
from firmware_corpus import recipe_parameter
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe_parameter import Parameter, Value

SECONDS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "min": 60.0, "h": 3600.0}
HERTZ = {"Hz": 1.0, "kHz": 1e3}
METRES = {"mm": 1e-3, "cm": 1e-2, "m": 1.0}
_SAME = {
    "baud": Kind.BAUD,
    "percent": Kind.PERCENT,
    "degrees": Kind.ANGLE,
    "°C": Kind.TEMPERATURE,
}
_HALF = "HALF"  # in the name of a constant that is half a period
LIMIT = "limit"
"""The name of a parameter that is in the unit of what is measured."""


def value_for(parameter: Parameter, quantity: Quantity) -> Value | None:
    """The quantity in the parameter's unit; None where it is of another kind or out of range."""
    value = in_unit(parameter, quantity)
    if value is None:
        return None
    if parameter.kind is recipe_parameter.Kind.INT and isinstance(value, float):
        value = round(value)
    try:
        return parameter.checked(value)
    except CorpusError:
        return None


def in_unit(parameter: Parameter, quantity: Quantity) -> Value | None:
    """The quantity in the parameter's unit, whatever its range; None for one of another kind."""
    kinds, value = recipe_parameter.Kind, quantity.value
    if parameter.kind is kinds.PIN and quantity.kind in (Kind.PIN, Kind.NUMBER):
        return int(value) if isinstance(value, float) else value
    if parameter.kind is kinds.CHOICE:
        return _choice(parameter, quantity)
    if isinstance(value, str):
        is_offset = quantity.role == "zone" and parameter.unit == "h"
        return _hours_from_utc(value) if is_offset else _text(parameter, quantity, value)
    if parameter.kind is kinds.ADDRESS:
        return int(value) if quantity.kind is Kind.ADDRESS else None
    if parameter.kind in (kinds.INT, kinds.FLOAT):
        found = _number_in(parameter.unit, quantity.kind, value)
        if found is None and parameter.name == LIMIT and quantity.kind is Kind.NUMBER:
            found = value  # "above 28": in the unit of what is measured
        is_half = quantity.kind is Kind.RATE and _HALF in parameter.at[0].upper()
        is_half |= quantity.role == TOGGLED and parameter.unit in HERTZ
        return found / 2 if found is not None and is_half else found
    return None


def _hours_from_utc(zone: str) -> float | None:
    """How far a zone's time is ahead, where it is the same all the year: "<+0530>-5:30"."""
    match = re.fullmatch(r"<[+-]\d+>([+-]?)(\d+)(?::(\d+))?", zone)
    if match is None:
        return None
    hours = int(match[2]) + int(match[3] or 0) / 60
    return hours if match[1] == "-" else -hours


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
    if unit in SECONDS or unit in HERTZ:
        return _of_time(unit, kind, value)
    if unit in METRES:
        return value / METRES[unit] if kind is Kind.LENGTH else None
    is_warm = unit == "°C" and kind is Kind.ANGLE  # "above 28 degrees"
    return value if is_warm or kind is _SAME.get(unit, Kind.NUMBER) else None


def _of_time(unit: str, kind: Kind, value: float) -> float | None:
    """A time, or how often something happens in one."""
    if kind not in (Kind.TIME, Kind.RATE) or value <= 0:
        return None
    if unit in SECONDS:
        return round((value if kind is Kind.TIME else 1 / value) / SECONDS[unit], 9)
    return round((value if kind is Kind.RATE else 1 / value) / HERTZ[unit], 9)


def quantity_of(parameter: Parameter, value: Value) -> Quantity:
    """The quantity that a parameter's value is: what a sentence would have said."""
    kinds = recipe_parameter.Kind
    kind = {kinds.PIN: Kind.PIN, kinds.TEXT: Kind.TEXT, kinds.ADDRESS: Kind.ADDRESS}.get(
        parameter.kind, Kind.NUMBER
    )
    said = float(value) if isinstance(value, int) else value
    if parameter.kind in (kinds.INT, kinds.FLOAT) and isinstance(said, float):
        for same, sizes in ((Kind.TIME, SECONDS), (Kind.RATE, HERTZ), (Kind.LENGTH, METRES)):
            if parameter.unit in sizes:
                kind, said = same, said * sizes[parameter.unit]
        kind = _SAME.get(parameter.unit, kind)
    return Quantity(kind, said, 0, 0, "", "")
