"""Limits: what is said as one, on which side something acts, two as one with hysteresis. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.understanding.key_words import Place
from codegen.understanding.quantities import Quantity
from codegen.understanding.values import LIMIT, in_unit
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

_ABOVE = r"above|over|(?:more|greater|higher|hotter|warmer) than|exceeds?|über|>|大于|高于|超过"
_BELOW = r"below|under|(?:less|lower|closer|nearer|colder|darker) th[ae]n|unter|<|小于|低于"
_COMPARES = re.compile(rf"(?:{_ABOVE}|{_BELOW}|th[ae]n|threshold(?: of)?|als|schwelle|阈值)\W*\Z")
_HYSTERESIS = "hysteresis"
_AROUND = 20  # characters before a limit in which its side is said


def compares(quantity: Quantity) -> bool:
    """Whether it is said as a limit: "below 300"."""
    return _COMPARES.search(quantity.before) is not None


def is_other_side(recipe: Recipe, quantity: Quantity) -> bool:
    """Whether a limit is said as "below" and the recipe acts above, or the other way."""
    before = quantity.before[-_AROUND:]
    above, below = (re.search(rf"(?:{words})\W*\Z", before) for words in (_ABOVE, _BELOW))
    return bool((below and "above" in recipe.name) or (above and "below" in recipe.name))


def two_limits(
    number: int,
    recipe: Recipe,
    asked: Sequence[Quantity],
    *,
    values: Sequence[dict[str, Value]],
    used: dict[int, Place],
) -> None:
    """Of "on above 30 °C, off below 28" the distance of the two is the hysteresis."""
    known, mine = {each.name: each for each in recipe.parameters}, values[number]
    if not {LIMIT, _HYSTERESIS} <= known.keys() or LIMIT not in mine or _HYSTERESIS in mine:
        return
    for place, quantity in enumerate(asked):
        other = in_unit(known[LIMIT], quantity)
        if place in used or not compares(quantity):
            continue
        if isinstance(other, int | float) and not isinstance(mine[LIMIT], str):
            try:
                apart = known[_HYSTERESIS].checked(abs(float(mine[LIMIT]) - other))
            except CorpusError:
                continue
            mine[_HYSTERESIS] = apart
            used[place] = Place(number, known[_HYSTERESIS])
            return
