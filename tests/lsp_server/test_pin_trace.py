"""A simulated program as people see it: the picture, the lines in a pipe, what is escaped."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.simulated import Outcome, PinChange, SerialOutput, Simulation
from codegen.types import Report, Rung
from lsp_server import cli, output
from lsp_server.options import parse_time
from lsp_server.pin_trace import in_a_line, listing, picture
from lsp_server.report import report_json, summary


def square(pin: str, period: float, share: float, until: float) -> list[PinChange]:
    """A pin that goes high at each period's begin for a share of it."""
    changes = [PinChange(0.0, pin, high=False)]
    for number in range(round(until / period)):
        changes.append(PinChange(number * period, pin, high=True))
        changes.append(PinChange((number + share) * period, pin, high=False))
    return changes


def simulation(*changes: PinChange, seconds: float = 2.0, **more) -> Simulation:
    ordered = sorted(changes, key=lambda change: change.seconds)
    return Simulation(seconds, Outcome.RAN, changes=tuple(ordered), **more)


TRAFFIC = simulation(
    *square("D13", 1.0, 0.5, 2.0),
    *square("D9", 0.002, 0.25, 2.0),
    PinChange(0.0, "D10", high=False),
    PinChange(1.2, "D10", high=True),
    PinChange(0.0, "D2", high=False),
    PinChange(0.71, "D2", high=True),
    PinChange(0.71001, "D2", high=False),
    PinChange(0.5, "A0", high=False),
    PinChange(1.0, "A0", high=None),
    PinChange(0.0, "D7", high=False),
)
PICTURE = """\
     0 s       0.5       1         1.5       2
     ╷         ╷         ╷         ╷         ╷
 D2  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  2 changes
 D9  ▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃  500 Hz, high 25 %
D10  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇  high from 1.2 s on
D13  ▇▇▇▇▇▇▇▇▇▇▁▁▁▁▁▁▁▁▁▁▇▇▇▇▇▇▇▇▇▇▁▁▁▁▁▁▁▁▁▁  every 1 s, high 50 %
 A0  ··········▁▁▁▁▁▁▁▁▁▁····················  let go from 1 s on"""
LISTING = """\
D2: 2 changes: low 0.000000, high 0.710000, low 0.710010
D9: 500 Hz, high 25 %: low 0.000000, high 0.000000, low 0.000500, high 0.002000, low 0.002500, \
high 0.004000, low 0.004500, high 0.006000, low 0.006500, high 0.008000, low 0.008500, \
high 0.010000, 1989 more
D10: high from 1.2 s on: low 0.000000, high 1.200000
D13: every 1 s, high 50 %: low 0.000000, high 0.000000, low 0.500000, high 1.000000, low 1.500000
A0: let go from 1 s on: low 0.500000, let go 1.000000"""


@pytest.mark.parametrize(
    ("simulated", "line"),
    [
        (simulation(*square("D13", 1.0, 0.5, 5.0), seconds=5.0), "in 5 s: D13 changed 10 times"),
        (simulation(PinChange(1.0, "D2", high=True)), "in 2 s: D2 changed 1 time"),
        (
            TRAFFIC,
            "in 2 s: D2 changed 2 times, D9 500 Hz, high 25 %, D10 changed 1 time, "
            "D13 changed 4 times, 1 more pin changed",
        ),
        (
            simulation(serial=(SerialOutput("Serial", "\r\nhello \x1b\r\n1\n2\n"),)),
            "in 2 s: printed 'hello \\x1b' and 2 more lines",
        ),
        (
            simulation(serial=(SerialOutput("Serial", "a" * 50),)),
            f"in 2 s: printed '{'a' * 40}'...",
        ),
        (Simulation(2.0, Outcome.SILENT), "in 2 s: ran on without a sign"),
        (
            Simulation(
                0.25,
                Outcome.CRASHED,
                cause="a jump to nowhere",
                changes=(PinChange(0.1, "D3", high=True),),
            ),
            "in 0.25 s: D3 changed 1 time, crashed: a jump to nowhere",
        ),
    ],
)
def test_what_a_program_did_is_said_in_a_line(simulated: Simulation, line: str) -> None:
    assert in_a_line(simulated) == line


def test_a_picture_has_a_row_of_bars_for_each_pin_that_moved() -> None:
    assert "\n".join(picture(TRAFFIC, 67)) == PICTURE


def test_a_pipe_gets_the_first_changes_of_each_pin_that_moved() -> None:
    assert "\n".join(listing(TRAFFIC)) == LISTING


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        (square("D1", 1.0, 0.5, 4.0), "every 1 s, high 50 %"),
        (square("D1", 2.0, 0.1, 4.0), "every 2 s, high 10 %"),
        ([*square("D1", 2.0, 0.1, 4.0)[:-1], PinChange(3.0, "D1", high=False)], "4 changes"),
        (square("D1", 0.02, 0.075, 1.0), "50 Hz, high 7 %"),
        (square("D1", 1 / 490.2, 0.4, 1.0), "490.2 Hz, high 40 %"),
        ([PinChange(14e-6, "D1", high=True)], "high from 14 µs on"),
        ([PinChange(0.0, "D1", high=True), PinChange(0.25, "D1", high=False)], "2 changes"),
        ([PinChange(0.0, "D1", high=False), PinChange(2e-3, "D1", high=True)], "high from 2 ms on"),
    ],
)
def test_a_pin_is_summed_up_in_a_few_words(changes: list[PinChange], note: str) -> None:
    (line,) = listing(simulation(*changes, seconds=4.0))
    assert line.startswith(f"D1: {note}: ")


@pytest.mark.parametrize(
    ("seconds", "axis"),
    [
        (1.0, "0 s 0.2 0.4 0.6 0.8 1"),
        (0.128, "0 ms 50 100"),
        (0.0003, "0 µs 50 100 150 200 250 300"),
        (90.0, "0 s 20 40 60 80"),
    ],
)
def test_the_axis_has_round_times(seconds: float, axis: str) -> None:
    lines = picture(simulation(PinChange(0.0, "D1", high=True), seconds=seconds), 76)
    assert " ".join(lines[0].split()) == axis
    marks = [column for column, char in enumerate(lines[1]) if char == "╷"]
    assert [lines[0][column - 1 : column + 1].strip() for column in marks] == [
        label[0] for label in axis.replace(" s", "").replace(" ms", "").replace(" µs", "").split()
    ]


@pytest.mark.parametrize("width", [1, 40, 80, 200])
def test_a_picture_is_as_wide_as_it_may_be_and_stays_legible(width: int) -> None:
    row = picture(TRAFFIC, width)[-1]
    bars = row.split("  ")[1]
    assert 20 <= len(bars) <= 60
    assert len(row) <= max(width, 48)


def test_of_many_pins_twenty_are_shown_and_the_others_named() -> None:
    many = simulation(*(PinChange(0.1, f"D{number}", high=True) for number in range(23)))
    for lines in (picture(many, 80)[2:], listing(many)):
        assert len(lines) == 21
        assert lines[-1] == "and 3 more: D20, D21, D22"


def test_nothing_is_drawn_of_pins_that_did_not_move() -> None:
    assert picture(simulation(PinChange(0.0, "D7", high=False)), 80) == []
    assert listing(simulation()) == []


def test_what_a_program_printed_cannot_steer_the_terminal(capsys) -> None:
    serial = (SerialOutput("Serial1", "20 °C\r\n\x1b[2Jgone\tpoof\r\n"),)
    remark = "USB serial is not simulated"
    seen = simulation(PinChange(0.5, "D1", high=True), serial=serial, remarks=(remark,))
    output.print_validated([Report("uno", Rung.BEHAVES, checked=True, simulation=seen)])
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "Serial1:",
        "  20 °C",
        "  \\x1b[2Jgone\tpoof",
        "pins, in simulated seconds:",
        "  D1: high from 500 ms on: high 0.500000",
    ]
    assert err.splitlines() == [remark, "uno: behaves; ran on for 2 s", ""][:-1]


OUTCOMES = {
    Simulation(2.0, Outcome.RAN): "ran on for 2 s",
    Simulation(2.0, Outcome.SILENT): "ran on without a sign for 2 s",
    Simulation(0.1, Outcome.SLEPT): "went to sleep for good after 0.1 s",
    Simulation(0.5122, Outcome.RESET): "was reset by its watchdog after 0.512 s",
    Simulation(0.1, Outcome.CRASHED, "it ran astray"): "crashed after 0.1 s: it ran astray",
    Simulation(4.0, Outcome.STOPPED, "it took long"): "was stopped after 4 s: it took long",
    Simulation(0.0, Outcome.FAILED, "no simavr"): "could not be simulated: no simavr",
}


@pytest.mark.parametrize(("seen", "words"), OUTCOMES.items(), ids=lambda value: str(value)[:12])
def test_an_outcome_is_one_line(seen: Simulation, words: str) -> None:
    assert str(seen) == words
    rung = Rung.BEHAVES if seen.behaved else Rung.BUILDS
    report = Report("uno", rung, checked=True, simulation=seen)
    assert (words in summary(report)) == seen.behaved  # else it is why the rung was not reached
    assert report_json(report)["simulation"]["outcome"] == seen.outcome.value


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--simulate", "soon"], "--simulate wants a time from 1ms to 60min, such as 2s"),
        (["--simulate", ""], "--simulate wants a time"),
        (["--simulate", "0"], "--simulate wants a time"),
        (["--simulate", "61min"], "--simulate wants a time"),
        (["--simulate", "-1s"], "--simulate wants a time"),
        (["--simulate", "1²s"], "--simulate wants a time"),
        (["--vcd", "pins.vcd"], "--vcd needs --simulate"),
        (
            ["--simulate", "2s", "--vcd", "pins.vcd", "other/c.cpp"],
            "the pins of one program, not of 2",
        ),
    ],
)
def test_a_simulation_that_cannot_be_is_one_line(
    tmp_path: Path, monkeypatch, capsys, arguments: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.ino").write_text("void setup() {}\nvoid loop() {}\n")
    Path("other").mkdir()
    Path("other/c.cpp").write_text("int c;\n")
    with pytest.raises(SystemExit) as left:
        cli.main(["validate", "a.ino", "--board", "uno", *arguments])
    out, err = capsys.readouterr()
    assert (left.value.code, out, len(err.splitlines())) == (2, "", 1)
    assert says in err


@pytest.mark.parametrize(
    ("text", "seconds"), [("2s", 2), ("2", 2), ("500ms", 0.5), ("1.5 s", 1.5), ("2min", 120)]
)
def test_a_time_is_read_as_people_write_it(text: str, seconds: float) -> None:
    assert parse_time(text) == seconds
