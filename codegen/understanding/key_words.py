"""The words that speak for a parameter, and how much those around a quantity do. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.understanding.quantities import Quantity
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Parameter

NEAR, _FAR = 2.0, 1.0  # what a word right before a quantity, or elsewhere around it, counts
_THEIRS = re.compile(r"\A的[^\uff0c\u3002,\uff1b;\u3001]*")
_HOLE = re.compile(r"\{\w*\}")
_WORD = re.compile(r"[a-zäöüß]+\d+|[a-zäöüß]{2,}|[\u4e00-\u9fff]")
CLOSE = 14  # characters before a quantity that are right before it


@dataclass(frozen=True, slots=True)
class Place:
    """A parameter, and which of the recipes it belongs to."""

    recipe: int
    parameter: Parameter


def words_for(quantity: Quantity, keys: set[str]) -> float:
    """How much the words around a quantity speak for a parameter with these key words."""
    before, after = _THEIRS.sub("", quantity.before), quantity.after[:CLOSE]
    if own := _THEIRS.match(quantity.after):  # "8号引脚的蜂鸣器": what it is stands behind
        before, after = own[0], ""
    close = set(_WORD.findall(before[-CLOSE:]))
    around = set(_WORD.findall(before)) | set(_WORD.findall(after))
    return NEAR * len(close & keys) + _FAR * len((around - close) & keys)


def key_words(places: Sequence[Place], recipes: Sequence[Recipe]) -> list[set[str]]:
    """The words of each parameter's name and phrases that no other of its kind has too.

    Of several recipes each one's own words speak for its parameters as well: "relay on pin 8".
    """
    own = _own_words(recipes)
    words = []
    for place in places:
        words.append(_said_words(place.parameter) | own[place.recipe])
    found = []
    for place, mine in zip(places, words, strict=True):
        others = (
            theirs
            for other, theirs in zip(places, words, strict=True)
            if other is not place and other.parameter.kind is place.parameter.kind
        )
        name = set(_WORD.findall(place.parameter.name))
        found.append(mine.difference(*others) | name | own[place.recipe])
    return found


def _own_words(recipes: Sequence[Recipe]) -> list[set[str]]:
    """The words of each recipe that the others have not: its tags and name, in Chinese all.

    Not those that tell its own parameters apart: "trigger" and "echo" are tags too. None for one
    alone.
    """
    if len(recipes) == 1:
        return [set()]
    words = [
        set(_WORD.findall(" ".join((*each.tags, each.name, *each.asks.get("zh", ()))).lower()))
        for each in recipes
    ]
    apart = [
        {word for p in each.parameters for word in _said_words(p)}
        if len(each.parameters) > 1
        else set()
        for each in recipes
    ]
    return [
        mine.difference(inner, *(theirs for theirs in words if theirs is not mine))
        for mine, inner in zip(words, apart, strict=True)
    ]


def _said_words(parameter: Parameter) -> set[str]:
    """The words of a parameter's name and phrases."""
    phrases = " ".join(phrase for said in parameter.said.values() for phrase in said)
    text = f"{parameter.name.replace('_', ' ')} {_HOLE.sub(' ', phrases)}".lower()
    return set(_WORD.findall(text))
