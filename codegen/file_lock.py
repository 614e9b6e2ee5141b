"""Locks that processes hold on files, on every system; they end with the process."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Holds an exclusive lock on a file for the time of the block; yields False when another does.

    It excludes other threads of this process too. Others may delete the file only while they hold
    it, by `remove_lock`.
    """
    with path.open("a") as file:
        if not _lock(file):
            yield False
            return
        try:
            yield _is_still(path, file)
        finally:
            _unlock(file)


def remove_lock(path: Path) -> None:
    """Deletes the file of a lock that is held; on Windows it stays, since it is open."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        if sys.platform != "win32":
            raise


def _is_still(path: Path, file: IO[str]) -> bool:
    """Whether the path names the open file; a former holder may have deleted it meanwhile."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
