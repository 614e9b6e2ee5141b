"""MicroPython, as far as CPython's own parser can judge it: the syntax.

Not covered: names, and the few things that MicroPython's compiler refuses and CPython's accepts.
"""

from __future__ import annotations

import ast
import time
import warnings

from codegen.project import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime

NOT_FURTHER = "MicroPython is checked for syntax only in this version"
_MOST_TEXT = 2_000_000  # characters; the parser's own stack is its other bound


def check_python(project: Project, *, board: str) -> Report:
    """Parse every Python file of the project."""
    began = time.monotonic()
    defects = tuple(
        defect
        for file in project.files
        if file.path.endswith(".py")
        and (defect := _syntax_error(file.text, project.shown(file.path)))
    )
    return Report(
        board=board,
        rung=Rung.NOTHING if defects else Rung.PARSED,
        checked=True,
        defects=defects,
        stages=(StageTime("parse", time.monotonic() - began),),
        why_not_further=NOT_FURTHER,
    )


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


def _syntax_error(text: str, name: str) -> Defect | None:
    if len(text) > _MOST_TEXT:
        return Defect(name, 0, 0, Severity.ERROR, "too long to be parsed")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `"\d"` is a warning of CPython's, not an error
            ast.parse(text, name)
    except SyntaxError as error:
        return Defect(name, error.lineno or 0, error.offset or 0, Severity.ERROR, error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return Defect(name, 0, 0, Severity.ERROR, f"cannot be parsed: {error or 'too deep'}")
    return None
