"""The levels of a chip's pins, worked out from what its program writes to ports and timers."""

from __future__ import annotations

import math
from collections import defaultdict

from codegen.simulated import PinChange
from codegen.validation.simulation.chips import Chip
from codegen.validation.simulation.signals import HIGH
from codegen.validation.simulation.timers import Pwm, Timer, is_misjudged, outputs

_MOST = 100_000  # changes; digitalWrite without a pause makes as many in 0.4 s


class Pins:
    """Takes what is written to registers, in the order of time; gives the changes of the pins.

    A pin is driven while its bit in DDRx is set: by the timer that is connected to it, else by its
    bit in PORTx. Times are seconds. `misjudged` has the timers whose interrupts simavr gets wrong.
    """

    def __init__(self, chip: Chip, frequency: int) -> None:
        self.misjudged: set[str] = set()
        self._frequency = frequency
        self._timers = {timer.name: timer for timer in chip.timers}
        self._timer_registers: dict[str, dict[str, int]] = {name: {} for name in self._timers}
        self._timer_outputs: dict[str, dict[str, Pwm | bool]] = {name: {} for name in self._timers}
        self._ports: defaultdict[str, int] = defaultdict(int)
        self._drives: dict[str, tuple[float, Pwm | bool | None]] = {}  # since when, by what
        self._changes: defaultdict[str, list[PinChange]] = defaultdict(list)

    def write(self, seconds: float, register: str, value: int) -> None:
        """A register takes a value; its name is that of signals.py."""
        name, _, part = register.partition(".")
        if name in self._timers:
            self._write_timer(seconds, self._timers[name], part, value)
        elif changed := self._ports[register] ^ value:
            self._ports[register] = value
            for bit in range(8):
                if changed >> bit & 1:
                    self._drive(seconds, f"P{register[-1]}{bit}")

    def changes(self, until: float) -> tuple[tuple[PinChange, ...], float]:
        """The changes before `until` in the order of time, and until when they could be kept."""
        for pin in list(self._drives):
            self._play(pin, until)
        found = [change for changes in self._changes.values() for change in changes]
        found.sort(key=lambda change: change.seconds)
        full = [changes[-1].seconds for changes in self._changes.values() if len(changes) > _MOST]
        end = min([until, *full, *(change.seconds for change in found[_MOST : _MOST + 1])])
        return tuple(change for change in found if change.seconds < end), end

    def _write_timer(self, seconds: float, timer: Timer, register: str, value: int) -> None:
        values = self._timer_registers[timer.name]
        if register.endswith(HIGH):  # the chip keeps it, too, until the low byte is written
            values[HIGH] = value << 8
            return
        if timer.is_wide(register):
            value |= values.get(HIGH, 0)
        if values.get(register) != value:
            values[register] = value
            self._timer_outputs[timer.name] = outputs(timer, values)
            for pin in timer.outputs.values():
                self._drive(seconds, pin)
            if is_misjudged(timer, values):
                self.misjudged.add(timer.name)

    def _drive(self, seconds: float, pin: str) -> None:
        """Looks again at what drives a pin; if that has changed, the time before it is over."""
        letter, bit = pin[1], int(pin[2])
        drive: Pwm | bool | None = None
        if self._ports[f"DDR{letter}"] >> bit & 1:
            timed = (pins[pin] for pins in self._timer_outputs.values() if pin in pins)
            drive = next(timed, bool(self._ports[f"PORT{letter}"] >> bit & 1))
        if drive != self._drives.get(pin, (0.0, None))[1]:
            self._play(pin, seconds)
            self._drives[pin] = seconds, drive
            if not isinstance(drive, Pwm):
                self._change(seconds, pin, drive)

    def _play(self, pin: str, until: float) -> None:
        """The changes that a timer made of a pin since it drives it."""
        since, drive = self._drives.get(pin, (0.0, None))
        if not isinstance(drive, Pwm):
            return
        begin = math.floor(since * self._frequency)
        rise = begin - (begin - drive.offset) % drive.period  # of the period that is under way
        self._change(since, pin, begin - rise < drive.high)
        while len(self._changes[pin]) <= _MOST:
            for cycle, high in ((rise, True), (rise + drive.high, False)):
                seconds = cycle / self._frequency
                if seconds >= until:
                    return
                if seconds > since:
                    self._change(seconds, pin, high)
            rise += drive.period

    def _change(self, seconds: float, pin: str, high: bool | None) -> None:
        changes = self._changes[pin]
        if high is not (changes[-1].high if changes else None) and len(changes) <= _MOST:
            changes.append(PinChange(seconds, pin, high))
