"""Options that several commands have, and what they say on stderr."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.markup import escape

from codegen.errors import UsageError
from lsp_server.terminal import in_one_line, say

_WIDEST = 200  # characters of a line of progress

MODEL = click.option(
    "--model",
    metavar="NAME|FILE.gguf|URL",
    help="A model to use instead of the one in use: a name from `pinwright model list`, a file, or "
    "a server that what you work on is sent to: http://HOST:PORT/v1, or https.",
)
ADAPTER = click.option(
    "--adapter",
    metavar="FILE.gguf|none",
    help="What `pinwright tune` made of your code, in place of the adapter that comes with the "
    "model; `none` for the bare model.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
BOARD = click.option(
    "--board", metavar="BOARD", help="PlatformIO id, common name or FQBN: uno, 'Arduino Nano', ..."
)
ENV = click.option("--env", metavar="ENV", help="The environment of platformio.ini to check with.")
TRUST = click.option(
    "--trust",
    "trusted",
    metavar="FOLDER",
    multiple=True,
    callback=lambda _context, _option, folders: tuple(str(Path(f).absolute()) for f in folders),
    help="A folder whose libraries may be used if platformio.ini names them outside its project.",
)

SET = click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="NAME=VALUE",
    help="A parameter of the recipe; may be given several times.",
)
SIMULATE = click.option(
    "--simulate",
    metavar="TIME",
    help="Then run the program on a simulated AVR for this much of its own time: 2s, 500ms, ...",
)
_TIME = re.compile(r"([0-9]{1,9}(?:\.[0-9]{0,9})?) ?(ms|s|min|)")
_UNITS = {"ms": 1e-3, "s": 1.0, "min": 60.0, "": 1.0}


def base_file(name_or_path: str | None) -> Path:
    """The weights that an adapter is for: a model of the list, a file, or a checkpoint's folder."""
    from codegen.models.catalogue import find_model  # not sooner: it brings more along

    path = Path(name_or_path) if name_or_path else None
    return path if path is not None and path.is_dir() else find_model(name_or_path).path


def adapter_to_go_on_from(named: str | None, base: Path) -> Path | None:
    """The adapter that is named ("none" is none), else the one that comes with the base, if any."""
    from codegen.models.catalogue import BARE, find_model

    if named is not None:
        return None if named == BARE else Path(named)
    return None if base.is_dir() else find_model(str(base)).adapter


def complain(message: str) -> int:
    """A mistake in one line on stderr; returns its exit status."""
    line = " ".join(message.split())
    say(f"pinwright: error: {line}", err=True)
    return 2


def parse_settings(settings: Iterable[str]) -> dict[str, str]:
    """Values by name, of options NAME=VALUE; of a name that stands twice the last."""
    found = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals or not name.strip():
            raise UsageError(f"--set wants NAME=VALUE, not {setting!r}")
        found[name.strip()] = value
    return found


def parse_time(text: str) -> float:
    """A time in seconds; without a unit it is that."""
    match = _TIME.fullmatch(text.strip())
    seconds = float(match[1]) * _UNITS[match[2]] if match else 0.0
    if not 0.001 <= seconds <= 3600:
        raise UsageError(f"--simulate wants a time from 1ms to 60min, such as 2s, not {text!r}")
    return seconds


@contextmanager
def spinner() -> Iterator[Any]:
    """Progress on stderr: a spinner on a terminal, nothing in a pipe."""
    console = Console(stderr=True)
    with console.status("starting") as shown:
        yield lambda line: shown.update(escape(in_one_line(line)[:_WIDEST]))
