"""A MicroPython program put into another one: imports at the top, all else before its main loop,
its own loop into that one.

The main loop is a `while True:` at the top level, in a `try` or `with` there too, or the one of a
function that the program ends with calling; into that goes a call. Nothing of the text is taken
away. Pure. Not covered: programs that asyncio runs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence

from codegen.errors import UsageError
from codegen.insertion.changes import Inserted, Insertions, trimmed
from codegen.insertion.python_parts import (
    PythonParts,
    docstring,
    is_endless,
    parsed,
    python_parts,
    shifted,
)
from codegen.insertion.target_program import (
    SCOPES,
    TargetProgram,
    calls_of,
    end_of_globals,
    endless_in,
    read_program,
    spot_at,
)
from codegen.recipes.merge_python import leaves, same_definitions
from codegen.recipes.python_names import definitions, renamed

_WAIT = re.compile(r"\b(sleep|sleep_ms)\(\s*([^()\n]*)\s*\)")
_SHORT = 0.02  # seconds that a loop may wait and still leave time for others
_SAME_MODULES = {f"u{name}": name for name in ("time", "os", "json", "struct", "socket", "random")}
_ASYNC = re.compile(r"\basyncio\.run\(|\brun_until_complete\(|\brun_forever\(")


def into_python(
    view: str, code: str, *, name: str, word: str, line: int | None = None
) -> tuple[Insertions, tuple[str, ...]]:
    """What is to be put where into a program, and what is to be said of it.

    With `line` (from 1) the statements of its loop go above that line of the main loop; outside of
    it all that stands before the loop does.

    Raises:
        UsageError: it cannot be done soundly, in one line that says why.
    """
    program = read_program(view, name)
    parts = _with_own_names(program, code)
    _check_loops(program, parts)
    made = Insertions(view)
    place = None if line is None else spot_at(program, line)
    before, loop = parts.before, parts.loop
    ends_with_function = False
    if loop and (program.is_called or _asks_for_function(program)):
        function, loop = _function(parts, word, view)
        before = trimmed(f"{before}\n\n\n{function}")
        ends_with_function = True
    _put_imports(made, program, parts)
    at = end_of_globals(program) if place is None or place[1] else place[0]
    blank = 2 if ends_with_function or re.match(r"def |class |async |@", before) else 1
    made.block(at, trimmed(f"{parts.head}\n{before}") if before else "", blank=blank)
    if not before and loop:
        loop = trimmed(f"{parts.head}\n{loop}")
    if loop:
        _put_loop(made, program, loop, parts.unit, place if place and place[1] else None)
    if not made.pieces:
        raise UsageError(f"{name} has all of what was written already")
    return made, tuple(program.notes)


def inserted_into_python(
    text: str, made: Insertions, notes: Sequence[str], *, ending: str, name: str
) -> Inserted:
    """The text with all in it, which still has to parse."""
    whole = made.applied(text, ending)
    parsed(whole, f"what was written does not go into {name}: together they do not parse")
    return Inserted(whole, tuple(notes))


def _with_own_names(program: TargetProgram, code: str) -> PythonParts:
    """The parts of what was written, with names that the program has not."""
    complaint = "what was written does not parse as a whole, so it was not put anywhere"
    tree = parsed(code, complaint)
    bound = _imported(program.tree)
    theirs = {node.id for node in ast.walk(program.tree) if isinstance(node, ast.Name)}
    theirs |= {node.arg for node in ast.walk(program.tree) if isinstance(node, ast.arg)}
    known = definitions(program.view)
    theirs |= known.keys()
    own = definitions(code)
    same = same_definitions(own, known)
    taken = {name for name in own if own[name] and name in theirs} - same
    for name, what in _imported(tree).items():
        if (name in theirs and bound.get(name, what) != what) or (
            name in theirs and name not in bound and known.get(name)
        ):
            taken.add(name)
    used = {*theirs, *re.findall(r"\w+", code)}
    names = {}
    for name in sorted(taken):
        names[name] = next(new for n in range(2, 1000) if (new := f"{name}_{n}") not in used)
        used.add(names[name])
    if names:
        listed = ", ".join(f"{old} is {new}" for old, new in names.items())
        program.notes.append(f"names that {program.name} has already: {listed}")
    try:
        code = renamed(code, names)
    except ValueError as error:
        raise UsageError(
            f"names of what was written are taken in {program.name}: {error}"
        ) from None
    parts = python_parts(parsed(code, complaint), code, same)
    imports = [each for node in parts.imports for each in _new_imports(node, bound, names)]
    return PythonParts(parts.head, tuple(imports), parts.before, parts.loop, parts.unit)


def _new_imports(
    node: ast.Import | ast.ImportFrom, bound: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imported names that the program lacks, under the names that they have now."""
    left = []
    for alias in node.names:
        name = alias.asname or alias.name.split(".")[0]
        if name in names:
            left.append(ast.alias(alias.name, names[name]))
        elif bound.get(name) != _origin(node, alias):
            left.append(alias)
    if isinstance(node, ast.ImportFrom) and left:
        yield ast.ImportFrom(node.module, left, node.level)
    elif isinstance(node, ast.Import):
        yield from (ast.Import([alias]) for alias in left)


def _imported(tree: ast.Module) -> dict[str, str]:
    """The names that imports at the top level bind, each with what it stands for."""
    return {
        alias.asname or alias.name.split(".")[0]: _origin(node, alias)
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }


def _origin(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> str:
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        return f"{'.' * node.level}{_SAME_MODULES.get(module, module)}:{alias.name}"
    whole = alias.name if alias.asname else alias.name.split(".")[0]
    return _SAME_MODULES.get(whole, whole)


def _check_loops(program: TargetProgram, parts: PythonParts) -> None:
    """Raise `UsageError` where one loop would keep the other from running."""
    name = program.name
    tree = parsed(f"{parts.before}\n", "what was written does not parse")
    functions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef)}
    runs_on = next(endless_in(tree.body), None) or any(
        next(endless_in(functions[call].body), None)
        for statement in tree.body
        for call in calls_of(statement)
        if call in functions
    )
    asks = bool(_ASYNC.search(parts.before))
    if (runs_on or asks) and (program.loop or _ASYNC.search(program.view)):
        raise UsageError(f"what was written never ends before its loop, and {name} has its own")
    if parts.loop and _ASYNC.search(program.view):
        raise UsageError(f"{name} is run by asyncio, which leaves no time for another loop")
    if parts.loop and program.loop is None:
        hidden = [n for n in ast.walk(program.tree) if is_endless(n) and not leaves(n)]
        if hidden:
            line = min(getattr(node, "lineno", 0) for node in hidden)
            raise UsageError(
                f"{name} never leaves the loop in line {line}, so no other loop can run beside it"
            )
    if not parts.loop or program.loop is None:
        return
    whole = parsed("while True:\n" + shifted(parts.loop, 0, "    "), "")
    if leaves(whole.body[0]):
        raise UsageError(
            "what was written exits its loop or restarts it, which would stop the other"
        )
    theirs = "\n".join(ast.unparse(node) for node in program.loop.body)
    waits, new = _long_wait(theirs), _long_wait(f"{parts.loop}\n{parts.before}")
    if waits and new:
        raise UsageError(
            f"both wait in their loops, {name} by {waits} and what was written by {new}: "
            "neither would keep its time"
        )
    if waits:
        program.notes.append(f"{name} waits in its loop ({waits}): the new statements wait with it")
    if new:
        program.notes.append(f"the new statements wait ({new}), and the loop of {name} with them")


def _long_wait(text: str) -> str | None:
    for match in _WAIT.finditer(text):
        try:
            seconds = float(match[2]) * (0.001 if match[1] == "sleep_ms" else 1.0)
        except ValueError:
            return match[0]
        if seconds > _SHORT:
            return match[0]
    return None


def _asks_for_function(program: TargetProgram) -> bool:
    """Whether what is inside of the main loop may not be a program's own statements."""
    return program.loop is not None and program.is_called


def _function(parts: PythonParts, word: str, view: str) -> tuple[str, str]:
    """A function of the loop's statements, and its call."""
    taken = {*re.findall(r"\w+", view), *re.findall(r"\w+", parts.before + parts.loop)}
    base = "run_" + re.sub(r"(?<!^)(?=[A-Z])", "_", word).lower()
    name = next(
        new for n in range(1, 1000) if (new := base + (f"_{n}" if n > 1 else "")) not in taken
    )
    own = {n for n, text in definitions(parts.before).items() if text}
    inside = parsed(parts.loop, "what was written does not parse")
    stored = {
        node.id
        for node in ast.walk(inside)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del)
    }
    told = f"{parts.unit}global {', '.join(sorted(stored & own))}\n" if stored & own else ""
    return f"def {name}():\n{told}{shifted(parts.loop, 0, parts.unit)}", f"{name}()"


def _put_imports(made: Insertions, program: TargetProgram, parts: PythonParts) -> None:
    text = "".join(f"{ast.unparse(node)}\n" for node in parts.imports)
    if not text:
        return
    body = program.tree.body
    last = docstring(body)
    is_beside = False
    for node in body[1 if last else 0 :]:
        if not isinstance(node, ast.Import | ast.ImportFrom):
            break
        last, is_beside = node, True
    if is_beside and last is not None:
        end = program.line((last.end_lineno or 0) + 1)
        fresh = end == len(program.view) and not program.view.endswith("\n")
        made.put(end, "\n" + text if fresh else text)
    elif last is not None:
        made.block(program.line((last.end_lineno or 0) + 1), text)
    else:
        comments = re.match(r"(?:#[^\n]*\n|\s*\n)*", program.view)
        top = comments[0] if comments else ""
        cut = max(top.rfind("\n\n") + 2, top.rfind("\n\r\n") + 3)
        shebang = re.match(r"#!?[^\n]*coding[^\n]*\n|#![^\n]*\n", top)
        at = cut if cut > 2 else shebang.end() if shebang else 0
        made.block(len(program.view) if not body else at, text)


def _put_loop(
    made: Insertions,
    program: TargetProgram,
    loop: str,
    unit: str,
    place: tuple[int, str] | None,
) -> None:
    """Statements at the end of the main loop, at its beginning where they might not be reached."""
    if program.loop is None:
        made.block(len(program.view), "while True:\n" + shifted(loop, 0, unit), blank=0)
        return
    body = program.loop.body
    first, last = body[0], body[-1]
    if place is not None:
        made.put(place[0], _in_place(loop, unit, place[1]) + "\n")
        return
    if first.lineno == program.loop.lineno:  # `while True: pass`
        row = program.view[program.line(first.lineno) :].split("\n", 1)[0]
        outer = row[: len(row) - len(row.lstrip())]
        at = program.line(first.lineno) + len(row.encode()[: first.col_offset].decode())
        base = outer + unit
        made.put(at, "\n" + _in_place(loop, unit, base) + "\n" + base)
        return
    row = program.view[program.line(first.lineno) :]
    base = row[: len(row) - len(row.lstrip(" \t"))]
    if leaves(program.loop) or (program.is_called and _returns(program.loop)):
        program.notes.append(
            "the loop may restart or end early, so the new statements are at its top"
        )
        made.put(program.line(first.lineno), _in_place(loop, unit, base) + "\n")
        return
    number = (last.end_lineno or last.lineno) + 1
    while number <= len(program.starts) and program.view[program.line(number) :].startswith(
        f"{base}#"
    ):
        number += 1
    at = program.line(number)
    fresh = at == len(program.view) and not program.view.endswith("\n")
    text = _in_place(loop, unit, base)
    made.put(at, "\n" + text if fresh else text + "\n")


def _returns(loop: ast.AST) -> bool:
    for node in ast.iter_child_nodes(loop):
        if isinstance(node, ast.Return) or (not isinstance(node, SCOPES) and _returns(node)):
            return True
    return False


def _in_place(text: str, unit: str, base: str) -> str:
    """Statements behind an indent, their own indents as tabs where that is one."""
    if "\t" in base and unit.strip("\t"):
        levels = re.compile(rf"^(?:{re.escape(unit)})+", re.MULTILINE)
        if '"""' not in text and "'''" not in text:
            text = levels.sub(lambda match: "\t" * (len(match[0]) // len(unit)), text)
    return shifted(text, 0, base)
