"""Boards as data: what is known about them, and which one a name means."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from codegen.errors import BoardError
from codegen.language import Language
from codegen.project.source_tree import SourceTree

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
    identity included. `languages` says what can be written for the board. `is_own` is True for one
    that a project brings itself.
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
    is_own: bool = False


@cache
def all_boards() -> tuple[Board, ...]:
    """Every board of boards.toml, in the file's order."""
    families = tomllib.loads(files("codegen.project").joinpath("boards.toml").read_text("utf-8"))
    return tuple(_board(family, row) for family in families.values() for row in family["boards"])


def _board(family: dict[str, Any], row: dict[str, Any]) -> Board:
    facts: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    languages = tuple(Language(name) for name in family["languages"])
    return Board(platform=family["platform"], languages=languages, **facts)


def find_board(name: str) -> Board:
    """The board that a PlatformIO id, a common name or an FQBN means.

    Case, spaces, hyphens, underscores and a leading "Arduino" do not matter.

    Raises:
        BoardError: no such board (the nearest names are given), or several of that name.
    """
    found = _by_fqbn(name.strip()) if ":" in name else _by_name(name)
    if len(found) > 1:
        raise BoardError(f"{name!r} may be {_listed(found)}: say which")
    return found[0]


def known_board(name: str | None) -> Board | None:
    """The board of that name; None where there is no name, or it is not known here."""
    try:
        return find_board(name) if name else None
    except BoardError:
        return None  # a board of the user's own


def same_board(name: str, other: str) -> bool:
    """Whether two names mean one board."""
    try:
        return find_board(name) == find_board(other)
    except BoardError:
        return name == other


def board_named(name: str, *, own: Board | None) -> Board:
    """The board of that name, which may be one that a project brings itself.

    Raises:
        BoardError: no such board, or several of that name.
    """
    return own if own is not None and own.id == name else find_board(name)


def own_board(tree: SourceTree, folder: str, name: str, *, platform: str | None) -> Board | None:
    """The board that a project brings itself as `boards/NAME.json`; None when it brings none.

    Source of the file's form: docs.platformio.org/page/platforms/creating_board.html. Only plain
    words of it are taken; a fact that is missing or odd is that of a known board with its chip.

    A file that says too little is ignored if a known board has its name too.

    Raises:
        BoardError: the file says too little to build anything for it.
        SourceError: it cannot be read.
    """
    path = tree.root / folder / f"{name}.json"
    if not _WORD.fullmatch(name) or not tree.holds(path):
        return None
    try:
        return _described(path, tree, name, platform=platform)
    except BoardError:
        if _key(name) in _names():
            return None
        raise


def _described(path: Path, tree: SourceTree, name: str, *, platform: str | None) -> Board:
    """The board that a file describes."""
    try:
        manifest = json.loads(tree.read(path)[0])
    except (ValueError, RecursionError) as error:
        raise BoardError(f"{path}: not readable as JSON: {error}") from None
    mcu = str(_at(manifest, "build", "mcu") or "").lower()
    like = [board for board in all_boards() if board.mcu == mcu]
    family = _family(str(platform or ""), like, core=str(_at(manifest, "build", "core")))
    if not _WORD.fullmatch(mcu) or family is None:
        raise BoardError(f"{path}: its platform is not known here")
    near = next((board for board in like if board.platform == family.platform), family)
    clock = re.fullmatch(r"(\d{1,10})[uUlL]*", str(_at(manifest, "build", "f_cpu") or ""))

    def word(*keys: str, instead: str) -> str:
        found = str(_at(manifest, *keys) or "")
        return found if _WORD.fullmatch(found) else instead

    def number(*keys: str, instead: int) -> int:
        found = _at(manifest, *keys)
        return found if isinstance(found, int) and 0 < found < 1 << 32 else instead

    flags = _at(manifest, "build", "extra_flags") or ""
    defines = re.findall(
        r"-D\s*([A-Za-z_]\w*(?:=[\w.]+)?)",
        " ".join(flags) if isinstance(flags, list) else str(flags),
    )
    return Board(
        id=name,
        name=re.sub(r"[^\w .+-]", " ", str(_at(manifest, "name") or name)),
        platform=family.platform,
        mcu=mcu,
        f_cpu=int(clock[1]) if clock else near.f_cpu,
        flash=number("upload", "maximum_size", instead=near.flash),
        ram=number("upload", "maximum_ram_size", instead=near.ram),
        core=word("build", "core", instead=near.core),
        variant=word("build", "variant", instead=near.variant),
        languages=family.languages,
        defines=tuple(defines),
        is_own=True,
    )


_WORD = re.compile(r"[\w-][\w.-]*")


def _at(document: object, *keys: str) -> object:
    for key in keys:
        document = document.get(key) if isinstance(document, dict) else None
    return document


def _family(platform: str, like: Iterable[Board], *, core: str) -> Board | None:
    """A board of the platform that a `platform` line names, or else of the chip's or the core's."""
    named = [board for board in all_boards() if re.search(rf"\b{board.platform}\b", platform)]
    same_core = [board for board in all_boards() if board.core == core and core != "arduino"]
    return next(iter([*named, *like, *same_core]), None)


def require_language(board: Board, language: Language) -> None:
    """Raise `BoardError` if nothing in this language runs on the board."""
    if language not in board.languages:
        spoken = ", ".join(_SPOKEN[each] for each in board.languages)
        raise BoardError(f"{board.id} does not run {_SPOKEN[language]}; it runs {spoken}")


def _key(name: str) -> str:
    """A name without differences in spelling: "Arduino Yún" is "yun"."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    key = re.sub(r"[^a-z0-9]", "", plain)
    return key.removeprefix("arduino") or key


@cache
def _names() -> dict[str, tuple[Board, ...]]:
    """Boards by key; an id belongs to its board alone, whatever else has that name."""
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

    Menu choices that distinguish boards (`cpu=atmega168`) decide; others (`PartitionScheme=...`)
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
