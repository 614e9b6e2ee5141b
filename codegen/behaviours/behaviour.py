"""What pins do and what is printed, as data: steps that follow one another, and reactions. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

LED_BUILTIN = "LED_BUILTIN"
"""The pin of the board's own LED."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What is wired to a pin: its kind and label as words, `led` and `red`.

    `is_pulled_up` holds for a button to ground, which reads low while it is pressed.
    """

    pin: int | str
    kind: str = ""
    label: str = ""
    is_pulled_up: bool = True

    @property
    def words(self) -> str:
        """What it is called in a program: `red led`, `relay`, `output 7`."""
        if not self.kind and not self.label:
            return f"output {self.pin}".lower()
        if self.label.isdigit():
            return f"{self.kind or 'output'} {self.label}"
        return f"{self.label} {self.kind}".strip()


@dataclass(frozen=True, slots=True)
class Level:
    """An output that goes high or low; None for the other one than it has."""

    thing: Thing
    high: bool | None


@dataclass(frozen=True, slots=True)
class Duty:
    """An output of which a share of 0 to 1 is given as PWM."""

    thing: Thing
    share: float


@dataclass(frozen=True, slots=True)
class Tone:
    """A piezo that sounds with so many hertz; 0 for silence."""

    thing: Thing
    hertz: float


@dataclass(frozen=True, slots=True)
class Clock:
    """The time since the start, in units of so many milliseconds."""

    ms: int = 1


@dataclass(frozen=True, slots=True)
class Say:
    """A line that is printed: texts, pins whose analog reading stands in their place, the time."""

    parts: tuple[str | Thing | Clock, ...]


Action = Level | Duty | Tone | Say


@dataclass(frozen=True, slots=True)
class Step:
    """What is done at once, and the milliseconds until the next step."""

    actions: tuple[Action, ...]
    ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """Steps that are taken some times in a row."""

    steps: tuple[Step, ...]
    times: int = 1


@dataclass(frozen=True, slots=True)
class Course:
    """Blocks one after the other, again and again or once."""

    blocks: tuple[Block, ...]
    is_once: bool = False

    @property
    def actions(self) -> Iterator[Action]:
        """All of its steps."""
        return (it for block in self.blocks for step in block.steps for it in step.actions)

    def steps(self) -> list[Step]:
        """All steps in a row."""
        return [step for block in self.blocks for step in block.steps * block.times]

    @property
    def ms(self) -> float:
        """How long it takes."""
        return sum(step.ms for step in self.steps())


class Sign(StrEnum):
    """How a reading compares with a limit."""

    BELOW = "<"
    ABOVE = ">"


@dataclass(frozen=True, slots=True)
class Condition:
    """A button that is pressed, or a reading beside a limit; `is_not` turns it round."""

    thing: Thing
    sign: Sign | None = None
    limit: float = 0.0
    is_not: bool = False


@dataclass(frozen=True, slots=True)
class Reaction:
    """What is done while a condition holds, and while it does not; or once each time it begins.

    With `every`, that is looked at only after so many milliseconds: lines are printed. A `course`
    is gone through each time, in place of `actions`.
    """

    condition: Condition
    actions: tuple[Action, ...]
    otherwise: tuple[Action, ...] = ()
    is_edge: bool = False
    every: float = 0.0
    course: Course | None = None

    @property
    def all_actions(self) -> Iterator[Action]:
        """All that is done, while the condition holds or not."""
        yield from (*self.actions, *self.otherwise)
        yield from self.course.actions if self.course else ()


@dataclass(frozen=True, slots=True)
class Command:
    """A word or a letter that comes over the serial port, and what is done then."""

    text: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """All that a sentence states. `assumed` is what it does not say, as a user is told it.

    `things` are those that it names, in their order.
    """

    courses: tuple[Course, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    commands: tuple[Command, ...] = ()
    is_without_delay: bool = False
    baud: int = 9600
    debounce: float = 0.0
    assumed: Sequence[str] = ()
    things: tuple[Thing, ...] = ()

    @property
    def actions(self) -> Iterator[Action]:
        """All of them."""
        for course in self.courses:
            yield from course.actions
        yield from self.on_demand

    @property
    def on_demand(self) -> Iterator[Action]:
        """Those of reactions and commands."""
        for reaction in self.reactions:
            yield from reaction.all_actions
        for command in self.commands:
            yield from command.actions

    @property
    def outputs(self) -> tuple[Thing, ...]:
        """All that are driven."""
        driven = {each.thing for each in self.actions if not isinstance(each, Say)}
        return tuple(each for each in self.things if each in driven)

    @property
    def is_by_letter(self) -> bool:
        """Whether each command is one letter, which needs no end of a line."""
        return all(len(each.text) == 1 for each in self.commands)

    @property
    def inputs(self) -> tuple[Thing, ...]:
        """All that are read."""
        asked = [each.condition.thing for each in self.reactions]
        said = [it for each in self.actions if isinstance(each, Say) for it in each.parts]
        read = {*asked, *(it for it in said if isinstance(it, Thing))}
        return tuple(each for each in self.things if each in read)

    @property
    def is_serial(self) -> bool:
        """Whether something is printed or received."""
        return bool(self.commands) or any(isinstance(each, Say) for each in self.actions)
