"""A line that is printed: a text, a reading, or both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.behaviours.behaviour import Clock, Say, Thing
from codegen.behaviours.measures import measured
from codegen.behaviours.story import Event, Story
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_STATES = (Meaning.ON, Meaning.OFF)


def is_line(segment: Sequence[Token], story: Story) -> bool:
    """Whether it is only what is printed: "print dark below 300, else bright".

    A word that is a state, too, is one where something else was spoken of last.
    """
    if len(segment) != 1:
        return False
    (token,) = segment
    if token.meaning in _STATES:
        return story.latest is story.last_said
    return token.meaning is Meaning.UNKNOWN or token.is_a(Kind.TEXT)


def printing(segment: Sequence[Token], story: Story) -> Event:
    """A line that is printed, with the time after which it is again.

    A single word need not stand in quotation marks: "print dark".
    """
    measures = measured([t for t in segment if t.meaning is not Meaning.UNKNOWN], story)
    spans = measures.times + measures.periods + measures.every
    if len(spans) > 1 or measures.counts or measures.shares:
        raise NotUnderstoodError
    parts: list[str | Thing | Clock] = []
    for number, token in enumerate(segment):
        if token.is_a(Kind.TEXT) and token.quantity is not None:
            parts.append(str(token.quantity.value))
        elif token.meaning is Meaning.UNKNOWN or token.meaning in _STATES:
            if number and segment[number - 1].meaning is not Meaning.PRINT:
                raise NotUnderstoodError
            parts.append(_as_written(token.text, story.sentence))
        elif token.meaning not in (
            Meaning.PRINT,
            Meaning.QUANTITY,
            Meaning.EVERY,
            *_PRINTED_BESIDE,
        ):
            raise NotUnderstoodError
        elif token.meaning is Meaning.CLOCK:
            parts.append(Clock(1000 if token.name == "s" else 1))
    named = [it for it in story.things.about(segment) if it.kind == "analog"]
    is_row = any(token.meaning is Meaning.COMMAS for token in segment)
    if len(named) > 1 and not is_row:
        raise NotUnderstoodError
    if named and any(token.meaning is Meaning.UNKNOWN for token in segment):
        raise NotUnderstoodError  # "the average of A0"
    parts += [part for it in named for part in (it, ",")][:-1]
    if not parts or len([it for it in parts if isinstance(it, str) and it != ","]) > 1:
        raise NotUnderstoodError
    story.last_said = Event(say=Say(tuple(parts)), ms=spans[0] if spans else None)
    return story.last_said


_PRINTED_BESIDE = (
    Meaning.INPUT, Meaning.ONCE, Meaning.REPEAT, Meaning.COMMAS, Meaning.CLOCK, Meaning.NO_DELAY,
    Meaning.RECEIVED, Meaning.TOGETHER, Meaning.VALUE,
)  # fmt: skip


def go_on(segment: Sequence[Token], story: Story) -> None:
    """What is added to the line before: "print the text 'up', with the uptime in seconds"."""
    said = story.last_said
    if said is None or said.say is None or any(t.meaning is not Meaning.CLOCK for t in segment):
        raise NotUnderstoodError
    clocks = [Clock(1000 if t.name == "s" else 1) for t in segment if t.meaning is Meaning.CLOCK]
    if len(clocks) != 1 or any(not isinstance(it, str) for it in said.say.parts):
        raise NotUnderstoodError
    before = "".join(it for it in said.say.parts if isinstance(it, str))
    example = _NUMBER.search(before)  # "a line like 'up: 1500 ms'"
    texts = [before[: example.start()], before[example.end() :]] if example else [before, ""]
    parts: list[str | Thing | Clock] = [texts[0], *clocks, texts[1]]
    said.say = Say(tuple(it for it in parts if it != ""))


def _as_written(word: str, sentence: str) -> str:
    match = re.search(re.escape(word), sentence, re.IGNORECASE)
    return match[0] if match else word
