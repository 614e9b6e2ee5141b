"""What a MicroPython program uses and did not import: the line that would."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from codegen.advice.edits import Edit, Fix, line_ending
from codegen.types import Defect

_UNDEFINED = re.compile(r"name '(?P<name>\w+)' is not defined")


def missing_import(defect: Defect, *, text: str, path: str) -> tuple[Fix, ...]:
    """The import that a defect asks for, after the imports of `text` or its heading; none where the
    name is no module's or the text does not parse.
    """
    match = _UNDEFINED.fullmatch(defect.message)
    line = _import_of(match["name"]) if match else None
    place = _place(text) if line is not None else None
    if line is None or place is None:
        return ()
    edit = Edit(path, place, place, f"{line}{line_ending(text)}")
    return (Fix(f"add {line}", (edit,), preferred=True),)


def _import_of(name: str) -> str | None:
    modules, owners = _table()
    if name in modules:
        return f"import {name}"
    return f"from {owners[name]} import {name}" if name in owners else None


def _place(text: str) -> int | None:
    """The start of the line after the last import at the top level, else that of the first
    statement; imports of the future and the docstring stay in front.
    """
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    lines = text.splitlines(keepends=True)
    imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    if imports:
        before = max(node.end_lineno or node.lineno for node in imports)
    elif body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        before = body[0].end_lineno or body[0].lineno
    else:
        before = body[0].lineno - 1 if body else len(lines)
    return len("".join(lines[:before]))


@cache
def _table() -> tuple[frozenset[str], Mapping[str, str]]:
    table = tomllib.loads(files(__package__).joinpath("imports.toml").read_text("utf-8"))
    owners = {name: module for module, names in table["names"].items() for name in names}
    return frozenset(table["modules"]), owners
