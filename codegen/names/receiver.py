"""The type of the expression that stands before a `.`, `->` or `::`, as far as that is plain.

`code` is a text whose comments, strings and directives are blanked. An expression is followed
backwards over names, calls and indices: `a.b(1)[2]->c`. Not covered, and unknown therefore: casts,
operators, templates' results.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from codegen.names.index import Entry
from codegen.names.program import Program
from grammars.cpp_declarations import Kind, type_name
from grammars.directives import blank, scan
from grammars.patience import keep_on

_REACH = 2000  # characters that an expression may have
_CLOSERS = {")": "(", "]": "["}
_NEW = re.compile(r"new\s+([\w:]+(?:<[^;{}]*>)?)\s*(?:[({].*)?", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_]\w*")
_MOST = 12  # links of an expression
_MOST_TYPES = 40  # that something may have; of more, nothing is told
_DEEPEST = 12  # `operator->` that give something with an `operator->`


class Link(StrEnum):
    """How one part of an expression goes on from the one before it."""

    START = "start"
    DOT = "."
    ARROW = "->"
    SCOPE = "::"
    CALL = "()"
    INDEX = "[]"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `name` is empty for calls and indices."""

    link: Link
    name: str = ""


def members_at(
    code: str, place: int, link: Link, program: Program
) -> Mapping[str, list[Entry]] | None:
    """The names that may follow at `place`, where `link` stands; None where they are not known."""
    parts = expression(code, place)
    if parts is None:
        return None
    if link is Link.SCOPE:
        last = parts[-1]
        return program.members(last.name) if last.link in (Link.START, Link.SCOPE) else None
    types = evaluate(parts, program)
    if types is None:
        return None
    found: dict[str, list[Entry]] = {}
    for each in types:
        owner = _behind(each, link, program)
        members = program.members(owner) if owner else None
        if members is None:
            return None
        for name, entries in members.items():
            found[name] = [*found.get(name, ()), *entries]
    return found


def expression(code: str, end: int) -> list[Part] | None:
    """The parts of the expression that ends before `end`, None where it is not that plain."""
    parts: list[Part] = []
    here, least = end, max(0, end - _REACH)
    while len(parts) < _MOST:
        here = _back(code, here)
        if here <= least:
            return None
        sign = code[here - 1]
        if sign in _CLOSERS:
            opened = _opener(code, here - 1, least)
            if opened is None:
                return None
            parts.append(Part(Link.CALL if sign == ")" else Link.INDEX))
            here = opened
            continue
        start = here
        while start > least and (code[start - 1].isalnum() or code[start - 1] == "_"):
            start -= 1
        word = code[start:here]
        if not _WORD.fullmatch(word):
            return None
        before = _back(code, start)
        link = _link_before(code, before)
        parts.append(Part(link, word))
        if link is Link.START:
            return parts[::-1] if word not in _NO_START else None
        here = before - len(link.value)
        if link is Link.SCOPE and (
            here <= 0 or not (code[here - 1].isalnum() or code[here - 1] == "_")
        ):
            return None
    return None


_NO_START = {"return", "if", "while", "for", "switch", "sizeof", "case", "else", "do", "in"}


def _link_before(code: str, end: int) -> Link:
    for link in (Link.ARROW, Link.SCOPE, Link.DOT):
        if code.endswith(link.value, 0, end):
            return link
    return Link.START


def _back(code: str, end: int) -> int:
    while end > 0 and code[end - 1].isspace():
        end -= 1
    return end


def _opener(code: str, close: int, least: int) -> int | None:
    waiting = []
    for here in range(close, least - 1, -1):
        sign = code[here]
        if sign in ")]":
            waiting.append(_CLOSERS[sign])
        elif sign in "([":
            if waiting.pop() != sign:
                return None
            if not waiting:
                return here
        elif sign in "{};" and sign == ";":
            return None
    return None


def evaluate(parts: list[Part], program: Program, depth: int = 0) -> list[str] | None:
    """All types that an expression may have, None where one is not known."""
    first, *rest = parts
    if rest and rest[0].link is Link.CALL:
        types, rest = program.results(first.name), rest[1:]
    elif rest and rest[0].link is Link.SCOPE:
        types = [first.name]
    elif first.name == "this":
        types = program.this_types()
    else:
        types = program.variable_types(first.name)
    types = _plain(types, program, depth)
    while types and rest:
        part, *rest = rest
        if part.link is Link.INDEX:
            types = _each(types, partial(_element, program=program))
        elif part.link is Link.CALL:
            return None
        else:
            is_call = bool(rest) and rest[0].link is Link.CALL
            link, name = part.link, part.name
            step = partial(_member, link=link, name=name, program=program, is_call=is_call)
            types = _each(types, step)
            rest = rest[1:] if is_call else rest
        types = _plain(types, program, depth)
    return types


def _plain(types: list[str] | None, program: Program, depth: int) -> list[str] | None:
    """The types with those filled in that a declaration leaves to its value (`auto`)."""
    if types is None or "" in types:
        return None
    keep_on()
    found: list[str] = []
    for each in types:
        if each.startswith("="):
            inner = _of_value(each[1:].strip(), program, depth)
            if inner is None:
                return None
            found += inner
        elif each.rstrip("*[]") in ("auto", "decltype(auto)"):
            return None
        else:
            found.append(each)
    found = list(dict.fromkeys(found))
    return found if len(found) <= _MOST_TYPES else None


def _of_value(value: str, program: Program, depth: int) -> list[str] | None:
    """What a value may be; one that leads back to itself, or is asked for too deep, is not known.

    Each is followed once: variables that take their values from each other lead to it in many ways.
    """
    if value not in program.values:
        program.values[value] = None
        if depth <= 3:
            program.values[value] = _followed(value, program, depth)
    return program.values[value]


def _followed(value: str, program: Program, depth: int) -> list[str] | None:
    if match := _NEW.fullmatch(value):
        return [f"{type_name(match[1])}*"]
    code = blank(value, [(x.start, x.end) for x in scan(value)])
    parts = expression(" " + code, len(code) + 1)
    if parts is None or sum(len(p.name) for p in parts) == 0:
        return None
    # The whole of it must be that expression, not the end of `a + b.c`.
    if not code.lstrip().startswith(parts[0].name) or re.search(
        r"[-+*/%&|^?:<>=!~,]", _outside(code)
    ):
        return None
    return evaluate(parts, program, depth + 1)


def _outside(code: str) -> str:
    """What of an expression stands in no bracket, without arrows and scopes."""
    out, deep = [], 0
    for sign in code.replace("->", ".").replace("::", "."):
        deep += (sign in "([{") - (sign in ")]}")
        out.append(sign if deep == 0 else " ")
    return "".join(out)


def _each(types: list[str], step: Callable[[str], list[str] | None]) -> list[str] | None:
    found: list[str] = []
    for each in types:
        inner = step(each)
        if not inner:
            return None
        found += inner
    return found


def _behind(kind: str, link: Link, program: Program, depth: int = 0) -> str | None:
    """The type whose members follow after `.` or `->` on something of a type."""
    kind = program.target_of(kind) if not kind.endswith(("*", "]")) else kind
    if link is Link.DOT:
        return None if kind.endswith(("*", "]")) else kind
    if kind.endswith("*"):
        return kind[:-1] if not kind[:-1].endswith(("*", "]")) else None
    if kind.endswith("[]") and not kind[:-2].endswith(("*", "]")):
        return kind[:-2]  # an array is a pointer to its first
    members = program.members(kind) or {}
    given = {entry.type for entry in members.get("operator->", ())}
    if len(given) != 1 or depth > _DEEPEST:
        return None
    return _behind(given.pop(), link, program, depth + 1)


def _element(kind: str, program: Program) -> list[str] | None:
    kind = program.target_of(kind) if not kind.endswith(("*", "]")) else kind
    if kind.endswith("[]"):
        return [kind[:-2]]
    if kind.endswith("*"):
        return [kind[:-1]]
    members = program.members(kind)
    entries = members.get("operator[]", []) if members is not None else []
    return [entry.type for entry in entries]


def _member(
    kind: str, *, link: Link, name: str, program: Program, is_call: bool
) -> list[str] | None:
    owner = kind if link is Link.SCOPE else _behind(kind, link, program)
    members = program.members(owner) if owner else None
    entries: list[Entry] = list(members.get(name, ())) if members is not None else []
    wanted = {Kind.FUNCTION} if is_call else {Kind.VARIABLE, Kind.CONSTANT}
    if link is Link.SCOPE and any(entry.kind is Kind.TYPE for entry in entries):
        return [name]
    if not entries or any(entry.kind not in wanted for entry in entries):
        return None
    return [entry.type for entry in entries]
