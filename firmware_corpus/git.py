"""Bare git repositories, read and fetched by the git command: the only processes of this package.

The command and not a library: a damaged pack can kill only the child process, it fetches a single
commit without history, and it reads 160 MB/s of blobs, a core's worth more than the cleaning
takes. Nothing of a repository is ever checked out or run; its configuration is not asked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from firmware_corpus.errors import GitError

_READ_SECONDS = 300.0  # for 8 MB of blobs, which take less than one
_FETCH_SECONDS = 3600.0
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",  # git would ask for the password of a repository that is gone
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C",
}
_SYMLINK = "120000"
_SUBMODULE = "160000"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a commit. `size` is in bytes, None when the object is not in the repository."""

    path: str
    oid: str
    size: int | None
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class Repository:
    """A bare repository in a folder."""

    folder: Path

    def has(self, commit: str) -> bool:
        """Whether the commit is there."""
        try:
            self._read("cat-file", "-e", f"{commit}^{{commit}}")
        except GitError:
            return False
        return True

    def files(self, commit: str) -> tuple[Entry, ...]:
        """All files of a commit in git's order; submodules are left out.

        Raises:
            GitError: the repository is damaged, or has no such commit.
        """
        listing = self._read("ls-tree", "-r", "-l", "-z", commit)
        return tuple(
            entry for line in listing.split(b"\0") if line and (entry := _entry(line)) is not None
        )

    def blobs(self, oids: Sequence[str]) -> Iterator[bytes | None]:
        """The contents of objects, in order; None for one that is not there.

        All are held in memory, so ask for a few MB at a time.

        Raises:
            GitError: the repository is damaged.
        """
        output = self._read("cat-file", "--batch", stdin="".join(f"{oid}\n" for oid in oids))
        place = 0
        for oid in oids:
            end = output.find(b"\n", place)
            if end < 0:
                raise GitError(f"{self.folder}: git stopped at object {oid}")
            header = output[place:end].split()
            place = end + 1
            if len(header) != 3 or header[1] != b"blob":
                yield None
                continue
            size = int(header[2])
            yield output[place : place + size]
            place += size + 1

    def _read(self, *arguments: str, stdin: str = "") -> bytes:
        # No transport is allowed: git would fetch what a partial clone lacks.
        command = ["git", f"--git-dir={self.folder}", "-c", "protocol.allow=never"]
        command += ["-c", "safe.directory=*"]  # mirrors are often another user's
        return _git([*command, *arguments], stdin=stdin, seconds=_READ_SECONDS)


def fetch_commit(url: str, commit: str, folder: Path) -> Repository:
    """Brings one commit, without history, into a bare repository at `folder`.

    What is there already is kept; a fetch that broke off leaves nothing behind.

    Raises:
        GitError: it could not be had.
    """
    if folder.is_dir() and (there := Repository(folder)).has(commit):
        return there
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = folder.with_name(f"{folder.name}.{uuid.uuid4().hex}.part")
    try:
        _git(["git", "init", "--quiet", "--bare", str(part)], seconds=_READ_SECONDS)
        fetch = ["git", f"--git-dir={part}", "fetch", "--quiet", "--depth=1", "--no-tags"]
        _git([*fetch, "--", url, commit], seconds=_FETCH_SECONDS)
        if not Repository(part).has(commit):
            raise GitError(f"{url}: came without the commit {commit}")
        if folder.is_dir():  # another worker's, or one of another commit
            shutil.rmtree(folder)
        part.rename(folder)
    except OSError as error:
        raise GitError(f"{folder}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Repository(folder)


def _entry(line: bytes) -> Entry | None:
    facts, _, path = line.partition(b"\t")
    mode, _, oid, size = facts.decode("ascii").split()
    if mode == _SUBMODULE:
        return None
    return Entry(
        path=path.decode("utf-8", "backslashreplace"),
        oid=oid,
        size=int(size) if size.isdigit() else None,
        is_link=mode == _SYMLINK,
    )


def _without_git(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without git's own variables: in a hook they name the repository around us."""
    return {name: value for name, value in environment.items() if not name.startswith("GIT_")}


def _git(command: list[str], *, seconds: float, stdin: str = "") -> bytes:
    try:
        done = subprocess.run(
            command,
            input=stdin.encode("ascii"),
            capture_output=True,
            timeout=seconds,
            env={**_without_git(os.environ), **_ENVIRONMENT},
            check=False,
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise GitError(f"git {command[-1]}: no end after {seconds:.0f} s") from error
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(lines[-1] if lines else f"git ended with status {done.returncode}")
    return done.stdout
