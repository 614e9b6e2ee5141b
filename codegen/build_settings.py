"""What a check takes from an environment of a platformio.ini: a whitelist, the rest is named.

Flags go to a compiler in a scratch project of ours, so only those are taken that define, optimise,
warn, choose the language or search folders of the workspace. Nothing that runs code or links.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from codegen.esp_core import version_named
from codegen.platformio_ini import PlatformioIni
from codegen.project import Settings

_FLAG = re.compile(r"-[DU]\w.*|-O(?:[0-3gsz]|fast)?|-W[\w+=-]*|-std=\w+(?:\+\+\w+)?", re.DOTALL)
_TAKEN = {"board", "framework", "build_flags", "extends"}
_NO_BUILD_READS = re.compile(r"(?:upload|monitor|test|debug|check|custom)_|description$")
_REASONS = {
    "extra_scripts": "it would run code of the project",
    "platform": "the platform known for the board is used",
    "platform_packages": "the packages known for the board are used",
    "lib_deps": "no library is downloaded for a check",
    "lib_extra_dirs": "only lib/ is searched",
}


def build_settings(ini: PlatformioIni, environment: str | None) -> Settings:
    """The settings of the environment that is named, or is the only one to build.

    Of several with none named, only what `[env]` gives to all of them is taken.

    Raises:
        BoardError: the ini has no such environment.
        SourceError: its references go round in a circle.
    """
    chosen = ini.candidates(environment)
    ignored: list[str] = []
    name = chosen[0] if len(chosen) == 1 else None
    if len(chosen) > 1:
        ignored.append(f"[env:...]: none of {', '.join(chosen)} was named")
    options = ini.options(name)
    flags = tuple(_flags(options.get("build_flags", ""), ini.path.parent, ignored))
    for key, value in options.items():
        if key in _TAKEN or _NO_BUILD_READS.match(key):
            continue
        if key == "platform" and (value.isidentifier() or version_named(value)):
            continue  # known, or read for the version of the core that it means
        ignored.append(f"{key}: {_REASONS.get(key, 'a check does not take it')}")
    folders = {key: _folder(ini, key, ignored) for key in ("src_dir", "include_dir", "lib_dir")}
    return Settings(
        environment=name,
        board=options.get("board"),
        framework=options.get("framework"),
        platform=options.get("platform"),
        build_flags=flags,
        ignored=tuple(ignored),
        **folders,
    )


def _flags(value: str, root: Path, ignored: list[str]) -> Iterator[str]:
    """The flags to take, one argument each (`-D X` becomes `-DX`), `-I` relative to the root."""
    for line in value.splitlines():
        if line.lstrip().startswith("!"):
            ignored.append(f"build_flags {line.strip()}: it would run a command")
            continue
        try:
            words = iter(shlex.split(line))
        except ValueError:
            ignored.append(f"build_flags {line.strip()}: the quotes do not match")
            continue
        for word in words:
            flag = word + next(words, "") if word in {"-D", "-U", "-I"} else word
            if "$" in flag:
                ignored.append(f"build_flags {flag}: a variable that is not known here")
            elif flag.startswith("-I"):
                if folder := _inside(root, flag[2:]):
                    yield f"-I{folder}"
                else:
                    ignored.append(f"build_flags {flag}: outside the project")
            elif _FLAG.fullmatch(flag):
                yield flag
            else:
                ignored.append(f"build_flags {flag}: a check does not take it")


def _folder(ini: PlatformioIni, key: str, ignored: list[str]) -> str:
    default = key.removesuffix("_dir")
    value = ini.value("platformio", key)
    folder = _inside(ini.path.parent, value or default)
    if folder is None:
        ignored.append(f"{key}: {value} is outside the project, {default} is used")
    return folder or default


def _inside(root: Path, folder: str) -> str | None:
    """`folder` relative to `root` with forward slashes; None when it lies outside."""
    if "$" in folder or folder.startswith("="):  # which gcc takes for its own root's /
        return None
    real, inside = root.resolve(), (root / folder).resolve()
    return inside.relative_to(real).as_posix() if inside.is_relative_to(real) else None
