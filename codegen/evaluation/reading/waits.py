"""How long a program waits: each way of waiting as one more call, `wait(MILLISECONDS)`.

Here are the calls that wait. What is compared with the time, or added to it, the readers find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.evaluation.reading.calls import Argument, Call

# By the last part of a call's name: the argument that says how long, milliseconds for one of it.
_WAITS: dict[str, tuple[int, float]] = {
    "delay": (0, 1.0),
    "delayMicroseconds": (0, 0.001),
    "vTaskDelay": (0, 1.0),
    "vTaskDelayUntil": (1, 1.0),
    "xTaskDelayUntil": (1, 1.0),
    "sleep": (0, 1000.0),
    "sleep_ms": (0, 1.0),
    "sleep_us": (0, 0.001),
    "lightsleep": (0, 1.0),
    "attach_ms": (0, 1.0),
    "esp_timer_start_periodic": (1, 0.001),
}
_TICKERS = ("Ticker.attach",)  # seconds

CLOCKS: dict[str, float] = {
    "millis": 1.0,
    "micros": 0.001,
    "esp_timer_get_time": 0.001,
    "xTaskGetTickCount": 1.0,
    "ticks_ms": 1.0,
    "ticks_us": 0.001,
    "ticks_diff": 1.0,
    "ticks_add": 1.0,
    "time.time": 1000.0,
}
"""Functions that tell the time, and the milliseconds of one of their units."""


def waits(calls: Iterable[Call]) -> Iterator[Call]:
    """Of calls those that wait, as `wait`."""
    for call in calls:
        name = call.name.rpartition(".")[2]
        place, unit = _WAITS.get(name, (0, 1000.0 if call.name.endswith(_TICKERS) else 0.0))
        if unit and place < len(call.arguments):
            yield wait(call.arguments[place], unit, repeats=call.repeats)
        if call.name.endswith(("Timer", "Timer.init")):
            for each in call.arguments:
                if each.keyword == "period":
                    yield wait(each, 1.0, repeats=True)
                elif each.keyword == "freq":
                    periods = [1000 / v for v in _numbers(each) if v > 0]
                    yield Call("wait", (Argument(tuple(periods)),), repeats=True)


def wait(argument: Argument, unit: float, *, repeats: bool) -> Call:
    """A wait of an argument's numbers, `unit` milliseconds each."""
    values = tuple(value * unit for value in _numbers(argument))
    return Call("wait", (Argument(values),), repeats=repeats)


def _numbers(argument: Argument) -> list[float]:
    return [value for value in argument.values if isinstance(value, int | float)]
