"""A recipe's pins on the board that is asked for.

A recipe's ranges hold on all its boards at once. Here there is one board, and its own facts say
which of the pins that a request names can do the work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from codegen.advice.pins import pin_facts
from codegen.project.board import Board
from codegen.recipes.check import role_of
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity
from firmware_corpus import recipe_parameter
from firmware_corpus.recipe import Recipe


def on_board(asked: Sequence[Quantity], board: Board) -> tuple[Quantity, ...]:
    """The quantities with the numbers of pins that are named by their print: D4 is 2 on some."""
    facts = pin_facts(board)
    names = {} if facts is None else facts.names

    def numbered(quantity: Quantity) -> Quantity:
        name = quantity.value
        if quantity.kind is not Kind.PIN or not isinstance(name, str) or name[0] != "D":
            return quantity
        return replace(quantity, value=float(names.get(name, int(name[1:]))))

    return tuple(map(numbered, asked))


def widened(recipe: Recipe, board: Board, asked: Sequence[Quantity]) -> Recipe:
    """The recipe with the pins of the request in its ranges, as far as the board has no objection.

    Where nothing is known of the board's pins, whoever asks for one is believed.
    """
    facts = pin_facts(board)
    named = {int(q.value) for q in asked if q.kind in (Kind.PIN, Kind.NUMBER) and _is_pin(q.value)}
    if not named:
        return recipe

    has_timer = any(each.startswith("timer") for each in recipe.takes)

    def is_able(pin: int, each: recipe_parameter.Parameter) -> bool:
        if has_timer and each.role == "pwm":
            return False  # its waves come out where the timer has its pins
        return facts is None or not facts.objection(pin, role_of(each))

    able = {each.name: {n for n in named if is_able(n, each)} for each in recipe.parameters}
    return with_pins(recipe, able)


def with_pins(recipe: Recipe, more: Mapping[str, Set[int]]) -> Recipe:
    """The recipe with more pins in the ranges of its parameters, by their names."""

    def ranged(parameter: recipe_parameter.Parameter) -> recipe_parameter.Parameter:
        if parameter.kind not in (recipe_parameter.Kind.PIN, recipe_parameter.Kind.PINS):
            return parameter
        pins = map(str, sorted(more[parameter.name]))
        return replace(parameter, range=tuple(dict.fromkeys((*parameter.range, *pins))))

    return replace(recipe, parameters=tuple(map(ranged, recipe.parameters)))


def _is_pin(value: float | str) -> bool:
    return isinstance(value, float) and value == int(value) and 0 <= value < 100
