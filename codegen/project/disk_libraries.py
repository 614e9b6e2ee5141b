"""Libraries on this disk: those that a project includes are taken with it, as data.

Where they are looked for, for a PlatformIO project: `.pio/libdeps/ENV`, `lib_extra_dirs`,
`symlink://` and `file://` of `lib_deps`, PlatformIO's global folder; for a sketch: the sketchbook
of the Arduino IDE and arduino-cli. Folders that a project names outside of itself are looked into
only where the user trusts them. Nothing of a library is run; its manifest is rewritten like that of
a library in `lib/` (codegen/validation/manifests.py).

Not covered: libraries that differ by board and have the same header; then only their
`architectures` decide which one is meant.
"""

from __future__ import annotations

import json
import os
import re
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from codegen.errors import OutOfTime, SourceError
from codegen.project.files import Library, SourceFile
from codegen.project.included_files import included_files, included_names
from codegen.project.source_tree import SourceTree
from codegen.project.trust import is_trusted
from grammars.patience import keep_on

_SOURCES = frozenset(
    {".h", ".hh", ".hpp", ".hxx", ".inc", ".ipp", ".tpp", ".inl", ".cpp", ".cc", ".cxx", ".c", ".s"}
)
_MANIFESTS = frozenset({"library.json", "library.properties"})
# What a library brings besides its sources; PlatformIO compiles none of it.
NOT_SOURCE = frozenset({"examples", "example", "test", "tests", "extras", "docs", "unittests"})
_MOST_FILES = 1000
_MOST_CHARACTERS = 20_000_000
_MOST_LIBRARIES = 60
_LARGEST_MANIFEST = 1_000_000  # bytes
_KEPT = 64  # libraries
_ARCHITECTURES = re.compile(r"^architectures\s*=\s*(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of libraries, or with `single` one library; no link may lead out of `within`."""

    folder: Path
    single: bool = False
    within: Path | None = None


def project_shelves(
    root: Path,
    *,
    folders: Iterable[str],
    libraries: Iterable[str],
    libdeps: Iterable[str],
    trusted: Iterable[str],
) -> tuple[list[Shelf], list[str]]:
    """Where a PlatformIO project's libraries may be, the first wins; and notes on the rest."""
    shelves, notes = [], []
    trusted = tuple(trusted)
    for single, places in ((False, libdeps), (True, libraries), (False, folders)):
        for place in places:
            folder = root / place
            if not os.path.isabs(place):  # noqa: PTH117 - told apart from `root / place`
                shelves.append(Shelf(folder, single, within=root))
            elif is_trusted(folder, trusted):
                shelves.append(Shelf(folder, single))
            else:
                notes.append(
                    f"libraries in {place} left out: outside the project, and not "
                    "trusted (--trust FOLDER, in an editor pinwright.trustedFolders)"
                )
    core = Path(os.environ.get("PLATFORMIO_CORE_DIR") or "~/.platformio").expanduser()
    own = os.environ.get("PLATFORMIO_GLOBALLIB_DIR")
    shelves.append(Shelf(Path(own).expanduser() if own else core / "lib"))
    return shelves, notes


def sketch_shelves() -> list[Shelf]:
    """Where a sketch's libraries may be."""
    from codegen.project.sketchbook import sketchbooks

    return [Shelf(folder / "libraries") for folder in sketchbooks()]


def find_libraries(
    texts: Iterable[str], *, own: Iterable[str], shelves: Sequence[Shelf], root: Path
) -> tuple[Library, ...]:
    """The libraries that texts include, and those that these include, over however many steps.

    `own` are the paths of the project's files: what a name there ends in is not looked for.
    """
    ours = {part for path in own for part in _tails(path)}
    found: dict[Path, Library] = {}
    waiting = deque(name for text in texts for name in included_names(text))
    asked: set[str] = set()
    while waiting and len(found) < _MOST_LIBRARIES:
        keep_on()
        name = waiting.popleft()
        if name in asked or name.removeprefix("./") in ours:
            continue
        asked.add(name)
        for folder, within in _holding(name, shelves):
            if folder in found:
                break
            library = _read(folder, within=within, root=root)
            if library is not None:
                found[folder] = library
                waiting += (n for file in library.files for n in included_names(file.text))
                break
    return tuple(found.values())


def _tails(path: str) -> Iterator[str]:
    parts = path.split("/")
    return ("/".join(parts[n:]) for n in range(len(parts)))


def _holding(name: str, shelves: Sequence[Shelf]) -> Iterator[tuple[Path, Path | None]]:
    """The libraries that have a header of that name, the one named like it first."""
    first = name.split("/", maxsplit=1)[0]
    if first in {"", ".", ".."} or "\0" in name:
        return
    stem = first.partition(".")[0].casefold()
    for shelf in shelves:
        folders = [shelf.folder] if shelf.single else _folders(shelf.folder)
        for folder in sorted(folders, key=lambda each: each.name.casefold() != stem):
            if shelf.within and not folder.resolve().is_relative_to(shelf.within.resolve()):
                continue
            for place in _places(folder):
                if first in _names(str(place), _stamp(place)) and (place / name).is_file():
                    yield folder, shelf.within
                    break


def _places(folder: Path) -> tuple[Path, ...]:
    """Where a library's headers may be: where its manifest says, then the usual folders."""
    manifest = folder / "library.json"
    named = _named_folders(str(manifest), stamp) if (stamp := _stamp(manifest)) else ()
    inner = (folder / name for name in dict.fromkeys((*named, "src", "include")))
    return (*(each for each in inner if each.is_dir()), folder)


@lru_cache(maxsize=2048)
def _named_folders(manifest: str, stamp: int) -> tuple[str, ...]:  # noqa: ARG001 - as below
    """`srcDir` and `includeDir` of a library.json, where they are folders of the library's own."""
    try:
        with open(manifest, "rb") as file:  # noqa: PTH123 - a name, as the cache's key is one
            build = json.loads(file.read(_LARGEST_MANIFEST))["build"]
        named = [build.get("srcDir"), build.get("includeDir")]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return ()
    return tuple(name for name in named if isinstance(name, str) and _is_inside(name))


def _is_inside(name: str) -> bool:
    return not ("\0" in name or name.startswith(("/", "\\")) or ".." in Path(name).parts)


def _folders(folder: Path) -> list[Path]:
    return [folder / name for name in _names(str(folder), _stamp(folder)) if name[:1] != "."]


@lru_cache(maxsize=2048)
def _names(folder: str, stamp: int) -> tuple[str, ...]:  # noqa: ARG001 - a part of the cache's key
    try:
        return tuple(sorted(os.listdir(folder), key=str.casefold))  # noqa: PTH208 - names alone
    except OSError:
        return ()


def _stamp(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


_kept: OrderedDict[Path, tuple[object, Library | None]] = OrderedDict()


def _read(folder: Path, *, within: Path | None, root: Path) -> Library | None:
    """The library in a folder; None where it is too large or cannot be read."""
    tree = SourceTree(folder if within is None else within, {})
    try:
        paths = [path for path in tree.files_below(folder) if _belongs(path, folder)]
        paths = [path for path in paths if within is None or tree.holds(path)]
        stamp = tuple((path, _stamp(path)) for path in paths[: _MOST_FILES + 1])
        known = _kept.get(folder)
        if known is not None and known[0] == (stamp, root):
            _kept.move_to_end(folder)
            return known[1]
        library = _loaded(folder, paths, root)
    except OutOfTime:
        raise
    except (SourceError, OSError):
        return None
    _kept[folder] = (stamp, root), library
    while len(_kept) > _KEPT:
        _kept.popitem(last=False)
    return library


def _loaded(folder: Path, paths: list[Path], root: Path) -> Library | None:
    if len(paths) > _MOST_FILES:
        return None
    tree = SourceTree(folder, {})
    reached = included_files(paths, tree, folders=_places(folder))
    files, characters = [], 0
    for path in dict.fromkeys([*paths, *reached]):
        text, _ = tree.read(path)
        characters += len(text)
        if characters > _MOST_CHARACTERS:
            return None
        files.append(SourceFile(tree.name(path), text))
    manifest = next((f.text for f in files if f.path == "library.properties"), "")
    named = _ARCHITECTURES.search(manifest)
    listed = {each.strip() for each in named[1].split(",") if each.strip()} if named else set()
    name = re.sub(r"[^\w .+-]", "_", folder.name).strip(". ") or "library"
    shown = os.path.relpath(folder, root) if folder.is_relative_to(root) else str(folder)
    architectures = frozenset() if "*" in listed else frozenset(listed)
    return Library(name, shown.replace(os.sep, "/"), tuple(files), architectures)


def _belongs(path: Path, folder: Path) -> bool:
    inside = path.relative_to(folder).parts
    if path.name in _MANIFESTS and len(inside) == 1:
        return True
    aside = len(inside) > 1 and inside[0].lower() in NOT_SOURCE
    return path.suffix.lower() in _SOURCES and not aside
