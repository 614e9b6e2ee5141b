"""Real Arduino code to measure on: bare git repositories of a folder, and the installed core's own.

Nothing is fetched or unpacked: a repository `OWNER+NAME/repo` is read with git where it lies.
"""

from __future__ import annotations

import posixpath
import random
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from benchmarks.validation.mutate import Mistake, mutate
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.validation.includes import include_names
from codegen.validation.toolchain import Toolchain

LARGEST = 1_000_000  # bytes of a file
_PER_REPOSITORY = 25  # sketches, so that no single owner's habits decide the figures
_LANGUAGE = (".ino", ".pde", ".h", ".hpp", ".hh", ".c", ".cpp", ".cc", ".S", ".inc", ".ipp")
_C_LIBRARY = re.compile(
    r"(?:assert|ctype|errno|float|inttypes|limits|math|setjmp|std(?:arg|bool|def|int|io|lib)"
    r"|string|time)\.h"
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A folder with one .ino in it: the texts by their names in the folder, the .ino first."""

    origin: str
    files: Mapping[str, str]

    @property
    def main(self) -> str:
        """The name of the .ino."""
        return next(iter(self.files))

    def project(self) -> Project:
        """The sketch to be checked."""
        files = tuple(SourceFile(name, text) for name, text in self.files.items())
        return Project(ProjectKind.SKETCH, "", files, self.main)

    def mutant(self, mistake: Mistake, chance: random.Random) -> Sketch | None:
        """The sketch with one mistake in its .ino, None where there is no place for it."""
        made = mutate(self.files[self.main], mistake, chance)
        if made is None:
            return None
        origin = f"{self.origin} ({mistake.value}, line {made.line})"
        return Sketch(origin, {**self.files, self.main: made.text})


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository and the paths in its newest commit."""

    git: Path
    paths: tuple[str, ...]

    @property
    def name(self) -> str:
        """`OWNER+NAME`."""
        return self.git.parent.name

    @classmethod
    def open(cls, git: Path) -> Repository:
        """Lists what is in the repository."""
        listed = subprocess.run(
            ["git", "-C", git, "ls-tree", "-r", "-z", "--name-only", "HEAD"],
            capture_output=True,
            check=False,
        ).stdout.decode(errors="replace")
        return cls(git, tuple(listed.split("\0")[:-1]))

    def read(self, paths: Iterable[str]) -> dict[str, str]:
        """The texts of files; those that are large, or not UTF-8, are left out."""
        wanted = [path for path in paths if "\n" not in path]
        answer = subprocess.run(
            ["git", "-C", self.git, "cat-file", "--batch"],
            input="".join(f"HEAD:{path}\n" for path in wanted).encode(),
            capture_output=True,
            check=True,
        ).stdout
        texts, position = {}, 0
        for path in wanted:
            end = answer.index(b"\n", position)
            *_, kind, size = answer[position:end].split() or [b""]
            position = end + 1
            if kind != b"blob":
                continue
            content, position = answer[position : position + int(size)], position + int(size) + 1
            try:
                text = content.decode("utf-8-sig")
            except UnicodeDecodeError:
                continue
            if len(content) <= LARGEST and "\0" not in text:
                texts[path] = text
        return texts

    def sketch_folders(self) -> dict[str, list[str]]:
        """Folders with one .ino directly in them, each with its source files."""
        folders: dict[str, list[str]] = {}
        for path in self.paths:
            if path.endswith(_LANGUAGE):
                folders.setdefault(posixpath.dirname(path), []).append(path)
        return {
            folder: sorted(paths, key=lambda path: not path.endswith(".ino"))
            for folder, paths in folders.items()
            if sum(path.endswith(".ino") for path in paths) == 1 and len(paths) <= 12
        }

    def sketch(self, folder: str, paths: Iterable[str]) -> Sketch | None:
        """The sketch of a folder, None when a file of it cannot be read."""
        texts = self.read(paths := list(paths))
        if len(texts) < len(paths):
            return None
        files = {posixpath.basename(path): text for path, text in texts.items()}
        return Sketch(f"{self.name}/{folder}", files)


def repositories(folder: Path) -> Iterator[Repository]:
    """The repositories of a folder, in the order of their names."""
    for git in sorted(folder.glob("*+*/repo")):
        if (found := Repository.open(git)).paths:
            yield found


def headers_of(toolchain: Toolchain) -> frozenset[str]:
    """The names of the headers that the toolchain's core and its libraries bring."""
    roots = [*(folder for _, folder in toolchain.variables), *toolchain.library_dirs]
    return frozenset(path.name for root in roots for path in Path(root).rglob("*.h"))


def plain_sketches(folder: Path, toolchain: Toolchain, *, seed: int) -> Iterator[Sketch]:
    """Sketches that include nothing but what the toolchain brings and what lies beside them.

    Those of the installed core come first, then some of every repository, in an order that the seed
    decides. No text comes twice.
    """
    chance = random.Random(seed)
    known = headers_of(toolchain)
    found = [*_installed(toolchain)]
    for repository in repositories(folder):
        folders = [*repository.sketch_folders().items()]
        chance.shuffle(folders)
        taken: list[Sketch] = []
        for place, paths in folders[: 8 * _PER_REPOSITORY]:
            if len(taken) == _PER_REPOSITORY:
                break
            sketch = repository.sketch(place, paths)
            if sketch and _is_plain(sketch, known):
                taken.append(sketch)
        found += taken
    chance.shuffle(found)
    seen: set[str] = set()
    for sketch in found:
        if (text := sketch.files[sketch.main]) not in seen:
            seen.add(text)
            yield sketch


def _installed(toolchain: Toolchain) -> Iterator[Sketch]:
    for root in (folder for _, folder in toolchain.variables):
        for path in sorted(Path(root).rglob("examples/**/*.ino")):
            beside = [p for p in path.parent.iterdir() if p.suffix in _LANGUAGE and p != path]
            texts = {p.name: p.read_text("utf-8", "replace") for p in (path, *sorted(beside))}
            if sum(name.endswith(".ino") for name in texts) == 1:
                yield Sketch(str(path.parent), texts)


def _is_plain(sketch: Sketch, known: frozenset[str]) -> bool:
    return all(
        name in sketch.files
        or name.startswith(("avr/", "util/"))
        or _C_LIBRARY.fullmatch(name)
        or PurePosixPath(name).name in known
        for text in sketch.files.values()
        for name in include_names(text)
    )
