"""The recipes that the words of a request ask for, by board and language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from codegen.project.board import Board, find_board
from codegen.retrieval.bm25 import Bm25
from codegen.retrieval.words import words
from codegen.types import Language
from firmware_corpus.recipe import Recipe, all_recipes

# How much a match counts on a board that the recipe does not name.
_SAME_CHIP, _SAME_PLATFORM, _ELSEWHERE = 0.97, 0.93, 0.6
_TITLE, _TAG, _NAME = 2, 3, 1  # how often their words count, those of the asks once


def find(
    text: str, *, language: Language, board: Board | None = None, most: int = 5
) -> list[tuple[Recipe, float]]:
    """The recipes in a language that fit a request best, with a score from 0 to 1, best first.

    The score says how much of what the request asks for a recipe names. Those for other boards come
    later, those with nothing in common not at all. The same request has the same answer.
    """
    index, recipes = _index(language is Language.PYTHON)
    found = [
        (recipe, score * (1.0 if board is None else _fit(recipe, board)))
        for recipe, score in zip(recipes, index.scores(words(text)), strict=True)
        if score > 0
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0].name))[:most]


@cache
def _index(is_python: bool) -> tuple[Bm25, tuple[Recipe, ...]]:
    recipes = tuple(each for each in all_recipes().values() if each.is_python is is_python)
    return Bm25([document(each) for each in recipes]), recipes


def document(recipe: Recipe) -> list[str]:
    """The words by which a recipe is found."""
    asked = " . ".join(ask for asks in recipe.asks.values() for ask in asks)
    return [
        *words(re.sub(r"\{\w*\}", " . ", asked)),
        *words(recipe.title) * _TITLE,
        *words(" . ".join(recipe.tags)) * _TAG,
        *words(recipe.name.replace("-", " ")) * _NAME,
    ]


def _fit(recipe: Recipe, board: Board) -> float:
    if board.id in (*recipe.boards, *recipe.unchecked_boards):
        return 1.0
    theirs = [_boards()[each] for each in recipe.boards if each in _boards()]
    if any(each.mcu == board.mcu for each in theirs):
        return _SAME_CHIP
    return _SAME_PLATFORM if any(each.platform == board.platform for each in theirs) else _ELSEWHERE


@cache
def _boards() -> Mapping[str, Board]:
    names = {each for recipe in all_recipes().values() for each in recipe.boards}
    return {name: find_board(name) for name in sorted(names)}
