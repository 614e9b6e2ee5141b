"""The recipes that the words of a request ask for, by board and language."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

from codegen.language import Language
from codegen.project.board import Board, find_board
from codegen.retrieval.bm25 import Bm25
from codegen.retrieval.words import is_part, words
from firmware_corpus.recipe import Recipe, all_recipes

# How much a match counts on a board that the recipe does not name.
_SAME_CHIP, _SAME_PLATFORM, _ANYWHERE, _ELSEWHERE = 0.97, 0.93, 0.9, 0.6
_HOLE = re.compile(r"\{\w*\}")
_LOOKED_AT = 12  # recipes whose sentences are looked at one by one
_TITLE, _TAG, _NAME = 2, 3, 1  # how often their words count, those of the asks once


def find(
    text: str, *, language: Language, board: Board | None = None, most: int = 5
) -> list[tuple[Recipe, float]]:
    """The recipes in a language that fit a request best, with a score from 0 to 1, best first.

    The score is the geometric mean of how much of what the request says a recipe names, and how
    much of one of the recipe's sentences the request says: a recipe that does more than was asked
    is none that was asked for, and people say more than is asked. Those for other boards come
    later, those with nothing in common not at all. The same request has the same answer.
    """
    index = index_of(language)
    asked = words(text)
    found = index.best(asked, board)[: most + _LOOKED_AT]
    ranked = [
        (each, math.sqrt(score * index.meant(asked, each) * _fit(each, board)))
        for each, score in found
    ]
    return sorted(ranked, key=lambda pair: (-pair[1], pair[0].name))[:most]


class Index:
    """The recipes of a language and their words."""

    def __init__(self, recipes: Sequence[Recipe]) -> None:
        self._recipes = tuple(recipes)
        self._numbers = {each.name: number for number, each in enumerate(recipes)}
        self.words = Bm25([document(each) for each in recipes])

    def best(self, asked: Sequence[str], board: Board | None) -> list[tuple[Recipe, float]]:
        """All that have a word of what is asked, with the share of it that they cover."""
        found = [
            (recipe, score * _fit(recipe, board))
            for recipe, score in zip(self._recipes, self.words.scores(asked), strict=True)
            if score > 0
        ]
        return sorted(found, key=lambda pair: (-pair[1], pair[0].name))

    def shares(self, asked: Sequence[str], recipe: Recipe) -> dict[str, float]:
        """The share of what is asked that a recipe covers, by words."""
        return self.words.shares(asked, self._numbers[recipe.name])

    def meant(self, asked: Sequence[str], recipe: Recipe) -> float:
        """How much of one of its sentences says that a recipe is asked for, from 0 to 1."""
        return max(self.words.evidence(asked, each) for each in _sentences(recipe.name))

    def is_named(self, asked: Sequence[str], recipe: Recipe, *, least: float) -> bool:
        """Whether the request says enough of one of its sentences, or names its part."""
        parts = {word for word in asked if is_part(word)}
        if parts & set(words(" . ".join(recipe.tags))):
            return True
        return any(self.words.share(asked, each) >= least for each in _sentences(recipe.name))


@cache
def index_of(language: Language) -> Index:
    """The index of all recipes in a language."""
    is_python = language is Language.PYTHON
    return Index([each for each in all_recipes().values() if each.is_python is is_python])


@cache
def _sentences(name: str) -> tuple[list[str], ...]:
    recipe = all_recipes()[name]
    asks = [ask for each in recipe.asks.values() for ask in each]
    return tuple(words(_filled(recipe, text)) for text in [recipe.title, *asks])


def _filled(recipe: Recipe, ask: str) -> str:
    """A sentence with the words of a phrase for each parameter, and without a value."""
    for each in recipe.parameters:
        phrase = next((said[0] for said in each.said.values() if said), "")
        ask = ask.replace(f"{{{each.name}}}", f" {_HOLE.sub(' ', phrase)} . ")
    return ask


def document(recipe: Recipe) -> list[str]:
    """The words by which a recipe is found."""
    asked = " . ".join(_filled(recipe, ask) for asks in recipe.asks.values() for ask in asks)
    return [
        *words(asked),
        *words(recipe.title) * _TITLE,
        *words(" . ".join(recipe.tags)) * _TAG,
        *words(recipe.name.replace("-", " ")) * _NAME,
    ]


_OWN_HEADER = re.compile(r"#\s*include\s*<(?!(?:Wire|SPI|EEPROM|Servo|SoftwareSerial)\.h)")
"""Of what not every core has."""


def fit(recipe: Recipe, board: Board) -> float:
    """How much a recipe's words count on a board, 1 where it names the board."""
    if board.id in (*recipe.boards, *recipe.unchecked_boards):
        return 1.0
    theirs = [_boards()[each] for each in recipe.boards if each in _boards()]
    if any(each.mcu == board.mcu for each in theirs):
        return _SAME_CHIP
    platforms = {each.platform for each in theirs}
    if board.platform in platforms:
        return _SAME_PLATFORM
    is_plain = not recipe.lib_deps and _OWN_HEADER.search(recipe.source) is None
    return _ANYWHERE if len(platforms) > 1 and is_plain else _ELSEWHERE


def _fit(recipe: Recipe, board: Board | None) -> float:
    return 1.0 if board is None else fit(recipe, board)


@cache
def _boards() -> Mapping[str, Board]:
    names = {each for recipe in all_recipes().values() for each in recipe.boards}
    return {name: find_board(name) for name in sorted(names)}
