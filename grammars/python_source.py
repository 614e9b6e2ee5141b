"""Whether a Python text has any statement that does something."""

from __future__ import annotations

import ast


def has_own_python_statement(text: str) -> bool:
    """Whether the module or one of its functions does anything: imports and `pass` do not count."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(node, ast.stmt) and not _is_idle(node) for node in ast.walk(tree))


def _is_idle(node: ast.stmt) -> bool:
    idle = ast.Import | ast.ImportFrom | ast.Pass | ast.FunctionDef | ast.AsyncFunctionDef
    constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return constant or isinstance(node, idle | ast.ClassDef | ast.Global | ast.Nonlocal)
