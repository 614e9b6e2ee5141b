"""Arduino.h precompiled, since most of the compiler's time goes into what it includes.

Measured for an empty sketch with g++ 12: 0.43 s of processor time become 0.07 s for core 3, with
its gnu++2b, and 0.15 s become 0.02 s for core 2. It is made in the background when a process checks
with the same flags for the second time, takes 0.5 to 1.5 s and is kept: 28 MB, or 59 MB for core 3.
g++ itself tells whether one fits, and reads the header where it does not.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path, PurePosixPath

from codegen.validation.api.marks import HEADERS
from codegen.validation.api.unknown_headers import FOLDER as STAND_INS
from codegen.validation.platformio import environment
from codegen.validation.process import Ended, run
from codegen.validation.toolchain import Source, Toolchain

_NAME = "Arduino.h.gch"
# g++ looks for NAME.gch beside each NAME, and reads NAME where it cannot use that: from a header.
_LEADS_ON = "#include_next <Arduino.h>\n"
_ALL = "#include <Arduino.h>\n"  # one level deep, so that its `#pragma once` is kept
_FOLDER = "precompiled"
_KEPT = 6  # files, two boards' worth for an unknown version
_SECONDS = 60.0
_DROPPED = frozenset({"-c", "-fsyntax-only", "-H"})

_lock = threading.Lock()
_asked: set[str] = set()
_making: set[str] = set()  # one at most: each keeps a core busy


def with_precompiled(
    command: Sequence[str], *, toolchain: Toolchain, paths: Iterable[str]
) -> tuple[str, ...]:
    """The command with the precompiled header where there is one; if not, it is made for the next.

    Args:
        command: Compiles one unit.
        toolchain: What it is for; only declarations are precompiled.
        paths: The project's files. One that is named like a header of ours takes its place.
    """
    flags = _flags(command) if toolchain.source is Source.DECLARATIONS else None
    own = (PurePosixPath(path) for path in paths)
    names = (path.name for path in own if str(path.parent) != STAND_INS)
    if flags is None or not _names().isdisjoint(names):
        return tuple(command)
    key = hashlib.sha256(repr((flags, _stamp())).encode(errors="replace")).hexdigest()[:24]
    folder = toolchain.core_dir / _FOLDER / key
    if (folder / _NAME).is_file():
        with suppress(OSError):
            os.utime(folder)
        return (command[0], f"-I{folder}", *command[1:])
    with _lock:
        wanted = key in _asked and not _making
        _asked.add(key)
        if wanted:
            _making.add(key)
    if wanted:
        work = threading.Thread(
            target=_make, args=(flags, folder, toolchain), name=_FOLDER, daemon=True
        )
        work.start()
    return tuple(command)


def _flags(command: Sequence[str]) -> tuple[str, ...] | None:
    """What a header has to be compiled with to fit, None for a unit that none can be for."""
    standard = any(part.startswith("-std=gnu++") for part in command)
    if not standard or not any(part.endswith((".cpp", ".cc", ".cxx")) for part in command):
        return None
    if any(part.startswith(("-include", "-imacros")) for part in command):
        return None  # comes before, and may change anything
    output = command.index("-o") if "-o" in command else len(command)
    flags = (*command[:output], *command[output + 2 :])
    return tuple(
        part
        for part in flags
        if part not in _DROPPED
        and (part.startswith("-") or part == command[0])
        # Folders of the project: by `paths` it has nothing that is named like a header of ours.
        and not (part.startswith("-I") and not part.startswith("-I/"))
    )


def _make(flags: Sequence[str], folder: Path, toolchain: Toolchain) -> None:
    """Compiles the header, to appear in its folder whole."""
    made = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=folder.parent, prefix="new-"))
        (made / "Arduino.h").write_text(_LEADS_ON, "utf-8")
        (made / "all.h").write_text(_ALL, "utf-8")
        finished = run(
            [*flags, "-x", "c++-header", "all.h", "-o", str(made / _NAME)],
            cwd=made,
            env=environment(toolchain.core_dir, dict(toolchain.variables)),
            seconds=_SECONDS,
        )
        if finished.ended is Ended.EXITED and not finished.returncode:
            with suppress(OSError):  # another process was first
                made.rename(folder)
        _prune(folder.parent)
    except OSError:
        pass  # a full disk, a cache that is being deleted: it goes on without
    finally:
        if made is not None:
            shutil.rmtree(made, ignore_errors=True)
        with _lock:
            _making.clear()


def _prune(folder: Path) -> None:
    """Deletes the files that were not used for longest."""
    made = [path for path in folder.iterdir() if not path.name.startswith("new-")]
    for oldest in sorted(made, key=lambda path: path.stat().st_mtime)[:-_KEPT]:
        shutil.rmtree(oldest, ignore_errors=True)


@cache
def _names() -> frozenset[str]:
    return frozenset(path.name for path in HEADERS.rglob("*") if path.is_file())


@cache
def _stamp() -> int:
    """When our headers were last changed: an update brings others."""
    return max(path.stat().st_mtime_ns for path in HEADERS.rglob("*"))
