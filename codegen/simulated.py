"""What a program did on a simulated chip: frozen, picklable, no I/O. Times are seconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a simulated program fared."""

    RAN = "ran on"  # to the end of the simulated time
    SLEPT = "went to sleep for good"  # interrupts off: nothing can wake it
    RESET = "was reset by its watchdog"
    CRASHED = "crashed"
    SILENT = "ran on without a sign"  # neither printed nor moved a pin
    STOPPED = "was stopped"  # at a limit of ours, before its time was over
    FAILED = "could not be simulated"


@dataclass(frozen=True, slots=True)
class PinChange:
    """A pin took a level: `seconds` of simulated time, the board's name for it (`D13`, `A0`).

    `high` is None when the program let go of the pin, which is an input again.
    """

    seconds: float
    pin: str
    high: bool | None


@dataclass(frozen=True, slots=True)
class SerialOutput:
    """What a program printed on one of its serial ports, by the sketch's name for it."""

    port: str
    text: str


@dataclass(frozen=True, slots=True)
class Simulation:
    """What a program did on a simulated chip in `seconds` of its own time.

    `cause` says what ended it, unless it ran on. `serial` has the ports that it printed on. `vcd`
    is the pin trace as Value Change Dump (IEEE 1364), for a waveform viewer. `remarks` say what the
    simulation does not show, such as USB serial.
    """

    seconds: float
    outcome: Outcome
    cause: str | None = None
    serial: tuple[SerialOutput, ...] = ()
    changes: tuple[PinChange, ...] = ()
    vcd: str = ""
    remarks: tuple[str, ...] = ()

    def __str__(self) -> str:
        ran = self.outcome in {Outcome.RAN, Outcome.SILENT}
        time = (
            ""
            if self.outcome is Outcome.FAILED
            else f" {'for' if ran else 'after'} {self.seconds:.3g} s"
        )
        return f"{self.outcome.value}{time}" + (f": {self.cause}" if self.cause else "")

    @property
    def printed(self) -> str:
        """All that it printed, port after port."""
        return "".join(output.text for output in self.serial)

    @property
    def moved(self) -> tuple[str, ...]:
        """The pins that were driven high or let go at some time, in the order of their names."""
        pins = {change.pin for change in self.changes if change.high is not False}
        return tuple(sorted(pins, key=pin_order))

    @property
    def behaved(self) -> bool:
        """Whether it ran to its end or to the time limit without a crash or a reset."""
        return self.outcome in {Outcome.RAN, Outcome.SLEPT, Outcome.SILENT}


def pin_order(pin: str) -> tuple[bool, str, int]:
    """Sorts pins by name as people do: D2, D13, A0, PB5."""
    letters = pin.rstrip("0123456789")
    return letters != "D", letters, int(pin[len(letters) :] or 0)
