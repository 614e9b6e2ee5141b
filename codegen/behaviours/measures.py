"""The quantities of a segment: how long, how often, how much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from codegen.behaviours.story import Story
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity

SOUNDS = frozenset({"piezo", "buzzer"})
"""Kinds of things that tones come from."""

_BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 74880, 115200)
_TIMES = ("times", "x ", "mal", "次", "下")
_STATES = (Meaning.ON, Meaning.OFF)


@dataclass(slots=True)
class Measures:
    """The quantities of a segment: times, and those behind "every", in milliseconds; periods of
    rates in them; counts, shares of 1, tones in hertz; delays after
    the start, and after what was said before.
    """

    times: list[float] = field(default_factory=list)
    periods: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    every: list[float] = field(default_factory=list)
    hertz: list[float] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)
    laters: list[float] = field(default_factory=list)
    is_for: bool = False
    """Whether a time is said to be how long all goes on: "blink for 10 s"."""

    @property
    def says_something(self) -> bool:
        """Whether it says for how long, how often or how much."""
        measured = (*self.times, *self.periods, *self.shares, *self.every, *self.hertz)
        return bool(measured or self.delays or self.laters)


def measured(segment: Sequence[Token], story: Story) -> Measures:
    """The quantities of a segment; how many things there are ("two LEDs") is none."""
    found = Measures(
        counts=[int(it.name) for it in segment if it.meaning is Meaning.COUNT],
        shares=[int(it.name) / 100 for it in segment if it.meaning is Meaning.SHARE],
    )
    for number, token in enumerate(segment):
        each = token.quantity
        if each is None or each.kind is Kind.PIN or each.kind is Kind.TEXT:
            continue
        if not isinstance(each.value, float):
            raise NotUnderstoodError
        after = segment[number + 1] if number + 1 < len(segment) else None
        if each.kind is Kind.TIME:
            if re.search(r"\bat\s+\Z", each.before):  # a moment
                raise NotUnderstoodError
            found.is_for = found.is_for or re.search(r"\bfor\s+\Z", each.before) is not None
        is_every = number > 0 and segment[number - 1].meaning is Meaning.EVERY
        is_start = after is not None and after.meaning is Meaning.START
        if each.kind is Kind.TIME and after is not None and after.meaning is Meaning.LATER:
            found.laters.append(round(each.value * 1000, 6))
        elif each.kind is Kind.TIME and is_start:
            found.delays.append(round(each.value * 1000, 6))
        elif each.kind is Kind.TIME and is_every:
            found.every.append(round(each.value * 1000, 6))
        elif each.kind is Kind.RATE and "hz" in story.sentence[each.start : each.end].lower():
            (found.hertz if _is_sound(segment, story) else found.periods).append(
                each.value if _is_sound(segment, story) else 1000 / each.value
            )
        else:
            _measure(each, after, found, story)
    return found


def _measure(each: Quantity, after: Token | None, found: Measures, story: Story) -> None:
    value = each.value
    if not isinstance(value, float):
        raise NotUnderstoodError
    if each.kind is Kind.TIME:
        found.times.append(round(value * 1000, 6))
        story.unit = 1000.0 if value >= 1 else 1.0
    elif each.kind is Kind.RATE and value > 0:
        found.periods.append(1000 / value)
    elif each.kind is Kind.BAUD:
        story.baud = int(value)
    elif each.kind is Kind.PERCENT:
        found.shares.append(value / 100)
    elif each.kind is Kind.NUMBER and value in _BAUDS and not story.baud:
        story.baud = int(value)  # "serial (9600)"
    elif each.kind is not Kind.NUMBER:
        raise NotUnderstoodError
    elif after is not None and after.meaning in _STATES and story.unit:
        found.times.append(value * story.unit)
    elif each.after.lstrip().startswith(("times", "x ", "mal", "次", "下")):
        found.counts.append(int(value))
    elif not _counts_things(each, after):
        raise NotUnderstoodError


def _is_sound(segment: Sequence[Token], story: Story) -> bool:
    """Whether hertz are those of a tone, and not of blinking."""
    has = {token.meaning for token in segment}
    if has & {Meaning.BLINK, Meaning.TOGGLE}:
        return False
    kinds = {t.name for t in segment if t.meaning is Meaning.OUTPUT}
    return Meaning.BEEP in has or bool((kinds or {it.kind for it in story.subject}) & SOUNDS)


def _counts_things(each: Quantity, after: Token | None) -> bool:
    is_thing = after is not None and after.meaning in (Meaning.OUTPUT, Meaning.LABEL, Meaning.INPUT)
    is_one = after is not None and after.is_a(Kind.PIN)
    return is_thing or (each.value == 1.0 and is_one)
