"""States, shares of PWM and times of a segment."""

from __future__ import annotations

from dataclasses import replace

from codegen.behaviours.behaviour import Thing
from codegen.behaviours.segment import Segment
from codegen.behaviours.story import Event
from codegen.behaviours.tokens import Meaning
from codegen.behaviours.understood import NotUnderstoodError


def levels(segment: Segment, things: list[Thing], *, is_wait: bool) -> list[Event]:
    """States, shares of PWM, or a wait."""
    if segment.measures.counts or segment.measures.hertz:
        raise NotUnderstoodError
    if is_wait:
        return [_wait(segment)]
    if not things:
        raise NotUnderstoodError
    return _shared(segment, things) if segment.measures.shares else _stated(segment, things)


def _wait(segment: Segment) -> Event:
    if len(segment.measures.times) != 1 or segment.states or segment.measures.every:
        raise NotUnderstoodError
    return Event(ms=segment.measures.times[0], is_after=segment.is_after)


def _shared(segment: Segment, things: list[Thing]) -> list[Event]:
    """A share of PWM."""
    it = segment.measures
    if len(it.shares) > 1 or False in segment.states or len(it.times) > 1 or it.every or it.periods:
        raise NotUnderstoodError
    time = it.times[0] if it.times else None
    return [Event(things, True, time, it.shares[0], is_after=segment.is_after)]


def _stated(segment: Segment, things: list[Thing]) -> list[Event]:
    """States, times or both."""
    if segment.measures.periods:
        raise NotUnderstoodError
    if not segment.states:
        return _timed(segment, things)
    times, states = segment.measures.times, segment.states
    last = segment.story.last
    if len(times) == 1 and len(states) == 2:
        times = times * 2
    if segment.measures.every:
        if len(times) != 1 or len(states) != 1:
            raise NotUnderstoodError
        segment.recur(segment.measures.every)  # "on for 100 ms every 2 s"
    is_how = last is not None and last.is_blinking and last.is_vague
    if last is not None and is_how and not segment.named and times:
        for state, time in zip(states, times, strict=False):  # "blinks: 120 ms on, 880 ms off"
            last.lit, last.dark = (time, last.dark) if state else (last.lit, time)
        last.is_vague = not (last.lit and last.dark)
        return []
    is_of_each = bool(times) and segment.tokens[-1].meaning is Meaning.EVERY  # "for 1 s each"
    if len(times) not in (0, len(states)) or is_of_each:
        raise NotUnderstoodError
    return [
        Event(things, state, times[number] if times else None, is_after=segment.is_after)
        for number, state in enumerate(states)
    ]


def _timed(segment: Segment, things: list[Thing]) -> list[Event]:
    """A time without a state: of a thing that is named then, or of what was said before."""
    spans = segment.measures.times + segment.measures.every
    last = segment.story.last
    is_of_each = segment.tokens[-1].meaning is Meaning.EVERY  # "for 1 s each"
    if len(spans) != 1 or is_of_each:
        raise NotUnderstoodError
    if segment.named and last is not None and last.is_blinking and not last.is_vague and last.half:
        if not segment.measures.every:
            raise NotUnderstoodError  # "pin 3 every 200 ms, and pin 10 every 700 ms"
        return [replace(last, things=things, half=spans[0], blinks=None, is_after=segment.is_after)]
    is_declared = segment.story.was_declaring and len(things) == 1 and not segment.measures.every
    if is_declared and not segment.named:  # "green = 11 (4 s)"
        return [Event(things, True, spans[0], is_after=True)]
    if segment.named and (last is None or last.ms is not None or last.is_blinking):
        if segment.measures.every:
            raise NotUnderstoodError
        return [Event(things, True, spans[0], is_after=segment.is_after)]  # "green 2 s"
    if last is not None and last.is_blinking and last.is_vague:
        last.half, last.is_vague = spans[0], False  # "blinking, every 200 ms"
    elif last is not None and last.hertz and last.ms is None and not segment.measures.every:
        last.ms = spans[0]
    elif last is not None and last.ms is not None and segment.measures.every:
        segment.recur(segment.measures.every)  # "a beep of 200 ms, every 2 s"
    elif last is not None and last.state is not None and last.ms is None:
        if segment.measures.every:
            raise NotUnderstoodError
        last.ms = spans[0]  # "goes on, for 2 s"
    else:
        raise NotUnderstoodError
    return []
