"""What a user sets by name: it corrects what was read from the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.advice.pins import pin_facts
from codegen.errors import UsageError
from codegen.project.board import Board
from codegen.recipes.compose import compose
from codegen.understanding.board_pins import with_pins
from codegen.understanding.lead import Lead
from codegen.understanding.moved import moved_off
from codegen.understanding.quantities import Quantity
from codegen.understanding.values import quantity_of
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Kind, Value


def corrected(lead: Lead, given: Mapping[str, str], *, board: Board) -> Lead:
    """The lead with the pins that were set in its recipes' ranges, and the values as corrected.

    `given` names parameters as `NAME` or `RECIPE.NAME`. What the sentence said stays where it was
    not set; pins of which neither says anything give way.

    Raises:
        UsageError: no such parameter, a value out of range, a pin that cannot do it or that two
            want: one line that says which.
    """
    members, said, set_here = [], [], []
    for member, mine, words in zip(lead.members, _sorted(lead, given), lead.said, strict=True):
        settings = _numbered(member.recipe, mine, board)
        numbers = {
            pin
            for each in member.recipe.parameters
            for pin in each.pins(settings.get(each.name, ""))
            if isinstance(pin, int)
        }
        recipe = with_pins(member.recipe, {p.name: numbers for p in member.recipe.parameters})
        known = {each.name: each for each in recipe.parameters}
        kept = {name: member.given[name] for name in words if name in member.given}
        try:
            here = {name: known[name].checked(value) for name, value in settings.items()}
            settled = moved_off(recipe, kept | here)
            recipe.values(settled)
        except CorpusError as error:
            raise UsageError(f"--set {error}") from None
        members.append(replace(member, recipe=recipe, given=settled))
        said.append({name: each for name, each in words.items() if name not in here})
        set_here.append(here)
    return replace(
        lead, composition=compose(members, board), said=tuple(said), set_here=tuple(set_here)
    )


def _sorted(lead: Lead, given: Mapping[str, str]) -> list[dict[str, str]]:
    """What was set, for each member.

    Raises:
        UsageError: none has such a parameter, or several have and it does not say which.
    """
    found: list[dict[str, str]] = [{} for _ in lead.members]
    for name, value in given.items():
        label, _, own = name.rpartition(".")
        places = [
            number
            for number, member in enumerate(lead.members)
            if label in ("", member.label)
            and any(each.name == own for each in member.recipe.parameters)
        ]
        if not places:
            has = ", ".join(lead.values) or "none"
            raise UsageError(f"--set {lead.name} has no parameter {name!r}: it has {has}")
        if len(places) > 1:
            which = " or ".join(f"{lead.members[place].label}.{own}" for place in places)
            raise UsageError(f"--set {name} is a parameter of several recipes: say {which}")
        found[places[0]][own] = value
    return found


def unmentioned(lead: Lead) -> Iterator[tuple[str, Quantity]]:
    """What was set, as a user would write it, each with the quantity that a program must say."""
    for member, here in zip(lead.members, lead.set_here, strict=False):
        for each in member.recipe.parameters:
            if each.name in here:
                yield f"{each.name} = {here[each.name]}", quantity_of(each, here[each.name])


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
