"""The settings that PlatformIO reads in a scratch project: its ini, the board, the libraries'.

Each is written anew from what is known to be harmless, since PlatformIO runs what such files name:
scripts, `!commands` among flags, `$` expressions in any value, installation of dependencies.
"""

from __future__ import annotations

import json
import posixpath
import re
import shlex
from collections.abc import Iterable
from typing import Any

from codegen.board import Board
from codegen.project import Settings
from codegen.validation.toolchain import Toolchain

ENVIRONMENT = "check"  # the one environment of a scratch project

# Flags reach a shell unquoted, unless there is a space in them. Without `$ ` ; & | < > ( )` and the
# like nothing can come of it. A space beside an escaped quote is where the shell would split.
_PLAIN_FLAG = re.compile(
    r"-(?:[\w.+@=,:/%-]|\"[\w .+@=,:/%-]*\")+|-(?:[\w.+@=,:/%-]|\\\"[\w.+@=,:/%-]*\\\")+"
)
# Folders reach it too. A pattern of srcFilter may be absolute, and then reads any file.
_PLAIN_FOLDER = re.compile(r"[\w .+@=,~/-]+")
_PLAIN_TEXT = re.compile(r"(?!.*<\s*[/~])[\w .,:+@=~^*?!<>/\[\]-]*")
_LIBRARY_JSON = ("name", "version", "frameworks", "platforms")
_LIBRARY_FOLDERS = ("srcDir", "includeDir")
_LIBRARY_BUILD = (*_LIBRARY_FOLDERS, "srcFilter", "libLDFMode", "libCompatMode", "libArchive")
_PROPERTIES = ("name", "version", "architectures", "includes")


def platformio_ini(settings: Settings, *, board: Board, toolchain: Toolchain) -> str:
    """The project's configuration: one environment, our hooks, the user's plain build flags."""
    flags = [flag for flag in settings.build_flags if _PLAIN_FLAG.fullmatch(flag)]
    options = {
        "platform": toolchain.platform,
        "board": board.id,
        "framework": "arduino",
        "extra_scripts": "pre:hooks.py",
        "build_flags": _listed(shlex.quote(_with_moved_folder(settings, flag)) for flag in flags),
        "lib_extra_dirs": _listed(toolchain.library_dirs),
    }
    lines = [f"{key} = {value}" for key, value in options.items() if value]
    return "\n".join([f"[env:{ENVIRONMENT}]", *lines, ""]).replace("%", "%%")


def refused_flags(settings: Settings) -> tuple[str, ...]:
    """The build flags that `platformio_ini` leaves out."""
    return tuple(flag for flag in settings.build_flags if not _PLAIN_FLAG.fullmatch(flag))


def moved(settings: Settings, path: str) -> str | None:
    """Where a path of the user's project stands in ours, which has PlatformIO's usual folders."""
    folders = {"lib": settings.lib_dir, "include": settings.include_dir, "src": settings.src_dir}
    for ours, folder in folders.items():
        theirs = posixpath.normpath(folder)
        if path == theirs:
            return ours
        if theirs == "." or path.startswith(f"{theirs}/"):
            return f"{ours}/{path}" if theirs == "." else ours + path[len(theirs) :]
    return None


def _with_moved_folder(settings: Settings, flag: str) -> str:
    return f"-I{moved(settings, flag[2:]) or flag[2:]}" if flag.startswith("-I") else flag


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
