"""The boards' pins and the recipes agree: what a pin is asked for, buses, how a chip starts."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from codegen.advice.hints import hints
from codegen.advice.pin_uses import pin_uses
from codegen.advice.pins import Role, pin_facts
from codegen.project.board import find_board
from codegen.recipes.allotment import bus_pins_of
from codegen.recipes.check import language_of
from codegen.recipes.for_board import for_board, without_delicate_draws
from codegen.validation.api.marks import HEADERS
from codegen.validation.toolchain import ARDUINO_AVR, reach
from firmware_corpus.recipe import all_recipes, find_recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Kind, pins_of

RECIPES = list(all_recipes().values())
BUSES = tomllib.loads(files("codegen.recipes").joinpath("buses.toml").read_text("utf-8"))
ESP_VARIANTS = {
    "esp32": "esp32/variants/esp32", "esp32s3": "esp32/variants/esp32s3",
    "esp32c3": "esp32/variants/esp32c3", "esp8266": "esp8266/variants/nodemcu",
}  # fmt: skip
AVR_VARIANTS = {
    "atmega328p": "standard", "atmega168": "standard", "atmega2560": "mega",
    "atmega32u4": "leonardo",
}  # fmt: skip
BOARDS = {
    mcu: find_board(name)
    for mcu, name in {
        "esp32": "esp32dev", "esp32s3": "esp32-s3-devkitc-1", "esp32c3": "esp32-c3-devkitm-1",
        "esp8266": "nodemcuv2", "atmega328p": "uno", "atmega2560": "megaatmega2560",
        "atmega32u4": "leonardo",
    }.items()
}  # fmt: skip
_NAMED = re.compile(
    r"(?:static const(?:expr)? uint8_t |#define PIN_(?:WIRE_|SPI_)?)(SDA|SCL|SCK|MISO|MOSI)\b"
    r"\s*=?\s*\(?([\w]+)\)?"
)


def variant(path: Path) -> dict[str, str]:
    """The pins of the buses that a variant of a core names, by their names."""
    found: dict[str, str] = {}
    for name, value in _NAMED.findall(path.read_text("utf-8")):
        found.setdefault(name, value)
    return found


@pytest.mark.parametrize("mcu", ESP_VARIANTS)
def test_the_buses_of_an_esp_are_those_of_its_core(mcu):
    named = variant(HEADERS / ESP_VARIANTS[mcu] / "pins_arduino.h")
    assert [named["SDA"], named["SCL"]] == [str(pin) for pin in BUSES[mcu]["i2c"]]
    assert [named["SCK"], named["MISO"], named["MOSI"]] == [str(pin) for pin in BUSES[mcu]["spi"]]


@pytest.mark.toolchain
@pytest.mark.parametrize("mcu", AVR_VARIANTS)
def test_the_buses_of_an_avr_are_those_of_its_core(mcu):
    toolchain = reach(find_board("uno")).toolchain
    assert toolchain is not None
    core = Path(dict(toolchain.variables)[ARDUINO_AVR])
    named = variant(core / "variants" / AVR_VARIANTS[mcu] / "pins_arduino.h")
    inputs = {"A4": "18", "A5": "19"}  # as numbers
    i2c = [inputs.get(str(pin), str(pin)) for pin in BUSES[mcu]["i2c"]]
    assert [named["SDA"], named["SCL"]] == i2c
    if "spi" in BUSES[mcu]:
        spi = [str(pin) for pin in BUSES[mcu]["spi"]]
        assert [named["SCK"], named["MISO"], named["MOSI"]] == spi


@pytest.mark.parametrize("mcu", ESP_VARIANTS)
def test_the_usb_serial_port_s_pins_are_the_core_s(mcu):
    """An ESP8266's variants name none: there they are in the core's Arduino.h."""
    text = (HEADERS / ESP_VARIANTS[mcu] / "pins_arduino.h").read_text("utf-8")
    named = dict(re.findall(r"static const uint8_t (RX|TX) = (\d+);", text))
    rx, tx = BUSES[mcu]["serial"]
    assert named in ({}, {"RX": str(rx), "TX": str(tx)})
    assert pin_facts(BOARDS[mcu]).serial == {rx, tx}


@pytest.mark.parametrize("mcu", ["esp32", "esp32s3", "esp32c3"])
@pytest.mark.parametrize(("letter", "role"), [("A", Role.ANALOG), ("T", Role.TOUCH)])
def test_the_pins_that_can_measure_and_feel_are_those_that_the_core_names(mcu, letter, role):
    text = (HEADERS / ESP_VARIANTS[mcu] / "pins_arduino.h").read_text("utf-8")
    named = {int(pin) for pin in re.findall(rf"uint8_t {letter}\d+ = (\d+);", text)}
    missing = {37, 38} if (mcu, role) == ("esp32", Role.ANALOG) else set()  # not on the modules
    assert pin_facts(BOARDS[mcu]).able[role] == named | missing


@pytest.mark.parametrize("mcu", ["esp32", "esp32s3", "esp32c3"])
def test_the_pins_of_converters_to_analog_are_those_that_the_core_names(mcu):
    text = (HEADERS / ESP_VARIANTS[mcu] / "pins_arduino.h").read_text("utf-8")
    named = {int(pin) for pin in re.findall(r"uint8_t DAC\d = (\d+);", text)}
    assert pin_facts(BOARDS[mcu]).able[Role.DAC] == named


@pytest.mark.toolchain
@pytest.mark.parametrize("mcu", ["atmega328p", "atmega2560", "atmega32u4"])
def test_what_the_pins_of_an_avr_can_do_is_what_its_core_says(mcu):
    """PWM, interrupts and analog inputs, by the macros of the core's variant."""
    toolchain = reach(find_board("uno")).toolchain
    assert toolchain is not None
    core = Path(dict(toolchain.variables)[ARDUINO_AVR])
    text = (core / "variants" / AVR_VARIANTS[mcu] / "pins_arduino.h").read_text("utf-8")
    facts = pin_facts(BOARDS[mcu])
    has_pwm = re.findall(r"#define digitalPinHasPWM\(p\)\s+(.*)", text)[-1]
    interrupt = re.findall(r"#define digitalPinToInterrupt\(p\)\s+(.*)", text)[-1]
    pins = set(range(70 if mcu == "atmega2560" else 30))
    assert facts.able[Role.PWM] == {pin for pin in pins if _c(has_pwm, pin)}
    assert facts.able[Role.INTERRUPT] == {pin for pin in pins if _c(interrupt, pin) >= 0}
    analog = {name: int(pin) for name, pin in re.findall(r"#define PIN_(A\d+)\s+\((\d+)\)", text)}
    six = {"A6", "A7"} if mcu == "atmega328p" else set()  # an Uno's chip has no legs for them
    assert {name: pin for name, pin in facts.names.items() if name[0] == "A"} == {
        name: pin for name, pin in analog.items() if name not in six
    }
    assert facts.able[Role.ANALOG] >= {facts.names[name] for name in analog if name not in six}


def _c(expression: str, pin: int) -> int:
    """The value of an expression of a macro for a pin, whose C is nearly Python."""
    text = expression.replace("(p)", str(pin)).replace("NOT_AN_INTERRUPT", "-1")
    text = text.replace("||", " or ").replace("&&", " and ")
    while "?" in text:  # the innermost question first, which has no other in it
        text = re.sub(
            r"\(?([^()?:]*(?:\([^()]*\)[^()?:]*)*) \? ([^()?:]+) : ([^()?:]+)\)?",
            lambda found: str(found[2] if eval(found[1]) else found[3]),
            text,
            count=1,
        )
    return int(eval(text))


def test_every_pin_of_a_range_can_do_what_the_code_asks_of_it():
    """Whatever the TOML says of its role: each use of a pin in the source, on each board."""
    asked = 0
    for whole in RECIPES:
        for name in whole.boards:
            board = find_board(name)
            facts = pin_facts(board)
            if facts is None:
                continue
            recipe = for_board(whole, board)
            code, language = recipe.render(), language_of(recipe)
            assert not hints(code, language=language, board=board), whole.name
            uses = pin_uses(code, language=language, names=facts.names)
            has_wifi = any("wifi" in each for each in (*recipe.shares, *recipe.takes))
            for each in recipe.parameters:
                wanted = {use.role for use in uses if use.number in _numbers(each, facts)}
                asked += len(wanted - {Role.ANY})
                for pin in pins_of(each.range) if each.kind is Kind.PIN else ():
                    number = pin if isinstance(pin, int) else facts.names[pin]
                    place = f"{whole.name} on {name}: {each.name} = {pin}"
                    for role in wanted:
                        assert facts.objection(number, role) is None, place
                    if has_wifi and Role.ANALOG in wanted:
                        assert number not in facts.adc2, place
    assert asked > 500


def _numbers(parameter, facts):
    """The numbers of the pins that a parameter has by default."""
    pins = parameter.pins(parameter.default)
    return {pin if isinstance(pin, int) else facts.names.get(pin) for pin in pins}


def test_a_bus_in_hardware_is_where_the_board_has_it():
    """A recipe whose bus is made in software may have it anywhere."""
    for whole in RECIPES:
        for name in whole.boards:
            board = find_board(name)
            recipe = for_board(whole, board)
            if "SoftSPI" in recipe.source:
                continue
            own = bus_pins_of(board)
            wired = [p for p in recipe.parameters if p.role in BUS_ROLES and p.role in own]
            for each in wired:
                assert each.default == own[each.role], f"{whole.name} on {name}: {each.name}"


# What does no harm: on an ESP32 5 and 15 set no more than the timing of SDIO and whether the boot
# messages are shown, and GPIO2 has the board's own LED.
HARMLESS = {"esp32": {5, 15}}
OWN_LED = {2}


def test_no_recipe_s_own_pin_decides_how_its_board_starts():
    for whole in RECIPES:
        for name in whole.boards:
            board = find_board(name)
            facts = pin_facts(board)
            recipe = for_board(whole, board)
            if facts is None:
                continue
            delicate = facts.usb | facts.serial | set(facts.strapping)
            for each in recipe.parameters:
                for pin in each.pins(each.default):
                    number = pin if isinstance(pin, int) else facts.names.get(pin)
                    fine = HARMLESS.get(board.mcu, set()) | (
                        OWN_LED if each.name == "led" else set()
                    )
                    place = f"{whole.name} on {name}: {each.name} = {pin}"
                    assert number in fine or number not in delicate, place


def test_a_pin_that_decides_how_a_chip_starts_is_kept_if_it_was_asked_for():
    pir, board = find_recipe("pir-motion"), find_board("nodemcuv2")
    assert pir.defaults["pir"] == 2
    moved = for_board(pir, board)
    assert moved.defaults["pir"] not in (0, 2, 15, pir.defaults["pir"])
    assert f"PIR_PIN = {moved.defaults['pir']};" in moved.source
    assert for_board(pir, board, given=["pir"]).defaults["pir"] == 2


def test_what_is_drawn_to_learn_from_leaves_such_pins_alone():
    board = find_board("esp32dev")
    narrowed = 0
    for whole in (each for each in RECIPES if "esp32dev" in each.boards):
        recipe = for_board(whole, board)
        fine = without_delicate_draws(recipe, board)
        narrowed += fine != recipe
        for seed in range(5):
            recipe.values(fine.draw(seed))  # still of its range
    assert narrowed > 50
    sweep = without_delicate_draws(find_recipe("mpy-servo-sweep"), board)
    [pins] = [each.draw for each in sweep.parameters if each.kind is Kind.PIN]
    assert len(pins) > 4
    assert not {"0", "2", "5", "12", "15"} & {*pins}
