"""The project and the board that a document belongs to, read at one moment; nothing is run."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from codegen.errors import BoardError, SourceError
from codegen.project.board import Board, find_board
from codegen.project.board_files import ARDUINO_JSON, SKETCH_YAML
from codegen.project.files import Project, ProjectKind
from codegen.project.platformio_ini import find_upwards
from codegen.project.project import load_project
from codegen.project.resolved_board import resolve_board
from lsp_server.reading import read_in_thread
from lsp_server.readings import Prepared
from lsp_server.session import Session
from lsp_server.settings import Settings
from lsp_server.snapshot import Snapshot

_FIRMWARE_HEADER = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<(?:Arduino\.h|avr/|esp_)", re.MULTILINE)
_PROJECT_FILES = ("platformio.ini", SKETCH_YAML, ARDUINO_JSON)


async def prepare(
    session: Session, snapshot: Snapshot, *, stop: threading.Event | None = None
) -> Prepared:
    """Read the project of a document, unsaved buffers over its files, and the board's name.

    Raises:
        BoardError: no board is named, or none of that name.
        SourceError: the document is not a file, a file cannot be read, or that takes too long.
        Cancelled: `stop` was set.
    """
    return await _prepare(session, snapshot, _for_a_check, stop)


async def prepare_in_place(session: Session, snapshot: Snapshot) -> Prepared:
    """Read the PlatformIO project of a document as it is on disk; its board need not be known.

    Raises:
        SourceError: there is none, a file cannot be read, or has changes that were not saved.
    """
    return await _prepare(session, snapshot, _for_a_build_in_place, None)


_Read = Callable[[Path, Mapping[Path, str], Settings], tuple[Project, Board | None]]


async def _prepare(
    session: Session, snapshot: Snapshot, read: _Read, stop: threading.Event | None
) -> Prepared:
    if snapshot.path is None:
        raise SourceError(f"{snapshot.name} is not a file: save it first")
    path, settings = snapshot.path, session.settings
    async with session.loading:
        seen = {s.path.resolve(): s for s in session.documents.values() if s.path}
        session.order += 1
        order = session.order

        def work() -> Prepared:
            overlay = {path: buffer.text for path, buffer in seen.items()}
            project, board = read(path, overlay, settings)
            root = Path(project.root)
            files = {(root / file.path).resolve(): file for file in project.files}
            firmware = is_firmware(project, path)
            return Prepared(project, board, order, files, seen, firmware)

        prepared = await read_in_thread(work, stop=stop)
    session.projects[snapshot.uri] = prepared.key
    return prepared


def _for_a_check(
    path: Path, overlay: Mapping[Path, str], settings: Settings
) -> tuple[Project, Board | None]:
    board = board_for(path, settings)
    project = load_project(
        path,
        overlay=overlay,
        environment=settings.environment,
        trusted=settings.trusted_folders,
    )
    return project, board


def _for_a_build_in_place(
    path: Path, overlay: Mapping[Path, str], settings: Settings
) -> tuple[Project, Board | None]:
    ini = find_upwards(path, "platformio.ini")
    if ini is None:
        raise SourceError(f"{path}: no platformio.ini in its folder or above")
    project = load_project(ini.parent, environment=settings.environment)
    for file in project.files:
        place = ini.parent / file.path
        if overlay.get(place.resolve(), file.text) != file.text:
            raise SourceError(f"{place} has unsaved changes, which a build in place would not see")
    board = project.settings.board
    with suppress(BoardError):
        return project, find_board(board) if board else None
    return project, None


def board_for(path: Path | None, settings: Settings) -> Board:
    """The board that a document is for: its project's, else that of the user's setting.

    Raises:
        BoardError: none is named, or none of that name is known.
        SourceError: the file that names it cannot be read.
    """
    return resolve_board(
        explicit=None, path=path, environment=settings.environment, setting=settings.board
    ).board


def is_firmware(project: Project, path: Path) -> bool:
    """Whether more than the user's own setting ties a file to a board."""
    return (
        project.kind is not ProjectKind.SOURCE
        or path.suffix == ".py"  # judged by what it imports, and not here
        or has_project_file(path)
        or any(_FIRMWARE_HEADER.search(file.text) for file in project.files)
    )


def has_project_file(path: Path) -> bool:
    """Whether a file that names a board stands in the file's folder or above."""
    return any(find_upwards(path, name) for name in _PROJECT_FILES)
