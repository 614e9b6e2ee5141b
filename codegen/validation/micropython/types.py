"""What an expression may be: modules, classes, instances, functions, or unknown."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from codegen.validation.micropython.modules import Module
from codegen.validation.micropython.scopes import Binding, Defined, Scope


@dataclass(frozen=True, slots=True)
class Class:
    """A class itself, from a stub or of the program."""

    scope: Scope
    home: Module

    @property
    def name(self) -> str:
        """As its `class` statement says."""
        return self.scope.node.name if isinstance(self.scope.node, ast.ClassDef) else ""

    @property
    def bases(self) -> list[ast.expr]:
        """What its `class` statement derives it from."""
        return self.scope.node.bases if isinstance(self.scope.node, ast.ClassDef) else []


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class."""

    of: Class


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method; several definitions are overloads. `bound` ones lack their first."""

    definitions: tuple[Defined, ...]
    home: Module
    bound: bool = False


Type = Module | Class | Instance | Function
Types = frozenset[Type] | None
UNKNOWN: Types = None
NOTHING: Types = frozenset()  # what None alone gives: it is mostly a place held for something else


class Presence(Enum):
    """Whether there is an attribute of a name."""

    EXISTS = auto()
    ABSENT = auto()
    UNKNOWN = auto()


Found = tuple[Presence, Types]


def union(several: Iterable[Types]) -> Types:
    """All that any may be; unknown as soon as one is."""
    result: set[Type] = set()
    for types in several:
        if types is None:
            return UNKNOWN
        result |= types
    return frozenset(result)


def instances(types: Types) -> Types:
    """Objects of these classes."""
    if not types:
        return UNKNOWN
    return frozenset(Instance(each) for each in types if isinstance(each, Class)) or UNKNOWN


def bound_methods(types: Types) -> Types:
    """The same as attributes of an object: functions have their first parameter."""
    if types is None:
        return UNKNOWN
    return frozenset(
        Function(t.definitions, t.home, bound=True) if isinstance(t, Function) else t for t in types
    )


def functions(bindings: Iterable[Binding]) -> tuple[Defined, ...]:
    """The definitions, when all of the bindings are functions."""
    found = []
    for binding in bindings:
        if not isinstance(binding, Defined) or isinstance(binding.node, ast.ClassDef):
            return ()
        found.append(binding)
    return tuple(found)
