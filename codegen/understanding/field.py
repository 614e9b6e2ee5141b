"""Whether a sentence asks for firmware at all, in a language and for a chip that there is. Pure.

Only what is certainly something else is refused: a sentence that names a part, a pin, a bus or a
board is about firmware, whatever else it says.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from codegen.language import Language
from codegen.project.board import Board
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity

_LONG = 5  # letters of a word that is found within others: "Temperatursensor"
_PART = re.compile(r"(?<![a-z\d])(?!(?:utf|win|web)-?\d)[a-z]{2,}-?\d{2,}")
_IS_FIRMWARE = frozenset({Kind.PIN, Kind.RATE, Kind.BAUD, Kind.ADDRESS, Kind.ANGLE, Kind.PERCENT})
_FOR = r"(?:\b(?:for|on|für|auf)\s+(?:(?:an?|the|my|einen?|einem|den|dem|die|der|das)\s+)?|用于)"
_PYTHONS = re.compile(
    r"\b(?:in|using)\s+(?P<one>(?:micro|circuit)?python)\b"
    r"|\b(?P<two>(?:micro|circuit)python)[\s-]*(?:program|programm|script|skript|程序|代码)"
    r"|用\s*(?P<three>(?:micro|circuit)?python)\s*(?:写|编写|实现|编程)",
    re.IGNORECASE,
)
_CPP = re.compile(
    r"\bin\s+(?P<one>C\+\+)|\b(?P<two>Arduino)[\s-]sketch\b|用\s*(?P<three>C\+\+)\s*(?:写|编写|实现)",
    re.IGNORECASE,
)
_ON_A_PC = re.compile(
    r"\b(?:read|plot|parse|process|decode|open|use|lesen|auswerten)\w*\b(?:\s+\w+){0,3}\s*\Z",
    re.IGNORECASE,
)
_SPOKEN = {Language.ARDUINO: "arduino", Language.CPP: "arduino", Language.PYTHON: "micropython"}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("field.toml").read_text("utf-8"))


@cache
def _inside() -> re.Pattern[str]:
    words = sorted(_table()["inside"], key=len, reverse=True)
    return re.compile(
        "|".join(
            re.escape(each)
            if len(each) >= _LONG or not each.isascii()
            else rf"(?<![a-zäöüß\d]){re.escape(each)}(?![a-zäöüß])"
            for each in words
        )
    )


@cache
def _outside() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in _table()["outside"]))


@cache
def _languages() -> re.Pattern[str]:
    names = "|".join(_table()["languages"]["names"])
    end = r"(?![\w+#-]|\s[A-Z])"  # "in JavaScript Object Notation"
    return re.compile(rf"\bin\s+({names}){end}|用\s*({names})\s*(?:写|编写|实现|编程|来)")


@cache
def _platforms() -> re.Pattern[str]:
    names = "|".join(_table()["platforms"]["names"])
    return re.compile(rf"{_FOR}\s*({names})(?![\w:-])", re.IGNORECASE)


def outside_the_field(sentence: str, asked: Sequence[Quantity]) -> str | None:
    """Why a sentence is certainly no request for firmware."""
    lower = sentence.lower()
    if any(each.kind in _IS_FIRMWARE for each in asked):
        return None
    if _inside().search(lower) or _PART.search(lower) or not _outside().search(lower):
        return None
    return "it asks for no firmware: only programs for microcontrollers are written here"


def other_language(sentence: str, language: Language) -> str | None:
    """Which other language a sentence asks for, and what to do about it."""
    if found := _languages().search(sentence):
        name = found[1] or found[2]
        return f"it asks for {name}: only Arduino C++ and MicroPython are written here"
    if language is Language.PYTHON:
        if found := _CPP.search(sentence):
            return f"it asks for {_first(found)}, and the language is micropython: --lang arduino"
        name = _circuit_python(sentence)
    else:
        found = _PYTHONS.search(sentence)
        if found is None or _ON_A_PC.search(sentence[: found.start()]):
            return None
        name = _circuit_python(sentence)
        if name is None:
            spoken = _SPOKEN[language]
            return f"it asks for {_first(found)}, and the language is {spoken}: --lang micropython"
    return name and f"it asks for {name}: only Arduino C++ and MicroPython are written here"


def _circuit_python(sentence: str) -> str | None:
    found = _PYTHONS.search(sentence)
    name = _first(found) if found else ""
    return name if name.lower() == "circuitpython" else None


def _first(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group)


def other_platform(sentence: str, board: Board) -> str | None:
    """Which chip or board a sentence asks for that nothing is built for here."""
    found = _platforms().search(sentence)
    if found is None:
        return None
    return f"it asks for {found[1]}, which nothing is built for here; the board is {board.id}"
