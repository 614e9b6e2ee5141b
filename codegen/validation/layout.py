"""The scratch project for PlatformIO as data: which files, and where each line of them came from.

Pure. Nothing that could run code is taken over: no script, no setting of a library's manifest that
names commands, no name that SCons or its shell would expand. What is left out is remarked on.
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.board import Board
from codegen.errors import SourceError
from codegen.project import Project, ProjectKind, SourceFile
from codegen.sketch import Sketch, convert
from codegen.types import Defect, Severity
from codegen.validation.api.unknown_headers import stand_ins
from codegen.validation.embedded import without_embedded_files
from codegen.validation.manifests import (
    board_manifest,
    library_json,
    library_properties,
    moved,
    platformio_ini,
    refused_flags,
)
from codegen.validation.toolchain import Source, Toolchain
from grammars.directives import LexemeKind, blank, scan

SKETCH = "src/sketch.ino.cpp"  # one name for all: a kept folder then rebuilds nothing else
_HEADER_UNIT = "src/pinwright_header.cpp"
_ENTRY = "src/pinwright_entry.cpp"
_RESERVED = (SKETCH, _HEADER_UNIT, _ENTRY)

_ARDUINO = (ProjectKind.SNIPPET, ProjectKind.SKETCH)
_NEVER = ("platformio.ini", "module.json", "mbed_lib.json")  # settings that are not written anew
_TABS = (".ino", ".pde")
_UNITS = (".c", ".cc", ".cpp", ".cxx", ".s", ".S")
_HEADERS = (".h", ".hh", ".hpp", ".hxx")
_DEFINES_ENTRY = re.compile(r"^\s*(?:void|int)\s+(?:setup|loop|main)\s*\(", re.MULTILINE)

# SCons evaluates `$` in names and hands include folders to a shell unquoted.
_PLAIN = re.compile(r"[\w .+@=,~\u0080-\U0010ffff-]+")


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a scratch project, and the way back from their lines to the user's.

    `files` has paths relative to the scratch folder. `main` is the file that was asked about, as
    shown to the user. `remarks` say what was left out or odd. `texts` has the files' texts by path,
    `shown` the user's names by path, `places` the paths by the project's own; a file that no build
    would look at has none.
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

    def to_user(self, path: str, line: int, column: int) -> tuple[str, int, int] | None:
        """The user's file, line and column (characters) for a place in the scratch project.

        `column` counts bytes, as compilers do; both are 1-based and 0 where unknown. None for
        lines that are no user's.
        """
        path = posixpath.normpath(path)
        if path not in self.texts:
            return None
        lines = self.texts[path].split("\n")
        if column and 0 < line <= len(lines):
            before = lines[line - 1].encode(errors="replace")[: column - 1]
            column = len(before.decode(errors="replace")) + 1
        if path != SKETCH:
            return (self.shown[path], line, column) if path in self.shown else None
        if self.sketch is None or not line:
            return (self.main, 0, 0)
        mapped = self.sketch.line_map.to_user(line, max(column, 1))
        if mapped is None:
            return None
        file, line, mapped_column = mapped
        return self.project.shown(file), line, mapped_column if column else 0

    def behind_code(self, path: str, line: int, column: int) -> tuple[int, int] | None:
        """The line and column (bytes) right behind the last code that stands on a line above.

        None when code stands before the place on its own line too, or nowhere above it.
        """
        text = self.texts.get(path := posixpath.normpath(path))
        if text is None:
            return None
        lines = text.split("\n")
        start = sum(len(each) + 1 for each in lines[: line - 1])
        aside = [(x.start, x.end) for x in scan(text) if x.kind is not LexemeKind.STRING]
        code = blank(text, aside)  # of as many characters, though not of as many bytes
        above = code[:start].rstrip()
        ahead = lines[line - 1].encode(errors="replace")[: max(column - 1, 0)]
        if not above or code[start : start + len(ahead.decode(errors="replace"))].strip():
            return None
        ends = above.split("\n")
        last = lines[len(ends) - 1][: len(ends[-1])]
        return len(ends), len(last.encode(errors="replace")) + 1


def lay_out(project: Project, *, board: Board, toolchain: Toolchain) -> Layout:
    """Lays a project out for PlatformIO.

    Raises:
        SourceError: a path leaves the project or has characters that cannot be built safely.
    """
    project, embedded = without_embedded_files(project)
    remarks = list(embedded)
    texts: dict[str, str] = {}
    places: dict[str, str] = {}
    tabs = []
    for file in project.files:
        home = _home(project, file.path)
        if home and _is_tab(project, file.path, home):
            tabs.append(file)
            places[file.path] = SKETCH
        elif home and (place := _place(project, file.path, home)):
            texts[place], dropped = _taken(place, file.text)
            remarks += [_remark(project, file.path, f"not taken: {key}") for key in dropped]
            places[file.path] = place
    sketch = convert(tabs, main=_first_tab(project, tabs)) if tabs else None
    wrapping = sketch.wrapping if sketch else None
    if sketch:
        texts[SKETCH] = sketch.text
    elif project.kind is ProjectKind.SOURCE:
        added, wrapping = _lone_source(project, texts)
        texts |= added
    texts["platformio.ini"] = platformio_ini(project.settings, board=board, toolchain=toolchain)
    remarks += (
        _aside(project, "platformio.ini", f"not taken: {x}") for x in project.settings.ignored
    )
    remarks += (_aside(project, project.main, note) for note in project.notes)
    for flag in refused_flags(project.settings):
        remarks.append(_remark(project, "platformio.ini", f"build flag not taken: {flag!r}"))
    if toolchain.source in (Source.SYSTEM, Source.DECLARATIONS):
        texts[f"boards/{board.id}.json"] = board_manifest(board)
    if toolchain.source is Source.DECLARATIONS:
        texts |= stand_ins(texts)
    return Layout(
        files=tuple(SourceFile(path, text) for path, text in texts.items()),
        main=project.shown(project.main),
        wrapping=wrapping,
        remarks=tuple(remarks),
        texts=texts,
        shown={place: project.shown(path) for path, place in places.items() if place != SKETCH},
        places=places,
        project=project,
        sketch=sketch,
    )


def _aside(project: Project, path: str, message: str) -> Defect:
    return Defect(project.shown(path), 0, 0, Severity.NOTE, message)


def _remark(project: Project, path: str, message: str) -> Defect:
    return Defect(project.shown(path), 0, 0, Severity.WARNING, message)


def _home(project: Project, path: str) -> str | None:
    """The path in the scratch project, before its name is looked at; None when it has no place."""
    parts = path.split("/")
    if ".." in parts or "" in parts or "." in parts or re.match(r"[A-Za-z]:", path):
        raise SourceError(f"{path!r}: not a path inside the project")
    if project.kind is not ProjectKind.PLATFORMIO:
        return f"src/{path}"
    return moved(project.settings, path)


def _is_tab(project: Project, path: str, home: str) -> bool:
    """Arduino joins the .ino files of a sketch's folder, PlatformIO those directly in src."""
    if project.kind is ProjectKind.SNIPPET and path == project.main:
        return True
    return path.lower().endswith(_TABS) and posixpath.dirname(home) == "src"


def _first_tab(project: Project, tabs: list[SourceFile]) -> str:
    paths = [tab.path for tab in tabs]
    return project.main if project.main in paths else paths[0]


def _place(project: Project, path: str, home: str) -> str | None:
    """Where a file goes in the scratch project, None for one that no build would look at."""
    *folders, name = home.split("/")
    suffix = posixpath.splitext(name)[1]
    if not all(map(_is_plain, folders)):
        raise SourceError(f"{path!r}: a folder's name has a character that cannot be built")
    if suffix.lower() in _TABS or name in _NEVER:
        return None
    if suffix in _UNITS:
        # As in the Arduino IDE: of a sketch's folders only its src is compiled.
        if project.kind in _ARDUINO and "/" in path and not path.startswith("src/"):
            return None
        if not _is_plain(name) or home in _RESERVED:
            name = f"unit_{zlib.crc32(name.encode(errors='replace')):08x}{suffix}"
    elif not _is_plain(name):
        raise SourceError(f"{path!r}: the file's name has a character that cannot be built")
    return "/".join((*folders, name))


def _is_plain(name: str) -> bool:
    return _PLAIN.fullmatch(name) is not None and name.isprintable()


def _taken(place: str, text: str) -> tuple[str, tuple[str, ...]]:
    """The text to write for a file, and what of a library's manifest was dropped from it."""
    if place.startswith("lib/") and place.endswith("/library.json"):
        return library_json(text)
    if place.startswith("lib/") and place.endswith("/library.properties"):
        return library_properties(text)
    return text, ()


def _lone_source(project: Project, texts: Mapping[str, str]) -> tuple[dict[str, str], str | None]:
    """What a file on its own needs to be linked: a unit for a header, an entry if it has none."""
    added = {}
    notes = []
    if project.main.lower().endswith(_HEADERS):
        added[_HEADER_UNIT] = f'#include <Arduino.h>\n#include "{project.main}"\n'
        notes.append("included by an empty program")
    if not any(_DEFINES_ENTRY.search(text) for text in texts.values()):
        added[_ENTRY] = "#include <Arduino.h>\nvoid setup() {}\nvoid loop() {}\n"
        notes.append("linked with an empty setup() and loop()")
    return added, ", ".join(notes) or None
