"""A sketch put into another one: its globals before the first function, its statements at the ends
of setup() and loop(), or where a line says.

Nothing of the text is taken away. Statements that would not be reached at the end of a function go
to its beginning; those that return, or whose variables are there already, become a function.
Pure. Not covered: names that only the headers of a library define.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from codegen.errors import UsageError
from codegen.insertion.c_flow import bare, endless_at, long_wait, returns_early
from codegen.insertion.changes import Inserted, Insertions, trimmed
from codegen.insertion.sketch_parts import SketchParts, reindented, sketch_parts
from codegen.insertion.target_sketch import (
    ROLES,
    Spot,
    TargetSketch,
    before_first_function,
    braces_of,
    place_above,
    read_sketch,
    spot_at,
)
from codegen.recipes.c_names import definitions, words_of
from codegen.recipes.merge_c import (
    DECLARES,
    ONCE,
    same_definitions,
    unused_name,
    without_definition,
)
from grammars.directives import blank
from grammars.outline import Item, ItemKind, outline

_INCLUDED = re.compile(r"#[ \t]*include[ \t]*[\"<]([^\">\n]+)[\">]")


def into_sketch(
    view: str,
    code: str,
    *,
    name: str,
    word: str,
    others: Mapping[str, str],
    line: int | None = None,
) -> tuple[Insertions, tuple[str, ...]]:
    """What is to be put where into a sketch, and what is to be said of it.

    `name` is the file's, `word` part of the names of new functions, `others` are the texts of the
    sketch's other files by name. With `line` (from 1) the statements of loop go above that line of
    a function, those of setup where it is one of setup; between functions the globals go there.

    Raises:
        UsageError: it cannot be done soundly, in one line that says why.
    """
    sketch = read_sketch(view, name, others)
    parts = sketch_parts(code)
    used = {*words_of(view), *words_of(code), *(w for t in others.values() for w in words_of(t))}
    place = None if line is None else spot_at(sketch, line)
    first = before_first_function(sketch)
    parts, shared = _with_own_names(sketch, parts, others=others, used=used, before=first)
    _check_flow(sketch, parts)
    functions: list[str] = []
    statements = {}
    for role in ROLES:
        body = getattr(parts, role)
        if role == "setup":
            body = _without_repeated(sketch, body, shared)
        statements[role] = _statements(
            sketch,
            body,
            unit=parts.unit,
            spot=place if place is not None and place.role == role else Spot(role, None, ""),
            name=f"{_verb(role)}{word}",
            used=used,
            functions=functions,
        )
    own = reindented(parts.globals, unit=parts.unit, to=sketch.unit)
    helpers = reindented(parts.helpers, unit=parts.unit, to=sketch.unit)
    helpers = "\n\n".join(filter(None, (helpers, *functions)))
    if not (own or helpers or any(statements.values())):
        raise UsageError(f"{name} has all of what was written already")
    if parts.head and not (own or helpers):
        role = "loop" if statements["loop"] else "setup"
        head = reindented(parts.head, unit="  ", to="  ")
        statements[role] = f"{head}\n{statements[role]}"
    made = Insertions(view)
    at_line = place.at if place is not None and place.role is None else None
    _put_includes(made, sketch, parts, before=first if at_line is None else min(first, at_line))
    _put_globals(made, sketch, parts.head, own=own, helpers=helpers, at_line=at_line)
    for role in ROLES:
        if place is not None and place.role == role:
            _put_at_line(made, sketch, place, statements[role])
        else:
            _put_into(made, sketch, role, statements[role], at_line)
    return made, tuple(sketch.notes)


def _verb(role: str) -> str:
    return "setup" if role == "setup" else "run"


def _with_own_names(
    sketch: TargetSketch,
    parts: SketchParts,
    *,
    others: Mapping[str, str],
    used: set[str],
    before: int,
) -> tuple[SketchParts, set[str]]:
    """The parts with new names for those that are taken, without what is there in the same words;
    and the names of that.
    """
    own = definitions(f"{parts.globals}\n{parts.helpers}\n")
    above = blank(sketch.view, sketch.conditionals)[:before]
    same = same_definitions(own, definitions(above))
    taken = words_of(sketch.view).union(*map(words_of, others.values()))
    names = {}
    for name in sorted(own.keys() & taken - same):
        names[name] = unused_name(name, used)
        used.add(names[name])
    if names:
        listed = ", ".join(f"{old} is {new}" for old, new in names.items())
        sketch.notes.append(f"names that {sketch.name} has already: {listed}")
    for name in same:
        for part in ("globals", "helpers"):
            text = without_definition(getattr(parts, part) + "\n", own[name])
            parts = parts.with_texts({part: trimmed(text)})
    for part in ("globals", "helpers"):
        if not bare(getattr(parts, part)).strip():
            parts = parts.with_texts({part: ""})
    functions = {
        item.function.name
        for item in sketch.shape.items
        if item.kind is ItemKind.FUNCTION and item.function
    }
    macros = {
        name
        for item in sketch.shape.items
        if item.kind is ItemKind.DIRECTIVE
        for name in item.names
    }
    code = "\n".join((parts.globals, parts.helpers, parts.setup, parts.loop))
    words = words_of(code)
    called = {word for word in words if re.search(rf"\b{word}\s*\(", code)}
    meant = sorted((called & functions | words & macros) - own.keys())
    if meant:
        sketch.notes.append(f"{', '.join(meant)} in it is what {sketch.name} defines")
    return parts.renamed(names), same


def _check_flow(sketch: TargetSketch, parts: SketchParts) -> None:
    """Raise `UsageError` where one loop would keep the other from running."""
    name = sketch.name
    theirs = sketch.body("loop")
    if not bare(theirs).strip():
        return
    for role in ROLES:
        if endless_at(getattr(parts, role)) is not None:
            raise UsageError(
                f"what was written never comes to the end of its {role}(), "
                f"and {name} has a loop() of its own"
            )
    called = "".join(
        sketch.view[slice(*braces_of(item))]
        for item in sketch.shape.items
        if item.kind is ItemKind.FUNCTION
        and item.function
        and item.function.body
        and item.function.name not in ROLES
        and item.function.name in words_of(theirs)
    )
    waits, new = long_wait(theirs + called), long_wait(f"{parts.loop}\n{parts.helpers}")
    if waits and new:
        raise UsageError(
            f"both wait in their loops, {name} by {waits} and what was written by {new}: "
            "neither would keep its time"
        )
    if waits:
        sketch.notes.append(f"{name} waits in its loop ({waits}): the new statements wait with it")
    if new and parts.loop:
        sketch.notes.append(f"the new statements wait ({new}), and the loop of {name} with them")


def _without_repeated(sketch: TargetSketch, body: str, shared: set[str]) -> str:
    """A setup without what the sketch begins already: buses, and calls of shared helpers."""
    code = blank(sketch.view, sketch.conditionals)
    plain = bare(code)
    there = sketch.body("setup")
    at_end = not returns_early(there)
    kept = []
    for line in body.split("\n"):
        start = ONCE.match(line)
        call = re.fullmatch(r"(\w+)\([^()]*\);\s*(?://.*)?", line)
        begun = plain.find(start[0]) if start else -1
        if start and begun >= 0 and at_end and line.split("//")[0].rstrip().endswith(";"):
            theirs = code[begun : code.find(";", begun)].strip()
            if not line.startswith(theirs):
                wanted = line.split(";")[0]
                sketch.notes.append(f"{sketch.name} has {theirs} already: {wanted} is left out")
            continue
        if call and call[1] in shared and at_end and re.search(rf"\b{call[1]}\s*\(", bare(there)):
            continue
        kept.append(line)
    return trimmed("\n".join(kept)) if bare("\n".join(kept)).strip() else ""


def _statements(
    sketch: TargetSketch,
    body: str,
    *,
    unit: str,
    spot: Spot,
    name: str,
    used: set[str],
    functions: list[str],
) -> str:
    """What is put in place of a body: its statements, or a call of a function that has them."""
    if not bare(body).strip():
        return ""
    theirs = spot.around if spot.at is not None else sketch.body(spot.role or "")
    declared = set(DECLARES.findall(re.sub("^", "  ", body, flags=re.M)))
    clash = declared & words_of(theirs)
    at_start = spot.at is None and returns_early(theirs)
    if not (clash or at_start or returns_early(body)):
        return reindented(body, unit=unit, to=sketch.unit)
    name = name if name not in used else unused_name(name, used)
    used.add(name)
    inside = reindented(body, unit=unit, to=sketch.unit, base=sketch.unit)
    functions.append(f"void {name}() {{\n{inside}\n}}")
    return f"{name}();"


def _put_includes(
    made: Insertions, sketch: TargetSketch, parts: SketchParts, *, before: int
) -> None:
    """The includes that are not there, behind those that are."""
    plain = blank(sketch.view, sketch.conditionals)
    there: dict[str, Item] = {}
    for item in sketch.shape.items:
        match = _INCLUDED.match(plain, item.start)
        if match and item.kind is ItemKind.DIRECTIVE and item.start < before:
            there[match[1]] = item
    new = []
    for piece in parts.includes:
        names = _INCLUDED.findall(piece)
        is_there = piece in sketch.view if "#if" in piece else all(n in there for n in names)
        if not is_there and piece not in new:
            new.append(piece)
    if not new:
        return
    text = "\n".join(new) + "\n"
    if there:
        last = max(item.end for item in there.values())
        end = sketch.view.find("\n", last) + 1
        made.put(end or len(sketch.view), text if end else "\n" + text)
        return
    top = re.match(r"(?:[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*\r?|\r)?\n)*", sketch.view, re.DOTALL)
    comments = top[0] if top else ""
    cut = max(comments.rfind("\n\n") + 2, comments.rfind("\n\r\n") + 3)
    at = cut if cut > 2 else 0
    if before >= len(sketch.view) and not bare(sketch.view).strip():
        at = before
    made.block(min(at, before), text)


def _put_globals(
    made: Insertions,
    sketch: TargetSketch,
    head: str,
    *,
    own: str,
    helpers: str,
    at_line: int | None,
) -> None:
    """Globals before the first function, functions above setup and loop; or both at the line."""
    behind = before_first_function(sketch) if at_line is None else at_line
    lowest = [item.start for item in sketch.functions.values()]
    ahead = place_above(sketch, min(lowest)) if lowest and at_line is None else behind
    if own:
        made.block(behind, f"{head}\n\n{own}" if head else own)
    if own or helpers:
        made.block(ahead, helpers if own else trimmed(f"{head}\n\n{helpers}"))


def _put_into(
    made: Insertions, sketch: TargetSketch, role: str, text: str, at_line: int | None
) -> None:
    """Statements at the end of setup or loop, at its beginning where the end may not be reached;
    or a function where there is none.
    """
    item = sketch.functions.get(role)
    inside = reindented(text, unit=sketch.unit, to=sketch.unit, base=sketch.unit)
    if item is None:
        body = f"{inside}\n" if text else ""
        made.block(len(sketch.view) if at_line is None else at_line, f"void {role}() {{\n{body}}}")
        return
    if not text:
        return
    start, end = braces_of(item)
    if returns_early(sketch.body(role)):
        sketch.notes.append(f"{role}() may return early, so the new statements are at its top")
        rest = sketch.view[start + 1 :]
        begins = re.match(r"[ \t]*(?://[^\n]*)?\r?\n", rest)
        at = start + 1 + (begins.end() if begins else 0)
        made.put(at, inside + "\n" if begins else "\n" + inside + "\n" + sketch.unit)
        return
    line = sketch.view.rfind("\n", 0, end - 1) + 1
    if line > start and not sketch.view[line : end - 1].strip():
        made.put(line, inside + "\n")
    else:
        made.put(end - 1, "\n" + inside + "\n")


def _put_at_line(made: Insertions, sketch: TargetSketch, spot: Spot, text: str) -> None:
    if text and spot.at is not None:
        unit = sketch.unit
        made.put(spot.at, reindented(text, unit=unit, to=unit, base=spot.indent) + "\n")


def inserted_into_sketch(
    text: str, made: Insertions, notes: Sequence[str], *, ending: str, name: str
) -> Inserted:
    """The text with all in it, which still has to parse."""
    whole = made.applied(text, ending)
    shape = outline(whole)
    if shape.broken or any(shape.definitions(role) != 1 for role in ROLES):
        raise UsageError(f"what was written does not go into {name}: together they do not parse")
    return Inserted(whole, tuple(notes))
