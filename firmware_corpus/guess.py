"""What a document says about itself: its language, the board it is for, and so its family.

Guesses from includes, imports, the names of folders and the platformio.ini above a file. A board
is PlatformIO's id where a platformio.ini names it, else that of a chip (`esp32`), else "".
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from firmware_corpus.families import ARDUINO, PYTHON, Family

SUFFIXES = {
    ".ino": "arduino",
    ".pde": "arduino",
    ".py": "python",
    ".c": "c",
    ".h": "c",
    ".cpp": "cpp",
    ".cc": "cpp",
    ".cxx": "cpp",
    ".hpp": "cpp",
    ".hh": "cpp",
    ".hxx": "cpp",
}
"""The files that are read, and their languages; a .h may turn out to be C++."""

_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"]", re.MULTILINE)
_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+([A-Za-z_]\w*)|import[ \t]+([A-Za-z_][\w, \t.]*))", re.MULTILINE
)
_CPP = re.compile(
    r"^[ \t]*(?:class|template|namespace|using)\b[^;()]{0,200}[<{;:]"
    r"|\b(?:public|private|protected):|\w::\w|\bvirtual\b|#include <(?:\w+|Arduino\.h)>$",
    re.MULTILINE,
)
# What a header or module says of the chip.
_CHIPS = {
    "esp8266": r"^(?:ESP8266\w*|ESPAsyncTCP|user_interface|osapi|ets_sys|esp8266)(?:\.h|/|$)",
    "esp32": r"^(?:esp_\w+|esp32\w*|BLE[DSA]\w+|BluetoothSerial|ESP32\w*|M5\w*|driver/|freertos/"
    r"|nvs_flash|sdkconfig|rom/|soc/|NimBLE\w*|WiFiClientSecure|AsyncTCP|HTTPClient|TFT_eSPI"
    r"|LilyGo\w*|ESPmDNS)(?:\.h\w*|.*/|$)",
    "rp2040": r"^(?:pico/|hardware/|rp2\b|rp2040|pico\b|pimoroni|picographics|picozero)",
    "avr": r"^(?:avr/|util/(?:delay|twi|atomic)|avr$)",
    "stm32": r"^(?:stm32\w*|pyb$|STM32\w*)",
    "samd": r"^(?:samd?\d*\w*\.h|Adafruit_ZeroDMA|wiring_private)",
    "nrf52": r"^(?:(?:nrf\w*|bluefruit|ble_\w+)\.h|microbit|MicroBit\w*)",
    "teensy": r"^(?:Audio\.h|imxrt\.h|kinetis\.h|usb_midi\.h|SmartLEDShield)",
}
# What a folder, a board's name or a comment says of it.
_WORDS = {
    "esp8266": r"esp-?8266|nodemcu|d1[-_]?mini|esp-?01|wemos",
    "esp32": r"esp-?32|ttgo|m5stack|m5stick|lilygo|esp-?idf|t-display|cyd",
    "rp2040": r"rp2040|rp2350|(?<![a-z])pico(?!lor|m)",
    "avr": r"atmega|attiny|(?<![a-z])(?:avr|uno|nano|mega|leonardo|32u4)(?![a-z])",
    "samd": r"samd\d|(?<![a-z])(?:mkr|zero|m4_express|feather_m0)(?![a-z])",
    "stm32": r"stm32|nucleo|bluepill|pyboard",
    "nrf52": r"nrf5\d|microbit",
    "teensy": r"teensy",
}
# fmt: off
_MICROPYTHON = frozenset({
    "machine", "micropython", "utime", "network", "rp2", "pyb", "esp32", "esp", "uasyncio",
    "ubinascii", "ustruct", "urequests", "bluetooth", "neopixel", "dht", "onewire", "ds18x20",
    "framebuf", "uos", "usocket", "ujson",
})
_CIRCUITPYTHON = frozenset({
    "board", "digitalio", "analogio", "busio", "displayio", "microcontroller", "pwmio", "audioio",
    "audiobusio", "wifi", "socketpool", "usb_hid", "terminalio", "supervisor", "rotaryio",
    "touchio", "neopixel_write",
})
_HOST = frozenset({
    "argparse", "subprocess", "tkinter", "PIL", "serial", "setuptools", "distutils", "numpy",
    "matplotlib", "click", "pytest", "unittest", "pathlib", "SCons",
})
# fmt: on
_BOARD_LINE = re.compile(r"^[ \t]*board[ \t]*=[ \t]*([\w.-]+)", re.MULTILINE)


def used(text: str, language: str) -> tuple[str, ...]:
    """The headers that a source includes, or the top-level modules that it imports, sorted."""
    if language != "python":
        return tuple(sorted({name.strip() for name in _INCLUDE.findall(text)}))
    names = {source for source, _ in _IMPORT.findall(text) if source}
    for _, modules in _IMPORT.findall(text):
        names |= {m.split()[0].split(".")[0] for m in modules.split(",") if m.strip()}
    return tuple(sorted(names))


def language_of(path: str, text: str) -> str:
    """`arduino`, `c`, `cpp` or `python`."""
    language = SUFFIXES[PurePosixPath(path).suffix.lower()]
    if path.endswith(".h") and _CPP.search(text):
        return "cpp"
    return language


def board_of(path: str, text: str, uses: tuple[str, ...]) -> str:
    """The chip that a document is for, "" when nothing tells.

    Its includes count first, then the names of its folders, then its words.
    """
    counts = {c: sum(bool(re.match(p, name)) for name in uses) for c, p in _CHIPS.items()}
    if any(counts.values()):
        return max(counts, key=lambda chip: (counts[chip], chip))
    for where in (path, text[:2000]):
        found = _chips_in(where)
        if len(found) == 1:
            return found[0]
    return ""


def boards_named(platformio_ini: str) -> tuple[str, ...]:
    """The boards of a platformio.ini, in its order."""
    return tuple(dict.fromkeys(_BOARD_LINE.findall(platformio_ini)))


def chip_of(board: str) -> str:
    """The chip on a board that PlatformIO names, "" when its name does not tell."""
    return next(iter(_chips_in(board)), "")


def _chips_in(words: str) -> list[str]:
    return [chip for chip, names in _WORDS.items() if re.search(names, words, re.IGNORECASE)]


def family_of(declared: Family, chip: str, uses: tuple[str, ...]) -> Family:
    """The family of a document in a repository of the family `declared`."""
    if declared in ARDUINO:
        by_chip = {
            "esp32": Family.ESP32_ARDUINO,
            "esp8266": Family.ESP8266,
            "rp2040": Family.RP2040,
            "avr": Family.ARDUINO_AVR,
        }
        return by_chip.get(chip, declared)
    if declared in PYTHON:
        names = set(uses)
        micro, circuit = len(names & _MICROPYTHON), len(names & _CIRCUITPYTHON)
        if declared is not Family.BROAD_PYTHON and micro != circuit:
            return Family.MICROPYTHON if micro > circuit else Family.CIRCUITPYTHON
        if names & _HOST:
            return Family.BROAD_PYTHON  # a tool that runs on the computer, not on the board
    return declared
