"""Recipes that say together what a request asks for: a sensor and a display, two tasks at once.

A set of recipes is scored as one recipe is, by the words that it covers and by how much of a
sentence of each is said. So a recipe that adds nothing makes a set worse.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from codegen.language import Language
from codegen.project.board import Board
from codegen.retrieval.recipes import Index, find, fit, index_of
from codegen.retrieval.words import is_part, words
from firmware_corpus.recipe import Recipe, can_connect

_FIRST, _NEXT = 10, 6  # how many are looked at for the first place, and for each further one
_MOST = 3  # recipes in a set
_ADDS = 0.15  # the share of what a set covers that each must cover alone
_MORE = 0.25  # the share of it that a recipe alone must leave: one written for it all is better
_ALONE = 3  # recipes alone that a set is compared with
_CONNECTED = 0.08  # what it counts that one measures and another one shows or sends it
_NAMED = 0.6  # the share of one of its sentences that must be said of each
_NAMED_TO_SHOW = 0.45  # of one that is to show what another one measures
_BUS = frozenset(("i2c", "spi", "uart", "sda", "scl", "sck", "mosi", "miso", "bus", "address"))
"""Words on how a part is wired, with which nobody asks for one more recipe."""

_HALF = 0.5  # of a word's weight: less, and another recipe may cover it better

_Set = tuple[Recipe, ...]
_Shares = Mapping[str, float]


def find_together(
    text: str, *, language: Language, board: Board, most: int = 5
) -> list[tuple[_Set, float]]:
    """Sets of two or three recipes that fit a request together, with a score from 0 to 1.

    Best first; none where one recipe alone says as much. The same request has the same answer.
    """
    index, asked = index_of(language), words(text)
    sets: list[_Set] = [(recipe,) for recipe, _ in index.best(asked, board)[:_FIRST]]
    alone = [recipe for recipe, _ in find(text, language=language, board=board, most=_ALONE)]
    found: list[tuple[_Set, float]] = []
    for _ in range(_MOST - 1):
        larger = {
            frozenset(each.name for each in (*set_, other)): (*set_, other)
            for set_ in sets
            for other in _beside(set_, index, asked, board)
        }
        scored = [
            (set_, score)
            for set_ in larger.values()
            if (score := _score(set_, index, asked, board)) is not None
        ]
        best = sorted(scored, key=_order)[:_FIRST]
        sets = [set_ for set_, _ in best]
        found += best
    return [
        each
        for each in sorted(found, key=_order)
        if all(_is_more(one, each[0], index, asked) for one in alone)
    ][:most]


def _is_another_part(recipe: Recipe, set_: _Set, asked: Sequence[str]) -> bool:
    """Whether a recipe has a part of its own that is not asked for, where one beside it has one
    that is: an SHT31 that shows humidity is no DHT22. What shows values of others is no rival.
    """
    parts = {each.name: set(filter(is_part, words(each.title))) for each in set_ if not each.slots}
    mine = parts.pop(recipe.name, set())
    wanted = set(asked)
    return bool(mine) and not mine & wanted and any(each & wanted for each in parts.values())


def _order(found: tuple[_Set, float]) -> tuple[float, list[str]]:
    return -found[1], [each.name for each in found[0]]


def _beside(set_: _Set, index: Index, asked: Sequence[str], board: Board) -> list[Recipe]:
    """The recipes that cover best what those of a set do not."""
    shares = [index.shares(asked, each) for each in set_]
    whole = index.words.greatest(asked)
    left = [word for word in whole if _covered(shares, word) < _HALF * whole[word]]
    names = {each.name for each in set_}
    return [each for each, _ in index.best(left, board) if each.name not in names][:_NEXT]


def _covered(shares: Sequence[_Shares], word: str) -> float:
    return max((each.get(word, 0.0) for each in shares), default=0.0)


def _is_more(one: Recipe, set_: _Set, index: Index, asked: Sequence[str]) -> bool:
    """Whether a set says more than a recipe alone: much more, or what that one is to show."""
    shows = bool(one.slots) and can_connect(set_)
    return (shows and one in set_) or _gain(one, set_, index, asked) >= _MORE


def _gain(one: Recipe, set_: _Set, index: Index, asked: Sequence[str]) -> float:
    """The share of what a set covers that a recipe alone does not.

    The name of a part counts as all: a recipe for another part is not what was asked for.
    """
    whole = index.words.greatest(asked)
    mine, theirs = [index.shares(asked, one)], [index.shares(asked, each) for each in set_]
    more = sum(
        1.0 if is_part(word) else weight
        for word, weight in whole.items()
        if _covered(mine, word) < _HALF * weight <= _covered(theirs, word)
    )
    return more / max(_covers(theirs), 1e-9)


def _covers(shares: Sequence[_Shares]) -> float:
    """The share of the request that they cover together."""
    return sum(_covered(shares, word) for word in {w for each in shares for w in each})


def _score(set_: _Set, index: Index, asked: Sequence[str], board: Board) -> float | None:
    """How well a set fits; None where one of it is not meant, or adds too little."""
    flows = can_connect(set_)
    shares = [index.shares(asked, each) for each in set_]
    covered = _covers(shares)
    for number, (each, mine) in enumerate(zip(set_, shares, strict=True)):
        least = _NAMED_TO_SHOW if flows and each.slots else _NAMED
        if not index.is_named(asked, each, least=least):
            return None
        others = [*shares[:number], *shares[number + 1 :]]
        if _is_another_part(each, set_, asked):
            return None
        own = {word: max(0.0, mine[word] - _covered(others, word)) for word in mine}
        adds = sum(own.values())
        if not any(share for word, share in own.items() if word not in _BUS) and not each.slots:
            return None
        if adds < _ADDS * covered and not (flows and each.readings):
            return None
    meant = sum(index.meant(asked, each) for each in set_) / len(set_)
    score = math.sqrt(covered * meant) * min(fit(each, board) for each in set_)
    return min(1.0, score + _CONNECTED) if flows else score
