"""What a MicroPython program calls: see calls.py."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace

from codegen.evaluation.reading.calls import (
    MOST_DEPTH,
    MOST_VALUES,
    Argument,
    Call,
    Reading,
    Value,
    combinations,
    folded,
    shown_value,
)
from codegen.evaluation.reading.python_names import Names, name_of
from codegen.evaluation.reading.python_reach import reached
from codegen.evaluation.reading.waits import CLOCKS, wait, waits

_THROUGH = frozenset({"const", "int", "bytes", "str", "float"})  # give their argument back


def read_python(text: str) -> Reading:
    """The calls of a text; nothing at all of one that does not parse."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Reading((), "")
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            # A text that nobody uses is a comment; what is empty now still has to be a body.
            node.body = [each for each in node.body if not _is_text(each)] or [ast.Pass()]
    reader = _Reader(Names(tree))
    live, again = reached(tree)
    nodes = [node for node in ast.walk(tree) if id(node) in live]
    calls = [
        replace(call, repeats=id(node) in again) for node in nodes for call in reader.calls(node)
    ]
    times = [
        wait(Argument(reader.values(term)), unit, repeats=id(node) in again)
        for node in nodes
        for term, unit in reader.times(node)
    ]
    code = ast.unparse(_Known(reader.values).visit(tree))
    return Reading((*calls, *waits(calls), *times), code)


class _Reader:
    """Expressions to what they may be."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._open: set[str] = set()  # names that are being looked up: a circle ends there

    def values(self, node: ast.expr, depth: int = 0) -> tuple[Value, ...]:
        """What an expression may be; its text at worst."""
        if depth > MOST_DEPTH:
            return (ast.unparse(node),)
        found: list[Value] = []
        for value in self._each(node, depth + 1):
            if value not in found:
                found.append(value)
        return tuple(found) if len(found) <= MOST_VALUES else (ast.unparse(node),)

    def calls(self, node: ast.AST, depth: int = 0) -> Iterator[Call]:
        """The calls that a node stands for, one for each object that it may belong to.

        `pixels[0] = x` is `__setitem__`, an object that is called `__call__`.
        """
        match node:
            case ast.Call(func=function):
                arguments = (
                    *(Argument(self.values(each, depth)) for each in node.args),
                    *(Argument(self.values(k.value, depth), k.arg) for k in node.keywords),
                )
                for name, made in self._called(function, depth):
                    yield Call(name, arguments, made)
            case ast.Assign(targets=[ast.Subscript(value=whole, slice=index)], value=value):
                arguments = (
                    Argument(self.values(index, depth)),
                    Argument(self.values(value, depth)),
                )
                method = ast.Attribute(value=whole, attr="__setitem__", ctx=ast.Load())
                for name, made in self._called(method, depth):
                    yield Call(name, arguments, made)

    def times(self, node: ast.AST) -> Iterator[tuple[ast.expr, float]]:
        """What is compared with the time or added to it, and milliseconds for one of it."""
        terms: list[ast.expr] = []
        match node:
            case ast.Compare(left=left, comparators=[right]):
                terms = [*_terms(left), *_terms(right)]
            case ast.AugAssign(target=target, op=ast.Add(), value=value):
                terms = [target, value]
            case ast.BinOp(op=ast.Add() | ast.Mod()):
                terms = _terms(node)
            case ast.Call(func=function, args=[first, second]):
                if self._names.dotted(function).endswith("ticks_add"):
                    terms = [function, first, second]
        units = [self._unit(term) for term in terms]
        if any(units):
            for term, unit in zip(terms, units, strict=True):
                if not unit:
                    yield term, max(units)

    def _unit(self, node: ast.expr, depth: int = 0) -> float:
        """Milliseconds for one of the time that an expression is of; 0 where it is of none."""
        for inner in ast.walk(node):
            if not isinstance(inner, ast.Name | ast.Attribute):
                continue
            dotted = self._names.dotted(inner)
            for clock, unit in CLOCKS.items():
                if dotted == clock or dotted.endswith(f".{clock}"):
                    return unit
            name = name_of(inner)
            if name and depth < 3 and name not in self._names.imported:
                for value in self._names.bound.get(name, ()):
                    if unit := self._unit(value, depth + 1):
                        return unit
        return 0.0

    def _each(self, node: ast.expr, depth: int) -> Iterator[Value]:
        match node:
            case ast.Constant(value=value):
                yield _constant(value)
            case ast.Name() | ast.Attribute():
                yield from self._named(node, depth)
            case ast.Call(func=ast.Name(id=name), args=[inner, *_]) if name in _THROUGH:
                yield from self.values(inner, depth)
            case (
                ast.Call(func=ast.Attribute(attr="encode", value=inner), args=[])
                | ast.Await(value=inner)
            ):
                yield from self.values(inner, depth)
            case ast.Call():
                yield from self.calls(node, depth)
            case ast.IfExp(body=one, orelse=other):
                yield from self.values(one, depth)
                yield from self.values(other, depth)
            case ast.BinOp(left=left, right=right):
                yield from self._calculated(node, [left, right], depth)
            case ast.UnaryOp(operand=operand):
                yield from self._calculated(node, [operand], depth)
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for row in combinations([self.values(each, depth) for each in elements]):
                    yield f"({', '.join(map(shown_value, row))})"
            case ast.Subscript(value=whole):
                yield from self._elements_of(whole, node, depth)
            case _:
                yield ast.unparse(node)

    def _named(self, node: ast.Name | ast.Attribute, depth: int) -> Iterator[Value]:
        names, name = self._names, name_of(node)
        if name is None and isinstance(node, ast.Attribute):
            for value in self.values(node.value, depth):
                yield f"{value.name if isinstance(value, Call) else value}.{node.attr}"
        elif name is None or name in names.changing or name in self._open:
            yield name or ast.unparse(node)
        elif name in names.bound or name in names.elements:
            self._open.add(name)
            for bound in names.bound.get(name, ()):
                yield from self.values(bound, depth)
            for source in names.elements.get(name, ()):
                yield from self._elements_of(source, node, depth)
            self._open.remove(name)
        else:
            yield names.dotted(node)

    def _calculated(
        self, node: ast.BinOp | ast.UnaryOp, parts: list[ast.expr], depth: int
    ) -> Iterator[Value]:
        """Numbers where all is known."""
        for row in combinations([self.values(part, depth) for part in parts]):
            put = [ast.Constant(value) for value in row if isinstance(value, int | float)]
            if len(put) == len(row):
                known = (
                    ast.BinOp(put[0], node.op, put[1])
                    if isinstance(node, ast.BinOp)
                    else ast.UnaryOp(node.op, put[0])
                )
                number = folded(ast.unparse(known), whole_division=False)
                yield ast.unparse(node) if number is None else number
            else:
                yield ast.unparse(node)

    def _elements_of(self, source: ast.expr, node: ast.expr, depth: int) -> Iterator[Value]:
        """What an element of an expression may be; the text of `node` where that is not known."""
        match source:
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for each in elements:
                    yield from self.values(each, depth)
            case ast.ListComp(elt=element) | ast.GeneratorExp(elt=element):
                yield from self.values(element, depth)
            case ast.Call(func=ast.Name(id="range"), args=limits):
                yield from self._range(limits) or (ast.unparse(node),)
            case ast.Name() | ast.Attribute() if depth < MOST_DEPTH:
                wholes = [
                    *self._names.bound.get(name_of(source) or "", ()),
                    *self._rows(source, depth + 1),
                ]
                for value in wholes:
                    yield from self._elements_of(value, node, depth + 1)
                if not wholes:
                    yield ast.unparse(node)
            case _:
                yield ast.unparse(node)

    def _rows(self, name: ast.expr, depth: int) -> Iterator[ast.expr]:
        """What a loop's variable is one of, where that is written out: the rows of a table."""
        if depth > MOST_DEPTH:
            return
        for source in self._names.elements.get(name_of(name) or "", ()):
            match source:
                case ast.Tuple(elts=rows) | ast.List(elts=rows):
                    yield from rows
                case ast.Name() | ast.Attribute():
                    for value in self._names.bound.get(name_of(source) or "", ()):
                        if isinstance(value, ast.Tuple | ast.List):
                            yield from value.elts

    def _range(self, limits: list[ast.expr]) -> tuple[int, ...]:
        """The numbers that a range goes through; none where that is not known."""
        numbers = [self.values(each) for each in limits]
        whole = [each[0] for each in numbers if len(each) == 1 and isinstance(each[0], int)]
        if len(whole) != len(limits) or not 1 <= len(whole) <= 3 or 0 in whole[2:]:
            return ()
        found = range(*whole)
        return tuple(found) if len(found) <= MOST_VALUES else ()

    def _called(self, function: ast.expr, depth: int) -> Iterator[tuple[str, Call | None]]:
        """The names that a call may have, and how its object was made."""
        of = function.value if isinstance(function, ast.Attribute) else function
        own = function.attr if isinstance(function, ast.Attribute) else ""
        for value in self.values(of, depth):
            if isinstance(value, Call):
                yield f"{value.name}.{own or '__call__'}", value
            elif isinstance(value, str):
                yield f"{value}.{own}" if own else value, None


class _Known(ast.NodeTransformer):
    """Puts numbers in for the names that stand for one."""

    def __init__(self, values: Callable[[ast.expr], tuple[Value, ...]]) -> None:
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A name whose value is taken."""
        if isinstance(node.ctx, ast.Load):
            match self._values(node):
                case (int(value) | float(value),):
                    return ast.Constant(value)
        return node


def _constant(value: object) -> Value:
    match value:
        case bool(truth):
            return int(truth)
        case int(number) | float(number):
            return number
        case str(text):
            return f'"{text}"'
        case bytes(text):
            return f'"{text.decode("latin-1")}"'
    return str(value)


def _terms(node: ast.expr) -> list[ast.expr]:
    """What is added or subtracted in an expression, or taken a remainder of."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub | ast.Mod):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
