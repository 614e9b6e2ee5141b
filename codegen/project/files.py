"""A project as data: which files belong together, with which settings and libraries."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from enum import StrEnum

from codegen.project.board import Board


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: `path` relative to its project's root with forward slashes, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Library:
    """One library: `name` is its folder's, `folder` where that is: relative to the project, or
    absolute. `architectures` is empty for one that is for all.
    """

    name: str
    folder: str
    files: tuple[SourceFile, ...]
    architectures: frozenset[str] = frozenset()


class ProjectKind(StrEnum):
    """How the files belong together."""

    SNIPPET = "snippet"  # one piece of Arduino code on its own: wrapped if it is no whole sketch
    SKETCH = "sketch"  # a folder of .ino tabs with the headers and sources beside them
    PLATFORMIO = "platformio"  # a folder with a platformio.ini: src/, include/, lib/
    SOURCE = "source"  # a .cpp, .c, .h or .py on its own: never wrapped
    MICROPYTHON = "micropython"  # a plain folder of Python: boot.py, main.py, lib/


@dataclass(frozen=True, slots=True)
class BuildSettings:
    """What a check takes from a platformio.ini environment, read as text, nothing of it run.

    A build flag is one argument, unquoted; the folder of an `-I` is relative to the project's root,
    as are `src_dir`, `include_dir` and `lib_dir` ("." when sources stand in the root itself).
    `options` are handed to PlatformIO as they are. Of the filter's steps each is `+` or `-` and a
    pattern as seen from the root. `lib_dirs` hold libraries, `local_libraries` are some; either is
    absolute where it lies outside the project.
    """

    environment: str | None = None
    board: str | None = None
    framework: str | None = None
    platform: str | None = None
    build_flags: tuple[str, ...] = ()
    build_src_flags: tuple[str, ...] = ()
    build_unflags: tuple[str, ...] = ()
    src_filter: tuple[tuple[str, str], ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    lib_dirs: tuple[str, ...] = ()
    local_libraries: tuple[str, ...] = ()
    libdeps_dir: str = ".pio/libdeps"
    boards_dir: str = "boards"
    ignored: tuple[str, ...] = ()  # settings that were left out, each with the reason
    doubts: tuple[str, ...] = ()  # those of them that a compiler's errors may come from
    undecided: str | None = None  # which environments may be meant, where that makes a difference
    own_board: Board | None = None  # of the project's own boards/*.json
    src_dir: str = "src"
    include_dir: str = "include"
    lib_dir: str = "lib"


@dataclass(frozen=True, slots=True)
class Project:
    """The files to build together.

    `root` is the folder as the user named it ("" for text that came from no file); the path of a
    defect is `root` joined to the file's own path. `main` is the file that was asked about. A
    sketch's tabs come first in `files`, in Arduino's order. `notes` says what was odd about a file.
    `libraries` are those on this disk that the files include and do not bring.
    """

    kind: ProjectKind
    root: str
    files: tuple[SourceFile, ...]
    main: str
    settings: BuildSettings = BuildSettings()
    notes: tuple[str, ...] = ()
    libraries: tuple[Library, ...] = ()

    def shown(self, path: str) -> str:
        """A file's path as the user would write it."""
        return path if self.root in {"", "."} else posixpath.join(self.root, path)
