"""Events that follow one another, and those that go on beside one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.behaviours.behaviour import Action, Block, Course, Duty, Level, Say, Step, Thing, Tone
from codegen.behaviours.story import Event, Story
from codegen.behaviours.tokens import Meaning
from codegen.behaviours.understood import NotUnderstoodError

_SHORTEST = 0.5  # milliseconds of a course: below it what digitalWrite takes is too much
_USUAL = 250.0  # milliseconds on and off of a blink of which nothing is said


def courses(story: Story) -> list[Course]:
    """What goes on by itself.

    Raises:
        NotUnderstoodError: it is not said how long something lasts, or nothing would change.
    """
    printed = [each for each in story.events if each.say is not None]
    events = [each for each in story.events if each.say is None]
    found = [_printing(each, story) for each in printed]
    if not events:
        return found
    if any(each.is_opposite for each in events):
        raise NotUnderstoodError
    driven = _driven(_flashes(_specific(events)), story)
    vague = any(each.is_blinking and not each.blinks for each in events)
    if Meaning.ONCE in story.flags and (len(driven) + len(found) > 1 or vague):
        raise NotUnderstoodError  # which of them is once
    return [*driven, *found]


def _printing(event: Event, story: Story) -> Course:
    is_once = event.ms is None and Meaning.ONCE in story.flags
    if event.say is None or (event.ms is None and not is_once):
        raise NotUnderstoodError
    return Course((Block((Step((event.say,), event.ms or 0.0),)),), is_once)


def _specific(events: Sequence[Event]) -> list[Event]:
    """Without blinking of which the rest says how: "they blink, pin 2 250 ms on and 250 ms off"."""
    later = {thing for each in events if not _is_vague(each) for thing in each.things}
    return [each for each in events if not (_is_vague(each) and set(each.things) & later)]


def _flashes(events: Sequence[Event]) -> list[Event]:
    """With flashes as times that something is on, where it is said how long it is off."""
    dark = {it for e in events if e.state is False and e.ms for it in e.things}
    return [
        replace(e, is_blinking=False, state=True, ms=e.half, half=0.0)
        if e.is_flash and not e.blinks and set(e.things) <= dark
        else e
        for e in events
    ]


def _is_vague(event: Event) -> bool:
    """Whether it is only said that something blinks."""
    return event.is_blinking and event.is_vague and not (event.half or event.blinks)


def _driven(events: list[Event], story: Story) -> list[Course]:
    by_thing: dict[tuple[Thing, ...], list[Event]] = {}
    for event in events:
        by_thing.setdefault(tuple(event.things), []).append(event)
    is_once = Meaning.ONCE in story.flags
    if len(by_thing) > 1 and not any(each.is_after for each in events) and _go_alone(by_thing):
        return [_course(each, story, is_once=is_once) for each in by_thing.values()]
    return [_course(events, story, is_once=is_once)]


def _go_alone(by_thing: dict[tuple[Thing, ...], list[Event]]) -> bool:
    """Whether each group has a course of its own: on and off, blinking, or a level for good."""
    things = [it for group in by_thing for it in group]
    return len(set(things)) == len(things) and all(
        any(e.is_blinking for e in each)
        or {e.state for e in each if e.ms is not None} == {True, False}
        or (len(each) == 1 and each[0].ms is None)
        for each in by_thing.values()
    )


def once(events: Sequence[Event], story: Story) -> Course:
    """What is done once, by a reaction.

    Raises:
        NotUnderstoodError: it is not said how long something lasts.
    """
    return _course(events, story, is_once=True)


def _course(events: Sequence[Event], story: Story, *, is_once: bool) -> Course:
    blocks: list[Block] = []
    lit: dict[Thing, Action] = {}  # what ends what was on for a time
    for event in events:
        if event.is_toggled and not event.half:
            raise NotUnderstoodError
        out = tuple(end for thing, end in lit.items() if thing not in event.things)
        lit = {}
        if event.is_blinking:
            blocks.append(_blinks(event, out, story))
        elif event.is_wait:
            blocks.append(Block((Step(out, event.ms or 0.0),)))
        else:
            blocks.append(Block((Step((*out, *_set(event)), event.ms or 0.0),)))
            lit = _ends(event) if event.state and event.ms else {}
    last = events[-1]
    is_still = last.state is not None and last.ms is None
    course = Course(tuple(blocks), is_once or is_still)
    if story.period and not course.is_once:
        rest = story.period - course.ms
        if rest <= 0:
            raise NotUnderstoodError
        course = Course((*course.blocks, Block((Step(tuple(lit.values()), rest),))))
        lit = {}
    if course.is_once:
        if story.period:
            raise NotUnderstoodError
        ends = (Block((Step(tuple(lit.values())),)),) if lit else ()
        return Course((*course.blocks, *ends), is_once=True)
    course = _closed(course, lit)
    _require_change(course)
    return course


def _ends(event: Event) -> dict[Thing, Action]:
    """What ends a state that lasts for a time."""
    if event.hertz:
        return {it: Tone(it, 0) for it in event.things}
    return {it: Level(it, high=False) for it in event.things}


def _closed(course: Course, lit: dict[Thing, Action]) -> Course:
    """The course with what its end leaves on put out where it begins again."""
    first, *rest = course.blocks
    step = first.steps[0]
    begun = {it.thing for it in step.actions if not isinstance(it, Say)}
    out = tuple(end for thing, end in lit.items() if thing not in begun)
    if not out:
        return course
    opened = Block((Step((*out, *step.actions), step.ms), *first.steps[1:]), first.times)
    return Course((opened, *rest), course.is_once)


def _set(event: Event) -> tuple[Action, ...]:
    if event.hertz:
        return tuple(Tone(it, event.hertz) for it in event.things)
    if event.share is not None:
        return tuple(Duty(it, event.share) for it in event.things)
    return tuple(Level(it, event.state) for it in event.things)


def _blinks(event: Event, out: tuple[Action, ...], story: Story) -> Block:
    half = event.half or _USUAL
    if bool(event.lit) != bool(event.dark):
        raise NotUnderstoodError
    if event.is_vague:
        story.assumed.append(f"{half:.0f} ms on and off")
    lit = replace(event, is_blinking=False, state=True)
    on = Step((*out, *_set(lit)), event.lit or half)
    off = Step(tuple(_ends(lit).values()), event.dark or half)
    return Block((on, off), event.blinks or 1)


def _require_change(course: Course) -> None:
    """What goes on for ever has to change each of its outputs, and to wait."""
    seen: dict[Thing, set[object]] = {}
    for each in course.actions:
        if isinstance(each, Level):
            seen.setdefault(each.thing, set()).add(each.high)
        elif isinstance(each, Duty):
            seen.setdefault(each.thing, set()).add(each.share)
        elif isinstance(each, Tone):
            seen.setdefault(each.thing, set()).add(each.hertz)
    if course.ms < _SHORTEST or any(len(levels) < 2 for levels in seen.values()):
        raise NotUnderstoodError
