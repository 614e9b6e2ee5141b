"""What must hold of a program's text: conditions on its calls, written as patterns.

    pinMode(12, OUTPUT)            such a call, however 12 is written; more may follow
    again digitalRead(12)          one that happens again and again
    Pin(5).value|on(_)             a method of an object that was made like that; _ is anything
    DHT.read|DHTesp.read(_)        one of several calls: each is written with its class, or without
    Serial.begin                   any arguments; () is none
    wait(~250)                     250 ms within 5%: a delay, a timer, a comparison of times
    PWM(_, freq=50)                an argument with its keyword
    map(_, 0, 1..1024)             a number within limits
    print(/^"ok/)                  a regular expression, on the argument as text
    /millis/                       one on the whole text without comments
    !delay                         this must not be

A name may be given by its last parts: `Pin` is `machine.Pin`. In a list of conditions all must
hold; in a list within the list one is enough, and so on in turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.evaluation.reading.calls import Argument, Call, Reading, Value, shown_value

Condition: TypeAlias = "str | Sequence[Condition]"

_CLOSE = 0.05
_RANGE = re.compile(r"(-?[\d.]+?)\.\.(-?[\d.]+)")


@dataclass(frozen=True, slots=True)
class _Step:
    """One call of a chain; `arguments` None for any."""

    names: tuple[str, ...]
    arguments: tuple[str, ...] | None


def unmet(conditions: Sequence[Condition], program: Reading) -> tuple[str, ...]:
    """The conditions that do not hold, in words."""
    return tuple(_said(each) for each in conditions if not _holds(each, program, every=False))


def _holds(condition: Condition, program: Reading, *, every: bool) -> bool:
    """`every`: of a list all must hold, else one."""
    if isinstance(condition, str):
        return _is_met(condition, program)
    held = (_holds(each, program, every=not every) for each in condition)
    return all(held) if every else any(held)


def _is_met(pattern: str, program: Reading) -> bool:
    if pattern.startswith("!"):
        return not _is_met(pattern[1:], program)
    if pattern.startswith("/") and pattern.endswith("/"):
        return re.search(pattern[1:-1], program.code, re.DOTALL) is not None
    again = pattern.startswith("again ")
    chain = _parse(pattern.removeprefix("again "))
    return any(_matches(chain, call) for call in program.calls if call.repeats or not again)


def _said(condition: Condition) -> str:
    if isinstance(condition, str):
        return condition
    return " or ".join(each if isinstance(each, str) else f"({_all(each)})" for each in condition)


def _all(conditions: Sequence[Condition]) -> str:
    return " and ".join(_said(each) for each in conditions)


def _matches(chain: Sequence[_Step], call: Call) -> bool:
    step = chain[-1]
    if len(chain) > 1:
        if call.made is None or not _matches(chain[:-1], call.made):
            return False
        own = call.name.rpartition(".")[2]
        if not any(own == name for name in step.names):
            return False
    elif not any(call.name == name or call.name.endswith(f".{name}") for name in step.names):
        return False
    return step.arguments is None or _fit(step.arguments, call.arguments)


def _fit(patterns: Sequence[str], arguments: Sequence[Argument]) -> bool:
    if not patterns:
        return not arguments
    positional = [each for each in arguments if each.keyword is None]
    place = 0
    for pattern in patterns:
        keyword = re.match(r"(\w+)=(?!=)", pattern)
        if keyword:
            found = next((each for each in arguments if each.keyword == keyword[1]), None)
            pattern = pattern[keyword.end() :]  # noqa: PLW2901  # the rest of it
        else:
            found = positional[place] if place < len(positional) else None
            place += 1
        if found is None or not any(_is(pattern, value) for value in found.values):
            return False
    return True


def _is(pattern: str, value: Value) -> bool:
    """Whether a value matches one of a pattern's alternatives."""
    if pattern == "_":
        return True
    if pattern.startswith("/") and pattern.endswith("/"):
        return re.search(pattern[1:-1], shown_value(value)) is not None
    return any(_is_one(each, value) for each in _split(pattern, "|"))


def _is_one(pattern: str, value: Value) -> bool:
    if isinstance(value, Call):
        return _matches(_parse(pattern), value)
    if isinstance(value, int | float):
        if pattern.startswith("~"):
            wanted = float(pattern[1:])
            return abs(value - wanted) <= _CLOSE * abs(wanted)
        if limits := _RANGE.fullmatch(pattern):
            return float(limits[1]) <= value <= float(limits[2])
        try:
            return abs(value - float(pattern)) < 1e-9
        except ValueError:
            return False
    value = value.replace("::", ".")
    return value == pattern or value.endswith(f".{pattern}")


def _parse(pattern: str) -> tuple[_Step, ...]:
    """`A(1).b|c(2)` as its steps."""
    steps = []
    for part in _chained(pattern):
        head, bracket, rest = part.partition("(")
        arguments = None
        if bracket:
            inner = rest.rpartition(")")[0]
            arguments = tuple(each.strip() for each in _split(inner, ",")) if inner.strip() else ()
        steps.append(_Step(tuple(head.split("|")), arguments))
    return tuple(steps)


def _chained(pattern: str) -> Iterator[str]:
    """The steps of a chain: it is cut at the dots that follow a bracket."""
    depth, start = 0, 0
    for place, char in enumerate(pattern):
        depth += (char in "([") - (char in ")]")
        if char == "." and not depth and pattern[place - 1 : place] == ")":
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


def _split(pattern: str, separator: str) -> list[str]:
    """Cut where a separator stands outside of brackets, strings and expressions."""
    parts, depth, start, quote = [], 0, 0, ""
    for place, char in enumerate(pattern):
        if quote:
            quote = "" if char == quote else quote
        elif char == '"' or (char == "/" and not pattern[start:place].strip()):
            quote = char
        else:
            depth += (char in "([") - (char in ")]")
            if char == separator and not depth:
                parts.append(pattern[start:place])
                start = place + 1
    return [*parts, pattern[start:]]
