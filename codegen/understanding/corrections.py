"""What a user sets by name: it corrects what was read from the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.advice.pins import pin_facts
from codegen.errors import UsageError
from codegen.project.board import Board
from codegen.recipes.allotment import Member, allot
from codegen.understanding.binding import Binding, moved_off, quantity_of
from codegen.understanding.board_pins import with_pins
from codegen.understanding.quantities import Quantity
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Kind, Value


def corrected(
    recipe: Recipe, binding: Binding, given: Mapping[str, str], *, board: Board
) -> tuple[Recipe, Binding]:
    """The recipe with the pins that were set in its ranges, and the values as corrected.

    `given` names parameters as `NAME` or `RECIPE.NAME`. What the sentence said stays where it was
    not set; pins of which neither says anything give way.

    Raises:
        UsageError: no such parameter, a value out of range, a pin that cannot do it or that two
            want: one line that says which.
    """
    given = {name.removeprefix(f"{recipe.name}."): value for name, value in given.items()}
    settings = _numbered(recipe, given, board)
    pins = {each.name for each in recipe.parameters if each.kind is Kind.PIN}
    numbers = {v for name, v in settings.items() if name in pins and isinstance(v, int)}
    recipe = with_pins(recipe, {each.name: numbers for each in recipe.parameters})
    said = {name: binding.values[name] for name in binding.said if name in binding.values}
    try:
        known = {each.name: each for each in recipe.parameters}
        if settings.keys() - known:
            recipe.values(settings)  # which says so
        set_here = {name: known[name].checked(value) for name, value in settings.items()}
        settled = moved_off(recipe, said | set_here)
        [values] = allot([Member(recipe.name, recipe, settled)], board)
    except CorpusError as error:
        raise UsageError(f"--set {error}") from None
    kept = {
        name: value
        for name, value in values.items()
        if name in settled or value != recipe.defaults[name]
    }
    return recipe, Binding(
        values=kept,
        assumed=tuple(name for name in values if name not in kept),
        unused=binding.unused,
        said={name: q for name, q in binding.said.items() if name not in set_here},
        set_here=set_here,
    )


def unmentioned(recipe: Recipe, binding: Binding) -> Iterator[tuple[str, Quantity]]:
    """What was set, as a user would write it, each with the quantity that a program must say."""
    for each in recipe.parameters:
        if each.name in binding.set_here:
            value = binding.set_here[each.name]
            yield f"{each.name} = {value}", quantity_of(each, value)


def _numbered(recipe: Recipe, given: Mapping[str, str], board: Board) -> dict[str, Value]:
    """The values, with the number of a pin that is named by its print: D4 is 2 on some boards."""
    facts = pin_facts(board)
    found: dict[str, Value] = dict(given)
    for each in recipe.parameters:
        word = given.get(each.name, "").strip()
        if each.kind is not Kind.PIN or not word:
            continue
        number = facts.names.get(word.upper()) if facts else None
        if number is None and word[:1] in "Dd" and word[1:].isdecimal():
            number = int(word[1:])
        known = {str(pin).upper(): pin for pin in each.range}
        found[each.name] = int(word) if word.isdecimal() else known.get(word.upper(), word)
        if number is not None and word.upper() not in known:
            found[each.name] = number
    return found
