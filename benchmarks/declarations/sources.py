"""The real libraries: bare repositories of a mirror, at the commit that origin.toml names."""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from codegen.validation.api.marks import HEADERS

_GITHUB = "https://github.com/"
SHOWING = (".ino", ".pde", ".md")
"""Files that show a program how to use a library; `keywords.txt` does so too."""
_CODE = (".h", ".hpp", ".hh", ".inl", ".ipp", ".tpp", ".def", ".inc", ".c")
_READ = (*_CODE, "keywords.txt", *SHOWING)


@dataclass(frozen=True, slots=True)
class Described:
    """A project of origin.toml, its repository or a copy of it.

    `also` are further commits, or `OWNER/NAME@COMMIT` of others. What one of those has, and the
    commit has not, is not wrong: a header may hold for versions that differ, and for libraries that
    share a header's name. `on` are the platforms that the real one is for, where our header is used
    on more; `defines` are settings that bring all that it has.
    """

    name: str
    repository: str
    version: str
    commit: str
    headers: tuple[str, ...]
    also: tuple[str, ...]
    on: tuple[str, ...]
    defines: tuple[str, ...]
    made: str

    def source(self, also: str) -> tuple[str, str]:
        """The repository and the commit of one of `also`."""
        other, _, commit = also.rpartition("@")
        return other or self.repository, commit


def described() -> list[Described]:
    """Every project that our headers describe."""
    rows = tomllib.loads((HEADERS / "origin.toml").read_text("utf-8"))["project"]
    return [_described(row) for row in rows]


def _described(row: Mapping[str, object]) -> Described:

    def listed(key: str) -> tuple[str, ...]:
        values = row.get(key, [])
        return tuple(map(str, values)) if isinstance(values, list) else ()

    return Described(
        name=str(row["name"]),
        repository=str(row.get("copy", row["repository"])).removeprefix(_GITHUB),
        version=str(row["version"]),
        commit=str(row.get("commit", "")),
        headers=listed("headers"),
        also=listed("also"),
        on=listed("on"),
        defines=listed("defines"),
        made=str(row["made"]),
    )


def files_of(project: Described) -> tuple[str, ...]:
    """Our headers of a project, by their paths below the headers' folder."""
    every = sorted(p.relative_to(HEADERS).as_posix() for p in HEADERS.rglob("*.h*") if p.is_file())
    return tuple(h for h in every if any(fnmatchcase(h, pattern) for pattern in project.headers))


class Mirror:
    """A folder of `OWNER+NAME/repo`, and another into which commits are written as files."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        """`scratch` is written to, and what lies there is used again."""
        self._folder = folder
        self.scratch = scratch

    def has(self, repository: str) -> bool:
        """Whether the repository is there."""
        return self._git_folder(repository).is_dir()

    def checked_out(self, repository: str, commit: str) -> Path:
        """The headers of a commit, as files.

        Raises:
            subprocess.CalledProcessError: there is no such commit.
        """
        into = self.scratch / repository.replace("/", "+") / commit
        if not into.is_dir():
            listed = self._git(
                repository, "ls-tree", "-r", "-z", "--format=%(objectname) %(path)", commit
            )
            rows = [
                row.split(" ", 1) for row in listed.decode("utf-8", "replace").split("\0") if row
            ]
            wanted = [(name, path) for name, path in rows if path.endswith(_READ)]
            texts = self._texts(repository, [name for name, _ in wanted])
            for (_, path), text in zip(wanted, texts, strict=True):
                (into / path).parent.mkdir(parents=True, exist_ok=True)
                (into / path).write_bytes(text)
        return into

    def _texts(self, repository: str, names: list[str]) -> Iterator[bytes]:
        """The contents of objects; empty for what the mirror has not, such as a large file."""
        asked = "".join(f"{name}\n" for name in names).encode()
        said = self._git(repository, "cat-file", "--batch", standard_input=asked)
        at = 0
        for _ in names:
            end = said.index(b"\n", at)
            head = said[at:end].split()
            size = int(head[2]) if head[1] == b"blob" else -1
            yield said[end + 1 : end + 1 + max(size, 0)]
            at = end + 1 + (size + 1 if size >= 0 else 0)

    def _git_folder(self, repository: str) -> Path:
        folder = self._folder / repository.replace("/", "+") / "repo"
        return folder / ".git" if (folder / ".git").is_dir() else folder

    def _git(self, repository: str, *arguments: str, standard_input: bytes = b"") -> bytes:
        command = ["git", f"--git-dir={self._git_folder(repository)}", *arguments]
        return subprocess.run(command, capture_output=True, check=True, input=standard_input).stdout


def find_header(folder: Path, name: str) -> Path | None:
    """A header of that name in a library: the one in `src` or nearest to the top."""
    found = [
        path
        for path in folder.rglob(Path(name).name)
        if path.as_posix().endswith(f"/{name}") and not is_aside(path, folder)
    ]
    return min(found, key=lambda path: ("src" not in path.parts, len(path.parts)), default=None)


def is_aside(path: Path, folder: Path) -> bool:
    """Whether a file is an example's or a test's."""
    parts = path.relative_to(folder).parts[:-1]
    return any(part.lower() in ("examples", "test", "tests", "extras", "ci") for part in parts)
