"""What was read from disk for an open document, as data: for a check, and for a completion."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from codegen.language import Language
from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind, SourceFile
from lsp_server.snapshot import Snapshot

_LONE = (ProjectKind.SNIPPET, ProjectKind.SOURCE)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is to be checked for which board; None only where PlatformIO alone needs to know it.

    `order` grows from one reading to the next. `files` are those that were read, `seen` the
    documents that were open, both by resolved paths. `is_firmware` is False for a C or C++ file
    that only the user's own setting ties to a board: it may well be a program for this computer.
    """

    project: Project
    board: Board | None
    order: int
    files: Mapping[Path, SourceFile]
    seen: Mapping[Path, Snapshot]
    is_firmware: bool

    @property
    def key(self) -> str:
        """What tells this project from others: a lone file may have unrelated neighbours."""
        if self.project.kind in _LONE:
            return str(Path(self.project.root) / self.project.main)
        return self.project.root

    @property
    def opened(self) -> Set[Path]:
        """The files of the project that are open in the editor."""
        return self.seen.keys() & self.files.keys()

    @property
    def typed_names(self) -> frozenset[str]:
        """The C++ files of the project that are open, as it names them."""
        served = (Language.ARDUINO, Language.CPP)
        paths = (path for path in self.opened if self.seen[path].language in served)
        return frozenset(self.files[path].path for path in paths)

    @property
    def target(self) -> str:
        """What it is built for, in a word."""
        return self.board.id if self.board else "the board of its platformio.ini"

    @property
    def main(self) -> Path:
        """The file that was asked about."""
        return (Path(self.project.root) / self.project.main).resolve()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What a document stands among: its project, and the macros of that one's headers.

    `project` is None where nothing is to be checked; then `why_not` says why. `basis` is what all
    this came of: the versions of the other documents, and what this one includes.
    """

    project: Project | None
    why_not: str | None
    macros: tuple[str, ...]
    basis: object
    read: float
