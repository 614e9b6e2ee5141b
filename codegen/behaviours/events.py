"""What one segment of a sentence says: a state for a time, blinking, a tone, a wait, a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.behaviours.behaviour import Thing
from codegen.behaviours.levels import levels
from codegen.behaviours.measures import measured
from codegen.behaviours.printing import go_on, is_line, printing
from codegen.behaviours.segment import Segment
from codegen.behaviours.sounds import sounds, tones
from codegen.behaviours.story import Event, Story
from codegen.behaviours.things import is_input
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind

_QUICK, _SLOW = 100.0, 1000.0  # milliseconds on and off of a blink that is fast or slow
_SEVERAL = 2
_FLAGS = frozenset({
    Meaning.REPEAT, Meaning.ONCE, Meaning.TOGETHER, Meaning.NO_DELAY, Meaning.IN_TURN,
    Meaning.RECEIVED,
})  # fmt: skip
_STATES = {Meaning.ON: True, Meaning.OFF: False}
_ONLY_IN_CONDITIONS = frozenset({
    Meaning.UNKNOWN, Meaning.NOT, Meaning.PRESSED, Meaning.RELEASED, Meaning.BELOW, Meaning.ABOVE,
})  # fmt: skip


def read_event(segment: Sequence[Token], story: Story, *, is_after: bool) -> list[Event]:
    """The events of a segment; none where it only names things, or says how all is meant.

    Raises:
        NotUnderstoodError: something of it is not understood.
        UnknownThingError: it is about something that was not named.
    """
    has = {token.meaning for token in segment}
    story.flags |= has & (_FLAGS - {Meaning.RECEIVED} if Meaning.PRINT in has else _FLAGS)
    if (command := _command(segment, story)) is not None:
        text, rest = command
        found = read_event(rest, story, is_after=is_after) if rest else []
        return [replace(each, command=text) for each in found]
    if Meaning.PRINT in has or (story.last_said is not None and is_line(segment, story)):
        return [printing(segment, story)]
    if has & {Meaning.CLOCK, Meaning.COMMAS}:
        go_on(segment, story)
        return []
    if has & _ONLY_IN_CONDITIONS or any(t.is_a(Kind.TEXT) for t in segment):
        raise NotUnderstoodError
    if has & {Meaning.QUICKLY, Meaning.SLOWLY} and not has & {Meaning.BLINK, Meaning.BEEP}:
        raise NotUnderstoodError
    if Meaning.VALUE in has and not any(it.name == "analog" or it.is_a(Kind.PIN) for it in segment):
        raise NotUnderstoodError
    measures = measured(segment, story)
    names_a_pin = any(it.is_a(Kind.PIN) for it in segment)
    if names_a_pin and has & {Meaning.DEBOUNCE, Meaning.OPPOSITE}:
        raise NotUnderstoodError
    if Meaning.DEBOUNCE in has:
        story.debounce = measures.times[0] if len(measures.times) == 1 else story.debounce
        return []
    if Meaning.OPPOSITE in has:
        return [Event(is_opposite=True, is_after=is_after)]
    named = story.things.about(segment)
    is_input_s = Meaning.ACTIVE in has and any(is_input(it) for it in named)
    is_other_rail = Meaning.PULLED_DOWN in has or is_input_s
    if is_other_rail and (not all(map(is_input, named)) or not story.things.pull_down()):
        raise NotUnderstoodError
    return _events(Segment(segment, named, measures, story, is_after))


def _command(segment: Sequence[Token], story: Story) -> tuple[str, list[Token]] | None:
    """What has to be received before a segment is done, and the rest of it: "'r' toggles it"."""
    if Meaning.RECEIVED not in story.flags or any(it.meaning is Meaning.PRINT for it in segment):
        return None
    rest = [it for it in segment if it.meaning is not Meaning.RECEIVED]
    texts = [it for it in rest if it.is_a(Kind.TEXT) or _is_letter(it)]
    does = {Meaning.TOGGLE, *_STATES} & {it.meaning for it in rest}
    if len(texts) != 1 or not (does or story.last_does_on_command):
        return None
    (said,) = texts
    text = str(said.quantity.value) if said.quantity is not None else said.text
    return text, [it for it in rest if it is not said]


def _is_letter(token: Token) -> bool:
    return token.meaning is Meaning.UNKNOWN and len(token.text) == 1


def _events(segment: Segment) -> list[Event]:
    """What it says."""
    does = {Meaning.BLINK, Meaning.TOGGLE, Meaning.WAIT, Meaning.BEEP, Meaning.SAME} & segment.has
    last = segment.story.last
    if not does and not segment.states and last is not None and last.command and segment.named:
        return [replace(last, things=segment.subject(), command="")]  # "g the one on pin 10"
    if not (does or segment.states or segment.measures.says_something):
        segment.declare()
        return []
    if not (does or segment.states or segment.named or segment.measures.shares) and _times_line(
        segment
    ):
        return []
    return _happens(segment, does)


def _happens(segment: Segment, does: set[Meaning]) -> list[Event]:
    """What it says that outputs do."""
    things = segment.subject()
    if Meaning.BEEP in does or (segment.measures.hertz and sounds(things)):
        return tones(segment, things)
    if segment.measures.delays or segment.measures.laters:
        return _delayed(segment, things)
    if Meaning.SAME in segment.has:
        return _same(segment, things)
    if Meaning.IN_TURN in segment.has:
        return _in_turn(segment, things)
    is_how = len(segment.measures.times) == len(segment.states) > 0 and not segment.measures.counts
    if Meaning.TOGGLE in does or (Meaning.BLINK in does and not is_how):
        return [_going(segment, things, is_toggled=Meaning.TOGGLE in does)]
    return levels(segment, things, is_wait=Meaning.WAIT in does)


def _times_line(segment: Segment) -> bool:
    """Whether it says how often the line before is printed: "print A0, five times a second"."""
    it, said = segment.measures, segment.story.last_said
    spans = [*it.times, *it.every, *it.periods]
    if said is None or said.ms is not None or len(spans) != 1:
        return False
    said.ms = spans[0]
    return True


def _delayed(segment: Segment, things: list[Thing]) -> list[Event]:
    """A state that begins some time after the start, or after what was said before."""
    it = segment.measures
    does = it.times or it.every or it.periods or it.counts or it.shares
    waits = it.delays + it.laters
    if does or len(waits) != 1 or len(segment.states) != 1 or not things:
        raise NotUnderstoodError
    if it.delays:
        if Meaning.START in segment.story.flags:
            raise NotUnderstoodError
        segment.story.flags |= {Meaning.ONCE, Meaning.START}
    return [Event(ms=waits[0], is_after=True), Event(things, segment.states[0], is_after=True)]


def _same(segment: Segment, things: list[Thing]) -> list[Event]:
    """What was said before, of other things: "the blue one does the same"."""
    last = segment.story.latest
    is_going = any(last is it for it in segment.story.events)
    if (
        last is None
        or not is_going
        or not last.things
        or segment.measures.says_something
        or segment.states
    ):
        raise NotUnderstoodError
    return [replace(last, things=things, is_after=True)]


def _in_turn(segment: Segment, things: list[Thing]) -> list[Event]:
    """Outputs of which one is on after the other."""
    it = segment.measures
    spans = [*it.times, *it.every, *(each / 2 for each in it.periods)]
    if len(spans) != 1 or len(things) < _SEVERAL or it.counts or segment.states or it.shares:
        raise NotUnderstoodError
    return [Event([each], True, spans[0], is_after=True) for each in things]


def _going(segment: Segment, things: list[Thing], *, is_toggled: bool) -> Event:
    """An output that goes on and off, or is turned over."""
    it = segment.measures
    spans = [*it.times, *it.every, *(each / (1 if is_toggled else 2) for each in it.periods)]
    if not things or len(it.counts) > 1 or segment.states or it.shares:
        raise NotUnderstoodError
    count = it.counts[0] if it.counts else None
    is_vague = Meaning.QUICKLY in segment.has or Meaning.SLOWLY in segment.has
    is_span = len(it.times) == len(it.every) == 1
    if (is_toggled and count) or (it.is_for and not is_span) or (is_vague and it.every):
        raise NotUnderstoodError
    if count and it.every and not it.times:  # "three times every 10 s"
        segment.recur(it.every)
        return Event(
            things, blinks=count, is_blinking=True, is_after=segment.is_after, is_vague=True
        )
    if not is_toggled and len(it.times) == len(it.every) == 1 and it.every[0] > it.times[0]:
        lit = it.times[0]  # "flashes for 50 ms every 2 s"
        return Event(
            things, is_blinking=True, lit=lit, dark=it.every[0] - lit, is_after=segment.is_after
        )
    if len(spans) > 1:
        raise NotUnderstoodError
    half = spans[0] if spans else 0.0
    if not spans and not is_toggled:
        quick, slow = Meaning.QUICKLY in segment.has, Meaning.SLOWLY in segment.has
        half = _QUICK if quick else _SLOW if slow else 0.0
    return Event(
        things,
        half=half,
        blinks=count,
        is_blinking=not is_toggled or bool(spans),
        is_toggled=is_toggled,
        is_after=segment.is_after,
        is_vague=not spans,
        is_flash=bool(it.times) and not is_toggled,
    )
