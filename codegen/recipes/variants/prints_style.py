"""What a MicroPython program prints, put together in other ways, and its counts in other words."""

from __future__ import annotations

import ast
import random
import re

_COUNT = re.compile(r"^(?P<indent>[ ]+)for _ in range\(", re.MULTILINE)
_COUNTERS = ("i", "turn", "step", "index", "bit")
_PLAIN = re.compile(r"[^{}%\\\"']*")


def restyled(code: str, chance: random.Random) -> str:
    """The program with its texts and counts in other forms; all `print` the same text.

    Raises:
        SyntaxError: the text is no Python.
    """
    name = chance.choice(_COUNTERS)
    if chance.random() < 0.5 and not re.search(rf"\b{name}\b", code):
        code = _COUNT.sub(rf"\g<indent>for {name} in range(", code)
    form = chance.choice(("as it is", "f-string", "format"))
    return code if form == "as it is" else _with_texts(code, form)


def _with_texts(code: str, form: str) -> str:
    """Each `print` of texts and values as one text: an f-string, or by `format`."""
    lines = code.split("\n")
    for node in ast.walk(ast.parse(code)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id != "print" or node.keywords or node.lineno != node.end_lineno:
            continue
        made = _as_one(node.args, form)
        line = lines[node.lineno - 1]
        if made is not None and line.isascii():  # so that a column is a character
            lines[node.lineno - 1] = (
                f"{line[: node.col_offset]}print({made}){line[node.end_col_offset :]}"
            )
    return "\n".join(lines)


def _as_one(parts: list[ast.expr], form: str) -> str | None:
    """One text of the arguments of `print`; None where they are not texts and plain values."""
    text, values = [], []
    for each in parts:
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            if not _PLAIN.fullmatch(each.value) or "\n" in each.value:
                return None
            text.append(each.value)
        else:
            value = ast.unparse(each)
            if not re.fullmatch(r"[\w.]+(?:\(\))?", value):
                return None
            values.append(value)
            text.append(f"{{{value}}}" if form == "f-string" else "{}")
    if not values or len(values) == len(parts):
        return None
    whole = " ".join(text)
    return f'f"{whole}"' if form == "f-string" else f'"{whole}".format({", ".join(values)})'
