"""Boards as data: what is known about them, which one a name means, and which one a file is for."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from codegen.errors import BoardError, SourceError
from codegen.platformio_ini import read_ini
from codegen.source_tree import SourceTree
from codegen.types import Language

_SPOKEN = {
    Language.ARDUINO: "Arduino sketches",
    Language.CPP: "C++",
    Language.PYTHON: "MicroPython",
}


@dataclass(frozen=True, slots=True)
class Board:
    """One board, by the facts that a build needs.

    `platform` is PlatformIO's name of the development platform, `variant` the folder of the Arduino
    core that holds the pins. `f_cpu` is in Hz; `flash` and `ram` are bytes (what a program may use
    on an AVR; elsewhere the whole chip). `defines` are `NAME` or `NAME=value`, those of the USB
    identity included. `languages` says what can be written for the board.
    """

    id: str
    name: str
    platform: str
    mcu: str
    f_cpu: int
    flash: int
    ram: int
    core: str
    variant: str
    languages: tuple[Language, ...]
    defines: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    fqbns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """The board that a request is for, and in words where its name stood."""

    board: Board
    source: str


@cache
def all_boards() -> tuple[Board, ...]:
    """Every board of boards.toml, in the file's order."""
    families = tomllib.loads(files("codegen").joinpath("boards.toml").read_text("utf-8"))
    return tuple(_board(family, row) for family in families.values() for row in family["boards"])


def _board(family: dict[str, Any], row: dict[str, Any]) -> Board:
    facts: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    languages = tuple(Language(name) for name in family["languages"])
    return Board(platform=family["platform"], languages=languages, **facts)


def find_board(name: str) -> Board:
    """The board that a PlatformIO id, a common name or an FQBN means.

    Case, spaces, hyphens, underscores and a leading "Arduino" do not matter.

    Raises:
        BoardError: no such board (the nearest names are told), or several of that name.
    """
    found = _by_fqbn(name.strip()) if ":" in name else _by_name(name)
    if len(found) > 1:
        raise BoardError(f"{name!r} may be {_listed(found)}: say which")
    return found[0]


def require_language(board: Board, language: Language) -> None:
    """Raise `BoardError` if nothing in this language runs on the board."""
    if language not in board.languages:
        spoken = ", ".join(_SPOKEN[each] for each in board.languages)
        raise BoardError(f"{board.id} does not run {_SPOKEN[language]}; it runs {spoken}")


def resolve_board(
    *,
    explicit: str | None,
    path: Path | None,
    environment: str | None = None,
    setting: str | None = None,
) -> Resolved:
    """The board for a request: the explicit name, the project's own, else the user's setting.

    The project's own is what the nearest platformio.ini or sketch.yaml names, looked for in the
    folder of `path` and upwards; `environment` chooses among the ini's. Nothing is ever guessed.

    Raises:
        BoardError: no board is named, none of that name is known, or several could be meant.
        SourceError: the ini or yaml file, or a folder on the way to it, cannot be read.
    """
    if explicit:
        return Resolved(find_board(explicit), "named in the request")
    if path is not None:
        try:
            absolute = Path(os.path.abspath(path))  # noqa: PTH100 - as the user sees the folders
            resolved = _of_project(absolute, environment)
        except OSError as error:
            raise SourceError(f"{error.filename or path}: {error.strerror}") from None
        if resolved:
            return resolved
    if setting:
        return Resolved(find_board(setting), "settings")
    raise BoardError(
        "no board named: use --board uno (see `pinwright boards`), "
        "or add a platformio.ini or sketch.yaml; in an editor, set pinwright.board"
    )


def _key(name: str) -> str:
    """What is left of a name when spelling habits are taken away: "Arduino Yún" is "yun"."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    key = re.sub(r"[^a-z0-9]", "", plain)
    return key.removeprefix("arduino") or key


@cache
def _names() -> dict[str, tuple[Board, ...]]:
    """Boards by key; an id belongs to its board alone, whatever else bears that name."""
    index: dict[str, tuple[Board, ...]] = {}
    for board in all_boards():
        for key in {_key(board.name), *map(_key, board.aliases)}:
            index[key] = (*index.get(key, ()), board)
    return index | {_key(board.id): (board,) for board in all_boards()}


def _by_name(name: str) -> tuple[Board, ...]:
    if found := _names().get(_key(name)):
        return found
    near = difflib.get_close_matches(_key(name), _names(), n=3, cutoff=0.6)
    boards = dict.fromkeys(board for key in near for board in _names()[key])
    hint = f"did you mean {_listed(boards)}?" if boards else "see `pinwright boards`"
    raise BoardError(f"unknown board {name!r}: {hint}")


def _by_fqbn(fqbn: str) -> tuple[Board, ...]:
    """The boards of a `vendor:architecture:board[:menu=choice,...]`.

    Menu choices that tell boards apart (`cpu=atmega168`) decide; others (`PartitionScheme=...`)
    change nothing that is known of a board and are passed over.
    """
    base, choices = _split_fqbn(fqbn)
    entries = [(board, *_split_fqbn(text)) for board in all_boards() for text in board.fqbns]
    same = [(board, theirs) for board, b, theirs in entries if b == base]
    if not same:
        near = difflib.get_close_matches(base, {b for _, b, _ in entries}, n=3)
        hint = f"did you mean {', '.join(near)}?" if near else "see `pinwright boards`"
        raise BoardError(f"unknown board {fqbn!r}: {hint}")
    deciding = {menu for _, theirs in same for menu, _ in theirs}
    asked = {choice for choice in choices if choice[0] in deciding}
    if found := tuple(board for board, theirs in same if theirs == asked):
        return found
    known = sorted({f"{menu}={choice}" for _, theirs in same for menu, choice in theirs})
    raise BoardError(f"unknown choice in {fqbn!r}: known are {', '.join(known)}")


def _split_fqbn(fqbn: str) -> tuple[str, set[tuple[str, str]]]:
    vendor, arch, board, *rest = (*fqbn.split(":", 3), "", "")[:4]
    pairs = (choice.partition("=") for choice in "".join(rest).split(",") if choice)
    return f"{vendor}:{arch}:{board}".lower(), {(menu, choice) for menu, _, choice in pairs}


def _listed(boards: Iterable[Board]) -> str:
    return " or ".join(board.id for board in boards)


def _of_project(path: Path, environment: str | None) -> Resolved | None:
    folder = path if path.is_dir() else path.parent
    for place in (folder, *folder.parents):
        if (ini := place / "platformio.ini").is_file():
            found = _of_ini(ini, environment)
        elif (sketch := place / "sketch.yaml").is_file():
            found = _of_sketch_yaml(sketch)
        else:
            continue
        if found:
            return found
    return None


def _of_ini(path: Path, environment: str | None) -> Resolved | None:
    ini = read_ini(path)
    boards = {
        env: board
        for env in ini.candidates(environment)
        if (board := ini.options(env).get("board"))
    }
    if not boards:
        if environment:
            raise BoardError(f"{path}: [env:{environment}] names no board")
        return None
    if len(set(boards.values())) > 1:
        listed = ", ".join(f"{env} ({board})" for env, board in boards.items())
        raise BoardError(f"{path}: several environments: {listed}; name one with --env")
    return _resolve_in(path, f"env {next(iter(boards))}", next(iter(boards.values())))


def _of_sketch_yaml(path: Path) -> Resolved | None:
    """What arduino-cli would take: https://arduino.github.io/arduino-cli/latest/sketch-project-file."""
    import yaml

    text, note = SourceTree(path.parent, {}).read(path)
    if note:
        raise SourceError(f"{path}: not UTF-8")
    try:
        document = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SourceError(f"{path}:{line}: {error.problem}") from None
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError):
        # PyYAML lets through what its constructors trip over, such as the date 2001-13-01.
        raise SourceError(f"{path}: no YAML text that can be read") from None
    if fqbn := _text_at(document, "default_fqbn"):
        return _resolve_in(path, "default_fqbn", fqbn)
    if (profile := _text_at(document, "default_profile")) and (
        fqbn := _text_at(document, "profiles", profile, "fqbn")
    ):
        return _resolve_in(path, f"profile {profile}", fqbn)
    return None


def _text_at(document: object, *keys: str) -> str | None:
    for key in keys:
        document = document.get(key) if isinstance(document, dict) else None
    return document if isinstance(document, str) else None


def _resolve_in(path: Path, where: str, name: str) -> Resolved:
    try:
        return Resolved(find_board(name), f"{path}, {where}")
    except BoardError as error:
        raise BoardError(f"{path}, {where}: {error}") from None
