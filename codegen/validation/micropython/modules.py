"""What an import means: a file of the project, a module of the firmware by its stub, or neither.

The project's own files come first, as they do on a board. Where several of them could be meant,
because nobody says which folder becomes the root of the board's file system, none is.
"""

from __future__ import annotations

import posixpath
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from codegen.validation.micropython.binder import bind
from codegen.validation.micropython.mending import is_too_deep, mended
from codegen.validation.micropython.scopes import Scope

_LONGEST = 200  # characters of a module's name
_SHED = "_mpy_shed"  # types that only the stubs themselves use
_MORE_STUBS = Path(__file__).with_name("more_stubs")  # what the stubs name and do not hold
_LIBRARY_STUBS = Path(__file__).with_name("library_stubs")  # of micropython-lib: in no firmware


class Origin(Enum):
    """Where a module comes from."""

    PROJECT = auto()
    STUB = auto()  # made for MicroPython: what it lacks, the firmware lacks
    CPYTHON_STUB = auto()  # CPython's own, which has far more than the firmware


@dataclass(frozen=True, slots=True)
class Module:
    """A module and its names; of a package that is but a folder, it has none."""

    name: str
    scope: Scope
    origin: Origin
    path: str

    @property
    def is_stub(self) -> bool:
        """Whether it belongs to the firmware."""
        return self.origin is not Origin.PROJECT

    @property
    def is_package(self) -> bool:
        """Whether the files beside it are its members."""
        return Path(self.path).stem == "__init__"


@dataclass(frozen=True, slots=True)
class Firmware:
    """firmware.toml: names by the module or class that has them, and kinds of modules."""

    members: Mapping[str, frozenset[str]]
    open_classes: frozenset[str]
    ports: Mapping[str, frozenset[str]]
    left_by_boot: Mapping[str, frozenset[str]]
    micropython: frozenset[str]
    circuitpython: frozenset[str]
    installable: frozenset[str]
    replaced: frozenset[str]
    shared: frozenset[str]
    computer: frozenset[str]


@cache
def firmware() -> Firmware:
    """The facts of firmware.toml, read once."""
    text = files("codegen.validation.micropython").joinpath("firmware.toml").read_text("utf-8")
    facts = tomllib.loads(text)
    tables = {
        table: {name: frozenset(words.split()) for name, words in entries.items()}
        for table, entries in facts.items()
    }
    kinds = tables["modules"]
    return Firmware(
        members=tables["members"],
        open_classes=tables["open"]["classes"],
        ports=tables["ports"],
        left_by_boot=tables["left_by_boot"],
        micropython=kinds["micropython"],
        circuitpython=kinds["circuitpython"],
        installable=kinds["installable"],
        replaced=kinds["replaced"],
        shared=kinds["shared"],
        computer=kinds["computer"],
    )


class Modules:
    """The modules that one state of a project can reach."""

    def __init__(self, texts: Mapping[str, str], *, port: Path, cpython: Path) -> None:
        """Take the project's texts by path, and the folders of the stubs."""
        self._texts = texts
        self._folders = (
            (port, Origin.STUB),
            (cpython / "stdlib", Origin.CPYTHON_STUB),
            (_MORE_STUBS, Origin.STUB),
            (_LIBRARY_STUBS, Origin.STUB),
        )
        self._shed = (cpython, Origin.STUB)
        self._homes: dict[Scope, Module] = {}
        self._stubs: dict[str, Module | None] = {}
        self._places: dict[tuple[Path, str], Path | None] = {}  # the disk is asked once
        self._own: dict[str, Module | None] = {}
        self._too_deep: set[str] = set()
        self.builtins = self._stub("builtins")
        self.streams = self._stub("_io")

    def own(self) -> list[Module]:
        """The project's modules that CPython's parser reads."""
        found = (self.of_file(path) for path in self._texts)
        return [module for module in found if module is not None]

    @property
    def is_whole(self) -> bool:
        """Whether that are all of them."""
        return all(self.of_file(path) for path in self._texts)

    def of_file(self, path: str) -> Module | None:
        """The module in a file of the project; None when too much of it does not parse."""
        if path not in self._own:
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            text = mended(self._texts[path])
            scope = None
            try:
                scope = None if text is None else bind(text, path)
            except RecursionError:
                self._too_deep.add(path)
            if text is None and is_too_deep(self._texts[path]):
                self._too_deep.add(path)
            module = scope and Module(name, scope, Origin.PROJECT, path)
            self._own[path] = self._remember(module) if module else None
        return self._own[path]

    def is_too_deep(self, path: str) -> bool:
        """Whether the file parses, and nests deeper than Python can follow."""
        return path in self._too_deep

    def home(self, scope: Scope) -> Module:
        """The module that a module's scope belongs to."""
        return self._homes[scope]

    def find(self, name: str, *, importer: Module, level: int) -> Module | None:
        """The module that an import in `importer` means, None if there is none that can be read."""
        if importer.is_stub:
            return self._stub(_absolute(name, importer, level))
        if near := self._near(name, importer, level):
            return self.of_file(near)
        is_in_firmware = not level and self._is_in_firmware(name)
        if paths := self._elsewhere(name, importer, level):
            return None if is_in_firmware or len(paths) > 1 else self.of_file(paths[0])
        return self._stub(name) if is_in_firmware else None

    def has(self, name: str, *, importer: Module, level: int) -> bool:
        """Whether an import in a file of the project finds something, even if unreadable."""
        if self._near(name, importer, level) or self._elsewhere(name, importer, level):
            return True
        if not level and self._is_in_firmware(name):
            return True
        folder = name.replace(".", "/")
        return any(f"/{path}".find(f"/{folder}/") >= 0 for path in self._texts)

    def run_before(self, module: Module) -> Module | None:
        """The boot.py whose names a main.py finds in its own namespace."""
        folder, file = posixpath.split(module.path)
        boot = posixpath.join(folder, "boot.py")
        return self.of_file(boot) if file == "main.py" and boot in self._texts else None

    def _is_in_firmware(self, name: str) -> bool:
        if name in firmware().members:
            return "." not in name
        if name.startswith(_SHED) or name == "__builtins__":
            return False
        return self._locate(self._folders[0][0], name) is not None or self._is_library(name)

    def is_to_be_installed(self, name: str, *, importer: Module) -> bool:
        """Whether an import means a module of micropython-lib that is in no firmware."""
        own = self._near(name, importer, 0) or self._elsewhere(name, importer, 0)
        return not own and self._is_library(name)

    def _is_library(self, name: str) -> bool:
        root = name.partition(".")[0]
        in_firmware = self._locate(self._folders[0][0], root) is not None
        return not in_firmware and self._locate(_LIBRARY_STUBS, name) is not None

    def _stub(self, name: str) -> Module | None:
        if name not in self._stubs:
            self._stubs[name] = None
            places = (*self._folders, *([self._shed] if name.startswith(_SHED) else []))
            for folder, origin in places:
                if path := self._locate(folder, name):
                    self._stubs[name] = self._remember(Module(name, _stub(path), origin, str(path)))
                    break
            module = self._stubs[name]
            if module and name.startswith("u") and set(module.scope.names) == {"__getattr__"}:
                self._stubs[name] = self._stub(name[1:]) or module  # urequests says nothing itself
        return self._stubs[name]

    def _locate(self, folder: Path, name: str) -> Path | None:
        place = (folder, name)
        if place not in self._places:
            self._places[place] = _locate(*place)
        return self._places[place]

    def _remember(self, module: Module) -> Module:
        self._homes[module.scope] = module
        return module

    def _near(self, name: str, importer: Module, level: int) -> str | None:
        """The project's file that an import means: beside it, in lib/, or above."""
        folder = posixpath.dirname(importer.path)
        if level:
            for _ in range(level - 1):
                folder = posixpath.dirname(folder)
            paths = _joined([folder], _endings(name) if name else ["__init__.py"])
            return next((path for path in paths if path in self._texts), None)
        while True:
            paths = _joined([folder, posixpath.join(folder, "lib")], _endings(name))
            for path in paths:
                # A file called neopixel.py that imports neopixel is run by itself, not imported.
                if path in self._texts and path != importer.path:
                    return path
            if not folder:
                return None
            folder = posixpath.dirname(folder)

    def _elsewhere(self, name: str, importer: Module, level: int) -> list[str]:
        """The project's files that it may mean if one of the other folders is on the path."""
        endings = tuple(f"/{ending}" for ending in _endings(name))
        return [
            path
            for path in self._texts
            if not level and path != importer.path and path.endswith(endings)
        ]


def _endings(name: str) -> list[str]:
    return [f"{name.replace('.', '/')}{end}" for end in (".py", "/__init__.py")]


def _joined(folders: Iterable[str], names: Iterable[str]) -> list[str]:
    return [posixpath.join(folder, name) for folder in folders for name in names]


def _absolute(name: str, importer: Module, level: int) -> str:
    """The full name of what a stub imports by dots."""
    if not level:
        return name
    package = importer.name
    if not importer.path.endswith("__init__.pyi"):
        level += 1
    for _ in range(level - 1):
        package = package.rpartition(".")[0]
    return f"{package}.{name}".strip(".")


def _locate(folder: Path, name: str) -> Path | None:
    if len(name) > _LONGEST:
        return None
    inside = folder.joinpath(*name.split("."))
    for path in (inside.with_name(f"{inside.name}.pyi"), inside / "__init__.pyi"):
        if path.is_file():
            return path
    return None


@lru_cache(maxsize=512)
def _stub(path: Path) -> Scope:
    return bind(path.read_text("utf-8"), str(path))
