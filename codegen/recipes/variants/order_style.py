"""What stands where in a sketch, and how its loops count: forms of one program that mean the same.

Helpers below `loop()` are declared by the Arduino tools, as every sketch's are. A function that a
global is made with, or whose head names a type of the sketch's own, stays where it is.
"""

from __future__ import annotations

import random
import re

from grammars.outline import Item, ItemKind, outline

_HEAD = re.compile(
    r"(?:static )?(?:const )?(?:void|bool|int|long|float|byte|char|String|unsigned (?:int|long)|"
    r"u?int\d+_t) [*&]?\w+\([^(){}=]*\) \{",
)
_OWN_TYPE = re.compile(r"\b(?!String\b)[A-Z]\w*[a-z]\w*\b")
_COUNT = re.compile(
    r"for \(int (?P<name>\w+) = (?P<first>\d+); (?P=name) < (?P<end>\w+); (?P=name)\+\+\)"
)
_PRINTED = re.compile(r'\bSerial\.print(?P<line>ln)?\("(?P<text>(?:[^"\\\n]|\\.)+)"\);')
_MIXED = re.compile(r"\b(?:min|max|constrain|printf|snprintf|sprintf)\b")


def restyled(code: str, chance: random.Random) -> str:
    """The sketch with its parts in another order and its loops in other words."""
    code = _with_helpers_below(code) if chance.random() < 0.4 else code
    code = _with_counts(code, chance)
    if chance.random() < 0.2:
        code = _with_flash_texts(code)
    return code


def _with_helpers_below(code: str) -> str:
    """The functions that only functions call behind `loop()`, in their order."""
    items = outline(code).items
    places = {name: n for n, item in enumerate(items) for name in item.names}
    if "loop" not in places or "#if" in code or "template" in code:
        return code
    outside = "".join(
        code[item.start : item.end]
        for item in items
        if item.kind is not ItemKind.FUNCTION and item.kind is not ItemKind.COMMENT
    )
    begins = {item.start: begin for item, begin in _with_comments_above(code, items)}
    moved = [
        item
        for item in items[: places["loop"]]
        if _can_move(code, item) and not any(_names(name, outside) for name in item.names)
    ]
    if not moved:
        return code
    below = "\n".join(code[begins[item.start] : item.end].strip() + "\n" for item in moved)
    for item in reversed(moved):
        code = code[: begins[item.start]] + code[item.end :].lstrip("\n")
    return f"{code.rstrip()}\n\n{below}"


def _can_move(code: str, item: Item) -> bool:
    head = _HEAD.match(code, item.start)
    return (
        item.kind is ItemKind.FUNCTION
        and head is not None
        and "setup" not in item.names
        and not _OWN_TYPE.search(head[0].partition("(")[2])
    )


def _names(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _with_comments_above(code: str, items: tuple[Item, ...]) -> list[tuple[Item, int]]:
    """Each item with the place where the comments directly above it begin."""
    found = []
    for item in items:
        begin = item.start
        while begin:
            above = code.rfind("\n", 0, begin - 1) + 1
            if not code[above:begin].startswith("//"):
                break
            begin = above
        found.append((item, begin))
    return found


def _with_counts(code: str, chance: random.Random) -> str:
    """Loops that count from a number: the step before or behind, the counter a byte."""
    step = chance.choice(("{0}++", "{0}++", "++{0}", "{0} += 1"))
    kind = chance.choice(("int", "int", "uint8_t", "byte"))

    def put(loop: re.Match[str]) -> str:
        name, first, end = loop.group("name", "first", "end")
        is_small = end.isdecimal() and int(end) < 256 and not _MIXED.search(code)
        shown = kind if is_small and _only_counts(name, code) else "int"
        return f"for ({shown} {name} = {first}; {name} < {end}; {step.format(name)})"

    return _COUNT.sub(put, code)


def _only_counts(name: str, code: str) -> bool:
    """Whether nothing but the heads of loops sets a counter."""
    inside = re.sub(rf"for \(int {name} = [^)]*\)", "", code)
    return not re.search(rf"\b{name}\s*(?:[-+*/%&|^]?=(?!=)|--|\+\+)|(?:--|\+\+){name}\b", inside)


def _with_flash_texts(code: str) -> str:
    """Texts that are printed kept in flash: `F("...")`."""
    return _PRINTED.sub(r'Serial.print\g<line>(F("\g<text>"));', code)
