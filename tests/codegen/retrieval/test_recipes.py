from __future__ import annotations

import re

from codegen.language import Language
from codegen.project.board import find_board
from codegen.recipes.check import language_of
from codegen.retrieval.recipes import find
from firmware_corpus.recipe import all_recipes


def test_a_recipe_is_found_by_its_title_among_the_first():
    for recipe in all_recipes().values():
        board = find_board(recipe.boards[0])
        found = find(recipe.title, language=language_of(recipe), board=board, most=5)
        assert recipe.name in [each.name for each, _ in found], recipe.name


def test_most_asks_find_their_recipe_first():
    """Some sentences are so short that several recipes answer them."""
    asked, first = 0, 0
    for recipe in all_recipes().values():
        board = find_board(recipe.boards[0])
        for asks in recipe.asks.values():
            for ask in asks:
                text = re.sub(r"\{\w+\}", "", ask)
                found = find(text, language=language_of(recipe), board=board, most=1)
                asked += 1
                first += bool(found) and found[0][0] is recipe
    assert first >= 0.8 * asked


def test_a_board_and_a_language_decide():
    python = find("temperature DS18B20", language=Language.PYTHON)
    assert all(recipe.is_python for recipe, _ in python)
    uno, other = find_board("uno"), find_board("rpipico")
    [(_, here), *_] = find("blink an LED without delay", language=Language.ARDUINO, board=uno)
    [(_, there), *_] = find("blink an LED without delay", language=Language.ARDUINO, board=other)
    assert here > there > 0


def test_words_without_a_meaning_here_find_nothing():
    assert find("ode to a nightingale", language=Language.ARDUINO) == []
