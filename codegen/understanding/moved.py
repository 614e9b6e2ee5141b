"""Pins that nobody named, moved off those that somebody did. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from firmware_corpus import recipe_parameter
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value


def moved_off(recipe: Recipe, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values, with parameters that were not said moved off pins that are taken now."""
    pins = [each for each in recipe.parameters if each.pins(each.default)]
    taken = {pin for e in pins if e.name in values for pin in e.pins(values[e.name])}
    usual = {pin for each in pins for pin in each.pins(each.default)}
    moved = dict(values)
    for each in pins:
        own = each.pins(each.default)
        if each.name in values or not taken & set(own):
            continue
        free = [
            p for p in recipe_parameter.pins_of(each.draw) if p not in taken | (usual - set(own))
        ]
        kept = [pin for pin in own if pin not in taken]
        new = [*kept, *(pin for pin in free if pin not in kept)][: len(own)]
        if len(new) == len(own):
            is_one = each.kind is recipe_parameter.Kind.PIN
            moved[each.name] = new[0] if is_one else ", ".join(map(str, new))
            taken |= set(new)
    return moved
