"""The command line: arguments in, one call, the answer printed. No logic of its own.

Answers (code, diagnostics) go to stdout, reports and progress to stderr. Exit status: 0 done,
1 errors found, 2 the request cannot be served as asked, 3 no draft reached the highest rung,
4 nothing could be checked, 130 interrupted.
"""

from __future__ import annotations

import io
import math
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from codegen.errors import Cancelled, SourceError, UsageError
from codegen.types import CompleteRequest, CompleteResult, GenerateRequest, Language, Report
from lsp_server import output

_MODEL = click.option(
    "--model", metavar="FILE.gguf", help="Another model with fill-in-the-middle tokens."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
_BOARD = click.option(
    "--board", metavar="BOARD", help="PlatformIO id, common name or FQBN: uno, 'Arduino Nano', ..."
)
_PLACE = re.compile("(.+):([1-9][0-9]{0,8}):([1-9][0-9]{0,8})", re.DOTALL)
_LANGUAGES = {"arduino": Language.ARDUINO, "micropython": Language.PYTHON}


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(metadata.version("pinwright"), prog_name="pinwright")
def cli() -> None:
    """A local code model for microcontroller firmware, checked by syntax and by PlatformIO."""


@cli.command()
@click.argument("prompt")
@_BOARD
@click.option("--lang", type=click.Choice(list(_LANGUAGES)), default="arduino", show_default=True)
@click.option("-n", "drafts", type=click.IntRange(1, 64), default=8, show_default=True)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@_MODEL
@_JSON
def generate(
    *,
    prompt: str,
    board: str | None,
    lang: str,
    drafts: int,
    seed: int,
    model: str | None,
    as_json: bool,
) -> int:
    """Write a snippet for PROMPT, build it for the board, show the best."""
    from codegen.board import resolve_board
    from codegen.engine import Engine

    target = resolve_board(explicit=board, path=Path.cwd()).board
    request = GenerateRequest(
        prompt=prompt, board=target.id, language=_LANGUAGES[lang], drafts=drafts, seed=seed
    )
    with _status() as tell:
        engine = Engine.open(model)
        try:
            result = engine.generate(request, stop=threading.Event(), progress=tell)
        finally:
            engine.close()
    if as_json:
        output.print_json(output.generate_json(result, model=engine.model_name))
    else:
        output.print_generated(result, model=engine.model_name)
    return 0 if result.reached else 3


@cli.command()
@click.argument("place", metavar="FILE:LINE:COL")
@_BOARD
@_MODEL
@_JSON
def complete(*, place: str, board: str | None, model: str | None, as_json: bool) -> int:
    """Fill in the middle at the cursor; line and column count from 1, in characters."""
    from codegen.board import resolve_board
    from codegen.engine import Engine
    from codegen.header_macros import header_macros
    from codegen.project import read_text

    path, line, column = _parse_place(place)
    language = _language_of(path)
    raw = read_text(path)
    text = raw.replace("\r\n", "\n")  # the line endings that the model learned from
    offset = _offset(text, line, column, path)
    name = None
    try:
        name = resolve_board(explicit=board, path=path).board.id
    except UsageError:
        if board is not None:
            raise  # else a completion does without: it needs no board, and says none in its JSON
    request = CompleteRequest(
        text=text,
        offset=offset,
        language=language,
        path=str(path),
        board=name,
        macros=header_macros(path),
    )
    engine = Engine.open(model)
    try:
        result = engine.complete(request, stop=threading.Event())
    finally:
        engine.close()
    if text != raw:
        result = _with_crlf(result)
    if as_json:
        output.print_json(output.complete_json(result, board=name, model=engine.model_name))
    else:
        output.print_completed(result)
    return 0


@cli.command()
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@_BOARD
@click.option("--env", metavar="ENV", help="The environment of platformio.ini to check with.")
@click.option("--timeout", type=click.FloatRange(1, 3600), default=60.0, show_default=True)
@_JSON
def validate(
    *, files: Sequence[Path], board: str | None, env: str | None, timeout: float, as_json: bool
) -> int:
    """Build the projects that the files belong to with PlatformIO and print the diagnostics."""
    from codegen.board import resolve_board
    from codegen.project import load_project
    from codegen.validation.check import check_project

    if math.isnan(timeout):
        raise UsageError("--timeout wants a number of seconds")
    projects: dict[object, tuple[Path, Any]] = {}
    for path in files:
        project = load_project(path, environment=env)
        projects.setdefault((project.kind, project.root, project.files), (path, project))
    reports: list[Report] = []
    with _status() as tell:
        for path, project in projects.values():
            target = resolve_board(explicit=board, path=path, environment=env).board
            reports.append(check_project(project, board=target, seconds=timeout, progress=tell))
    if as_json:
        output.print_json(output.validate_json(reports))
    else:
        output.print_validated(reports)
    if any(report.errors for report in reports):
        return 1
    return 0 if any(report.checked for report in reports) else 4


@cli.command()
@_BOARD
@_MODEL
@click.option("--tcp", metavar="HOST:PORT", help="Serve one client on a socket, not on stdio.")
def lsp(*, board: str | None, model: str | None, tcp: str | None) -> int:
    """Run the language server."""
    from lsp_server.server import serve_stdio, serve_tcp
    from lsp_server.settings import Settings

    settings = Settings(board=board, model=model)
    if tcp is None:
        return serve_stdio(settings)
    host, separator, port = tcp.rpartition(":")
    if not separator or not re.fullmatch("[0-9]{1,5}", port) or int(port) > 65535:
        raise UsageError(f"--tcp wants HOST:PORT, not {tcp!r}")
    try:
        return serve_tcp(host.strip("[]") or "127.0.0.1", int(port), settings)
    except OSError as error:
        raise UsageError(f"cannot listen on {tcp}: {error.strerror or error}") from error


@cli.command()
@click.option("--self-check", metavar="BOARD", help="Build a fixed sketch of ours for this board.")
@_MODEL
@_JSON
def doctor(*, self_check: str | None, model: str | None, as_json: bool) -> int:
    """Say what works here: the model, the toolchains, and how far each board can be checked."""
    from codegen.doctor import examine

    if self_check is not None:
        return _self_check(self_check, as_json=as_json)
    findings = examine(model)
    if as_json:
        output.print_json(output.doctor_json(findings))
    else:
        output.print_findings(findings)
    return 0 if findings.model_error is None else _complain(findings.model_error)


@cli.command()
@_JSON
def boards(*, as_json: bool) -> int:
    """List the boards and the names that they go by."""
    from codegen.board import all_boards

    if as_json:
        output.print_json(output.boards_json(all_boards()))
    else:
        output.print_boards(all_boards())
    return 0


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and exit; a user's mistake is one line on stderr and status 2."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a locale that lacks the character
    try:
        status = cli.main(args=argv, prog_name="pinwright", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_asked:
        click.echo(help_asked.format_message())
        status = 2
    except click.ClickException as error:
        status = _complain(error.format_message())
    except UsageError as error:
        status = _complain(str(error))
    except (KeyboardInterrupt, click.Abort, Cancelled):
        status = 130
    except SystemExit:  # click's answer when whoever read our output has gone
        status = 141
    except OSError as error:  # the disk is full, the working folder is gone
        where = f"{error.filename}: " if error.filename else ""
        status = _complain(f"{where}{error.strerror or error}")
    sys.exit(status if isinstance(status, int) else 0)


def _self_check(name: str, *, as_json: bool) -> int:
    from codegen.board import find_board
    from codegen.validation.selfcheck import self_check

    report = self_check(find_board(name))
    if as_json:
        output.print_json(output.validate_json([report]))
    else:
        output.print_self_check(report)
    if not report.checked:
        return 4
    return 1 if report.errors else 0


def _complain(message: str) -> int:
    line = " ".join(message.split())
    click.echo(f"pinwright: error: {line}", err=True)
    return 2


@contextmanager
def _status() -> Iterator[Any]:
    """Progress on stderr: a spinner on a terminal, nothing in a pipe."""
    console = Console(stderr=True)
    with console.status("starting") as status:
        yield status.update


def _parse_place(place: str) -> tuple[Path, int, int]:
    match = _PLACE.fullmatch(place)
    if match is None:
        raise UsageError(f"{place!r} is no FILE:LINE:COL; both count from 1, as in blink.ino:3:5")
    return Path(match[1]), int(match[2]), int(match[3])


def _language_of(path: Path) -> Language:
    from grammars.languages import language_of_suffix

    name = language_of_suffix(path.suffix)
    if name is None:
        suffix = repr(path.suffix) if path.suffix else "a name without a suffix"
        raise UsageError(f"{path}: no language for {suffix}")
    return Language(name)


def _with_crlf(result: CompleteResult) -> CompleteResult:
    """The result for a file whose lines end so."""
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
