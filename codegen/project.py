"""What is checked is a project, not a file: its files as data, with unsaved buffers laid over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProjectKind(StrEnum):
    """How the files belong together."""

    SNIPPET = "snippet"  # one piece of Arduino code on its own: wrapped if it is no whole sketch
    SKETCH = "sketch"  # a folder of .ino tabs with the headers and sources beside them
    PLATFORMIO = "platformio"  # a folder with a platformio.ini: src/, include/, lib/
    SOURCE = "source"  # a .cpp, .c or .h on its own: never wrapped


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: `path` relative to the project's root with forward slashes, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What a check takes from a platformio.ini environment, read as text, nothing of it run."""

    environment: str | None = None
    board: str | None = None
    framework: str | None = None
    build_flags: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()  # settings that were left out, each with the reason


@dataclass(frozen=True, slots=True)
class Project:
    """The files to build together.

    `root` is the folder as the user named it ("" for text that came from no file); the path of a
    defect is `root` joined to the file's own path. `main` is the file that was asked about.
    """

    kind: ProjectKind
    root: str
    files: tuple[SourceFile, ...]
    main: str
    settings: Settings = Settings()
