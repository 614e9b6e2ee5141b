"""The stubs of a board's firmware: packages from PyPI, each in a folder of its own in our cache.

They cannot be dependencies: every one puts a `machine.pyi` and a `time.pyi` at the top of
site-packages, over those of the others and of CPython. They are fetched once, by pip, with all of
the user's settings of it; nothing in them is run. 700 KB a board.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import Cancelled, UsageError
from codegen.validation.micropython.ports import Port
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_folder

FETCH = "pinwright doctor --fetch-stubs"
_SECONDS = 90.0
_RETRY_AFTER = 3600.0  # seconds; without network pip is not tried again at every build
_PIP = (
    *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
    *("--no-deps", "--no-compile", "--only-binary=:all:", "--retries=1", "--timeout=10"),
)


@dataclass(frozen=True, slots=True)
class Stubs:
    """Folders of `.pyi` files: of a board's firmware, and of what it shares with CPython."""

    port: Path
    cpython: Path


def find_stubs(port: Port) -> Stubs | None:
    """The stubs of a port, if they were fetched."""
    stubs = _places(port)
    return stubs if stubs.port.is_dir() and stubs.cpython.is_dir() else None


def why_no_stubs(port: Port) -> str:
    """What to say if they were not."""
    return f"names not checked: no stubs of {port} here; get them with: {FETCH}"


def fetch_stubs(
    port: Port,
    *,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Stubs:
    """The stubs of a port, fetched if they are not here yet.

    Raises:
        UsageError: pip could not get them; its last words.
        Cancelled: `stop` was set.
    """
    stubs = _places(port)
    for spec, folder in ((port.stubs, stubs.port), (port.cpython_stubs, stubs.cpython)):
        if not folder.is_dir():
            if progress is not None:
                progress(f"fetching {spec} from PyPI, once")
            _fetch(spec, folder, stop)
    return stubs


def fetch_stubs_again(
    port: Port,
    *,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Stubs | None:
    """Like `fetch_stubs`, but None where pip fails, or failed within the last hour."""
    if found := find_stubs(port):
        return found
    failed = _places(port).port.with_suffix(".failed")
    if failed.exists() and time.time() - failed.stat().st_mtime < _RETRY_AFTER:
        return None
    try:
        return fetch_stubs(port, stop=stop, progress=progress)
    except UsageError:
        failed.touch()
        return None


def _places(port: Port) -> Stubs:
    root = cache_folder("stubs")
    return Stubs(*(root / spec.replace("==", "-") for spec in (port.stubs, port.cpython_stubs)))


def _fetch(spec: str, folder: Path, stop: threading.Event | None) -> None:
    """Installs beside the folder and renames, so that no half of it is ever found there."""
    begun = Path(tempfile.mkdtemp(prefix=".fetching-", dir=folder.parent))
    try:
        finished = run(
            [*_PIP, "--target", str(begun), spec],
            cwd=begun,
            env=dict(os.environ),
            seconds=_SECONDS,
            stop=stop,
        )
        if finished.ended is Ended.STOPPED:
            raise Cancelled("fetching the stubs was cancelled")
        if finished.ended is not Ended.EXITED or finished.returncode:
            said = finished.output.strip().splitlines()
            why = said[-1] if said else finished.ended.name.lower().replace("_", " ")
            raise UsageError(f"{spec} not fetched: {why}")
        begun.chmod(0o755)
        try:
            begun.rename(folder)
        except OSError:
            if not folder.is_dir():  # unless another process was faster
                raise
    finally:
        shutil.rmtree(begun, ignore_errors=True)
