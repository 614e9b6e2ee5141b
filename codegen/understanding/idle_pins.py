"""Whether a program does something with a pin, and does not only name or set it up.

    const int BUTTON = 4;  pinMode(BUTTON, INPUT_PULLUP);     idle: it is never read

A look at the text, statement by statement: what is defined with the pin in it has to be used in
another one. Pure; comments must be out of the code. Not covered: what is passed on once more, and a
number that is the pin's by chance is taken for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_SETS_UP = re.compile(r"\bpinMode\s*\([^;{}]*?\)\s*(?=[;,)\n])")
_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.*)$", re.MULTILINE)
_LIST = re.compile(r"=\s*\{([^{}]*)\}")  # it belongs to its statement
_ASSIGNS = re.compile(r"(?<![=!<>+\-*/%&|^])=(?!=)")
_NAME = re.compile(r"(\w+)\s*(?:\[[^\]]*\])?\s*\Z")
_IS_CPP = re.compile(r";[ \t]*$|\bvoid\s+\w+\s*\(", re.MULTILINE)


def is_idle(code: str, pin: re.Pattern[str]) -> bool:
    """Whether a program names a pin, which the pattern finds, and uses it nowhere."""
    statements = [each for each in _statements(_SETS_UP.sub("", code)) if each.strip()]
    if len(statements) == 1:
        return False  # a piece of a program
    named = [number for number, each in enumerate(statements) if pin.search(each)]
    return bool(named) and not any(_is_used(number, statements, pin) for number in named)


def _statements(code: str) -> Iterator[str]:
    if not _IS_CPP.search(code):
        yield from code.splitlines()
        return
    for match in _DEFINE.finditer(code):
        yield f"{match[1]} = {match[2]}"
    yield from re.split(r"[;{}]", _LIST.sub(r"= (\1)", _DEFINE.sub("", code)))


def _is_used(number: int, statements: Sequence[str], pin: re.Pattern[str]) -> bool:
    """Whether a statement with the pin in it uses it, or what it defines is used elsewhere."""
    statement = statements[number]
    left, equals, right = _split(statement)
    if not equals or not pin.search(right) or (name := _NAME.search(left)) is None:
        return True
    again = re.compile(rf"\b{re.escape(name[1])}\b")
    return any(again.search(other) for n, other in enumerate(statements) if n != number)


def _split(statement: str) -> tuple[str, str, str]:
    match = _ASSIGNS.search(statement)
    if match is None:
        return statement, "", ""
    return statement[: match.start()], "=", statement[match.end() :]
