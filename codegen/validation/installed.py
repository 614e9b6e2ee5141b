"""What PlatformIO or the Arduino IDE installed on this machine, read from the disk."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.project.board import Board

# PlatformIO's package of core 2.0.17 is 3.20017.x, of ESP8266 core 3.1.2 it is 3.30102.x.
_PACKAGED = re.compile(r"3\.(\d)(\d\d)(\d\d)\.")
_VERSION = re.compile(r"\d+\.\d+[\w.-]*")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where PlatformIO keeps what it installed for somebody: platforms, and their packages."""

    platforms: Path
    packages: Path

    @property
    def name(self) -> str:
        """Identifies such a pair of folders."""
        return f"{self.platforms}|{self.packages}"

    @classmethod
    def within(cls, core: Path) -> Origin:
        """The usual places in a core folder."""
        return cls(core / "platforms", core / "packages")

    @classmethod
    def of_user(cls) -> Origin:
        """The user's own: https://docs.platformio.org/page/projectconf/sections/platformio."""
        core = Path(os.environ.get("PLATFORMIO_CORE_DIR") or "~/.platformio")
        usual = cls.within(core)
        return cls(
            _absolute(os.environ.get("PLATFORMIO_PLATFORMS_DIR") or usual.platforms),
            _absolute(os.environ.get("PLATFORMIO_PACKAGES_DIR") or usual.packages),
        )


@dataclass(frozen=True, slots=True)
class ArduinoCore:
    """A core that the Arduino IDE or arduino-cli installed, and its version."""

    folder: Path
    version: str


def serves(origin: Origin, board: Board) -> bool:
    """Whether the board's platform is there with what it needs to compile an Arduino program.

    A package that is missed by this look costs PlatformIO a minute offline. The platform's own
    code may ask for more by the board; what it names unconditionally is looked for, and that a
    compiler and a core are there.
    """
    packages = {path.name.partition("@")[0] for path in entries(origin.packages)}
    for folder in entries(origin.platforms):
        manifest = _read(folder / "platform.json")
        if (
            manifest.get("name") == board.platform
            and "arduino" in manifest.get("frameworks", {})
            and (board.is_own or (folder / "boards" / f"{board.id}.json").is_file())
            and _needs(manifest) <= packages
            and (not manifest.get("packages") or _can_compile(packages))
        ):
            return True
    return False


def packaged_core(origin: Origin, board: Board) -> str | None:
    """The version of the Arduino core among the packages, None when it cannot be told."""
    for folder in entries(origin.packages):
        if folder.name.partition("@")[0] == f"framework-arduino{board.platform}":
            version = str(_read(folder / "package.json").get("version", ""))
            if match := _PACKAGED.match(version):
                return ".".join(str(int(part)) for part in match.groups())
            return version or None
    return None


def arduino_core(board: Board) -> ArduinoCore | None:
    """The newest core for an ESP that stands in the user's Arduino folder.

    Source of the places: https://arduino.github.io/arduino-cli/latest/configuration.
    """
    named = os.environ.get("ARDUINO_DIRECTORIES_DATA")
    places = [named] if named else ["~/.arduino15", "~/Library/Arduino15"]
    found = [
        ArduinoCore(folder, folder.name)
        for place in places
        for folder in entries(_absolute(place) / "packages" / board.core / "hardware" / board.core)
        if _VERSION.fullmatch(folder.name) and (folder / "cores" / board.core).is_dir()
    ]
    return max(found, key=lambda core: _numbers(core.version), default=None)


def entries(folder: Path) -> list[Path]:
    """What stands in a folder, in order; nothing when there is none."""
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _absolute(path: str | Path) -> Path:
    return Path(path).expanduser().absolute()


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _needs(manifest: dict[str, Any]) -> set[str]:
    packages = manifest.get("packages", {})
    always = {name for name, options in packages.items() if not options.get("optional")}
    return always | {p for p in [manifest["frameworks"]["arduino"].get("package")] if p}


def _can_compile(packages: set[str]) -> bool:
    return all(any(p.startswith(kind) for p in packages) for kind in ("toolchain", "framework"))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
