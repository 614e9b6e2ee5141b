"""The scopes of a Python text, and what names are bound to in them.

Order does not matter here: a name stands for all that is ever bound to it, so that whatever is
concluded holds wherever it is used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Value:
    """Bound to what an expression gives."""

    expression: ast.expr
    scope: Scope


@dataclass(frozen=True, slots=True)
class Annotated:
    """Declared to be of a type."""

    annotation: ast.expr
    scope: Scope


@dataclass(frozen=True, slots=True)
class Defined:
    """A `def` or `class` statement; `inner` is the scope of its body."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    inner: Scope


@dataclass(frozen=True, slots=True)
class Imported:
    """`import module`, or with a `name`, `from module import name`. `level` counts the dots."""

    module: str
    name: str | None
    level: int
    scope: Scope


@dataclass(frozen=True, slots=True)
class Given:
    """Bound to what a method of an expression's value gives: `__enter__`, or `__next__`."""

    expression: ast.expr
    scope: Scope
    method: str


class Anything:
    """Bound to something unknown: a parameter, a part of something."""


Binding = Value | Annotated | Defined | Imported | Given | Anything
ANYTHING = Anything()
ANY_NAME = "*"  # what `setattr` and `__dict__` store into
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(eq=False, slots=True)
class Scope:
    """The names of a module, class or function, with everything bound to each.

    `stars` are the modules that `from ... import *` names. A module's scope further knows what is
    stored into attributes anywhere in its text, by their names: each with the class whose `self`
    it is, None for any other object, under `ANY_NAME` where the name is not to be seen (`stores`);
    the attributes that are named in a string, as in `hasattr(time, "sleep_us")` or
    `"sleep_us" in dir(time)` (`asked_for`); the last names of all that is called (`called`); and
    whether names may come about that nobody sees, as by `exec` (`is_dynamic`).
    """

    node: ast.AST
    parent: Scope | None = None
    names: dict[str, list[Binding]] = field(default_factory=dict)
    stars: list[Imported] = field(default_factory=list)
    stores: dict[str, list[tuple[Scope | None, Binding]]] = field(default_factory=dict)
    asked_for: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    inner: dict[ast.AST, Scope] = field(default_factory=dict)
    is_dynamic: bool = False

    @property
    def is_class(self) -> bool:
        """Whether its names are attributes, unseen from the functions within."""
        return isinstance(self.node, ast.ClassDef)

    @property
    def module(self) -> Scope:
        """The outermost scope."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def lookup(self, name: str) -> tuple[Scope, list[Binding]] | None:
        """The nearest scope that binds a name, by Python's rules, and what it binds to it."""
        scope: Scope | None = self
        left_function = False
        while scope is not None:
            if name in scope.names and not (scope.is_class and left_function):
                return scope, scope.names[name]
            left_function = left_function or isinstance(scope.node, _FUNCTIONS)
            scope = scope.parent
        return None

    def class_of_self(self, expression: ast.expr) -> Scope | None:
        """The class whose method this expression names the first parameter of.

        Only where it is called `self`: the function of another may be a decorator, or `__new__`.
        """
        if not isinstance(expression, ast.Name) or expression.id != "self":
            return None
        if not (found := self.lookup(expression.id)):
            return None
        scope, bindings = found
        function, home = scope.node, scope.parent
        if (
            isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            and home is not None
            and home.is_class
            and bindings == [ANYTHING]
            and not any(
                named(d) in ("staticmethod", "classmethod") for d in function.decorator_list
            )
        ):
            first = next(parameters(function.args), None)
            return home if first and first.arg == "self" else None
        return None


def named(expression: ast.expr) -> str:
    """The last name in `name`, `module.name` or `name(...)`; empty for anything else."""
    match expression:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=called) | ast.Subscript(value=called):
            return named(called)
    return ""


def parameters(arguments: ast.arguments) -> Iterator[ast.arg]:
    """Every parameter of a function, in their order."""
    yield from arguments.posonlyargs
    yield from arguments.args
    if arguments.vararg:
        yield arguments.vararg
    yield from arguments.kwonlyargs
    if arguments.kwarg:
        yield arguments.kwarg


def nodes_of(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes of a body, without those of the functions and classes within."""
    waiting = list(body)
    while waiting:
        yield (each := waiting.pop())
        if not isinstance(each, _FUNCTIONS) and not isinstance(each, ast.ClassDef):
            waiting += ast.iter_child_nodes(each)
