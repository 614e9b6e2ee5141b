"""Rules on pins and on what is printed hold for what was seen, and for nothing else."""

from __future__ import annotations

import pytest

from codegen.simulated import Outcome, PinChange, SerialOutput, Simulation
from codegen.validation.simulation.pin_rules import broken_rules


def seen(*waves: tuple[str, float, float], seconds: float = 3.0, late: float = 0.0) -> Simulation:
    """Pins that are high and low for so many milliseconds, in turn; each wave begins `late`."""
    changes = []
    for number, (pin, high, low) in enumerate(waves):
        changes.append(PinChange(0.0001, pin, high=False))
        now = 0.001 + number * late
        while now < seconds:
            changes.append(PinChange(now, pin, high=True))
            now += high / 1000
            changes.append(PinChange(now, pin, high=False))
            now += low / 1000
    changes.sort(key=lambda change: change.seconds)
    kept = tuple(change for change in changes if change.seconds < seconds)
    return Simulation(seconds, Outcome.RAN, changes=kept)


BLINK = seen(("D7", 350, 150))
PWM = seen(("D5", 0.3, 0.7))
TURNS = seen(("D4", 400, 400), ("D5", 400, 400), late=0.4)
DRIVEN_LOW = Simulation(1.0, Outcome.SILENT, changes=(PinChange(0.001, "D3", high=False),))
BEEPS = Simulation(
    3.5,
    Outcome.RAN,
    changes=tuple(
        PinChange(begin + n / 2000, "D8", high=n % 2 == 0) for begin in range(4) for n in range(400)
    ),
)


@pytest.mark.parametrize(
    ("rule", "simulation", "holds"),
    [
        ({"pin": "D7", "high": 350, "low": 150}, BLINK, True),
        ({"pin": "D7", "high": 360, "low": 145}, BLINK, True),
        ({"pin": "D7", "high": 300, "low": 150}, BLINK, False),
        ({"pin": "D7", "high": 350, "low": 200}, BLINK, False),
        ({"pin": "D8", "high": 350, "low": 150}, BLINK, False),
        ({"pin": "D7", "high": 5000, "low": 5000}, BLINK, False),
        ({"pin": "D7", "until": 4.0, "level": "high"}, BLINK, False),
        ({"pin": "D3", "level": "low"}, DRIVEN_LOW, True),
        ({"pin": "D3", "level": "high"}, DRIVEN_LOW, False),
        ({"pin": "D4", "level": "low"}, DRIVEN_LOW, False),
        ({"pin": "D7", "level": "low"}, BLINK, False),
        ({"pin": "D3", "rises": 0}, DRIVEN_LOW, True),
        ({"pin": "D7", "rises": 2}, BLINK, True),
        ({"pin": "D7", "rises": 4}, BLINK, False),
        ({"pin": "D5", "from": 0.1, "until": 1.0, "duty": 30}, PWM, True),
        ({"pin": "D5", "from": 0.1, "until": 1.0, "duty": 80}, PWM, False),
        ({"pin": "D5", "hertz": 1000}, PWM, True),
        ({"pin": "D5", "hertz": 490}, PWM, False),
        ({"pin": "D5", "width": [0.29, 0.31]}, PWM, True),
        ({"pin": "D5", "width": [1, 2]}, PWM, False),
        ({"pin": "D5", "after": "D4"}, TURNS, True),
        ({"pin": "D5", "after": "D5"}, TURNS, False),
        ({"pin": "D5", "after": "D6"}, TURNS, False),
        ({"pin": "D4 & D5", "level": "low"}, TURNS, True),
        ({"pin": "D4 & !D5", "high": 400, "low": 400}, TURNS, True),
        ({"pin": "D4 & !D6", "high": 400, "low": 400}, TURNS, False),
        ({"pin": "D8", "hertz": 1000, "burst": 200, "every": 1000}, BEEPS, True),
        ({"pin": "D8", "hertz": 1000, "burst": 300, "every": 1000}, BEEPS, False),
        ({"pin": "D8", "hertz": 1000, "burst": 200, "every": 500}, BEEPS, False),
        ({"pin": "D7", "sweep": 4000}, BLINK, False),
        ({"pin": "D7", "sweep": 4000}, DRIVEN_LOW, False),
    ],
)
def test_a_rule_on_pins(rule, simulation, holds):
    assert (broken_rules([rule], [], simulation) == ()) is holds


def sweep(period: float, seconds: float = 7.0) -> Simulation:
    """A duty that goes from dark to full and back."""
    changes = [PinChange(0.0001, "D6", high=False)]
    for n in range(int(seconds * 500)):
        begin = n / 500
        phase = begin % period / period
        duty = 2 * phase if phase < 0.5 else 2 - 2 * phase
        changes.append(PinChange(begin + 0.001 * (1 - duty), "D6", high=True))
        changes.append(PinChange(begin + 0.001 + 0.00099 * duty, "D6", high=False))
    return Simulation(seconds, Outcome.RAN, changes=tuple(changes))


@pytest.mark.parametrize(("period", "holds"), [(4.0, True), (3.5, True), (2.0, False)])
def test_a_rule_on_a_duty_that_goes_up_and_down(period, holds):
    assert (broken_rules([{"pin": "D6", "sweep": 4000}], [], sweep(period)) == ()) is holds


PRINTED = Simulation(
    2.0, Outcome.RAN, serial=(SerialOutput("Serial", "hello\r\n" + "t = -50.00\r\n" * 10),)
)


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ({"line": r"-50\.00", "every": 200}, True),
        ({"line": r"-50\.00", "every": 1000}, False),
        ({"line": r"\d", "most": 2}, False),
        ({"line": "hello", "least": 1, "most": 1}, True),
        ({"line": "bye", "least": 1}, False),
        ({"line": "bye", "most": 2}, True),
    ],
)
def test_a_rule_on_what_is_printed(rule, holds):
    assert (broken_rules([], [rule], PRINTED) == ()) is holds
