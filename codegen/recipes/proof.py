"""What the simulator must show of a recipe, with numbers in place of its parameters' names."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from codegen.simulated import Simulation
from codegen.validation.simulation.pin_rules import broken_rules
from firmware_corpus.recipe import Recipe
from firmware_corpus.recipe_parameter import Value

_TEXTS = {"pin", "after", "level", "line"}
_OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.USub: operator.neg,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "round": round,
    "int": int,
    "abs": abs,
    "len": lambda pins: len(pins.split(", ")),
}


def seconds_of(recipe: Recipe, values: Mapping[str, Value]) -> float:
    """Simulated seconds that the proof takes, 0 without one.

    Raises:
        ValueError: its expression cannot be evaluated.
    """
    return float(_number(recipe.proof["seconds"], values)) if recipe.proof else 0.0


def unproved(recipe: Recipe, values: Mapping[str, Value], seen: Simulation) -> tuple[str, ...]:
    """What of the proof does not hold, each with what was seen instead.

    Raises:
        ValueError: an expression cannot be evaluated, or a rule has an unknown key.
    """
    proof = recipe.proof or {}
    return broken_rules(
        [_rule(each, values) for each in proof.get("pins", ())],
        [_rule(each, values) for each in proof.get("prints", ())],
        seen,
    )


def _rule(rule: Mapping[str, Any], values: Mapping[str, Value]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in rule.items():
        if key == "line":
            found[key] = _filled(
                value, {name: re.escape(str(each)) for name, each in values.items()}
            )
        elif key in _TEXTS:
            found[key] = _filled(value, _pins(values))
        elif isinstance(value, list):
            found[key] = [_number(each, values) for each in value]
        else:
            found[key] = _number(value, values)
    return found


def _pins(values: Mapping[str, Value]) -> dict[str, str]:
    """The pins as the simulator names them: D13, A0; of a list each by its place: `leds.0`."""
    found = {}
    for name, value in values.items():
        found[name] = _pin(value)
        listed = str(value).split(", ") if isinstance(value, str) else []
        for place, pin in enumerate(listed):
            named = f"D{pin}" if pin.isdecimal() else pin
            found |= {f"{name}.{place}": named, f"{name}.{place - len(listed)}": named}
    return found


def _pin(value: Value) -> str:
    return f"D{value}" if isinstance(value, int) else str(value)


def _filled(template: str, values: Mapping[str, str]) -> str:
    """A text with the parameters that it names in braces; `{2}` of a regular expression stays."""

    def put(hole: re.Match[str]) -> str:
        if hole[1] not in values:
            raise ValueError(f"proof has {{{hole[1]}}}, which is no parameter")
        return values[hole[1]]

    return re.sub(r"\{([a-z_]\w*(?:\.-?\d+)?)\}", put, template)


def _number(expression: str | float, values: Mapping[str, Value]) -> Any:
    """The value of an arithmetic expression of parameters."""
    if not isinstance(expression, str):
        return expression
    try:
        return _value(ast.parse(expression, mode="eval").body, values)
    except (SyntaxError, KeyError, TypeError, ZeroDivisionError) as error:
        raise ValueError(f"proof: {expression!r} cannot be evaluated ({error})") from error


def _value(node: ast.expr, values: Mapping[str, Value]) -> Any:
    match node:
        case ast.Constant(value=int() | float() | str() as value):
            return value
        case ast.Name(id=name):
            return values[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_value(operand, values))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(each, values) for each in args))
        case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right])):
            return _value(
                node.body
                if _compares(op, _value(left, values), _value(right, values))
                else node.orelse,
                values,
            )
    raise TypeError(f"{ast.unparse(node)} is not arithmetic")


def _compares(op: ast.cmpop, left: Any, right: Any) -> bool:
    tests: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
        ast.Eq: operator.eq,
        ast.NotEq: operator.ne,
        ast.Lt: operator.lt,
        ast.LtE: operator.le,
        ast.Gt: operator.gt,
        ast.GtE: operator.ge,
    }
    if type(op) not in tests:
        raise TypeError(f"{type(op).__name__} is not a comparison of numbers")
    return bool(tests[type(op)](left, right))
