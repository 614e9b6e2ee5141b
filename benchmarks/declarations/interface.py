"""What a program may use of a library: its names, and what stands behind each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Function:
    """One declaration of a function, a method or a constructor.

    `parameters` are canonical types; `optional` is how many of the last ones have a default, with
    `defaults` their values where they could be told. `result` is None for a constructor. `generic`
    is a template, or a member of one: its types are not compared. `variadic` takes any more.
    """

    parameters: tuple[str, ...]
    optional: int = 0
    result: str | None = None
    generic: bool = False
    variadic: bool = False
    static: bool = False
    defaults: tuple[str | None, ...] = ()

    @property
    def fewest(self) -> int:
        """How many arguments it needs."""
        return len(self.parameters) - self.optional

    def shapes(self) -> frozenset[tuple[str, ...]]:
        """The lists of arguments that it takes, by their types."""
        counts = range(self.fewest, len(self.parameters) + 1)
        return frozenset(self.parameters[:count] for count in counts)

    def __str__(self) -> str:
        shown = [*self.parameters, *(["..."] if self.variadic else [])]
        for at in range(self.fewest, len(self.parameters)):
            value = self.defaults[at - self.fewest] if self.defaults else None
            shown[at] += f" = {value if value is not None else '?'}"
        return f"({', '.join(shown)})" + (f" -> {self.result}" if self.result else "")


@dataclass(frozen=True, slots=True)
class Constant:
    """A number or a text that a name stands for: a macro, an enumerator, a constant object.

    `of` is the enumeration, where that has a name.
    """

    value: str
    of: str = ""

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Thing:
    """An object or a member with data, of a canonical type."""

    type: str

    def __str__(self) -> str:
        return self.type


@dataclass(frozen=True, slots=True)
class Kind:
    """A class, a structure, an enumeration, or another name of a type.

    `type` is the canonical type of another name, empty for one of its own. `bases` are the public
    classes of other projects that it is derived from.
    """

    type: str = ""
    bases: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return self.type or "a type"


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro that is no constant; `arity` is None for one without arguments, -1 for any number."""

    arity: int | None

    def __str__(self) -> str:
        return "a macro"


Overloads: TypeAlias = tuple[Function, ...]
Entry: TypeAlias = Overloads | Constant | Thing | Kind | Macro


@dataclass(frozen=True, slots=True)
class Interface:
    """The names of a library with what they stand for, and what could not be read of its headers.

    Members are written `Class::member`. A constructor is `Class::Class`. `aside` are names that
    are there, and that a program has no use for: nobody misses them.
    """

    entries: Mapping[str, Entry]
    aside: frozenset[str] = frozenset()
    errors: tuple[str, ...] = ()

    def counts(self) -> Counter[str]:
        """How many members a name stands for: every overload of a function is one."""
        wanted = self.entries.items()
        return Counter(
            {n: len(e) if isinstance(e, tuple) else 1 for n, e in wanted if n not in self.aside}
        )


def is_private(name: str) -> bool:
    """Whether a name is the library's own business: `detail::x`, `_x`, what is before a header."""
    return _PRIVATE.search(name) is not None


def is_hidden(type_: str) -> bool:
    """Whether a type has no name for programs, or is a stand-in of ours."""
    return _HIDDEN.search(type_) is not None


_PRIVATE = re.compile(
    r"(?:^|::)(?:details?|\w*[iI]nternals?|impl|priv|private_|_\w*|\w*__\w*|[A-Z]\w*_H_?)(?:::|$)"
    r"|(?:^|::)(?:pinwright|PINWRIGHT)_\w*|_(?:H|h|INCLUDED|hpp|H_)$"
)
_HIDDEN = re.compile(r"\b(?:(?:details?|\w*[iI]nternals?|impl)::|pinwright_\w+)")
