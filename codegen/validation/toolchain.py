"""Which platform builds for a board on this machine, decided well within a second.

In this order: the board's real platform, installed by PlatformIO for us or for the user; our own
platform with the system's AVR compiler, or for an ESP our own with declarations instead of its
core; the real platform to be installed, if the registry answers. Nothing is installed or written
here but small files in our cache.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from codegen.errors import UsageError
from codegen.language import Language
from codegen.project.board import Board
from codegen.project.esp_core import EspCore, Meant, cores_meant, cores_of, has_cores
from codegen.project.files import BuildSettings
from codegen.types import Rung
from codegen.validation import registry
from codegen.validation.installed import Origin, arduino_core, entries, packaged_core, serves
from codegen.validation.machine import require_worked
from codegen.validation.platformio import environment, facts, provide_scons, which
from codegen.validation.process import Ended, Finished, run
from codegen.validation.scratch import cache_folder, cache_root

ARDUINO_AVR = "PINWRIGHT_ARDUINO_AVR"  # environment variable: the folder of the Arduino AVR core
ESP_CORE = "PINWRIGHT_ESP_CORE"  # environment variable: the code of the core's version to declare
_PLATFORMS = Path(__file__).parent / "platforms"
_AVR = _PLATFORMS / "pinwright_avr"
_ESP = _PLATFORMS / "pinwright_esp_api"
_SYSTEM_CORES = ("/usr/share/arduino/hardware/arduino/avr",)  # Debian's and Fedora's place
_SYSTEM_LIBRARIES = "/usr/share/arduino/libraries"
_ARM_TOOLS = ("arm-none-eabi-g++", "arm-none-eabi-gcc")
_AVR_TOOLS = ("avr-gcc", "avr-g++", "avr-gcc-ar", "avr-size")
_AVR_INSTALL = (
    "apt-get install gcc-avr avr-libc binutils-avr arduino-core-avr"
    if sys.platform == "linux"
    else "pio pkg install -g -p atmelavr"
)
_ARM_INSTALL = "apt-get install gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib"


class Source(StrEnum):
    """Where the platform comes from."""

    INSTALLED = "installed"  # the board's real platform, by PlatformIO
    SYSTEM = "system"  # our own platform, the system's compiler
    DECLARATIONS = "declarations"  # our own platform, headers of ours instead of the core
    REGISTRY = "registry"  # the real platform, to be installed before the first build


@dataclass(frozen=True, slots=True)
class Toolchain:
    """What a scratch project needs to know to be built.

    `platform` is the value for platformio.ini, `core_dir` the core folder of ours to build with,
    `origin` the user's folders that it leads to. `variables` go into the environment, and
    `library_dirs` to PlatformIO's library finder. `label` names it all for people. `core` is the
    version that declarations stand for.
    """

    source: Source
    platform: str
    core_dir: Path
    label: str
    origin: Origin | None = None
    variables: tuple[tuple[str, str], ...] = ()
    library_dirs: tuple[str, ...] = ()
    core: EspCore | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """The rung that can be reached for a board here, by what, or why not more than PARSED.

    `others` judge by the other versions of the core that may be meant, where declarations stand for
    it and nothing says which; `meant` holds what is known of that.
    """

    rung: Rung
    toolchain: Toolchain | None = None
    why_not: str | None = None
    others: tuple[Toolchain, ...] = ()
    meant: Meant | None = None


def reach(board: Board, *, settings: BuildSettings | None = None, core: str | None = None) -> Reach:
    """Finds what builds for the board here; when nothing does, the reason says how to get it.

    For an ESP, `settings` and `core` say which version of its Arduino core is meant; an installed
    one of another version does not serve.

    Raises:
        UsageError: `core` is not a version of the board's core.
    """
    if not {Language.ARDUINO, Language.CPP} & set(board.languages):
        return Reach(Rung.PARSED, why_not=f"{board.id} runs no C++ programs")
    platform = settings.platform if settings else None
    meant = cores_meant(board, platform=platform, asked=core) if has_cores(board) else None
    if core is not None and meant is None:
        raise UsageError(f"unknown core {core!r} for {board.id}: there is only the installed one")
    try:
        found = _choose(board, meant)
        if found.toolchain is not None:
            provide_scons(found.toolchain.core_dir)
    except UsageError as error:
        return Reach(Rung.PARSED, why_not=str(error))
    return found


def prepare(toolchain: Toolchain) -> None:
    """Links the core folder to the platforms and packages that it stands for."""
    if toolchain.source is Source.SYSTEM:
        _link(toolchain.core_dir / "platforms", [_AVR])
    elif toolchain.source is Source.DECLARATIONS:
        _link(toolchain.core_dir / "platforms", [_ESP])
    elif toolchain.origin is not None:
        packages = [p for p in entries(toolchain.origin.packages) if p.name != "tool-scons"]
        _link(toolchain.core_dir / "platforms", entries(toolchain.origin.platforms))
        _link(toolchain.core_dir / "packages", packages)


def _choose(board: Board, meant: Meant | None) -> Reach:
    installed, odd = _installed(board, meant)
    if installed is not None:
        return _builds(installed)
    missing = None
    if board.platform == "atmelavr":
        system, missing = _system_avr(board)
        if system is not None:
            return _builds(system)
    elif meant is not None:
        missing = _lacks_for_declarations(board)
        if missing is None:
            return _declared(board, meant, odd)
    if registry.answers(facts().hosts):
        label = f"PlatformIO platform {board.platform}, to be installed from its registry"
        own = cache_folder("platformio")
        return _builds(Toolchain(Source.REGISTRY, board.platform, own, label))
    if missing is None:
        missing = (
            f"no toolchain for {board.id}: PlatformIO platform {board.platform} is not installed "
            f"and its registry does not answer; on a machine with network run: "
            f"{_install_command(board)}"
        )
    return Reach(Rung.PARSED, why_not=missing)


def _installed(board: Board, meant: Meant | None) -> tuple[Toolchain | None, str | None]:
    """The board's real platform, ours before the user's; and why one that is there does not serve:
    it has a core of another version than what is meant.
    """
    own = cache_folder("platformio")
    users = Origin.of_user()
    odd = None
    for origin in (Origin.within(own), users):
        if not serves(origin, board):
            continue
        version = packaged_core(origin, board)
        known = cores_of(board, version) if meant and version else ()
        if meant and known and not set(known) & set(meant.cores):
            odd = f"PlatformIO's installed core is {version}"
            continue
        label = f"PlatformIO platform {board.platform} in {origin.platforms.parent}"
        view = _core_folder("view", users.name) if origin == users else own
        leads_to = users if origin == users else None
        return Toolchain(Source.INSTALLED, board.platform, view, label, leads_to), odd
    return None, odd


def _install_command(board: Board) -> str:
    """The command that installs the board's real platform, more than a gigabyte for an ESP32."""
    return f"pio pkg install -g -p {board.platform}"


def _builds(toolchain: Toolchain) -> Reach:
    return Reach(Rung.BUILDS, toolchain)


def _declared(board: Board, meant: Meant, odd: str | None) -> Reach:
    """The declarations of each version that may be meant, the newest first."""
    if len(meant.cores) > 1 and (arduino := arduino_core(board)):
        # What the Arduino IDE builds with, where nothing else says which.
        installed = [core for core in cores_of(board, arduino.version) if core in meant.cores]
        if installed:
            meant = Meant(tuple(installed), f"installed in {arduino.folder}", meant.odd)
    chains = tuple(
        Toolchain(
            Source.DECLARATIONS,
            platform=_ESP.name,
            core_dir=_core_folder("declarations", _ESP),
            label=f"declarations of {core.name}, {which(_ARM_TOOLS[0])}",
            variables=((ESP_CORE, str(core.code)),),
            core=core,
        )
        for core in meant.cores
    )
    odd = odd or f"PlatformIO platform {board.platform} is not installed"
    why_not = f"API-checked, not built: {odd}; to build, run: {_install_command(board)}"
    return Reach(Rung.SYMBOLS, chains[0], why_not, chains[1:], meant)


def _lacks_for_declarations(board: Board) -> str | None:
    missing = [tool for tool in _ARM_TOOLS if which(tool) is None]
    compiler = which(_ARM_TOOLS[0])
    if compiler and not missing and not _has_cpp_library(compiler):
        missing = ["libstdc++ for it"]
    if not missing:
        return None
    return (
        f"no toolchain for {board.id}: PlatformIO platform {board.platform} is not installed; "
        f"on a machine with network run: {_install_command(board)}; or, for a check of the API, "
        f"install the ARM compiler ({', '.join(missing)} not found): {_ARM_INSTALL}"
    )


def _core_folder(kind: str, source: str | Path) -> Path:
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


def _system_avr(board: Board) -> tuple[Toolchain | None, str]:
    """Our own platform, if the system has a compiler, a C library and a core for the board."""
    missing = [tool for tool in _AVR_TOOLS if which(tool) is None]
    compiler = which("avr-gcc")
    if compiler is not None and (lacks := _lacks(compiler, board.mcu)):
        missing.append(lacks)
    root = _arduino_avr()
    if root is None:
        missing.append(f"Arduino AVR core ({ARDUINO_AVR} may name its folder)")
    elif not any((each / "variants" / board.variant).is_dir() for each in (root, _AVR)):
        return None, f"no toolchain for {board.id}: {root} has no variant {board.variant}"
    if missing or compiler is None or root is None:
        listed = ", ".join(missing)
        return None, f"no AVR toolchain: {listed} not found; install with: {_AVR_INSTALL}"
    return (
        Toolchain(
            Source.SYSTEM,
            platform=_AVR.name,
            core_dir=_core_folder("system", _AVR),
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
    """What a compiler lacks to compile for a chip, by asking it: 10 ms.

    One that does not answer in time is not said to lack anything.
    """
    finished = _asked(
        [compiler, f"-mmcu={mcu}", "-x", "c", "-E", "-include", "avr/io.h", "-Werror"]
    )
    if finished.ended is not Ended.EXITED or not finished.returncode:
        return None
    return "avr-libc" if "avr/io.h" in finished.output else f"support for {mcu} in {compiler}"


@cache
def _has_cpp_library(compiler: str) -> bool:
    """Whether a C++ library is there: Debian packages it separately from the compiler.

    It is also taken to be there where the compiler does not say that it misses it.
    """
    header = "algorithm"
    finished = _asked([compiler, "-x", "c++", "-E", "-include", header])
    return not (finished.returncode and header in finished.output)


def _asked(command: Sequence[str]) -> Finished:
    """What a compiler says of an empty file. Raises `OSError` where the machine refused."""
    return require_worked(
        run([*command, os.devnull], cwd=cache_root(), env=environment(cache_root()), seconds=5)
    )
