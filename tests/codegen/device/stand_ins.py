"""What stands in for a board: pseudo-terminals, and programs that tell what they got."""

from __future__ import annotations

import json
import os
import sys
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Tells its arguments and the files that they name, then says and returns what it was told to.
_PROGRAM = """#!{python}
import json, os, pathlib, sys
told = {{"argv": sys.argv[1:], "cwd": os.getcwd(), "files": {{}}}}
words = [word.removeprefix("flash:w:").removesuffix(":i") for word in sys.argv[1:]]
for word in words:
    path = pathlib.Path(word)
    for file in [path, *path.rglob("*")] if path.is_dir() else [path]:
        if file.is_file():
            told["files"][file.as_posix()] = file.read_text(errors="replace")
with open({log!r}, "a") as log:
    log.write(json.dumps(told) + "\\n")
print({says!r})
sys.exit({status})
"""


class Program:
    """A program that only records how it was called."""

    def __init__(self, path: Path, log: Path) -> None:
        self.path = path
        self._log = log

    @property
    def calls(self) -> list[dict]:
        """How it was called so far."""
        return (
            [json.loads(x) for x in self._log.read_text().splitlines()]
            if self._log.exists()
            else []
        )


def program(folder: Path, name: str, *, says: str = "", status: int = 0) -> Program:
    """Put a program of that name into a folder."""
    folder.mkdir(exist_ok=True)
    log = folder / f"{name}.log"
    path = folder / name
    path.write_text(_PROGRAM.format(python=sys.executable, log=str(log), says=says, status=status))
    path.chmod(0o755)
    return Program(path, log)


@contextmanager
def serial_line() -> Iterator[tuple[int, str]]:
    """A pseudo-terminal: the board's end, and the name of the port."""
    board, port = os.openpty()
    name = os.ttyname(port)
    tty.setraw(port)  # a line to a board echoes nothing
    os.close(port)  # a port is free until somebody opens it
    try:
        yield board, name
    finally:
        os.close(board)
