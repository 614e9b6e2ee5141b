"""What somebody would have typed to get a program: an ask, with the values that they say."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Kind, Parameter, Value

_HOLE = re.compile(r"\{(\w+)\}")
_JOINS = {
    "en": (" and ", ", and also ", ". Also ", "; ", ", then "),
    "de": (" und ", ", außerdem ", ". Dazu ", "; "),
    "zh": (",同时", "。另外", ",并且", ";"),
}
_AFTER = {"en": ", ", "de": ", ", "zh": ","}
_AROUND = {
    "en": (
        "{0}", "{0}", "{0}", "{0}, please", "{board}: {0}", "For the {board}: {0}", "Please: {0}",
        "{0} ({board})", "{lower}", "{upper}.", "I need this on a {board}: {0}",
    ),
    "de": (
        "{0}", "{0}", "{0}", "{0}, bitte", "{board}: {0}", "Für {board}: {0}", "{lower}",
        "{upper}.",
    ),
    "zh": ("{0}", "{0}", "请{0}", "{board}:{0}", "{0}({board})", "{0}。"),
}  # fmt: skip
_LANGUAGES = ("en", "en", "en", "de", "zh")
_SAID_TOO = 0.35  # that a parameter which the ask has no place for is said behind it


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and the values in it; what it does not say stays as the recipe has it."""

    text: str
    values: Mapping[str, Value]


def language(chance: random.Random) -> str:
    """English mostly, German and Chinese too."""
    return chance.choice(_LANGUAGES)


def said(recipe: Recipe, spoken: str, chance: random.Random) -> Said | None:
    """An ask for a recipe in a language with values drawn; None where they do not go together."""
    known = {each.name: each for each in recipe.parameters}
    # On one board a recipe may be without a parameter that its asks name.
    asks = [ask for ask in recipe.asks[spoken] if set(_HOLE.findall(ask)) <= known.keys()]
    if not asks:
        return None
    ask = chance.choice(asks)
    named = list(dict.fromkeys(_HOLE.findall(ask)))
    for each in recipe.parameters:
        is_clear = each.kind is not Kind.TEXT and _is_its_own(recipe, each, spoken)
        if each.name not in named and is_clear and chance.random() < _SAID_TOO:
            named.append(each.name)
    drawn = recipe.draw(chance.randrange(1 << 30))
    values = {name: drawn[name] for name in named}
    pins = [each.name for each in recipe.parameters if each.kind is Kind.PIN]
    full = recipe.defaults | values
    if len({str(full[name]) for name in pins}) < len(pins):
        return None
    phrases = {
        name: known[name].phrase(chance.choice(known[name].said[spoken]), values[name])
        for name in named
    }
    text = _HOLE.sub(lambda hole: phrases[hole[1]], ask)
    rest = [phrases[name] for name in named if f"{{{name}}}" not in ask]
    return Said(_AFTER[spoken].join([text, *rest]), values)


def _is_its_own(recipe: Recipe, parameter: Parameter, spoken: str) -> bool:
    """Whether a phrase for a parameter can mean no other: "pin 4" does not say which of two."""
    phrases = set(parameter.said.get(spoken, ()))
    others = (each.said.get(spoken, ()) for each in recipe.parameters if each is not parameter)
    return bool(phrases) and phrases.isdisjoint(phrase for other in others for phrase in other)


def joined(texts: list[str], spoken: str, chance: random.Random) -> str:
    """One sentence of several."""
    text = texts[0].rstrip(".")
    for each in texts[1:]:
        join = chance.choice(_JOINS[spoken])
        rest = each[0].lower() + each[1:] if join[-2:] != ". " and _is_word(each) else each
        text += join + rest
    return text


def around(text: str, spoken: str, board: str, chance: random.Random) -> str:
    """The sentence as some begin and end theirs, and at times with the board's name."""
    lower = text[0].lower() + text[1:] if _is_word(text) else text
    upper = text[0].upper() + text[1:]
    form = chance.choice(_AROUND[spoken])
    return form.format(text.rstrip(".。"), board=board, lower=lower, upper=upper.rstrip("."))


def _is_word(text: str) -> bool:
    """Whether it begins with a word and not with a name such as DHT22 or an OLED."""
    first = re.match(r"\w+", text)
    return first is not None and first[0][1:].islower()
