"""The boards' pins and the recipes agree: buses, and pins that decide how a chip starts."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from codegen.advice.pins import pin_facts
from codegen.project.board import find_board
from codegen.recipes.allotment import bus_pins_of
from codegen.recipes.for_board import for_board, without_delicate_draws
from codegen.validation.api.marks import HEADERS
from codegen.validation.toolchain import ARDUINO_AVR, reach
from firmware_corpus.recipe import all_recipes, find_recipe
from firmware_corpus.recipe_parameter import BUS_ROLES, Kind

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
