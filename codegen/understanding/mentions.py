"""Whether a program mentions what was asked for: its pins, times, texts, in any usual unit.

A program that lacks one is seldom right; one that has them all may still be wrong. So this ranks
programs, and is no check.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from codegen.understanding.idle_pins import is_idle
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import Quantity

_LITERAL = r"(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?)"
_PRODUCT = re.compile(rf"(?<![\w.]){_LITERAL}\w*(?:\s*\*\s*{_LITERAL}\w*)*")
_ONE = re.compile(_LITERAL)
_BUILT_IN_LED = re.compile(r"\bLED_BUILTIN\b")
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'')
_UNO_LED = 13.0
_COMMENT = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
    r"|/\*.*?\*/|//[^\n]*|^\s*#(?!\s*(?:define|include|if|el|end|pragma))[^\n]*",
    re.DOTALL | re.MULTILINE,
)


def lacking(code: str, asked: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Those of the sentence, in their order, that the code says in no usual way.

    Only those are looked for whose kind is sure; comments do not count.
    """
    bare = without_comments(code)
    numbers = _numbers(bare)
    if _BUILT_IN_LED.search(bare):
        numbers.add(_UNO_LED)
    texts = " ".join(match[1] or match[2] or "" for match in _STRING.finditer(bare))
    return tuple(
        each for each in asked if each.is_sure and not _is_said(each, bare, numbers, texts)
    )


def _is_said(quantity: Quantity, code: str, numbers: set[float], texts: str) -> bool:
    value = quantity.value
    if quantity.kind is Kind.NUMBER:
        return True
    if quantity.kind is Kind.PIN and is_idle(code, _pin(value)):
        return False
    if isinstance(value, str):
        if quantity.kind is Kind.PIN:
            return re.search(rf"\b{re.escape(value)}\b", code) is not None
        return value in texts
    return any(_holds(numbers, each) for each in _forms(quantity.kind, value))


def _pin(value: float | str) -> re.Pattern[str]:
    """Finds a pin in code, however it is written."""
    if isinstance(value, str):
        return re.compile(rf"\b{re.escape(value)}\b")
    number = int(value)
    built_in = r"|\bLED_BUILTIN\b" if number == _UNO_LED else ""
    return re.compile(rf"(?<![\w.])(?:GP|GPIO_NUM_|GPIO|D|IO|P)?{number}\b(?![.\w]){built_in}")


def _forms(kind: Kind, value: float) -> Iterable[float]:
    """The numbers by which a value may stand in a program."""
    if kind in (Kind.TIME, Kind.RATE):
        seconds = value if kind is Kind.TIME else 1 / value if value else 0.0
        spans = [n * seconds for n in (1, 0.5, 2)]  # a half period is what blinking waits for
        rates = [1 / seconds] if seconds else []
        return [n * unit for n in spans for unit in (1, 1e3, 1e6, 1 / 60)] + rates
    if kind is Kind.PERCENT:
        return [value, value / 100, *(round(value / 100 * top) for top in (255, 1023, 4095, 65535))]
    if kind is Kind.LENGTH:
        return [value, value * 100, value * 1000]
    return [value]


def _holds(numbers: set[float], wanted: float) -> bool:
    return any(math.isclose(each, wanted, rel_tol=1e-6, abs_tol=1e-9) for each in numbers)


def _numbers(code: str) -> set[float]:
    """All numbers of a program, and the products of those that stand in one."""
    found: set[float] = set()
    for match in _PRODUCT.finditer(code):
        factors = [_value(each) for each in _ONE.findall(match[0])]
        found.update(factors)
        found.add(math.prod(factors))
    # "GP15", "D7", "GPIO_NUM_4": the number of a name is its pin.
    found.update(float(n) for n in re.findall(r"\b(?:GP|GPIO_NUM_|GPIO|D|IO|P)(\d{1,2})\b", code))
    return found


def _value(literal: str) -> float:
    return float(int(literal, 16)) if literal[:2].lower() == "0x" else float(literal)


def without_comments(code: str) -> str:
    """The code as a compiler reads it; a "//" in a text begins no comment."""
    return _COMMENT.sub(lambda match: match["text"] or "", code)
