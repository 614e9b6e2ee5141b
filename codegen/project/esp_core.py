"""Versions of the ESP Arduino cores that a program can be checked against, and which is meant.

The API of Arduino-ESP32 changed in 3.0 and again, less, in 3.3; between these the headers agree for
what sketches use. PlatformIO's own espressif32 4 to 6 stays on core 2.0; pioarduino's releases name
the ESP-IDF's version first (51.03.05 brings core 3.0.5, 55.03.30 core 3.3.0): read from the
platform.json of every release of both up to 6.13.0 and 55.03.39.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.errors import UsageError
from codegen.project.board import Board


@dataclass(frozen=True, slots=True)
class EspCore:
    """One version, or a run of versions with the same API.

    `name` is for people, `code` the number that our headers compare (20017 for 2.0.17), `first` and
    `last` the versions that it stands for, as major and minor number.
    """

    name: str
    code: int
    first: tuple[int, int]
    last: tuple[int, int]

    @property
    def version(self) -> str:
        """The version that asks for this one and no other: `3.3`."""
        return f"{self.first[0]}.{self.first[1]}"

    @property
    def family(self) -> str:
        """Whose declarations these are: `esp32` or `esp8266`."""
        return "esp8266" if self is ESP8266 else "esp32"

    @property
    def short(self) -> str:
        """The name without the product's: "core 3.0 to 3.2"."""
        return f"core {self.name.partition(' ')[2]}"


ESP32_2 = EspCore("Arduino-ESP32 2.0.17", 20017, (2, 0), (2, 99))
ESP32_3_0 = EspCore("Arduino-ESP32 3.0 to 3.2", 30000, (3, 0), (3, 2))
ESP32_3_3 = EspCore("Arduino-ESP32 3.3", 30300, (3, 3), (3, 99))
ESP8266 = EspCore("ESP8266-Arduino 3.1.2", 30102, (3, 0), (3, 99))

_CORES = {"espressif32": (ESP32_2, ESP32_3_0, ESP32_3_3), "espressif8266": (ESP8266,)}
_NEEDS_3 = ("esp32c6", "esp32h2", "esp32p4", "esp32c5")  # chips that core 2 does not know
_IDF = {"51": (3, 0), "53": (3, 1), "54": (3, 2), "55": (3, 3)}  # pioarduino's, to the core's

_VERSION = re.compile(r"v?(\d+)(?:\.(\d+))?(?:\.\w+)*")
_PIOARDUINO = re.compile(r"\b(5[1-9])\.03\.\d+")
_OFFICIAL = re.compile(
    r"(?:platformio/)?espressif32(?:\s*@\s*(?P<number>[~^=]*\s*\d[\w.]*))?"
    r"|https://github\.com/platformio/platform-espressif32(?:\.git)?(?:#v?(?P<tag>\d[\w.]*))?"
)
_ARDUINO = re.compile(r"esp(?:32|8266):esp(?:32|8266)\s*\(?@?\s*(\d+\.\d+[\w.]*)\)?")


@dataclass(frozen=True, slots=True)
class Meant:
    """The versions that may be meant, newest first, and in words how that is known.

    `odd` says what does not fit together, such as a chip that the named version does not know.
    """

    cores: tuple[EspCore, ...]
    source: str
    odd: str | None = None


def has_cores(board: Board) -> bool:
    """Whether the board's programs can be checked against one of these cores."""
    return board.platform in _CORES


def cores_of(board: Board, version: str) -> tuple[EspCore, ...]:
    """Those of a version such as `2.0.17`, `3.2` or `3`, newest first; none when it is unknown."""
    match = _VERSION.fullmatch(version.strip())
    if match is None:
        return ()
    major = int(match[1])
    return tuple(
        core
        for core in reversed(_CORES[board.platform])
        if core.first[0] == major
        and (match[2] is None or core.first <= (major, int(match[2])) <= core.last)
    )


def cores_meant(board: Board, *, platform: str | None, asked: str | None) -> Meant:
    """The versions that a check uses: the one asked for, else what the project's line names.

    Args:
        board: An ESP32 or ESP8266.
        platform: The `platform` of a platformio.ini, or of a profile in a sketch.yaml, as written.
        asked: A version such as `2.0.17`, `3` or `3.2`.

    Raises:
        UsageError: `asked` is not a version of the board's core.
    """
    known = tuple(reversed(_CORES[board.platform]))
    fitting = tuple(core for core in known if board.mcu not in _NEEDS_3 or core.first[0] >= 3)
    if asked is not None:
        named, source = cores_of(board, asked), "named in the request"
        if not named:
            spoken = ", ".join(core.name.partition(" ")[2] for core in reversed(known))
            raise UsageError(f"unknown core {asked!r} for {board.id}: known are {spoken}")
    elif platform is not None and (version := version_named(platform)):
        named, source = cores_of(board, version), "the project's platform"
    else:
        return Meant(fitting, "the only one known here" if len(fitting) == 1 else "not named")
    cores = tuple(core for core in named if core in fitting)
    if cores:
        return Meant(cores, source)
    spoken = ", ".join(core.name for core in named) or f"what {source} names"
    return Meant(fitting, "what the chip needs", f"{spoken} does not know the {board.mcu}")


def version_named(platform: str) -> str | None:
    """The core's version that a `platform` line means, None when it leaves that open."""
    if match := _PIOARDUINO.search(platform):
        core = _IDF.get(match[1])
        return f"{core[0]}.{core[1]}" if core else "3"
    if "pioarduino/" in platform:  # its newest release, or a branch
        return "3"
    if match := _ARDUINO.search(platform):
        return match[1]
    if match := _OFFICIAL.fullmatch(platform.strip()):
        number = _VERSION.search(match["number"] or match["tag"] or "6")
        major = int(number[1]) if number else 6
        return "2.0" if 4 <= major <= 6 else None
    return None
