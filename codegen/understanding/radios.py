"""Whether a board has the radio or the network that a sentence asks for. Pure.

A sentence that names a shield or a module has it from there.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from codegen.project.board import Board
from codegen.understanding.phrases import anywhere, beginnings

_BEFORE = 16  # characters in which a word says that something is not wanted


@dataclass(frozen=True, slots=True)
class _Wish:
    """Something that is asked for by its words, and which radios give it."""

    name: str
    needs: frozenset[str]
    says: re.Pattern[str]
    but_not: re.Pattern[str] | None
    instead: str
    module: str | None


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("radios.toml").read_text("utf-8"))


@cache
def _wishes() -> tuple[_Wish, ...]:
    return tuple(
        _Wish(
            name=each["name"],
            needs=frozenset(each["needs"]),
            says=anywhere(each["says"]),
            but_not=anywhere(each["but_not"]) if "but_not" in each else None,
            instead=each["instead"],
            module=each.get("module"),
        )
        for each in _table()["wish"]
    )


@cache
def _without() -> re.Pattern[str]:
    return re.compile(rf"(?:{anywhere(_table()['elsewhere']['without']).pattern})\s*(?:\S+\s+)?\Z")


def radios_of(board: Board) -> frozenset[str] | None:
    """The radios and networks of a board; None where they are not known."""
    table = _table()
    found: list[str] | None = table["boards"].get(board.id, table["chips"].get(board.mcu))
    return None if found is None or board.is_own else frozenset(found)


def wants_wifi(text: str) -> bool:
    """Whether a text in lower case asks for Wi-Fi, or for what needs it on a chip that has it."""
    return any(_is_wanted(each, text) for each in _wishes() if each.needs & {"Wi-Fi", "ESP-NOW"})


def missing_radio(text: str, board: Board) -> str | None:
    """What of a text in lower case the board has no radio for, and what has one."""
    radios = radios_of(board)
    if radios is None:
        return None
    for wish in _wishes():
        if wish.needs & radios or not _is_wanted(wish, text):
            continue
        if wish.module and _comes_from_elsewhere(text, board):
            continue
        module = f"; or name the module that brings it ({wish.module})" if wish.module else ""
        return f"{board.id} has no {wish.name}: {wish.instead}{module}"
    return None


def _is_wanted(wish: _Wish, text: str) -> bool:
    if wish.but_not is not None and wish.but_not.search(text):
        return False
    return any(
        not _without().search(text[max(match.start() - _BEFORE, 0) : match.start()])
        for match in wish.says.finditer(text)
    )


def _comes_from_elsewhere(text: str, board: Board) -> bool:
    """Whether a module, or another machine, is named; the board itself is none."""
    own = f"{board.id} {board.mcu} {board.name} {' '.join(board.aliases)}".lower()
    others = [each for each in _table()["elsewhere"]["says"] if each not in own]
    return beginnings(others).search(text) is not None
