"""Pin changes as a Value Change Dump (IEEE 1364-2001, section 18), for any waveform viewer."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.simulated import PinChange, pin_order

_STEPS = 100_000_000  # a second: 10 ns each, less than a cycle of any clock here
_LEVELS = {True: "1", False: "0", None: "z"}


def to_vcd(changes: Iterable[PinChange], *, scope: str, seconds: float) -> str:
    """The changes, in the order of time, of a board named `scope` until `seconds`.

    A pin that is not driven is `z`, as all are at first.
    """
    changes = list(changes)
    pins = sorted({change.pin for change in changes}, key=pin_order)
    codes = {pin: chr(ord("!") + number) for number, pin in enumerate(pins)}
    lines = [
        "$timescale 10 ns $end",
        f"$scope module {scope} $end",
        *(f"$var wire 1 {code} {pin} $end" for pin, code in codes.items()),
        "$upscope $end",
        "$enddefinitions $end",
        "#0",
        "$dumpvars",
        *(f"z{code}" for code in codes.values()),
        "$end",
    ]
    now = 0
    for change in changes:
        step = round(change.seconds * _STEPS)
        if step != now:
            now = step
            lines.append(f"#{now}")
        lines.append(f"{_LEVELS[change.high]}{codes[change.pin]}")
    return "\n".join([*lines, f"#{round(seconds * _STEPS)}", ""])
