"""One version of one document, frozen, with its positions in the units that the client counts in.

LSP 3.17, "Text Documents" and "Position": lines end at CR LF, LF or CR and at nothing else, a
character is a UTF-8, UTF-16 or UTF-32 code unit as negotiated, and a character past the end of
its line means the end of that line.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangeEvent,
    TextDocumentContentChangePartial,
)

from codegen.language import Language

_END_OF_LINE = re.compile(r"\r\n|\r|\n")
_COLON = re.compile("%3a", re.IGNORECASE)  # after a drive of Windows, as VS Code writes it
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# How the client counts, and the bytes of one unit.
_ENCODINGS = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
}
_SKETCH_SUFFIXES = frozenset({".ino", ".pde"})
_LANGUAGES = {
    "arduino": Language.ARDUINO,
    "cpp": Language.CPP,
    "c++": Language.CPP,  # eglot
    "c": Language.CPP,
    "python": Language.PYTHON,
}


@dataclass(frozen=True)
class Snapshot:
    """A document as it stood at `version`; offsets are characters of `text`, 0-based.

    `path` is None for a document that is not a file (`untitled:`), `language` is None for one that
    is not served.
    """

    uri: str
    path: Path | None
    language: Language | None
    version: int
    text: str
    units: PositionEncodingKind = PositionEncodingKind.Utf16

    @property
    def name(self) -> str:
        """What to call the document in a message."""
        return self.path.name if self.path else self.uri

    @cached_property
    def end_of_line(self) -> str:
        """The line ending that the document uses: that of its first line, LF if it has none."""
        match = _END_OF_LINE.search(self.text)
        return match.group() if match else "\n"

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """Start and end of each line, its ending left out."""
        starts, ends = [0], []
        for ending in _END_OF_LINE.finditer(self.text):
            ends.append(ending.start())
            starts.append(ending.end())
        return list(zip(starts, [*ends, len(self.text)], strict=True))

    def offset_at(self, position: Position) -> int:
        """The offset of a position; one inside a character means the place before it."""
        if position.line >= len(self._lines):
            return len(self.text)
        start, end = self._lines[position.line]
        line = self.text[start:end]
        if line.isascii():
            return min(start + position.character, end)
        if self.units is PositionEncodingKind.Utf32:
            return min(start + position.character, end)
        encoding, size = _ENCODINGS[self.units]
        before = line.encode(encoding, "surrogatepass")[: position.character * size]
        return start + len(before.decode(encoding, "ignore"))  # half a character is left out

    def position_at(self, offset: int) -> Position:
        """The position of an offset; one between CR and LF means the end of the line."""
        number = bisect_right(self._lines, (offset, len(self.text))) - 1
        start, end = self._lines[number]
        before = self.text[start : min(offset, end)]
        if self.units is PositionEncodingKind.Utf32 or before.isascii():
            return Position(number, len(before))
        encoding, size = _ENCODINGS[self.units]
        return Position(number, len(before.encode(encoding, "surrogatepass")) // size)

    def range_at(self, start: int, end: int) -> Range:
        """The range between two offsets."""
        return Range(self.position_at(start), self.position_at(end))

    def line_at(self, number: int) -> tuple[int, int]:
        """Start and end of line `number` (0-based), the last line for a number past it."""
        return self._lines[min(number, len(self._lines) - 1)]

    def edited(self, changes: Sequence[TextDocumentContentChangeEvent], version: int) -> Snapshot:
        """The document after `changes`, each of which refers to the state before it."""
        snapshot = self
        for change in changes:
            text = change.text
            if isinstance(change, TextDocumentContentChangePartial):
                start = snapshot.offset_at(change.range.start)
                end = max(start, snapshot.offset_at(change.range.end))
                text = snapshot.text[:start] + text + snapshot.text[end:]
            snapshot = replace(snapshot, text=whole_characters(text))
        return replace(snapshot, version=version)


def language_of(language_id: str, path: Path | None) -> Language | None:
    """The language of a document: a sketch is known by its suffix, whatever the client calls it.

    VS Code calls an .ino `cpp` unless an extension says otherwise.
    """
    if path is not None and path.suffix.lower() in _SKETCH_SUFFIXES:
        return Language.ARDUINO
    return _LANGUAGES.get(language_id)


def path_of(uri: str) -> Path | None:
    """The file that a URI names, or None when it names no local file."""
    try:
        parts = urlsplit(uri)
    except ValueError:  # `file://[/a.ino`: not a URI
        return None
    path = url2pathname(_COLON.sub(":", parts.path))
    return Path(path) if parts.scheme == "file" and _can_name_a_file(path) else None


def _can_name_a_file(path: str) -> bool:
    """Whether such a path is possible on this system: no lone surrogates, no endless names."""
    try:
        names = os.fsencode(path).split(os.fsencode(os.sep))
    except UnicodeEncodeError:
        return False
    whole = sum(len(name) + 1 for name in names)
    return bool(path) and "\0" not in path and whole < 4096 and max(map(len, names)) < 256


def whole_characters(text: str) -> str:
    """`text` with U+FFFD for every half of a surrogate pair, which JSON can carry and UTF-8 not.

    Both are one unit in UTF-16 and three in UTF-8, so no position moves.
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)
