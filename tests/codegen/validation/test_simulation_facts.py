"""The tables of chips and pins against the installed headers, and what is worked out from them."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from codegen.project.board import Board, all_boards, find_board
from codegen.simulated import PinChange
from codegen.validation import toolchain
from codegen.validation.simulation.chips import Chip, find_chip, pin_names
from codegen.validation.simulation.opcodes import call, jump, jump_target, stored_to, to_words
from codegen.validation.simulation.pins import Pins
from codegen.validation.simulation.signals import TRAPS, watched
from codegen.validation.simulation.timers import Kind, Pwm, outputs
from codegen.validation.simulation.trace import read_traces
from codegen.validation.simulation.traps import with_traps
from codegen.validation.simulation.vcd import to_vcd

CORE = Path("/usr/share/arduino/hardware/arduino/avr")
AVRS = [board for board in all_boards() if board.platform == "atmelavr"]
MCUS = sorted({board.mcu for board in AVRS})


def chip(mcu: str) -> Chip:
    found = find_chip(mcu)
    assert found, f"nothing is known of the {mcu}"
    return found


@cache
def macros(mcu: str) -> dict[str, str]:
    """What avr-libc defines for a chip."""
    command = ["avr-gcc", f"-mmcu={mcu}", "-E", "-dM", "-include", "avr/io.h", "-x", "c", "-"]
    printed = subprocess.run(command, input="", capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"^#define (\w+) (.*)$", printed, re.MULTILINE))


def addresses(mcu: str) -> dict[str, int]:
    """Registers by name, in the data space; of two bytes the low one."""
    found = {}
    for name, text in macros(mcu).items():
        if register := re.fullmatch(r"_SFR_(IO|MEM)(?:8|16) ?\((0[xX]\w+)\)", text):
            found[name] = int(register[2], 16) + (0x20 if register[1] == "IO" else 0)
    return found


@pytest.mark.toolchain
@pytest.mark.parametrize("mcu", MCUS)
def test_a_chips_facts_are_those_of_its_header(mcu: str) -> None:
    facts, registers = chip(mcu), addresses(mcu)
    assert facts.flash == int(macros(mcu)["FLASHEND"].strip("()"), 16) + 1
    for letter, address in facts.ports.items():
        named = [registers[f"{kind}{letter}"] for kind in ("PIN", "DDR", "PORT")]
        assert named == [address, address + 1, address + 2]
    assert {name for name in registers if re.fullmatch("PIN[A-L]", name)} == {
        f"PIN{letter}" for letter in facts.ports
    }
    for port, address in facts.uarts.items():
        assert registers[f"UDR{port.removeprefix('Serial') or 0}"] == address
    assert len(facts.uarts) == len([name for name in registers if re.fullmatch(r"UDR\d", name)])
    assert registers["MCUSR"] == 0x54
    assert facts.free not in registers.values()
    for timer in facts.timers:
        for register, address in timer.registers.items():
            kind, channel = (register[:-1], register[-1])
            names = {f"{register}{timer.name}", f"{kind}{timer.name}{channel}", register}
            assert address in {registers[name] for name in names & set(registers)}, register


@pytest.mark.toolchain
@pytest.mark.parametrize("mcu", MCUS)
def test_a_chips_interrupts_are_those_of_its_header(mcu: str) -> None:
    vectors = chip(mcu).vectors
    numbers = {}
    for name, text in macros(mcu).items():
        if vector := re.fullmatch(r"_VECTOR\((\d+)\)", text):
            numbers[name.removesuffix("_vect")] = int(vector[1])
    assert {number: vectors[number] for number in numbers.values()} == {
        numbers[name]: name for name in vectors if name in numbers
    }
    assert [name for name in vectors if name not in numbers and name != "-"] == ["RESET"]


@pytest.mark.toolchain
@pytest.mark.parametrize(
    "board",
    {(board.variant, board.mcu): board for board in AVRS}.values(),
    ids=lambda board: f"{board.variant}-{board.mcu}",
)
def test_pins_have_the_names_that_the_boards_variant_gives_them(board: Board) -> None:
    numbered, a0 = variant_pins(board)
    if board.variant == "tinyX5":  # its people say PB1
        assert (pin_names(board), numbered[:6]) == ({}, [f"PB{bit}" for bit in range(6)])
        return
    names: dict[str, str] = {}
    for number, pin in enumerate(numbered):  # later numbers are other names of the same pins
        names.setdefault(pin, f"D{number}" if number < a0 else f"A{number - a0}")
    assert pin_names(board).items() <= names.items()
    # An LED of the 32U4 boards has a number and no pin.
    assert set(names) - set(pin_names(board)) <= {"PD5"}


def variant_pins(board: Board) -> tuple[list[str], int]:
    """The pins of a variant in the order of their numbers, as its header has them, and A0's."""
    roots = (CORE, Path(toolchain.__file__).parent / "platforms" / "pinwright_avr")
    folders = (root / "variants" / board.variant for root in roots)
    folder = next(each for each in folders if each.is_dir())
    flags = [f"-mmcu={board.mcu}", "-DF_CPU=1", "-DUSB_VID=1", "-DUSB_PID=1", "-DARDUINO_MAIN"]
    text = subprocess.run(
        ["avr-gcc", *flags, f"-I{CORE}/cores/arduino", f"-I{folder}", "-E", "-P", "-x", "c++", "-"],
        input="#include <Arduino.h>\n#include <pins_arduino.h>\nFIRST PIN_A0;\n",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    text = " ".join(text.split())
    ports, masks = (
        re.findall(
            r"\d+", re.search(rf"{table}_PGM\[\d*\] = {{(.*?)}};", text)[1].replace("1 <<", "")
        )
        for table in ("digital_pin_to_port", "digital_pin_to_bit_mask")
    )
    pins = [f"P{'_ABCDEFGHIJKL'[int(port)]}{bit}" for port, bit in zip(ports, masks, strict=True)]
    first = re.search(r"FIRST \(?(\d+)", text) or re.search(r"uint8_t A0 = (\d+)", text)
    return pins, int(first[1])


REGISTERS = {
    "narrow, counting back": ("atmega328p", "0", {"TCCRA": 0x81, "TCCRB": 3, "OCRA": 51},
                              {"PD6": Pwm(510 * 64, 102 * 64, -51 * 64)}),
    "narrow, to its channel A": ("atmega328p", "2", {"TCCRA": 0x23, "TCCRB": 0x0C, "OCRA": 99,
                                                    "OCRB": 24}, {"PD3": Pwm(100 * 64, 25 * 64)}),
    "wide, counting to 1023": ("atmega328p", "1", {"TCCRA": 0x83, "TCCRB": 1, "OCRA": 341},
                               {"PB1": Pwm(2046, 682, -341)}),
    "upside down": ("atmega328p", "0", {"TCCRA": 0xC3, "TCCRB": 1, "OCRA": 63},
                    {"PD6": Pwm(256, 192, 64)}),
    "never high": ("atmega328p", "1", {"TCCRA": 0x81, "TCCRB": 3, "OCRA": 0}, {"PB1": False}),
    "always high": ("atmega328p", "1", {"TCCRA": 0x81, "TCCRB": 3, "OCRA": 255}, {"PB1": True}),
    "a match above the top": ("atmega328p", "1", {"TCCRA": 0x81, "TCCRB": 3, "OCRA": 999},
                              {"PB1": True}),
    "no clock": ("atmega328p", "1", {"TCCRA": 0x81, "OCRA": 64}, {}),
    "no output": ("atmega328p", "1", {"TCCRA": 0x01, "TCCRB": 3, "OCRA": 64}, {}),
    "no wave": ("atmega328p", "1", {"TCCRA": 0x80, "TCCRB": 0x0B, "OCRA": 64}, {}),
    "toggling": ("atmega328p", "1", {"TCCRA": 0x41, "TCCRB": 3, "OCRA": 64}, {}),
    "the 32U4's own": ("atmega32u4", "4", {"TCCRA": 0x82, "TCCRB": 7, "TCCRC": 0x09, "TCCRD": 1,
                                          "OCRA": 51, "OCRD": 102},
                       {"PC7": Pwm(510 * 64, 102 * 64, -51 * 64),
                        "PD7": Pwm(510 * 64, 204 * 64, -102 * 64)}),
    "the tiny's own": ("attiny85", "1", {"TCCR": 3, "GTCCR": 0x60, "OCRB": 63},
                       {"PB4": Pwm(256 * 4, 64 * 4)}),
}  # fmt: skip


@pytest.mark.parametrize(("mcu", "name", "values", "driven"), REGISTERS.values(), ids=REGISTERS)
def test_a_timer_drives_its_pins_as_its_registers_say(mcu, name, values, driven) -> None:
    (timer,) = (each for each in chip(mcu).timers if each.name == name)
    assert outputs(timer, values) == driven


@pytest.mark.parametrize("mcu", MCUS)
def test_simavr_is_never_asked_for_more_than_it_can_watch(mcu: str) -> None:
    groups = watched(chip(mcu), b"")
    assert len(groups) == 1  # a program that sets up no timer costs one run
    all_timers = [
        word
        for timer in chip(mcu).timers
        for address in timer.registers.values()
        for word in (0x9380, address)  # sts address, r24
    ]
    flash = b"".join(word.to_bytes(2, "little") for word in all_timers)
    groups = watched(chip(mcu), flash)
    assert all(len(group) < 32 and TRAPS in group for group in groups)
    names = [name for group in groups for name in group if name != TRAPS]
    assert len(names) == len(set(names))
    wide = [timer for timer in chip(mcu).timers if timer.kind is Kind.WIDE]
    assert {f"{timer.name}.OCRA.high" for timer in wide} <= set(names)
    assert max(address for group in groups for address in group.values()) <= 0x136


@pytest.mark.parametrize(("at", "target"), [(0, 1), (0, 4090), (4000, 3), (9, 9)])
def test_a_jump_leads_where_it_was_made_to(at: int, target: int) -> None:
    for far, size in ((False, 4096), (True, 1 << 17)):
        for make in (jump, call):
            words = [0] * size
            made = make(at, target, far=far)
            words[at : at + len(made)] = made
            assert jump_target(words, at) == (target if make is jump else None)
    far_away = jump(0, 0x1ABCD, far=True)
    assert jump_target([*far_away, *[0] * 0x1FFFE], 0) == 0x1ABCD
    assert stored_to(to_words(bytes([0x80, 0x93, 0x88, 0x00, 0x84, 0xBD]))) == {0x88, 0x44}


@pytest.mark.parametrize("mcu", MCUS)
def test_traps_take_nothing_from_a_program_but_its_first_jump(mcu: str) -> None:
    facts = chip(mcu)
    far = facts.vector_words == 2
    start = len(facts.vectors) * facts.vector_words
    words = [*jump(0, start, far=far), *[0xFFFF] * (start - facts.vector_words + 500)]
    flash = b"".join(word.to_bytes(2, "little") for word in words)
    trapped = with_traps(flash, facts)
    assert trapped is not None
    assert len(trapped) == facts.flash
    kept = 2 * facts.vector_words
    assert trapped[kept : len(flash)] == flash[kept:]
    assert with_traps(flash + bytes(facts.flash - len(flash)), facts) is None
    assert with_traps(bytes(100), facts) is None


def test_a_dump_shows_what_was_driven_printed_and_marked() -> None:
    names = ["traps", "ticks", "Serial", "DDRB", "PORTB"]
    header = "".join(f"$var wire 8 {'!#%&('[n]} {name} $end\n" for n, name in enumerate(names))
    body = (
        "$dumpvars\nbxxxxxxxx !\nx#\n$end\n#100\nb10100001 !\n#100000\nb00100000 (\nb00000000 (\n"
        "#100001\nb00100000 &\nb00100000 &\n#200000\nb01101000 %\nb01101000 %\n"
        "#300000\nb00100000 (\n#400000\nb10100011 !\n1#\n#500000\nb11111111 ("
    )
    dump = f"$timescale 10ns $end\n{header}$upscope $end\n$enddefinitions $end\n{body}"
    trace = read_traces([dump], chip=chip("atmega328p"), frequency=16_000_000)
    assert (trace.marks, trace.seconds, trace.stray) == ([0xA1, 0xA3], 0.004, False)
    assert trace.printed == {"Serial": bytearray(b"hh")}
    assert trace.changes == (
        PinChange(0.00100001, "PB5", high=False),
        PinChange(0.003, "PB5", high=True),
    )


def test_changes_beyond_the_most_are_left_out_from_a_known_time_on() -> None:
    pins = Pins(chip("atmega328p"), 16_000_000)
    pins.write(0.0, "DDRB", 0x21)
    for number in range(150_000):
        pins.write(number * 1e-5, "PORTB", number & 1)
    changes, shown = pins.changes(2.5)
    assert shown == pytest.approx(1.0, abs=1e-3)
    assert len(changes) == pytest.approx(100_000, abs=3)
    assert max(change.seconds for change in changes) < shown


def test_a_wave_on_the_air_for_hours_is_not_drawn_out() -> None:
    pins = Pins(chip("atmega328p"), 16_000_000)
    for register, value in (("DDRD", 64), ("0.TCCRA", 0x83), ("0.TCCRB", 1), ("0.OCRA", 9)):
        pins.write(0.0, register, value)
    changes, shown = pins.changes(7200.0)
    assert len(changes) <= 100_001
    assert shown == pytest.approx(0.8, abs=0.01)


def test_the_vcd_has_each_pin_and_its_levels_in_the_order_of_time() -> None:
    changes = [
        PinChange(0.0, "A0", high=False),
        PinChange(0.5, "D13", high=True),
        PinChange(0.5, "A0", high=None),
        PinChange(1.25, "D13", high=False),
    ]
    assert to_vcd(changes, scope="uno", seconds=2.0).splitlines() == [
        "$timescale 10 ns $end",
        "$scope module uno $end",
        "$var wire 1 ! D13 $end",
        '$var wire 1 " A0 $end',
        "$upscope $end",
        "$enddefinitions $end",
        "#0",
        "$dumpvars",
        "z!",
        'z"',
        "$end",
        '0"',
        "#50000000",
        "1!",
        'z"',
        "#125000000",
        "0!",
        "#200000000",
    ]


def test_every_avr_board_can_be_simulated_as_far_as_the_tables_go() -> None:
    for board in AVRS:
        assert chip(board.mcu).flash >= board.flash
        assert pin_names(board) or board.id == "attiny85"
    assert find_chip(find_board("esp32dev").mcu) is None
