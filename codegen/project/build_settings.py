"""What a check takes from an environment of a platformio.ini: a whitelist, the rest is reported.

A setting that is left out though a compiler could depend on it is a doubt: what the compiler then
refuses proves nothing about the program (codegen/validation/doubtful.py).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from codegen.errors import BoardError
from codegen.project.board import all_boards
from codegen.project.build_flags import Flags, Surroundings, read_flags
from codegen.project.esp_core import version_named
from codegen.project.files import BuildSettings
from codegen.project.globs import holds, inside_pattern
from codegen.project.platformio_ini import PlatformioIni
from codegen.project.platformio_options import DEFAULTS, LISTS, OLD_NAMES
from codegen.project.source_tree import SourceTree

_TAKEN = {
    "board", "framework", "extends", "lib_extra_dirs", "targets", "description",
    "build_flags", "build_src_flags", "build_unflags", "build_src_filter",
}  # fmt: skip
_NO_BUILD_READS = re.compile(r"(?:upload|monitor|test|debug|check|custom)_")
# Handed on as they are. Each value is one of few words.
_HANDED_ON = {
    "lib_ldf_mode": re.compile(r"off|chain|deep|chain\+|deep\+"),
    "lib_compat_mode": re.compile(r"off|soft|strict"),
    "lib_archive": re.compile(r"yes|no|true|false|on|off|0|1", re.IGNORECASE),
    "build_type": re.compile(r"release|debug"),
    "board_build.f_cpu": re.compile(r"\d+[UuLl]*"),
    "board_build.mcu": re.compile(r"\w+"),
    "board_build.variant": re.compile(r"[\w-]+"),
    "board_build.core": re.compile(r"\w+"),
    "board_upload.maximum_size": re.compile(r"\d+"),
    "board_upload.maximum_ram_size": re.compile(r"\d+"),
}
# Options of a board that no compiler reads: how it is uploaded to, how its flash is divided.
_NO_COMPILER_READS = re.compile(
    r"board_build\.(?:ldscript|partitions|filesystem\w*|flash_\w+|f_flash|f_boot|"
    r"f_image|embed_\w+|bootloader\w*|boot\w*|hardware\w*|uart|eesave|oscillator|bod|clock_output|"
    r"usb_product|usb_manufacturer|psram_type|memory_type|arduino\.memory_type|"
    r"arduino\.(?:partitions|flash_\w+|ldscript)|variants_dir)"
)
_REASONS = {
    "extra_scripts": "it would run code of the project",
    "platform": "the platform known for the board is used",
    "platform_packages": "the packages known for the board are used",
    "lib_deps": "no library is downloaded for a check",
    "lib_ignore": "libraries are taken by what is included",
}
_NO_DOUBT = {"platform", "lib_deps", "lib_ignore", "build_type", "lib_archive"}
_LISTED = 8  # environments, in one line
_LOCAL = re.compile(r"(?:[^=\s]+\s*=\s*)?(?:symlink|file)://(?P<path>.+)")


def build_settings(
    ini: PlatformioIni,
    environment: str | None,
    *,
    board: str | None = None,
    built: Path | None = None,
    is_board: Callable[[str, str], bool] = str.__eq__,
) -> BuildSettings:
    """The settings of the environment that is named, or of the one that must be meant.

    That is the only one which names a board (a `native` one beside it builds tests), builds the
    file `built` and, where a `board` was asked for, is for that (`is_board` compares two names);
    or any, where all that are left are the same to a check. Else only what `[env]` gives to all of
    them is taken, and `undecided` says so.

    Raises:
        BoardError: the ini has no such environment.
        SourceError: its references lead nowhere or go round in a circle.
    """
    names = list(ini.candidates(environment))
    boards = {name: ini.value(f"env:{name}", "board") for name in names}
    if environment is None:
        names = _where(names, lambda name: boards[name] != "")
        if board is not None:
            names = _where(names, lambda name: is_board(boards[name], board))
        if built is not None and len(names) > 1:
            names = _where(names, lambda name: _builds(ini, name, built))
    first = _settings(ini, names[0] if names else None)
    if {boards[name] for name in names} <= {first.board or ""} and all(
        _compared(_settings(ini, name)) == _compared(first) for name in names[1:]
    ):
        return first
    listed = ", ".join(f"{name} ({boards[name] or 'no board'})" for name in names[:_LISTED])
    listed += f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    common = _settings(ini, None)
    undecided = (
        f"{ini.path}: several environments: {listed}; name one with --env, "
        "in an editor by pinwright.environment"
    )
    some = ", ".join(names[:_LISTED]) + ", ..." * (len(names) > _LISTED)
    note = f"[env:...]: none of {some} was named"
    return replace(
        common,
        ignored=(note, *common.ignored),
        doubts=(note, *common.doubts),
        undecided=undecided,
    )


def require_decided(settings: BuildSettings) -> None:
    """Raise `BoardError` where several environments are meant and differ in what is built."""
    if settings.undecided is not None:
        raise BoardError(settings.undecided)


def _where(names: list[str], holds_for: Callable[[str], bool]) -> list[str]:
    """Those for which it holds; all, if it holds for none."""
    return [name for name in names if holds_for(name)] or names


def _compared(settings: BuildSettings) -> BuildSettings:
    """The settings in which two environments may differ and still be the same to a check."""
    return replace(settings, environment=None, ignored=())


def _builds(ini: PlatformioIni, environment: str, file: Path) -> bool:
    """Whether the file is not a source, or is one that the environment's filter takes."""
    src_dir = _folder(ini, "src_dir", Flags())
    tree = SourceTree(ini.root, {})
    around = _surroundings(ini, environment, {"src_dir": src_dir})
    steps = _source_filter(
        ini, f"env:{environment}", src_dir, tree=tree, notes=Flags(), around=around
    )
    name = os.path.relpath(file, ini.root).replace(os.sep, "/")
    inside = src_dir == "." or name.startswith(f"{src_dir}/")
    return not inside or is_built(name, BuildSettings(src_dir=src_dir, src_filter=steps))


def is_built(name: str, settings: BuildSettings) -> bool:
    """Whether the source filter lets a file be compiled: `name` is relative to the root."""
    found = settings.src_dir == "." or name.startswith(f"{settings.src_dir}/")
    if not settings.src_filter:
        return found
    found = False
    for action, pattern in settings.src_filter:
        if holds(name, pattern):
            found = action == "+"
    return found


def _settings(ini: PlatformioIni, name: str | None) -> BuildSettings:
    """The settings of one environment; with None, what `[env]` gives to all."""
    options = ini.options(name)
    section = f"env:{name}" if name else "env"
    tree = SourceTree(ini.root, {})
    notes = Flags()  # of settings, as of flags, some are left out
    for reason in ini.left_out:
        what, _, why = reason.partition(": ")
        notes.leave(what, why=why)
    odd = Flags()
    folders = {key: _folder(ini, key, odd) for key in ("src_dir", "include_dir", "lib_dir")}
    around = _surroundings(ini, name, folders)
    flags = {}
    for key in ("build_flags", "build_src_flags", "build_unflags"):
        lines = ini.value(section, key).splitlines()
        flags[key] = read = read_flags(lines, option=key, around=around)
        notes.left_out += read.left_out
        notes.doubts += read.doubts
    handed_on = []
    for key, value in options.items():
        now = OLD_NAMES.get(f"env.{key}", key)
        if now in _HANDED_ON and _HANDED_ON[now].fullmatch(value) and _is_known(now, value):
            handed_on.append((now, value))
        elif not _is_passed_over(now, value):
            doubtful = now not in _NO_DOUBT and not _NO_COMPILER_READS.match(now)
            why = _REASONS.get(now, "a check does not take it")
            notes.leave(now, why=why, doubtful=doubtful)
    src_filter = _source_filter(
        ini, section, folders["src_dir"], tree=tree, notes=notes, around=around
    )
    lib_dirs = _library_folders(ini, section, tree, notes, around)
    notes.left_out += odd.left_out
    notes.doubts += odd.doubts
    return BuildSettings(
        environment=name,
        board=options.get("board") or None,
        framework=options.get("framework"),
        platform=options.get("platform"),
        build_flags=tuple(flags["build_flags"].taken),
        build_src_flags=tuple(flags["build_src_flags"].taken),
        build_unflags=tuple(flags["build_unflags"].taken),
        src_filter=src_filter,
        options=tuple(handed_on),
        lib_dirs=lib_dirs,
        local_libraries=tuple(_local_libraries(ini.value(section, "lib_deps").splitlines(), ini)),
        libdeps_dir=_inside(ini.root, ini.value("platformio", "libdeps_dir")) or ".pio/libdeps",
        boards_dir=_inside(ini.root, ini.value("platformio", "boards_dir")) or "boards",
        ignored=tuple(notes.left_out),
        doubts=tuple(notes.doubts),
        src_dir=folders["src_dir"],
        include_dir=folders["include_dir"],
        lib_dir=folders["lib_dir"],
    )


def _is_known(key: str, value: str) -> bool:
    """Whether a chip, a variant or a core is that of some board: others cannot be built for."""
    if key not in {"board_build.mcu", "board_build.variant", "board_build.core"}:
        return True
    return any(getattr(board, key.rpartition(".")[2]) == value for board in all_boards())


def _is_passed_over(key: str, value: str) -> bool:
    """Whether an option is taken elsewhere, or means nothing to a build."""
    if key in _TAKEN or _NO_BUILD_READS.match(key) or not value:
        return True
    if key == "lib_deps" and all(map(_is_local, value.splitlines())):
        return True
    if key == "platform":  # known, or read for the version of the core that it means
        return value.isidentifier() or version_named(value) is not None
    if key.startswith("board_"):
        return not key.startswith("board_build.") or _NO_COMPILER_READS.match(key) is not None
    known = f"env.{key}"
    return known not in LISTS and known not in DEFAULTS  # PlatformIO ignores it too


def _surroundings(ini: PlatformioIni, name: str | None, folders: Mapping[str, str]) -> Surroundings:
    root = str(ini.root)
    section = f"env:{name}" if name else "env"
    workspace = f"{root}/.pio"
    variables = {
        "PROJECT_DIR": root,
        **{f"PROJECT_{key.upper()}": f"{root}/{folder}" for key, folder in folders.items()},
        "PROJECTSRC_DIR": f"{root}/{folders['src_dir']}",
        "PROJECT_WORKSPACE_DIR": workspace,
        "PROJECT_BUILD_DIR": f"{workspace}/build",
        "PROJECT_LIBDEPS_DIR": f"{workspace}/libdeps",
        "UNIX_TIME": ini.built_in("UNIX_TIME"),
        "PIOPLATFORM": ini.value(section, "platform"),
        "PIOFRAMEWORK": ini.value(section, "framework"),
        "BOARD": ini.value(section, "board"),
        **({"PIOENV": name, "BUILD_DIR": f"{workspace}/build/{name}"} if name else {}),
    }

    def file(place: str) -> str | None:
        inside = _inside(ini.root, place)
        if inside is None or (ini.root / inside).is_file():
            return inside
        searched = re.fullmatch(r"\w[\w.+-]*(?:/\w[\w.+-]*)*", place)
        return place if searched else None  # a compiler looks for it where headers are

    return Surroundings(
        {key: value for key, value in variables.items() if value and "$" not in value},
        folder=lambda place: _inside(ini.root, place),
        file=file,
    )


def _source_filter(
    ini: PlatformioIni,
    section: str,
    src_dir: str,
    *,
    tree: SourceTree,
    notes: Flags,
    around: Surroundings,
) -> tuple[tuple[str, str], ...]:
    """The filter's steps, patterns as seen from the root; none where PlatformIO's own holds."""
    value = ini.value(section, "build_src_filter")
    if value == DEFAULTS["env.build_src_filter"]:
        return ()
    steps = []
    for action, pattern in re.findall(r"([+-])<([^>]+)>", around.filled(value)):
        inside = (
            None if "$" in pattern else inside_pattern(pattern, tree, folder=tree.root / src_dir)
        )
        if inside is None:
            notes.leave(f"build_src_filter {action}<{pattern}>", why="outside the project")
        else:
            steps.append((action, inside))
    return tuple(steps)


def _library_folders(
    ini: PlatformioIni, section: str, tree: SourceTree, notes: Flags, around: Surroundings
) -> tuple[str, ...]:
    """The folders of `lib_extra_dirs`; those outside the project are absolute."""
    found = []
    for value in around.filled(ini.value(section, "lib_extra_dirs")).splitlines():
        if "$" in value or "\0" in value:
            notes.leave(f"lib_extra_dirs {value}", why="a variable that is not known here")
        else:
            found.append(_place(tree.root, value))
    return tuple(found)


def _local_libraries(lib_deps: Iterable[str], ini: PlatformioIni) -> Iterable[str]:
    for line in lib_deps:
        match = _LOCAL.fullmatch(line)
        path = match["path"] if match else line
        if match or (_is_path(path) and (ini.root / path).is_dir()):
            yield _place(ini.root, path)


def _is_local(line: str) -> bool:
    return _LOCAL.fullmatch(line) is not None


def _is_path(text: str) -> bool:
    return re.fullmatch(r"[\w./ -]+", text) is not None


def _place(root: Path, value: str) -> str:
    """A folder as seen from the root, or absolute where it lies elsewhere."""
    inside = _inside(root, value)
    if inside is not None:
        return inside
    return os.path.abspath(root / os.path.expanduser(value))  # noqa: PTH100, PTH111 - as named


def _folder(ini: PlatformioIni, key: str, notes: Flags) -> str:
    default = key.removesuffix("_dir")
    value = ini.value("platformio", key).strip()
    folder = _inside(ini.root, value or default)
    if folder is None:
        notes.leave(key, why=f"{value} is outside the project, {default} is used")
    return folder or default


def _inside(root: Path, folder: str) -> str | None:
    """`folder` relative to `root` with forward slashes; None when it lies outside."""
    if "$" in folder or "\0" in folder or folder.startswith("="):  # gcc's own root's /
        return None
    real, inside = root.resolve(), (root / folder).resolve()
    return inside.relative_to(real).as_posix() if inside.is_relative_to(real) else None
