"""The compiler called directly: units of a layout to discarded objects.

The result for a unit is cached by its content, so that it is compiled again only if some text of
it, or the command, has changed. Two compilers run at once at most, whoever asks.
"""

from __future__ import annotations

import hashlib
import re
import shlex
import threading
import time
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codegen.text_memory import remembered
from codegen.validation.api.precompiled import with_precompiled
from codegen.validation.api.unknown_headers import UNKNOWN
from codegen.validation.confinement import confined
from codegen.validation.foreign_files import opened, was_refused, without_foreign_lines
from codegen.validation.includes import IncludeGraph
from codegen.validation.machine import refused_by_machine
from codegen.validation.platformio import environment
from codegen.validation.process import Ended, run
from codegen.validation.scratch import borrow, fill
from codegen.validation.scratch_files import Layout
from codegen.validation.toolchain import Source, Toolchain

_AT_ONCE = 2
_REMEMBERED = 512  # units
_OUTPUT_REMEMBERED = 100_000  # characters; more is compiled again
_POLL = 0.05  # seconds between two looks at the stop flag
_MISSING = re.compile(rf"fatal error: .*: No such file or directory|{UNKNOWN} ")

_slots = threading.BoundedSemaphore(_AT_ONCE)
_lock = threading.Lock()
_memory: OrderedDict[bytes, Compiled] = OrderedDict()


@dataclass(frozen=True, slots=True)
class Compiled:
    """What the compiler said of one unit, in `folder`, where it was called with `command`."""

    folder: Path
    command: str
    output: str
    failed: bool
    ended: Ended
    declared: bool = False  # against declarations, in which nobody installs a header
    refused: str | None = None  # by the machine, with the reason: nothing was checked

    @property
    def lacks_header(self) -> bool:
        """Whether a header was nowhere to be found that somebody may install."""
        return not self.declared and _MISSING.search(self.output) is not None

    @property
    def can_be_remembered(self) -> bool:
        """Whether the same content will have the same answer: somebody may install a header."""
        return (
            self.ended is Ended.EXITED
            and self.refused is None
            and not self.lacks_header
            and len(self.output) <= _OUTPUT_REMEMBERED
        )


def compile_units(
    commands: Mapping[str, tuple[str, ...]],
    layout: Layout,
    *,
    toolchain: Toolchain,
    seconds: float,
    stop: threading.Event | None = None,
) -> tuple[Compiled, ...]:
    """What the compiler says of the units of a layout that have a command, in their order.

    `seconds` bounds all of them together; those that did not get their turn have
    `Ended.TIMED_OUT`, or `Ended.STOPPED` after the stop flag.

    Raises:
        UsageError: the cache cannot be written.
    """
    until = time.monotonic() + seconds
    graph = IncludeGraph(layout.texts)
    keys = {
        unit: _key(command, {path: layout.texts[path] for path in graph.reachable(unit)})
        for unit, command in commands.items()
    }
    with _lock:
        known = {unit: _memory[key] for unit, key in keys.items() if key in _memory}
    if len(known) < len(keys):
        root = hashlib.sha256(layout.project.root.encode(errors="replace")).hexdigest()
        with borrow(f"check-{root[:12]}") as folder, ThreadPoolExecutor(_AT_ONCE) as pool:
            fill(folder, {file.path: _encoded(file.text) for file in layout.files})
            waiting = [unit for unit in keys if unit not in known]
            known |= zip(
                waiting,
                pool.map(
                    lambda unit: _compile(
                        unit,
                        with_precompiled(commands[unit], toolchain=toolchain, paths=layout.texts),
                        folder=folder,
                        toolchain=toolchain,
                        until=until,
                        stop=stop,
                    ),
                    waiting,
                ),
                strict=True,
            )
    with _lock:
        for unit, key in keys.items():
            if known[unit].can_be_remembered:
                _memory[key] = known[unit]
                _memory.move_to_end(key)
        while len(_memory) > _REMEMBERED:
            _memory.popitem(last=False)
    return tuple(known[unit] for unit in commands)


def _compile(
    unit: str,
    command: tuple[str, ...],
    *,
    folder: Path,
    toolchain: Toolchain,
    until: float,
    stop: threading.Event | None,
) -> Compiled:
    shown = f"cd {shlex.quote(str(folder))} && {shlex.join(command)}"
    with _slot(until, stop) as refused:
        if refused is not None:
            return Compiled(folder, shown, "", failed=False, ended=refused)
        # Without a comma in its name, which would end the option.
        told = folder / f"opened-{zlib.crc32(unit.encode(errors='replace')):08x}"
        told.unlink(missing_ok=True)
        finished = run(
            (*command, f"-Wa,--MD,{told.name}"),
            cwd=folder,
            env=environment(toolchain.core_dir, dict(toolchain.variables)),
            seconds=until - time.monotonic(),
            stop=stop,
            confinement=confined(folder, toolchain),
        )
        read = opened(told.read_text("utf-8", "replace")) if told.exists() else ""
        told.unlink(missing_ok=True)
    output = without_foreign_lines(finished.output + read, folder=folder, toolchain=toolchain)
    failed = finished.returncode != 0 or was_refused(output)
    return Compiled(
        folder,
        shown,
        output,
        failed=failed,
        ended=finished.ended,
        declared=toolchain.source is Source.DECLARATIONS,
        refused=refused_by_machine(finished),
    )


@contextmanager
def _slot(until: float, stop: threading.Event | None) -> Iterator[Ended | None]:
    """Waits for one of the places at a compiler; yields why there was none."""
    while True:
        if stop is not None and stop.is_set():
            yield Ended.STOPPED
            return
        left = until - time.monotonic()
        if left <= 0:
            yield Ended.TIMED_OUT
            return
        if _slots.acquire(timeout=min(_POLL, left)):
            break
    try:
        yield None
    finally:
        _slots.release()


def _key(command: tuple[str, ...], texts: Mapping[str, str]) -> bytes:
    """Names all of the project's that the compiler will see."""
    read = sorted((path, _digest(text)) for path, text in texts.items())
    return hashlib.sha256(repr((command, read)).encode(errors="replace")).digest()


@remembered(characters=100_000_000)
def _digest(text: str) -> bytes:
    return hashlib.sha256(_encoded(text)).digest()


def _encoded(text: str) -> bytes:
    return text.encode(errors="replace")
