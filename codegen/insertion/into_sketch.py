"""A sketch put into another one: its globals before the first function, its statements at the ends
of setup() and loop(), or where a line says.

Nothing of the text is taken away. Statements that would not be reached at the end of a function go
to its beginning; those that return, or whose variables are there already, become a function.
Pure. Not covered: names that only the headers of a library define.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.errors import SourceError, UsageError
from codegen.insertion.c_flow import bare, endless_at, long_wait, returns_early
from codegen.insertion.changes import Inserted, Insertions, indent_unit, line_starts, trimmed
from codegen.insertion.sketch_parts import (
    SketchParts,
    outer_conditionals,
    reindented,
    sketch_parts,
)
from codegen.recipes.c_names import definitions, words_of
from codegen.recipes.merge_c import (
    DECLARES,
    ONCE,
    same_definitions,
    unused_name,
    without_definition,
)
from grammars.directives import LexemeKind, blank, scan
from grammars.outline import Item, ItemKind, Outline, outline

_INCLUDED = re.compile(r"#[ \t]*include[ \t]*[\"<]([^\">\n]+)[\">]")
_PROBE = "pinwrightProbe();\n"
_ROLES = ("setup", "loop")
_GOES_ON = re.compile(r"\s*(?:else|catch)\b")  # what tree-sitter takes for a type elsewhere


@dataclass(slots=True)
class _Sketch:
    """The sketch that something is put into."""

    name: str
    view: str
    shape: Outline
    conditionals: list[tuple[int, int]]
    functions: Mapping[str, Item]
    unit: str
    notes: list[str] = field(default_factory=list)

    def body(self, role: str) -> str:
        """What stands between the braces of setup or loop."""
        if (item := self.functions.get(role)) is None:
            return ""
        return self.view[slice(*_inside(item))]

    def line_of(self, at: int) -> int:
        """A place as the number of its line."""
        return self.view.count("\n", 0, at) + 1


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
    sketch = _read(view, name, others)
    parts = sketch_parts(code)
    used = {*words_of(view), *words_of(code), *(w for t in others.values() for w in words_of(t))}
    place = None if line is None else _place(sketch, line)
    first = _before_first_function(sketch)
    parts, shared = _with_own_names(sketch, parts, others=others, used=used, before=first)
    _check_flow(sketch, parts)
    made = Insertions(view)
    functions: list[str] = []
    inlined: dict[str, tuple[str, str]] = {}  # the statements, and the indent before them
    for role in _ROLES:
        there = _Spot(role, None, "")
        if place is not None and place.role == role:
            there = place
        body = getattr(parts, role)
        if role == "setup":
            body = _without_repeated(sketch, body, shared)
        text = _statements(
            sketch,
            body,
            unit=parts.unit,
            spot=there,
            name=f"{_verb(role)}{word}",
            used=used,
            functions=functions,
        )
        inlined[role] = (text, there.indent)
    own = reindented(parts.globals, unit=parts.unit, to=sketch.unit)
    helpers = reindented(parts.helpers, unit=parts.unit, to=sketch.unit)
    helpers = "\n\n".join(filter(None, (helpers, *functions)))
    if not (own or helpers or any(text for text, _ in inlined.values())):
        raise UsageError(f"{name} has all of what was written already")
    at_line = place.at if place is not None and place.role is None else None
    _put_includes(made, sketch, parts, before=first if at_line is None else min(first, at_line))
    if own or helpers:
        behind = first if at_line is None else at_line
        lowest = [item.start for item in sketch.functions.values()]
        ahead = _above(sketch, min(lowest)) if lowest and at_line is None else behind
        if own:
            made.block(behind, f"{parts.head}\n\n{own}" if parts.head else own)
        made.block(ahead, helpers if own else trimmed(f"{parts.head}\n\n{helpers}"))
    elif parts.head:
        role = "loop" if inlined["loop"][0] else "setup"
        text, indent = inlined[role]
        inlined[role] = (reindented(parts.head, unit="  ", to="  ") + "\n" + text, indent)
    for role in _ROLES:
        text, _ = inlined[role]
        if place is not None and place.role == role:
            _put_at_line(made, sketch, place, text)
        else:
            _put_into(made, sketch, role, text, at_line)
    return made, tuple(sketch.notes)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A line: in which role's statements it takes, None between functions; its indent."""

    role: str | None
    at: int | None
    indent: str
    around: str = ""  # the body of the function that it stands in


def _verb(role: str) -> str:
    return "setup" if role == "setup" else "run"


def _braces(item: Item) -> tuple[int, int]:
    """Where the braces of a definition stand."""
    body = item.function.body if item.function else None
    return body or (item.end, item.end)


def _inside(item: Item) -> tuple[int, int]:
    """Where what stands between the braces of a definition does."""
    start, end = _braces(item)
    return start + 1, end - 1


def _read(view: str, name: str, others: Mapping[str, str]) -> _Sketch:
    shape = outline(view)
    if shape.broken or any(item.kind is ItemKind.ERROR for item in shape.items):
        raise UsageError(f"{name} does not parse, so nothing is put into it")
    conditionals = outer_conditionals(view)
    functions: dict[str, Item] = {}
    loose = any(item.kind is ItemKind.STATEMENT for item in shape.items)
    for role in _ROLES:
        found = [
            item
            for item in shape.items
            if item.kind is ItemKind.FUNCTION and item.function and item.function.name == role
        ]
        if len(found) > 1:
            raise UsageError(f"{name} has {role}() {len(found)} times")
        if found:
            if any(a < found[0].end and found[0].start < b for a, b in conditionals) and (
                any(a <= found[0].start < b for a, b in conditionals)
                or any(a < found[0].end <= b for a, b in conditionals)
            ):
                raise UsageError(f"{name}: {role}() stands in an #if, or ends in one")
            functions[role] = found[0]
            continue
        for other, text in others.items():
            if role in text and outline(text).definitions(role):
                raise UsageError(f"{name} has no {role}(): it stands in {other}")
        if loose:
            raise UsageError(
                f"{name} has no {role}() and statements outside of functions: "
                "there is no place for others"
            )
    inside = "\n".join(view[slice(*_braces(item))] for item in functions.values())
    unit = indent_unit(inside, default=indent_unit(view, default="  "))
    sketch = _Sketch(name, view, shape, conditionals, functions, unit)
    halting = [
        item.function.name
        for item in shape.items
        if item.kind is ItemKind.FUNCTION
        and item.function
        and item.function.name not in _ROLES
        and endless_at(view[slice(*_inside(item))]) is not None
    ]
    for role in _ROLES:
        if (at := endless_at(sketch.body(role), halting)) is not None:
            line = sketch.line_of(_braces(functions[role])[0] + 1 + at)
            raise UsageError(f"{name}: {role}() never comes to its end (line {line})")
    return sketch


def _with_own_names(
    sketch: _Sketch,
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


def _check_flow(sketch: _Sketch, parts: SketchParts) -> None:
    """Neither keeps the other from its turn."""
    name = sketch.name
    theirs = sketch.body("loop")
    if not bare(theirs).strip():
        return
    for role in _ROLES:
        if endless_at(getattr(parts, role)) is not None:
            raise UsageError(
                f"what was written never comes to the end of its {role}(), "
                f"and {name} has a loop() of its own"
            )
    called = "".join(
        sketch.view[slice(*_braces(item))]
        for item in sketch.shape.items
        if item.kind is ItemKind.FUNCTION
        and item.function
        and item.function.body
        and item.function.name not in _ROLES
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


def _without_repeated(sketch: _Sketch, body: str, shared: set[str]) -> str:
    """A setup without what is begun already: buses, and calls of helpers that both have."""
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
    sketch: _Sketch,
    body: str,
    *,
    unit: str,
    spot: _Spot,
    name: str,
    used: set[str],
    functions: list[str],
) -> str:
    """What stands for a body at its place: its statements, or the call of a function of them."""
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


def _before_first_function(sketch: _Sketch) -> int:
    """Where globals go: before the first function and the comment that belongs to it."""
    first = next((i for i in sketch.shape.items if i.kind is ItemKind.FUNCTION), None)
    return _above(sketch, first.start) if first else len(sketch.view)


def _above(sketch: _Sketch, at: int) -> int:
    """The place above an item: of its conditional, of the comments that stand on it, of its line.

    An item that shares its line with another has its own beginning.
    """
    at = next((start for start, end in sketch.conditionals if start <= at < end), at)
    comments = {x.end: x.start for x in scan(sketch.view) if x.kind is LexemeKind.COMMENT}
    while True:
        line = sketch.view.rfind("\n", 0, at) + 1
        if sketch.view[line:at].strip():
            return at
        at = line
        end = len(sketch.view[:line].removesuffix("\n").removesuffix("\r").rstrip(" \t"))
        end = end if end in comments else line - 1
        start = comments.get(end, comments.get(end - 1) if end else None)
        if start is None or any(a <= start < b for a, b in sketch.conditionals):
            return at
        begin = sketch.view.rfind("\n", 0, start) + 1
        if sketch.view[begin:start].strip():
            return at
        at = start


def _put_includes(made: Insertions, sketch: _Sketch, parts: SketchParts, *, before: int) -> None:
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


def _put_into(made: Insertions, sketch: _Sketch, role: str, text: str, at_line: int | None) -> None:
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
    start, end = _braces(item)
    if returns_early(sketch.body(role)):
        sketch.notes.append(f"{role}() may return early, so the new statements stand on its top")
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


def _place(sketch: _Sketch, line: int) -> _Spot:
    """The line as a place for statements, or between functions.

    Raises:
        UsageError: it is in the middle of something, or behind what needs what is put there.
    """
    name, view = sketch.name, sketch.view
    starts = list(line_starts(view))
    if not 1 <= line <= len(starts):
        raise SourceError(f"{name} has {len(starts)} lines, not {line}")
    at = starts[line - 1]
    if any(x.start < at < x.end for x in scan(view)):
        raise UsageError(f"line {line} of {name} is in the middle of a comment, text or directive")
    item = next((i for i in sketch.shape.items if i.start < at < i.end), None)
    if item is None:
        if any(start < at <= end for start, end in sketch.conditionals):
            raise UsageError(f"line {line} of {name} stands in an #if")
        ends = [each.start for each in sketch.functions.values()]
        if ends and at > min(ends):
            raise UsageError(
                f"line {line} of {name} is behind setup() or loop(), which need what is put there: "
                "name a line above them, or one in a function"
            )
        return _Spot(None, at, "")
    middle = UsageError(f"line {line} of {name} is in the middle of a statement or a definition")
    if item.kind is not ItemKind.FUNCTION or item.function is None or item.function.body is None:
        raise middle
    start, end = item.function.body
    before = sketch.shape.code[:at].rstrip()
    whole = view[:at] + _PROBE + view[at:]
    if _GOES_ON.match(sketch.shape.code, at):
        raise middle
    if not start < at < end or before[-1:] not in {"{", "}", ";", ":"} or outline(whole).broken:
        raise middle
    ahead = view[at:].split("\n", 1)[0]
    above = view[view.rfind("\n", 0, len(before)) + 1 : len(before)]
    if ahead.strip() and not ahead.strip().startswith("}"):
        indent = ahead[: len(ahead) - len(ahead.lstrip())]
    else:
        indent = above[: len(above) - len(above.lstrip())]
        indent += sketch.unit if above.rstrip().endswith(("{", ":")) else ""
    role = "setup" if item.function.name == "setup" else "loop"
    return _Spot(role, at, indent, view[start + 1 : end - 1])


def _put_at_line(made: Insertions, sketch: _Sketch, spot: _Spot, text: str) -> None:
    if text and spot.at is not None:
        unit = sketch.unit
        made.put(spot.at, reindented(text, unit=unit, to=unit, base=spot.indent) + "\n")


def inserted_into_sketch(
    text: str, made: Insertions, notes: Sequence[str], *, ending: str, name: str
) -> Inserted:
    """The text with all in it, which still has to parse."""
    whole = made.applied(text, ending)
    shape = outline(whole)
    if shape.broken or any(shape.definitions(role) != 1 for role in _ROLES):
        raise UsageError(f"what was written does not go into {name}: together they do not parse")
    return Inserted(whole, tuple(notes))
