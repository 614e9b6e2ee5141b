"""The scratch project for PlatformIO as data: which files, and where each line of them came from.

Pure. Nothing that could run code is taken over: no script, no setting of a library's manifest that
names commands, no name that SCons or its shell would expand. What is left out is reported.
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence, Set

from codegen.errors import SourceError
from codegen.patience import READING_SECONDS, patience
from codegen.project.board import Board
from codegen.project.build_settings import is_built
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.sketch import convert
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
from codegen.validation.scratch_files import Layout
from codegen.validation.toolchain import Source, Toolchain

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
