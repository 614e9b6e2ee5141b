"""A MicroPython program as somebody else would have written it."""

from __future__ import annotations

import ast
import io
import random
import re
import tokenize

from codegen.recipes.python_names import own_names, renamed
from codegen.recipes.variants import prints_style
from codegen.recipes.variants.words import Taste, chosen

_INT = re.compile(r"^([A-Z][A-Z0-9_]*) = (\d+|0x[0-9A-Fa-f]+)(?=[ \t]*(?:#|$))", re.MULTILINE)
_WAIT = re.compile(
    r"if time\.ticks_diff\((?P<clock>\w+), (?P<last>\w+)\) >= (?P<span>\w+):\n"
    r"(?P<indent> +)(?P=last) = (?P=clock)\n"
)
_ASKED = "time.ticks_diff(time.ticks_ms(), since) >= interval"
_CHECKS = ("is_due", "time_is_up", "has_elapsed", "interval_passed", "due")
_MAIN = ("main", "run", "run_forever")


def restyled(code: str, chance: random.Random) -> str:
    """The program in another style; the same one for the same state of `chance`.

    Raises:
        SyntaxError: the text is no Python.
    """
    code = _with_main(code, chance) if chance.random() < 0.35 else code
    code = _with_names(code, chance)
    code = _with_waits(code, chance)
    code = prints_style.restyled(code, chance)
    code = _with_imports(code, chance)
    code = _with_const(code) if chance.random() < 0.2 else code
    return _with_comments(code, chance)


def _with_names(code: str, chance: random.Random) -> str:
    taste = Taste.drawn(chance, constants=("upper", "upper", "snake"), others=("snake",))
    used = set(re.findall(r"\w+", code))
    names = {
        name: name.isupper()
        for name in sorted(own_names(code))
        if (len(name) > 2 and not name[0].isupper()) or name.isupper()
    }
    try:
        return renamed(code, chosen(taste, names, used))
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


def _with_waits(code: str, chance: random.Random) -> str:
    """The time asked where it is needed, by a function or as it is."""
    form = chance.choice(("as it is", "as it is", "in place", "function"))
    waits = [wait for wait in _WAIT.finditer(code) if _is_local_clock(wait["clock"], code)]
    if form == "as it is" or not waits:
        return code
    name = chance.choice(_CHECKS)
    if form == "function" and re.search(rf"\b{name}\b", code):
        return code
    for wait in reversed(waits):
        last, span, indent = wait.group("last", "span", "indent")
        asked = f"time.ticks_diff(time.ticks_ms(), {last}) >= {span}"
        asked = f"{name}({last}, {span})" if form == "function" else asked
        text = f"if {asked}:\n{indent}{last} = time.ticks_ms()\n"
        code = code[: wait.start()] + text + code[wait.end() :]
    for clock in {wait["clock"] for wait in waits}:
        if len(re.findall(rf"\b{clock}\b", code)) == 1:
            code = re.sub(rf"^[ ]+{clock} = time\.ticks_ms\(\)\n", "", code, flags=re.MULTILINE)
    if form == "in place":
        return code
    lines = code.split("\n")
    last_import = max(
        node.end_lineno or 0
        for node in ast.parse(code).body
        if isinstance(node, ast.Import | ast.ImportFrom)
    )
    made = f"\n\ndef {name}(since, interval):\n    return {_ASKED}\n\n"
    return "\n".join([*lines[:last_import], *made.split("\n"), *lines[last_import:]])


def _is_local_clock(name: str, code: str) -> bool:
    """Whether a name is nothing but the time of this turn."""
    return len(re.findall(rf"^[ ]+{name} = time\.ticks_ms\(\)$", code, re.MULTILINE)) == len(
        re.findall(rf"\b{name} = ", code)
    )


def _with_imports(code: str, chance: random.Random) -> str:
    """Names with their module before them or without."""
    form = chance.choice(("as it is", "machine", "time", "both"))
    if form in ("machine", "both"):
        code = _with_module_names(code)
    return _with_bare_names(code) if form in ("time", "both") else code


def _with_module_names(code: str) -> str:
    """`machine.Pin` instead of `from machine import Pin`."""
    found = re.search(r"^from machine import (\w+(?:, \w+)*)\n", code, re.MULTILINE)
    if found is None or "machine import" in code[found.end() :]:
        return code
    names = found[1].split(", ")
    try:
        code = renamed(code, {name: f"machine.{name}" for name in names})
    except ValueError:
        return code
    module = "" if re.search(r"^import machine$", code, re.MULTILINE) else "import machine\n"
    return code.replace(found[0], module, 1)


def _with_bare_names(code: str) -> str:
    """`from time import ticks_ms` instead of `import time`."""
    used = sorted(set(re.findall(r"\btime\.(\w+)", code)))
    taken = {name for name in used if re.search(rf"(?<![.\w]){name}\b", code)}
    is_alone = len(re.findall(r"\btime\b(?!\.)", code)) == 1
    if not used or taken or not is_alone or not re.search(r"^import time$", code, re.MULTILINE):
        return code
    code = re.sub(r"\btime\.(?=\w)", "", code)
    line = f"from time import {', '.join(used)}"
    return re.sub(r"^import time$", line, code, count=1, flags=re.MULTILINE)


def _with_main(code: str, chance: random.Random) -> str:
    """The loop in a function, which is called at the end."""
    name = chance.choice(_MAIN)
    tree = ast.parse(code)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.While) or re.search(rf"\b{name}\b", code) or '"""' in code:
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
    """All comments, none, about half of those beside code, or those on lines of their own."""
    kept = chance.choice(("all", "all", "none", "some", "own lines"))
    if kept == "all":
        return code
    lines = code.split("\n")
    gone = set()
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type != tokenize.COMMENT:
            continue
        row, column = token.start
        before = lines[row - 1][:column]
        if before.strip() and (kept != "some" or chance.random() < 0.5):
            lines[row - 1] = before.rstrip()
        elif kept == "none":
            gone.add(row - 1)
    text = "\n".join(line for row, line in enumerate(lines) if row not in gone)
    return re.sub(r"\n{4,}", "\n\n\n", text).lstrip("\n")
