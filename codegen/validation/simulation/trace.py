"""simavr's traces, read: what each pin did, what each port printed, which traps sprang.

A trace is a Value Change Dump of the registers that were asked for (signals.py), in steps of 10 ns.
Several traces are of one program, which does the same in each run.
"""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen.simulated import PinChange
from codegen.validation.simulation.chips import Chip
from codegen.validation.simulation.pins import Pins
from codegen.validation.simulation.signals import TICKS, TRAPS
from codegen.validation.simulation.traps import Mark

_STEPS = 100_000_000  # a second
_MOST_VALUES = 100_000  # of one register; digitalWrite without a pause makes as many in 0.4 s


@dataclass(slots=True)
class Trace:
    """What was seen until `seconds`: pins by the chip's names (`PB5`), bytes by serial port.

    `marks` are what the traps left. A byte that is not a `Mark` and does not follow NO_HANDLER
    comes from a stack that has left the RAM, and ends the trace. After `shown` the changes of pins
    were too many to keep. `misjudged` has the timers whose interrupts simavr gets wrong.
    """

    seconds: float = 0.0
    marks: list[int] = field(default_factory=list)
    printed: dict[str, bytearray] = field(default_factory=dict)
    changes: tuple[PinChange, ...] = ()
    shown: float = 0.0
    misjudged: tuple[str, ...] = ()

    @property
    def stray(self) -> bool:
        """Whether something else than a trap has left a mark."""
        expected = len(self.marks) > 1 and self.marks[-2] == Mark.NO_HANDLER
        return bool(self.marks) and self.marks[-1] not in set(Mark) and not expected


def read_traces(dumps: Sequence[str], *, chip: Chip, frequency: int) -> Trace:
    """What the traces of one program show together, as long as all of them last."""
    trace, pins = Trace(), Pins(chip, frequency)
    end, full = min(map(_last_time, dumps)), math.inf
    for time, signal, value in heapq.merge(*(_events(dump, chip) for dump in dumps)):
        if time > end:
            break
        trace.seconds = time / _STEPS
        if value < 0:
            full = min(full, trace.seconds)
        elif signal in chip.uarts:
            trace.printed.setdefault(signal, bytearray()).append(value)
        elif signal == TRAPS:
            if value != 0 and trace.marks[-1:] != [value]:  # else it was read, or is known
                trace.marks.append(value)
                if trace.stray:
                    break
        elif signal != TICKS:
            pins.write(trace.seconds, signal, value)
    trace.changes, trace.shown = pins.changes(min(trace.seconds, full))
    trace.misjudged = tuple(sorted(pins.misjudged))
    return trace


def _events(dump: str, chip: Chip) -> Iterator[tuple[int, str, int]]:
    """Time in steps, signal and value: of what was printed and of ticks all, else what is new.

    A signal with too many new values is given up, which a value of -1 says. The text may have
    millions of lines, most of them repetitions, so these come first: 0.2 us a line.
    """
    header, _, body = dump.partition("$enddefinitions $end\n")
    every = {TICKS, *chip.uarts}
    names = dict(re.findall(r"^\$var wire \d+ (\S+) (\S+)", header, re.MULTILINE))
    room = dict.fromkeys(names, _MOST_VALUES)
    last: dict[str, str] = {}
    stamp = "#0"
    for line in body.split("\n")[:-1]:  # the last one may be cut off
        if line[0] == "#":
            stamp = line
            continue
        bits, code = (line[1:-2], line[-1]) if line[0] == "b" else (line[0], line[1:])
        if last.get(code) == bits or code not in room or bits[0] == "x":
            continue
        if names[code] not in every:
            last[code] = bits
            room[code] -= 1
            if not room[code]:
                yield int(stamp[1:]), names[code], -1
                del room[code]
                continue
        yield int(stamp[1:]), names[code], int(bits, 2)


def _last_time(dump: str) -> int:
    line = dump[: dump.rfind("\n") + 1].rpartition("\n#")[2].split("\n")[0]
    return int(line) if line.isdecimal() else 0
