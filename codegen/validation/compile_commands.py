"""The commands that PlatformIO compiles a project's own files with, exported once and kept.

`pio run -t compiledb` takes half a second to two, so its answer is kept in the cache under all that
it depends on: the toolchain, the settings, which files there are and what each includes, since
PlatformIO's library finder derives the include paths from that. Where there are only declarations,
which stand in one folder, and no library for it to find, includes change nothing: one export serves
every sketch of a board. What is not in the key is a library that somebody installs meanwhile:
before a header is called missing, the export is repeated.

An export goes on in a thread of its own when whoever wanted it waits no longer: a person who types
on would otherwise stop it before each keystroke, and never have one.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from pathlib import Path

from codegen.project.board import Board
from codegen.project.files import ProjectKind
from codegen.validation.api.absent_libraries import FOLDER as ABSENT_LIBRARIES
from codegen.validation.api.unknown_headers import FOLDER as STAND_INS
from codegen.validation.includes import include_names
from codegen.validation.machine import refused_by_machine
from codegen.validation.platformio import environment, write_atomically
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_folder
from codegen.validation.scratch_files import Layout
from codegen.validation.scratch_project import last_line, scratch_project
from codegen.validation.toolchain import Source, Toolchain

_FORMAT = 3  # of the file in the cache
_KEPT = 256  # exports, of 1 to 50 kB each
_SECONDS = 60.0  # for one export
_FAILED_FOR = 30.0  # seconds after which an export that failed is tried again
_POLL = 0.05  # seconds between two looks at the stop flag
_OLD_GCC = 10  # counts columns in bytes; later versions in screen cells, unless told otherwise
_NO_TIME = "time: PlatformIO is still being asked for the compile commands"
_MANIFESTS = ("library.json", "library.properties")


@dataclass(frozen=True, slots=True)
class Export:
    """The arguments that compile each unit, by its path in the scratch project.

    They are to be run in a folder with the layout's files, and throw the object away. `made` is in
    seconds since the epoch. `why_not` says why PlatformIO gave no answer, None when it did.
    """

    units: Mapping[str, tuple[str, ...]]
    made: float
    why_not: str | None = None


def compile_commands(
    layout: Layout,
    *,
    board: Board,
    toolchain: Toolchain,
    seconds: float,
    stop: threading.Event | None = None,
    made_after: float = 0.0,
) -> Export:
    """The commands for a project, from the cache or from PlatformIO.

    Args:
        layout: The project, laid out.
        board: What it is for.
        toolchain: What it is built with.
        seconds: How long to wait; when the export is still under way then, `why_not` says so.
        stop: Ends the waiting too.
        made_after: An export that is not younger (seconds since the epoch) is repeated.

    Raises:
        UsageError: the cache cannot be written.
    """
    key = _key(layout, board, toolchain)
    until = time.monotonic() + seconds
    while True:
        with _lock:
            kept = _kept.get(key) or _read(key)
            if kept is not None and kept.made > made_after and _holds(kept):
                _kept[key] = kept
                return kept
            if not _running:  # one at a time: each keeps a core busy
                _running[key] = _start(key, lambda: _export(layout, board, toolchain))
            whose, running = next(iter(_running.items()))
        while not running.done():
            left = until - time.monotonic()
            if left <= 0 or (stop is not None and stop.is_set()):
                return Export({}, time.time(), _NO_TIME)
            wait_for([running], timeout=min(_POLL, left))
        if whose == key:
            running.result()


_lock = threading.Lock()
_kept: dict[str, Export] = {}
_running: dict[str, Future[None]] = {}  # one at most


def _holds(kept: Export) -> bool:
    return kept.why_not is None or time.time() < kept.made + _FAILED_FOR


def _start(key: str, export: Callable[[], Export]) -> Future[None]:
    future = Future[None]()

    def work() -> None:
        made, error = None, None
        try:
            made = export()
            if made.why_not is None:
                _write(key, made)
        except Exception as problem:  # noqa: BLE001 - whoever waits gets it
            error = problem
        with _lock:
            del _running[key]
            if made is not None:
                _kept[key] = made
                for oldest in list(_kept)[:-_KEPT]:
                    del _kept[oldest]
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)

    threading.Thread(target=work, name="compiledb", daemon=True).start()
    return future


def _export(layout: Layout, board: Board, toolchain: Toolchain) -> Export:
    made = time.time()
    with scratch_project(layout, board=board, toolchain=toolchain) as scratch:
        database = scratch.folder / "compile_commands.json"
        database.unlink(missing_ok=True)
        finished = scratch.pio("run", "-t", "compiledb", seconds=_SECONDS)
        if finished.ended is not Ended.EXITED or finished.returncode or not database.is_file():
            if refused := refused_by_machine(finished):
                raise OSError(0, refused)  # not to be kept
            return Export({}, made, f"PlatformIO failed: {last_line(finished)}")
        entries = json.loads(database.read_text("utf-8"))
        here = f"{scratch.folder}/"
    try:
        commands = {
            entry["file"].removeprefix(here): shlex.split(entry["command"].replace(here, ""))
            for entry in entries
        }
    except ValueError as error:  # a build flag with a quote that is not closed
        return Export({}, made, f"PlatformIO's compile commands cannot be read: {error}")
    units = {
        path: command
        for path, command in commands.items()
        if path in layout.texts and "-o" in command  # else it is passed over: see pinwright_esp_api
    }
    extra = {compiler: _extra(compiler, toolchain) for compiler in {c[0] for c in units.values()}}
    first = _core_first(layout)
    return Export(
        {
            path: _discarding(command, (*extra[command[0]], *(first if _is_cpp(path) else ())))
            for path, command in units.items()
        },
        made,
    )


def _core_first(layout: Layout) -> tuple[str, ...]:
    """Where libraries are only declared, the core's header is read before theirs.

    They stand in `extern "C++"`, in which a function may not be declared again that was in C's.
    """
    declared = any(path.startswith(f"{ABSENT_LIBRARIES}/") for path in layout.texts)
    return ("-include", "Arduino.h") if declared else ()


def _is_cpp(path: str) -> bool:
    return path.endswith((".cpp", ".cc", ".cxx"))


def _discarding(command: Sequence[str], extra: Sequence[str]) -> tuple[str, ...]:
    """The same compilation to a real object, which is discarded.

    Without -flto: with it gcc leaves to the link what inline assembly, `error` attributes and
    `_delay_ms` of a variable have to say. An object costs 8 ms more than -fsyntax-only.
    """
    out = command.index("-o") + 1
    return (*command[:out], os.devnull, *command[out + 1 :], "-fno-lto", *extra)


def _extra(compiler: str, toolchain: Toolchain) -> tuple[str, ...]:
    """What platforms/scons_hooks.py adds in a build: files that were read, columns in bytes."""
    if not re.search(r"g(cc|\+\+)$", compiler):
        return ()
    answer = run(
        [compiler, "-dumpversion"],
        cwd=toolchain.core_dir,
        env=environment(toolchain.core_dir, dict(toolchain.variables)),
        seconds=5,
    )
    major = answer.output.partition(".")[0].strip()
    new = major.isdigit() and int(major) > _OLD_GCC
    return ("-H", "-fdiagnostics-column-unit=byte") if new else ("-H",)


def _key(layout: Layout, board: Board, toolchain: Toolchain) -> str:
    digest = hashlib.sha256(f"{_FORMAT}{board}{toolchain}{_stamps(toolchain)}".encode())
    finds = _finds_libraries(layout, toolchain)
    for path, text in layout.texts.items():
        if not finds and path.startswith(f"{STAND_INS}/"):
            continue  # headers in a folder that is always looked through
        whole = path == "platformio.ini" or path.endswith(_MANIFESTS)
        read = text if whole else include_names(text) if finds else ""
        digest.update(f"{path!r}{read!r}".encode())
    return f"{board.id}-{digest.hexdigest()[:24]}"


def _finds_libraries(layout: Layout, toolchain: Toolchain) -> bool:
    """Whether there is a library that an include may bring into the commands."""
    if toolchain.source is not Source.DECLARATIONS or (toolchain.core_dir / "lib").exists():
        return True
    project = layout.project
    shelf = project.settings.lib_dir if project.kind is ProjectKind.PLATFORMIO else "lib"
    has_own = shelf == "." or any(path.startswith(f"{shelf}/") for path in layout.texts)
    return has_own or bool(layout.borrowed)


def _stamps(toolchain: Toolchain) -> list[int]:
    """When what an export is derived from was last changed, as far as a few folders tell it."""
    origin = toolchain.origin
    platform = toolchain.core_dir / "platforms" / toolchain.platform
    places = [
        *(toolchain.core_dir / part for part in ("platforms", "packages", "lib")),
        *((origin.platforms, origin.packages) if origin else ()),
        *map(Path, toolchain.library_dirs),
        *(Path(folder) for _, folder in toolchain.variables),
        *sorted(platform.glob("builder/**/*.py")),
    ]
    return [_modified(place) for place in places]


def _modified(place: Path) -> int:
    try:
        return place.stat().st_mtime_ns
    except OSError:
        return 0


def _read(key: str) -> Export | None:
    try:
        found = json.loads((cache_folder("exports") / f"{key}.json").read_text("utf-8"))
        return Export({path: tuple(c) for path, c in found["units"].items()}, found["made"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None  # not there, or not as we write it


def _write(key: str, export: Export) -> None:
    folder = cache_folder("exports")
    write_atomically(
        folder / f"{key}.json", json.dumps({"units": export.units, "made": export.made})
    )
    files = sorted(folder.glob("*.json"), key=_modified)
    for file in files[:-_KEPT]:
        file.unlink(missing_ok=True)  # another process may have done so
