"""MicroPython programs as one: names made unique, imports and loops joined."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from codegen.errors import UsageError
from codegen.recipes.python_names import definitions, may_be_shared, renamed, without, words_of

Parts = Mapping[str, str]
_CODE = ("includes", "globals", "helpers", "setup", "loop")
_MARK = "# part: {}\n"


def merge_python(programs: Sequence[tuple[str, Parts]]) -> str:
    """One program from the parts of several, each with a word for it.

    Raises:
        UsageError: a loop cannot be joined with others.
    """
    known: dict[str, str] = {}
    ready: list[dict[str, str]] = []
    for word, parts in programs:
        texts = {part: parts.get(part, "") for part in _CODE}
        own = definitions("\n".join(texts.values()))
        clash = {n for n in own.keys() & known.keys() if own[n] or known[n]}
        same = same_definitions(own, known)
        everything = "".join(text for _, each in programs for text in each.values())
        used = {*known, *own, *re.findall(r"\w+", everything)}
        names = {}
        for name in sorted(clash - same):
            names[name] = next(new for n in range(2, 1000) if (new := f"{name}_{n}") not in used)
            used.add(names[name])
        texts = _renamed(texts, names)
        for part in ("globals", "helpers"):
            texts[part] = without(texts[part], same)
        known |= {names.get(name, name): text for name, text in own.items()}
        _check_loop(word, texts["loop"], among=len(programs))
        ready.append(texts)
    loops = [texts["loop"].strip("\n") for texts in ready if texts["loop"].strip()]
    blocks = [
        "\n".join(dict.fromkeys(parts.get("head", "").strip("\n") for _, parts in programs)),
        _imports([texts["includes"] for texts in ready]),
        *(texts["globals"] for texts in ready),
        *(texts["helpers"] for texts in ready),
        *(texts["setup"] for texts in ready),
        _loop(loops),
    ]
    return _spaced([block.strip("\n") + "\n" for block in blocks if block.strip()])


def same_definitions(own: Mapping[str, str], known: Mapping[str, str]) -> set[str]:
    """The names for which one definition can serve both."""
    same = {
        name
        for name, text in own.items()
        if text and known.get(name) == text and may_be_shared(text)
    }
    while True:
        mine = {name for name, text in own.items() if text}  # imports are everybody's
        apart = {name for name in same if (words_of(own[name]) & mine) - same}
        if not apart:
            return same
        same -= apart


def _renamed(texts: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """The parts with other names: renamed as one program, for what a name is takes all of it."""
    if not names:
        return dict(texts)
    whole = renamed("".join(_MARK.format(part) + text for part, text in texts.items()), names)
    pieces = re.split(r"^# part: \w+\n", whole, flags=re.M)
    return dict(zip(texts, pieces[1:], strict=True))


def _check_loop(word: str, loop: str, *, among: int) -> None:
    if among > 1 and "asyncio.run(" in loop:
        raise UsageError(f"{word}: asyncio's loop leaves no time for other loops")
    if loop.strip() and leaves(ast.parse(loop).body[-1]):
        raise UsageError(f"{word}: its loop exits or restarts, which would stop the others")


def leaves(loop: ast.AST) -> bool:
    """Whether a loop has a `break` or `continue` of its own."""
    for node in ast.iter_child_nodes(loop):
        if isinstance(node, ast.Break | ast.Continue):
            return True
        inner = isinstance(node, ast.For | ast.While | ast.FunctionDef | ast.AsyncFor)
        if not inner and leaves(node):
            return True
    return False


def _loop(loops: Sequence[str]) -> str:
    if len(loops) < 2:
        return "\n".join(loops)
    bodies = [loop.partition("while True:")[2].partition("\n")[2] for loop in loops]
    return "while True:\n" + "\n\n".join(body.rstrip() for body in bodies) + "\n"


def _imports(parts: Sequence[str]) -> str:
    """All imports, those of one module joined, in the order of their names."""
    plain: set[str] = set()
    named: dict[str, set[str]] = {}
    other: list[str] = []
    for part in parts:
        for node in ast.parse(part).body:
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                named.setdefault(node.module, set()).update(map(ast.unparse, node.names))
            elif isinstance(node, ast.Import):
                plain |= {f"import {ast.unparse(alias)}" for alias in node.names}
            else:
                other.append(ast.unparse(node))
    froms = [f"from {module} import {', '.join(sorted(names))}" for module, names in named.items()]
    return "\n".join([*sorted(plain), *sorted(froms), *dict.fromkeys(other)]) + "\n"


def _spaced(blocks: Sequence[str]) -> str:
    """Blocks with an empty line between them, two around functions, as PEP 8 wants it."""
    text = blocks[0]
    for before, block in pairwise(blocks):
        last = before.rstrip().split("\n")[-1]
        wide = block.startswith(("def ", "class ", "async ", "@")) or last.startswith(" ")
        text += ("\n\n" if wide and not block.startswith("while") else "\n") + block
    return text
