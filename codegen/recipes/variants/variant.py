"""One program to learn from: a recipe or several together, with the sentence that asks for it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from codegen.errors import UsageError
from codegen.project.board import Board, find_board
from codegen.recipes.compose import compose, labelled
from codegen.recipes.for_board import for_board, without_delicate_draws
from codegen.recipes.variants import python_style, sketch_style
from codegen.recipes.variants.sentences import around, joined, language, said
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe, all_recipes

TWINS = {
    "uno": ("nanoatmega328", "pro16MHzatmega328"),
    "esp32dev": ("esp32doit-devkit-v1", "nodemcu-32s", "lolin32"),
    "nodemcuv2": ("d1_mini",),
}
"""Boards with the chip, the clock and the pins of another: what is right there is right here."""
_A_TWIN = 0.35
_NAMES = {
    "nodemcuv2": "NodeMCU", "d1_mini": "D1 mini", "esp32dev": "ESP32", "rpipico": "Pico",
    "rpipicow": "Pico W", "esp32-s3-devkitc-1": "ESP32-S3", "nanoatmega328": "Arduino Nano",
    "pro16MHzatmega328": "Pro Mini", "esp32doit-devkit-v1": "ESP32 DevKit V1",
}  # fmt: skip
"""What people call the boards whose names they do not write out."""
_CHIPS = {"atmelavr": "avr", "espressif32": "esp32", "espressif8266": "esp8266"}


@dataclass(frozen=True, slots=True)
class Variant:
    """A program and its sentence.

    `board` is PlatformIO's id of the board that it is for, `core` the core that it needs, `recipes`
    those that it is made of. `language` is "arduino" or "micropython".
    """

    sentence: str
    code: str
    language: str
    board: str
    recipes: tuple[str, ...]
    core: str | None = None

    @property
    def is_python(self) -> bool:
        """Whether it is MicroPython, and not a sketch."""
        return self.language == "micropython"

    @property
    def chip(self) -> str:
        """The family of its board: avr, esp32, esp8266 or rp2040."""
        return _CHIPS.get(find_board(self.board).platform, "rp2040")


def variant(seed: int, *, members: int) -> Variant | None:
    """A program of so many recipes, the same for the same seed; None where none came of it."""
    return next(stylings(seed, members=members, count=1), None)


def stylings(seed: int, *, members: int, count: int) -> Iterator[Variant]:
    """The same program in so many styles, one after another; none where none came of it."""
    chance = random.Random(f"variant {members} {seed}")  # noqa: S311 - repeatable, not secret
    chosen, board = _chosen(_worlds(), members, chance)
    spoken = language(chance)
    asked = [said(recipe, spoken, chance) for recipe in chosen]
    if any(each is None for each in asked):
        return
    own = labelled(chosen)
    given = [
        replace(member, given=each.values) for member, each in zip(own, asked, strict=True) if each
    ]
    try:
        made = compose(given, board)
    except (UsageError, CorpusError, SyntaxError, ValueError):
        return
    plain = _without_head(made.code, chosen[0].is_python)
    sentence = joined([each.text for each in asked if each], spoken, chance)
    sentence = around(sentence, spoken, _NAMES.get(board.id, board.name), chance)
    names = tuple(member.recipe.name for member in made.members)
    style = python_style if chosen[0].is_python else sketch_style
    for _ in range(count):
        try:
            code = style.restyled(plain, chance)
        except (SyntaxError, ValueError):
            continue
        yield Variant(sentence, code, chosen[0].language, board.id, names, made.core)


def _chosen(
    worlds: Mapping[tuple[bool, str], Sequence[Recipe]], members: int, chance: random.Random
) -> tuple[list[Recipe], Board]:
    """Recipes for one board, as they are on it. They stand side by side: no sentence of one says
    that it shows what another measures.
    """
    fit = [world for world, inside in worlds.items() if len(inside) >= members]
    [world] = chance.choices(fit, [len(worlds[world]) for world in fit])
    twins = () if world[0] else TWINS.get(world[1], ())
    board = find_board(chance.choice(twins) if chance.random() < _A_TWIN and twins else world[1])
    sample = [for_board(each, board) for each in chance.sample(worlds[world], members)]
    return [without_delicate_draws(each, board) for each in sample], board


@cache
def _worlds() -> Mapping[tuple[bool, str], tuple[Recipe, ...]]:
    """The recipes by language and board."""
    found: dict[tuple[bool, str], list[Recipe]] = {}
    for recipe in all_recipes().values():
        for board in recipe.boards:
            found.setdefault((recipe.is_python, board), []).append(recipe)
    return {world: tuple(inside) for world, inside in found.items()}


def _without_head(code: str, is_python: bool) -> str:
    """The program without the comment that says what it does: the sentence stands there."""
    opener = "#" if is_python else "//"
    lines = code.split("\n")
    first = next((n for n, line in enumerate(lines) if not line.startswith(opener)), len(lines))
    return "\n".join(lines[first:]).lstrip("\n")
