"""How a declared interface differs from the real one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.declarations.interface import (
    Constant,
    Entry,
    Function,
    Interface,
    Kind,
    Macro,
    Overloads,
    Thing,
    is_hidden,
)

_CONVERSION = re.compile(r"operator [A-Za-z]")


class Sort(StrEnum):
    """What is different of a name."""

    MISSING = "missing"
    """The real library has it, ours has not."""
    EXTRA = "extra"
    """Ours has it, the real library has not: a wrong name or call would be accepted."""
    WRONG = "wrong"
    """Both have it, with another type, value or default."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, of a name `Class::member`; `of` counts it in the table."""

    sort: Sort
    name: str
    text: str

    def __str__(self) -> str:
        return f"{self.sort}: {self.name} {self.text}"


def compare(ours: Interface, real: Interface, also: Sequence[Interface] = ()) -> list[Difference]:
    """Every difference; what one of `also` has is neither extra nor wrong."""
    found: list[Difference] = []
    for name, entry in real.entries.items():
        if name in real.aside or ours.entries.get(name) == entry:
            continue
        mine = _find(ours, name)
        if mine is None:
            if isinstance(entry, tuple) and _is_implied(name, entry, ours):
                continue
            found += [
                Difference(Sort.MISSING, name, str(each))
                for each in (entry if isinstance(entry, tuple) else (entry,))
            ]
        else:
            found += _missing(name, _with_bases(ours, mine), entry)
    everywhere = [real, *also]
    for name, entry in ours.entries.items():
        if real.entries.get(name) == entry:
            continue
        held = [one for each in everywhere if (one := _find(each, name)) is not None]
        if not held:
            if not (isinstance(entry, tuple) and _is_implied(name, entry, real)):
                found.append(Difference(Sort.EXTRA, name, str(_one(entry))))
        else:
            found += _wrong(name, entry, held, implied=_may_be_implied(name, everywhere))
    return found


def _find(interface: Interface, name: str) -> Entry | None:
    """What a name stands for; a member of another name for a class is looked for in the class."""
    entries = interface.entries
    scope, _, last = name.rpartition("::")
    kind = entries.get(scope)
    if name not in entries and _CONVERSION.match(last):
        # In a template it is named by the template's argument.
        start = f"{scope}::operator " + ("" if last.startswith("operator T") else "T")
        return next(
            (
                e
                for n, e in entries.items()
                if n.startswith(start) and n[-1].isalpha() == last[-1].isalpha()
            ),
            None,
        )
    if name in entries or not isinstance(kind, Kind):
        return entries.get(name)
    outside = "::".join([*scope.split("::")[:-1], last])
    if isinstance(one := entries.get(outside), Constant) and one.of == scope:
        return one  # an enumerator may be written with its enumeration
    if not kind.type:
        return None
    parts = kind.type.partition("<")[0].split("::")
    if last == scope.rpartition("::")[2]:
        last = parts[-1]
    names = ("::".join([*parts[at:], last]) for at in range(len(parts)))
    return next((entries[each] for each in names if each in entries), None)


def _with_bases(interface: Interface, entry: Entry) -> Entry:
    """Another name of a class with the bases of the class."""
    if isinstance(entry, Kind) and entry.type:
        target = interface.entries.get(entry.type)
        return target if isinstance(target, Kind) else entry
    return entry


def _one(entry: Entry) -> object:
    return ", ".join(map(str, entry)) if isinstance(entry, tuple) else entry


def _is_implied(name: str, overloads: Overloads, other: Interface) -> bool:
    """A constructor without arguments, which the other's class has without saying so."""
    scope, _, last = name.rpartition("::")
    if not scope or scope.rpartition("::")[2] != last:
        return False
    return all(not each.parameters for each in overloads) and scope in other.entries


def _may_be_implied(name: str, interfaces: Sequence[Interface]) -> bool:
    """Whether one of these has the class of a constructor without writing any constructor."""
    scope, _, last = name.rpartition("::")
    if not scope or scope.rpartition("::")[2] != last:
        return False
    return any(scope in each.entries and name not in each.entries for each in interfaces)


def _missing(name: str, ours: Entry, real: Entry) -> Iterator[Difference]:
    """Overloads, and bases, that the real one has besides."""
    if isinstance(real, tuple) and isinstance(ours, tuple):
        for each in real:
            if each.variadic and each.generic and any(o.variadic and o.generic for o in ours):
                continue
            if not all(_takes(ours, shape, each) for shape in each.shapes()):
                yield Difference(Sort.MISSING, name, str(each))
    elif isinstance(real, Kind) and isinstance(ours, Kind):
        for base in sorted(real.bases - ours.bases):
            yield Difference(Sort.MISSING, name, f"is derived from {base}")


def _wrong(name: str, ours: Entry, real: Sequence[Entry], *, implied: bool) -> Iterator[Difference]:
    """What ours says of a name that no real one does.

    `implied` is true where a real class has a constructor of no arguments without saying so.
    """
    if isinstance(ours, tuple):
        given = [each for each in ours if each.parameters or not implied]
        yield from _wrong_functions(name, given, real)
    elif isinstance(ours, Constant):
        values = {each.value for each in real if isinstance(each, Constant)}
        if values and not any(_same_value(ours.value, value) for value in values):
            yield _not_so(name, values, ours)
        elif not values and not _has(real, Thing, Macro):
            yield _of_another_kind(name, ours, real)
    elif isinstance(ours, Thing):
        types = {each.type for each in real if isinstance(each, Thing)}
        if types and ours.type not in types and not any(map(_open, (*types, ours.type))):
            yield _not_so(name, types, ours)
        elif not types and not _has(real, Constant, Macro):
            yield _of_another_kind(name, ours, real)
    elif isinstance(ours, Kind):
        yield from _wrong_kind(name, ours, real)
    elif ours.arity is not None:
        yield from _wrong_macro(name, ours.arity, real)


def _wrong_functions(
    name: str, ours: Iterable[Function], real: Sequence[Entry]
) -> Iterator[Difference]:
    every = [one for each in real if isinstance(each, tuple) for one in each]
    macros = [each for each in real if isinstance(each, Macro)]
    for each in ours:
        if any(_in_range(each, macro.arity) for macro in macros):
            continue
        if not every:
            if not _has(real, Thing):
                yield _of_another_kind(name, (each,), real)
            continue
        unknown = [shape for shape in each.shapes() if not _takes(every, shape, each)]
        if unknown:
            same = [r for r in every if r.fewest <= len(unknown[-1]) <= len(r.parameters)]
            sort = Sort.WRONG if same else Sort.EXTRA
            yield Difference(sort, name, f"{each} is {' or '.join(map(str, same or every))}")
        elif (said := _differs(each, every)) is not None:
            yield Difference(Sort.WRONG, name, said)


def _wrong_kind(name: str, ours: Kind, real: Sequence[Entry]) -> Iterator[Difference]:
    kinds = [each for each in real if isinstance(each, Kind)]
    bases = frozenset[str]().union(*(each.bases for each in kinds))
    for base in sorted(ours.bases - bases if kinds else ()):
        yield Difference(Sort.WRONG, name, f"is not derived from {base}")
    types = {each.type for each in kinds}
    open_ = any(map(_open, (*types, ours.type)))
    if ours.type and kinds and ours.type not in types and "" not in types and not open_:
        yield _not_so(name, types, ours)
    if not kinds and not _has(real, Macro):
        yield _of_another_kind(name, ours, real)


def _wrong_macro(name: str, arity: int, real: Sequence[Entry]) -> Iterator[Difference]:
    every = [one for each in real if isinstance(each, tuple) for one in each]
    macros = [each.arity for each in real if isinstance(each, Macro)]
    if every:
        right = arity < 0 or any(_in_range(each, arity) for each in every)
    elif macros:
        right = arity in macros or -1 in macros or None in macros
    else:
        right = _has(real, Thing)
    if not right:
        yield Difference(Sort.WRONG, name, f"takes no {arity} arguments")


def _has(real: Iterable[Entry], *kinds: type) -> bool:
    return any(isinstance(each, kinds) for each in real)


def _not_so(name: str, real: Iterable[str], ours: Entry) -> Difference:
    return Difference(Sort.WRONG, name, f"is {' or '.join(sorted(real))}, not {ours}")


def _of_another_kind(name: str, ours: Entry, real: Sequence[Entry]) -> Difference:
    return Difference(Sort.WRONG, name, f"{_one(ours)} is {_kind(real[0])}: {_one(real[0])}")


def _kind(entry: Entry) -> str:
    return "a function" if isinstance(entry, tuple) else type(entry).__name__.lower()


def _in_range(function: Function, count: int | None) -> bool:
    if count is None or count < 0:
        return True
    return function.fewest <= count and (function.variadic or count <= len(function.parameters))


def _takes(overloads: Iterable[Function], shape: tuple[str, ...], of: Function) -> bool:
    """Whether one of the overloads takes these arguments; templates are asked for the number."""
    for each in overloads:
        if each.variadic and (each.generic or of.variadic) and len(shape) >= each.fewest:
            return True
        if not each.generic and not of.generic:
            if of.variadic and not each.variadic:
                continue
            if any(_same_types(shape, other) for other in each.shapes()):
                return True
        elif each.fewest <= len(shape) <= len(each.parameters):
            return True
    return False


def _same_types(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return len(left) == len(right) and all(map(_same_type, left, right))


def _same_type(left: str, right: str) -> bool:
    if is_hidden(left) or is_hidden(right):
        return True  # a stand-in of ours, or what only the library can give
    return left == right or _plain(left) == _plain(right)


def _plain(name: str) -> str:
    """An argument's type without what does not change which arguments are taken."""
    if name.endswith(" &") and name.startswith("const ") and "*" not in name:
        return name.removeprefix("const ").removesuffix(" &")
    return name


def _differs(ours: Function, real: Sequence[Function]) -> str | None:
    """What is different of a function with the same parameters: its result or its defaults."""
    if ours.generic:
        return None
    same = [
        each
        for each in real
        if each.generic or _same_types(ours.parameters, each.parameters[: len(ours.parameters)])
    ]
    if not same or any(each.generic for each in same):
        return None
    results = {each.result for each in same}
    if ours.result not in results and not any(_open(str(r)) for r in (*results, ours.result)):
        return f"gives {' or '.join(map(str, sorted(results, key=str)))}, not {ours.result}"
    if ours.static and not any(each.static for each in same):
        return "is no static member"
    for each in same:
        mine, theirs = _valued(ours), _valued(each)
        if all(mine[i] == theirs[i] for i in mine.keys() & theirs.keys() if mine[i] and theirs[i]):
            return None
    return f"has the defaults {same[0]}, not {ours}"


def _open(name: str) -> bool:
    """A type that only a template's arguments tell, or that a program cannot write."""
    return "type-parameter" in name or is_hidden(name)


def _valued(function: Function) -> dict[int, str | None]:
    return dict(enumerate(function.defaults, function.fewest))


def _same_value(left: str, right: str) -> bool:
    """The same number, whether a type of 16 or 32 bits has a sign or not, or the same text."""
    if left == right:
        return True
    try:
        a, b = float(left), float(right)
    except ValueError:
        return False
    if a.is_integer() and b.is_integer():
        return (a - b) % 2**32 == 0 or ((a - b) % 2**16 == 0 and min(a, b) < 0)
    return abs(a - b) <= 1e-5 * max(abs(a), abs(b))
