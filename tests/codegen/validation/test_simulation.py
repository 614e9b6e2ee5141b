"""What programs do on a simulated chip: small ones in C, each with what must be seen of it."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.errors import Cancelled, SourceError
from codegen.project.board import Board, find_board
from codegen.project.project import snippet_project
from codegen.simulated import Outcome, Simulation
from codegen.types import Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.simulation import simavr, simulate, why_not_simulated
from lsp_server import cli

pytestmark = pytest.mark.toolchain

PRELUDE = """
#include <avr/eeprom.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <util/delay.h>
#ifdef UDR0
static void say(const char *text) {
    UCSR0B = _BV(TXEN0);
    for (; *text; text++) { while (!(UCSR0A & _BV(UDRE0))) {} UDR0 = *text; }
}
#endif
"""


@dataclass(frozen=True)
class Case:
    """A program, and what is to be seen in `seconds` of it: when each pin took which level."""

    code: str
    outcome: Outcome
    cause: str | None = None
    printed: str = ""
    pins: tuple[tuple[str, tuple[tuple[float, bool | None], ...]], ...] = ()
    remark: str | None = None
    board: str = "uno"
    seconds: float = 0.3
    until: float | None = None


UP, DOWN, LET_GO = True, False, None
CASES = {
    "a blinking pin": Case(
        "int main() { DDRB = _BV(5); for (;;) { PINB = _BV(5); _delay_ms(80); } }",
        Outcome.RAN,
        pins=(("D13", ((0, DOWN), (0, UP), (0.08, DOWN), (0.16, UP), (0.24, DOWN))),),
    ),
    "a pin of the ATtiny85, at its clock": Case(
        "int main() { DDRB = 2; for (;;) { PORTB ^= 2; _delay_ms(100); } }",
        Outcome.RAN,
        pins=(("PB1", ((0, DOWN), (0, UP), (0.1, DOWN), (0.2, UP), (0.3, DOWN))),),
        board="attiny85",
        seconds=0.301,
    ),
    "text, without an end of the line": Case(
        'int main() { say("hellö, l"); say("list\\nno end"); for (;;) {} }',
        Outcome.RAN,
        printed="hellö, llist\nno end",
    ),
    "text that sounds like the simulator's own": Case(
        'int main() { say("avr_sadly_crashed\\nInvalid write address PC=0 Address 0\\n");'
        "for (;;) {} }",
        Outcome.RAN,
        printed="avr_sadly_crashed\nInvalid write address PC=0 Address 0\n",
    ),
    "a time that is no whole number of anything": Case(
        "int main() { for (;;) {} }", Outcome.SILENT, seconds=0.1 / 3, board="protrinket3"
    ),
    "every port of the Mega": Case(
        "int main() { UCSR0B = UCSR1B = UCSR2B = UCSR3B = _BV(TXEN0);"
        "UDR0 = '0'; UDR1 = '1'; UDR2 = '2'; UDR3 = '3'; for (;;) {} }",
        Outcome.RAN,
        printed="0123",
        board="megaatmega2560",
    ),
    "an interrupt that moves a pin": Case(
        "ISR(TIMER1_COMPA_vect) { PINB = 1; }"
        "int main() { DDRB = 1; OCR1A = 25000 - 1; TCCR1B = _BV(WGM12) | 3; TIMSK1 = _BV(OCIE1A);"
        "sei(); for (;;) {} }",
        Outcome.RAN,
        pins=(("D8", ((0, DOWN), (0.1, UP), (0.2, DOWN))),),
        seconds=0.29,
    ),
    "sleep that an interrupt ends": Case(
        "ISR(TIMER1_COMPA_vect) { PINB = 1; }"
        "int main() { DDRB = 1; OCR1A = 25000 - 1; TCCR1B = _BV(WGM12) | 3; TIMSK1 = _BV(OCIE1A);"
        "sei(); for (;;) sleep_mode(); }",
        Outcome.RAN,
        pins=(("D8", ((0, DOWN), (0.1, UP), (0.2, DOWN))),),
        seconds=0.29,
    ),
    "a wire that is pulled low and let go": Case(
        "int main() { for (;;) { DDRD = 16; _delay_ms(20); DDRD = 0; _delay_ms(100); } }",
        Outcome.RAN,
        pins=(
            (
                "D4",
                (
                    (0, DOWN),
                    (0.02, LET_GO),
                    (0.12, DOWN),
                    (0.14, LET_GO),
                    (0.24, DOWN),
                    (0.26, LET_GO),
                ),
            ),
        ),
    ),
    "a pull-up is no sign": Case(
        "int main() { PORTD = 4; DDRD = 8; for (;;) {} }",
        Outcome.SILENT,
        pins=(("D3", ((0, DOWN),)),),
    ),
    "a loop without a sign": Case("int main() { for (;;) {} }", Outcome.SILENT),
    "sleep that nothing ends": Case(
        "int main() { DDRB = 32; PORTB = 32; _delay_ms(50); cli(); sleep_mode(); }",
        Outcome.SLEPT,
        pins=(("D13", ((0, DOWN), (0, UP))),),
        until=0.05,
    ),
    "a watchdog that nobody feeds": Case(
        'int main() { say("on"); wdt_enable(WDTO_120MS); for (;;) {} }',
        Outcome.RESET,
        printed="on",
        until=0.128,  # 16384 cycles of its 128 kHz
    ),
    "a watchdog that is fed": Case(
        "int main() { wdt_enable(WDTO_120MS); for (;;) wdt_reset(); }", Outcome.SILENT
    ),
    "a call through a null pointer": Case(
        'int main() { say("on"); _delay_ms(50); ((void (*)(void))0)(); }',
        Outcome.CRASHED,
        cause="it started over at address 0, as after a call through a null pointer",
        printed="on",
        until=0.05,
    ),
    "an interrupt that nobody handles": Case(
        "int main() { _delay_ms(50); TCCR1B = 1; TIMSK1 = _BV(TOIE1); sei(); for (;;) {} }",
        Outcome.CRASHED,
        cause="interrupt TIMER1_OVF came, and there is no ISR(TIMER1_OVF_vect)",
        until=0.0541,
    ),
    "the same where return addresses are longer": Case(
        "int main() { TCCR5B = 1; TIMSK5 = _BV(TOIE5); sei(); for (;;) {} }",
        Outcome.CRASHED,
        cause="interrupt TIMER5_OVF came, and there is no ISR(TIMER5_OVF_vect)",
        board="megaatmega2560",
        until=0.0041,
    ),
    "the same where the table is of short jumps": Case(
        "int main() { TCCR0B = 1; TIMSK = _BV(TOIE0); sei(); for (;;) {} }",
        Outcome.CRASHED,
        cause="interrupt TIMER0_OVF came, and there is no ISR(TIMER0_OVF_vect)",
        board="attiny85",
        until=0.00003,
    ),
    "a jump beyond the program": Case(
        "int main() { ((void (*)(void))0x3000)(); }",
        Outcome.CRASHED,
        cause="it went into the flash beyond its end",
        until=0.001,
    ),
    "a write beyond the RAM": Case(
        "int main() { _delay_ms(10); *(volatile char *)0x1234 = 1; for (;;) {} }",
        Outcome.CRASHED,
        cause="it wrote at 0x1234, where there is no RAM",
        until=0.01,
    ),
    "recursion without an end": Case(
        'int main() { say("on"); __asm__ volatile("1: rcall 1b"); }',
        Outcome.CRASHED,
        cause="its stack grew out of the RAM",
        printed="on",
        until=0.0004,
    ),
    "what the EEPROM holds from the start": Case(
        "uint8_t kept EEMEM = 'k'; int main() {"
        "char text[] = {eeprom_read_byte(&kept), 0}; say(text); for (;;) {} }",
        Outcome.RAN,
        printed="k",
    ),
    "a chip with USB, without the Arduino core": Case(
        "int main() { for (;;) {} }",
        Outcome.SILENT,
        remark="USB serial is not simulated: what is printed to Serial is not seen, and a program",
        board="leonardo",
    ),
    "interrupts of a timer in a mode that simavr has not": Case(
        "int main() { TCCR1A = _BV(WGM10); TCCR1B = 3; TIMSK1 = _BV(TOIE1); for (;;) {} }",
        Outcome.SILENT,
        remark="simavr lacks the mode that timer 1 counts in",
    ),
}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory):
    """Compiles a C program for a board."""
    folder = tmp_path_factory.mktemp("programs")

    def build(code: str, board: Board) -> Path:
        program = folder / f"{abs(hash((code, board)))}.elf"
        flags = [f"-mmcu={board.mcu}", f"-DF_CPU={board.f_cpu}UL", "-Os", "-std=gnu11", "-w"]
        command = ["avr-gcc", *flags, "-x", "c", "-", "-o", str(program)]
        subprocess.run(command, input=PRELUDE + code, text=True, check=True)
        return program

    return build


def seen(simulation: Simulation) -> dict[str, list[tuple[float, bool | None]]]:
    pins: dict[str, list[tuple[float, bool | None]]] = {}
    for change in simulation.changes:
        pins.setdefault(change.pin, []).append((change.seconds, change.high))
    return pins


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_program_is_seen_to_do_what_it_does(case: Case, built) -> None:
    board = find_board(case.board)
    simulation = simulate(
        built(case.code, board), board=board, seconds=case.seconds, wall_seconds=20
    )
    assert simulation.outcome is case.outcome, simulation
    assert (simulation.cause or "").startswith(case.cause or ""), simulation
    assert bool(simulation.cause) == bool(case.cause)
    assert simulation.printed == case.printed
    assert simulation.seconds == pytest.approx(case.until or case.seconds, rel=0.01, abs=2e-3)
    pins = seen(simulation)
    assert list(pins) == [pin for pin, _ in case.pins]
    for pin, expected in case.pins:
        assert [level for _, level in pins[pin]] == [level for _, level in expected]
        times = [time for time, _ in expected]
        assert [time for time, _ in pins[pin]] == pytest.approx(times, rel=0.01, abs=1e-4)
    assert len(simulation.remarks) == bool(case.remark)
    assert "".join(simulation.remarks).startswith(case.remark or "")


WAVES = {
    # Registers of the ATmega328P, the pin, Hz and the share of time that it is high.
    "phase-correct, 8 of 16 bits": (
        "DDRB = 2; TCCR1A = _BV(COM1A1) | _BV(WGM10); TCCR1B = 3; OCR1A = 51;", "D9", 490.2, 0.2
    ),
    "phase-correct, to ICR1": (
        "DDRB = 4; TCCR1A = _BV(COM1B1) | _BV(WGM11); TCCR1B = _BV(WGM13) | 1; ICR1 = 320;"
        "OCR1B = 80;", "D10", 25000, 0.25,
    ),
    "phase-correct with the steps of timer 2": (
        "DDRD = 8; TCCR2A = _BV(COM2B1) | _BV(WGM20); TCCR2B = 4; OCR2B = 51;", "D3", 490.2, 0.2
    ),
    "fast": (
        "DDRD = 64; TCCR0A = _BV(COM0A1) | 3; TCCR0B = 3; OCR0A = 127;", "D6", 976.6, 0.5
    ),
    "fast and upside down": (
        "DDRD = 64; TCCR0A = _BV(COM0A1) | _BV(COM0A0) | 3; TCCR0B = 3; OCR0A = 63;",
        "D6", 976.6, 0.75,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("setup", "pin", "rate", "share"), WAVES.values(), ids=WAVES)
def test_waves_of_timers_have_their_rate_and_duty(setup, pin, rate, share, built) -> None:
    board = find_board("uno")
    program = built(f"int main() {{ {setup} for (;;) {{}} }}", board)
    simulation = simulate(program, board=board, seconds=0.05, wall_seconds=20)
    assert simulation.outcome is Outcome.RAN
    assert simulation.moved == (pin,)
    changes = seen(simulation)[pin]
    highs = [(at, until) for (at, up), (until, _) in itertools.pairwise(changes[2:]) if up]
    periods = (highs[-1][0] - highs[0][0]) / (len(highs) - 1)
    assert 1 / periods == pytest.approx(rate, rel=0.001)
    assert sum(until - at for at, until in highs) / len(highs) / periods == pytest.approx(share)


BLINK = "int main() { DDRB = 32; for (;;) { PINB = 32; _delay_ms(10); } }"


def test_at_the_limit_what_was_seen_is_kept(built) -> None:
    uno = find_board("uno")
    simulation = simulate(built(BLINK, uno), board=uno, seconds=600, wall_seconds=1.5)
    assert (simulation.outcome, simulation.cause) == (Outcome.STOPPED, "the check's time was over")
    assert 0.05 < simulation.seconds < 300
    assert simulation.changes[-1].seconds == pytest.approx(simulation.seconds, abs=0.021)
    assert not simulation.behaved


def test_a_trace_too_large_ends_the_simulation(built, monkeypatch) -> None:
    monkeypatch.setattr(simavr, "_TRACE_BLOCKS", 64)
    uno = find_board("uno")
    program = built("int main() { DDRB = 32; for (;;) PINB = 32; }", uno)
    simulation = simulate(program, board=uno, seconds=10, wall_seconds=20)
    assert (simulation.outcome, simulation.cause) == (Outcome.STOPPED, "its trace grew too large")
    assert simulation.moved == ("D13",)


def test_the_stop_flag_ends_the_simulation(built) -> None:
    stop = threading.Event()
    stop.set()
    uno = find_board("uno")
    with pytest.raises(Cancelled):
        simulate(built(BLINK, uno), board=uno, seconds=600, wall_seconds=600, stop=stop)


@pytest.mark.parametrize("content", [None, b"", b"no program", b"\x7fELF\x01\x01\x01" + bytes(60)])
def test_what_is_no_program_is_refused_in_one_line(tmp_path: Path, content: bytes | None) -> None:
    program = tmp_path / "a.elf"
    if content is not None:
        program.write_bytes(content)
    with pytest.raises(SourceError, match=r"a\.elf: (no|No|not an?|a damaged) [^\n]+$"):
        simulate(program, board=find_board("uno"), seconds=1, wall_seconds=5)


def test_half_a_program_is_refused(built, tmp_path: Path) -> None:
    uno = find_board("uno")
    half = tmp_path / "half.elf"
    whole = built(BLINK, uno).read_bytes()
    half.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SourceError, match="a damaged ELF file"):
        simulate(half, board=uno, seconds=1, wall_seconds=5)


def test_without_a_simulator_the_way_to_one_is_told(monkeypatch, tmp_path: Path) -> None:
    assert why_not_simulated(find_board("uno")) is None
    assert "simavr runs programs for AVR boards only" in (
        why_not_simulated(find_board("esp32dev")) or ""
    )
    tools = {"simavr": "echo '[sram8|sram16]'", "timeout": "true"}
    monkeypatch.setenv("PATH", f"{tmp_path}")
    told = []
    for tool, command in tools.items():
        told.append(why_not_simulated(find_board("uno")))
        (tmp_path / tool).write_text(f"#!/bin/sh\n{command}\n")
        (tmp_path / tool).chmod(0o755)
    told.append(why_not_simulated(find_board("uno")))
    assert told == [
        "no simulator: simavr not found; install with: apt-get install simavr",
        "no simulator: timeout not found; install with: apt-get install coreutils",
        f"{tmp_path}/simavr is too new: since 1.8 it no longer reports every register "
        "(1.6, 1.7 do)",
    ]


# A pin that blinks, one that a timer drives, and text on the port that is no USB.
SKETCH = """
#ifdef __AVR_ATtiny85__
const int LED = 1, WAVE = 4;
#else
const int LED = 13, WAVE = 9;
#ifdef USBCON
#define PORT Serial1
#else
#define PORT Serial
#endif
#endif
void setup() {
  pinMode(LED, OUTPUT);
  analogWrite(WAVE, 64);
#ifdef PORT
  Serial.begin(9600);
  while (!Serial) {}
  PORT.begin(9600);
  PORT.println("up");
#endif
}
void loop() {
  digitalWrite(LED, HIGH);
  delay(100);
  digitalWrite(LED, LOW);
  delay(100);
}
"""
BOARDS = {
    # The pin that blinks, the one with a wave, its rate, what is printed.
    "uno": ("D13", "D9", 490.2, "up\r\n"),
    "nanoatmega328": ("D13", "D9", 490.2, "up\r\n"),
    "megaatmega2560": ("D13", "D9", 490.2, "up\r\n"),
    "leonardo": ("D13", "D9", 490.2, "up\r\n"),
    "sparkfun_promicro16": ("D13", "D9", 490.2, "up\r\n"),
    "attiny85": ("PB1", "PB4", 7812.5, ""),
    "gemma": ("D1", "D4", 7812.5, ""),
}


@pytest.mark.parametrize("name", BOARDS)
def test_a_sketch_is_built_and_behaves(name: str) -> None:
    blinks, waves, rate, printed = BOARDS[name]
    board = find_board(name)
    report = check_project(
        snippet_project(SKETCH), board=board, depth=Depth.SIMULATE, simulated_seconds=0.25
    )
    assert report.rung is Rung.BEHAVES, report
    assert report.sizes
    assert (report.sizes.flash_total, report.sizes.ram_total) == (board.flash, board.ram)
    assert [stage.name for stage in report.stages] == ["prepare", "build", "simulate"]
    simulation = report.simulation
    assert simulation
    assert simulation.printed == printed
    assert simulation.moved == tuple(sorted((blinks, waves), key=lambda pin: int(pin.strip("DPB"))))
    blinked = [change for change in simulation.changes if change.pin == blinks]
    assert [change.high for change in blinked] == [False, True, False, True]
    times = [change.seconds - blinked[1].seconds for change in blinked[1:]]
    assert times == pytest.approx([0, 0.1, 0.2], rel=0.01)
    rises = [each.seconds for each in simulation.changes if each.pin == waves and each.high]
    assert (len(rises) - 3) / (rises[-1] - rises[2]) == pytest.approx(rate, rel=0.001)
    usb = [remark for remark in simulation.remarks if "USB serial is not simulated" in remark]
    assert len(usb) == (board.mcu == "atmega32u4") == len(simulation.remarks)


def test_the_command_line_shows_it_and_writes_the_pins(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.ino").write_text(SKETCH)
    with pytest.raises(SystemExit) as left:
        cli.main(["validate", "a.ino", "--board=uno", "--simulate=250ms", "--vcd=a.vcd", "--json"])
    assert left.value.code == 0
    (report,) = json.loads(capsys.readouterr().out)["reports"]
    assert (report["rung"], report["simulation"]["moved"]) == ("behaves", ["D9", "D13"])
    assert report["simulation"]["serial"] == [{"port": "Serial", "text": "up\r\n"}]
    dump = Path("a.vcd").read_text()
    times = [int(line[1:]) for line in dump.splitlines() if line.startswith("#")]
    assert times == sorted(times)
    assert times[-1] == 25_000_000  # of 10 ns
    assert re.findall(r"\$var wire 1 . (\S+) \$end", dump) == ["D9", "D13"]
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"a.ino", "a.vcd"}


def test_a_crash_is_an_error_of_the_report() -> None:
    sketch = "void setup() { delay(10); ((void (*)())0)(); }\nvoid loop() {}\n"
    report = check_project(snippet_project(sketch), board=find_board("uno"), depth=Depth.SIMULATE)
    (error,) = report.errors
    assert report.rung is Rung.BUILDS
    assert str(error).startswith("snippet.ino: error: the program crashed after 0.01 s: it started")
    assert report.why_not_further
    assert report.why_not_further.startswith("it crashed after 0.01 s")


def test_a_board_without_a_simulator_is_built_and_says_so(monkeypatch) -> None:
    monkeypatch.setattr(simavr, "_PACKAGES", {"no-such-simulator": "simavr"})
    report = check_project(
        snippet_project("void setup() {}\nvoid loop() {}\n"),
        board=find_board("uno"),
        depth=Depth.SIMULATE,
    )
    assert (report.rung, report.simulation, report.errors) == (Rung.BUILDS, None, ())
    assert report.why_not_further
    assert "install with: apt-get install simavr" in report.why_not_further
