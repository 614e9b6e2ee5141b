"""The sketch that something is put into: what is read of it, and the places in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from codegen.errors import SourceError, UsageError
from codegen.insertion.c_flow import endless_at
from codegen.insertion.changes import indent_unit, line_starts
from codegen.insertion.sketch_parts import outer_conditionals
from grammars.directives import LexemeKind, scan
from grammars.outline import Item, ItemKind, Outline, outline

ROLES = ("setup", "loop")
"""The functions that a sketch consists of."""

_PROBE = "pinwrightProbe();\n"
_GOES_ON = re.compile(r"\s*(?:else|catch)\b")  # what tree-sitter takes for a type elsewhere


@dataclass(slots=True)
class TargetSketch:
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


@dataclass(frozen=True, slots=True)
class Spot:
    """A line: in which role's statements it takes, None between functions; its indent."""

    role: str | None
    at: int | None
    indent: str
    around: str = ""  # the body of the function that it stands in


def read_sketch(view: str, name: str, others: Mapping[str, str]) -> TargetSketch:
    """The sketch of a text; `others` are those of its other files by name.

    Raises:
        UsageError: it does not parse, its setup or loop is not one function, or does not end.
    """
    shape = outline(view)
    if shape.broken or any(item.kind is ItemKind.ERROR for item in shape.items):
        raise UsageError(f"{name} does not parse, so nothing is put into it")
    conditionals = outer_conditionals(view)
    functions = dict(_roles(shape, conditionals, name, others))
    inside = "\n".join(view[slice(*braces_of(item))] for item in functions.values())
    unit = indent_unit(inside, default=indent_unit(view, default="  "))
    sketch = TargetSketch(name, view, shape, conditionals, functions, unit)
    _check_ends(sketch)
    return sketch


def _roles(
    shape: Outline, conditionals: list[tuple[int, int]], name: str, others: Mapping[str, str]
) -> Iterator[tuple[str, Item]]:
    """Setup and loop, as far as they exist; `UsageError` if there is no room for a missing one."""
    loose = any(item.kind is ItemKind.STATEMENT for item in shape.items)
    for role in ROLES:
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
                raise UsageError(f"{name}: {role}() begins or ends inside an #if")
            yield role, found[0]
            continue
        for other, text in others.items():
            if role in text and outline(text).definitions(role):
                raise UsageError(f"{name} has no {role}(): it stands in {other}")
        if loose:
            raise UsageError(
                f"{name} has no {role}() and statements outside of functions: "
                "there is no place for others"
            )


def _check_ends(sketch: TargetSketch) -> None:
    """Raise `UsageError` where setup or loop visibly never ends."""
    halting = [
        item.function.name
        for item in sketch.shape.items
        if item.kind is ItemKind.FUNCTION
        and item.function
        and item.function.name not in ROLES
        and endless_at(sketch.view[slice(*_inside(item))]) is not None
    ]
    for role in ROLES:
        if (at := endless_at(sketch.body(role), halting)) is not None:
            line = sketch.line_of(braces_of(sketch.functions[role])[0] + 1 + at)
            raise UsageError(f"{sketch.name}: {role}() never comes to its end (line {line})")


def spot_at(sketch: TargetSketch, line: int) -> Spot:
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
            raise UsageError(f"line {line} of {name} is inside an #if")
        ends = [each.start for each in sketch.functions.values()]
        if ends and at > min(ends):
            raise UsageError(
                f"line {line} of {name} is behind setup() or loop(), which need what is put there: "
                "name a line above them, or one in a function"
            )
        return Spot(None, at, "")
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
    return Spot(role, at, indent, view[start + 1 : end - 1])


def before_first_function(sketch: TargetSketch) -> int:
    """Where globals go: before the first function and the comment that belongs to it."""
    first = next((i for i in sketch.shape.items if i.kind is ItemKind.FUNCTION), None)
    return place_above(sketch, first.start) if first else len(sketch.view)


def place_above(sketch: TargetSketch, at: int) -> int:
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


def braces_of(item: Item) -> tuple[int, int]:
    """Where the braces of a definition stand."""
    body = item.function.body if item.function else None
    return body or (item.end, item.end)


def _inside(item: Item) -> tuple[int, int]:
    """Where what stands between the braces of a definition does."""
    start, end = braces_of(item)
    return start + 1, end - 1
