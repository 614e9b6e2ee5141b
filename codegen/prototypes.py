"""Which prototypes an Arduino sketch needs, and where they may stand.

A function gets one when something before its definition mentions it, as late as that allows: above
the first item that does, but below what its own signature needs (types, macros, includes). Inside
`#if` the prototype stands under the same conditions. The prototype carries the default arguments,
because C++ takes them once: the definition has to go without.

Not covered: templates, namespace members, methods, operators, `constexpr` and `auto` functions,
which Arduino leaves alone too; a function that only a macro's `##` puts together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from grammars.directives import Branch
from grammars.outline import Function, Item, ItemKind, Outline


@dataclass(frozen=True, slots=True)
class Prototype:
    """A prototype to be: `function`'s head, put in at the offset `at` under `opening` conditions.

    `opening` holds one tuple of directive lines for every `#if` around the definition but not
    around `at`.
    """

    at: int
    function: Function
    opening: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An item, the arms of `#if` that it lies in, and the words of its code."""

    item: Item
    arms: tuple[Branch, ...]
    words: frozenset[str]


# Arduino.h declares setup and loop; main is the program's own.
_NEVER = {"setup", "loop", "main"}
_NO_PROTOTYPE = {"constexpr", "consteval", "friend"}
# Names that a signature may use wherever Arduino.h has been included, and a section attribute
# (IRAM_ATTR), which no prototype repeats: on the ESP32 each mention makes another section.
_ARDUINO = re.compile(
    r"u?int\w*_t|s?size_t|String|byte|boolean|word|void|Print|Printable|Stream|HardwareSerial"
    r"|__FlashStringHelper|noinline|unused|used|noreturn|always_inline|\w+_ATTR"
)
_WORD = re.compile(r"\w+")


def plan(outline: Outline, text: str) -> tuple[Prototype, ...]:
    """The prototypes that `text` needs, in the order of their places."""
    declared = {
        (item.function.name, item.function.parameters)
        for item in outline.items
        if item.kind is ItemKind.PROTOTYPE and item.function
    }
    seen = [
        _Seen(item, outline.branches_at(item.start), _words(item, outline, text))
        for item in outline.items
    ]
    found = []
    for n, item in enumerate(outline.items):
        function = item.function
        if (
            item.kind is ItemKind.FUNCTION
            and function
            and _may_have_one(function, text)
            and (function.name, function.parameters) not in declared
            and (prototype := _place(outline, seen[n], function, seen[:n]))
        ):
            found.append(prototype)
    return tuple(sorted(found, key=lambda p: p.at))


def _may_have_one(function: Function, text: str) -> bool:
    head = text[slice(*function.signature)]
    return (
        function.name.isidentifier()
        and function.name not in _NEVER
        and function.returns not in {"", "auto"}
        and not function.specifiers & _NO_PROTOTYPE
        and "{" not in head
        and re.search(r"^\s*#", head, re.MULTILINE) is None
    )


def _words(item: Item, outline: Outline, text: str) -> frozenset[str]:
    """Every word of the item's code; of a macro its whole line, of other directives their name."""
    if item.kind is not ItemKind.DIRECTIVE:
        return frozenset(_WORD.findall(outline.code, item.start, item.end))
    words = _WORD.findall(text, item.start, item.end)
    return frozenset(words if item.names else words[:1])


def _place(
    outline: Outline, own: _Seen, function: Function, above: Sequence[_Seen]
) -> Prototype | None:
    """Where the prototype of the definition `own` goes; None if none is needed or can stand."""
    users = (other for other in above if function.name in other.words)
    need = next((user.item.start for user in users if _compatible(user.arms, own.arms)), None)
    if need is None:
        return None
    before = [other for other in above if _compatible(other.arms, own.arms)]
    conditions = {w for arm in own.arms for line in arm.opening for w in _WORD.findall(line)}
    low = 0
    for name in function.uses | conditions:
        declared = next((other.item.end for other in before if name in other.item.names), None)
        if declared is not None:
            low = max(low, declared)
        elif (
            name in function.uses
            and not _ARDUINO.fullmatch(name)
            and not any(name in other.words for other in before if other.item.start < need)
        ):  # some header's name, met here for the first time: behind the last header it is known
            low = max([low, *(other.item.end for other in before if "include" in other.words)])
    return _outside_other_arms(outline, own, function, max(need, low), low)


def _compatible(some: tuple[Branch, ...], others: tuple[Branch, ...]) -> bool:
    """Whether both can be compiled at once: they lie in no two arms of one conditional."""
    if not (some and others):
        return True
    first = {arm.start: arm.first for arm in others}
    return all(first.get(arm.start, arm.first) == arm.first for arm in some)


def _outside_other_arms(
    outline: Outline, own: _Seen, function: Function, at: int, low: int
) -> Prototype | None:
    """Moves `at` out of every arm that does not hold the definition too."""
    while foreign := [arm for arm in outline.branches_at(at) if arm not in own.arms]:
        at = foreign[0].start if low <= foreign[0].start else foreign[0].end
    if at >= own.item.start:
        return None
    shared = outline.branches_at(at)
    return Prototype(at, function, tuple(arm.opening for arm in own.arms if arm not in shared))
