"""Which names a Python text binds in which scope, for programs and for stubs alike.

Pure; a text is read once (the last ones are kept).
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable

from codegen.text_memory import remembered
from codegen.validation.micropython.scopes import (
    ANY_NAME,
    ANYTHING,
    Annotated,
    Binding,
    Defined,
    Given,
    Imported,
    Scope,
    Value,
    named,
    nodes_of,
    parameters,
)

_DYNAMIC = frozenset({"exec", "eval", "execfile", "globals", "locals", "vars", "__import__"})
_BY_STRING = frozenset({"hasattr", "getattr", "setattr"})
_STORES_ANY_NAME = frozenset({"__dict__", "__setattr__"})
_KEPT = 1_000_000  # characters of texts; a tree takes hundreds of times as much


@remembered(characters=_KEPT)
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

    def store(self, owner: ast.expr, name: str, binding: Binding) -> None:
        stores = self.module.stores.setdefault(name, [])
        stores.append((self.scope.class_of_self(owner), binding))

    def bind_target(self, target: ast.expr, binding: Binding) -> None:
        match target:
            case ast.Name():
                self.bind(target.id, binding)
            case ast.Attribute():
                # An object of another class has other names.
                name = ANY_NAME if target.attr == "__class__" else target.attr
                self.store(target.value, name, binding)
                self.visit(target.value)
            case ast.Subscript(value=ast.Attribute(attr="modules")):
                self.module.is_dynamic = True  # it may put an object in its own place
                self.visit(target)
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

    def visit_For(self, node: ast.For) -> None:
        self.bind_target(node.target, Given(node.iter, self.scope, "__next__"))
        self.visit(node.iter)
        self.visit_all([*node.body, *node.orelse])

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self.bind_target(node.target, ANYTHING)
        self.visit(node.iter)
        self.visit_all([*node.body, *node.orelse])

    def visit_With(self, node: ast.With) -> None:
        for item in node.items:
            if item.optional_vars is not None:
                given = Given(item.context_expr, self.scope, "__enter__")
                self.bind_target(item.optional_vars, given)
            self.visit(item.context_expr)
        self.visit_all(node.body)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        for item in node.items:
            if item.optional_vars is not None:
                self.bind_target(item.optional_vars, ANYTHING)
            self.visit(item.context_expr)
        self.visit_all(node.body)

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
            given = Given(generator.iter, inner.scope, "__next__")
            inner.bind_target(generator.target, ANYTHING if generator.is_async else given)
            inner.visit_all([generator.iter, *generator.ifs])
        inner.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _visit_comprehension  # noqa: N815

    def visit_Call(self, node: ast.Call) -> None:
        self.module.called.add(named(node.func))
        if isinstance(node.func, ast.Name):
            if node.func.id in _DYNAMIC:
                self.module.is_dynamic = True
            if node.func.id in _BY_STRING and len(node.args) > 1:
                name = node.args[1]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    self.module.asked_for.add(name.value)
                elif node.func.id == "setattr":
                    self.store(node.args[0], ANY_NAME, ANYTHING)
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        match node:
            case ast.Compare(
                left=ast.Constant(value=str(name)), comparators=[ast.Call(func=asked)]
            ):
                if named(asked) == "dir":
                    self.module.asked_for.add(name)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in _STORES_ANY_NAME:
            self.store(node.value, ANY_NAME, ANYTHING)
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


def _note_globals(binder: _Binder, body: list[ast.stmt]) -> None:
    """`global` counts for the whole body, wherever it stands in it."""
    for node in nodes_of(body):
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
