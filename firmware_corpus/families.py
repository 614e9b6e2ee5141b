"""The families of the corpus: for which kind of boards a document is written."""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """A family. Arduino sketches that name no chip count as AVR's, whose boards are the default."""

    ARDUINO_AVR = "arduino-avr"
    ESP32_ARDUINO = "esp32-arduino"
    ESP_IDF = "esp-idf"
    ESP8266 = "esp8266"
    RP2040 = "rp2040"
    MICROPYTHON = "micropython"
    CIRCUITPYTHON = "circuitpython"
    BROAD_C = "broad-c"
    BROAD_PYTHON = "broad-python"

    @property
    def is_firmware(self) -> bool:
        """Whether its documents are firmware, and not general code for breadth."""
        return self not in (Family.BROAD_C, Family.BROAD_PYTHON)


ARDUINO = frozenset({Family.ARDUINO_AVR, Family.ESP32_ARDUINO, Family.ESP8266, Family.RP2040})
"""The families that a document of an Arduino repository is assigned to by its board."""

PYTHON = frozenset({Family.MICROPYTHON, Family.CIRCUITPYTHON, Family.BROAD_PYTHON})


class Split(StrEnum):
    """What a document may be used for."""

    TRAIN = "train"
    DEV = "dev"  # for every choice that is made while building
    TEST = "test"  # touched once a release
