"""The pins of the ESP boards: each variant names those that sketches use."""

import re

import pytest

from codegen.project.board import all_boards
from codegen.validation.api.marks import HEADERS

VARIANTS = sorted(HEADERS.glob("esp*/variants/*/pins_arduino.h"))
_CONSTANT = re.compile(r"^static const(?:expr)? uint8_t (\w+) = ([^;]+);", re.MULTILINE)


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.parent.name)
def test_every_variant_names_its_buses(path):
    named = dict(_CONSTANT.findall(path.read_text("utf-8")))
    assert {"SDA", "SCL", "SS", "MOSI", "MISO", "SCK"} <= named.keys()


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.parent.name)
def test_an_led_on_a_data_line_is_counted_from_the_chips_own_number_of_pins(path):
    """`digitalWrite(LED_BUILTIN, ...)` is passed on to it: cores/esp32/esp32-hal-gpio.c."""
    led = dict(_CONSTANT.findall(path.read_text("utf-8"))).get("LED_BUILTIN", "")
    assert "+" not in led or "SOC_GPIO_PIN_COUNT" in led


def test_every_esp_board_has_its_variant():
    known = {path.parent.name for path in VARIANTS}
    boards = [each for each in all_boards() if each.platform.startswith("espressif")]
    assert boards
    assert {each.variant for each in boards if "arduino" in each.languages} <= known
