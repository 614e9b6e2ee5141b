"""A file to be changed: its text, its encoding, and the one safe way to write it back."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import SourceError, UsageError

_LONE_RETURN = re.compile(r"\r(?!\n)")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was read: `text` is `data` decoded, a byte order mark left out."""

    path: Path
    data: bytes
    text: str
    encoding: str

    @property
    def view(self) -> str:
        """The text as compilers see it, character for character: a lone return ends a line."""
        return _LONE_RETURN.sub("\n", self.text)

    @property
    def mark(self) -> str:
        """The byte order mark that stands before its text, if one does."""
        return "\ufeff" if self.data.startswith(_BOM) else ""

    @property
    def ending(self) -> str:
        """How its lines end."""
        if "\r\n" in self.text:
            return "\r\n"
        return "\r" if "\r" in self.text and "\n" not in self.text else "\n"

    def replace(self, text: str) -> None:
        """Write another text in its place, at once or not at all; its mode and links stay.

        Raises:
            UsageError: it was changed since it was read, may not be written, or its encoding has
                no such characters.
        """
        data = self._encoded(text)
        path = self.path.resolve()
        try:
            if path.read_bytes() != self.data:
                raise UsageError(f"{self.path} was changed meanwhile: nothing was written")
            if not os.access(path, os.W_OK):
                raise UsageError(f"{self.path} may not be written")
            mode = stat.S_IMODE(path.stat().st_mode)
            descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).chmod(mode)
                if path.read_bytes() != self.data:
                    raise UsageError(f"{self.path} was changed meanwhile: nothing was written")
                Path(name).replace(path)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"{self.path}: {error.strerror or error}") from None

    def _encoded(self, text: str) -> bytes:
        try:
            data = text.encode(self.encoding)
        except UnicodeEncodeError:
            raise UsageError(
                f"{self.path} is not UTF-8, and has no place for some characters of the program"
            ) from None
        return (_BOM if self.data.startswith(_BOM) else b"") + data


def read_original(path: Path) -> Original:
    """The file at a path, which is known to be a source of a size that can be read.

    Raises:
        SourceError: it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
    try:
        return Original(path, data, data.removeprefix(_BOM).decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Original(path, data, data.decode("latin-1"), "latin-1")
