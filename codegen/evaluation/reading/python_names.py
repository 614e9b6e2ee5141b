"""What the names of a MicroPython program stand for: bindings, as expressions.

Followed are imports under any name, variables and attributes of self, loops over what is written
out, and parameters from where a function is called. Scopes are not told apart.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TypeAlias

_MODULES = {  # MicroPython's older names
    "utime": "time",
    "urequests": "requests",
    "uasyncio": "asyncio",
    "ujson": "json",
    "ustruct": "struct",
    "usocket": "socket",
    "uos": "os",
}
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


class Names:
    """The names of a tree: `bound` are their values, `elements` what they are an element of.

    `changing` are those that are calculated from themselves.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.bound: defaultdict[str, list[ast.expr]] = defaultdict(list)
        self.elements: defaultdict[str, list[ast.expr]] = defaultdict(list)
        self.changing: set[str] = set()
        self.imported: dict[str, str] = {}
        self._functions: defaultdict[str, list[_Function]] = defaultdict(list)
        for node in ast.walk(tree):
            self._import(node)
            self._bind(node)
            self._define(node)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                self._bind_parameters(node)

    def dotted(self, node: ast.expr) -> str:
        """A name with its module: `machine.Pin.OUT`."""
        match node:
            case ast.Name(id=name):
                return self.imported.get(name, name)
            case ast.Attribute(value=inner, attr=attr):
                return f"{self.dotted(inner)}.{attr}"
        return ast.unparse(node)

    def _import(self, node: ast.AST) -> None:
        match node:
            case ast.Import(names=names):
                for each in names:
                    module = _MODULES.get(each.name, each.name)
                    first = module.partition(".")[0]
                    own = each.asname or each.name.partition(".")[0]
                    self.imported[own] = module if each.asname else first
            case ast.ImportFrom(module=str(module), names=names):
                for each in names:
                    found = f"{_MODULES.get(module, module)}.{each.name}"
                    self.imported[each.asname or each.name] = found

    def _bind(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._assign(target, value)
            case (
                ast.AnnAssign(target=target, value=ast.expr() as value)
                | ast.NamedExpr(target=target, value=value)
                | ast.withitem(optional_vars=ast.expr() as target, context_expr=value)
            ):
                self._assign(target, value)
            case ast.AugAssign(target=target):
                self.changing.add(name_of(target) or "")
            case ast.For(target=target, iter=its) | ast.comprehension(target=target, iter=its):
                self._go_over(target, its)

    def _define(self, node: ast.AST) -> None:
        if isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.FunctionDef) and each.name == "__init__":
                    self._functions[node.name].append(each)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self._functions[node.name].append(node)
            defaults = node.args.defaults
            with_default = node.args.args[len(node.args.args) - len(defaults) :]
            for parameter, value in zip(with_default, defaults, strict=True):
                self.bound[parameter.arg].append(value)

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Tuple | ast.List):
            if isinstance(value, ast.Tuple | ast.List):
                for one, its in zip(target.elts, value.elts, strict=False):
                    self._assign(one, its)
        elif name := name_of(target):
            self.bound[name].append(value)

    def _go_over(self, target: ast.expr, source: ast.expr) -> None:
        """A loop's variable is one of the elements of what it goes over."""
        match source, target:
            case ast.Call(func=ast.Name(id="enumerate"), args=[inner]), ast.Tuple(elts=[_, one]):
                self._go_over(one, inner)
            case ast.Call(func=ast.Name(id="reversed"), args=[inner]), _:
                self._go_over(target, inner)
            case ast.Call(func=ast.Name(id="zip"), args=inner), ast.Tuple(elts=targets):
                for one, its in zip(targets, inner, strict=False):
                    self._go_over(one, its)
            case ast.Tuple(elts=rows) | ast.List(elts=rows), ast.Tuple():
                for row in rows:
                    self._assign(target, row)
            case _:
                if name := name_of(target):
                    self.elements[name].append(source)

    def _bind_parameters(self, node: ast.Call) -> None:
        name = (name_of(node.func) or "").removeprefix("self.")
        for function in self._functions.get(name, ()):
            parameters = [each.arg for each in function.args.args]
            if parameters[:1] == ["self"]:
                parameters = parameters[1:]
            for parameter, value in zip(parameters, node.args, strict=False):
                self.bound[parameter].append(value)
            for keyword in node.keywords:
                if keyword.arg in parameters:
                    self.bound[keyword.arg].append(keyword.value)


def name_of(node: ast.expr) -> str | None:
    """A plain name, or an attribute of self."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id="self"), attr=attr):
            return f"self.{attr}"
    return None
