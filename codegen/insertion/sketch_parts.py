"""A sketch that was written on its own, taken apart: what goes where in another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.errors import UsageError
from codegen.insertion.changes import indent_unit, trimmed
from codegen.recipes.c_names import renamed
from grammars.directives import LexemeKind, branches, scan
from grammars.outline import Item, ItemKind, Outline, outline

_CODE = ("globals", "helpers", "setup", "loop")
_CONDITIONS = re.compile(r"#\s*(?:include|if|ifdef|ifndef|else|elif|endif|define|error|pragma)\b")
_FIRST_COMMENTS = re.compile(r"(?:[ \t]*//[^\n]*\n|[ \t]*/\*.*?\*/[ \t]*\n|[ \t]*\n)*", re.DOTALL)
_REST_OF_LINE = re.compile(r"[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)?(?=\n|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SketchParts:
    """The parts of a sketch. Bodies are without their braces, their statements not indented.

    `includes` are single lines, or conditionals in one piece. `unit` is what it indents by.
    """

    head: str
    includes: tuple[str, ...]
    globals: str
    helpers: str
    setup: str
    loop: str
    unit: str

    def renamed(self, names: Mapping[str, str]) -> SketchParts:
        """With other names in place of some."""
        return self.with_texts({part: renamed(getattr(self, part), names) for part in _CODE})

    def with_texts(self, texts: Mapping[str, str]) -> SketchParts:
        """With other texts in place of some parts."""
        found = {part: texts.get(part, getattr(self, part)) for part in _CODE}
        return SketchParts(self.head, self.includes, **found, unit=self.unit)


def sketch_parts(code: str) -> SketchParts:
    """The parts of a whole program; bare statements of a snippet are those of its setup.

    Raises:
        UsageError: it does not parse, or it is not one setup and one loop.
    """
    shape = outline(code)
    if shape.broken:
        raise UsageError("what was written does not parse as a whole, so it was not put anywhere")
    first = _FIRST_COMMENTS.match(code)
    head_end = first.end() if first else 0
    top = code[:head_end]
    cut = top.rfind("\n\n")
    head = top if cut < 0 or not top[cut:].strip() else top[: cut + 1]
    kinds: dict[str, list[str]] = {"includes": [], "globals": [], "helpers": [], "loose": []}
    bodies: dict[str, str] = {}
    is_late = False
    for kind, piece, item in _pieces(code, shape, len(head)):
        if item is not None and kind in ("setup", "loop"):
            if kind in bodies:
                raise UsageError(f"what was written has {kind}() twice")
            bodies[kind] = _body(piece, code, item)
            continue
        if kind == "globals" and kinds["helpers"]:
            is_late = True  # it may need what stands above it
        kinds[kind].append(piece)
    if kinds["loose"] and "setup" in bodies:
        raise UsageError("what was written has statements outside of its functions")
    own, helpers = "".join(kinds["globals"]), "".join(kinds["helpers"])
    if is_late:
        pieces = [p for k, p, _ in _pieces(code, shape, len(head)) if k in ("globals", "helpers")]
        own, helpers = "".join(pieces), ""
    return SketchParts(
        head=trimmed(head),
        includes=tuple(map(trimmed, kinds["includes"])),
        globals=trimmed(own),
        helpers=trimmed(helpers),
        setup=bodies.get("setup", trimmed(dedented("".join(kinds["loose"])))),
        loop=bodies.get("loop", ""),
        unit=indent_unit(code, default="  "),
    )


def outer_conditionals(text: str) -> list[tuple[int, int]]:
    """Where the outermost `#if ... #endif` of a text stand."""
    found: list[tuple[int, int]] = []
    spans = {(each.start, each.end) for each in branches(text, scan(text))}
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def reindented(text: str, *, unit: str, to: str, base: str = "") -> str:
    """A text with another indent, and with `base` before each line.

    Lines that begin within a comment or a string stay as they are.
    """
    inside = [(x.start, x.end) for x in scan(text) if x.kind is not LexemeKind.DIRECTIVE]
    lines, at = [], 0
    for line in text.split("\n"):
        bare = line.lstrip(" \t")
        if any(start < at < end for start, end in inside):
            lines.append(line)
        elif not bare:
            lines.append("")
        elif bare.startswith("#") and bare == line:
            lines.append(line)
        else:
            space = line[: len(line) - len(bare)]
            level, rest = divmod(len(space.expandtabs(len(unit))), max(1, len(unit)))
            lines.append(base + to * level + " " * rest + bare)
        at += len(line) + 1
    return "\n".join(lines)


def dedented(text: str) -> str:
    """The text without the indent that all its lines have; the first may stand behind a brace."""
    inside = [(x.start, x.end) for x in scan(text) if x.kind is not LexemeKind.DIRECTIVE]
    starts, at = [], 0
    lines = text.split("\n")
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    free = [
        number
        for number, line in enumerate(lines)
        if line.strip()
        and not line.startswith("#")
        and not any(start < starts[number] < end for start, end in inside)
    ]
    spaces = [len(lines[n]) - len(lines[n].lstrip()) for n in free if n]
    least = min(spaces, default=0)
    for n in free:
        lines[n] = lines[n].lstrip() if n == 0 else lines[n][least:]
    return "\n".join(lines)


def _pieces(code: str, shape: Outline, start: int) -> Iterator[tuple[str, str, Item | None]]:
    """The kind, the text with its comments, and the item, of each thing at the top level."""
    conditionals = outer_conditionals(code)
    at = done = start
    for item in shape.items:
        around = next((c for c in conditionals if c[0] <= item.start < c[1]), None)
        if item.start < done or (item.kind is ItemKind.COMMENT and around is None):
            continue
        inside = [i for i in shape.items if around and around[0] <= i.start < around[1]]
        done = around[1] if around else item.end
        if rest := _REST_OF_LINE.match(code, done):
            done = rest.end() + 1
        piece = code[at:done]
        kind = _kind_of_all(inside, code) if around else _kind(item, code)
        yield kind, piece if piece.endswith("\n") else piece + "\n", None if around else item
        at = done = min(done, len(code))


def _kind(item: Item, code: str) -> str:
    function = item.function
    if item.kind is ItemKind.FUNCTION:
        name = function.name if function else ""
        return name if name in ("setup", "loop") else "helpers"
    if item.kind is ItemKind.DIRECTIVE and re.match(r"#\s*include\b", code[item.start : item.end]):
        return "includes"
    return "loose" if item.kind in (ItemKind.STATEMENT, ItemKind.ERROR) else "globals"


def _kind_of_all(items: list[Item], code: str) -> str:
    """What a conditional is, as a whole."""
    kinds = {_kind(each, code) for each in items if each.kind is not ItemKind.COMMENT}
    if kinds & {"setup", "loop", "loose"}:
        raise UsageError("what was written has its setup() or loop() within #if")
    if "helpers" in kinds:
        return "helpers"
    plain = all(
        each.kind is ItemKind.COMMENT or _CONDITIONS.match(code, each.start) for each in items
    )
    return "includes" if plain and "includes" in kinds else "globals"


def _body(piece: str, code: str, item: Item) -> str:
    """What a function does, below the comment that stands above it."""
    body = item.function.body if item.function else None
    start, end = body or (item.end, item.end)
    head = piece[: piece.find(code[item.start : start])]
    lines = trimmed(dedented(code[start + 1 : end - 1]))
    return "\n".join(filter(None, (trimmed(dedented(head)), lines)))
