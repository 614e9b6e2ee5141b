"""Scratch folders in the user's cache: one at a time for each build, kept for the next like it.

A kept folder still holds the compiled core, so a later build compiles only the sketch: 0.5 s in
place of 1.0 s. Folders are never shared: if all of a configuration's are taken, another is made, so
that threads and processes can build at once.
"""

from __future__ import annotations

import itertools
import os
import shutil
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from codegen.errors import UsageError
from codegen.file_lock import locked, remove_lock

_KEPT = 24  # folders, of 2 to 3 MB each
_NOT_OURS = (".pio", "compile_commands.json", "unfinished")  # PlatformIO's, and our marker


def cache_root() -> Path:
    """The folder for everything that can be recreated: PINWRIGHT_CACHE, else the user's cache."""
    named = os.environ.get("PINWRIGHT_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return (Path(named) if named else Path(base) / "pinwright").expanduser().absolute()


def cache_folder(name: str) -> Path:
    """A folder in the cache, made when it is not there.

    Raises:
        UsageError: it cannot be made or written.
    """
    folder = cache_root() / name
    try:
        if not cache_root().exists():  # whose mode would stay open if its parents were made first
            cache_root().mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        problem = None if os.access(folder, os.W_OK) else "not writable"
        problem = problem or _shared(cache_root()) or _shared(folder)
    except OSError as error:
        problem = error.strerror
    if "$" in str(folder):
        problem = "PlatformIO cannot build below a folder with a $ in its name"
    if problem:
        raise UsageError(f"{folder}: {problem} (PINWRIGHT_CACHE names another place)")
    return folder


def _shared(folder: Path) -> str | None:
    """Whether another user could put files into a folder that are run or believed later."""
    if sys.platform == "win32":
        return None  # a profile is its user's alone, and modes do not say so
    found, user = folder.stat(), os.geteuid()
    if found.st_mode & stat.S_IWOTH:
        return "everybody may write there"
    if user and found.st_uid not in {user, 0}:  # root in a container has folders of others mounted
        return "it belongs to another user"
    return None


@contextmanager
def borrow(key: str) -> Iterator[Path]:
    """Lends a scratch folder of the configuration `key`, which no other user has meanwhile.

    Raises:
        UsageError: the cache cannot be written.
    """
    builds = cache_folder("builds")
    _prune(builds)
    for number in itertools.count():
        folder = builds / f"{key}-{number}"
        with locked(folder.with_suffix(".lock")) as free:
            if free:
                folder.mkdir(exist_ok=True)
                with _finishing(folder):
                    yield folder
                return


def forget(folder: Path) -> None:
    """Drops what was built in a folder: a half-written object looks like a finished one."""
    shutil.rmtree(folder / ".pio", ignore_errors=True)


@contextmanager
def _finishing(folder: Path) -> Iterator[None]:
    """Forgets what an unfinished build left, also one whose process was killed."""
    marker = folder / "unfinished"
    if marker.exists():
        forget(folder)
    marker.touch()
    yield
    marker.unlink(missing_ok=True)  # the user may have deleted the cache meanwhile


def _prune(builds: Path) -> None:
    """Deletes the folders that were not used for longest, but for the newest few."""
    locks = sorted(builds.glob("*.lock"), key=lambda lock: _mtime(lock.with_suffix("")))
    for lock in locks[:-_KEPT]:
        with locked(lock) as free:
            if free:
                shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
                remove_lock(lock)


def _mtime(folder: Path) -> float:
    try:
        return folder.stat().st_mtime  # of its last lending, which made an entry in it
    except OSError:
        return 0.0


def fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Makes the folder hold exactly these files, without touching those that are right already."""
    for top in os.listdir(folder):  # noqa: PTH208 - see below
        if top in _NOT_OURS:
            continue
        if os.path.isfile(os.path.join(folder, top)) and top not in files:  # noqa: PTH113, PTH118
            Path(folder, top).unlink()
        for place, folders, names in os.walk(folder / top, topdown=False):
            inside = os.path.relpath(place, folder).replace(os.sep, "/")
            for name in names:
                if f"{inside}/{name}" not in files:
                    Path(place, name).unlink()
            for name in folders:
                if not os.listdir(os.path.join(place, name)):  # noqa: PTH118, PTH208 - see below
                    Path(place, name).rmdir()
    for name, content in files.items():
        path = os.path.join(folder, name)  # noqa: PTH118 - pathlib takes a third of a fast check
        if _content(path) != content:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(content)


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - for the same reason
            return file.read()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
