"""What must hold of a simulated program: what its pins do, and what it prints.

A rule on pins is a table. `pin` names one (`D7`), or a state of several: `D7 & !D8` is high while
D7 is high and D8 is low. What else it has says what must be seen there between `from` and `until`
(seconds, from the start to the end unless they are given):

    high, low      milliseconds of each whole time high and low, within 5%
    level          "high" or "low": so all the time, driven by the program
    width          milliseconds of each pulse, in limits: [0.009, 0.03]
    hertz          pulses a second, by the median distance of two
    duty           the share of the time that it is high, in percent, within 2
    burst, every   milliseconds of a group of pulses, and from one group to the next
    sweep          milliseconds from dark to full to dark again, within 25%
    rises          times a second that it goes high, within 8%
    after          another pin: each time high begins as that of the other ends

A rule on what is printed has `line`, a regular expression, and `every`, milliseconds between two
lines with it, or `least` and `most`, the number of such lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Any

from codegen.simulated import Simulation

_CLOSE, _LEAST = 0.05, 1.5  # the share, and milliseconds: digitalWrite and loop() take their time
_SETTLED = 0.05  # seconds that a program may take to start
_WINDOW = 0.02  # seconds over which a duty is taken when it changes

Levels = list[tuple[float, bool]]
"""When a pin took a level."""


def broken_rules(
    pins: Sequence[Mapping[str, Any]], prints: Sequence[Mapping[str, Any]], seen: Simulation
) -> tuple[str, ...]:
    """The rules that do not hold, each with what was seen instead."""
    found = [*(line for rule in pins for line in _broken_pin(rule, seen))]
    return (*found, *(line for rule in prints for line in _broken_print(rule, seen)))


def _broken_pin(rule: Mapping[str, Any], seen: Simulation) -> Iterator[str]:
    pin = rule["pin"]
    begin, end = float(rule.get("from", 0.0)), float(rule.get("until", seen.seconds))
    if seen.seconds < end - 0.001:
        yield f"{pin}: seen for {seen.seconds:.3g} s only"
        return
    levels = _levels(pin, seen)
    if levels is None:
        yield f"{pin} is never driven"
        return
    highs, lows = _phases(levels, begin, end)
    if "high" in rule:
        yield from _lengths(f"{pin} high", highs, rule["high"])
        yield from _lengths(f"{pin} low", lows, rule["low"])
    if "level" in rule:
        wanted = rule["level"] == "high"
        if any(level is not wanted for level in _in(levels, max(begin, _SETTLED), end)):
            yield f"{pin} is not {rule['level']} all the time"
    if "width" in rule:
        least, most = rule["width"]
        if len(highs) < 2 or not all(least <= each <= most for each in highs):
            yield f"{pin}: pulses of {_some(highs)} ms, not {least:g} to {most:g}"
    if "after" in rule:
        other = _levels(rule["after"], seen) or []
        ends = [time for time, high in other if not high]
        starts = [time for time, high in levels if high and begin <= time < end]
        if len(starts) < 2 or not all(any(abs(a - b) < 0.002 for b in ends) for a in starts[1:]):
            yield f"{pin} does not follow {rule['after']}"
    yield from _broken_rates(rule, levels, begin, end)


def _broken_rates(
    rule: Mapping[str, Any], levels: Levels, begin: float, end: float
) -> Iterator[str]:
    pin = rule["pin"]
    rises = [time for time, high in levels if high and begin <= time < end]
    periods = [b - a for a, b in pairwise(rises)]
    if "hertz" in rule:
        rate = 1 / median(periods) if periods else 0.0
        if not _near(rate, rule["hertz"]):
            yield f"{pin}: {rate:.4g} Hz, not {rule['hertz']:g}"
    if "rises" in rule:
        rate = len(rises) / (end - begin)
        if abs(rate - rule["rises"]) > 0.08 * rule["rises"] + 1 / (end - begin):
            yield f"{pin} rises {rate:.3g} times a second, not {rule['rises']:g}"
    if "duty" in rule:
        duty = 100 * _share(levels, begin, end)
        if abs(duty - rule["duty"]) > 2:
            yield f"{pin}: high {duty:.3g}% of the time, not {rule['duty']:g}%"
    if "burst" in rule:
        groups = _groups(rises, gap=0.05)
        long = [1000 * (group[-1] - group[0]) for group in groups]
        yield from _lengths(f"{pin}: each burst", long[:-1], rule["burst"])
        starts = [1000 * (b[0] - a[0]) for a, b in pairwise(groups)]
        yield from _lengths(f"{pin}: from burst to burst", starts, rule["every"])
    if "sweep" in rule:
        yield from _broken_sweep(rule, levels, begin, end)


def _broken_sweep(
    rule: Mapping[str, Any], levels: Levels, begin: float, end: float
) -> Iterator[str]:
    """From dark to full and back, by degrees."""
    steps = int((end - begin) / _WINDOW)
    duties = [_share(levels, begin + n * _WINDOW, begin + (n + 1) * _WINDOW) for n in range(steps)]
    between = sum(0.15 < each < 0.85 for each in duties)
    pin = rule["pin"]
    if min(duties) > 0.1 or max(duties) < 0.9 or between < 0.3 * len(duties):
        yield f"{pin} does not go from dark to full by degrees"
        return
    if max(abs(a - b) for a, b in pairwise(duties)) > 0.5:
        yield f"{pin} jumps"
        return
    ups, is_bright = [], True
    for n, duty in enumerate(duties):  # a wave and a window never fit together: it trembles
        if duty > 0.6 and not is_bright:
            ups.append(n * _WINDOW * 1000)
        is_bright = duty > (0.4 if is_bright else 0.6)
    period = median([b - a for a, b in pairwise(ups)]) if len(ups) > 1 else 0.0
    if abs(period - rule["sweep"]) > 0.25 * rule["sweep"]:
        yield f"{pin}: {period:.0f} ms from dark to dark, not {rule['sweep']:g}"


def _broken_print(rule: Mapping[str, Any], seen: Simulation) -> Iterator[str]:
    lines = [line for line in seen.printed.splitlines() if re.search(rule["line"], line)]
    least, most = rule.get("least", 0), rule.get("most")
    if "every" in rule:
        wanted = 1000 * seen.seconds / rule["every"]
        least, most = int(0.9 * wanted) - 1, int(1.1 * wanted) + 2
    if not least <= len(lines) or (most is not None and len(lines) > most):
        few = f"{least} to {most}" if most is not None else f"at least {least}"
        yield f"{len(lines)} lines printed in {seen.seconds:g} s match {rule['line']}, not {few}"


def _levels(pins: str, seen: Simulation) -> Levels | None:
    """When a state of pins began and ended; None unless all of them are driven."""
    parts = [part.strip() for part in pins.split("&")]
    names = [part.removeprefix("!") for part in parts]
    wanted = {part.removeprefix("!"): not part.startswith("!") for part in parts}
    now = dict.fromkeys(names, False)
    driven: set[str] = set()
    found: Levels = []
    for time, changes in groupby(seen.changes, key=lambda change: change.seconds):
        for change in changes:
            if change.pin in now:
                now[change.pin] = bool(change.high)
                driven.add(change.pin)
        holds = all(now[name] is wanted[name] for name in names)
        if driven and (not found or found[-1][1] is not holds):
            found.append((time, holds))
    return found if driven == set(names) else None


def _phases(levels: Levels, begin: float, end: float) -> tuple[list[float], list[float]]:
    """Milliseconds of each whole time high, and low."""
    lengths: dict[bool, list[float]] = {True: [], False: []}
    for (start, high), (stop, _) in pairwise(levels):
        if begin <= start and stop <= end and start > 0.0:
            lengths[high].append(1000 * (stop - start))
    return lengths[True], lengths[False][1:] if levels and not levels[0][1] else lengths[False]


def _in(levels: Levels, begin: float, end: float) -> Iterator[bool]:
    """The levels that there are between two times."""
    for place, (start, high) in enumerate(levels):
        stop = levels[place + 1][0] if place + 1 < len(levels) else end
        if stop > begin and start < end:
            yield high


def _share(levels: Levels, begin: float, end: float) -> float:
    """The share of a time that it is high."""
    high = 0.0
    for place, (start, level) in enumerate(levels):
        stop = levels[place + 1][0] if place + 1 < len(levels) else end
        if level:
            high += max(0.0, min(stop, end) - max(start, begin))
    return high / (end - begin)


def _groups(times: Sequence[float], *, gap: float) -> list[list[float]]:
    groups: list[list[float]] = []
    for time in times:
        if groups and time - groups[-1][-1] <= gap:
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups


def _lengths(what: str, found: Sequence[float], wanted: float) -> Iterator[str]:
    if not found:
        yield f"{what}: never for a whole time of {wanted:g} ms"
    elif not all(_near(each, wanted) for each in found):
        yield f"{what} for {_some(found)} ms, not {wanted:g}"


def _near(value: float, wanted: float) -> bool:
    return abs(value - wanted) <= max(_CLOSE * wanted, _LEAST if wanted > 20 else 0.0)


def _some(values: Sequence[float]) -> str:
    shown = [f"{each:.3g}" for each in values[:3]]
    return ", ".join(shown) + (", ..." if len(values) > 3 else "") or "no length"
