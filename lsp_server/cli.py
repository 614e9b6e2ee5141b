"""The command line: arguments in, one call, the answer printed. No logic of its own.

Answers (code, diagnostics) go to stdout, reports and progress to stderr. Exit status: 0 done,
1 errors found, 2 the request cannot be served as asked, 3 refused or no draft reached the highest
rung, 4 nothing could be checked, 130 interrupted.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.errors import Cancelled, UsageError
from codegen.language import Language
from codegen.types import GenerateRequest
from lsp_server import json_output, output
from lsp_server.complete_command import complete
from lsp_server.corpus_command import corpus
from lsp_server.device_commands import monitor, ports, upload
from lsp_server.doctor_command import doctor
from lsp_server.evaluate_command import evaluate
from lsp_server.insertion import offer, opened, written
from lsp_server.interruption import interruptible
from lsp_server.model_command import model
from lsp_server.options import (
    ADAPTER,
    BOARD,
    ENV,
    JSON,
    MODEL,
    SET,
    SIMULATE,
    TRUST,
    complain,
    parse_settings,
    parse_time,
    spinner,
)
from lsp_server.recipes_command import recipes
from lsp_server.stats_command import stats
from lsp_server.train_command import train
from lsp_server.tune_command import tune
from lsp_server.validate_command import validate

if TYPE_CHECKING:
    from codegen.inserted import Target

_LANGUAGES = {"arduino": Language.ARDUINO, "micropython": Language.PYTHON}


@click.group(
    commands=[
        complete,
        corpus,
        doctor,
        evaluate,
        model,
        monitor,
        ports,
        recipes,
        stats,
        train,
        tune,
        upload,
        validate,
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(metadata.version("pinwright"), prog_name="pinwright")
def cli() -> None:
    """A local code model for microcontroller firmware, checked by syntax and by PlatformIO."""


@cli.command()
@click.argument("prompt")
@BOARD
@ENV
@TRUST
@click.option(
    "--lang", type=click.Choice(list(_LANGUAGES)), help="Without a file, arduino is the default."
)
@click.option("-n", "drafts", type=click.IntRange(1, 64), help="Drafts at most.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option("--recipes/--no-recipes", default=True, help="Use recipes, or only the model.")
@click.option("--anyway", is_flag=True, help="Write even what the board cannot do.")
@SET
@MODEL
@ADAPTER
@SIMULATE
@click.option(
    "--into",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put the program into this one: imports to the others, globals and helpers before the "
    "first function, statements at the ends of setup() and loop(), or of the main loop in Python.",
)
@click.option(
    "--at",
    metavar="FILE:LINE",
    help="The same, but above this line: in setup() its statements go there, in another function "
    "or in Python's main loop those of loop(), elsewhere the globals and helpers.",
)
@click.option("--yes", is_flag=True, help="Write the file without asking.")
@JSON
def generate(
    *,
    prompt: str,
    board: str | None,
    lang: str | None,
    drafts: int | None,
    seed: int,
    recipes: bool,
    anyway: bool,
    settings: tuple[str, ...],
    env: str | None,
    trusted: tuple[str, ...],
    model: str | None,
    adapter: str | None,
    simulate: str | None,
    into: Path | None,
    at: str | None,
    yes: bool,
    as_json: bool,
) -> int:
    """Write a snippet for PROMPT, build it for the board, show the best."""
    from codegen.engine import Engine
    from codegen.inserted import inserted
    from codegen.refusal import refused
    from codegen.rehearsal import rehearsed

    seconds = None if simulate is None else parse_time(simulate)
    target = opened(into, at, board=board, env=env, trusted=trusted)
    if yes and target is None:
        raise UsageError("--yes needs --into or --at")
    board_id, language = _board_and_language(target, board=board, lang=lang, env=env)
    request = GenerateRequest(
        prompt=prompt,
        board=board_id,
        language=language,
        drafts=drafts,
        seed=seed,
        recipes=recipes,
        anyway=anyway,
        values=parse_settings(settings),
        is_beside=target is not None,
    )
    if (refusal := refused(request)) is not None:
        if as_json:
            json_output.print_json(json_output.generate_json(refusal, model=None))
        else:
            output.print_refused(refusal)
        return 3
    with spinner() as tell, interruptible() as stop:
        engine = Engine.open_for_programs(model, adapter)
        try:
            result = engine.generate(request, stop=stop, progress=tell)
        finally:
            engine.close()
        if target is not None:
            result = inserted(result, request, target, seconds=seconds, stop=stop, progress=tell)
        elif seconds is not None:
            result = rehearsed(result, request, seconds=seconds, stop=stop, progress=tell)
    if as_json:
        is_written = yes and written(result, target)
        body = json_output.generate_json(result, model=engine.writer_name, is_written=is_written)
        json_output.print_json(body)
    else:
        output.print_generated(result, model=engine.writer_name)
        offer(result, target, yes=yes)
    return 0 if result.reached and (not result.insertion or result.insertion.is_sound) else 3


def _board_and_language(
    target: Target | None, *, board: str | None, lang: str | None, env: str | None
) -> tuple[str, Language]:
    """Those of the file that the program goes into; else those that are named, or the folder's."""
    from codegen.project.resolved_board import resolve_board

    if target is None:
        found = resolve_board(explicit=board, path=Path.cwd(), environment=env).board
        return found.id, _LANGUAGES[lang or "arduino"]
    if lang is not None and _LANGUAGES[lang] is not target.language:
        raise UsageError(f"{target.path} is not for --lang {lang}")
    return target.board.id, target.language


@cli.command()
@BOARD
@MODEL
@ADAPTER
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
@JSON
def boards(*, as_json: bool) -> int:
    """List the boards and the names they are known by."""
    from codegen.project.board import all_boards

    if as_json:
        json_output.print_json(json_output.boards_json(all_boards()))
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
        status = complain(error.format_message())
    except UsageError as error:
        status = complain(str(error))
    except (KeyboardInterrupt, click.Abort, Cancelled):
        status = 130
    except SystemExit:  # what click raises when the reader of our output has gone
        status = 141
    except OSError as error:  # the disk is full, the working folder is gone
        from codegen.validation.machine import refused_with

        status = complain(refused_with(error))
    sys.exit(status if isinstance(status, int) else 0)
