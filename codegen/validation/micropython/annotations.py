"""What a stub says that something is, by its annotation."""

from __future__ import annotations

import ast
from typing import Protocol

from codegen.validation.micropython.scopes import Defined, Imported, Scope, Value, named
from codegen.validation.micropython.types import (
    NOTHING,
    UNKNOWN,
    Class,
    Found,
    Types,
    instances,
    union,
)

_WRAPPERS = frozenset({"Final", "ClassVar", "Optional", "Union", "Required"})
_CONTAINERS = {"Tuple": "tuple", "List": "list", "Dict": "dict", "Set": "set"}


class Names(Protocol):
    """Whoever knows what names stand for."""

    def types(self, expression: ast.expr, scope: Scope) -> Types:
        """What an expression may be."""

    def builtin(self, name: str) -> Found:
        """What a built-in name stands for."""


def annotated(annotation: ast.expr, scope: Scope, names: Names) -> Types:
    """What is of the annotated type; unknown where a type says little, as `Any` or a protocol."""
    match annotation:
        case ast.Constant(value=None):
            return NOTHING
        case ast.BinOp(op=ast.BitOr()):
            sides = (annotation.left, annotation.right)
            return union(annotated(side, scope, names) for side in sides)
        case ast.Name() | ast.Attribute():
            return _named_type(annotation, scope, names)
        case ast.Subscript():
            return _parametrised(annotation, scope, names)
    return UNKNOWN


def _named_type(annotation: ast.Name | ast.Attribute, scope: Scope, names: Names) -> Types:
    name = named(annotation)
    if name in _CONTAINERS:
        return instances(names.builtin(_CONTAINERS[name])[1])
    if isinstance(annotation, ast.Name) and (found := scope.lookup(name)):
        (binding, *others) = found[1]
        if isinstance(binding, Value) and not others:  # an alias
            return annotated(binding.expression, binding.scope, names)
        if found[0].is_class and not isinstance(binding, Defined | Imported):
            return UNKNOWN  # an attribute of the class that is called like a type
    types = names.types(annotation, scope)
    if not types or not all(isinstance(each, Class) for each in types):
        return UNKNOWN
    return instances(types)


def _parametrised(annotation: ast.Subscript, scope: Scope, names: Names) -> Types:
    name = named(annotation)
    inside = annotation.slice
    arguments = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if name in _WRAPPERS:
        return union(annotated(argument, scope, names) for argument in arguments)
    if name == "Literal":
        return union(names.types(argument, scope) for argument in arguments)
    return annotated(annotation.value, scope, names)
