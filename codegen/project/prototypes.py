"""Which prototypes an Arduino sketch needs, and where they may stand.

A function gets one when something before its definition mentions it, as late as that allows: above
the first item that does, but below what its own signature needs (types, macros, includes). Inside
`#if` the prototype stands under the same conditions. The prototype carries the default arguments,
because C++ takes them once: the definition has to go without.

A head that a macro of the sketch makes is read as what it stands for (macro_heads.py).

Not covered: templates, namespace members, methods, operators, `constexpr` and `auto` functions,
which Arduino leaves alone too; a function whose head and body one macro makes together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.project.macro_heads import Macro, function_behind, macros_of
from grammars.directives import Branch
from grammars.outline import Function, Item, ItemKind, Outline
from grammars.patience import keep_on


@dataclass(frozen=True, slots=True)
class Prototype:
    """A prototype to be: `function`'s head, put in at the offset `at` under `opening` conditions.

    `opening` holds one tuple of directive lines for every `#if` around the definition but not
    around `at`. `text` is the head in plain C++ where macros make it.
    """

    at: int
    function: Function
    opening: tuple[tuple[str, ...], ...]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """An item, the arms of `#if` that it lies in, and the words of its code."""

    item: Item
    arms: tuple[Branch, ...]
    words: frozenset[str]


class _Above:
    """The items that were passed, by the words in them and by the names that they declare."""

    def __init__(self) -> None:
        self.mentions: dict[str, list[_Seen]] = {}
        self.declarations: dict[str, list[_Seen]] = {}

    def add(self, seen: _Seen) -> None:
        for word in seen.words:
            self.mentions.setdefault(word, []).append(seen)
        for name in seen.item.names:
            self.declarations.setdefault(name, []).append(seen)

    def first(self, index: dict[str, list[_Seen]], word: str, own: _Seen) -> _Seen | None:
        """The first item of a word that can be compiled together with another."""
        found = index.get(word, [])[:_MOST_LOOKED_AT]
        return next((seen for seen in found if _compatible(seen.arms, own.arms)), None)

    def last(self, index: dict[str, list[_Seen]], word: str, own: _Seen) -> _Seen | None:
        """The last of them."""
        found = reversed(index.get(word, [])[-_MOST_LOOKED_AT:])
        return next((seen for seen in found if _compatible(seen.arms, own.arms)), None)


_MOST_LOOKED_AT = 200  # items of one word, in other arms of `#if`
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
    above = _Above()
    found = []
    macros = macros_of(text)
    before: Item | None = None
    for item in outline.items:
        keep_on()
        function, plain = item.function, None
        if function is not None and macros:
            start = _start_of_head(before, function, text)
            function, plain = _behind_macro(function, text[start : function.signature[1]], macros)
        own = _Seen(item, outline.branches_at(item.start), _words(item, outline, text))
        if (
            item.kind is ItemKind.FUNCTION
            and function
            and _may_have_one(function, text)
            and (function.name, function.parameters) not in declared
            and (prototype := _place(outline, own, function, above))
        ):
            found.append(replace(prototype, text=plain))
        above.add(own)
        before = item
    return tuple(sorted(found, key=lambda p: p.at))


def _start_of_head(before: Item | None, function: Function, text: str) -> int:
    """Where a head begins: a macro for its type, `PTR(char) f() {}`, is an item before it."""
    start = function.signature[0]
    if before is None or function.returns or before.function is not None:
        return start
    joined = not text[before.end : start].strip(" \t") and text[before.end - 1] not in ";}"
    return before.start if joined and before.kind is not ItemKind.DIRECTIVE else start


def _behind_macro(
    function: Function, head: str, macros: Mapping[str, Macro]
) -> tuple[Function | None, str | None]:
    """The function whose head macros make, and that head in plain C++; None if it is none known.

    One that only bears a macro's name is called by that: what it is defined as, the compiler sees
    to. Of macros within a plain head only those for its type count.
    """
    named = macros.get(function.name)
    if named is not None and named.parameters is None and named.body.isidentifier():
        return replace(function, uses=function.uses | {function.name}), None
    words = {function.name, *_WORD.findall(function.returns or head.partition(function.name)[0])}
    used = words & macros.keys()
    if not used:
        return function, None
    if any(re.search(r"[{};]", macros[word].body) for word in used):
        return None, None  # more than a head: a block that it opens, or closes
    found = function_behind(head, macros)
    if found is None:
        return (function, None) if named is None else (None, None)
    real, plain = found
    if named is None and real.name != function.name:
        return function, None
    uses = real.uses | ({function.name} if named is not None else set())
    return replace(real, signature=function.signature, body=function.body, uses=uses), plain


def _may_have_one(function: Function, text: str) -> bool:
    head = text[slice(*function.signature)]
    return (
        function.name.isidentifier()
        and function.name not in _NEVER
        and function.returns not in {"", "auto"}
        and not function.specifiers & _NO_PROTOTYPE
        and "{" not in head
        and re.search(r"^[ \t]*#", head, re.MULTILINE) is None
    )


def _words(item: Item, outline: Outline, text: str) -> frozenset[str]:
    """Every word of the item's code; of a macro its whole line, of other directives their name."""
    if item.kind is not ItemKind.DIRECTIVE:
        return frozenset(_WORD.findall(outline.code, item.start, item.end))
    words = _WORD.findall(text, item.start, item.end)
    return frozenset(words if item.names else words[:1])


def _place(outline: Outline, own: _Seen, function: Function, above: _Above) -> Prototype | None:
    """Where the prototype of the definition `own` goes; None if none is needed or can stand."""
    user = above.first(above.mentions, function.name, own)
    if user is None:
        return None
    need = user.item.start
    conditions = {w for arm in own.arms for line in arm.opening for w in _WORD.findall(line)}
    low = 0
    for name in function.uses | conditions:
        declared = above.first(above.declarations, name, own)
        met = above.first(above.mentions, name, own)
        if declared is not None:
            low = max(low, declared.item.end)
        elif (
            name in function.uses
            and name != function.name
            and not _ARDUINO.fullmatch(name)
            and (met is None or met.item.start >= need)
            and (header := above.last(above.mentions, "include", own))
        ):  # some header's name, met here for the first time: behind the last header it is known
            low = max(low, header.item.end)
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
