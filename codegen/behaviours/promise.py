"""What the simulator must show of a statement: levels of its outputs, and lines. Pure.

A rule is one of `codegen.validation.simulation.pin_rules`. Nothing is promised of what depends on
an input, nor of an output that several courses drive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.behaviours.behaviour import Course, Level, Say, Statement, Thing
from codegen.simulated import Simulation
from codegen.validation.simulation.pin_rules import broken_rules

_MOST = 20.0  # simulated seconds
_LEAST = 1.0  # milliseconds: below it the time that digitalWrite takes counts
_LINES = 2.5  # periods of a line that are looked at


def seconds_of(statement: Statement) -> float:
    """Simulated seconds in which a statement shows; 0 where nothing is promised, or in no time."""
    needed = [0.0]
    for course in statement.courses:
        if any(_rules(course)) or any(_lines(course)):
            needed.append(course.ms / 1000 * _LINES + 0.1)
    return max(needed) if max(needed) <= _MOST else 0.0


def unproved(statement: Statement, seen: Simulation) -> tuple[str, ...]:
    """What of it does not hold, each with what was seen instead."""
    pins = [rule for course in statement.courses for rule in _rules(course)]
    prints = [rule for course in statement.courses for rule in _lines(course)]
    return broken_rules(pins, prints, seen)


def _rules(course: Course) -> Iterator[dict[str, Any]]:
    if course.is_once:
        return
    for thing in dict.fromkeys(it.thing for it in course.actions if isinstance(it, Level)):
        lengths = _lengths(course, thing)
        if lengths is not None and min(lengths) >= _LEAST and isinstance(thing.pin, int):
            high, low = lengths
            yield {"pin": f"D{thing.pin}", "high": high, "low": low}


def _lengths(course: Course, thing: Thing) -> tuple[float, float] | None:
    """Milliseconds high and low, where each time is as long as the others."""
    spans: list[tuple[bool, float]] = []
    level: bool | None = None
    steps = course.steps()
    for step in steps * 2:
        for action in step.actions:
            if isinstance(action, Level) and action.thing == thing:
                if action.high is None:
                    return None
                level = action.high
        if level is None:
            continue
        if spans and spans[-1][0] is level:
            spans[-1] = (level, spans[-1][1] + step.ms)
        else:
            spans.append((level, step.ms))
    whole = spans[1:-1]
    highs, lows = ({ms for high, ms in whole if high is side} for side in (True, False))
    return (highs.pop(), lows.pop()) if len(highs) == len(lows) == 1 else None


def _lines(course: Course) -> Iterator[dict[str, Any]]:
    if course.is_once or len(course.steps()) != 1:
        return
    (step,) = course.steps()
    if any(isinstance(each, Say) for each in step.actions) and step.ms:
        yield {"line": ".", "every": step.ms}
