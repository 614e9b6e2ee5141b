"""What is known about the chips that can be simulated, and the Arduino names of their pins."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.project.board import Board
from codegen.validation.simulation.timers import Kind, Timer


@dataclass(frozen=True, slots=True)
class Chip:
    """One AVR, by the facts of avr.toml, which says what they mean; addresses of the data space.

    `flash` is bytes, all of it. Pins are named by port and bit, such as `PB5`.
    """

    name: str
    flash: int
    vectors: tuple[str, ...]
    ports: Mapping[str, int]
    uarts: Mapping[str, int]
    timers: tuple[Timer, ...]
    free: int
    usb: bool = False

    @property
    def vector_words(self) -> int:
        """Words of an entry of the interrupt table: 8 KB are within reach of one."""
        return 2 if self.flash > 8192 else 1

    @property
    def return_bytes(self) -> int:
        """Bytes of a return address on the stack."""
        return 3 if self.flash > 1 << 17 else 2


@cache
def find_chip(mcu: str) -> Chip | None:
    """The chip of this name (avr-gcc's), None when nothing is known of it."""
    for row in _tables()["chips"]:
        if mcu in row["flash"]:
            timers = tuple(Timer(**{**each, "kind": Kind(each["kind"])}) for each in row["timers"])
            vectors = tuple(row["vectors"].split())
            own = {"name": mcu, "flash": row["flash"][mcu], "vectors": vectors, "timers": timers}
            return Chip(**{**row, **own})
    return None


@cache
def pin_names(board: Board) -> Mapping[str, str]:
    """The Arduino name (`D13`, `A0`) of each pin that the board's variant numbers, by `PB5`."""
    for row in _tables()["pins"]:
        if board.variant in row["variants"]:
            order, a0 = row["order"].split(), row["a0"]
            digital = {pin: f"D{number}" for number, pin in enumerate(order[:a0])}
            return digital | {pin: f"A{number}" for number, pin in enumerate(order[a0:])}
    return {}


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("avr.toml").read_text("utf-8"))
