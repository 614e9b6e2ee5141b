"""A MicroPython program as somebody else would have written it."""

from __future__ import annotations

import ast
import io
import random
import re
import tokenize

from codegen.recipes.python_names import definitions, renamed
from codegen.recipes.variants.words import Taste, chosen

_INT = re.compile(r"^([A-Z][A-Z0-9_]*) = (\d+|0x[0-9A-Fa-f]+)(?=[ \t]*(?:#|$))", re.MULTILINE)
_MAIN = ("main", "run", "run_forever")


def restyled(code: str, chance: random.Random) -> str:
    """The program in another style; the same one for the same state of `chance`.

    Raises:
        SyntaxError: the text is no Python.
    """
    code = _with_main(code, chance) if chance.random() < 0.35 else code
    code = _with_names(code, chance)
    code = _with_const(code) if chance.random() < 0.2 else code
    return _with_comments(code, chance)


def _with_names(code: str, chance: random.Random) -> str:
    taste = Taste.drawn(chance, constants=("upper", "upper", "snake"), others=("snake",))
    tree = ast.parse(code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    used |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {each.arg for each in ast.walk(tree) if isinstance(each, ast.keyword) and each.arg}
    names = {
        name: name.isupper()
        for name, text in definitions(code).items()
        if (text and len(name) > 2 and not name[0].isupper()) or name.isupper()
    }
    try:
        return renamed(code, chosen(taste, names, used | set(re.findall(r"\w+", code))))
    except ValueError:
        return code  # a name in a place where it cannot be replaced


def _with_const(code: str) -> str:
    """Whole numbers by MicroPython's `const`."""
    if "const(" in code or not _INT.search(code):
        return code
    code = _INT.sub(r"\1 = const(\2)", code)
    first = re.search(r"^(?:import|from) ", code, re.MULTILINE)
    at = first.start() if first else 0
    return f"{code[:at]}from micropython import const\n{code[at:]}"


def _with_main(code: str, chance: random.Random) -> str:
    """The loop in a function, which is called at the end."""
    name = chance.choice(_MAIN)
    tree = ast.parse(code)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.While) or name in definitions(code) or '"""' in code:
        return code
    lines = code.split("\n")
    head, loop = lines[: last.lineno - 1], lines[last.lineno - 1 :]
    stored = {
        node.id
        for node in ast.walk(last)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    before = "\n".join(head)
    shared = sorted(each for each in stored if re.search(rf"\b{each}\b", before))
    if any(isinstance(node, ast.Global | ast.Lambda | ast.Import) for node in ast.walk(last)):
        return code
    said = [f"    global {', '.join(shared)}"] if shared else []
    body = [f"    {line}" if line.strip() else line for line in loop]
    text = "\n".join([*head, "", f"def {name}():", *said, *body]).rstrip("\n")
    return f"{text}\n\n\n{name}()\n"


def _with_comments(code: str, chance: random.Random) -> str:
    """All comments, none, or those on lines of their own."""
    kept = chance.choice(("all", "all", "none", "own lines"))
    if kept == "all":
        return code
    lines = code.split("\n")
    gone = set()
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type != tokenize.COMMENT:
            continue
        row, column = token.start
        before = lines[row - 1][:column]
        if before.strip():
            lines[row - 1] = before.rstrip()
        elif kept == "none":
            gone.add(row - 1)
    text = "\n".join(line for row, line in enumerate(lines) if row not in gone)
    return re.sub(r"\n{4,}", "\n\n\n", text).lstrip("\n")
