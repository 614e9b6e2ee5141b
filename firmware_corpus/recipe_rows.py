"""The rows of a recipe's TOML file as values; `ValueError` says in a line what is wrong in one."""

from __future__ import annotations

import re
from typing import Any

from firmware_corpus.recipe_parameter import (
    ROLES,
    UNITS,
    Kind,
    Parameter,
    pins_of,
)

LANGUAGES = ("en", "de", "zh")


_OF_PARAMETER = {
    "type", "default", "at", "range", "draw", "said", "role", "unit", "count", "words", "needed",
}  # fmt: skip


_PINS = (Kind.PIN, Kind.PINS)


def parameter_of(name: str, row: Any) -> Parameter:
    """The parameter that a row of `[parameters]` describes."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or not isinstance(row, dict):
        raise ValueError(f"parameter {name!r}: a table with a name of small letters")
    if unknown := [key for key in row if key not in _OF_PARAMETER]:
        raise ValueError(
            f"{name}: unknown key {unknown[0]!r}; there are {', '.join(sorted(_OF_PARAMETER))}"
        )
    if missing := [key for key in ("type", "default", "at", "range", "said") if key not in row]:
        raise ValueError(f"{name}: no {missing[0]}")
    kind = Kind(row["type"])
    span = tuple(row["range"])
    if kind not in (*_PINS, Kind.CHOICE) and (len(span) != 2 or not span[0] <= span[1]):
        raise ValueError(f"{name}: range is [least, greatest]")
    role, unit = row.get("role", "any"), row.get("unit", "")
    if role not in ROLES or (kind in _PINS) is not ("role" in row):
        raise ValueError(
            f"{name}: a pin, and nothing else, has a role of {', '.join(sorted(ROLES))}"
        )
    if unit not in UNITS:
        raise ValueError(f"{name}: unit {unit!r} is none of {', '.join(sorted(UNITS))}")
    parameter = Parameter(
        name=name, kind=kind, default=row["default"], at=strings_of(row["at"], "at"), range=span,
        draw=tuple(row.get("draw", span)), said=phrases_of(row["said"], "said"), role=role,
        unit=unit, count=_count(name, kind, row), words=_words(name, kind, row),
        needed=row.get("needed", False) is True,
    )  # fmt: skip
    if kind in _PINS:
        pins_of(parameter.range), pins_of(parameter.draw)
    if parameter.checked(parameter.default) != parameter.default:
        raise ValueError(f"{name}: default {parameter.default!r} is of another type")
    for phrases in parameter.said.values():
        for phrase in phrases:
            parameter.check_phrase(phrase)
    return parameter


def _count(name: str, kind: Kind, row: Any) -> tuple[int, int]:
    """How many pins a list of them has, least and most."""
    if (kind is Kind.PINS) is not ("count" in row):
        raise ValueError(f"{name}: pins, and nothing else, have a count: [least, most]")
    least, most = row.get("count", (2, 2))
    if not 1 <= least <= most:
        raise ValueError(f"{name}: count is [least, most]")
    return int(least), int(most)


def _words(name: str, kind: Kind, row: Any) -> dict[str, tuple[str, ...]]:
    """What people say for the choices, each by the choice as it stands."""
    table = row.get("words", {})
    if table and (
        kind is not Kind.CHOICE or not set(table) <= {str(each) for each in row["range"]}
    ):
        raise ValueError(f"{name}: words belong to the choices of its range")
    return {choice: strings_of(said, "words") for choice, said in table.items()}


def fact_of(row: Any) -> tuple[str, str]:
    """A fact and its source."""
    if not isinstance(row, dict) or set(row) != {"says", "source"}:
        raise ValueError("a fact is { says = ..., source = ... }")
    return str(row["says"]), str(row["source"])


def phrases_of(table: Any, what: str) -> dict[str, tuple[str, ...]]:
    """Ways of saying something, by language."""
    if not isinstance(table, dict) or not {"en"} <= set(table) <= {*LANGUAGES}:
        raise ValueError(f"{what} has en, and may have de and zh")
    return {language: strings_of(rows, what) for language, rows in table.items()}


def strings_of(rows: Any, what: str) -> tuple[str, ...]:
    """A list of texts; `what` names it in the error."""
    if not isinstance(rows, list) or not all(isinstance(each, str) and each for each in rows):
        raise ValueError(f"{what} is a list of texts")
    return tuple(rows)
