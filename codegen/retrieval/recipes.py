"""The recipes that the words of a request ask for, by board and language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from codegen.language import Language
from codegen.project.board import Board, find_board
from codegen.retrieval.bm25 import Bm25
from codegen.retrieval.words import words
from firmware_corpus.recipe import Recipe, all_recipes

# How much a match counts on a board that the recipe does not name.
_SAME_CHIP, _SAME_PLATFORM, _ELSEWHERE = 0.97, 0.93, 0.6
_HOLE = re.compile(r"\{\w*\}")
_LOOKED_AT = 12  # recipes whose sentences are looked at one by one
_TITLE, _TAG, _NAME = 2, 3, 1  # how often their words count, those of the asks once


def find(
    text: str, *, language: Language, board: Board | None = None, most: int = 5
) -> list[tuple[Recipe, float]]:
    """The recipes in a language that fit a request best, with a score from 0 to 1, best first.

    The score says how much of what the request asks for a recipe names, and how like one of its own
    sentences it is: a recipe that does more than was asked is none that was asked for. Those for
    other boards come later, those with nothing in common not at all. The same request has the same
    answer.
    """
    index, recipes = _index(language is Language.PYTHON)
    asked = words(text)
    found = [
        (recipe, score * (1.0 if board is None else _fit(recipe, board)))
        for recipe, score in zip(recipes, index.scores(asked), strict=True)
        if score > 0
    ]
    found = sorted(found, key=lambda pair: (-pair[1], pair[0].name))[: most + _LOOKED_AT]
    like = [(each, (score + _likeness(index, asked, each)) / 2) for each, score in found]
    return sorted(like, key=lambda pair: (-pair[1], pair[0].name))[:most]


def _likeness(index: Bm25, asked: Sequence[str], recipe: Recipe) -> float:
    """How like the most similar sentence of a recipe the words are, from 0 to 1."""
    return max(index.likeness(asked, each) for each in _sentences(recipe.name))


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


@cache
def _index(is_python: bool) -> tuple[Bm25, tuple[Recipe, ...]]:
    recipes = tuple(each for each in all_recipes().values() if each.is_python is is_python)
    return Bm25([document(each) for each in recipes]), recipes


def document(recipe: Recipe) -> list[str]:
    """The words by which a recipe is found."""
    asked = " . ".join(_filled(recipe, ask) for asks in recipe.asks.values() for ask in asks)
    return [
        *words(asked),
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
