"""The serial ports of this machine, and what its USB identity says of the board behind each.

pyserial lists them; nothing is opened, so no board is reset.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.project.board import Board, find_board

_UNKNOWN = "n/a"  # pyserial's word


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port: `path` is its device, `usb` vendor and product as `2341:0043`, None if it is
    on no USB.

    `what` says in words what is behind it, `boards` our ids for that board if it is certain.
    `mcus` are the chips that it can be, empty where nothing is known.
    """

    path: str
    usb: str | None = None
    what: str = ""
    boards: tuple[str, ...] = ()
    mcus: tuple[str, ...] = ()
    serial: str | None = None

    def __str__(self) -> str:
        return f"{self.path} ({self.what})" if self.what else self.path

    def may_be(self, board: Board) -> bool:
        """Whether the board may be there, as far as is known."""
        if self.boards:
            return board.id in self.boards or board.mcu in {find_board(b).mcu for b in self.boards}
        return not self.mcus or board.mcu in self.mcus

    def is_surely(self, board: Board) -> bool:
        """Whether the USB identity is the board's, or that of its chip."""
        return board.id in self.boards or board.mcu in self.mcus


def serial_ports() -> tuple[Port, ...]:
    """Every port behind which something can be, those on USB first, by name.

    A computer's own ports that no driver knows anything of are left out: they are always there.
    """
    from serial.tools.list_ports import comports

    found = [port for port in map(_port, comports()) if port is not None]
    return tuple(sorted(found, key=lambda port: (port.usb is None, port.path)))


def port_at(path: str, ports: Iterable[Port]) -> Port:
    """The port of that name, one that is not listed too: links and pseudo-terminals are none."""
    return next((port for port in ports if port.path == path), Port(path))


def _port(info: Any) -> Port | None:
    """What pyserial says of a port; None for one of which it knows no more than the name."""
    if info.vid is None or info.pid is None:
        known = info.description not in (None, "", _UNKNOWN, info.name)
        return Port(info.device, what=info.description) if known else None
    usb = f"{info.vid:04x}:{info.pid:04x}"
    board, chip = (table.get(usb, {}) for table in _identities())
    entry = board or chip
    said = info.product or info.description
    what = entry.get("name") or (said if said not in (None, _UNKNOWN) else "unknown board")
    return Port(
        info.device,
        usb=usb,
        what=what,
        boards=tuple(board.get("boards", ())),
        mcus=tuple(chip.get("mcus", ())),
        serial=info.serial_number,
    )


@cache
def _identities() -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, Any]]]:
    tables = tomllib.loads(files("codegen.device").joinpath("usb.toml").read_text("utf-8"))
    return tables["board"], tables["chip"]
