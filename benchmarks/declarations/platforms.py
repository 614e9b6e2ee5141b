"""The compilers' arguments for the boards that a library is read for."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from benchmarks.declarations.parse import precompile
from benchmarks.declarations.sources import Mirror
from codegen.validation.api.marks import HEADERS

AVR_CORE = "arduino/ArduinoCore-avr"
AVR_CORE_COMMIT = "1.8.6"

SHELVES = {
    "avr": ("avr_libraries", "libraries", "common"),
    "leonardo": ("avr_libraries", "libraries", "common"),
    "esp32": ("esp_libraries", "libraries", "common"),
    "esp8266": ("esp_libraries", "libraries", "common"),
}
"""Our folders that are searched on a platform, the first that has a header is it.

The last has what our headers include, and no program does.
"""


def platforms_of(header: str) -> tuple[str, ...]:
    """Where a header of ours is for, in the order in which they are read."""
    shelf = header.partition("/")[0]
    return {
        "libraries": ("avr", "esp32"),
        "avr_libraries": ("avr",),
        "esp_libraries": ("esp32", "esp8266"),
    }.get(shelf, ())


def arguments(platform: str, mirror: Mirror, first: Iterable[Path]) -> list[str]:
    """The arguments, with the folders `first` before those of our own declarations."""
    made = ["-x", "c++", "-nostdinc", "-fno-builtin", *_CHIPS[platform]]
    folders = [*first]
    if platform in _AVR:
        core = mirror.checked_out(AVR_CORE, AVR_CORE_COMMIT)
        folders += [core / "cores/arduino", core / "variants" / _AVR[platform]]
        folders += sorted(core.glob("libraries/*/src"))
        made += ["-include", str(HEADERS / "common/pinwright_marks.h")]
    else:
        folders += [HEADERS / platform, *_variant(platform)]
    folders += [HEADERS / shelf for shelf in SHELVES[platform]]
    made += [f"-I{folder}" for folder in folders]
    return [*made, *(f"-isystem{folder}" for folder in _system(platform))]


def precompiled(platform: str, mirror: Mirror) -> list[str]:
    """The argument that brings the core's headers, which are read once."""
    if platform not in _PRECOMPILED:
        file = mirror.scratch / f"{platform}.pch"
        precompile(arguments(platform, mirror, ()), _CORE_HEADERS[platform], file)
        _PRECOMPILED[platform] = file
    return ["-include-pch", str(_PRECOMPILED[platform])]


_PRECOMPILED: dict[str, Path] = {}
_CORE_HEADERS = {
    "avr": ("Arduino.h", "Wire.h", "SPI.h"),
    "leonardo": ("Arduino.h", "Wire.h", "SPI.h"),
    "esp32": ("Arduino.h", "Wire.h", "SPI.h", "WiFi.h", "functional", "memory", "vector", "map"),
    "esp8266": (
        *("Arduino.h", "Wire.h", "SPI.h", "ESP8266WiFi.h", "functional", "memory", "vector", "map"),
    ),
}


_AVR = {"avr": "standard", "leonardo": "leonardo"}
_EVERY_AVR = (
    *("--target=avr", "-std=gnu++17", "-D__AVR__", "-D__AVR_ARCH__=5", "-D__AVR", "-DAVR"),
    *("-DF_CPU=16000000L", "-DARDUINO=10819", "-DARDUINO_ARCH_AVR"),
)
_CHIPS = {
    "avr": (*_EVERY_AVR, "-D__AVR_ATmega328P__", "-DARDUINO_AVR_UNO"),
    "leonardo": (
        *(*_EVERY_AVR, "-D__AVR_ATmega32U4__", "-DARDUINO_AVR_LEONARDO"),
        *("-DUSB_VID=0x2341", "-DUSB_PID=0x8036"),
    ),
    "esp32": (
        "--target=arm-none-eabi",
        *("-mcpu=cortex-m4", "-mthumb", "-fno-short-enums", "-U__arm__", "-std=gnu++2b"),
        *("-D__XTENSA__", "-D__xtensa__", "-D__XTENSA_EL__", "-D_GNU_SOURCE"),
        *("-DARDUINO=10812", "-DESP32", "-DARDUINO_ARCH_ESP32", "-DESP_PLATFORM"),
        *("-D_GLIBCXX_HAS_GTHREADS=1", "-DPINWRIGHT_CORE=30300", "-DCONFIG_IDF_TARGET_ESP32=1"),
        *('-DCONFIG_IDF_TARGET="esp32"', "-DF_CPU=240000000L", '-DARDUINO_VARIANT="esp32"'),
        '-DARDUINO_BOARD="esp32"',
    ),
    "esp8266": (
        "--target=arm-none-eabi",
        *("-mcpu=cortex-m4", "-mthumb", "-fno-short-enums", "-U__arm__", "-std=gnu++17"),
        *("-D__XTENSA__", "-D__xtensa__", "-D__XTENSA_EL__", "-D_GNU_SOURCE", "-D__ets__"),
        *("-DARDUINO=10805", "-DESP8266", "-DARDUINO_ARCH_ESP8266", "-DICACHE_FLASH"),
        *("-DLWIP_IPV6=0", "-DTCP_MSS=536", "-DF_CPU=80000000L", '-DARDUINO_BOARD="nodemcu"'),
        *("-D__INT32_TYPE__=int", "-D__UINT32_TYPE__=unsigned"),
        *("-D__INT_LEAST32_TYPE__=int", "-D__UINT_LEAST32_TYPE__=unsigned"),
    ),
}


def _variant(platform: str) -> list[Path]:
    return [HEADERS / platform / "variants" / {"esp32": "esp32", "esp8266": "nodemcu"}[platform]]


@cache
def _system(platform: str) -> tuple[Path, ...]:
    """The folders of the C and C++ libraries of the GCC that is installed."""
    compiler = "avr-g++" if platform in _AVR else "arm-none-eabi-g++"
    chip = [] if platform in _AVR else ["-mcpu=cortex-m4", "-mthumb"]
    command = [compiler, *chip, "-E", "-x", "c++", "-v", "/dev/null"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    listed = said.partition("search starts here:\n#include <...>")[2]
    lines = listed.split("\n")[1:]
    folders = [Path(line.strip()) for line in lines if line.startswith(" /")]
    return tuple(folders)
