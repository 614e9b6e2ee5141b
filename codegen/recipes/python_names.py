"""Names at the top level of MicroPython programs, and others for those that two have."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping


def definitions(text: str) -> dict[str, str]:
    """The names that a program binds at its top level, each with the statement that binds it first.

    Imported ones have "".

    Raises:
        SyntaxError: the text is no Python.
    """
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        for name in _bound(node):
            is_import = isinstance(node, ast.Import | ast.ImportFrom)
            found.setdefault(name, "" if is_import else ast.unparse(node))
    return found


def own_names(text: str) -> set[str]:
    """The names that a program binds at its top level itself, without those that it imports.

    Raises:
        SyntaxError: the text is no Python.
    """
    body = ast.parse(text).body
    own = [node for node in body if not isinstance(node, ast.Import | ast.ImportFrom)]
    return {name for node in own for name in _bound(node)}


def may_be_shared(definition: str) -> bool:
    """Whether one definition can serve two programs that have it in the same words.

    A function can if all that it uses of its own program is shared too.
    """
    return (
        _is_constant(definition)
        or definition.startswith("def ")
        or " = network.WLAN(" in definition
    )


def without(text: str, names: set[str]) -> str:
    """A part of a program without the statements at its top level that define these."""
    lines = text.split("\n")
    for node in reversed(ast.parse(text).body):
        if set(_bound(node)) and set(_bound(node)) <= names:
            del lines[node.lineno - 1 : node.end_lineno]
    return "\n".join(lines)


def words_of(definition: str) -> set[str]:
    """The names that a statement uses."""
    return {node.id for node in ast.walk(ast.parse(definition)) if isinstance(node, ast.Name)}


def _is_constant(definition: str) -> bool:
    name, _, value = definition.partition(" = ")
    if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name):
        return False
    try:
        ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return False
    return True


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The program with other names in place of some of its own.

    Raises:
        ValueError: a name stands where it cannot be replaced.
    """
    tree = ast.parse(text)
    lines = text.split("\n")
    edits = sorted(set(_places(tree, lines, names)), reverse=True)
    for line, start, name in edits:
        row = lines[line].encode()
        if row[start : start + len(name)] != name.encode():
            raise ValueError(f"line {line + 1}: {name} cannot be renamed")
        lines[line] = (row[:start] + names[name].encode() + row[start + len(name) :]).decode()
    return "\n".join(lines)


def _places(
    tree: ast.Module, lines: list[str], names: Mapping[str, str]
) -> Iterator[tuple[int, int, str]]:
    """The line, the byte in it and the name, wherever one of them stands."""
    own = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) if name in names:
                yield node.lineno - 1, node.col_offset, name
            case (
                ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.ClassDef(name=name)
                | ast.ExceptHandler(name=str(name))
            ) if name in names:
                row = lines[node.lineno - 1].encode()
                place = re.compile(rb"\b" + name.encode() + rb"\b").search(row, node.col_offset)
                yield node.lineno - 1, place.start() if place else 0, name
            case ast.Global(names=inside) | ast.Nonlocal(names=inside):
                row = lines[node.lineno - 1].encode()
                for name in names.keys() & {*inside}:
                    place = re.compile(rb"\b" + name.encode() + rb"\b").search(row, node.col_offset)
                    yield node.lineno - 1, place.start() if place else 0, name
            case ast.Call(func=ast.Name(id=called), keywords=keywords) if called in own:
                for each in keywords:
                    if each.arg in names:
                        yield each.lineno - 1, each.col_offset, str(each.arg)


def _bound(node: ast.stmt) -> Iterator[str]:
    """The names that a statement at the top level binds, those in its blocks too."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
        return
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)
        return
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            yield inner.id
        elif isinstance(inner, ast.ExceptHandler) and inner.name:
            yield inner.name
