"""The files of a scratch project, and the way back from their lines to the user's. Pure."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.project.files import Project, SourceFile
from codegen.project.sketch import Sketch
from codegen.text_memory import remembered
from codegen.types import Defect
from grammars.directives import LexemeKind, blank, scan

SKETCH = "src/sketch.ino.cpp"  # one name for all: a kept folder then rebuilds nothing else


_STRING = LexemeKind.STRING


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a scratch project, and the way back from their lines to the user's.

    `files` has paths relative to the scratch folder, which are those of a PlatformIO project's own;
    what Arduino builds stands in src. `main` is the file that was asked about, as shown to the
    user. `remarks` say what was left out or odd. `texts` has the files' texts by path, `shown` the
    user's names by path, `places` the paths by the project's own; a file that no build would look
    at has none. `sketch_place` is where the joined tabs are, `tabs` are these by the names that a
    compiler has for them. `borrowed` are the paths of libraries
    that are none of the project's, but of this disk, and of what was added for absent ones.
    `not_taken` says of which texts something was made harmless, so that they were not checked.
    """

    files: tuple[SourceFile, ...]
    main: str
    wrapping: str | None
    remarks: tuple[Defect, ...]
    texts: Mapping[str, str]
    shown: Mapping[str, str]
    places: Mapping[str, str]
    project: Project
    sketch: Sketch | None
    sketch_place: str = SKETCH
    tabs: Mapping[str, str] = field(default_factory=dict)
    borrowed: frozenset[str] = frozenset()
    not_taken: tuple[str, ...] = ()

    def to_user(self, path: str, line: int, column: int) -> tuple[str, int, int] | None:
        """The user's file, line and column (characters) for a place in the scratch project.

        `column` counts bytes, as compilers do; both are 1-based and 0 where unknown. None for
        lines that are no user's.
        """
        path = self._source_of(posixpath.normpath(path))
        text = self._text(path)
        if text is None:
            return None
        column = _in_characters(text, line, column)
        if path in self.tabs:
            return self.project.shown(self.tabs[path]), line, column
        if path != self.sketch_place:
            return (self.shown[path], line, column) if path in self.shown else None
        if self.sketch is None or not line:
            return (self.main, 0, 0)
        mapped = self.sketch.line_map.to_user(line, max(column, 1))
        if mapped is None:
            return None
        file, line, mapped_column = mapped
        return self.project.shown(file), line, mapped_column if column else 0

    def _source_of(self, path: str) -> str:
        """The source where PlatformIO names an object: it keeps those of any folder in `src`."""
        settings = self.project.settings
        if path in self.texts or not path.startswith("src/") or settings.src_dir == "src":
            return path
        return posixpath.normpath(posixpath.join(settings.src_dir, path.removeprefix("src/")))

    def _text(self, path: str) -> str | None:
        """The text that a compiler's lines and columns of a file count in."""
        if path in self.tabs:
            return next(f.text for f in self.project.files if f.path == self.tabs[path])
        if path == self.sketch_place and self.sketch is not None:
            return self.sketch.text  # without its `#line`s
        return self.texts.get(path)

    def behind_code(self, path: str, line: int, column: int) -> tuple[str, int, int] | None:
        """The place (as a compiler would name it) right behind the last code on a line above.

        None when code stands before the place on its own line too, or nowhere above it.
        """
        path = posixpath.normpath(path)
        if path in self.tabs and self.sketch is not None:
            tab, text = self.tabs[path], self._text(path) or ""
            found = self.sketch.line_map.to_converted(tab, line, _in_characters(text, line, column))
            if found is None:
                return None
            path, line = self.sketch_place, found[0]
            column = _in_bytes(self.sketch.text, *found)
        text = self._text(path) or ""
        lines, code = _lines(text), _code_lines(text)
        if path not in self.texts or not 0 < line <= len(lines):
            return None
        ahead = lines[line - 1].encode(errors="replace")[: max(column - 1, 0)]
        above = _last_code(text)[line - 1]
        if above is None or code[line - 1][: len(ahead.decode(errors="replace"))].strip():
            return None
        last = lines[above][: len(code[above].rstrip())]
        return path, above + 1, len(last.encode(errors="replace")) + 1


def _in_characters(text: str, line: int, column: int) -> int:
    """A column that counts bytes, as one that counts characters."""
    lines = _lines(text)
    if not column or not 0 < line <= len(lines):
        return column
    before = lines[line - 1].encode(errors="replace")[: column - 1]
    return len(before.decode(errors="replace")) + 1


def _in_bytes(text: str, line: int, column: int) -> int:
    return len(_lines(text)[line - 1][: column - 1].encode(errors="replace")) + 1


@remembered(characters=16_000_000)  # a file has many defects
def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))


@remembered(characters=16_000_000)
def _code_lines(text: str) -> tuple[str, ...]:
    """The lines with blanks for comments and directives: as many characters, not as many bytes."""
    return _lines(blank(text, [(x.start, x.end) for x in scan(text) if x.kind is not _STRING]))


@remembered(characters=16_000_000)
def _last_code(text: str) -> tuple[int | None, ...]:
    """For each line the nearest one above with code on it."""
    found: list[int | None] = [None]
    for number, line in enumerate(_code_lines(text)):
        found.append(number if line.strip() else found[-1])
    return tuple(found)
