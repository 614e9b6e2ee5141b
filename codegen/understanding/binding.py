"""Which quantities of a sentence are which parameters of a recipe.

A parameter takes quantities of its own kind. Where several would do, the words decide: those of its
name and of the phrases in which people say it, near the quantity. What is not said keeps its
default, and is told, for it is an assumption. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.advice.pins import Role
from codegen.understanding.key_words import Place, key_words, words_for
from codegen.understanding.letters import lettered, named_by
from codegen.understanding.limits import is_other_side, two_limits
from codegen.understanding.lists import Kind, runs
from codegen.understanding.moved import moved_off
from codegen.understanding.pairs import Pair, is_wanted_so, possible_pairs, recurs, says_every
from codegen.understanding.phrases import anywhere
from codegen.understanding.pin_wishes import roles
from codegen.understanding.quantities import Quantity
from codegen.understanding.texts import takes
from codegen.understanding.values import LIMIT, value_for
from firmware_corpus import recipe_parameter
from firmware_corpus.errors import CorpusError
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Parameter, Value

_AS_A_LIST = 0.5  # what it counts that a parameter takes a list as a whole
_SLEEP = "deep sleep"  # what a recipe takes that is awake for one reading
_LEVELS = ("LOW", "HIGH")
_THINGS = re.compile(  # "8 red LEDs", and not "8 times"
    r"\s*(?:[a-zäöüß]+\s+)?(?:leds?|lights?|lamps?|lampen|buttons?|taster|segments?|relays?|relais"
    r"|motors?|motoren|pins?|outputs?|sensors?|\W*(?:个|只|路))"
)


@dataclass(frozen=True, slots=True)
class Binding:
    """Values for a recipe's parameters, as `Recipe.render` takes them.

    `assumed` are the parameters that the sentence does not set; `unused` the quantities that are
    none of the recipe's. `said` are those that are, by parameter; `guessed` those of several times
    for which no word speaks.
    """

    values: Mapping[str, Value]
    assumed: tuple[str, ...]
    unused: tuple[Quantity, ...]
    said: Mapping[str, Quantity] = field(default_factory=dict)
    guessed: tuple[str, ...] = ()


def bind(recipe: Recipe, asked: Sequence[Quantity]) -> Binding:
    """The parameters that the quantities set. Values that the recipe refuses are not taken."""
    return bind_all([recipe], asked)[0]


def bind_all(
    recipes: Sequence[Recipe], asked: Sequence[Quantity], sentence: str = ""
) -> tuple[Binding, ...]:
    """The same for recipes that are asked for together: no quantity is used twice.

    But how often something happens is said once for those that measure and those that show it.
    Choices that are words are taken from the sentence: "DHT11".
    """
    places = [Place(number, each) for number, r in enumerate(recipes) for each in r.parameters]
    keys = key_words(places, recipes)
    wanted = roles(sentence, asked)
    values: list[dict[str, Value]] = [{} for _ in recipes]
    used: dict[int, Place] = {}
    _bind_letters(recipes, asked, places, values=values, used=used)
    for run in runs(asked, sentence) if sentence else ():
        if any(number in used for number in run):
            continue
        _bind_run([asked[n] for n in run], run, places, keys, wanted, values=values, used=used)
    counts = _plain_counts(asked, sentence)
    ones = {number for number in counts if asked[number].value == 1}
    sleepers = {n for n, each in enumerate(recipes) if _SLEEP in each.takes}
    awake = [n for n, p in enumerate(places) if not sleepers or _keeps_time(p, sleepers)]
    timed = [places[n] for n in awake], asked, [keys[n] for n in awake]
    pairs = sorted(
        (
            pair
            for pair in possible_pairs(*timed, wanted)
            if not _is_only_a_word(pair, counts, ones)
        ),
        key=lambda pair: pair[0],
        reverse=True,
    )
    guessed = _bind_pairs(pairs, places, recipes, asked, values=values, used=used)
    if len(recipes) > 1:
        flowing = {number for number, each in enumerate(recipes) if each.readings or each.slots}
        said = [
            asked[n]
            for n, place in used.items()
            if place.recipe in flowing and _says_how_often(asked[n], place)
        ]
        if not sleepers:
            _share_times([each for each in places if each.recipe in flowing], values, said)
        _share_texts(places, values)
    for place in places:
        mine, parameter = values[place.recipe], place.parameter
        if parameter.name not in mine and (word := _named(parameter, sentence)) is not None:
            mine[parameter.name] = word
    for number, recipe in enumerate(recipes):
        two_limits(number, recipe, asked, values=values, used=used)
    again = _said_again(
        asked, used, [len(run) for run in (runs(asked, sentence) if sentence else ())]
    )
    unused = tuple(each for n, each in enumerate(asked) if n not in used and n not in again)
    consistent = [_consistent(*pair) for pair in zip(recipes, values, strict=True)]
    return tuple(
        Binding(
            found,
            tuple(each.name for each in recipe.parameters if each.name not in found),
            unused,
            {p.parameter.name: asked[n] for n, p in used.items() if p.recipe == number},
            tuple(name for where, name in sorted(guessed) if where == number),
        )
        for number, (recipe, found) in enumerate(zip(recipes, consistent, strict=True))
    )


def _bind_letters(
    recipes: Sequence[Recipe],
    asked: Sequence[Quantity],
    places: Sequence[Place],
    *,
    values: Sequence[dict[str, Value]],
    used: dict[int, Place],
) -> None:
    """Bind the pins that letters name, where each is one of the only recipe that has them all."""
    letters = lettered(asked)
    for number, recipe in enumerate(recipes):
        meant = {at: named_by(letter, recipe.parameters) for at, letter in letters.items()}
        for at, parameter in meant.items():
            if parameter is None or None in meant.values():
                continue
            value = value_for(parameter, asked[at])
            if value is not None and at not in used:
                values[number][parameter.name] = value
                used[at] = next(
                    p for p in places if p.recipe == number and p.parameter is parameter
                )


def _bind_pairs(
    pairs: Sequence[Pair],
    places: Sequence[Place],
    recipes: Sequence[Recipe],
    asked: Sequence[Quantity],
    *,
    values: Sequence[dict[str, Value]],
    used: dict[int, Place],
) -> set[tuple[int, str]]:
    """Bind what words speak for, the best first, then the rest by order.

    Returns the times among the rest, by recipe and name: of several they are a guess.
    """
    guessed: set[tuple[int, str]] = set()
    is_one_time = [each.kind for each in asked].count(Kind.TIME) == 1
    worded = [pair for pair in pairs if pair[0][0] > 0]
    for chosen in (worded, None):
        left = [pair for pair in pairs if pair not in worded] if chosen is None else chosen
        if chosen is None:
            left = _in_order(left, places, used, values)
        for _, quantity, place, value in left:
            recipe, mine, parameter = recipes[place.recipe], values[place.recipe], place.parameter
            if quantity in used or parameter.name in mine:
                continue
            if parameter.name == LIMIT and is_other_side(recipe, asked[quantity]):
                continue
            if set(parameter.pins(value)) & _said_pins(recipe, mine):
                continue  # what is another's default gives way once all is bound
            mine[parameter.name] = value
            used[quantity] = place
            if chosen is None and asked[quantity].kind is Kind.TIME and not is_one_time:
                guessed.add((place.recipe, parameter.name))
    return guessed


def _keeps_time(place: Place, sleepers: set[int]) -> bool:
    """Whether a parameter may be set beside a recipe that sleeps: it alone says how often.

    What measures beside it does so as soon as it can.
    """
    return place.recipe in sleepers or not says_every(place.parameter)


def _in_order(
    pairs: Sequence[Pair],
    places: Sequence[Place],
    used: Mapping[int, Place],
    values: Sequence[Mapping[str, Value]],
) -> list[Pair]:
    """Pairs for which no word speaks, by the places of both among those that are left."""
    free = [p for p in pairs if p[1] not in used and p[2].parameter.name not in values[p[2].recipe]]
    found = []
    for pair in free:
        _, quantity, place, value = pair
        mine = [each for each in places if any(p[1] == quantity and p[2] is each for p in free)]
        rivals = {p[1] for p in free if p[1] < quantity and any(p[2] is each for each in mine)}
        order = next(n for n, each in enumerate(mine) if each is place)
        found.append(((0.0, -abs(order - len(rivals))), quantity, place, value))
    return sorted(found, key=lambda pair: pair[0], reverse=True)


def _said_again(
    asked: Sequence[Quantity], used: Mapping[int, Place], counts: Sequence[int]
) -> set[int]:
    """The places of those that say what others say: "so that pin 7 reads HIGH", "8 LEDs"."""
    said = {(asked[n].kind, asked[n].value) for n in used}
    return {
        number
        for number, each in enumerate(asked)
        if number not in used
        and (
            (each.kind, each.value) in said
            or (each.kind is Kind.NUMBER and each.value in counts and _THINGS.match(each.after))
        )
    }


def _bind_run(
    run: Sequence[Quantity],
    numbers: Sequence[int],
    places: Sequence[Place],
    keys: Sequence[set[str]],
    wanted: Mapping[int, Role],
    *,
    values: Sequence[dict[str, Value]],
    used: dict[int, Place],
) -> None:
    """Pins that are said as one list: to a parameter that is one, or to as many in their order."""
    best: tuple[float, list[tuple[Place, Value]]] | None = None
    for first, place in enumerate(places):
        mine = values[place.recipe]
        if not is_wanted_so(place.parameter, run[0], wanted):
            continue
        if place.parameter.kind is recipe_parameter.Kind.PINS:
            many = ", ".join(_pin_text(each) for each in run)
            taken: list[tuple[Place, Value]] = (
                [] if place.parameter.name in mine else [(place, many)]
            )
            score = words_for(run[0], keys[first]) + _AS_A_LIST
        else:
            window = places[first : first + len(run)]
            taken = [
                (each, value)
                for each, quantity in zip(window, run, strict=False)
                if each.recipe == place.recipe
                and each.parameter.role == place.parameter.role
                and each.parameter.kind is recipe_parameter.Kind.PIN
                and each.parameter.name not in mine
                and is_wanted_so(each.parameter, quantity, wanted)
                and (value := value_for(each.parameter, quantity)) is not None
            ]
            if len(taken) < len(run):
                continue
            theirs = set().union(*keys[first : first + len(run)])
            score = words_for(run[0], theirs | {f"{word}s" for word in theirs})
        if taken and _are_taken(taken) and (best is None or score > best[0]):
            best = score, taken
    for number, (place, value) in enumerate(best[1] if best else ()):
        values[place.recipe][place.parameter.name] = value
        used[numbers[number]] = place
    if best and len(best[1]) == 1:
        used |= dict.fromkeys(numbers, best[1][0][0])


def _are_taken(taken: Sequence[tuple[Place, Value]]) -> bool:
    """Whether each value is one that its parameter takes."""
    try:
        for place, value in taken:
            place.parameter.checked(value)
    except CorpusError:
        return False
    return True


def _pin_text(quantity: Quantity) -> str:
    value = quantity.value
    return str(int(value)) if isinstance(value, float) else value


def _plain_counts(asked: Sequence[Quantity], sentence: str) -> set[int]:
    """The places of numbers that are words: "six LEDs" names no pin."""
    return {
        number
        for number, each in enumerate(asked)
        if each.kind is Kind.NUMBER
        and sentence
        and not sentence[each.start : each.end].strip().isdigit()
    }


def _is_only_a_word(pair: Pair, counts: set[int], ones: set[int]) -> bool:
    """Whether the number is a word that sets nothing: a pin, or "one red dot"."""
    _, quantity, place, _ = pair
    is_pin = place.parameter.kind is recipe_parameter.Kind.PIN
    return quantity in counts and (is_pin or quantity in ones)


def _named(parameter: Parameter, sentence: str) -> Value | None:
    """The choice of a parameter that a sentence names by one of its words, if it is one only.

    LOW and HIGH are words of their own only behind "active".
    """
    if parameter.kind is not recipe_parameter.Kind.CHOICE:
        return None
    low = sentence.lower()
    meant = [
        each
        for each in parameter.range
        if any(anywhere([word]).search(low) for word in parameter.words.get(str(each), ()))
    ]
    if len(meant) == 1:
        return meant[0]
    found = []
    for each in parameter.range:
        before = r"a[ck]tive?[- ]" if each in _LEVELS else r"(?<![a-z\d])"
        if isinstance(each, str) and re.search(
            rf"{before}{re.escape(each.lower())}(?![a-z\d])", low
        ):
            found.append(each)
    return found[0] if len(found) == 1 else None


def _share_times(
    places: Sequence[Place], values: Sequence[dict[str, Value]], often: Sequence[Quantity]
) -> None:
    """Where one time says how often, it says so for all of these places that recur."""
    if len({each.value for each in often}) != 1:
        return
    for place in places:
        parameter, mine = place.parameter, values[place.recipe]
        if parameter.name not in mine and says_every(parameter):
            value = value_for(parameter, often[0])
            if value is not None:
                mine[parameter.name] = value


def _says_how_often(quantity: Quantity, place: Place) -> bool:
    """Whether a quantity that sets a parameter is a time that comes again: "4 times a second"."""
    if quantity.kind is Kind.RATE:
        return says_every(place.parameter)
    return recurs(quantity)


def _share_texts(places: Sequence[Place], values: Sequence[dict[str, Value]]) -> None:
    """The network, the broker and the like are the same for all that have one."""
    texts = [p for p in places if p.parameter.kind is recipe_parameter.Kind.TEXT]
    for name in {p.parameter.name for p in texts if takes(p.parameter.name, "")}:
        said = {values[p.recipe][name] for p in texts if name in values[p.recipe]}
        for place in texts:
            if len(said) == 1 and place.parameter.name == name:
                values[place.recipe].setdefault(name, next(iter(said)))


def _said_pins(recipe: Recipe, values: Mapping[str, Value]) -> set[int | str]:
    """The pins among the values that were said."""
    return {pin for e in recipe.parameters if e.name in values for pin in e.pins(values[e.name])}


def _consistent(recipe: Recipe, values: dict[str, Value]) -> dict[str, Value]:
    """The values that go together, others moved; none where they do not."""
    moved = moved_off(recipe, values)
    try:
        recipe.values(moved)
    except CorpusError:
        return {}
    return moved
