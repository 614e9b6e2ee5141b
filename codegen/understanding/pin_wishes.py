"""What a sentence wants of the pins that it names: "a relay on GPIO 34" wants an output.

Only what stands right beside a pin counts ("on", "connected to" may stand between), for a wrong
guess refuses what is possible. A pin of which nothing is understood is only used. Pure.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from codegen.advice.pins import PinFacts, Role
from codegen.language import Language
from codegen.understanding.lists import Kind
from codegen.understanding.phrases import anywhere, at_the_end, at_the_start
from codegen.understanding.quantities import Quantity

_STOPS = "[,;.!?\\uff0c\\u3002\\uff1b\\u3001]"
_BOUNDARY = re.compile(
    rf"{_STOPS}|\s(?:and|und|then|while|when|if|but|wenn|dann|sobald|während|aber)\s"
    r"|和|然后|当|如果"
)
_SENTENCE = re.compile(rf"{_STOPS}|\s(?:and|und|then|but|dann|aber)\s|和|然后")
_PAIRS = re.compile(r"\b(?:in and out|up and down|on and off|ein und aus|an und aus|auf und ab)\b")
_LIST = re.compile(r"\s*(?:,|/|&|、|-|\+)?\s*(?:and|und|or|oder|to|bis|和|或|到|至)?\s*")
_FOREIGN = re.compile(r"\s*(?:of|on|from|vom|des|von|am)\s+(?:the|a|an|dem|der|den)?\s*[a-z]+\d\w+")

# "the switch on pin 34", "20 pulses per turn on pin 35": things, and nothing that is done.
_THING = re.compile(
    r"\b(?:an?|the|this|my|per|each|every|one|reed|limit|tilt|toggle|slide|wall|light|foot|push|\w+ed)"
    r"\s+(?:switch|turn)\s+o(?:n|ff)\W*(?:(?:the|pin|gpio)\W*)*\Z"
)
_IS_TURNED = re.compile(r"\b(?:switch|turn)\s+o(?:n|ff)\W*(?:(?:the|pin|gpio)\W*)*\Z")
_NAMED = re.compile(r".*(?:gp|pin|io|脚)|[ad]\d")
_IN_LIST = re.compile(r"[^a-z端]*(?:and|und|or|oder|to|bis)?\s*\d*")


@dataclass(frozen=True, slots=True)
class Wish:
    """A pin's number on the board, as the sentence calls it, and what is wanted of it.

    `is_by_chip` is true where the chip's own numbers are meant: "GPIO 3" is no analog channel.
    """

    pin: int
    called: str
    role: Role
    is_by_chip: bool


class _Words:
    """The patterns of pin_words.toml."""

    def __init__(self) -> None:
        text = Path(__file__).with_name("pin_words.toml").read_text("utf-8")
        table: dict[str, list[str]] = tomllib.loads(text)
        before, after = table["joints"], table["joints_after"]
        self.driven = at_the_end(table["driven"] + table["drives"], before)
        self.two_way = at_the_end(table["two_way"], before)
        self.driven_after = at_the_start(
            [*table["driven_after"], *(word for word in table["driven"] if not word.isascii())],
            after,
        )
        self.dimmed = at_the_end(table["dimmed"], before)
        self.dimmed_after = at_the_start(
            [word for word in table["dimmed"] if word == "led" or not word.isascii()],
            [word for word in after if word != "led"],
        )
        self.dims = anywhere(table["dims"])
        self.dims_after = at_the_start(table["dims"], after)
        self.pwm = at_the_end(table["pwm"], before)
        self.no_pwm = anywhere(table["no_pwm"])
        self.analog = at_the_end(table["analog"], before)
        self.analog_after = at_the_start(
            table["analog_after"] + [word for word in table["analog"] if not word.isascii()], after
        )
        self.voltage = at_the_end(table["voltage"], before)
        self.no_analog = anywhere(table["no_analog"])
        self.touch = at_the_end(table["touch"], before)
        self.no_touch = anywhere(table["no_touch"])
        self.dac = at_the_end(table["dac"], before)
        self.own_dac = anywhere(table["dac"])
        self.no_dac = anywhere(table["no_dac"])
        self.pulled = at_the_end(table["pulled"], before)
        self.pulled_after = at_the_start(
            [word for word in table["pulled"] if not word.isascii()], after
        )
        self.things = at_the_end(table["driven"] + table["analog"] + table["pulled"], before)
        self.takes_in = anywhere(table["takes_in"])
        self.others = anywhere(table["other_pins"])


@cache
def _words() -> _Words:
    return _Words()


def wants_dac(sentence: str) -> bool:
    """Whether a sentence asks for the chip's own converter to a voltage, on whatever pin."""
    lower = sentence.lower()
    return bool(_words().own_dac.search(lower) and not _words().no_dac.search(lower))


def wishes(
    sentence: str, asked: Sequence[Quantity], facts: PinFacts, *, language: Language
) -> tuple[Wish, ...]:
    """The pins of the sentence that certainly are the board's, each with what is wanted of it."""
    lower = _PAIRS.sub(lambda pair: pair[0].replace(" ", "_"), sentence.lower())
    if len(lower) != len(sentence) or _words().others.search(lower):
        return ()
    return tuple(_wishes(lower, asked, facts, language))


def roles(sentence: str, asked: Sequence[Quantity]) -> Mapping[int, Role]:
    """What is wanted of each pin that a sentence names, by the place where it begins.

    `Role.ANY` where nothing right beside it says so.
    """
    lower = sentence.lower()
    if len(lower) != len(sentence):
        return {}
    return {
        each.quantity.start: Role.ANY if _IS_TURNED.search(each.head) else each.role
        for each in _read(lower, asked)
    }


class _Read(NamedTuple):
    """A pin of a sentence, what is wanted of it, and what stands right before and behind it."""

    quantity: Quantity
    role: Role
    head: str
    tail: str


def _read(lower: str, asked: Sequence[Quantity]) -> Iterator[_Read]:
    before: tuple[int, Role] | None = None  # where the last pin ended, and what it was for
    pins = [each for each in asked if each.kind is Kind.PIN]
    for each in asked:
        if each.kind is not Kind.PIN:  # "analogWrite 128 to pin 2"
            lower = f"{lower[: each.start]}{' ' * (each.end - each.start)}{lower[each.end :]}"
    for number, quantity in enumerate(pins):
        left = pins[number - 1].end if number else 0
        right = pins[number + 1].start if number + 1 < len(pins) else len(lower)
        left, right = min(left, quantity.start), max(right, quantity.end)
        *earlier, head = _BOUNDARY.split(lower[left : quantity.start])
        tail = _BOUNDARY.split(lower[quantity.end : right])[0]
        is_listed = before is not None and _LIST.fullmatch(lower[before[0] : quantity.start])
        around = f"{_SENTENCE.split(lower[left : quantity.start])[-1]} {tail}"
        takes_in = _words().takes_in.search(around) is not None
        role = _role(head, tail, lower, takes_in=takes_in)
        if earlier and _words().things.search(earlier[-1]):  # "button and LED on pins 2 and 13"
            role = Role.ANY if _LIST.fullmatch(lower[quantity.end : right]) else role
        if role is Role.ANY and before is not None and is_listed:
            role = before[1]
        before = quantity.end, role
        yield _Read(quantity, role, head, tail)


def _wishes(
    lower: str, asked: Sequence[Quantity], facts: PinFacts, language: Language
) -> Iterator[Wish]:
    for quantity, role, _, tail in _read(lower, asked):
        pin = _number(quantity, facts, language)
        text = lower[quantity.start : quantity.end]
        # "pin 4, 200 steps": a number of a list is a pin where nothing else follows it.
        # A "端口" may be one of a server.
        is_pin = _NAMED.match(text) or (_IN_LIST.fullmatch(text) and not tail.strip())
        if pin is not None and quantity.is_sure and is_pin and not _FOREIGN.match(tail):
            is_by_chip = "gp" in text or "io" in text or language is Language.PYTHON
            yield Wish(pin, _called(quantity, text), role, is_by_chip)


def _role(head: str, tail: str, lower: str, *, takes_in: bool) -> Role:
    """What is wanted of a pin, by the words before and after it."""
    words = _words()
    role = Role.ANY
    if words.touch.search(head) and not words.no_touch.search(lower):
        role = Role.TOUCH
    elif words.dac.search(head) and not words.no_dac.search(lower):
        role = Role.DAC
    elif _is_dimmed(head, tail) and not takes_in and not words.no_pwm.search(lower):
        role = Role.PWM
    elif _is_analog(head, tail, takes_in=takes_in) and not words.no_analog.search(lower):
        role = Role.ANALOG
    elif words.two_way.search(head) or (_is_driven(head, tail) and not takes_in):
        role = Role.OUTPUT
    elif words.pulled.search(head) or words.pulled_after.match(tail):
        role = Role.PULL
    return role


def _is_driven(head: str, tail: str) -> bool:
    if _words().driven_after.match(tail):
        return True
    return bool(_words().driven.search(head)) and not _THING.search(head)


_SHOWN = re.compile(r"\b(?:show|print|display|send|publish|zeig|gib)|显示|打印")


def _is_dimmed(head: str, tail: str) -> bool:
    words = _words()
    if words.pwm.search(head):
        return True
    if words.dimmed.search(head):
        return bool(words.dims.search(head) or words.dims_after.match(tail))
    return bool(words.dimmed_after.match(tail) and words.dims.search(f"{head} {tail}"))


def _is_analog(head: str, tail: str, *, takes_in: bool) -> bool:
    words = _words()
    if words.analog.search(head) or words.analog_after.match(tail):
        return True
    is_told = takes_in or _SHOWN.search(head) is not None
    return is_told and words.voltage.search(head) is not None


def _number(quantity: Quantity, facts: PinFacts, language: Language) -> int | None:
    """The number that the board's core knows; None for a name that the facts do not have."""
    value = quantity.value
    if isinstance(value, float):
        return int(value)
    if value in facts.names:
        return facts.names[value]
    # On an AVR "D7" is pin 7; elsewhere each board prints its own.
    is_avr = value[0] == "D" and "A5" in facts.names and language is not Language.PYTHON
    return int(value[1:]) if is_avr else None


def _called(quantity: Quantity, text: str) -> str:
    if isinstance(quantity.value, str):
        return quantity.value
    return f"{'GPIO' if 'gp' in text else 'pin'} {quantity.value:.0f}"
