"""What the expressions of a program are, as far as that is certain.

A name stands for everything that is ever bound to it, an attribute of `self` for everything that
is ever stored into it; if one of these is not known, the whole is not (`UNKNOWN`). So what is
found not to exist does so on no path. Types come from the stubs and from literals.

Not covered, and unknown therefore: parameters, elements of containers, what comes out of `await`
and most operators.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from codegen.validation.micropython.annotations import annotated
from codegen.validation.micropython.families import Families
from codegen.validation.micropython.modules import Module, Modules, Origin, firmware
from codegen.validation.micropython.scopes import (
    Annotated,
    Binding,
    Defined,
    Given,
    Imported,
    Scope,
    Value,
    named,
    nodes_of,
)
from codegen.validation.micropython.types import (
    NOTHING,
    UNKNOWN,
    Class,
    Found,
    Function,
    Instance,
    Presence,
    Type,
    Types,
    bound_methods,
    functions,
    instances,
    union,
)
from grammars.patience import keep_on

_NOT_TOLD: Found = (Presence.UNKNOWN, UNKNOWN)
_LITERALS = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.Tuple: "tuple",
    ast.JoinedStr: "str",
}
_SEQUENCES = frozenset({"str", "bytes", "bytearray", "list", "tuple"})
_NOBODYS = "nobody has a name like this"
_MOST_DEPTH = 40  # of one inference; beyond it nothing is known


class Inference:
    """Answers for one state of a project."""

    def __init__(self, modules: Modules) -> None:
        self._modules = modules
        self._known: dict[tuple[ast.AST, Scope], Types] = {}
        self._open: set[object] = set()  # what is being inferred: asking for it again gives UNKNOWN
        self._families = Families(modules, self)

    def types(self, expression: ast.expr, scope: Scope) -> Types:
        """What an expression may be."""
        key = (expression, scope)
        if key not in self._known:
            keep_on()
            if key in self._open or len(self._open) > _MOST_DEPTH:
                return UNKNOWN
            self._open.add(key)
            try:
                self._known[key] = self._types(expression, scope)
            finally:
                self._open.discard(key)
        return self._known[key]

    def attribute(self, owner: Types, name: str) -> Found:
        """Whether what `owner` may be has an attribute, and what that may be.

        It is absent only where nothing that `owner` may be has it.
        """
        if not owner:
            return _NOT_TOLD
        found = [self._member(each, name) for each in owner]
        verdicts = {verdict for verdict, _ in found}
        types = union(types for verdict, types in found if verdict is not Presence.ABSENT)
        for verdict in (Presence.EXISTS, Presence.UNKNOWN):
            if verdict in verdicts:
                return verdict, types
        return Presence.ABSENT, UNKNOWN

    def resolve(self, imported: Imported) -> Types:
        """What an import statement binds."""
        home = self._modules.home(imported.scope.module)
        module = self._modules.find(imported.module, importer=home, level=imported.level)
        if module is None:
            return UNKNOWN
        if imported.name is None:
            return frozenset({module})
        return self._member(module, imported.name)[1]

    def builtin(self, name: str) -> Found:
        """What a name means that no scope of the program binds."""
        # The stub of the built-in open() gives what CPython's gives.
        module = self._modules.streams if name == "open" else self._modules.builtins
        return self._member(module, name) if module else _NOT_TOLD

    def members(self, owner: Type) -> set[str]:
        """The public names that a module or class is known to have."""
        match owner:
            case Module():
                allowed = firmware().members.get(owner.name)
                names = set(allowed or owner.scope.names)
            case Instance(of=cls) | (Class() as cls):
                allowed = firmware().members.get(f"{cls.home.name}.{cls.name}")
                names = set(allowed) if allowed is not None else self._families.names(cls)
            case _:
                names = set()
        return {name for name in names if not name.startswith("_")}

    def all_names(self, owners: Types) -> set[str] | None:
        """The names that something of what `owners` may be has; None where these may not be all.

        Names that begin with an underscore are never all known.
        """
        if not owners:
            return None
        names: set[str] = set()
        for owner in owners:
            if self._member(owner, _NOBODYS)[0] is not Presence.ABSENT:
                return None
            names |= self.members(owner)
            match owner:
                case Module():
                    if owner.is_package:
                        return None
                    for star in owner.scope.stars:
                        home = self._modules.home(owner.scope)
                        module = self._modules.find(star.module, importer=home, level=star.level)
                        inner = self.all_names(frozenset({module})) if module else None
                        if inner is None:
                            return None
                        names |= inner
                case Instance(of=cls) | (Class() as cls) if not cls.home.is_stub:
                    family = self._families.of(cls)
                    names |= self._families.all_names(family)
                    for stub in family.stubs:
                        names |= self.members(stub)
        for own in self._modules.own():  # what the program stores, and asks for by name
            names |= own.scope.asked_for | own.scope.stores.keys()
        return names

    def _types(self, expression: ast.expr, scope: Scope) -> Types:  # noqa: PLR0911 - a table
        match expression:
            case ast.Constant(value=None):
                return NOTHING
            case ast.Constant(value=value):
                return self._instance(type(value).__name__)
            case ast.Name():
                return self._name(expression, scope)
            case ast.Attribute():
                return self.attribute(self.types(expression.value, scope), expression.attr)[1]
            case ast.Call():
                return self._called(self.types(expression.func, scope))
            case ast.BoolOp():
                return union(self.types(value, scope) for value in expression.values)
            case ast.IfExp():
                return union(self.types(e, scope) for e in (expression.body, expression.orelse))
            case ast.NamedExpr():
                return self.types(expression.value, scope)
            case ast.Subscript(slice=ast.Slice()):
                return self._only(_SEQUENCES, self.types(expression.value, scope))
            case ast.BinOp(op=ast.Mod()):  # "%d" % 3
                return self._only({"str"}, self.types(expression.left, scope))
            case ast.BinOp(op=ast.Add()):
                left = self._only(_SEQUENCES, self.types(expression.left, scope))
                return left if left == self.types(expression.right, scope) else UNKNOWN
        literal = _LITERALS.get(type(expression))
        return self._instance(literal) if literal else UNKNOWN

    def _name(self, name: ast.Name, scope: Scope) -> Types:
        if own := scope.class_of_self(name):
            return frozenset({Instance(Class(own, self._modules.home(own.module)))})
        if found := scope.lookup(name.id):
            return self._bound(found[1])
        module = self._modules.home(scope.module)
        for star in scope.module.stars:
            verdict, types = self._starred(star, name.id)
            if verdict is not Presence.ABSENT:
                return types
        if module.origin is Origin.PROJECT and (before := self._modules.run_before(module)):
            verdict, types = self._member(before, name.id)
            if verdict is Presence.EXISTS:
                return types
        return self.builtin(name.id)[1]

    def _bound(self, bindings: Iterable[Binding]) -> Types:
        """What a name may be that all these are bound to."""
        bindings = list(bindings)
        if defined := functions(bindings):
            home = self._modules.home(defined[0].inner.module)
            return frozenset({Function(defined, home)})
        return union(self._of(binding) for binding in bindings)

    def _of(self, binding: Binding) -> Types:
        match binding:
            case Value():
                return self.types(binding.expression, binding.scope)
            case Annotated():
                return annotated(binding.annotation, binding.scope, self)
            case Defined(node=ast.ClassDef()):
                return frozenset({Class(binding.inner, self._modules.home(binding.inner.module))})
            case Imported():
                return self.resolve(binding)
            case Given():
                owner = self.types(binding.expression, binding.scope)
                return self._called(self.attribute(owner, binding.method)[1])
        return UNKNOWN

    def _starred(self, star: Imported, name: str) -> Found:
        home = self._modules.home(star.scope.module)
        module = self._modules.find(star.module, importer=home, level=star.level)
        return self._member(module, name) if module else _NOT_TOLD

    def _called(self, callee: Types) -> Types:
        if not callee:
            return UNKNOWN
        return union(self._result(each) for each in callee)

    def _result(self, callee: Type) -> Types:
        match callee:
            case Class():
                return frozenset({Instance(callee)})
            case Function():
                return union(self._returned(d, callee) for d in callee.definitions)
        return UNKNOWN

    def _returned(self, definition: Defined, function: Function) -> Types:
        node = definition.node
        if isinstance(node, ast.AsyncFunctionDef | ast.ClassDef):
            return UNKNOWN
        if function.home.origin is Origin.STUB:
            return annotated(node.returns, definition.inner, self) if node.returns else UNKNOWN
        if function.bound or node.decorator_list or (inside := _returns(node)) is None:
            return UNKNOWN
        return union(self.types(value, definition.inner) for value in inside)

    def _member(self, owner: Type, name: str) -> Found:
        match owner:
            case Module():
                return self._module_member(owner, name)
            case Class() if not owner.home.is_stub:
                return self._own_member(owner, name)
            case Class():
                return self._class_member(owner, name)
            case Instance(of=Class() as cls) if not cls.home.is_stub:
                return self._own_member(cls, name)
            case Instance():
                verdict, types = self._class_member(owner.of, name)
                return verdict, bound_methods(types)
        return _NOT_TOLD

    def _module_member(self, module: Module, name: str) -> Found:
        key = (module, name)
        if key in self._open:  # modules that star-import each other
            return Presence.ABSENT, UNKNOWN
        self._open.add(key)
        try:
            return self._module_member_once(module, name)
        finally:
            self._open.discard(key)

    def _module_member_once(self, module: Module, name: str) -> Found:  # noqa: PLR0911 - a ladder
        allowed = firmware().members.get(module.name) if module.is_stub else None
        if allowed is not None and name not in allowed and not name.startswith("_"):
            return Presence.ABSENT, UNKNOWN
        if name in module.scope.names:
            return Presence.EXISTS, self._bound(module.scope.names[name])
        if module.is_package and (inner := self._modules.find(name, importer=module, level=1)):
            return Presence.EXISTS, frozenset({inner})
        verdicts = set()
        for star in module.scope.stars:
            verdict, types = self._starred(star, name)
            if verdict is Presence.EXISTS:
                return verdict, types
            verdicts.add(verdict)
        if allowed is not None and name in allowed:
            return Presence.EXISTS, UNKNOWN
        if (
            Presence.UNKNOWN in verdicts
            or name.startswith("_")
            or "__getattr__" in module.scope.names
            or module.scope.is_dynamic
            or name in module.scope.stores
        ):
            return _NOT_TOLD
        return Presence.ABSENT, UNKNOWN

    def _class_member(self, cls: Class, name: str) -> Found:
        """A member of a class in a stub, or of one that it is derived from."""
        allowed = firmware().members.get(f"{cls.home.name}.{cls.name}")
        if allowed is not None and name not in allowed and not name.startswith("_"):
            return Presence.ABSENT, UNKNOWN
        certain = allowed is not None or cls.home.origin is Origin.STUB
        for ancestor in self._families.ancestors(cls):
            if ancestor is None:
                certain = False
            elif name in ancestor.scope.names:
                return Presence.EXISTS, self._attribute_value(ancestor.scope.names[name])
            elif "__getattr__" in ancestor.scope.names:
                certain = False
        if allowed is not None and name in allowed:
            return Presence.EXISTS, UNKNOWN
        if not certain or name.startswith("_") or cls.name in firmware().open_classes:
            return _NOT_TOLD
        return Presence.ABSENT, UNKNOWN

    def _own_member(self, cls: Class, name: str) -> Found:
        """A member of a class of the program, which may have got it anywhere in the program."""
        family = self._families.of(cls)
        bindings = self._families.bindings(family, name)
        if bindings is None or not family.is_known:
            return _NOT_TOLD
        inherited = [self._class_member(stub, name) for stub in family.stubs]
        held = [bound_methods(types) for verdict, types in inherited if verdict is Presence.EXISTS]
        if bindings:
            held.append(self._attribute_value(bindings))
        if held:
            return Presence.EXISTS, union(held)
        is_special = name.startswith("__") and name.endswith("__")
        if is_special or not family.is_closed or any(v is Presence.UNKNOWN for v, _ in inherited):
            return _NOT_TOLD
        return Presence.ABSENT, UNKNOWN

    def _attribute_value(self, bindings: list[Binding]) -> Types:
        defined = functions(bindings)
        if defined and any(named(d) == "property" for d in defined[0].node.decorator_list):
            home = self._modules.home(defined[0].inner.module)
            return self._returned(defined[0], Function(defined[:1], home, bound=True))
        return self._bound(bindings)

    def _instance(self, name: str) -> Types:
        return instances(self.builtin(name)[1])

    def _only(self, names: Iterable[str], types: Types) -> Types:
        """The types, if all are instances of these built-in classes."""
        allowed = set(names)
        for each in types or ():
            if not isinstance(each, Instance) or each.of.home is not self._modules.builtins:
                return UNKNOWN
            if each.of.name not in allowed:
                return UNKNOWN
        return types or UNKNOWN


def _returns(node: ast.FunctionDef) -> list[ast.expr] | None:
    """The expressions that a function returns, None for a generator."""
    nodes = list(nodes_of(node.body))
    if any(isinstance(each, ast.Yield | ast.YieldFrom) for each in nodes):
        return None
    return [each.value for each in nodes if isinstance(each, ast.Return) and each.value]
