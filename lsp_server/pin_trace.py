"""A simulated program's pins for people: a picture for a terminal, lines of text for a pipe."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from statistics import median

from codegen.simulated import PinChange, Simulation

_MOST_PINS = 20
_NAMED_PINS, _COUNTED, _QUOTED = 4, 100, 40  # in a line: pins, changes, characters
_MOST_CHANGES = 12  # of a pin, that are written out
_NARROWEST, _WIDEST = 20, 60  # columns of the picture's middle
_BARS = "▁▂▃▄▅▆▇"  # the share of a column's time that a pin is high; ▇ keeps rows apart
_FULL = len(_BARS) - 1
_CLOSE = 0.02  # a share this close to 0 or 1 counts as that
_IDLE, _HARDLY = "·", 0.05  # where the pin is an input for nearly all of the column
_WORDS = {True: "high", False: "low", None: "let go"}
_SAME, _NEARLY_ALL = 0.02, 0.9  # this many periods that agree this closely are one rate


def picture(simulation: Simulation, width: int) -> list[str]:
    """A row of bars for each pin that moved, below a time axis; `width` columns where they suffice.

    A bar is as high as the share of its time that the pin was high: of a wave too fast to be drawn
    it shows the duty. A pulse is seen however short it is.
    """
    pins = simulation.moved[:_MOST_PINS]
    if not pins:
        return []
    notes = {pin: _note(_of(simulation, pin), simulation.seconds) for pin in pins}
    names = max(map(len, pins))
    columns = width - names - max(map(len, notes.values())) - 4
    columns = max(_NARROWEST, min(_WIDEST, columns))
    rows = [f"{pin:>{names}}  {_bars(simulation, pin, columns)}  {notes[pin]}" for pin in pins]
    axis = [" " * (names + 2) + line for line in _axis(simulation.seconds, columns)]
    return [line.rstrip() for line in (*axis, *rows, *_left_out(simulation))]


def listing(simulation: Simulation) -> list[str]:
    """A line for each pin that moved, with its first changes."""
    lines = []
    for pin in simulation.moved[:_MOST_PINS]:
        changes = _of(simulation, pin)
        told = [f"{_WORDS[each.high]} {each.seconds:.6f}" for each in changes[:_MOST_CHANGES]]
        more = len(changes) - len(told)
        end = [f"{more} more"] if more else []
        lines.append(f"{pin}: {_note(changes, simulation.seconds)}: {', '.join(told + end)}")
    return [*lines, *_left_out(simulation)]


def in_a_line(simulation: Simulation) -> str:
    """What a program did in one line: its pins, the first thing that it printed, its end."""
    did = []
    for pin in simulation.moved[:_NAMED_PINS]:
        changes = _of(simulation, pin)
        times = len(changes) - (changes[0].high is False)
        count = f"changed {times} time{'s' * (times != 1)}"
        did.append(f"{pin} {count if times <= _COUNTED else _note(changes, simulation.seconds)}")
    rest = len(simulation.moved) - len(did)
    did += [f"{rest} more pin{'s' * (rest != 1)} changed"] if rest else []
    if lines := [line for line in simulation.printed.splitlines() if line.strip()]:
        others = len(lines) - 1
        more = f" and {others} more line{'s' * (others != 1)}" if others else ""
        first = lines[0].strip()
        did.append(f"printed {first[:_QUOTED]!r}{'...' * (len(first) > _QUOTED)}{more}")
    if not simulation.behaved or not did:
        did.append(simulation.outcome.value + (f": {simulation.cause}" * bool(simulation.cause)))
    return f"in {simulation.seconds:.3g} s: {', '.join(did)}"


def _left_out(simulation: Simulation) -> list[str]:
    rest = simulation.moved[_MOST_PINS:]
    return [f"and {len(rest)} more: {', '.join(rest)}"] if rest else []


def _of(simulation: Simulation, pin: str) -> list[PinChange]:
    return [change for change in simulation.changes if change.pin == pin]


def _bars(simulation: Simulation, pin: str, columns: int) -> str:
    high, driven, edges = [0.0] * columns, [0.0] * columns, [0] * columns
    scale = columns / simulation.seconds
    before = None
    for begin, end, level in _spans(_of(simulation, pin), simulation.seconds):
        first = min(int(begin * scale), columns - 1)
        last = min(int(end * scale), columns - 1)
        edges[first] += before is not None and before is not level
        before = level
        for column in range(first, last + 1):
            share = max(0.0, min(end * scale, column + 1) - max(begin * scale, column))
            driven[column] += share
            high[column] += share * level
    return "".join(map(_bar, high, driven, edges))


def _bar(high: float, driven: float, edges: int) -> str:
    if driven < _HARDLY:
        return _IDLE
    share = high / driven
    if edges < 2 and not _CLOSE < share < 1 - _CLOSE:
        return _BARS[round(share) * _FULL]
    return _BARS[1 + min(int(share * (_FULL - 1)), _FULL - 2)]


def _spans(changes: Sequence[PinChange], end: float) -> Iterator[tuple[float, float, bool]]:
    """The times at which a pin is driven: from, to, whether high."""
    for change, after in itertools.zip_longest(changes, changes[1:]):
        if change.high is not None:
            yield change.seconds, after.seconds if after else end, change.high


def _note(changes: Sequence[PinChange], end: float) -> str:
    """What can be said of a pin in a few words."""
    if wave := _wave([span for span in _spans(changes, end) if span[2]]):
        return wave
    first, last = changes[0], changes[-1]
    moves = len(changes) - (first.high is False)
    if moves > 1:
        return f"{moves} changes"
    return f"{_WORDS[last.high]} from {_time(last.seconds)} on"


def _wave(pulses: Sequence[tuple[float, float, bool]]) -> str | None:
    """Rate and duty of pulses of which nearly all come at one rate."""
    if len(pulses) < 2:
        return None
    periods = [after[0] - before[0] for before, after in itertools.pairwise(pulses)]
    usual = median(periods)
    shares = sorted(
        round((stop - start) / usual * 100)
        for (start, stop, _), period in zip(pulses, periods, strict=False)
        if abs(period - usual) <= _SAME * usual
    )
    if len(shares) < _NEARLY_ALL * len(periods):
        return None
    if len(pulses) == 2 and shares != [round((pulses[1][1] - pulses[1][0]) / usual * 100)]:
        return None  # two pulses of different length have no rate
    rate = f"{1 / usual:.4g} Hz" if usual < 0.1 else f"every {_time(usual)}"
    low, high = shares[0], shares[-1]
    return f"{rate}, high {low} %" if high - low < 2 else f"{rate}, high {low} to {high} %"


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size or seconds == 0:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


def _axis(seconds: float, columns: int) -> list[str]:
    """Two lines: labels at round times, and a mark below each."""
    unit, size = next(
        (pair for pair in (("s", 1.0), ("ms", 1e-3)) if seconds >= pair[1]), ("µs", 1e-6)
    )
    span = seconds / size
    least = span * 9 / columns  # room for a label
    power = 10.0 ** math.floor(math.log10(least))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)
    labels, marks = [" "] * (columns + 12), [" "] * (columns + 12)
    for number in range(int(span / step + 1e-9) + 1):
        column = min(round(number * step / span * columns), columns)
        label = f"{number * step:.6g}" + (f" {unit}" if number == 0 else "")
        labels[column : column + len(label)] = label
        marks[column] = "╷"
    return ["".join(labels).rstrip(), "".join(marks).rstrip()]
