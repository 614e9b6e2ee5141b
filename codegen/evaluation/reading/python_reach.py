"""Which parts of a MicroPython program are ever run, and which of them repeatedly."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable


def reached(tree: ast.Module) -> tuple[set[int], set[int]]:
    """The ids of the nodes that the program can come to at all, and of those again and again.

    A function counts that is named in what counts. Again and again is what stands in an endless
    loop, in a lambda, or in a function that is named and not called: a handler.
    """
    bodies: defaultdict[str, list[ast.AST]] = defaultdict(list)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            bodies[node.name].append(node)
        elif isinstance(node, ast.ClassDef):
            bodies[node.name] += [e for e in node.body if getattr(e, "name", "") == "__init__"]
    live = _below([tree], bodies)
    nodes = [node for node in ast.walk(tree) if id(node) in live]
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    starts: list[ast.AST] = []
    for node in nodes:
        if isinstance(node, ast.While) and _is_true(node.test):
            starts.append(node)
        elif isinstance(node, ast.Lambda):
            starts.append(node.body)
        elif (name := _loaded(node)) and id(node) not in called:
            starts += bodies.get(name, ())
    return live, live & _below(starts, bodies)


def _below(roots: Iterable[ast.AST], bodies: dict[str, list[ast.AST]]) -> set[int]:
    """The nodes below some, and below the functions that they name."""
    found: set[int] = set()
    waiting = [(root, True) for root in roots]
    while waiting:
        node, is_named = waiting.pop()
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if id(node) in found or (is_function and not is_named):
            continue
        found.add(id(node))
        if name := _loaded(node):
            waiting += ((body, True) for body in bodies.get(name, ()))
        waiting += ((child, False) for child in ast.iter_child_nodes(node))
    return found


def _loaded(node: ast.AST) -> str | None:
    """The name that a node takes the value of."""
    match node:
        case ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name, ctx=ast.Load()):
            return name
    return None


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and bool(node.value)
