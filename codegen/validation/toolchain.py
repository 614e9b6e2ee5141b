"""Which platform builds for a board on this machine, decided well within a second.

In this order: the board's real platform, installed by PlatformIO for us or for the user; our own
platform with the system's AVR compiler; the real platform to be installed, if the registry answers.
Nothing is installed or written here but small files in our cache.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from codegen.board import Board
from codegen.errors import UsageError
from codegen.types import Language, Rung
from codegen.validation import registry
from codegen.validation.platformio import environment, facts, provide_scons
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_folder, cache_root

ARDUINO_AVR = "PINWRIGHT_ARDUINO_AVR"  # environment variable: the folder of the Arduino AVR core
_PLATFORM = Path(__file__).parent / "platforms" / "pinwright_avr"
_SYSTEM_CORES = ("/usr/share/arduino/hardware/arduino/avr",)  # Debian's and Fedora's place
_SYSTEM_LIBRARIES = "/usr/share/arduino/libraries"
_AVR_TOOLS = ("avr-gcc", "avr-g++", "avr-gcc-ar", "avr-size")
_AVR_INSTALL = "apt-get install gcc-avr avr-libc binutils-avr arduino-core-avr"


class Source(StrEnum):
    """Where the platform comes from."""

    INSTALLED = "installed"  # the board's real platform, by PlatformIO
    SYSTEM = "system"  # our own platform, the system's compiler
    REGISTRY = "registry"  # the real platform, to be installed before the first build


@dataclass(frozen=True, slots=True)
class Toolchain:
    """What a scratch project needs to know to be built.

    `platform` is the value for platformio.ini, `core_dir` the core folder of ours to build with,
    `origin` the user's core folder that it leads to. `variables` go into the environment, and
    `library_dirs` to PlatformIO's library finder. `label` names it all for people.
    """

    source: Source
    platform: str
    core_dir: Path
    label: str
    origin: Path | None = None
    variables: tuple[tuple[str, str], ...] = ()
    library_dirs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reach:
    """The rung that can be reached for a board here, by what, or why not more than PARSED."""

    rung: Rung
    toolchain: Toolchain | None = None
    why_not: str | None = None


def reach(board: Board) -> Reach:
    """Finds what builds for the board here; when nothing does, the reason says how to get it."""
    if not {Language.ARDUINO, Language.CPP} & set(board.languages):
        return Reach(Rung.PARSED, why_not=f"{board.id} takes no C++ program")
    try:
        toolchain, missing = _choose(board)
        if toolchain is not None:
            provide_scons(toolchain.core_dir)
    except UsageError as error:
        return Reach(Rung.PARSED, why_not=str(error))
    if toolchain is None:
        return Reach(Rung.PARSED, why_not=missing)
    return Reach(Rung.BUILDS, toolchain)


def prepare(toolchain: Toolchain) -> None:
    """Makes the core folder lead to the platforms and packages that it stands for."""
    if toolchain.source is Source.SYSTEM:
        _link(toolchain.core_dir / "platforms", [_PLATFORM])
    elif toolchain.origin is not None:
        for part in ("platforms", "packages"):
            there = _entries(toolchain.origin / part)
            _link(toolchain.core_dir / part, [path for path in there if path.name != "tool-scons"])


def _choose(board: Board) -> tuple[Toolchain | None, str]:
    own = cache_folder("platformio")
    users = _users_core()
    for core in (own, users):
        if _has_installed(core, board):
            view = None if core == own else _core_folder("view", core)
            origin = None if core == own else core
            label = f"PlatformIO platform {board.platform} in {core}"
            return Toolchain(Source.INSTALLED, board.platform, view or own, label, origin), ""
    system, missing = _system_avr(board) if board.platform == "atmelavr" else (None, None)
    if system is not None:
        return system, ""
    if registry.answers(facts().hosts):
        label = f"PlatformIO platform {board.platform}, to be installed from its registry"
        return Toolchain(Source.REGISTRY, board.platform, own, label), ""
    return None, missing or (
        f"no toolchain for {board.id}: PlatformIO platform {board.platform} is not installed and "
        f"its registry does not answer; on a machine with network run: "
        f"pio pkg install -g -p {board.platform}"
    )


def _users_core() -> Path:
    """The user's own core folder: https://docs.platformio.org/page/projectconf (core_dir)."""
    return Path(os.environ.get("PLATFORMIO_CORE_DIR") or "~/.platformio").expanduser().absolute()


def _core_folder(kind: str, source: Path) -> Path:
    """A core folder of ours for one source, so that installations do not clash."""
    digest = hashlib.sha256(os.fsencode(source)).hexdigest()[:12]
    return cache_folder(f"cores/{kind}-{digest}")


def _link(folder: Path, targets: Sequence[Path]) -> None:
    """Makes the folder's links lead to exactly these targets; several may do so at once."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {target.name: target for target in targets}
    for link in folder.iterdir():
        if link.is_symlink() and wanted.get(link.name) != link.readlink():
            link.unlink(missing_ok=True)
    for name, target in wanted.items():
        with suppress(FileExistsError):
            (folder / name).symlink_to(target)


def _has_installed(core: Path, board: Board) -> bool:
    """Whether the core folder holds the board's platform with what it needs to compile.

    A package that is missed by this look costs PlatformIO a minute offline. The platform's own
    code may ask for more by the board; what it names unconditionally is looked for, and that some
    compiler is there.
    """
    packages = {path.name.partition("@")[0] for path in _entries(core / "packages")}
    for folder in _entries(core / "platforms"):
        try:
            manifest = json.loads((folder / "platform.json").read_text("utf-8"))
        except (OSError, ValueError):
            continue
        if (
            manifest.get("name") == board.platform
            and "arduino" in manifest.get("frameworks", {})
            and (folder / "boards" / f"{board.id}.json").is_file()
            and _needs(manifest) <= packages
            and (not manifest.get("packages") or any(p.startswith("toolchain") for p in packages))
        ):
            return True
    return False


def _needs(manifest: dict[str, dict[str, dict[str, str]]]) -> set[str]:
    packages = manifest.get("packages", {})
    always = {name for name, options in packages.items() if not options.get("optional")}
    return always | {p for p in [manifest["frameworks"]["arduino"].get("package")] if p}


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _system_avr(board: Board) -> tuple[Toolchain | None, str]:
    """Our own platform, if the system has a compiler, a C library and a core for the board."""
    missing = [tool for tool in _AVR_TOOLS if shutil.which(tool) is None]
    compiler = shutil.which("avr-gcc")
    if compiler is not None and (lacks := _lacks(compiler, board.mcu)):
        missing.append(lacks)
    root = _arduino_avr()
    if root is None:
        missing.append(f"Arduino AVR core ({ARDUINO_AVR} may name its folder)")
    elif not (root / "variants" / board.variant).is_dir():
        return None, f"no toolchain for {board.id}: {root} has no variant {board.variant}"
    if missing or compiler is None or root is None:
        listed = ", ".join(missing)
        return None, f"no AVR toolchain: {listed} not found; install with: {_AVR_INSTALL}"
    return (
        Toolchain(
            Source.SYSTEM,
            platform=_PLATFORM.name,
            core_dir=_core_folder("system", _PLATFORM),
            label=f"{compiler} with the Arduino core in {root}",
            variables=((ARDUINO_AVR, str(root)),),
            library_dirs=(_SYSTEM_LIBRARIES,) if Path(_SYSTEM_LIBRARIES).is_dir() else (),
        ),
        "",
    )


def _arduino_avr() -> Path | None:
    named = os.environ.get(ARDUINO_AVR)
    places = (named,) if named else _SYSTEM_CORES
    for place in places:
        if (Path(place) / "cores" / "arduino" / "Arduino.h").is_file():
            return Path(place).absolute()
    return None


@cache
def _lacks(compiler: str, mcu: str) -> str | None:
    """What a compiler lacks to compile for a chip, asked from itself: 10 ms."""
    finished = run(
        [compiler, f"-mmcu={mcu}", "-x", "c", "-E", "-include", "avr/io.h", "-Werror", os.devnull],
        cwd=cache_root(),
        env=environment(cache_root()),
        seconds=5,
    )
    if finished.ended is Ended.EXITED and not finished.returncode:
        return None
    return "avr-libc" if "avr/io.h" in finished.output else f"support for {mcu} in {compiler}"
