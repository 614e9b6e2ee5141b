"""What is checked is a project, not a file: its files as data, with unsaved buffers laid over."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from codegen.errors import SourceError
from codegen.platformio_ini import find_upwards, read_ini
from codegen.python_files import entry, program_files, program_root, reached_files
from codegen.source_tree import MAX_FILES, SourceTree
from codegen.types import Language
from grammars.directives import LexemeKind, scan
from grammars.outline import outline


class ProjectKind(StrEnum):
    """How the files belong together."""

    SNIPPET = "snippet"  # one piece of Arduino code on its own: wrapped if it is no whole sketch
    SKETCH = "sketch"  # a folder of .ino tabs with the headers and sources beside them
    PLATFORMIO = "platformio"  # a folder with a platformio.ini: src/, include/, lib/
    SOURCE = "source"  # a .cpp, .c, .h or .py on its own: never wrapped
    MICROPYTHON = "micropython"  # a plain folder of Python: boot.py, main.py, lib/


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: `path` relative to the project's root with forward slashes, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What a check takes from a platformio.ini environment, read as text, nothing of it run.

    A build flag is one argument, unquoted; the folder of an `-I` is relative to the project's root,
    as are `src_dir`, `include_dir` and `lib_dir` ("." when sources stand in the root itself).
    """

    environment: str | None = None
    board: str | None = None
    framework: str | None = None
    platform: str | None = None
    build_flags: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()  # settings that were left out, each with the reason
    src_dir: str = "src"
    include_dir: str = "include"
    lib_dir: str = "lib"


@dataclass(frozen=True, slots=True)
class Project:
    """The files to build together.

    `root` is the folder as the user named it ("" for text that came from no file); the path of a
    defect is `root` joined to the file's own path. `main` is the file that was asked about. A
    sketch's tabs come first in `files`, in Arduino's order. `notes` says what was odd about a file.
    """

    kind: ProjectKind
    root: str
    files: tuple[SourceFile, ...]
    main: str
    settings: Settings = Settings()
    notes: tuple[str, ...] = ()

    def shown(self, path: str) -> str:
        """A file's path as the user would write it."""
        return path if self.root in {"", "."} else posixpath.join(self.root, path)


TABS = frozenset({".ino", ".pde"})
_HEADERS = frozenset({".h", ".hh", ".hpp", ".hxx", ".inc", ".ipp"})
_UNITS = frozenset({".cpp", ".cc", ".cxx", ".c", ".s"})
_LIBRARY_FILES = frozenset({"library.json", "library.properties"})
# What a library brings beside its sources; PlatformIO compiles none of it.
_NOT_LIBRARY_SOURCE = frozenset({"examples", "test", "tests", "extras", "docs"})
_INCLUDE = re.compile(r'#\s*include\s*"([^"\n]+)"')


def load_project(
    path: Path, *, overlay: Mapping[Path, str] = {}, environment: str | None = None
) -> Project:
    """Reads the file, or the folder of a project, with all that belongs to it.

    A file of src/, include/ or lib/ below a platformio.ini belongs to that project, a tab or a file
    beside tabs to their sketch; any other comes with what its quoted includes reach. `overlay`
    holds unsaved texts by resolved path, of files that are not on disk yet too.

    Raises:
        SourceError: missing, unreadable, too large, too many files, or no source file.
        BoardError: the project has no such environment.
    """
    try:
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - links stay as the user named them
        tree = SourceTree(absolute if absolute.is_dir() else absolute.parent, overlay)
        if absolute.is_dir():
            loaded = _load_folder(absolute, tree, environment)
        elif not tree.exists(absolute):
            raise SourceError(f"{path}: no such file")
        else:
            loaded = _load_file(absolute, tree, environment)
        return loaded if path.is_absolute() else _named_from_here(loaded)
    except OSError as error:  # a folder that may not be entered, a name that is too long
        raise SourceError(f"{error.filename or path}: {error.strerror}") from None


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


def _load_folder(folder: Path, tree: SourceTree, environment: str | None) -> Project:
    """The project in a folder that was named: asked about is what a build begins with."""
    if tree.exists(folder / "platformio.ini"):
        settings = _settings(folder / "platformio.ini", tree, environment)
        sources = [
            path
            for path in tree.files_below(folder / settings.src_dir)
            if path.suffix.lower() in TABS | _UNITS
        ]
        main = next((path for path in sources if path.stem == "main"), None) or next(
            iter(sources), None
        )
        if main is None:
            raise SourceError(f"{folder}: no source file in {settings.src_dir}")
        return _platformio(main, tree, settings)
    if tabs := _tabs(folder, tree):
        return _sketch(tabs[0], tree, tabs)
    if main := entry(tree):
        return _project(ProjectKind.MICROPYTHON, tree, program_files(main, tree), main)
    raise SourceError(f"{folder}: neither a sketch nor a platformio.ini nor Python in it")


def _load_file(path: Path, tree: SourceTree, environment: str | None) -> Project:
    suffix = path.suffix.lower()
    if suffix == ".py":
        return _python(path, tree)
    if suffix not in TABS | _UNITS | _HEADERS:
        raise SourceError(f"{path}: neither a sketch (.ino), nor C++ or C, nor Python (.py)")
    if ini := find_upwards(path, "platformio.ini"):
        whole = SourceTree(ini.parent, tree.overlay)
        settings = _settings(ini, whole, environment)
        folders = (settings.src_dir, settings.include_dir, settings.lib_dir)
        if any(path.is_relative_to(ini.parent / folder) for folder in folders):
            return _platformio(path, whole, settings)
    if tabs := _tabs(path.parent, tree):
        return _sketch(path, tree, tabs)
    if suffix in TABS:
        return _project(ProjectKind.SNIPPET, tree, _reached(path, tree), path)
    for folder in path.parents:  # a sketch's own libraries may stand in its src/
        if folder.name == "src" and (
            tabs := _tabs(folder.parent, outer := SourceTree(folder.parent, tree.overlay))
        ):
            return _sketch(path, outer, tabs)
    return _project(ProjectKind.SOURCE, tree, _reached(path, tree), path)


def _settings(ini: Path, tree: SourceTree, environment: str | None) -> Settings:
    from codegen.build_settings import build_settings  # which speaks of Settings itself

    return build_settings(read_ini(ini, text=tree.overlay.get(ini.resolve())), environment)


def _platformio(main: Path, tree: SourceTree, settings: Settings) -> Project:
    library = tree.root / settings.lib_dir
    folders = dict.fromkeys((settings.src_dir, settings.include_dir, settings.lib_dir))
    paths = [path for folder in folders for path in tree.files_below(tree.root / folder)]
    kept = [main]
    for path in paths:
        source = path.suffix.lower() in TABS | _UNITS | _HEADERS
        if path.is_relative_to(library):
            inside = path.relative_to(library).parts
            source = (source or path.name in _LIBRARY_FILES) and not (
                len(inside) > 2 and inside[1].lower() in _NOT_LIBRARY_SOURCE
            )
        if source:
            kept.append(path)
    return _project(ProjectKind.PLATFORMIO, tree, kept, main, settings=settings)


def _python(path: Path, tree: SourceTree) -> Project:
    if root := program_root(path):
        whole = SourceTree(root, tree.overlay)
        return _project(ProjectKind.MICROPYTHON, whole, program_files(path, whole), path)
    return _project(ProjectKind.SOURCE, tree, reached_files([path], tree), path)


def _sketch(main: Path, tree: SourceTree, tabs: list[Path]) -> Project:
    beside = [*tree.files_in(tree.root), *tree.files_below(tree.root / "src")]
    others = [path for path in beside if path.suffix.lower() in _UNITS | _HEADERS]
    return _project(ProjectKind.SKETCH, tree, [*tabs, *others, main], main)


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
            for suffix in sorted(_UNITS)
        ]
        for other in reached:
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
    settings: Settings = Settings(),
) -> Project:
    unique = list(dict.fromkeys(paths))
    if len(unique) > MAX_FILES:
        raise SourceError(f"{tree.root}: more than {MAX_FILES} source files")
    files, notes = [], []
    for path in unique:
        text, note = tree.read(path)
        files.append(SourceFile(tree.name(path), text))
        notes += [note] if note else []
    return Project(kind, str(tree.root), tuple(files), tree.name(main), settings, tuple(notes))


def _named_from_here(project: Project) -> Project:
    """The project with its root as seen from the working folder: the file was named so too."""
    return replace(project, root=os.path.relpath(project.root))
