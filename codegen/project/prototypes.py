"""Which prototypes an Arduino sketch needs, and where they may stand.

A function gets one when something before its definition mentions it, as late as that allows: above
the first item that does, but below what its own signature needs (types, macros, includes). Inside
`#if` the prototype stands under the same conditions. The prototype carries the default arguments,
because C++ takes them once: the definition has to go without.

A head that a macro of the sketch makes is read as what it stands for (macro_heads.py), and so is a
function that is all a macro's (macro_functions.py). A head with `#if` in it is taken with that, and
what stands in `extern "C" { }` is declared so.

Not covered: templates, namespace members, methods, operators, `constexpr` and `auto` functions,
which Arduino leaves alone too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from codegen.project.macro_functions import Made, functions_made
from codegen.project.macro_heads import Macro, function_behind, macros_of
from grammars.cpp_function import Function
from grammars.directives import Arm
from grammars.outline import Item, ItemKind, Outline
from grammars.outline import outline as outline_of
from grammars.patience import keep_on


@dataclass(frozen=True, slots=True)
class Prototype:
    """A prototype to be: `function`'s head, put in at the offset `at` under `opening` conditions.

    `opening` holds one tuple of directive lines for every `#if` around the definition but not
    around `at`. `text` is the head in plain C++ where macros make it. `in_c`: it has C's linkage.
    """

    at: int
    function: Function
    opening: tuple[tuple[str, ...], ...]
    text: str | None = None
    in_c: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """An item, the arms of `#if` that it lies in, and the words of its code."""

    item: Item
    arms: tuple[Arm, ...]
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
_DIRECTIVE = re.compile(r"^[ \t]*(#[ \t]*\w*)", re.MULTILINE)
_C_BLOCK = re.compile(r'\s*extern\s*"C"\s*\{\s*')
_EDGE = re.compile(rf"{_C_BLOCK.pattern}|\s*\}}\s*")  # of a block: what a head may follow


def plan(
    outline: Outline, text: str, macros: Mapping[str, Macro] | None = None
) -> tuple[Prototype, ...]:
    """The prototypes that `text` needs, in the order of their places.

    `macros` are those that may be used in it; its own where none are given.
    """
    declared = {
        (item.function.name, item.function.parameters)
        for item in outline.items
        if item.kind is ItemKind.PROTOTYPE and item.function and text[item.end - 1] == ";"
    }
    above = _Above()
    found: list[Prototype] = []
    macros = macros_of(text) if macros is None else macros
    made = deque(functions_made(outline, text, macros))
    in_c = _CBlocks(outline, text, macros)
    before: Item | None = None

    def consider(own: _Seen, function: Function, plain: str | None) -> None:
        if (function.name, function.parameters) in declared:
            return
        if prototype := _place(outline, own, function, above):
            found.append(replace(prototype, text=plain, in_c=in_c.holds(function.signature[0])))

    for item in outline.items:
        keep_on()
        while made and made[0].start < item.end:
            for use, behind, head in _made(made.popleft(), outline):
                consider(use, behind, head)
        for inner in in_c.functions(item):
            if _may_have_one(inner, outline, text):
                arms = outline.branches_at(inner.signature[0])
                consider(_Seen(item, arms, frozenset()), inner, None)
        function, plain = item.function, None
        if function is not None and macros:
            start = _start_of_head(before, function, text)
            function, plain = _behind_macro(function, text[start : function.signature[1]], macros)
        elif item.kind is ItemKind.FUNCTION and not macros.keys().isdisjoint(item.names):
            function, plain = _with_parameters_by_macro(item, outline, text, macros)
        own = _seen(item, item.start, outline, text)
        if item.kind is ItemKind.FUNCTION and function:
            whole = _with_all_arms(function, outline, text) if plain is None else function
            if whole is not None and _may_have_one(whole, outline, text):
                consider(_seen(item, whole.signature[0], outline, text), whole, plain)
        above.add(own)
        before = item
    return tuple(sorted(found, key=lambda p: p.at))


def _seen(item: Item, start: int, outline: Outline, text: str) -> _Seen:
    return _Seen(item, outline.branches_at(start), _words(item, outline, text))


def _made(made: Made, outline: Outline) -> Iterator[tuple[_Seen, Function, str]]:
    """The functions of a macro's use that may have prototypes."""
    place = (made.start, made.end)
    own = _Seen(Item(ItemKind.FUNCTION, *place), outline.branches_at(made.start), frozenset())
    for function, plain in made.functions:
        if _may_be_declared(function):
            yield own, replace(function, signature=place, body=place), plain


def _with_all_arms(function: Function, outline: Outline, text: str) -> Function | None:
    """A function whose head is another in each arm of an `#if`: that is all of its head then.

    None where a head has defaults, which no prototype can take from all arms.
    """
    start, body = function.signature[0], function.body[0] if function.body else None
    if body is None:
        return function
    shared = outline.branches_at(body)
    split = [arm for arm in outline.branches_at(start) if arm not in shared]
    if not split or split[0].end > body:
        return function
    head = (split[0].start, len(text[:body].rstrip()))
    return None if "=" in text[slice(*head)] else replace(function, signature=head)


class _CBlocks:
    """What of a text stands in `extern "C" { }`, written so or by macros."""

    def __init__(self, outline: Outline, text: str, macros: Mapping[str, Macro]) -> None:
        self._text = text
        self._blocks = []
        opener = _opening_c(macros)
        if opener is not None:
            closers = [n for n, m in macros.items() if m.body.count("}") > m.body.count("{")]
            end = re.compile(rf"\b(?:{'|'.join(map(re.escape, closers)) or '(?!)'})\b")
            at = 0
            while opened := opener.search(outline.code, at):
                keep_on()
                closed = end.search(outline.code, opened.end())
                at = closed.end() if closed else len(text)
                self._blocks.append((opened.start(), at))
        self._starts = [start for start, _ in self._blocks]

    def holds(self, at: int) -> bool:
        """Whether a place is in a block of C."""
        n = bisect_right(self._starts, at) - 1
        return n >= 0 and at < self._blocks[n][1]

    def functions(self, item: Item) -> Iterator[Function]:
        """The functions that an item holds which is such a block, where they stand in the text."""
        opened = _C_BLOCK.match(self._text, item.start, item.end)
        if opened is None or item.kind is not ItemKind.NAMESPACE:
            return
        at = opened.end()
        self._blocks.append((item.start, item.end))
        self._starts.append(item.start)
        for inner in outline_of(self._text[at : item.end - 1]).items:
            function = inner.function
            if inner.kind is ItemKind.FUNCTION and function:
                yield replace(
                    function,
                    signature=_moved(function.signature, at),
                    defaults=tuple(_moved(place, at) for place in function.defaults),
                    body=_moved(function.body, at) if function.body else None,
                )


def _moved(place: tuple[int, int], by: int) -> tuple[int, int]:
    return place[0] + by, place[1] + by


def _opening_c(macros: Mapping[str, Macro]) -> re.Pattern[str] | None:
    """Finds the macros that open a block of C."""
    names = [n for n, m in macros.items() if _C_BLOCK.fullmatch(m.body.strip())]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None


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
    blocks = {word for word in used if re.search(r"[{};]", macros[word].body)}
    if blocks:  # more than a head
        edge = len(blocks) == 1 and _EDGE.fullmatch(macros[min(blocks)].body)
        behind = head.partition(min(blocks))[2]
        return (_behind_edge(function, behind) if edge else None), None
    found = function_behind(head, macros)
    if found is None:
        return (function, None) if named is None else (None, None)
    real, plain = found
    if named is None and real.name != function.name:
        return function, None
    uses = real.uses | ({function.name} if named is not None else set())
    return replace(real, signature=function.signature, body=function.body, uses=uses), plain


def _with_parameters_by_macro(
    item: Item, outline: Outline, text: str, macros: Mapping[str, Macro]
) -> tuple[Function | None, str | None]:
    """The function of a head without brackets, `int f ARGS { }`, and that head in plain C++."""
    opened = outline.code.find("{", item.start, item.end)
    end = item.start + len(outline.code[item.start : max(opened, item.start)].rstrip())
    found = function_behind(text[item.start : end], macros)
    if found is None:
        return None, None
    real, plain = found
    return replace(real, signature=(item.start, end), body=(opened, item.end)), plain


def _behind_edge(function: Function, head: str) -> Function | None:
    """The function whose head stands behind a macro that opens or closes a block."""
    items = outline_of(f"{head} {{}}\n").items
    plain = items[0].function if len(items) == 1 else None
    if plain is None or plain.name != function.name:
        return None
    start = function.signature[1] - len(head.lstrip())
    own = (start, function.signature[1])
    return replace(plain, signature=own, defaults=function.defaults, body=function.body)


def _may_have_one(function: Function, outline: Outline, text: str) -> bool:
    place = slice(*function.signature)
    words = [word[1:].strip() for word in _DIRECTIVE.findall(text[place])]
    conditions = all(word.startswith(("if", "el", "endif")) for word in words)
    closed = sum(word.startswith("if") for word in words) == words.count("endif")
    return _may_be_declared(function) and "{" not in outline.code[place] and conditions and closed


def _may_be_declared(function: Function) -> bool:
    return (
        function.name.isidentifier()
        and function.name not in _NEVER
        and function.returns not in {"", "auto"}
        and not function.specifiers & _NO_PROTOTYPE
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


def _compatible(some: tuple[Arm, ...], others: tuple[Arm, ...]) -> bool:
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
