"""The program that was uploaded last from a project: its ELF file, kept to decode its crashes.

A scratch folder soon holds another build. What is kept is a copy, and which of the user's files the
names in it stand for.
"""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.project.files import Project, ProjectKind
from codegen.validation.platformio import write_atomically
from codegen.validation.scratch import cache_folder
from codegen.validation.scratch_files import Layout

_MOST = 8  # programs; an ESP32's has some 20 MB


@dataclass(frozen=True, slots=True)
class Program:
    """An ELF file. Names in it that begin with `folder` are the user's `files` by what follows."""

    elf: Path
    folder: str = ""
    files: Mapping[str, str] = field(default_factory=dict)

    def shown(self, file: str) -> str:
        """A file that the program names, as the user knows it: from here, if it is below."""
        place = posixpath.normpath(file)
        if self.folder and place.startswith(f"{self.folder}/"):
            inside = place.removeprefix(f"{self.folder}/")
            place = self.files.get(inside, inside)
        near = os.path.relpath(place) if os.path.isabs(place) else place  # noqa: PTH117
        return place if near.startswith("..") else near


def keep(project: Project, elf: Path, *, folder: Path, layout: Layout) -> None:
    """Keeps a copy of a program that was built in a scratch folder, for `find_program`."""
    root = Path(project.root or ".").absolute()
    own = {place: str(root / path) for path, place in layout.places.items()}
    own |= {name: str(root / tab) for name, tab in layout.tabs.items()}
    home = _home(project)
    home.mkdir(exist_ok=True)
    shutil.copyfile(elf, home / "firmware.elf")
    write_atomically(home / "files.json", json.dumps({"folder": str(folder), "files": own}))
    others = sorted(home.parent.iterdir(), key=lambda each: each.stat().st_mtime)
    for old in others[:-_MOST]:
        shutil.rmtree(old, ignore_errors=True)


def find_program(project: Project) -> Program | None:
    """The newest program of a project: PlatformIO's in its own folder, or the one that was kept."""
    found = [program for program in (_in_place(project), _kept(project)) if program is not None]
    return max(found, key=lambda program: program.elf.stat().st_mtime, default=None)


def _in_place(project: Project) -> Program | None:
    if project.kind is not ProjectKind.PLATFORMIO:
        return None
    name = project.settings.environment
    built = Path(project.root or ".").absolute() / ".pio" / "build"
    found = [built / name / "firmware.elf"] if name else list(built.glob("*/firmware.elf"))
    there = [elf for elf in found if elf.is_file()]
    return Program(there[0]) if len(there) == 1 else None


def _kept(project: Project) -> Program | None:
    home = _home(project)
    try:
        about = json.loads((home / "files.json").read_text("utf-8"))
        program = Program(home / "firmware.elf", about["folder"], about["files"])
    except (OSError, ValueError, KeyError):
        return None
    return program if program.elf.is_file() else None


def _home(project: Project) -> Path:
    """The folder for a project's program: a lone file may have unrelated neighbours."""
    place = Path(project.root or ".").absolute()
    if project.kind in (ProjectKind.SNIPPET, ProjectKind.SOURCE):
        place /= project.main
    digest = hashlib.sha256(os.fsencode(place.resolve())).hexdigest()[:16]
    return cache_folder("uploaded") / digest
