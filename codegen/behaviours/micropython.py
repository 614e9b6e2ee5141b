"""What a sentence states as a MicroPython program. Pure.

One course alone sleeps; where something goes on beside it, each keeps its own time with ticks_ms(),
and nothing sleeps but the loop, for a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.behaviours.behaviour import (
    LED_BUILTIN,
    Action,
    Block,
    Clock,
    Condition,
    Course,
    Duty,
    Level,
    Reaction,
    Say,
    Statement,
    Step,
    Thing,
    Tone,
)
from codegen.behaviours.naming import Names, upper

_FINE = 10.0  # milliseconds below which fractions count
_SETTLES = 30.0  # milliseconds that contacts bounce at most, where nothing else is said
_HERTZ = 1000  # of PWM
_FULL = 65535


def program(statement: Statement, *, adc: str = "read_u16", own_led: str = "") -> str:
    """The program. `adc` is the method that reads a converter in the units that people mean,
    `own_led` the pin of the board's LED.
    """
    return "\n".join(_Program(statement, adc, own_led).lines()) + "\n"


class _Program:
    def __init__(self, statement: Statement, adc: str, own_led: str) -> None:
        self._all = statement
        self._own_led = own_led
        self._adc = adc
        self._names = Names((*statement.outputs, *statement.inputs))
        self._classes = {"Pin"} if statement.outputs or statement.inputs else set[str]()
        self._constants: list[str] = []
        self._start: list[str] = []
        self._loop: list[str] = []

    def lines(self) -> Iterator[str]:
        """The program's lines."""
        made = [self._made(it) for it in (*self._all.outputs, *self._all.inputs)]
        courses, reactions = self._all.courses, self._all.reactions
        alone = len(courses) == 1 and not reactions and not self._all.is_without_delay
        for course in courses:
            name = _name(self._names.course(course))
            if course.ms == 0 or alone:
                self._wait_through(course)
            elif len(course.steps()) == 1:
                done = [line for it in course.steps()[0].actions for line in self._done(it)]
                self._periodic(name, course.ms, done)
            else:
                self._keep_time(course, name)
        for number, reaction in enumerate(reactions, 1):
            self._react(reaction, "report" if number == 1 else f"report_{number}")
        if self._classes:
            yield f"from machine import {', '.join(sorted(self._classes, key=str.lower))}"
        yield "import time"
        for group in (self._constants, made, self._start):
            if group:
                yield from ("", *group)
        if self._loop:
            sleeps = [] if alone else ["time.sleep_ms(1)"]
            yield from ("", "while True:", *_inner([*self._loop, *sleeps]))

    def _made(self, thing: Thing) -> str:
        """The line that makes an object of a thing."""
        name = _name(self._names.words(thing))
        pin = self._own_led if thing.pin == LED_BUILTIN else thing.pin
        driven = [it for it in self._all.actions if not isinstance(it, Say)]
        kinds = {type(it) for it in driven if it.thing == thing}
        if thing.kind == "analog":
            self._classes.add("ADC")
            return f"{name} = ADC(Pin({pin}))"
        if thing in self._all.inputs:
            pull = ", Pin.PULL_UP" if thing.is_pulled_up else ""
            return f"{name} = Pin({pin}, Pin.IN{pull})"
        if kinds & {Duty, Tone}:
            self._classes.add("PWM")
            freq = f", freq={_HERTZ}, duty_u16=0" if Duty in kinds else ", freq=440, duty_u16=0"
            return f"{name} = PWM(Pin({pin}){freq})"
        return f"{name} = Pin({pin}, Pin.OUT, value=0)"

    def _wait_through(self, course: Course) -> None:
        lines = [line for block in course.blocks for line in self._block(block)]
        if course.is_once:
            self._start += lines
        else:
            self._loop += lines

    def _periodic(self, name: str, ms: float, lines: Sequence[str]) -> None:
        period, last = f"{upper(name)}_MS", f"last_{name}"
        self._constants.append(f"{period} = {round(ms)}")
        self._start.append(f"{last} = time.ticks_ms()")
        self._loop += [
            f"if time.ticks_diff(time.ticks_ms(), {last}) >= {period}:",
            *_inner([f"{last} = time.ticks_add({last}, {period})", *lines]),
        ]

    def _keep_time(self, course: Course, name: str) -> None:
        """Steps that follow one another beside other things."""
        steps = course.steps()
        step, since, ms = f"{name}_step", f"{name}_since", f"{upper(name)}_MS"
        self._constants.append(f"{ms} = ({', '.join(str(round(each.ms)) for each in steps)})")
        cases: list[str] = []
        for place, each in enumerate(steps):
            done = [line for it in each.actions for line in self._done(it)] or ["pass"]
            cases += [f"{'if' if place == 0 else 'elif'} {step} == {place}:", *_inner(done)]
        first = [line for it in steps[0].actions for line in self._done(it)]
        self._start += [f"{step} = 0", f"{since} = time.ticks_ms()", *first]
        more = f"{step} < {len(steps) - 1} and " if course.is_once else ""
        turn = f"{step} += 1" if course.is_once else f"{step} = ({step} + 1) % {len(steps)}"
        since_then = f"{since} = time.ticks_add({since}, {ms}[{step}])"
        self._loop += [
            f"if {more}time.ticks_diff(time.ticks_ms(), {since}) >= {ms}[{step}]:",
            *_inner([since_then, turn, *cases]),
        ]

    def _react(self, reaction: Reaction, name: str) -> None:
        asked = self._condition(reaction.condition)
        then = [line for each in reaction.actions for line in self._done(each)]
        if reaction.course is not None:
            then = [line for block in reaction.course.blocks for line in self._block(block)]
        if reaction.is_edge:
            self._once_each(reaction, asked, then)
            return
        lines = [f"if {asked}:", *_inner(then)]
        if reaction.otherwise:
            other = [line for each in reaction.otherwise for line in self._done(each)]
            lines += ["else:", *_inner(other)]
        if reaction.every:
            self._periodic(name, reaction.every, lines)
        else:
            self._loop += lines

    def _once_each(self, reaction: Reaction, asked: str, then: Sequence[str]) -> None:
        name = _name(self._names.words(reaction.condition.thing))
        settles = f"{upper(name)}_SETTLES_MS"
        ms = round(self._all.debounce or _SETTLES)
        self._constants.append(f"{settles} = {ms}  # contacts bounce")
        self._start += [f"{name}_was = False", f"{name}_changed = time.ticks_ms()"]
        is_settled = f"time.ticks_diff(time.ticks_ms(), {name}_changed) >= {settles}"
        self._loop += [
            f"{name}_is = {asked}",
            f"if {name}_is != {name}_was and {is_settled}:",
            *_inner([f"{name}_changed = time.ticks_ms()", f"{name}_was = {name}_is"]),
            *_inner([f"if {name}_is:", *_inner(then)]),
        ]

    def _block(self, block: Block) -> list[str]:
        lines = [line for step in block.steps for line in self._step(step)]
        return lines if block.times == 1 else [f"for _ in range({block.times}):", *_inner(lines)]

    def _step(self, step: Step) -> list[str]:
        lines = [line for each in step.actions for line in self._done(each)]
        if not step.ms:
            return lines
        if step.ms < _FINE and step.ms != int(step.ms):
            return [*lines, f"time.sleep_us({round(step.ms * 1000)})"]
        return [*lines, f"time.sleep_ms({round(step.ms)})"]

    def _done(self, action: Action) -> list[str]:
        match action:
            case Say(parts):
                return [f"print({', '.join(self._said(it) for it in parts)}{_separated(parts)})"]
            case Level(thing, None):
                name = _name(self._names.words(thing))
                return [f"{name}.value(not {name}.value())"]
            case Level(thing, high):
                return [f"{_name(self._names.words(thing))}.value({int(bool(high))})"]
            case Duty(thing, share):
                return [f"{_name(self._names.words(thing))}.duty_u16({round(share * _FULL)})"]
            case Tone(thing, 0):
                return [f"{_name(self._names.words(thing))}.duty_u16(0)"]
            case Tone(thing, hertz):
                name = _name(self._names.words(thing))
                return [f"{name}.freq({round(hertz)})", f"{name}.duty_u16({_FULL // 2 + 1})"]

    def _said(self, part: str | Thing | Clock) -> str:
        if isinstance(part, str):
            return repr(part)
        if isinstance(part, Clock):
            return "time.ticks_ms()" if part.ms == 1 else f"time.ticks_ms() // {part.ms}"
        return f"{_name(self._names.words(part))}.{self._adc}()"

    def _condition(self, condition: Condition) -> str:
        name = _name(self._names.words(condition.thing))
        if condition.sign is not None:
            asked = f"{name}.{self._adc}() {condition.sign} {condition.limit:g}"
            return f"not {asked}" if condition.is_not else asked
        is_low = condition.thing.is_pulled_up != condition.is_not
        return f"{name}.value() == {0 if is_low else 1}"


def _name(words: str) -> str:
    return words.replace(" ", "_")


def _separated(parts: Sequence[str | Thing | Clock]) -> str:
    return ', sep=""' if len(parts) > 1 else ""


def _inner(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]
