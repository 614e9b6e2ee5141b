"""What a program's own files declare, by name, and over it what its headers bring.

A name that is declared several times, in whatever scopes, may be any of them: what is asked here
must hold for all, so no scope has to be told from another, and a text that is being typed need not
parse as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from codegen.errors import OutOfTime
from codegen.names.index import Entry, TypeEntry, Visible
from codegen.patience import patience
from codegen.text_memory import remembered
from grammars.cpp_declarations import WITHIN, Kind, declarations
from grammars.directives import blank, scan
from grammars.patience import keep_on

_MOST_OPEN = 100
_SECONDS = 0.5  # 30,000 characters of ordinary code take 0.07
_LONGEST = 300_000  # characters
_MOST_BASES = 40
_DEEPEST = 12  # aliases of aliases, macros of macros
_BRACKET = re.compile(r"[(){}]")
# The displays of U8g2 are classes that a macro makes: each has what its base has.
_FAMILIES = {"U8G2_": "U8G2", "U8X8_": "U8X8"}


@dataclass(slots=True)
class Known:
    """The names of one text; for variables all types that they may have."""

    types: dict[str, list[TypeEntry]] = field(default_factory=dict)
    variables: dict[str, list[Entry]] = field(default_factory=dict)
    locals: dict[str, list[Entry]] = field(default_factory=dict)
    functions: dict[str, list[Entry]] = field(default_factory=dict)
    aliases: dict[str, list[Entry]] = field(default_factory=dict)
    macros: dict[str, list[Entry]] = field(default_factory=dict)
    owners: set[str] = field(default_factory=set)  # types with functions that are defined here


@remembered(characters=4_000_000)
def known_file(text: str) -> Known:
    """The same as `known` for a file that stays as it is."""
    return known(text)


def known(text: str) -> Known:
    """What a text declares; what is open at its end is closed first.

    Nothing of one that is too long, or takes too long: then no type is known.
    """
    if len(text) > _LONGEST:
        return Known()
    try:
        with patience("reading what is declared", seconds=_SECONDS):
            return _known(text)
    except OutOfTime:
        return Known()


def _known(text: str) -> Known:
    closed, is_sound = _closed(text)
    made = Known()
    if closed is None:
        return made
    found = declarations(closed)
    by_name: dict[str, TypeEntry] = {}
    for body in found.bodies:
        home = TypeEntry(body.bases, body.whole and is_sound)
        made.types.setdefault(body.name, []).append(home)
        by_name[body.name] = home
    for each in found.names:
        keep_on()
        entry = Entry(each.name, each.kind, each.type, each.signature, 0, 0, "", "")
        if each.owner.startswith("::"):
            made.owners.add(each.owner.rpartition("::")[2])
        is_member = each.owner in by_name
        if is_member:
            by_name[each.owner].members.setdefault(each.name, []).append(entry)
        match each.kind:
            case Kind.VARIABLE:
                held = made.locals if each.owner == WITHIN else made.variables
                held.setdefault(each.name, []).append(entry)
            case Kind.FUNCTION:
                made.functions.setdefault(each.name, []).append(entry)
            case Kind.ALIAS:
                made.aliases.setdefault(each.name, []).append(entry)
            case Kind.MACRO:
                made.macros.setdefault(each.name, []).append(entry)
    return made


def _closed(text: str) -> tuple[str | None, bool]:
    """The text with the brackets closed that are open at its end; whether none closed too much.

    Where one does, an opening one is missing, and the body of a type may end too soon. None for a
    text with more open brackets than any program has: parsing it takes seconds.
    """
    code = blank(text, [(x.start, x.end) for x in scan(text)])
    waiting: list[str] = []
    counts = {")": 0, "}": 0}
    is_sound = True
    for match in _BRACKET.finditer(code):
        sign = match[0]
        if sign in "({":
            waiting.append(")" if sign == "(" else "}")
            counts[waiting[-1]] += 1
        elif counts[sign]:
            while (last := waiting.pop()) != sign:
                counts[last] -= 1
            counts[sign] -= 1
        elif sign == "}":
            is_sound = False
    if len(waiting) > _MOST_OPEN:
        return None, False
    text += "".join(["\n", *("}" if s == "}" else ");" for s in reversed(waiting))])
    return text, is_sound


class Program:
    """The names at one cursor: `own` are the edited text, `others` the project's other files."""

    def __init__(self, own: Sequence[Known], others: Sequence[Known], visible: Visible) -> None:
        self.own = own
        self.others = others
        self.visible = visible
        self._members: dict[str, Mapping[str, list[Entry]] | None] = {}
        self._bodies: dict[str, list[TypeEntry] | None] = {}
        self._variables: dict[str, list[str] | None] = {}
        self._depth = 0  # of the names that are being looked up, each for another
        self.values: dict[str, list[str] | None] = {}  # what `auto` variables of each value may be

    @contextmanager
    def _deeper(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def variable_types(self, name: str) -> list[str] | None:
        """All types that a variable of that name may have; None where one is not known."""
        if name not in self._variables:
            self._variables[name] = None  # a macro that leads back to itself leads nowhere
            if self._depth < _DEEPEST:
                with self._deeper():
                    self._variables[name] = self._variable_types(name)
        return self._variables[name]

    def _variable_types(self, name: str) -> list[str] | None:
        if (macros := self.macros(name)) is not None:
            return self._through(macros)
        found: list[str] = []
        for each in self.own:
            entries = [*each.variables.get(name, ()), *each.locals.get(name, ())]
            # `DHT dht(PIN, TYPE);` reads like a function.
            found += (entry.type for entry in (*entries, *each.functions.get(name, ())))
        for each in self.others:
            entries = [*each.variables.get(name, ()), *each.functions.get(name, ())]
            found += (entry.type for entry in entries)
        for entry in self.visible.names.get(name, ()):
            if entry.kind is Kind.VARIABLE:
                found.append(entry.type)
            elif entry.kind is Kind.MACRO:
                inner = self.variable_types(entry.type) if entry.type else None
                if inner is None:
                    return None
                found += inner
        return list(dict.fromkeys(found)) or None

    def results(self, name: str) -> list[str] | None:
        """What calls of a function, or of a type's constructor, may give."""
        if self.macros(name) is not None:
            return None
        found = [
            entry.type
            for each in (*self.own, *self.others)
            for entry in each.functions.get(name, ())
        ]
        for entry in self.visible.names.get(name, ()):
            if entry.kind is Kind.MACRO:
                return None
            if entry.kind is Kind.FUNCTION:
                found.append(entry.type)
        if found:
            return list(dict.fromkeys(found))
        return [name] if self.bodies(name) else None

    def macros(self, name: str) -> list[Entry] | None:
        """The program's own macros of that name."""
        found = [entry for each in (*self.own, *self.others) for entry in each.macros.get(name, ())]
        return found or None

    def _through(self, macros: Iterable[Entry]) -> list[str] | None:
        found: list[str] = []
        for macro in macros:
            inner = self.variable_types(macro.type) if macro.type else None
            if inner is None:
                return None
            found += inner
        return list(dict.fromkeys(found))

    def bodies(self, name: str) -> list[TypeEntry] | None:
        """All definitions of a type; None where it is not known, or stands for a pointer."""
        plain = name.partition("<")[0].strip()
        if plain.startswith("std::") or plain.endswith(("*", "]", ")")):
            return None
        plain = plain.rpartition("::")[2]
        if plain not in self._bodies:
            self._bodies[plain] = None  # an alias that leads back to itself leads nowhere
            if self._depth < _DEEPEST:
                with self._deeper():
                    self._bodies[plain] = self._find_bodies(plain)
        return self._bodies[plain]

    def _find_bodies(self, plain: str) -> list[TypeEntry] | None:
        found: list[TypeEntry] = []
        targets: list[str] = []
        for each in (*self.own, *self.others):
            found += each.types.get(plain, ())
            targets += (entry.type for entry in each.aliases.get(plain, ()))
            targets += (entry.type for entry in each.macros.get(plain, ()))
        found += self.visible.types.get(plain, ())
        for entry in self.visible.names.get(plain, ()):
            if entry.kind is Kind.ALIAS or (entry.kind is Kind.MACRO and not found):
                targets.append(entry.type)
        if not found and not targets:
            family = next(
                (base for start, base in _FAMILIES.items() if plain.startswith(start)), ""
            )
            targets = [family] if family and family != plain else []
        for target in dict.fromkeys(targets):
            if target == plain:
                continue
            inner = self.bodies(target) if target else None
            if inner is None:
                return None
            found += inner
        # Two aliases of two aliases each, and so on, lead to the same few types in many ways.
        return list({id(body): body for body in found}.values()) or None

    def target_of(self, name: str, depth: int = 0) -> str:
        """The type that an alias stands for, where it stands for one: `Foo*`."""
        entries = [
            *(entry for each in (*self.own, *self.others) for entry in each.aliases.get(name, ())),
            *(e for e in self.visible.names.get(name, ()) if e.kind is Kind.ALIAS),
        ]
        targets = {entry.type for entry in entries}
        if len(targets) != 1 or depth > _DEEPEST:
            return name
        (target,) = targets
        return self.target_of(target, depth + 1) if target and target != name else name

    def members(self, name: str) -> Mapping[str, list[Entry]] | None:
        """All members of a type, inherited ones too; None where they may not be all."""
        if name not in self._members:
            found: dict[str, list[Entry]] = {}
            whole = self._gather(name, found, set())
            self._members[name] = found if whole else None
        return self._members[name]

    def _gather(self, name: str, found: dict[str, list[Entry]], seen: set[str]) -> bool:
        bodies = self.bodies(name)
        if bodies is None or name in seen:
            return bodies is not None
        seen.add(name)
        found.setdefault(name, [])  # `x.Base::f()`
        for body in bodies:
            if not body.whole:
                return False
            for member, entries in body.members.items():
                found.setdefault(member, []).extend(entries)
            if len(seen) > _MOST_BASES or not all(
                self._gather(base, found, seen) for base in body.bases
            ):
                return False
        return True

    def this_types(self) -> list[str] | None:
        """The classes that the edited text defines, or defines functions of: `this` is one."""
        found = {f"{name}*" for each in self.own for name in each.types}
        return [*found, *{f"{name}*" for each in self.own for name in each.owners}] or None
