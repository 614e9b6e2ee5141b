"""Options that several commands have, and what they say on stderr."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console

MODEL = click.option(
    "--model", metavar="FILE.gguf", help="Another model with fill-in-the-middle tokens."
)
ADAPTER = click.option(
    "--adapter", metavar="FILE.gguf", help="What `pinwright tune` made of your code, for the model."
)
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
BOARD = click.option(
    "--board", metavar="BOARD", help="PlatformIO id, common name or FQBN: uno, 'Arduino Nano', ..."
)


def complain(message: str) -> int:
    """A mistake in one line on stderr; returns its exit status."""
    line = " ".join(message.split())
    click.echo(f"pinwright: error: {line}", err=True)
    return 2


@contextmanager
def spinner() -> Iterator[Any]:
    """Progress on stderr: a spinner on a terminal, nothing in a pipe."""
    console = Console(stderr=True)
    with console.status("starting") as shown:
        yield shown.update
