"""Which names may be ESP-IDF's or FreeRTOS's, though no header of ours declares them.

The real Arduino.h brings some 20,000 names of them into every sketch; a program that uses one is
right where our headers, which declare a few thousand, have nothing. idf_names.txt holds the first
words of these names (`gpio_`, in either case), and whole names where few begin with that word.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

# FreeRTOS names begin with the type that they have or return, or with their module.
_FREERTOS = re.compile(
    r"(?:x|v|ux|pc|pv|px|ul|uc|us|e|pd|prv|port|config|tsk|task|trace|queue|tmr|err)[A-Z]\w*"
)
# Families of the core's own functions that grew from version to version.
_GROWING = re.compile(r"(?:rmt|uart|i2c|spi|touch|periman|psram|hosted|bt|usb|rgbLed)[A-Z]\w*")
# Registers and the like: RTCIO, BIT5, SPI2.
_SHOUTED = re.compile(r"[A-Z][A-Z0-9]+|[A-Z0-9_]+_IDX")
# Headers are named like their functions, in small letters; Arduino's are not.
_HEADER = re.compile(
    r"(?:driver|soc|hal|rom|esp\w*|freertos|lwip|mbedtls|nvs|mdns|apps|netif|sys|ping|bootloader|"
    r"network_provisioning|wifi_provisioning)/.*|esp_\w+\.h|nvs\w*\.h|mdns\.h|sdkconfig\.h|"
    r"mqtt_client\.h|cJSON\.h"
)


def may_be_idf(name: str) -> bool:
    """Whether ESP-IDF may have the name."""
    words, names = _known()
    if name in names or any(kind.fullmatch(name) for kind in (_FREERTOS, _GROWING, _SHOUTED)):
        return True
    first, underscore, _ = name.strip("_").partition("_")
    return bool(underscore) and first.lower() in words


def is_idf_header(name: str) -> bool:
    """Whether an unknown header is one of ESP-IDF's, so that its names are too."""
    return _HEADER.fullmatch(name) is not None


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    text = files("codegen.validation.api").joinpath("idf_names.txt").read_text("utf-8")
    found = [word for line in text.splitlines() if line[:1] != "#" for word in line.split()]
    words = frozenset(word[:-1] for word in found if word.endswith("_"))
    return words, frozenset(word for word in found if not word.endswith("_"))
