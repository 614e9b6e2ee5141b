"""A sentence as tokens: its quantities, and words that mean something here. Pure.

The table of words is words.toml. What stands nowhere in it is `Meaning.UNKNOWN`, so that a reader
can tell that it did not understand all.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity

_OPEN, _CLOSE = "\ue000", "\ue001"
_WORD = re.compile(
    rf"{_OPEN}(\d+){_CLOSE}|[a-zäöüß][a-zäöüß']*(?:-[a-zäöüß]+)*|\d+|[^\sa-zäöüß\d]", re.IGNORECASE
)
_WIRED = re.compile(rf"\s*(?:pin\s*)?{_OPEN}")
_NOUN = re.compile(
    r"an\s+(?!und\b|aus\b|oder\b|also\b)[aeiou]\w+"
)  # "an external one", and not "250 ms an und 250 ms aus"
_ARTICLE = re.compile(r"\s*(?:the|a|an|my|der|dem|den|die|das|einer|einem)\b")
_ALSO_VERBS = ("light", "lights")  # "light the LED on pin 3"
_ASIDE = re.compile(  # "only one lamp is lit at any moment"
    r"(?:with )?(?:only|exactly|just)?\s*one (?:led|lamp|light)?\s*(?:is )?(?:lit |on )?"
    r"at (?:any|a|one|the same) (?:given )?(?:time|moment)"
    r"|(?<![\w.])\d+(?:\.\d+)?\s?k(?:\s?ohms?)?(?![a-z\d])"  # a resistor's
    r"|none of (?:them|these) may disturb the others?|一个亮的时候另一个灭"
)
_ARROW = re.compile(r"-+>|=>|\u2192")
_ENDS = r"(?![a-zäöüß\d'])"
_MARKS = frozenset(",;.:()!?\n-\u2013/\uff0c\u3002\uff1a\uff1b\u3001\uff08\uff09")
_PREPOSITION = re.compile(
    rf"\s*(?:(?:the|digital|arduino|gpio|pins?|number|no\.?|port|dem|den|der)\s*)*(?:{_OPEN}|pin)"
)


class Meaning(StrEnum):
    """What a token is; most are names of tables in words.toml."""

    QUANTITY = "quantity"
    MARK = "mark"
    UNKNOWN = "unknown"
    FILLER = "filler"
    OUTPUT = "outputs"
    LABEL = "labels"
    INPUT = "inputs"
    ON = "on"
    OFF = "off"
    TOGGLE = "toggle"
    BLINK = "blink"
    BEEP = "beep"
    WAIT = "wait"
    THEN = "then"
    AND = "and"
    REPEAT = "repeat"
    ONCE = "once"
    TOGETHER = "simultaneous"
    EVERYTHING = "everything"
    OPPOSITE = "opposite"
    IN_TURN = "in_turn"
    NO_DELAY = "no_delay"
    EVERY = "every"
    WHEN = "when"
    OTHERWISE = "otherwise"
    NOT = "not"
    PRESSED = "pressed"
    RELEASED = "released"
    EACH_PRESS = "each_press"
    BELOW = "below"
    ABOVE = "above"
    PRINT = "print"
    COMMAS = "commas"
    CLOCK = "clocks"
    COUNT = "counts"
    RECEIVED = "received"
    START = "starts"
    LATER = "laters"
    ACTIVE = "active"
    SAME = "same"
    LONG = "long"
    VALUE = "value"
    SHARE = "shares"
    DEBOUNCE = "debounce"
    PULLED_DOWN = "pulled_down"
    SLOWLY = "slowly"
    QUICKLY = "quickly"


@dataclass(frozen=True, slots=True)
class Token:
    """One of a sentence: what it means, its text in small letters, or the quantity that it is.

    `name` is the row of the table for things and labels: "rote" is `red`.
    """

    meaning: Meaning
    text: str
    quantity: Quantity | None = None
    name: str = ""

    def is_a(self, kind: Kind) -> bool:
        """Whether it is a quantity of a kind."""
        return self.quantity is not None and self.quantity.kind is kind


def tokens(sentence: str, asked: Sequence[Quantity]) -> list[Token]:
    """All of a sentence, but for white space, in their order."""
    lower = sentence.lower()
    if len(lower) != len(sentence):
        return [Token(Meaning.UNKNOWN, sentence)]
    lower = _ARROW.sub(lambda match: "," + " " * (len(match[0]) - 1), lower)
    aside = _ASIDE.search(lower)
    for number in reversed(range(len(asked))):
        each = asked[number]
        if aside and aside.start() <= each.start < aside.end():
            continue
        # What belongs to the words around it is not part of the value: "on 13", "every second".
        text = lower[each.start : each.end]
        lead = re.match(
            r"\s*(?:(?:on|at|to|an|auf|every|each|per|alle|jeden?|=|:|,|/|and|und|or|oder)\s*)*",
            text,
        )
        kept = lead[0] if lead else ""
        lower = f"{lower[: each.start]}{kept} {_OPEN}{number}{_CLOSE} {lower[each.end :]}"
    lower = _ASIDE.sub(" ", lower)
    return list(_read(lower, asked))


def _read(lower: str, asked: Sequence[Quantity]) -> Iterator[Token]:
    place = 0
    table, pattern = _table()
    while match := _WORD.search(lower, place):
        if match[1] is not None:
            yield Token(Meaning.QUANTITY, match[0], asked[int(match[1])])
        elif match[0] in _MARKS:
            yield Token(Meaning.MARK, match[0])
        elif match[0] == "=" and _WIRED.match(lower, match.end()):
            yield Token(Meaning.FILLER, match[0])  # "green = 11"
        elif phrase := pattern.match(lower, match.start()):
            meaning, name = table[re.sub(r"\s+", " ", phrase[0])]
            if phrase[0] in _ALSO_VERBS and _is_joint(lower, phrase.end()):
                meaning, name = Meaning.ON, ""
            yield Token(meaning, phrase[0], name=name)
            place = phrase.end()
            continue
        elif match[0] in ("on", "an"):
            is_joint = _is_joint(lower, match.end())
            yield Token(Meaning.FILLER if is_joint else Meaning.ON, match[0])
        else:
            yield Token(Meaning.UNKNOWN, match[0])
        place = match.end()


def _is_joint(lower: str, place: int) -> bool:
    """Whether an "on" that ends here is "on pin 3" or "on the LED", and no state."""
    if _PREPOSITION.match(lower, place) or _NOUN.match(lower[place - 2 :]):
        return True
    table, pattern = _table()
    while article := _ARTICLE.match(lower, place):
        place = article.end()
    phrase = pattern.match(lower, place + len(lower[place:]) - len(lower[place:].lstrip()))
    things = (Meaning.OUTPUT, Meaning.INPUT, Meaning.LABEL)
    return phrase is not None and table[re.sub(r"\s+", " ", phrase[0])][0] in things


@cache
def _table() -> tuple[dict[str, tuple[Meaning, str]], re.Pattern[str]]:
    rows = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))
    found: dict[str, tuple[Meaning, str]] = {}
    for key, row in rows.items():
        names = row.items() if isinstance(row, dict) else [("", row)]
        for name, phrases in names:
            for phrase in phrases:
                found.setdefault(phrase, (Meaning(key), name))
    for joint in ("on", "an"):
        found.pop(joint, None)
    longest_first = sorted(found, key=lambda each: (-len(each), each))
    words = "|".join(
        re.escape(each).replace(r"\ ", r"\s+") + (_ENDS if each[-1].isascii() else "")
        for each in longest_first
    )
    return found, re.compile(rf"(?:{words})|[<>]")
