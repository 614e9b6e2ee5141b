"""Several recipes as one program: one setup, one loop, no name and no pin twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.errors import UsageError
from codegen.project.board import Board
from codegen.recipes.allotment import Member, allot
from codegen.recipes.for_board import for_board
from codegen.recipes.merge_c import merge_c
from codegen.recipes.merge_python import merge_python
from firmware_corpus.recipe import Recipe, all_recipes
from firmware_corpus.recipe_parameter import Value


@dataclass(frozen=True, slots=True)
class Composition:
    """A program made of recipes, and what is to be said of it.

    `values` are those of each member, in their order. `notes` say what was done that was not asked
    for: a pin that moved, a recipe that stands in for one that blocks.
    """

    code: str
    members: tuple[Member, ...]
    values: tuple[dict[str, Value], ...]
    notes: tuple[str, ...] = ()

    @property
    def lib_deps(self) -> tuple[str, ...]:
        """The libraries of all, each once."""
        return tuple(dict.fromkeys(d for m in self.members for d in m.recipe.lib_deps))

    @property
    def core(self) -> str | None:
        """The version of the core that one of them wants."""
        return next((m.recipe.core for m in self.members if m.recipe.core), None)


def compose(members: Sequence[Member], board: Board) -> Composition:
    """One program that does what all the members do.

    Raises:
        UsageError: they do not go together, in one line that names both and says why.
        CorpusError: a value is out of its range.
    """
    if len({member.recipe.is_python for member in members}) != 1:
        raise UsageError("recipes for Arduino and for MicroPython cannot go into one program")
    notes: list[str] = []
    members = [replace(m, recipe=for_board(m.recipe, board, given=m.given)) for m in members]
    if len(members) > 1:
        members = [_unblocked(member, board, notes) for member in members]
    _check_cores(members)
    values = allot(members, board)
    for member, found in zip(members, values, strict=True):
        for name, value in found.items():
            if name not in member.given and value != member.recipe.defaults[name]:
                notes.append(f"{member.label}.{name} is {value}, for its usual pin is taken")
    programs = [
        (member, member.recipe.parts(found)) for member, found in zip(members, values, strict=True)
    ]
    if len(programs) == 1:
        code = members[0].recipe.render(values[0])
    else:
        merge = merge_python if members[0].recipe.is_python else merge_c
        code = merge([(_word(member.label), parts) for member, parts in programs])
    return Composition(code, tuple(members), tuple(values), tuple(notes))


def labelled(recipes: Sequence[Recipe]) -> list[Member]:
    """Members for recipes; the second of a name is called NAME-2."""
    found: list[Member] = []
    for recipe in recipes:
        count = 1 + sum(member.recipe.name == recipe.name for member in found)
        found.append(Member(recipe.name + (f"-{count}" if count > 1 else ""), recipe))
    return found


def unblocking(recipe: Recipe) -> Recipe:
    """The recipe, or the one that does the same and leaves the loop to others, if there is one."""
    return recipe if recipe.blocks is None else all_recipes().get(recipe.instead or "", recipe)


def _unblocked(member: Member, board: Board, notes: list[str]) -> Member:
    """The member with the recipe that leaves the loop to others."""
    recipe = member.recipe
    if recipe.blocks is None:
        return member
    other = unblocking(recipe)
    if other is recipe:
        raise UsageError(f"{recipe.name} cannot be combined with another recipe: {recipe.blocks}")
    known = {each.name for each in other.parameters}
    if lost := [name for name in member.given if name not in known]:
        raise UsageError(f"{other.name} stands in for {recipe.name}, and has no {lost[0]!r}")
    notes.append(f"{other.name} in place of {recipe.name}: {recipe.blocks}")
    return replace(member, recipe=for_board(other, board))


def _check_cores(members: Sequence[Member]) -> None:
    cores = {member.recipe.core: member for member in members if member.recipe.core}
    if len(cores) > 1:
        first, second, *_ = cores.values()
        raise UsageError(
            f"{first.label} is for core {first.recipe.core}, "
            f"{second.label} for core {second.recipe.core}"
        )


def _word(label: str) -> str:
    """A label as a part of names: `mpy-hc-sr04` is HcSr04."""
    return "".join(word.capitalize() for word in re.split("-", label.removeprefix("mpy-")))
