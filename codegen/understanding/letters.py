"""Pins that are named by single letters: "a=2, b=3, c=4", "R 9, G 10, B 11", "x on A0, y on A1".

A letter is the parameter of that name, or the only one that begins with it: R is red. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity
from firmware_corpus import recipe_parameter
from firmware_corpus.recipe_parameter import Parameter

_LETTER = re.compile(r"(?:^|[\s,;:(/])(?:seg(?:ment)?\s+)?([a-z])\s*\Z")


def lettered(asked: Sequence[Quantity]) -> Mapping[int, str]:
    """By place: the letter right before a pin, where at least two pins have one each."""
    found = {
        number: match[1]
        for number, each in enumerate(asked)
        if each.kind is Kind.PIN and (match := _LETTER.search(each.before))
    }
    letters = list(found.values())
    return found if len(letters) > 1 and len(set(letters)) == len(letters) else {}


def named_by(letter: str, parameters: Sequence[Parameter]) -> Parameter | None:
    """The pin's parameter that a letter means."""
    pins = [each for each in parameters if each.kind is recipe_parameter.Kind.PIN]
    exact = [each for each in pins if each.name == letter]
    meant = exact or [each for each in pins if each.name.startswith(letter)]
    return meant[0] if len(meant) == 1 else None
