"""`pinwright complete`: what belongs at a place of a file."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import click

from codegen.errors import SourceError, UsageError
from codegen.language import Language
from codegen.types import CompleteRequest, CompleteResult
from lsp_server import json_output, output
from lsp_server.interruption import interruptible
from lsp_server.options import ADAPTER, BOARD, ENV, JSON, MODEL, TRUST

_PLACE = re.compile("(.+):([1-9][0-9]{0,8}):([1-9][0-9]{0,8})", re.DOTALL)
_CHECK_SECONDS = 60.0  # nobody is typing, and the first check for a board takes seconds


@click.command()
@click.argument("place", metavar="FILE:LINE:COL")
@BOARD
@ENV
@TRUST
@MODEL
@ADAPTER
@JSON
def complete(
    *,
    place: str,
    board: str | None,
    env: str | None,
    trusted: tuple[str, ...],
    model: str | None,
    adapter: str | None,
    as_json: bool,
) -> int:
    """Fill in the middle at the cursor; line and column count from 1, in characters."""
    from codegen.engine import Engine
    from codegen.project.header_macros import header_macros
    from codegen.project.project import load_project, read_text
    from codegen.project.resolved_board import resolve_board

    path, line, column = _parse_place(place)
    language = _language_of(path)
    raw = read_text(path)
    text = raw.replace("\r\n", "\n")  # the line endings that the model learned from
    offset = _offset(text, line, column, path)
    name = project = why_not = None
    try:
        project = load_project(path, environment=env, board=board, trusted=trusted)
        name = resolve_board(explicit=board, path=path, environment=env).board.id
    except UsageError as error:
        if board is not None and project is not None:
            raise  # otherwise a completion goes without, and says that it was not checked
        why_not = str(error)
    request = CompleteRequest(
        text=text,
        offset=offset,
        language=language,
        path=str(path),
        board=name,
        macros=header_macros(project) if project else (),
        project=project,
        unchecked=why_not,
        check_seconds=_CHECK_SECONDS,
    )
    engine = Engine.open(model, adapter)
    try:
        with interruptible() as stop:
            result = engine.complete(request, stop=stop)
    finally:
        engine.close()
    if text != raw:
        result = _with_crlf(result)
    if as_json:
        json_output.print_json(
            json_output.complete_json(result, board=name, model=engine.model_name)
        )
    else:
        output.print_completed(result)
    return 0


def _parse_place(place: str) -> tuple[Path, int, int]:
    match = _PLACE.fullmatch(place)
    if match is None:
        raise UsageError(f"{place!r} is not FILE:LINE:COL; both count from 1, as in blink.ino:3:5")
    return Path(match[1]), int(match[2]), int(match[3])


def _language_of(path: Path) -> Language:
    from grammars.languages import language_of_suffix

    name = language_of_suffix(path.suffix)
    if name is None:
        suffix = repr(path.suffix) if path.suffix else "a name without a suffix"
        raise UsageError(f"{path}: no language for {suffix}")
    return Language(name)


def _with_crlf(result: CompleteResult) -> CompleteResult:
    """The result, in the line endings of the file."""
    items = (replace(item, text=item.text.replace("\n", "\r\n")) for item in result.items)
    return replace(result, items=tuple(items))


def _offset(text: str, line: int, column: int, path: Path) -> int:
    lines = text.split("\n")
    if line > len(lines):
        raise SourceError(f"{path} has {len(lines)} lines, not {line}")
    length = len(lines[line - 1])
    if column > length + 1:
        raise SourceError(f"line {line} of {path} has {length} characters, so no column {column}")
    return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1
