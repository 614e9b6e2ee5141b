"""Which MicroPython runs on a board: its port, its stubs, and what is left of the flash."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.project.board import Board, all_boards


@dataclass(frozen=True, slots=True)
class Port:
    """The firmware of a board, by the facts of ports.toml.

    `name` is what `sys.platform` says there. `stubs` and `cpython_stubs` are packages with their
    versions, as pip takes them. `arch` is mpy-cross's name for the chip. `flash` is the size of
    the board's file system in bytes, 0 where it is not known.
    """

    name: str
    stubs: str
    cpython_stubs: str
    arch: str
    flash: int

    @property
    def version(self) -> str:
        """The version of MicroPython whose names the stubs have, as in `1.29.0`."""
        return ".".join(self.stubs.partition("==")[2].split(".")[:3])

    def __str__(self) -> str:
        return f"MicroPython {self.version} for {self.name}"


def port_of(board: Board) -> Port | None:
    """The firmware for a board; None where MicroPython has none for its chip."""
    facts = _facts()
    entry = facts["board"].get(board.id) or facts["chip"].get(board.mcu)
    if entry is None:
        return None
    return Port(
        name=entry["port"],
        stubs=entry["stubs"],
        cpython_stubs=facts["cpython_stubs"],
        arch=entry["arch"],
        flash=max(board.flash - entry["firmware"], 0),
    )


def every_port() -> tuple[Port, ...]:
    """The firmware of all boards, one for each package of stubs."""
    ports = (port_of(board) for board in all_boards())
    return tuple({port.stubs: port for port in ports if port is not None}.values())


@cache
def _facts() -> dict[str, Any]:
    text = files("codegen.validation.micropython").joinpath("ports.toml").read_text("utf-8")
    return tomllib.loads(text)
