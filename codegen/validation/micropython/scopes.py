"""Which names a Python text binds in which scope, for programs and for stubs alike.

Order does not matter here: a name stands for all that is ever bound to it, so that whatever is
concluded holds wherever it is used. Pure; a text is read once (the last few hundred are kept).
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache


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


class Anything:
    """Bound to what cannot be told: a loop variable, a parameter, a part of something."""


Binding = Value | Annotated | Defined | Imported | Anything
ANYTHING = Anything()


@dataclass(eq=False, slots=True)
class Scope:
    """The names of a module, class or function, with everything bound to each.

    `stars` are the modules that `from ... import *` names. A module's scope further knows what is
    stored into attributes anywhere in its text, by their names: each with the class whose `self`
    it is, None for any other object (`stores`); the attributes that are named in a string, as in
    `hasattr(time, "sleep_us")` (`asked_for`); and whether names may come about that nobody sees,
    as by `exec` (`is_dynamic`).
    """

    node: ast.AST
    parent: Scope | None = None
    names: dict[str, list[Binding]] = field(default_factory=dict)
    stars: list[Imported] = field(default_factory=list)
    stores: dict[str, list[tuple[Scope | None, Binding]]] = field(default_factory=dict)
    asked_for: set[str] = field(default_factory=set)
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
        """The class whose method this expression names the first parameter of."""
        if not isinstance(expression, ast.Name) or not (found := self.lookup(expression.id)):
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
            return home if first and first.arg == expression.id else None
        return None


def named(expression: ast.expr) -> str:
    """The last name in `name`, `module.name` or `name(...)`; empty for anything else."""
    match expression:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=called) | ast.Subscript(value=called):
            return named(called)
    return ""


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_DYNAMIC = frozenset({"exec", "eval", "execfile", "globals", "locals", "vars", "__import__"})
_BY_STRING = frozenset({"hasattr", "getattr", "setattr"})
_KEPT = 512


@lru_cache(maxsize=_KEPT)
def bind(text: str, path: str) -> Scope:
    """The scopes of a text; two files have two, though they are alike.

    Raises:
        SyntaxError: CPython's parser refuses it; ValueError, RecursionError or MemoryError where
            it is not even told why.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # `"\d"` is a warning of CPython's, not an error
        tree = ast.parse(text, path)
    scope = Scope(tree)
    _Binder(scope, scope).visit_all(tree.body)
    return scope


class _Binder(ast.NodeVisitor):
    """Fills the scope of one body, and makes those of the bodies within it."""

    def __init__(self, scope: Scope, module: Scope) -> None:
        self.scope = scope
        self.module = module
        self.elsewhere: dict[str, Scope] = {}  # names that `global` and `nonlocal` speak of

    def visit_all(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

    def bind(self, name: str, binding: Binding) -> None:
        self.elsewhere.get(name, self.scope).names.setdefault(name, []).append(binding)

    def bind_target(self, target: ast.expr, binding: Binding) -> None:
        match target:
            case ast.Name():
                self.bind(target.id, binding)
            case ast.Attribute():
                stores = self.module.stores.setdefault(target.attr, [])
                stores.append((self.scope.class_of_self(target.value), binding))
                self.visit(target.value)
            case ast.Starred():
                self.bind_target(target.value, ANYTHING)
            case ast.Tuple() | ast.List():
                for element, part in zip(target.elts, _parts(target, binding), strict=True):
                    self.bind_target(element, part)
            case _:
                self.visit(target)

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self.bind_target(target, Value(node.value, self.scope))
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and named(node.annotation) == "TypeAlias":
            self.bind_target(node.target, Value(node.value, self.scope))
        else:
            self.bind_target(node.target, Annotated(node.annotation, self.scope))
        if node.value is not None:
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        # `x += 1` leaves most things what they are, but not all: bytes += str fails, int += 0.5
        # makes a float. Neither has methods that the other lacks and that people call.
        if not isinstance(node.target, ast.Name):
            self.visit(node.target)
        self.visit(node.value)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        home = self.scope
        while isinstance(home.node, _COMPREHENSION) and home.parent is not None:
            home = home.parent
        home.names.setdefault(node.target.id, []).append(Value(node.value, self.scope))
        self.visit(node.value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.bind_target(node.target, ANYTHING)
        self.visit(node.iter)
        self.visit_all([*node.body, *node.orelse])

    visit_AsyncFor = visit_For  # noqa: N815

    def visit_withitem(self, node: ast.withitem) -> None:
        self.visit(node.context_expr)
        if node.optional_vars is not None:
            self.bind_target(node.optional_vars, ANYTHING)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name, ANYTHING)
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            bound = alias.asname or alias.name.partition(".")[0]
            module = alias.name if alias.asname else bound
            self.bind(bound, Imported(module, None, 0, self.scope))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            imported = Imported(module, alias.name, node.level, self.scope)
            if alias.name == "*":
                self.scope.stars.append(imported)
            else:
                self.bind(alias.asname or alias.name, imported)

    def visit_Global(self, node: ast.Global) -> None:
        for name in node.names:
            self.elsewhere[name] = self.module

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            found = self.scope.parent and self.scope.parent.lookup(name)
            self.elsewhere[name] = found[0] if found else self.module

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.visit_all(node.decorator_list)
        self._visit_arguments(node.args)
        inner = self._open(node)
        self.bind(node.name, Defined(node, inner))
        body = _Binder(inner, self.module)
        body._bind_parameters(node.args)
        _note_globals(body, node.body)
        body.visit_all(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._visit_arguments(node.args)
        body = _Binder(self._open(node), self.module)
        body._bind_parameters(node.args)
        body.visit(node.body)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.visit_all([*node.decorator_list, *node.bases, *node.keywords])
        inner = self._open(node)
        self.bind(node.name, Defined(node, inner))
        body = _Binder(inner, self.module)
        _note_globals(body, node.body)
        body.visit_all(node.body)

    def _visit_comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
    ) -> None:
        inner = _Binder(self._open(node), self.module)
        for generator in node.generators:
            inner.bind_target(generator.target, ANYTHING)
            inner.visit_all([generator.iter, *generator.ifs])
        inner.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _visit_comprehension  # noqa: N815

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name):
            if node.func.id in _DYNAMIC:
                self.module.is_dynamic = True
            if node.func.id in _BY_STRING and len(node.args) > 1:
                name = node.args[1]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    self.module.asked_for.add(name.value)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Del | ast.Store):
            self.bind(node.id, ANYTHING)

    def _open(self, node: ast.AST) -> Scope:
        self.scope.inner[node] = inner = Scope(node, self.scope)
        return inner

    def _visit_arguments(self, arguments: ast.arguments) -> None:
        self.visit_all([*arguments.defaults, *(d for d in arguments.kw_defaults if d)])

    def _bind_parameters(self, arguments: ast.arguments) -> None:
        """Parameters stand for whatever a caller hands in; annotations bind nobody."""
        for parameter in parameters(arguments):
            self.bind(parameter.arg, ANYTHING)


_COMPREHENSION = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def parameters(arguments: ast.arguments) -> Iterator[ast.arg]:
    """Every parameter of a function, in their order."""
    yield from arguments.posonlyargs
    yield from arguments.args
    if arguments.vararg:
        yield arguments.vararg
    yield from arguments.kwonlyargs
    if arguments.kwarg:
        yield arguments.kwarg


def _note_globals(binder: _Binder, body: list[ast.stmt]) -> None:
    """`global` counts for the whole body, wherever it stands in it."""
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Global):
                binder.visit_Global(node)


def _parts(target: ast.Tuple | ast.List, binding: Binding) -> list[Binding]:
    """What the elements of a target get: the elements of a value that is written out like it."""
    if (
        isinstance(binding, Value)
        and isinstance(binding.expression, ast.Tuple | ast.List)
        and len(binding.expression.elts) == len(target.elts)
        and not any(isinstance(e, ast.Starred) for e in [*target.elts, *binding.expression.elts])
    ):
        return [Value(element, binding.scope) for element in binding.expression.elts]
    return [ANYTHING] * len(target.elts)
