"""A scratch project on disk, in which PlatformIO is run."""

from __future__ import annotations

import hashlib
import json
import re
import shlex
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.project.board import Board
from codegen.validation.confinement import confined
from codegen.validation.foreign_files import without_foreign_lines
from codegen.validation.platformio import COMMAND, environment, run_python
from codegen.validation.process import Ended, Finished, guarding
from codegen.validation.scratch import borrow, fill, forget
from codegen.validation.scratch_files import Layout
from codegen.validation.toolchain import Toolchain, prepare

_HOOKS = Path(__file__).parent / "platforms" / "scons_hooks.py"


@dataclass(frozen=True, slots=True)
class ScratchProject:
    """A folder that holds a layout's files, and the toolchain that they are built with."""

    folder: Path
    toolchain: Toolchain

    def pio(
        self,
        *arguments: str,
        seconds: float,
        stop: threading.Event | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        """Runs `pio` in the folder; the leftovers of an interrupted run are never reused."""
        allowed = confined(self.folder, self.toolchain)
        guard = [*guarding(), *allowed.arguments, "--"] if allowed else []
        variables = {**dict(self.toolchain.variables), "PINWRIGHT_GUARD": json.dumps(guard)}
        finished = run_python(
            [*COMMAND, *arguments],
            cwd=self.folder,
            env=environment(self.toolchain.core_dir, variables),
            seconds=seconds,
            stop=stop,
            on_line=on_line,
        )
        if finished.ended is not Ended.EXITED:
            forget(self.folder)
        output = without_foreign_lines(
            finished.output, folder=self.folder, toolchain=self.toolchain
        )
        return replace(finished, output=output)

    def command(self, *arguments: str) -> str:
        """The same for people, to be typed into a shell."""
        core_dir = shlex.quote(str(self.toolchain.core_dir))
        folder = shlex.quote(str(self.folder))
        return f"PLATFORMIO_CORE_DIR={core_dir} pio {' '.join(arguments)} -d {folder}"


@contextmanager
def scratch_project(
    layout: Layout, *, board: Board, toolchain: Toolchain
) -> Iterator[ScratchProject]:
    """Lends a scratch folder with the layout's files in it.

    Raises:
        UsageError: the cache cannot be written.
    """
    prepare(toolchain)
    files = {file.path: file.text.encode(errors="replace") for file in layout.files}
    files["hooks.py"] = _HOOKS.read_bytes()
    with borrow(_key(board, toolchain, files["platformio.ini"])) as folder:
        fill(folder, files)
        yield ScratchProject(folder, toolchain)


def _key(board: Board, toolchain: Toolchain, ini: bytes) -> str:
    """The key of a configuration: what was built in its folder may be reused."""
    digest = hashlib.sha256(f"{board}{toolchain}".encode() + ini)
    return f"{board.id}-{digest.hexdigest()[:12]}"


_ALWAYS = re.compile(r"\[FAILED\]|^File |^Processing |^Verbose mode can be enabled")


def last_line(finished: Finished) -> str:
    """What a failed `pio` said last, apart from PlatformIO's rulers and what it always says.

    Its errors and its other lines come by two ways, so their order is not certain.
    """
    lines = [line for line in finished.output.splitlines() if line.strip(" =-*")]
    told = [line for line in lines if not _ALWAYS.search(line)]
    return told[-1].strip() if told else f"exit status {finished.returncode}"
