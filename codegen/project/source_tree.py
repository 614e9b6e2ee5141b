"""Source files of a folder as the user sees them: unsaved buffers laid over what is on disk.

The one place where sources are read, so the limits hold everywhere: 2 MB a file (of Python half of
one, more than a board holds), 2,000 files and 32 MB a project, no folders without end, nothing
through a symbolic link that leads out of the root.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import SourceError
from grammars.patience import keep_on

MAX_BYTES = 2_000_000
MAX_PYTHON = 500_000  # of a file of Python, of which a parser makes a thousand times as much
MAX_FILES = 2_000
MAX_TOTAL = 32_000_000  # characters of a project
_MAX_DEPTH = 40  # nested folders
_MAX_ENTRIES = 50_000  # files and folders that are looked at below one folder
_LONE_RETURN = re.compile(r"\r(?!\n)")


@dataclass(frozen=True, slots=True)
class SourceTree:
    """The files below `root` (absolute) with `overlay`, texts by resolved path, over them."""

    root: Path
    overlay: Mapping[Path, str]

    def exists(self, path: Path) -> bool:
        """Whether there is such a file, on disk or in a buffer."""
        return path.is_file() or path.resolve() in self.overlay

    def holds(self, path: Path) -> bool:
        """Whether the file exists and no link leads it out of the root."""
        return self.exists(path) and path.resolve().is_relative_to(self.root.resolve())

    def name(self, path: Path) -> str:
        """The path as a project names it: relative to the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def read(self, path: Path) -> tuple[str, str | None]:
        """The text of a file, and a note when it is not UTF-8.

        Such a file is read as Latin-1: one character a byte, as compilers count columns. A lone
        carriage return is read as the line's end that it is for compilers and editors.

        Raises:
            SourceError: missing, unreadable or too large.
        """
        keep_on()
        most = MAX_PYTHON if path.suffix == ".py" else MAX_BYTES
        text = self.overlay.get(path.resolve())
        if text is not None:
            if len(text) > most:
                raise SourceError(f"{path}: larger than {most / 1e6:g} MB")
            return _LONE_RETURN.sub("\n", text.removeprefix("\ufeff")), None
        if not path.resolve().is_relative_to(self.root.resolve()):
            raise SourceError(f"{path}: a link that leads out of {self.root}")
        try:
            mode = path.stat().st_mode
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                raise SourceError(f"{path}: not a regular file")  # a pipe would be waited for
            with path.open("rb") as file:
                data = file.read(most + 1)
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from None
        if len(data) > most:
            raise SourceError(f"{path}: larger than {most / 1e6:g} MB")
        try:
            text, note = data.decode("utf-8-sig"), None
        except UnicodeDecodeError:
            text, note = data.decode("latin-1"), f"{self.name(path)}: not UTF-8, read as Latin-1"
        return _LONE_RETURN.sub("\n", text), note

    def files_in(self, folder: Path) -> list[Path]:
        """The files directly in `folder`, hidden ones left out, in the order of their names."""
        self._require_inside(folder)
        inside = folder.resolve()
        entries = _entries(folder)
        found = {path.name for path in entries if path.is_file() and self._is_ours(path)}
        found |= {path.name for path in self.overlay if path.parent == inside}
        return [folder / name for name in _sorted(found)]

    def folders_in(self, folder: Path) -> list[Path]:
        """The folders directly in `folder`, hidden ones left out, in the order of their names."""
        found = {path.name for path in _entries(folder) if path.is_dir() and self._is_ours(path)}
        return [folder / name for name in _sorted(found)]

    def files_below(self, folder: Path) -> list[Path]:
        """The files in `folder` and all its folders, hidden ones left out."""
        found = {path.relative_to(folder).as_posix() for path in self._walk(folder)}
        inside = folder.resolve()
        for path in self.overlay:
            if path.is_relative_to(inside):
                found.add(path.relative_to(inside).as_posix())
        return [folder / name for name in _sorted(found)]

    def _walk(self, folder: Path) -> Iterator[Path]:
        self._require_inside(folder)
        waiting, seen = [(folder, 0)], {folder.resolve()}  # a link to a folder above ends here
        looked_at = 0
        while waiting:
            inside, depth = waiting.pop()
            if depth > _MAX_DEPTH:
                raise SourceError(f"{folder}: folders more than {_MAX_DEPTH} deep in it")
            for path in _entries(inside):
                keep_on()
                looked_at += 1
                if looked_at > _MAX_ENTRIES:
                    raise SourceError(f"{folder}: more than {_MAX_ENTRIES} files in it")
                if not self._is_ours(path):
                    continue
                if path.is_file():
                    yield path
                elif path.is_dir() and (real := path.resolve()) not in seen:
                    seen.add(real)
                    waiting.append((path, depth + 1))

    def _require_inside(self, folder: Path) -> None:
        if not folder.resolve().is_relative_to(self.root.resolve()):
            raise SourceError(f"{folder}: a link that leads out of {self.root}")

    def _is_ours(self, path: Path) -> bool:
        return not path.is_symlink() or path.resolve().is_relative_to(self.root.resolve())


def _entries(folder: Path) -> list[Path]:
    """What is in a folder; nothing when there is no such folder."""
    try:
        return list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise SourceError(f"{folder}: {error.strerror}") from None


def _sorted(names: Iterable[str]) -> list[str]:
    shown = [name for name in names if not any(p.startswith(".") for p in name.split("/"))]
    return sorted(shown, key=lambda name: (name.casefold(), name))
