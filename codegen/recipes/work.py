"""Which recipes are checked on which boards with which values, one after another or in parallel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.project.board import find_board
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

Task = tuple[Recipe, str, Mapping[str, Value]]
"""What `check_recipe` takes: a recipe, a board's id, values."""


def tasks(recipe: Recipe, *, draws: int, board: str | None = None) -> Iterator[Task]:
    """A recipe as it stands on each of its boards, then draws of values, the boards in turn.

    Raises:
        BoardError: there is no such board.
    """
    boards = (find_board(board).id,) if board else recipe.boards
    for each in boards:
        yield recipe, each, {}
    for seed in range(draws if recipe.parameters else 0):
        yield recipe, boards[seed % len(boards)], recipe.draw(seed)
