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
from codegen.types import CompleteRequest, CompleteResult, GenerateRequest, Language, Report, Rung
from lsp_server import output
from lsp_server.corpus_command import corpus
from lsp_server.evaluate_command import evaluate
from lsp_server.train_command import train
from lsp_server.tune_command import tune

_MODEL = click.option(
    "--model", metavar="FILE.gguf", help="Another model with fill-in-the-middle tokens."
)
_ADAPTER = click.option(
    "--adapter", metavar="FILE.gguf", help="What `pinwright tune` made of your code, for the model."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
_BOARD = click.option(
    "--board", metavar="BOARD", help="PlatformIO id, common name or FQBN: uno, 'Arduino Nano', ..."
)
_TIME = re.compile(r"([0-9]{1,9}(?:\.[0-9]{0,9})?) ?(ms|s|min|)")
_UNITS = {"ms": 1e-3, "s": 1.0, "min": 60.0, "": 1.0}
_PLACE = re.compile("(.+):([1-9][0-9]{0,8}):([1-9][0-9]{0,8})", re.DOTALL)
_CHECK_SECONDS = 60.0  # nobody types meanwhile, and the first check for a board takes seconds
_LANGUAGES = {"arduino": Language.ARDUINO, "micropython": Language.PYTHON}


@click.group(
    commands=[corpus, evaluate, train, tune],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
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
@_ADAPTER
@_JSON
def generate(
    *,
    prompt: str,
    board: str | None,
    lang: str,
    drafts: int,
    seed: int,
    model: str | None,
    adapter: str | None,
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
        engine = Engine.open(model, adapter)
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
@_ADAPTER
@_JSON
def complete(
    *, place: str, board: str | None, model: str | None, adapter: str | None, as_json: bool
) -> int:
    """Fill in the middle at the cursor; line and column count from 1, in characters."""
    from codegen.board import resolve_board
    from codegen.engine import Engine
    from codegen.header_macros import header_macros
    from codegen.project import load_project, read_text

    path, line, column = _parse_place(place)
    language = _language_of(path)
    raw = read_text(path)
    text = raw.replace("\r\n", "\n")  # the line endings that the model learned from
    offset = _offset(text, line, column, path)
    name = project = why_not = None
    try:
        project = load_project(path)
        name = resolve_board(explicit=board, path=path).board.id
    except UsageError as error:
        if board is not None and project is not None:
            raise  # else a completion does without, and says that it was not checked
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
@click.option(
    "--core", metavar="VERSION", help="The Arduino core to check against: 2.0.17, 3.3, ..."
)
@click.option(
    "--fast", is_flag=True, help="Only compile: no linking, no sizes, a tenth of the time."
)
@click.option(
    "--simulate",
    metavar="TIME",
    help="Then run the program on a simulated AVR for so much of its own time: 2s, 500ms, ...",
)
@click.option(
    "--vcd",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what the simulated pins did for a waveform viewer.",
)
@_JSON
def validate(
    *,
    files: Sequence[Path],
    board: str | None,
    env: str | None,
    timeout: float,
    core: str | None,
    fast: bool,
    simulate: str | None,
    vcd: Path | None,
    as_json: bool,
) -> int:
    """Build the projects that the files belong to with PlatformIO and print the diagnostics."""
    from codegen.board import resolve_board
    from codegen.project import load_project
    from codegen.validation.check import Depth, check_project

    if math.isnan(timeout):
        raise UsageError("--timeout wants a number of seconds")
    if fast and simulate is not None:
        raise UsageError("--fast and --simulate cannot go together: only what is linked can run")
    depth = Depth.FAST if fast else Depth.BUILD if simulate is None else Depth.SIMULATE
    simulated = _parse_time("2s" if simulate is None else simulate)
    if vcd is not None and simulate is None:
        raise UsageError("--vcd needs --simulate")
    projects: dict[object, tuple[Path, Any]] = {}
    for path in files:
        project = load_project(path, environment=env)
        projects.setdefault((project.kind, project.root, project.files), (path, project))
    if vcd is not None and len(projects) > 1:
        raise UsageError(f"--vcd writes the pins of one program, not of {len(projects)}")
    reports: list[Report] = []
    with _status() as tell:
        for path, project in projects.values():
            target = resolve_board(explicit=board, path=path, environment=env).board
            report = check_project(
                project,
                board=target,
                depth=depth,
                core=core,
                seconds=timeout,
                simulated_seconds=simulated,
                progress=tell,
            )
            reports.append(report)
            if vcd is not None and report.simulation is not None:
                vcd.write_text(report.simulation.vcd, "ascii")
    if as_json:
        output.print_json(output.validate_json(reports))
    else:
        output.print_validated(reports)
    if any(report.errors for report in reports):
        return 1
    if depth is Depth.SIMULATE:
        return 0 if all(report.rung is Rung.BEHAVES for report in reports) else 4
    return 0 if any(report.checked for report in reports) else 4


@cli.command()
@_BOARD
@_MODEL
@_ADAPTER
@click.option("--tcp", metavar="HOST:PORT", help="Serve one client on a socket, not on stdio.")
def lsp(*, board: str | None, model: str | None, adapter: str | None, tcp: str | None) -> int:
    """Run the language server."""
    from lsp_server.server import serve_stdio, serve_tcp
    from lsp_server.settings import Settings

    settings = Settings(board=board, model=model, adapter=adapter)
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
@click.argument("board", required=False)
@click.option("--self-check", metavar="BOARD", help="Build a fixed sketch of ours for this board.")
@click.option("--fetch-stubs", is_flag=True, help="First get what MicroPython's names are.")
@_MODEL
@_JSON
def doctor(
    *,
    board: str | None,
    self_check: str | None,
    fetch_stubs: bool,
    model: str | None,
    as_json: bool,
) -> int:
    """Say what works here, and how far programs for each board can be checked, or for BOARD."""
    from codegen.board import find_board
    from codegen.doctor import examine

    if self_check is not None:
        return _self_check(self_check, as_json=as_json)
    boards = [find_board(board)] if board else None
    if fetch_stubs:
        _fetch_stubs()
    findings = examine(model, boards=boards)
    if as_json:
        output.print_json(output.doctor_json(findings))
    elif boards:
        output.print_board(findings.boards[0])
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


def _fetch_stubs() -> None:
    from codegen.validation.micropython.ports import every_port
    from codegen.validation.micropython.stubs import fetch_stubs

    with _status() as tell:
        for port in every_port():
            fetch_stubs(port, progress=tell)


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


def _parse_time(text: str) -> float:
    """A time in seconds; without a unit it is that."""
    match = _TIME.fullmatch(text.strip())
    seconds = float(match[1]) * _UNITS[match[2]] if match else 0.0
    if not 0.001 <= seconds <= 3600:
        raise UsageError(f"--simulate wants a time from 1ms to 60min, such as 2s, not {text!r}")
    return seconds


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
