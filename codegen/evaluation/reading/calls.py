"""What a program calls, with which arguments, as far as its text says so.

A name that stands for a constant is replaced by it, an object by how it was made. Where a name may
stand for one of several values (an element of a list, a parameter), an argument has several. This
is not an interpreter: what is not known stays as it is written, and no branch is decided.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import TypeAlias

MOST_VALUES = 64
"""Of one argument; what may be more is left as it is written."""

_FOLDED: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Mod: operator.mod,
    ast.FloorDiv: operator.floordiv,
}
_FOLDED_INTEGERS: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.BitXor: operator.xor,
}
MOST_DEPTH = 12
"""Names for names for names."""

_LARGEST = 1 << 64  # and of shifts the number of bits below it: a text must not make us calculate


@dataclass(frozen=True, slots=True)
class Argument:
    """What an argument may be: numbers, calls, or text; texts in quotes are strings."""

    values: tuple[Value, ...]
    keyword: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `name` is dotted, with the class in place of the object: `DHT.readTemperature`.

    `made` is how the object was made, if that is known. `repeats` says whether it may happen again
    and again: in loop(), in an endless loop, or in what is called back.
    """

    name: str
    arguments: tuple[Argument, ...]
    made: Call | None = None
    repeats: bool = False

    def __str__(self) -> str:
        shown = (
            (f"{each.keyword}=" if each.keyword else "")
            + " or ".join(map(shown_value, each.values))
            for each in self.arguments
        )
        return f"{self.name}({', '.join(shown)})"


Value: TypeAlias = "float | int | str | Call"


@dataclass(frozen=True, slots=True)
class Reading:
    """A program as it was read: its calls, and its text without comments, its constants put in."""

    calls: tuple[Call, ...]
    code: str


def shown_value(value: Value) -> str:
    """A value as text."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def combinations(options: Sequence[Sequence[Value]]) -> list[tuple[Value, ...]]:
    """Every choice of one value each; none when they are too many."""
    found = list(islice(product(*options), MOST_VALUES + 1))
    return found if len(found) <= MOST_VALUES else []


def folded(text: str, *, whole_division: bool) -> float | int | None:
    """The value of an expression of numbers, None for anything else.

    `whole_division`: `/` of two integers drops the remainder, as in C.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval")
        return _folded(tree.body, whole_division=whole_division)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError):
        return None


def _folded(node: ast.expr, *, whole_division: bool) -> float | int | None:
    match node:
        case ast.Constant(value=bool(value)):
            return int(value)
        case ast.Constant(value=int(value) | float(value)):
            return value
        case ast.UnaryOp(op=sign, operand=inner):
            return _signed(sign, _folded(inner, whole_division=whole_division))
        case ast.BinOp(left=left, op=op, right=right):
            a = _folded(left, whole_division=whole_division)
            b = _folded(right, whole_division=whole_division)
            return None if a is None or b is None else _of_two(op, a, b, whole=whole_division)
    return None


def _signed(sign: ast.unaryop, value: float | int | None) -> float | int | None:
    if isinstance(sign, ast.Invert):
        return ~value if isinstance(value, int) else None
    if value is None or isinstance(sign, ast.Not):
        return None
    return -value if isinstance(sign, ast.USub) else value


def _of_two(op: ast.operator, a: float, b: float, *, whole: bool) -> float | int | None:
    integers = isinstance(a, int) and isinstance(b, int)
    if max(abs(a), abs(b)) > _LARGEST:
        return None
    if isinstance(op, ast.Div):
        return int(a / b) if integers and whole else a / b
    if isinstance(op, ast.Pow):
        return a**b if abs(b) <= 18 and abs(a) <= 1000 else None
    if type(op) in _FOLDED:
        return _FOLDED[type(op)](a, b)
    if integers and type(op) in _FOLDED_INTEGERS and (b <= 64 or not _is_shift(op)):
        return _FOLDED_INTEGERS[type(op)](int(a), int(b))
    return None


def _is_shift(op: ast.operator) -> bool:
    return isinstance(op, ast.LShift | ast.RShift)
