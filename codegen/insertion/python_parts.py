"""A MicroPython program that was written on its own, taken apart: what goes where in another."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.errors import UsageError
from codegen.insertion.changes import indent_unit, trimmed
from codegen.recipes.python_names import without


@dataclass(frozen=True, slots=True)
class PythonParts:
    """The parts of a program: `before` is all above its loop but imports, `loop` the statements of
    that, not indented. `unit` is what it indents by.
    """

    head: str
    imports: tuple[ast.Import | ast.ImportFrom, ...]
    before: str
    loop: str
    unit: str


def python_parts(tree: ast.Module, code: str, same: set[str]) -> PythonParts:
    """The parts of a program, without the definitions of `same` names.

    Raises:
        UsageError: it goes on behind its loop.
    """
    lines = code.split("\n")
    body = tree.body
    if docstring(body):
        body = body[1:]  # what it says of itself is no longer all of the program
    imports = tuple(n for n in body if isinstance(n, ast.Import | ast.ImportFrom))
    loops = [n for n in body if isinstance(n, ast.While) and is_endless(n)]
    rest = [n for n in body if not isinstance(n, ast.Import | ast.ImportFrom)]
    if len(loops) > 1 or (loops and rest[-1] is not loops[0]):
        raise UsageError(
            "what was written continues after its loop, so it cannot be combined with another "
            "program"
        )
    shared = {n.end_lineno or n.lineno for n in imports} & {n.lineno for n in rest}
    if shared:
        raise UsageError(f"what was written imports beside other statements (line {min(shared)})")
    head_end = 0
    while head_end < len(lines) and lines[head_end].startswith("#"):
        head_end += 1
    first = min((n.lineno for n in tree.body), default=len(lines) + 1)
    head = "\n".join(lines[: min(head_end, first - 1)])
    loop = loops[0] if loops else None
    done = head_end
    before: list[str] = []
    for node in tree.body:
        end = node.end_lineno or node.lineno
        first_line = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        if node not in imports and node is not loop and node in body:
            before += lines[done:end]
        elif node in imports:
            kept = [line for line in lines[done : first_line - 1] if line.strip()]
            before += kept if any(not line.startswith("#") for line in kept) else []
        done = max(done, end)
    text = without("\n".join(before), same) if same else "\n".join(before)
    text = text if parsed(text, "").body else ""
    inside = ""
    if loop is not None:
        start = loop.body[0].lineno
        above = lines[loop.lineno : start - 1] if start > loop.lineno else []
        if start == loop.lineno:
            inside = lines[start - 1].encode()[loop.body[0].col_offset :].decode()
        else:
            body_lines = [*above, *lines[start - 1 :]]
            inside = shifted("\n".join(body_lines), loop.body[0].col_offset, "")
    return PythonParts(
        head, imports, trimmed(text), trimmed(inside), indent_unit(code, default=" " * 4)
    )


def docstring(body: Sequence[ast.stmt]) -> ast.stmt | None:
    """The text that a program begins with."""
    first = body[0] if body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        return first if isinstance(first.value.value, str) else None
    return None


def parsed(text: str, complaint: str) -> ast.Module:
    """The tree of a text. Raises `UsageError` with the complaint and the place."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        where = f" (line {error.lineno}: {error.msg})" if isinstance(error, SyntaxError) else ""
        raise UsageError(complaint + where) from None


def is_endless(node: ast.AST) -> bool:
    """Whether it is `while True:`."""
    return (
        isinstance(node, ast.While)
        and isinstance(node.test, ast.Constant)
        and bool(node.test.value)
    )


def shifted(text: str, less: int, base: str) -> str:
    """Lines with `less` characters of indent taken away and `base` put before them.

    Those that begin within a text of several lines stay.
    """
    inside: set[int] = set()
    source = text if not less else "if True:\n" + text
    try:
        tree = parsed(source, "")
    except UsageError:
        tree = ast.Module([], [])
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
        )
        if is_text and isinstance(node, ast.expr):
            inside |= {*range(node.lineno + 1, (node.end_lineno or 0) + 1)}
    shift = 1 if less else 0
    lines = []
    for number, line in enumerate(text.split("\n"), 1 + shift):
        if number in inside:
            lines.append(line)
            continue
        cut = min(less, len(line) - len(line.lstrip()))
        lines.append(base + line[cut:] if line.strip() else "")
    return "\n".join(lines)
