"""Tones and beeps of a segment."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.behaviours.behaviour import Thing
from codegen.behaviours.measures import SOUNDS
from codegen.behaviours.segment import Segment
from codegen.behaviours.story import Event
from codegen.behaviours.tokens import Meaning
from codegen.behaviours.understood import NotUnderstoodError

_BEEP_MS, _BEEP_HERTZ = 100.0, 2000.0  # where nothing is said of them


def sounds(things: Sequence[Thing]) -> bool:
    """Whether tones can come from all of them."""
    return bool(things) and all(it.kind in SOUNDS for it in things)


def tones(segment: Segment, things: list[Thing]) -> list[Event]:
    """Tones one after the other, or beeps."""
    it = segment.measures
    if Meaning.EVERY in segment.has and it.times and not it.hertz:  # "every note 300 ms long"
        return _lengths(segment, it.times)
    if it.every and not (it.times or it.hertz or it.counts):  # "a new beep every second"
        segment.recur(it.every)
        return []
    if len(it.hertz) > 1 and Meaning.TOGETHER in segment.has:
        raise NotUnderstoodError
    if len(it.times) > 1 or len(it.counts) > 1 or segment.states or it.shares:
        raise NotUnderstoodError
    if not things or not sounds(things):
        raise NotUnderstoodError
    segment.recur(it.every + it.periods)
    ms = it.times[0] if it.times else None
    if len(it.hertz) > 1 or (it.hertz and not it.counts):
        return [Event(things, True, ms, hertz=each, is_after=segment.is_after) for each in it.hertz]
    if it.hertz and ms is None:
        raise NotUnderstoodError
    if not it.hertz:
        segment.story.assumed.append(f"{_BEEP_HERTZ:g} Hz")
    if ms is None:
        segment.story.assumed.append(f"beeps of {_BEEP_MS:g} ms")
    hertz, half = (it.hertz or [_BEEP_HERTZ])[0], ms or _BEEP_MS
    if not it.counts:
        return [Event(things, True, half, hertz=hertz, is_after=segment.is_after)]
    count = it.counts[0]
    return [
        Event(
            things,
            is_blinking=True,
            half=half,
            hertz=hertz,
            blinks=count,
            is_after=segment.is_after,
        )
    ]


def _lengths(segment: Segment, times: Sequence[float]) -> list[Event]:
    """How long each of the tones is that were named."""
    open_ones = [it for it in segment.story.events if it.hertz and it.ms is None]
    if len(times) != 1 or not open_ones:
        raise NotUnderstoodError
    for each in open_ones:
        each.ms = times[0]
    return []
