"""The MicroPython program that something is put into: its main loop, and the places in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen.errors import SourceError, UsageError
from codegen.insertion.changes import line_starts
from codegen.insertion.python_parts import is_endless, parsed
from codegen.recipes.merge_python import leaves

SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda
"""What opens a scope of its own."""


@dataclass(slots=True)
class TargetProgram:
    """The program that something is put into. `loop` is its main loop, `begins` the statement at
    the top level that leads into it; `is_called` says that the loop is a function's.
    """

    name: str
    view: str
    tree: ast.Module
    starts: list[int]
    loop: ast.While | None
    begins: ast.stmt | None
    is_called: bool
    notes: list[str] = field(default_factory=list)

    def line(self, number: int) -> int:
        """Where a line begins, from 1; behind the last one the end of the text."""
        return self.starts[number - 1] if number <= len(self.starts) else len(self.view)


def read_program(view: str, name: str) -> TargetProgram:
    """The program of a text.

    Raises:
        UsageError: it does not parse.
    """
    tree = parsed(view, f"{name} does not parse, so nothing is put into it")
    starts = list(line_starts(view))
    found = list(endless_in(tree.body))
    if found:
        begins, loop = next((pair for pair in found if not leaves(pair[1])), found[-1])
        return TargetProgram(name, view, tree, starts, loop, begins, is_called=False)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for statement in reversed(tree.body):
        for call in calls_of(statement):
            inner = list(endless_in(functions[call].body)) if call in functions else []
            if inner:
                return TargetProgram(
                    name, view, tree, starts, inner[-1][1], statement, is_called=True
                )
    return TargetProgram(name, view, tree, starts, None, None, is_called=False)


def spot_at(program: TargetProgram, line: int) -> tuple[int, str]:
    """Where a line begins, and the indent of the main loop's statements there; "" outside of it.

    Raises:
        UsageError: it is in the middle of something, or behind the main loop.
    """
    name = program.name
    if not 1 <= line <= len(program.starts):
        raise SourceError(f"{name} has {len(program.starts)} lines, not {line}")
    at = program.line(line)
    around = next((n for n in program.tree.body if _holds(n, line)), None)
    if around is None:
        behind = program.begins is not None and line > program.begins.lineno
        if behind or any(
            isinstance(n, ast.Import | ast.ImportFrom) and n.lineno >= line
            for n in program.tree.body
        ):
            raise UsageError(
                f"line {line} of {name} is above its imports or behind its main loop: "
                "name one between them, or one in the loop"
            )
        return at, ""
    if program.loop is None or not _holds(program.loop, line):
        raise UsageError(
            f"line {line} of {name} is in the middle of something: "
            "name one between statements, outside of functions or in the main loop"
        )
    body: list[ast.stmt] = program.loop.body
    while (inner := next((n for n in body if _holds(n, line)), None)) is not None:
        lists = [] if isinstance(inner, SCOPES) else list(_blocks(inner))
        found = next(
            (b for b in lists if b[0].lineno <= line <= (b[-1].end_lineno or 0) and _on_own(b)),
            None,
        )
        if found is None:
            raise UsageError(f"line {line} of {name} is in the middle of a statement")
        body = found
    if not _on_own(body) or body[0].lineno == program.loop.lineno or line < body[0].lineno:
        raise UsageError(f"line {line} of {name} has no statement of the loop on or above it")
    row = program.view[program.line(body[0].lineno) :]
    return at, row[: len(row) - len(row.lstrip(" \t"))]


def end_of_globals(program: TargetProgram) -> int:
    """The place before the main loop and the comments that stand on it; without one, the end."""
    if program.begins is None:
        return len(program.view)
    number = program.begins.lineno
    while number > 1 and program.view[program.line(number - 1) :].startswith("#"):
        number -= 1
    return program.line(number)


def endless_in(body: Sequence[ast.stmt]) -> Iterator[tuple[ast.stmt, ast.While]]:
    """The endless loops of a list of statements, in order, each with the one that it stands in."""
    for node in body:
        if isinstance(node, ast.While) and is_endless(node):
            yield node, node
        elif isinstance(node, ast.Try | ast.With | ast.If):
            for inner in _blocks(node):
                yield from ((node, loop) for _, loop in endless_in(inner))


def calls_of(statement: ast.stmt) -> Iterator[str]:
    """The functions that a statement at the top level calls, by their bare names."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        if isinstance(statement.value.func, ast.Name):
            yield statement.value.func.id
    elif isinstance(statement, ast.If | ast.Try | ast.With):
        for inner in _blocks(statement):
            for node in inner:
                yield from calls_of(node)


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """The lists of statements directly in a statement that opens no scope of its own."""
    if not isinstance(node, SCOPES):
        for part in ("body", "orelse", "finalbody"):
            if isinstance(inner := getattr(node, part, None), list) and inner:
                yield inner
        for handler in getattr(node, "handlers", ()):
            yield handler.body


def _on_own(body: Sequence[ast.stmt]) -> bool:
    return bool(body[0].col_offset)


def _holds(node: ast.stmt, line: int) -> bool:
    """Whether a line is within a statement and not its first."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(each.lineno for each in decorators)])
    return first < line <= (node.end_lineno or node.lineno)
