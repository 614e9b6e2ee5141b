"""What a project says of its port and its speed: in platformio.ini, read as text, and in code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.device.ports import Port
from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind
from codegen.project.platformio_ini import read_ini
from grammars.directives import LexemeKind, blank, scan

_BEGIN = re.compile(r"\bSerial\.begin\s*\(\s*(\w+)")
_NUMBER = re.compile(r"(\d{2,7})[uUlL]*")
_FASTEST = 5_000_000  # baud; what USB bridges can
_SLOW = "atmelavr"  # whose examples say 9600 where those of others say 115200


@dataclass(frozen=True, slots=True)
class Speed:
    """A speed in baud, and in words where it stood."""

    baud: int
    source: str


def named_port(project: Project | None, ports: Iterable[Port], key: str) -> str | None:
    """The port that `upload_port` or `monitor_port` names, if it is one of those that are there.

    A workspace chooses among the ports of this machine, and no other file.
    """
    named = _options(project).get(key)
    return named if named in {port.path for port in ports} else None


def speed_of(project: Project | None, board: Board | None) -> Speed:
    """The speed to listen at: what platformio.ini or the program says, else what is usual."""
    if (given := _options(project).get("monitor_speed", "")).isdigit():
        return Speed(min(int(given), _FASTEST), "monitor_speed of platformio.ini")
    for file in project.files if project else ():
        if baud := _begun(file.text):
            return Speed(baud, f"Serial.begin in {file.path}")
    usual = 9600 if board is None or board.platform == _SLOW else 115200
    return Speed(usual, "nothing says which; --baud does")


def _begun(text: str) -> int | None:
    """The argument of the first Serial.begin in the code of a text, if it is a number here."""
    comments = [(x.start, x.end) for x in scan(text) if x.kind is LexemeKind.COMMENT]
    code = blank(text, comments)
    for match in _BEGIN.finditer(code):
        word = match[1]
        if not word[0].isdigit():
            named = re.search(rf"\b{word}\b\s*=?\s*(\d+[uUlL]*)\b", code)
            word = named[1] if named else ""
        if number := _NUMBER.fullmatch(word):
            return min(int(number[1]), _FASTEST)
    return None


def _options(project: Project | None) -> Mapping[str, str]:
    """The options of the environment that the project is built with; none without one."""
    if project is None or project.kind is not ProjectKind.PLATFORMIO:
        return {}
    ini = read_ini(Path(project.root) / "platformio.ini")
    return ini.options(project.settings.environment)
