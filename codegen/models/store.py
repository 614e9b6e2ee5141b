"""Where weights are kept: a folder of the user's, each file with a stamp of what was put there.

    coder-0.5b.gguf     the weights
    coder-0.5b.stamp    JSON: their SHA-256, and the size and time that the file had then
    in-use              the name that the user chose, if any
    coder-0.5b.toml     its prompt format, if a file beside the added weights had one
    coder-0.5b.lock     held while the model is fetched, added or removed
    coder-0.5b.fetching/  what has been downloaded so far
    prepared/           what was made of fetched weights (prepare.py), each file with its stamp

The stamp spares a hash of half a gigabyte at every start, and still tells when a file was changed.
Files are replaced and never written in place, so a server that has one mapped keeps what it has.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from codegen.errors import ModelError, UsageError
from codegen.file_lock import locked, remove_lock

VARIABLE = "PINWRIGHT_MODELS"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}")
_IN_USE = "in-use"
_LOOK_AGAIN = 0.2  # seconds between two attempts at a lock that another process holds
_PIECE = 1 << 20
_MARGIN = 64 << 20  # bytes of the disk that others may need meanwhile


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file was when it was put in place. `mtime` is in nanoseconds; `origin` for people."""

    sha256: str
    bytes: int
    mtime: int
    origin: str


def models_folder() -> Path:
    """PINWRIGHT_MODELS, else `pinwright/models` in the platform's folder for a user's data."""
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # not sooner: most commands know it by the variable

    return user_data_path("pinwright", appauthor=False) / "models"


def ready_folder() -> Path:
    """The folder, made when it is not there.

    Raises:
        UsageError: it cannot be made or written.
    """
    folder = models_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        problem = None if os.access(folder, os.W_OK) else "not writable"
    except OSError as error:
        problem = error.strerror
    if problem:
        raise UsageError(f"{folder}: {problem} ({VARIABLE} names another place)")
    return folder


def require_name(name: str) -> str:
    """A name that can be a file's, and that cannot be taken for a path."""
    if not _NAME.fullmatch(name) or name.endswith(".gguf"):
        raise UsageError(
            f"{name!r} is not a valid model name: letters, digits, '.', '-', '_' and '+', "
            "64 at most, and not ending in .gguf"
        )
    return name


def weights_path(name: str) -> Path:
    """Where the weights of that name are, or would be."""
    return models_folder() / f"{name}.gguf"


def stamp_path(name: str) -> Path:
    """Where their stamp is."""
    return models_folder() / f"{name}.stamp"


def prepared_path(weights: Path, file: str) -> Path:
    """Where a file is that was made of those weights, or would be."""
    return weights.parent / "prepared" / file


def window_path(name: str) -> Path:
    """Where their prompt format is described, if it is."""
    return models_folder() / f"{name}.toml"


def find_stamp(name: str) -> Stamp | None:
    """The stamp of weights that are here; None if they are not, or were never checked."""
    return stamp_beside(weights_path(name))


def stamp_beside(weights: Path) -> Stamp | None:
    """The stamp of a file, in whatever folder."""
    try:
        facts = json.loads(weights.with_suffix(".stamp").read_text("utf-8"))
        stamp = Stamp(
            str(facts["sha256"]), int(facts["bytes"]), int(facts["mtime"]), facts["origin"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return stamp if weights.is_file() else None


def is_unchanged(weights: Path, stamp: Stamp) -> bool:
    """Whether the file still has the size and the time of its stamp."""
    try:
        found = weights.stat()
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (stamp.bytes, stamp.mtime)


def require_unchanged(name: str, stamp: Stamp, *, remedy: str) -> None:
    """Refuse weights that somebody changed since they were put in place."""
    if not is_unchanged(weights_path(name), stamp):
        raise ModelError(f"{weights_path(name)} was changed since it was put there; {remedy}")


def write_stamp(name: str, *, sha256: str, origin: str) -> Stamp:
    """Write a stamp for the weights of that name as they are now."""
    return stamp_file(weights_path(name), sha256=sha256, origin=origin)


def stamp_file(weights: Path, *, sha256: str, origin: str) -> Stamp:
    """Write a stamp for a file as it is now, beside it."""
    found = weights.stat()
    stamp = Stamp(sha256, found.st_size, found.st_mtime_ns, origin)
    _write(weights.with_suffix(".stamp"), json.dumps(asdict(stamp), indent=1) + "\n")
    return stamp


def stored_names() -> list[str]:
    """The names of all weights that are here, sorted."""
    names = (path.stem for path in models_folder().glob("*.stamp"))
    return sorted(name for name in names if find_stamp(name) is not None)


def chosen() -> str | None:
    """The name that the user chose to use."""
    try:
        return (models_folder() / _IN_USE).read_text("utf-8").strip() or None
    except (OSError, UnicodeError):
        return None


def choose(name: str | None) -> None:
    """Use this one from now on; None leaves the choice to the catalogue."""
    path = ready_folder() / _IN_USE
    if name is None:
        path.unlink(missing_ok=True)
    else:
        _write(path, name + "\n")


def require_room(folder: Path, needed: int) -> None:
    """Check the room before half a gigabyte is fetched: a full disk harms other programs too."""
    free = shutil.disk_usage(folder).free
    if needed + _MARGIN > free:
        raise UsageError(
            f"not enough room in {folder}: {size_text(needed + _MARGIN)} needed, "
            f"{size_text(free)} free ({VARIABLE} names another place)"
        )


def disk_is_full(folder: Path) -> UsageError:
    """The error when the disk filled up during the download."""
    return UsageError(f"the disk is full: {folder} ({VARIABLE} names another place)")


def size_text(size: int) -> str:
    """Bytes for people: 491 MB, 1.1 GB."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def digest(path: Path, at: Callable[[int], None] = lambda _done: None) -> str:
    """The SHA-256 of a file in hexadecimal; `at` is told how many bytes were read."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
            at(file.tell())
    return found.hexdigest()


@contextmanager
def alone(name: str, *, waiting: Callable[[], None] = lambda: None) -> Iterator[Path]:
    """Holds the weights of a name alone, with an empty folder in which to make them.

    Where another process has them it is waited for, after a call of `waiting`. The folder is gone
    at the end, and so is what a process that was killed left in those of other names.
    """
    folder = ready_folder()
    lock, coming = folder / f"{name}.lock", folder / f"{name}.fetching"
    while True:
        with locked(lock) as is_ours:
            if is_ours:
                try:
                    _sweep(folder)
                    shutil.rmtree(coming, ignore_errors=True)
                    coming.mkdir()
                    yield coming
                finally:
                    shutil.rmtree(coming, ignore_errors=True)
                    remove_lock(lock)
                return
        waiting()
        waiting = _nothing
        time.sleep(_LOOK_AGAIN)


def _sweep(folder: Path) -> None:
    """Delete what was left by processes that were killed: nobody holds its lock."""
    for left in folder.glob("*.fetching"):
        lock = left.with_suffix(".lock")
        with locked(lock) as is_ours:
            if is_ours:
                shutil.rmtree(left, ignore_errors=True)
                remove_lock(lock)


def _nothing() -> None:
    """What a second wait says."""


def _write(path: Path, text: str) -> None:
    """Writes all or nothing, even when another process writes the same file."""
    new = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        new.write_text(text, "utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
