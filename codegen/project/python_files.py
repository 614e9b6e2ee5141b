"""The files of a MicroPython program: a plain folder that becomes the board's file system.

Such a folder has no build file. Its marks are boot.py, main.py or CircuitPython's code.py, the
marker of an editor's extension, stubs of MicroPython in typings/, or a lib/ with Python in it,
where `mip` puts libraries. To it
belong the Python files directly in it, its lib/, and whatever these and the file asked about
import. Other folders are not searched: a repository's tools and tests are not firmware.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from codegen.project.board_files import stubs_in
from codegen.project.source_tree import MAX_FILES, SourceTree
from grammars.patience import keep_on

_ENTRIES = ("main.py", "code.py", "boot.py")
# Written by MicroPico, Pymakr and mpy-workbench; boot_out.txt by CircuitPython itself.
_MARKERS = (*_ENTRIES, ".micropico", ".picowgo", "pymakr.conf", "boot_out.txt")
BOOT_REPORT = "boot_out.txt"  # its first line names CircuitPython's version and the board
_IMPORT = re.compile(
    r"^[ \t]*+(?:from[ \t]++(?P<dots>\.*+)[ \t]*+(?P<module>(?:(?!import\b)\w[\w.]*+)?+)[ \t]*+"
    r"import\b[ \t]*+\(?(?P<names>[^#\n]*)|import[ \t]++(?P<modules>[^#\n]*))",
    re.MULTILINE,
)
_MOST_UPWARDS = 6  # folders
_MOST_FOLDERS = 20  # in which a module is looked for
_MOST_MODULES = 500  # that are looked for to go with one file
_LONGEST = 200  # characters of a module's name
_NAME = re.compile(r"[\w.]+")


def program_root(path: Path) -> Path | None:
    """The folder of the program that a file belongs to; None where nothing marks one.

    Looked for upwards, to the end of the repository and below the user's home.
    """
    home = Path.home()
    for folder in takewhile(lambda folder: folder != home, list(path.parents)[:_MOST_UPWARDS]):
        if any((folder / name).is_file() for name in _MARKERS) or stubs_in(folder):
            return folder
        is_near = folder == path.parent or path.is_relative_to(folder / "lib")
        if is_near and _has_python_library(folder):
            return folder
        if (folder / ".git").exists():
            return None
    return None


def _has_python_library(folder: Path) -> bool:
    """Whether mip may have filled the folder's lib/; PlatformIO's and a computer's are others."""
    library = folder / "lib"
    filled = any(library.glob("*.py")) or any(library.glob("*/*.py"))
    foreign = (folder / "platformio.ini").exists() or any(library.glob("python3*"))
    return filled and not foreign


def entry(tree: SourceTree) -> Path | None:
    """What a board runs: main.py, CircuitPython's code.py, else boot.py, else the first file."""
    inside = [path for path in tree.files_in(tree.root) if path.suffix == ".py"]
    named = (tree.root / name for name in _ENTRIES)
    return next((path for path in named if path in inside), None) or next(iter(inside), None)


def program_files(main: Path, tree: SourceTree) -> list[Path]:
    """The files of the program whose folder is the tree's root, the one asked about first."""
    beside = [p for p in tree.files_in(tree.root) if p.suffix == ".py" or p.name == BOOT_REPORT]
    library = [path for path in tree.files_below(tree.root / "lib") if path.suffix == ".py"]
    return reached_files([main, *beside, *library], tree)


def reached_files(files: list[Path], tree: SourceTree) -> list[Path]:
    """The files and all that their imports reach below the tree's root."""
    found, waiting = dict.fromkeys(files), list(files)
    while waiting and len(found) <= MAX_FILES:
        keep_on()
        file = waiting.pop()
        for path in _imported(file, tree):
            if path not in found and tree.holds(path):
                found[path] = None
                waiting.append(path)
    return list(found)


def imported_names(text: str) -> set[str]:
    """The modules that a text imports, by the first part of their names; it may be broken."""
    names = set()
    for match in _IMPORT.finditer(text):
        names |= (
            {match["module"]} if match["modules"] is None else {*_NAME.findall(match["modules"])}
        )
    return {name.partition(".")[0] for name in names} - {""}


def _imported(file: Path, tree: SourceTree) -> Iterator[Path]:
    """Where the modules that a file imports may stand."""
    folders = [folder for folder in file.parents if folder.is_relative_to(tree.root)]
    named: dict[tuple[int, str], None] = {}  # by the number of dots
    for match in _IMPORT.finditer(tree.read(file)[0]):
        keep_on()
        if match["modules"] is not None:
            modules, dots = _NAME.findall(match["modules"]), 0
        else:
            inside = [name for name in _NAME.findall(match["names"]) if name != "as"]
            modules = [match["module"], *(f"{match['module']}.{name}" for name in inside)]
            dots = len(match["dots"])
        named |= {(dots, module.strip(".")): None for module in modules if len(module) < _LONGEST}
        if len(named) > _MOST_MODULES:
            break
    for dots, module in named:
        near = folders[dots - 1 : dots] if dots else folders[:_MOST_FOLDERS]
        place = module.replace(".", "/")
        for folder in near:
            keep_on()
            for root in (folder, folder / "lib"):
                yield root / f"{place}.py"
                yield root / place / "__init__.py"
