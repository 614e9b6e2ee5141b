"""A project, the unit of every check: its files as data, with unsaved buffers over them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.errors import BoardError, SourceError
from codegen.language import Language
from codegen.patience import READING_SECONDS, patience
from codegen.project.board import own_board, same_board
from codegen.project.board_files import platform_named_beside
from codegen.project.build_settings import build_settings, is_built
from codegen.project.disk_libraries import (
    NOT_SOURCE,
    Shelf,
    find_libraries,
    project_shelves,
    sketch_shelves,
)
from codegen.project.esp_idf import OUT_OF_REACH, idf_project_above, is_idf_project
from codegen.project.files import BuildSettings, Project, ProjectKind, SourceFile
from codegen.project.globs import literal_folder
from codegen.project.included_files import included_files
from codegen.project.platformio_ini import find_upwards, read_ini
from codegen.project.python_files import entry, program_files, program_root, reached_files
from codegen.project.source_tree import MAX_FILES, MAX_TOTAL, SourceTree
from grammars.directives import LexemeKind, scan
from grammars.outline import outline
from grammars.patience import keep_on

TABS = frozenset({".ino", ".pde"})
_HEADERS = frozenset({".h", ".hh", ".hpp", ".hxx", ".inc", ".ipp"})
# Parts of a source that only an #include brings in: told apart since people open them too.
_PARTS = frozenset({".tpp", ".inl", ".def"})
UNITS = frozenset({".cpp", ".cc", ".cxx", ".c", ".s"})
_LIBRARY_FILES = frozenset({"library.json", "library.properties"})
_INCLUDE = re.compile(r'(?:#|%:)[ \t]*+include[ \t]*+"([^"\n]{1,1000})"')


_MOST_REACHED = 2_000  # files that are looked for to one
_NO_SETTINGS = BuildSettings()


@patience("reading the project", seconds=READING_SECONDS)
def load_project(
    path: Path,
    *,
    overlay: Mapping[Path, str] = {},
    environment: str | None = None,
    board: str | None = None,
    trusted: Iterable[str] = (),
) -> Project:
    """Reads the file, or the folder of a project, with all that belongs to it.

    A file of src/, include/ or lib/ below a platformio.ini belongs to that project, a tab or a file
    beside tabs to their sketch; any other comes with what its quoted includes reach. So do files of
    any suffix that these include, and the libraries on this disk. `overlay` holds unsaved texts by
    resolved path, of files that are not on disk yet too. Of several environments, one for `board`
    is preferred. Libraries outside the project that its settings name are looked for in `trusted`
    folders only.

    Raises:
        SourceError: missing, unreadable, too large, too many files, or no source file.
        BoardError: the project has no such environment.
    """
    try:
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - links stay as the user named them
        tree = SourceTree(absolute if absolute.is_dir() else absolute.parent, overlay)
        asked = _Asked(environment, board, tuple(trusted))
        if absolute.is_dir():
            loaded = _load_folder(absolute, tree, asked)
        elif not tree.exists(absolute):
            raise SourceError(f"{path}: no such file")
        else:
            loaded = _load_file(absolute, tree, asked)
        return loaded if path.is_absolute() else _named_from_here(loaded)
    except OSError as error:  # a folder that may not be entered, a name that is too long
        raise SourceError(f"{error.filename or path}: {error.strerror}") from None


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for beside the file."""

    environment: str | None
    board: str | None
    trusted: tuple[str, ...]


def read_text(path: Path) -> str:
    """The text of one source file on disk.

    Raises:
        SourceError: missing, unreadable or too large.
    """
    return SourceTree(path.parent, {}).read(path)[0]


def snippet_project(code: str, language: Language = Language.ARDUINO) -> Project:
    """The project of a text that came from no file: Arduino code is a snippet, to be wrapped."""
    name, kind = {
        Language.ARDUINO: ("snippet.ino", ProjectKind.SNIPPET),
        Language.CPP: ("snippet.cpp", ProjectKind.SOURCE),
        Language.PYTHON: ("snippet.py", ProjectKind.SOURCE),
    }[language]
    return Project(kind, "", (SourceFile(name, code),), name)


def _load_folder(folder: Path, tree: SourceTree, asked: _Asked) -> Project:
    """The project in a folder that was named; its main file is what a build begins with."""
    if tree.exists(folder / "platformio.ini"):
        settings = _settings(folder / "platformio.ini", tree, asked)
        main = _main_unit(folder, tree, settings)
        if main is None:
            raise SourceError(f"{folder}: no source file in {settings.src_dir}")
        return _platformio(main, tree, settings, asked)
    if tabs := _tabs(folder, tree):
        return _sketch(tabs[0], tree, tabs, asked)
    if main := entry(tree):
        return _project(ProjectKind.MICROPYTHON, tree, program_files(main, tree), main)
    if is_idf_project(folder):
        raise SourceError(f"{folder}: {OUT_OF_REACH}")
    raise SourceError(f"{folder}: neither a sketch nor a platformio.ini nor Python in it")


def _main_unit(folder: Path, tree: SourceTree, settings: BuildSettings) -> Path | None:
    """What a build begins with: main.cpp, or else the first unit that is built."""
    sources = [
        path
        for path in tree.files_below(folder / settings.src_dir)
        if path.suffix.lower() in TABS | UNITS
    ]
    built = [path for path in sources if is_built(tree.name(path), settings)] or sources
    named = (path for path in built if path.stem == "main")
    return next(named, None) or next(iter(built), None)


def _load_file(path: Path, tree: SourceTree, asked: _Asked) -> Project:
    suffix = path.suffix.lower()
    if suffix == ".py":
        return _python(path, tree)
    if suffix not in TABS | UNITS | _HEADERS | _PARTS:
        raise SourceError(f"{path}: neither a sketch (.ino), nor C++ or C, nor Python (.py)")
    if ini := find_upwards(path, "platformio.ini"):
        whole = SourceTree(ini.parent, tree.overlay)
        settings = _settings(ini, whole, asked, built=path)
        folders = (settings.src_dir, settings.include_dir, settings.lib_dir)
        if any(path.is_relative_to(ini.parent / folder) for folder in folders):
            return _platformio(path, whole, settings, asked)
        if project := _reached_from_sources(path, whole, settings, asked):
            return project
    if project := _of_a_sketch(path, tree, asked):
        return project
    if suffix not in TABS and (idf := idf_project_above(path)):
        raise SourceError(f"{idf}: {OUT_OF_REACH}")
    return _alone(ProjectKind.SNIPPET if suffix in TABS else ProjectKind.SOURCE, path, tree)


def _of_a_sketch(path: Path, tree: SourceTree, asked: _Asked) -> Project | None:
    """The sketch that a file belongs to."""
    if tabs := _tabs(path.parent, tree):
        return _sketch(path, tree, tabs, asked)
    for folder in (
        path.parents if path.suffix.lower() not in TABS else ()
    ):  # a sketch's own libraries may stand in its src/
        if folder.name == "src" and (
            tabs := _tabs(folder.parent, outer := SourceTree(folder.parent, tree.overlay))
        ):
            return _sketch(path, outer, tabs, asked)
    return None


def _settings(
    ini: Path, tree: SourceTree, asked: _Asked, *, built: Path | None = None
) -> BuildSettings:
    settings = build_settings(
        read_ini(ini, overlay=tree.overlay),
        asked.environment,
        board=asked.board,
        built=built if built is not None and built.suffix.lower() in UNITS else None,
        is_board=same_board,
    )
    if settings.board is None:
        return settings
    try:
        own = own_board(tree, settings.boards_dir, settings.board, platform=settings.platform)
    except BoardError:
        return settings  # reported to whoever asks for the board
    return replace(settings, own_board=own)


def _platformio(main: Path, tree: SourceTree, settings: BuildSettings, asked: _Asked) -> Project:
    library = tree.root / settings.lib_dir
    folders = dict.fromkeys((settings.src_dir, settings.include_dir, settings.lib_dir))
    paths = [path for folder in folders for path in tree.files_below(tree.root / folder)]
    paths += _built_elsewhere(tree, settings)
    kept = [main]
    for path in paths:
        source = path.suffix.lower() in TABS | UNITS | _HEADERS
        if path.is_relative_to(library):
            inside = path.relative_to(library).parts
            source = (source or path.name in _LIBRARY_FILES) and not (
                len(inside) > 2 and inside[1].lower() in NOT_SOURCE
            )
        if source:
            kept.append(path)
    flags = (*settings.build_flags, *settings.build_src_flags)
    searched = [
        tree.root / flag[len(option) :]
        for flag in flags
        for option in ("-I", "-isystem", "-iquote", "-idirafter")
        if flag.startswith(option)
    ]
    first = [
        tree.root / flag[len(option) :]
        for flag in flags
        for option in ("-include", "-imacros")
        if flag.startswith(option)
    ]
    kept += [path for path in first if tree.holds(path)]
    kept = included_files(
        kept,
        tree,
        folders=[tree.root / settings.src_dir, tree.root / settings.include_dir, *searched],
    )
    shelves, notes = project_shelves(
        tree.root,
        folders=settings.lib_dirs,
        libraries=settings.local_libraries,
        libdeps=[f"{settings.libdeps_dir}/{settings.environment}"] if settings.environment else [],
        trusted=asked.trusted,
    )
    project = _project(ProjectKind.PLATFORMIO, tree, kept, main, settings=settings)
    return _with_libraries(replace(project, notes=(*project.notes, *notes)), tree, shelves)


def _built_elsewhere(tree: SourceTree, settings: BuildSettings) -> list[Path]:
    """The units that the source filter takes from outside of the sources' folder."""
    places = dict.fromkeys(
        literal_folder(pattern)
        for action, pattern in settings.src_filter
        if action == "+" and not f"{pattern}/".startswith(f"{settings.src_dir}/")
    )
    return [
        path
        for place in places
        if settings.src_dir != "."
        for path in tree.files_below(tree.root / place)
        if path.suffix.lower() in UNITS and is_built(tree.name(path), settings)
    ]


def _with_libraries(project: Project, tree: SourceTree, shelves: Sequence[Shelf]) -> Project:
    """The project with the libraries on this disk that its files include."""
    libraries = find_libraries(
        [file.text for file in project.files],
        own=[file.path for file in project.files],
        shelves=shelves,
        root=tree.root,
    )
    return replace(project, libraries=libraries)


def _reached_from_sources(
    path: Path, tree: SourceTree, settings: BuildSettings, asked: _Asked
) -> Project | None:
    """The project, if its sources include the file or its filter has it built."""
    main = _main_unit(tree.root, tree, settings)
    if main is None:
        return None
    project = _platformio(main, tree, settings, asked)
    name = tree.name(path)
    return replace(project, main=name) if any(f.path == name for f in project.files) else None


def _python(path: Path, tree: SourceTree) -> Project:
    if root := program_root(path):
        whole = SourceTree(root, tree.overlay)
        return _project(ProjectKind.MICROPYTHON, whole, program_files(path, whole), path)
    return _project(ProjectKind.SOURCE, tree, reached_files([path], tree), path)


def _sketch(main: Path, tree: SourceTree, tabs: list[Path], asked: _Asked) -> Project:
    beside = [*tree.files_in(tree.root), *tree.files_below(tree.root / "src")]
    others = [path for path in beside if path.suffix.lower() in UNITS | _HEADERS]
    kept = included_files([*tabs, *others, main], tree)
    platform = platform_named_beside(tree.root, asked.environment)
    project = _project(
        ProjectKind.SKETCH, tree, kept, main, settings=replace(_NO_SETTINGS, platform=platform)
    )
    return _with_libraries(project, tree, sketch_shelves())


def _alone(kind: ProjectKind, path: Path, tree: SourceTree) -> Project:
    """A file with what it reaches."""
    project = _project(kind, tree, _reached(path, tree), path)
    return _with_libraries(project, tree, sketch_shelves())


def _tabs(folder: Path, tree: SourceTree) -> list[Path]:
    """The tabs of the sketch in `folder`, the main one first; none when it holds no sketch.

    Arduino's main tab is named like its folder. Without one, the .ino files are a sketch when
    together they define setup and loop at most once each and one of both at least: a folder of
    many single examples is none.
    """
    tabs = [path for path in tree.files_in(folder) if path.suffix.lower() in TABS]
    main = next((path for path in tabs if path.stem == folder.name), None)
    if main is None:
        defined = {"setup": 0, "loop": 0}
        for path in tabs:
            shape = outline(tree.read(path)[0])
            for name in defined:
                count = shape.definitions(name)
                main = path if count and (main is None or name == "setup") else main
                defined[name] += count
            if max(defined.values()) > 1:
                return []
    return [main, *(path for path in tabs if path != main)] if main else []


def _reached(path: Path, tree: SourceTree) -> list[Path]:
    """The file and what its quoted includes reach below its folder, with the headers' sources."""
    found, waiting = {path: None}, [path]
    while waiting and len(found) <= MAX_FILES:
        text, _ = tree.read(file := waiting.pop())
        keep_on()
        reached = [
            Path(os.path.normpath(file.parent / match[1]))
            for lexeme in scan(text)
            if lexeme.kind is LexemeKind.DIRECTIVE
            if (match := _INCLUDE.match(text, lexeme.start))
        ]
        reached += [
            header.with_suffix(suffix)
            for header in reached
            if header.suffix.lower() in _HEADERS
            for suffix in sorted(UNITS)
        ]
        for other in list(dict.fromkeys(reached))[:_MOST_REACHED]:
            keep_on()
            if other not in found and other.is_relative_to(tree.root) and tree.holds(other):
                found[other] = None
                waiting.append(other)
    return list(found)


def _project(
    kind: ProjectKind,
    tree: SourceTree,
    paths: Iterable[Path],
    main: Path,
    *,
    settings: BuildSettings = _NO_SETTINGS,
) -> Project:
    unique = list(dict.fromkeys(paths))
    if len(unique) > MAX_FILES:
        raise SourceError(f"{tree.root}: more than {MAX_FILES} source files")
    files, notes, total = [], [], 0
    for path in unique:
        text, note = tree.read(path)
        total += len(text)
        if total > MAX_TOTAL:
            raise SourceError(f"{tree.root}: more than {MAX_TOTAL // 1_000_000} MB of sources")
        files.append(SourceFile(tree.name(path), text))
        notes += [note] if note else []
    return Project(kind, str(tree.root), tuple(files), tree.name(main), settings, tuple(notes))


def _named_from_here(project: Project) -> Project:
    """The project with its root as seen from the working folder: the file was named so too."""
    return replace(project, root=os.path.relpath(project.root))
