"""What one segment of a sentence says: a state for a time, blinking, a tone, a wait, a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.behaviours.behaviour import Thing
from codegen.behaviours.measures import SOUNDS, Measures, measured
from codegen.behaviours.printing import go_on, is_line, printing
from codegen.behaviours.story import Event, Story
from codegen.behaviours.things import is_input
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind

_QUICK, _SLOW = 100.0, 1000.0  # milliseconds on and off of a blink that is fast or slow
_BEEP_MS, _BEEP_HERTZ = 100.0, 2000.0
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
    if Meaning.PULLED_DOWN in has or is_input_s:
        story.things.pull_down()
    return _Segment(segment, named, measures, story, is_after).events()


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


@dataclass(slots=True)
class _Segment:
    """A part of a sentence with what it names and how long, how often, how much."""

    tokens: Sequence[Token]
    named: list[Thing]
    measures: Measures
    story: Story
    is_after: bool

    @property
    def has(self) -> set[Meaning]:
        """What its tokens mean."""
        return {token.meaning for token in self.tokens}

    @property
    def states(self) -> list[bool]:
        """The states in their order, True for on."""
        return [_STATES[it.meaning] for it in self.tokens if it.meaning in _STATES]

    def events(self) -> list[Event]:
        """What it says."""
        does = {Meaning.BLINK, Meaning.TOGGLE, Meaning.WAIT, Meaning.BEEP, Meaning.SAME} & self.has
        last = self.story.last
        if not does and not self.states and last is not None and last.command and self.named:
            return [replace(last, things=self._subject(), command="")]  # "g the one on pin 10"
        if not (does or self.states or self.measures.says_something):
            self._declare()
            return []
        if not (does or self.states or self.named or self.measures.shares) and self._times_line():
            return []
        return self._happens(does)

    def _happens(self, does: set[Meaning]) -> list[Event]:
        """What it says that outputs do."""
        things = self._subject()
        if Meaning.BEEP in does or (self.measures.hertz and _sounds(things)):
            return self._tones(things)
        if self.measures.delays or self.measures.laters:
            return self._delayed(things)
        if Meaning.SAME in self.has:
            return self._same(things)
        if Meaning.IN_TURN in self.has:
            return self._in_turn(things)
        is_how = len(self.measures.times) == len(self.states) > 0 and not self.measures.counts
        if Meaning.TOGGLE in does or (Meaning.BLINK in does and not is_how):
            return [self._going(things, is_toggled=Meaning.TOGGLE in does)]
        return self._levels(things, is_wait=Meaning.WAIT in does)

    def _delayed(self, things: list[Thing]) -> list[Event]:
        """A state that begins some time after the start, or after what was said before."""
        it = self.measures
        does = it.times or it.every or it.periods or it.counts or it.shares
        waits = it.delays + it.laters
        if does or len(waits) != 1 or len(self.states) != 1 or not things:
            raise NotUnderstoodError
        if it.delays:
            self.story.flags.add(Meaning.ONCE)
        return [Event(ms=waits[0], is_after=True), Event(things, self.states[0], is_after=True)]

    def _same(self, things: list[Thing]) -> list[Event]:
        """What was said before, of other things: "the blue one does the same"."""
        last = self.story.latest
        if last is None or not last.things or self.measures.says_something or self.states:
            raise NotUnderstoodError
        return [replace(last, things=things, is_after=True)]

    def _in_turn(self, things: list[Thing]) -> list[Event]:
        """Outputs of which one is on after the other."""
        it = self.measures
        spans = [*it.times, *it.every, *(each / 2 for each in it.periods)]
        if len(spans) != 1 or len(things) < _SEVERAL or it.counts or self.states or it.shares:
            raise NotUnderstoodError
        return [Event([each], True, spans[0], is_after=True) for each in things]

    def _levels(self, things: list[Thing], *, is_wait: bool) -> list[Event]:
        """States, shares of PWM, or a wait."""
        if self.measures.counts or self.measures.hertz:
            raise NotUnderstoodError
        if is_wait:
            return [self._wait()]
        if not things:
            raise NotUnderstoodError
        return self._shared(things) if self.measures.shares else self._stated(things)

    def _times_line(self) -> bool:
        """Whether it says how often the line before is printed: "print A0, five times a second"."""
        it, said = self.measures, self.story.last_said
        spans = [*it.times, *it.every, *it.periods]
        if said is None or said.ms is not None or len(spans) != 1:
            return False
        said.ms = spans[0]
        return True

    def _declare(self) -> None:
        """Things that are named and nothing else: all in a row are what follows is about."""
        if self.measures.counts:
            raise NotUnderstoodError
        outputs = [it for it in self.named if not is_input(it)]
        if outputs:
            before = self.story.subject if self.story.is_declaring else ()
            self.story.subject = [*before, *outputs]
            self.story.is_declaring = True

    def _subject(self) -> list[Thing]:
        """What it is about: what it names, else what was spoken of before."""
        about = [it for it in self.named if not is_input(it)]
        if Meaning.EVERYTHING in self.has and not self.named:
            about = [it for it in self.story.things.all if not is_input(it)]
        if self.named and not about:
            raise NotUnderstoodError
        if not about and any(
            it.meaning is Meaning.OUTPUT and it.name == "led" for it in self.tokens
        ):
            about = [self.story.things.built_in()]
        if about:
            self.story.subject = about
        self.story.was_declaring, self.story.is_declaring = self.story.is_declaring, False
        return about or self.story.subject

    def _wait(self) -> Event:
        if len(self.measures.times) != 1 or self.states or self.measures.every:
            raise NotUnderstoodError
        return Event(ms=self.measures.times[0], is_after=self.is_after)

    def _going(self, things: list[Thing], *, is_toggled: bool) -> Event:
        """An output that goes on and off, or is turned over."""
        it = self.measures
        spans = [*it.times, *it.every, *(each / (1 if is_toggled else 2) for each in it.periods)]
        if not things or len(it.counts) > 1 or self.states or it.shares:
            raise NotUnderstoodError
        count = it.counts[0] if it.counts else None
        if not is_toggled and len(it.times) == len(it.every) == 1 and it.every[0] > it.times[0]:
            lit = it.times[0]  # "flashes for 50 ms every 2 s"
            return Event(
                things, is_blinking=True, lit=lit, dark=it.every[0] - lit, is_after=self.is_after
            )
        if len(spans) > 1:
            raise NotUnderstoodError
        half = spans[0] if spans else 0.0
        if not spans and not is_toggled:
            quick, slow = Meaning.QUICKLY in self.has, Meaning.SLOWLY in self.has
            half = _QUICK if quick else _SLOW if slow else 0.0
        return Event(
            things,
            half=half,
            blinks=count,
            is_blinking=not is_toggled or bool(spans),
            is_toggled=is_toggled,
            is_after=self.is_after,
            is_vague=not spans,
            is_flash=bool(it.times) and not is_toggled,
        )

    def _tones(self, things: list[Thing]) -> list[Event]:
        """Tones one after the other, or beeps."""
        it = self.measures
        if Meaning.EVERY in self.has and it.times and not it.hertz:  # "every note 300 ms long"
            return self._lengths(it.times)
        if it.every and not (it.times or it.hertz or it.counts):  # "a new beep every second"
            self._period(it.every)
            return []
        if len(it.times) > 1 or len(it.counts) > 1 or self.states or it.shares:
            raise NotUnderstoodError
        if not things or not _sounds(things):
            raise NotUnderstoodError
        self._period(it.every + it.periods)
        ms = it.times[0] if it.times else None
        if len(it.hertz) > 1 or (it.hertz and not it.counts):
            return [
                Event(things, True, ms, hertz=each, is_after=self.is_after) for each in it.hertz
            ]
        if it.hertz and ms is None:
            raise NotUnderstoodError
        if not it.hertz:
            self.story.assumed.append(f"{_BEEP_HERTZ:g} Hz")
        if ms is None:
            self.story.assumed.append(f"beeps of {_BEEP_MS:g} ms")
        hertz, half = (it.hertz or [_BEEP_HERTZ])[0], ms or _BEEP_MS
        if not it.counts:
            return [Event(things, True, half, hertz=hertz, is_after=self.is_after)]
        count = it.counts[0]
        return [
            Event(
                things,
                is_blinking=True,
                half=half,
                hertz=hertz,
                blinks=count,
                is_after=self.is_after,
            )
        ]

    def _period(self, every: Sequence[float]) -> None:
        if len(every) > 1 or (every and self.story.period):
            raise NotUnderstoodError
        self.story.period = every[0] if every else self.story.period

    def _lengths(self, times: Sequence[float]) -> list[Event]:
        """How long each of the tones is that were named."""
        open_ones = [it for it in self.story.events if it.hertz and it.ms is None]
        if len(times) != 1 or not open_ones:
            raise NotUnderstoodError
        for each in open_ones:
            each.ms = times[0]
        return []

    def _shared(self, things: list[Thing]) -> list[Event]:
        """A share of PWM."""
        it = self.measures
        if (
            len(it.shares) > 1
            or False in self.states
            or len(it.times) > 1
            or it.every
            or it.periods
        ):
            raise NotUnderstoodError
        time = it.times[0] if it.times else None
        return [Event(things, True, time, it.shares[0], is_after=self.is_after)]

    def _stated(self, things: list[Thing]) -> list[Event]:
        """States, times or both."""
        if self.measures.periods:
            raise NotUnderstoodError
        if not self.states:
            return self._timed(things)
        times, states = self.measures.times, self.states
        last = self.story.last
        if len(times) == 1 and len(states) == 2:
            times = times * 2
        if self.measures.every:
            if len(times) != 1 or len(states) != 1:
                raise NotUnderstoodError
            self._period(self.measures.every)  # "on for 100 ms every 2 s"
        is_how = last is not None and last.is_blinking and last.is_vague
        if last is not None and is_how and not self.named and times:
            for state, time in zip(states, times, strict=False):  # "blinks: 120 ms on, 880 ms off"
                last.lit, last.dark = (time, last.dark) if state else (last.lit, time)
            last.is_vague = not (last.lit and last.dark)
            return []
        if len(times) not in (0, len(states)):
            raise NotUnderstoodError
        return [
            Event(things, state, times[number] if times else None, is_after=self.is_after)
            for number, state in enumerate(states)
        ]

    def _timed(self, things: list[Thing]) -> list[Event]:
        """A time without a state: of a thing that is named then, or of what was said before."""
        spans = self.measures.times + self.measures.every
        last = self.story.last
        if len(spans) != 1:
            raise NotUnderstoodError
        if self.named and last is not None and last.is_blinking and not last.is_vague and last.half:
            if not self.measures.every:
                raise NotUnderstoodError  # "pin 3 every 200 ms, and pin 10 every 700 ms"
            return [
                replace(last, things=things, half=spans[0], blinks=None, is_after=self.is_after)
            ]
        is_declared = self.story.was_declaring and len(things) == 1 and not self.measures.every
        if is_declared and not self.named:  # "green = 11 (4 s)"
            return [Event(things, True, spans[0], is_after=True)]
        if self.named and (last is None or last.ms is not None or last.is_blinking):
            if self.measures.every:
                raise NotUnderstoodError
            return [Event(things, True, spans[0], is_after=self.is_after)]  # "green 2 s"
        if last is not None and last.is_blinking and last.is_vague:
            last.half, last.is_vague = spans[0], False  # "blinking, every 200 ms"
        elif last is not None and last.hertz and last.ms is None and not self.measures.every:
            last.ms = spans[0]
        elif last is not None and last.ms is not None and self.measures.every:
            self._period(self.measures.every)  # "a beep of 200 ms, every 2 s"
        elif last is not None and last.state is not None and last.ms is None:
            if self.measures.every:
                raise NotUnderstoodError
            last.ms = spans[0]  # "goes on, for 2 s"
        else:
            raise NotUnderstoodError
        return []


def _sounds(things: Sequence[Thing]) -> bool:
    return bool(things) and all(it.kind in SOUNDS for it in things)
