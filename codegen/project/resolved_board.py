"""The board that a request is for: what it names, what the project names, or the user's setting."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import BoardError, SourceError
from codegen.patience import READING_SECONDS, patience
from codegen.project.board import Board, board_named, find_board, own_board
from codegen.project.board_files import board_named_beside
from codegen.project.build_settings import build_settings, require_decided
from codegen.project.esp_idf import OUT_OF_REACH, is_idf_project
from codegen.project.platformio_ini import find_upwards, read_ini
from codegen.project.source_tree import SourceTree


@dataclass(frozen=True, slots=True)
class Resolved:
    """The board that a request is for, and in words where its name stood."""

    board: Board
    source: str


@patience("looking for the board", seconds=READING_SECONDS)
def resolve_board(
    *,
    explicit: str | None,
    path: Path | None,
    environment: str | None = None,
    setting: str | None = None,
) -> Resolved:
    """The board for a request: the explicit name, the project's own, else the user's setting.

    The project's own is what the nearest platformio.ini, or a file of `board_files`, names, looked
    for in the folder of `path` and upwards; `environment` chooses among the ini's environments and
    the profiles of a sketch.yaml. Nothing is ever guessed.

    Raises:
        BoardError: no board is named, none of that name is known, or several could be meant.
        SourceError: the ini or yaml file, or a folder on the way to it, cannot be read.
    """
    if explicit:
        return Resolved(_named(explicit, path), "named in the request")
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


def _named(name: str, path: Path | None) -> Board:
    """The board of that name, be it one that the project of `path` brings itself."""
    ini = find_upwards(path, "platformio.ini") if path is not None else None
    own = own_board(SourceTree(ini.parent, {}), "boards", name, platform=None) if ini else None
    return board_named(name, own=own)


def _of_project(path: Path, environment: str | None) -> Resolved | None:
    folder = path if path.is_dir() else path.parent
    for place in (folder, *folder.parents):
        if (ini := place / "platformio.ini").is_file():
            found = _of_ini(ini, environment, path)
        else:
            named = board_named_beside(place, environment)
            found = _resolve_in(*named) if named else None
        if found:
            return found
        if is_idf_project(place) and path.suffix != ".py":
            raise BoardError(f"{place}: {OUT_OF_REACH}")
    return None


def _of_ini(path: Path, environment: str | None, file: Path) -> Resolved | None:
    settings = build_settings(read_ini(path), environment, built=None if file.is_dir() else file)
    require_decided(settings)
    if settings.board is None:
        if environment:
            raise BoardError(f"{path}: [env:{environment}] names no board")
        return None
    where = f"{path}, env {settings.environment}"
    tree = SourceTree(path.parent, {})
    own = own_board(tree, settings.boards_dir, settings.board, platform=settings.platform)
    return Resolved(own, where) if own else _resolve_in(where, settings.board)


def _resolve_in(where: str, name: str) -> Resolved:
    try:
        return Resolved(find_board(name), where)
    except BoardError as error:
        raise BoardError(f"{where}: {error}") from None
