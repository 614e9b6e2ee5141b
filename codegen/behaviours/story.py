"""What was read of a sentence so far: its things, what happens, and how it is meant."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.behaviours.behaviour import Say, Thing
from codegen.behaviours.things import Things
from codegen.behaviours.tokens import Meaning


@dataclass(slots=True)
class Event:
    """Some outputs that take a state, for `ms` if that is said; or blink; or nothing but a wait.

    `state` is True, False, or None for one that is turned over. `share` is that of PWM, `hertz`
    a tone's. What blinks is on and off for `half` each, or for `lit` and `dark`. A line that is
    printed every `ms` has `say`. `is_after` tells that "then" stands before it.
    """

    things: list[Thing] = field(default_factory=list)
    state: bool | None = None
    ms: float | None = None
    share: float | None = None
    hertz: float = 0.0
    half: float = 0.0
    lit: float = 0.0
    dark: float = 0.0
    blinks: int | None = None
    is_blinking: bool = False
    is_toggled: bool = False
    is_opposite: bool = False
    is_after: bool = False
    is_flash: bool = False
    """Whether it is said to flash for its time, which is on where it is said how long it is off."""

    is_vague: bool = False
    """Whether only a word says how fast it blinks."""

    say: Say | None = None
    command: str = ""
    """What has to be received first."""

    @property
    def is_wait(self) -> bool:
        """Whether nothing is done but to wait."""
        return not self.things and self.say is None and not self.is_opposite


@dataclass(slots=True)
class Story:
    """What was read so far of a sentence."""

    sentence: str
    things: Things = field(default_factory=Things)
    subject: list[Thing] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    flags: set[Meaning] = field(default_factory=set)
    assumed: list[str] = field(default_factory=list)
    is_declaring: bool = False
    was_declaring: bool = False
    last_said: Event | None = None
    latest: Event | None = None
    """The event that was read last, whatever it belongs to."""

    baud: int = 0
    debounce: float = 0.0
    unit: float = 0.0
    """Milliseconds of one of the unit that was said last."""

    period: float = 0.0
    """Milliseconds after which all begins again, where that is said."""

    @property
    def last_does_on_command(self) -> bool:
        """Whether the event before is what a command does, so that the next one may be too."""
        return bool(self.events and self.events[-1].command)

    @property
    def last(self) -> Event | None:
        """The event before."""
        return self.events[-1] if self.events else None
