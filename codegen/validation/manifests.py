"""The settings that PlatformIO reads in a scratch project: its ini, the board, the libraries'.

Each is rewritten from what is known to be harmless, since PlatformIO runs what such files name:
scripts, `!commands` among flags, `$` expressions in any value, installation of dependencies.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable, Sequence
from typing import Any

from codegen.project.board import Board
from codegen.project.files import BuildSettings
from codegen.validation.api.absent_libraries import FOLDER as ABSENT_LIBRARIES
from codegen.validation.api.unknown_headers import FOLDER as UNKNOWN_HEADERS
from codegen.validation.toolchain import Source, Toolchain

ENVIRONMENT = "check"  # the one environment of a scratch project

# Flags reach a shell unquoted, unless there is a space in them. Without `$ ` ; & | < > ( )` and the
# like nothing can come of it.
_PLAIN_FLAG = re.compile(r"-(?:[\w.+@=,:/%-]|\"[\w .+@=,:/%-]*\")+")
# What a blank stands in is put into double quotes by SCons.
_FOLDER_FLAG = re.compile(r"-(?:I|isystem|iquote|idirafter)[\w .+@=,/-]+")
# SCons expands `$`, and a shell a backquote, within double quotes too.
_DEFINE = re.compile(r"-D(?P<name>\w+(?:\([\w, .]*\))?)=(?P<value>[^$`\n\r]*)")
# Folders reach it too. A pattern of srcFilter may be absolute, and then reads any file.
_PLAIN_FOLDER = re.compile(r"[\w .+@=,~/-]+")
_PLAIN_TEXT = re.compile(r"(?!.*<\s*[/~])[\w .,:+@=~^*?!<>/\[\]-]*")
_LIBRARY_JSON = ("name", "version", "frameworks", "platforms")
_LIBRARY_FOLDERS = ("srcDir", "includeDir")
_LIBRARY_BUILD = (*_LIBRARY_FOLDERS, "srcFilter", "libLDFMode", "libCompatMode", "libArchive")
_PROPERTIES = ("name", "version", "architectures", "includes")


def platformio_ini(
    settings: BuildSettings,
    *,
    board: Board,
    toolchain: Toolchain,
    built: Sequence[str] | None = None,
) -> str:
    """The project's configuration: one environment, our hooks, the user's plain build flags.

    `built` are the units to compile, as seen from the sources' folder; None is all of them.
    """
    flags = _flags(settings)
    if toolchain.source is not Source.DECLARATIONS:  # whose own builder knows both
        last = (f"-idirafter{folder}" for folder in (UNKNOWN_HEADERS, ABSENT_LIBRARIES))
        flags["build_flags"] = (*flags["build_flags"], *last)
    options = {
        "platform": toolchain.platform,
        "board": board.id,
        "framework": "arduino",
        "extra_scripts": "pre:hooks.py",
        **{key: _listed(filter(None, map(_written, listed))) for key, listed in flags.items()},
        "build_src_filter": ""
        if built is None
        else _listed(f"+<{unit}>" for unit in built) or "-<*>",
        **dict(settings.options),
        "lib_extra_dirs": _listed(toolchain.library_dirs),
    }
    lines = [f"{key} = {value}" for key, value in options.items() if value]
    folders = {
        f"{name}_dir": folder
        for name, folder in (
            ("src", settings.src_dir),
            ("include", settings.include_dir),
            ("lib", settings.lib_dir),
        )
        if folder != name
    }
    head = ["[platformio]", *(f"{k} = {v}" for k, v in folders.items())] if folders else []
    return "\n".join([*head, f"[env:{ENVIRONMENT}]", *lines, ""]).replace("%", "%%")


def refused_flags(settings: BuildSettings) -> tuple[str, ...]:
    """The build flags that `platformio_ini` leaves out."""
    return tuple(
        flag for flags in _flags(settings).values() for flag in flags if _written(flag) is None
    )


def _flags(settings: BuildSettings) -> dict[str, tuple[str, ...]]:
    return {
        "build_flags": settings.build_flags,
        "build_src_flags": settings.build_src_flags,
        "build_unflags": settings.build_unflags,
    }


def _written(flag: str) -> str | None:
    """A flag as an ini has it, so that it reaches the compiler as it is; None if that is unsafe.

    A definition with more than plain characters gets a blank behind its `-D`: SCons then puts it
    into double quotes, in which a shell acts on nothing but what is refused or escaped here.
    """
    if _PLAIN_FLAG.fullmatch(flag) or _FOLDER_FLAG.fullmatch(flag):
        return shlex.quote(flag)
    define = _DEFINE.fullmatch(flag)
    if define is None or not flag.replace("\t", " ").isprintable() or define["value"][-1:] == "\\":
        return None
    name, value = define["name"], define["value"].replace("\\", "\\\\")
    return shlex.quote(f"-D {name}={value}")


def _listed(values: Iterable[str]) -> str:
    return "".join(f"\n    {value}" for value in values)


def board_manifest(board: Board) -> str:
    """The board for PlatformIO: https://docs.platformio.org/page/platforms/creating_board.html."""
    build = {
        "mcu": board.mcu,
        "f_cpu": f"{board.f_cpu}L",
        "core": board.core,
        "variant": board.variant,
        "extra_flags": " ".join(f"-D{define}" for define in board.defines),
    }
    upload = {"maximum_size": board.flash, "maximum_ram_size": board.ram}
    manifest = {"name": board.name, "frameworks": ["arduino"], "build": build, "upload": upload}
    return json.dumps({**manifest, "vendor": "", "url": ""}, indent=2)


def library_properties(text: str) -> tuple[str, tuple[str, ...]]:
    """An Arduino library's manifest without what would build differently, and the keys dropped."""
    pairs = [line.split("=", 1) for line in text.splitlines() if "=" in line]
    taken = [
        f"{key}={value}\n"
        for key, value in pairs
        if key.strip() in _PROPERTIES and _is_harmless(value.strip())
    ]
    dropped = {key.strip() for key, _ in pairs} & {"ldflags", "precompiled"}
    return "".join(taken), tuple(sorted(dropped))


def library_json(text: str) -> tuple[str, tuple[str, ...]]:
    """A PlatformIO library's manifest with its name and folders only, and the keys dropped."""
    try:
        manifest: Any = json.loads(text)
    except (ValueError, RecursionError):
        manifest = None
    if not isinstance(manifest, dict):
        return "{}", ("the whole manifest (not a JSON object)",)
    build = manifest.get("build", {})
    if not isinstance(build, dict):
        return "{}", ("the whole manifest (build is not an object)",)
    kept = {
        key: build[key]
        for key in _LIBRARY_BUILD
        if key in build
        and _is_harmless(build[key])
        and (key not in _LIBRARY_FOLDERS or _PLAIN_FOLDER.fullmatch(str(build[key])))
    }
    taken = {
        key: manifest[key]
        for key in _LIBRARY_JSON
        if key in manifest and _is_harmless(manifest[key])
    }
    dropped = tuple(f"build.{key}" for key in build if key not in kept)
    return json.dumps({**taken, "build": kept} if kept else taken), dropped


def _is_harmless(value: object) -> bool:
    """Whether a value neither is expanded by SCons or a shell nor leads out of the library."""
    if isinstance(value, list):
        return all(map(_is_harmless, value))
    if isinstance(value, str):
        outside = value.startswith("/") or ".." in value
        return not outside and _PLAIN_TEXT.fullmatch(value) is not None
    return value is None or isinstance(value, (bool, int, float))
