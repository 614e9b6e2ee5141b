"""`pinwright generate --into` and `--at`: the file, and the question whether to write it."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.errors import UsageError
from codegen.types import GenerateResult
from lsp_server import output
from lsp_server.terminal import say

if TYPE_CHECKING:
    from codegen.inserted import Target

_PLACE = re.compile("(.+):([1-9][0-9]{0,8})", re.DOTALL)


def opened(
    into: Path | None,
    at: str | None,
    *,
    board: str | None,
    env: str | None,
    trusted: tuple[str, ...],
) -> Target | None:
    """The file that is named, if one is."""
    from codegen.inserted import open_target

    if into is not None and at is not None:
        raise UsageError("--into and --at name one place each: use one of them")
    if at is not None:
        match = _PLACE.fullmatch(at)
        if match is None:
            raise UsageError(f"{at!r} is not FILE:LINE; lines count from 1, as in blink.ino:3")
        path, line = Path(match[1]), int(match[2])
    elif into is not None:
        path, line = into, None
    else:
        return None
    return open_target(path, line, board=board, environment=env, trusted=trusted)


def written(result: GenerateResult, target: Target | None) -> bool:
    """Write the file, where there is something sound to write; whether that was done."""
    if target is None or result.insertion is None or not result.insertion.is_sound:
        return False
    target.write(result.insertion)
    return True


def offer(result: GenerateResult, target: Target | None, *, yes: bool) -> None:
    """Show what would change and write it after a yes; without a terminal it is only shown."""
    insertion = result.insertion
    if insertion is None:
        return
    output.print_notes(insertion)
    asks = sys.stdin.isatty() and sys.stderr.isatty()
    output.print_diff(insertion, err=yes or asks)
    if not insertion.is_sound:
        say(f"nothing was written: it would add errors to {insertion.path}", err=True)
    elif yes or (asks and click.confirm(f"write {insertion.path}?", err=True)):
        written(result, target)
        say(f"{insertion.path} was written", err=True)
    else:
        say(f"nothing was written{'' if asks else '; --yes writes it'}", err=True)
