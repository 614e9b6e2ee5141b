"""Source files of a folder as the user sees them: unsaved buffers laid over what is on disk.

The one place where sources are read, so the limits hold everywhere: 2 MB a file, 2,000 files a
project, nothing through a symbolic link that leads out of the root.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import SourceError

MAX_BYTES = 2_000_000
MAX_FILES = 2_000
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
        text = self.overlay.get(path.resolve())
        if text is not None:
            if len(text) > MAX_BYTES:
                raise SourceError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB")
            return _LONE_RETURN.sub("\n", text.removeprefix("\ufeff")), None
        try:
            mode = path.stat().st_mode
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                raise SourceError(f"{path}: no regular file")  # a pipe would be waited for
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from None
        if len(data) > MAX_BYTES:
            raise SourceError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB")
        try:
            text, note = data.decode("utf-8-sig"), None
        except UnicodeDecodeError:
            text, note = data.decode("latin-1"), f"{self.name(path)}: not UTF-8, read as Latin-1"
        return _LONE_RETURN.sub("\n", text), note

    def files_in(self, folder: Path) -> list[Path]:
        """The files directly in `folder`, hidden ones left out, in the order of their names."""
        inside = folder.resolve()
        entries = _entries(folder)
        found = {path.name for path in entries if path.is_file() and self._is_ours(path)}
        found |= {path.name for path in self.overlay if path.parent == inside}
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
        waiting, seen = [folder], {folder.resolve()}  # a link to a folder above ends here
        while waiting:
            for path in _entries(waiting.pop()):
                if not self._is_ours(path):
                    continue
                if path.is_file():
                    yield path
                elif path.is_dir() and (real := path.resolve()) not in seen:
                    seen.add(real)
                    waiting.append(path)

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
