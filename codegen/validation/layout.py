"""The scratch project for PlatformIO as data: which files, and where each line of them came from.

Pure. Nothing that could run code is taken over: no script, no setting of a library's manifest that
names commands, no name that SCons or its shell would expand. What is left out is reported.
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from codegen.errors import SourceError
from codegen.patience import READING_SECONDS, patience
from codegen.project.board import Board
from codegen.project.build_settings import is_built
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.sketch import Sketch, convert
from codegen.text_memory import remembered
from codegen.types import Defect, Severity
from codegen.validation.api.absent_libraries import core_libraries
from codegen.validation.api.unknown_headers import absent_libraries, last_resorts, stand_ins
from codegen.validation.embedded import without_embedded_files
from codegen.validation.foreign_paths import without_foreign_paths
from codegen.validation.line_markers import marked, tab_names
from codegen.validation.manifests import (
    board_manifest,
    library_json,
    library_properties,
    platformio_ini,
    refused_flags,
)
from codegen.validation.toolchain import Source, Toolchain
from grammars.directives import LexemeKind, blank, scan

SKETCH = "src/sketch.ino.cpp"  # one name for all: a kept folder then rebuilds nothing else
_HEADER_UNIT = "src/pinwright_header.cpp"
_ENTRY = "src/pinwright_entry.cpp"
_RESERVED = (
    "sketch.ino.cpp",
    "pinwright_header.cpp",
    "pinwright_entry.cpp",
    "pinwright_libraries.cpp",
)
# What stands in a scratch folder beside the project's own files.
_OURS = ("hooks.py", "compile_commands.json", "unfinished")

_ARDUINO = (ProjectKind.SNIPPET, ProjectKind.SKETCH)
_STRING = LexemeKind.STRING
_NEVER = ("platformio.ini", "module.json", "mbed_lib.json")  # settings that are never copied
_TABS = (".ino", ".pde")
_UNITS = (".c", ".cc", ".cpp", ".cxx", ".s", ".S")
_HEADERS = (".h", ".hh", ".hpp", ".hxx")
_DEFINES_ENTRY = re.compile(r"^[ \t]*(?:void|int)\s+(?:setup|loop|main)\s*\(", re.MULTILINE)

_ARCHITECTURES = {
    "atmelavr": "avr",
    "espressif32": "esp32",
    "espressif8266": "esp8266",
}  # Arduino's

# SCons evaluates `$` in names and hands include folders to a shell unquoted.
_PLAIN = re.compile(r"[\w .+@=,~\u0080-\U0010ffff-]+")


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


@patience("laying out the project", seconds=READING_SECONDS)
def lay_out(project: Project, *, board: Board, toolchain: Toolchain) -> Layout:
    """Lays a project out for PlatformIO.

    Raises:
        SourceError: a path leaves the project or has characters that cannot be built safely.
        OutOfTime: its texts take too long to look through.
    """
    project, embedded = without_embedded_files(project)
    project, asked = without_foreign_paths(project)
    not_taken = (*embedded, *asked)
    sources = _sources(project)
    sketch_place = posixpath.normpath(posixpath.join(sources, _RESERVED[0]))
    tabs, texts, places, dropped = _taken_over(project, sources, sketch_place)
    headers = [file.text for file in project.files if file.path.lower().endswith(_HEADERS)]
    main = _first_tab(project, tabs) if tabs else None
    sketch = convert(tabs, main=main, headers=headers) if main is not None else None
    wrapping = sketch.wrapping if sketch else None
    names = tab_names([tab.path for tab in tabs], [*texts, sketch_place])
    if sketch:
        texts[sketch_place] = marked(sketch, names, place=sketch_place)
    elif project.kind is ProjectKind.SOURCE:
        added, wrapping = _lone_source(project, texts)
        texts |= added
    borrowed, from_disk = _libraries(project, board, taken=set(texts))
    texts |= borrowed
    built = _built(project, places, tabs, sources)
    added = _for_absent_libraries(texts, board, toolchain, sources)
    texts |= added
    if built is not None:
        built += tuple(posixpath.relpath(place, sources) for place in added)
    texts["platformio.ini"] = platformio_ini(
        project.settings, board=board, toolchain=toolchain, built=built
    )
    if board.is_own or toolchain.source in (Source.SYSTEM, Source.DECLARATIONS):
        texts[f"boards/{board.id}.json"] = board_manifest(board)
    declared = toolchain.source is Source.DECLARATIONS
    texts |= stand_ins(texts) if declared else last_resorts(texts, board)
    shown = {place: project.shown(path) for path, place in places.items() if place != sketch_place}
    return Layout(
        files=tuple(SourceFile(path, text) for path, text in texts.items()),
        main=project.shown(project.main),
        wrapping=wrapping,
        remarks=(*not_taken, *dropped, *_remarks(project)),
        not_taken=tuple(dict.fromkeys(n.message.removeprefix("not taken: ") for n in not_taken)),
        texts=texts,
        shown=shown | from_disk,
        places=places,
        project=project,
        sketch=sketch,
        sketch_place=sketch_place,
        tabs=names,
        borrowed=frozenset((*borrowed, *added)),
    )


def _taken_over(
    project: Project, sources: str, sketch_place: str
) -> tuple[list[SourceFile], dict[str, str], dict[str, str], list[Defect]]:
    """The tabs, the texts of all other files by their places, the places by the files' paths, and
    what is remarked of the texts.
    """
    tabs: list[SourceFile] = []
    texts: dict[str, str] = {}
    places: dict[str, str] = {}
    remarks: list[Defect] = []
    for file in project.files:
        home = _home(project, file.path)
        if _is_tab(project, file.path, home, sources):
            tabs.append(file)
            places[file.path] = sketch_place
        elif place := _place(project, file.path, home, sources):
            texts[place], dropped = _taken(project, place, file.text)
            remarks += [_remark(project, file.path, f"not taken: {key}") for key in dropped]
            places[file.path] = place
    return tabs, texts, places, remarks


def _remarks(project: Project) -> Iterator[Defect]:
    """What of the project's settings is not taken over, and what else is odd about it."""
    for key in project.settings.ignored:
        yield _aside(project, "platformio.ini", f"not taken: {key}")
    for note in project.notes:
        yield _aside(project, project.main, note)
    for flag in refused_flags(project.settings):
        yield _remark(project, "platformio.ini", f"build flag not taken: {flag!r}")


def _for_absent_libraries(
    texts: Mapping[str, str], board: Board, toolchain: Toolchain, sources: str
) -> dict[str, str]:
    """A unit by which PlatformIO finds the core's libraries that absent ones are declared with."""
    if toolchain.source is Source.DECLARATIONS:
        return {}
    found = core_libraries(absent_libraries(texts, board), board)
    text = "".join(f"#include <{name}>\n" for name in found)
    return {posixpath.normpath(posixpath.join(sources, _RESERVED[3])): text} if found else {}


def _sources(project: Project) -> str:
    """The folder in the scratch project that holds what is compiled."""
    return project.settings.src_dir if project.kind is ProjectKind.PLATFORMIO else "src"


def _libraries(
    project: Project, board: Board, *, taken: Set[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """The texts of libraries from this disk by their places in lib/, and their own names."""
    texts: dict[str, str] = {}
    shown: dict[str, str] = {}
    shelf = project.settings.lib_dir if project.kind is ProjectKind.PLATFORMIO else "lib"
    architecture = _ARCHITECTURES.get(board.platform)
    for library in project.libraries:
        if library.architectures and architecture not in library.architectures:
            continue
        home = posixpath.normpath(f"{shelf}/{library.name}")
        while any(f"{path}/".startswith(f"{home}/") for path in (*taken, *texts)):
            home += "_"
        for file in library.files:
            place = f"{home}/{file.path}"
            if not all(_is_plain(part) for part in place.split("/")):
                continue  # a name that cannot be built safely; reported where it is included
            texts[place] = _taken(project, place, file.text)[0]
            shown[place] = project.shown(posixpath.join(library.folder, file.path))
    return texts, shown


def _built(
    project: Project, places: Mapping[str, str], tabs: Sequence[SourceFile], sources: str
) -> tuple[str, ...] | None:
    """The units that the project's source filter has compiled, as seen from the sources' folder.

    None where it has no filter of its own. The filter is applied here: written into a scratch
    project, its patterns could name any file of this disk.
    """
    if project.kind is not ProjectKind.PLATFORMIO or not project.settings.src_filter:
        return None
    found = [
        place
        for path, place in places.items()
        if path.endswith(_UNITS) and is_built(path, project.settings)
    ]
    # PlatformIO compiles the tabs as main.ino.cpp, and asks its filter about that name.
    if any(is_built(f"{tab.path}.cpp", project.settings) for tab in tabs):
        found.append(places[tabs[0].path])
    return tuple(posixpath.relpath(place, sources) for place in found)


def _aside(project: Project, path: str, message: str) -> Defect:
    return Defect(project.shown(path), 0, 0, Severity.NOTE, message)


def _remark(project: Project, path: str, message: str) -> Defect:
    return Defect(project.shown(path), 0, 0, Severity.WARNING, message)


def _home(project: Project, path: str) -> str:
    """The path in the scratch project, before its name is checked."""
    parts = path.split("/")
    if ".." in parts or "" in parts or "." in parts or re.match(r"[A-Za-z]:", path):
        raise SourceError(f"{path!r}: not a path inside the project")
    return path if project.kind is ProjectKind.PLATFORMIO else f"src/{path}"


def _is_tab(project: Project, path: str, home: str, sources: str) -> bool:
    """Arduino joins the .ino files of a sketch's folder, PlatformIO those directly in src."""
    if project.kind is ProjectKind.SNIPPET and path == project.main:
        return True
    beside = posixpath.dirname(home) == ("" if sources == "." else sources)
    return path.lower().endswith(_TABS) and beside


def _first_tab(project: Project, tabs: list[SourceFile]) -> str:
    paths = [tab.path for tab in tabs]
    return project.main if project.main in paths else paths[0]


def _place(project: Project, path: str, home: str, sources: str) -> str | None:
    """Where a file goes in the scratch project, None for one that no build would look at."""
    *folders, name = home.split("/")
    suffix = posixpath.splitext(name)[1]
    if not all(map(_is_plain, folders)):
        raise SourceError(f"{path!r}: a folder's name has a character that cannot be built")
    if suffix.lower() in _TABS or name in _NEVER or home in _OURS or folders[:1] == [".pio"]:
        return None
    if suffix in _UNITS:
        # As in the Arduino IDE: of a sketch's folders only its src is compiled.
        if project.kind in _ARDUINO and "/" in path and not path.startswith("src/"):
            return None
        reserved = (posixpath.normpath(f"{sources}/{each}") for each in _RESERVED)
        if not _is_plain(name) or home in reserved:
            name = f"unit_{zlib.crc32(name.encode(errors='replace')):08x}{suffix}"
    elif not _is_plain(name):
        raise SourceError(f"{path!r}: the file's name has a character that cannot be built")
    return "/".join((*folders, name))


def _is_plain(name: str) -> bool:
    return _PLAIN.fullmatch(name) is not None and name.isprintable()


def _taken(project: Project, place: str, text: str) -> tuple[str, tuple[str, ...]]:
    """The text to write for a file, and what of a library's manifest was dropped from it."""
    shelf = project.settings.lib_dir if project.kind is ProjectKind.PLATFORMIO else "lib"
    if place.startswith(f"{shelf}/") and place.endswith("/library.json"):
        return library_json(text)
    if place.startswith(f"{shelf}/") and place.endswith("/library.properties"):
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
