"""`pinwright ports`, `upload` and `monitor`: the board on the desk."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from codegen.errors import BoardError
from lsp_server import json_output, output
from lsp_server.interruption import interruptible
from lsp_server.options import BOARD, ENV, JSON, spinner
from lsp_server.report import summary
from lsp_server.terminal import say

if TYPE_CHECKING:
    from codegen.device.ports import Port
    from codegen.project.board import Board
    from codegen.project.files import Project

_PATH = click.argument("path", default=".", type=click.Path(path_type=Path))
_PORT = click.option("--port", metavar="PORT", help="Where the board is: see `pinwright ports`.")
_TRUST = click.option(
    "--trust",
    "trusted",
    metavar="FOLDER",
    multiple=True,
    callback=lambda _context, _option, folders: tuple(str(Path(f).absolute()) for f in folders),
    help="Upload PlatformIO projects in it as their own settings say, which can run code that they "
    "bring; without, only settings from a whitelist are taken.",
)


@click.command()
@JSON
def ports(*, as_json: bool) -> int:
    """List the serial ports, and what board is behind each."""
    from codegen.device.ports import serial_ports

    found = serial_ports()
    if as_json:
        json_output.print_json(ports_json(found))
    elif found:
        rows = ((each.path, each.usb or "", each.what, ", ".join(each.boards)) for each in found)
        output.print_table(("port", "usb", "what is there", "board"), rows)
    else:
        say("no serial port with anything behind it")
    return 0


@click.command()
@_PATH
@BOARD
@ENV
@_PORT
@_TRUST
@click.option("--timeout", type=click.FloatRange(1, 3600), default=300.0, show_default=True)
@click.option("--monitor", "watch", is_flag=True, help="Then show what the board prints.")
def upload(
    *,
    path: Path,
    board: str | None,
    env: str | None,
    port: str | None,
    trusted: tuple[str, ...],
    timeout: float,
    watch: bool,
) -> int:
    """Build a sketch, a project or a MicroPython program, and write it to the board.

    PATH is a file or a folder, this one if it is left out.
    """
    from codegen.device.upload import upload_project
    from codegen.project.build_settings import require_decided

    project = _project(path, board=board, env=env, trusted=trusted)
    require_decided(project.settings)
    target = _board(project, board=board, env=env, path=path, trusted=trusted)
    chosen = _port(project, target, named=port, key="upload_port")
    with spinner() as tell, interruptible() as stop:
        done = upload_project(
            project,
            board=target,
            port=chosen,
            trusted=trusted,
            seconds=timeout,
            stop=stop,
            progress=tell,
        )
    if done.why_not is None:
        say(f"uploaded to {chosen}; {summary(done.report)}")
        return _watch(project, target, chosen, elf=None, baud=None) if watch else 0
    output.print_validated([done.report])
    say(f"not uploaded to {chosen}: {done.why_not}", err=True)
    return 1 if done.report.checked else 4


@click.command()
@_PATH
@BOARD
@ENV
@_PORT
@click.option("--baud", type=click.IntRange(1, 5_000_000), help="Else what the program says.")
@click.option(
    "--elf",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The program on the board, to decode its crashes; else the one that was uploaded last.",
)
def monitor(
    *,
    path: Path,
    board: str | None,
    env: str | None,
    port: str | None,
    baud: int | None,
    elf: Path | None,
) -> int:
    """Show what the board prints, and send it what is typed; Ctrl-C ends.

    A crash of an ESP is shown with its lines. PATH is the program's file or folder, if any.
    """
    from codegen.errors import SourceError

    project: Project | None = None
    target: Board | None = None
    try:
        project = _project(path, board=board, env=env, trusted=())
        target = _board(project, board=board, env=env, path=path, trusted=())
    except SourceError:
        if path != Path():  # it was named, and is wanted
            raise
    except BoardError:
        if board is not None:
            raise  # a board is not needed, but a wrong one is a mistake
    chosen = _port(project, target, named=port, key="monitor_port")
    return _watch(project, target, chosen, elf=elf, baud=baud)


def ports_json(found: tuple[Port, ...]) -> dict[str, Any]:
    """Each port with what is known of the board behind it."""
    return {
        "ports": [
            {
                "path": each.path,
                "usb": each.usb,
                "what": each.what,
                "boards": list(each.boards),
                "serial": each.serial,
            }
            for each in found
        ]
    }


def _project(
    path: Path, *, board: str | None, env: str | None, trusted: tuple[str, ...]
) -> Project:
    from codegen.project.project import load_project

    return load_project(path, environment=env, board=board, trusted=trusted)


def _board(
    project: Project, *, board: str | None, env: str | None, path: Path, trusted: tuple[str, ...]
) -> Board | None:
    """The board that is meant; None if only a trusted project's own settings know it."""
    from codegen.project.files import ProjectKind
    from codegen.project.resolved_board import resolve_board
    from codegen.project.trust import is_trusted

    try:
        return resolve_board(explicit=board, path=path, environment=env).board
    except BoardError:
        is_own = project.kind is ProjectKind.PLATFORMIO and project.settings.board
        if board is None and is_own and is_trusted(Path(project.root).absolute(), trusted):
            return None
        raise


def _port(project: Project | None, board: Board | None, *, named: str | None, key: str) -> Port:
    """The port that is meant, which can be used."""
    from codegen.device.choice import choose_port, require_usable
    from codegen.device.ports import serial_ports
    from codegen.device.project_settings import named_port

    there = serial_ports()
    chosen = choose_port(there, named=named or named_port(project, there, key), board=board)
    require_usable(chosen)
    return chosen


def _watch(
    project: Project | None, board: Board | None, port: Port, *, elf: Path | None, baud: int | None
) -> int:
    from codegen.device.kept import find_program
    from codegen.device.monitor import monitor as listen
    from codegen.device.monitor import named_program, repl
    from codegen.device.project_settings import Speed, speed_of

    with interruptible() as stop:
        if project is not None and project.main.endswith(".py") and elf is None and baud is None:
            say(f"{port}: MicroPython's prompt; Ctrl-] ends", err=True)
            return _shown(repl(port, write=_write, stop=stop))
        program = None
        if elf is not None:
            program = named_program(elf)
        elif project is not None:
            program = find_program(project)
        speed = speed_of(project, board) if baud is None else Speed(baud, "as you say")
        say(f"{port}: {speed.baud} baud ({speed.source}); Ctrl-C ends", err=True)
        if program is not None:
            say(f"crashes are decoded with {program.elf}", err=True)
        return _shown(listen(port, baud=speed.baud, program=program, write=_write, stop=stop))


def _shown(status: int) -> int:
    """Our exit status for a monitor's: it is no error that somebody has ended it."""
    return 1 if status else 0


def _write(chunk: bytes) -> None:
    sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()
