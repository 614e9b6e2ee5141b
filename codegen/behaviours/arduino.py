"""What a sentence states as a sketch. Pure.

One course alone waits with delay(), as a textbook does. Where something goes on beside it, each
course keeps its own time with millis(), and nothing waits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.behaviours.behaviour import (
    Action,
    Block,
    Clock,
    Command,
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
from codegen.behaviours.naming import Names, camel, title, upper

_FINE = 10.0  # milliseconds below which fractions count
_SETTLES = 30.0  # milliseconds that contacts bounce at most, where nothing else is said


def sketch(statement: Statement) -> str:
    """The program."""
    return "\n".join(_Sketch(statement).lines()) + "\n"


class _Sketch:
    def __init__(self, statement: Statement) -> None:
        self._all = statement
        self._names = Names((*statement.outputs, *statement.inputs))
        self._constants: list[str] = []
        self._variables: list[str] = []
        self._functions: list[list[str]] = []
        self._setup: list[str] = []
        self._loop: list[str] = []

    def lines(self) -> Iterator[str]:
        """The program's lines."""
        self._declare()
        others = self._all.reactions or self._all.commands
        alone = len(self._all.courses) == 1 and not others
        for course in self._all.courses:
            name = self._names.course(course)
            if course.ms == 0 or (alone and not self._all.is_without_delay):
                self._wait_through(course)
            elif len(course.steps()) == 1:
                self._every(course.steps()[0], name)
            else:
                self._keep_time(course, name)
        for number, reaction in enumerate(self._all.reactions, 1):
            self._react(reaction, number)
        if self._all.commands:
            self._obey(self._all.commands)
        for group in (self._constants, self._variables):
            if group:
                yield from (*group, "")
        for function in self._functions:
            yield from (*function, "")
        yield from _function("setup", self._setup)
        yield ""
        yield from _function("loop", self._loop or ["// nothing more to do"])

    def _declare(self) -> None:
        for thing in (*self._all.outputs, *self._all.inputs):
            self._constants.append(f"const int {self._names.pin(thing)} = {thing.pin};")
        if self._all.is_serial:
            self._setup.append(f"Serial.begin({self._all.baud});")
        tones = {each.thing for each in self._all.actions if isinstance(each, Tone)}
        driven = [it for it in self._all.outputs if it not in tones]
        self._setup += [f"pinMode({self._names.pin(it)}, OUTPUT);" for it in driven]
        for thing in self._all.inputs:
            if thing.kind != "analog":
                mode = "INPUT_PULLUP" if thing.is_pulled_up else "INPUT"
                self._setup.append(f"pinMode({self._names.pin(thing)}, {mode});")

    def _wait_through(self, course: Course) -> None:
        lines = [line for block in course.blocks for line in self._block(block)]
        if course.is_once:
            self._setup += lines
        else:
            self._loop += lines

    def _every(self, step: Step, name: str) -> None:
        """A single step that comes back: a line that is printed, a pin that is toggled."""
        self._periodic(name, step.ms, [line for each in step.actions for line in self._done(each)])

    def _periodic(self, name: str, ms: float, lines: Sequence[str]) -> None:
        period, last = f"{upper(name)}_MS", f"last{title(name)}"
        self._constants.append(f"const unsigned long {period} = {_whole(ms)};")
        self._variables.append(f"unsigned long {last} = 0;")
        self._loop += [
            f"if (millis() - {last} >= {period}) {{",
            *_inner([f"{last} += {period};", *lines]),
            "}",
        ]

    def _keep_time(self, course: Course, name: str) -> None:
        """Steps that follow one another beside other things."""
        steps = course.steps()
        if (even := _turned_over(steps)) and not course.is_once:
            self._every(even, name)
            return
        step, since, ms = f"{camel(name)}Step", f"{camel(name)}Since", f"{upper(name)}_MS"
        act = f"take{title(name)}Step"
        times = ", ".join(_whole(each.ms) for each in steps)
        self._constants.append(f"const unsigned long {ms}[] = {{{times}}};")
        self._variables += [f"int {step} = 0;", f"unsigned long {since} = 0;"]
        cases: list[str] = []
        for place, each in enumerate(steps):
            done = [line for it in each.actions for line in self._done(it)]
            cases += [f"case {place}:", *_inner([*done, "break;"])]
        self._functions.append(_function(act, [f"switch ({step}) {{", *_inner(cases), "}"]))
        self._setup.append(f"{act}();")
        more = f"{step} < {len(steps) - 1} && " if course.is_once else ""
        turn = f"{step}++;" if course.is_once else f"{step} = ({step} + 1) % {len(steps)};"
        self._loop += [
            f"if ({more}millis() - {since} >= {ms}[{step}]) {{",
            *_inner([f"{since} += {ms}[{step}];", turn, f"{act}();"]),
            "}",
        ]

    def _react(self, reaction: Reaction, number: int) -> None:
        asked = self._condition(reaction.condition)
        then = [line for each in reaction.actions for line in self._done(each)]
        if reaction.course is not None:
            then = [line for block in reaction.course.blocks for line in self._block(block)]
        if reaction.is_edge:
            self._once_each(reaction, asked, then)
            return
        lines = [f"if ({asked}) {{", *_inner(then)]
        if reaction.otherwise:
            other = [line for each in reaction.otherwise for line in self._done(each)]
            lines += ["} else {", *_inner(other)]
        lines.append("}")
        if reaction.every:
            self._periodic("report" if number == 1 else f"report {number}", reaction.every, lines)
        else:
            self._loop += lines

    def _once_each(self, reaction: Reaction, asked: str, then: Sequence[str]) -> None:
        name = self._names.words(reaction.condition.thing)
        was, now, at = f"was{title(name)}", f"is{title(name)}", f"{camel(name)}ChangedAt"
        settles = f"{upper(name)}_SETTLES_MS"
        ms = _whole(self._all.debounce or _SETTLES)
        self._constants.append(f"const unsigned long {settles} = {ms};  // contacts bounce")
        self._variables += [f"bool {was} = false;", f"unsigned long {at} = 0;"]
        self._loop += [
            f"bool {now} = {asked};",
            f"if ({now} != {was} && millis() - {at} >= {settles}) {{",
            *_inner([f"{at} = millis();", f"{was} = {now};", f"if ({now}) {{", *_inner(then), "}"]),
            "}",
        ]

    def _obey(self, commands: Sequence[Command]) -> None:
        """Read letters as they come, or lines, and do what they say."""
        is_by_letter = self._all.is_by_letter
        read = "char command = Serial.read();"
        if not is_by_letter:
            read = "String command = Serial.readStringUntil('\\n');"
        lines = [read] if is_by_letter else [read, "command.trim();"]
        for number, each in enumerate(commands):
            text = f"'{_escaped(each.text)}'" if is_by_letter else _quoted(each.text)
            opener = "if" if number == 0 else "} else if"
            done = [line for it in each.actions for line in self._done(it)]
            lines += [f"{opener} (command == {text}) {{", *_inner(done)]
        self._loop += ["if (Serial.available() > 0) {", *_inner([*lines, "}"]), "}"]

    def _block(self, block: Block) -> list[str]:
        lines = [line for step in block.steps for line in self._step(step)]
        if block.times == 1:
            return lines
        return [f"for (int i = 0; i < {block.times}; i++) {{", *_inner(lines), "}"]

    def _step(self, step: Step) -> list[str]:
        lines = [line for each in step.actions for line in self._done(each)]
        if not step.ms:
            return lines
        if step.ms < _FINE and step.ms != int(step.ms):
            return [*lines, f"delayMicroseconds({round(step.ms * 1000)});"]
        return [*lines, f"delay({_whole(step.ms)});"]

    def _done(self, action: Action) -> list[str]:
        match action:
            case Level(thing, None):
                pin = self._names.pin(thing)
                return [f"digitalWrite({pin}, !digitalRead({pin}));"]
            case Level(thing, high):
                level = "HIGH" if high else "LOW"
                return [f"digitalWrite({self._names.pin(thing)}, {level});"]
            case Duty(thing, share):
                return [f"analogWrite({self._names.pin(thing)}, {round(share * 255)});"]
            case Tone(thing, 0):
                return [f"noTone({self._names.pin(thing)});"]
            case Tone(thing, hertz):
                return [f"tone({self._names.pin(thing)}, {round(hertz)});"]
            case Say(parts):
                return list(self._printed(parts))

    def _printed(self, parts: Sequence[str | Thing | Clock]) -> Iterator[str]:
        for number, part in enumerate(parts):
            call = "Serial.println" if number == len(parts) - 1 else "Serial.print"
            said = _quoted(part) if isinstance(part, str) else self._read(part)
            yield f"{call}({said});"

    def _read(self, part: Thing | Clock) -> str:
        if isinstance(part, Clock):
            return "millis()" if part.ms == 1 else f"millis() / {part.ms}"
        return f"analogRead({self._names.pin(part)})"

    def _condition(self, condition: Condition) -> str:
        thing, pin = condition.thing, self._names.pin(condition.thing)
        if condition.sign is not None:
            asked = f"analogRead({pin}) {condition.sign} {condition.limit:g}"
            return f"!({asked})" if condition.is_not else asked
        is_low = thing.is_pulled_up != condition.is_not
        return f"digitalRead({pin}) == {'LOW' if is_low else 'HIGH'}"


def _turned_over(steps: Sequence[Step]) -> Step | None:
    """One step that turns outputs over, where two that put them on and off do no more."""
    if len(steps) != 2 or steps[0].ms != steps[1].ms:
        return None
    on, off = ({it.thing: it.high for it in s.actions if isinstance(it, Level)} for s in steps)
    if len(on) != len(steps[0].actions) or len(off) != len(steps[1].actions):
        return None
    is_even = on.keys() == off.keys() and all(on.values()) and not any(off.values())
    return Step(tuple(Level(it, None) for it in on), steps[0].ms) if is_even else None


def _inner(lines: Sequence[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _function(name: str, body: Sequence[str]) -> list[str]:
    return [f"void {name}() {{", *_inner(body), "}"]


def _whole(ms: float) -> str:
    return str(round(ms))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _escaped(letter: str) -> str:
    return letter.replace("\\", "\\\\").replace("'", "\\'")
