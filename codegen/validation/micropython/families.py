"""The families of a program's classes: all the classes that may give an object its attributes.

A method runs on objects of every class that is derived from its own, and finds there what their
other bases hold: so these belong to the family of a class, too. Where the program makes no object
of any of them, the class may be a base for others that are not seen here (30 of 46 attributes that
the classes of real files seemed to lack).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.validation.micropython.annotations import Names
from codegen.validation.micropython.modules import Module, Modules
from codegen.validation.micropython.scopes import ANY_NAME, Binding, Scope, named
from codegen.validation.micropython.types import Class

# Bases that give their subclasses no attribute that a program would use.
_EMPTY_BASES = frozenset({"object", "ABC", "Generic"})
# With one of these among its methods, a class decides itself what its objects are and have.
_HOOKS = frozenset({"__getattr__", "__getattribute__", "__new__", "__setattr__", "__slots__"})


@dataclass(frozen=True, slots=True)
class Family:
    """Classes of the program and of the stubs, and whether these are all of the family."""

    own: tuple[Class, ...]
    stubs: tuple[Class, ...]
    is_known: bool
    is_closed: bool


class Families:
    """Those of one state of a project."""

    def __init__(self, modules: Modules, names: Names) -> None:
        """`names` tells what stands where a base does."""
        self._modules = modules
        self._names = names
        self._known: dict[Scope, Family] = {}
        self._subclasses: dict[str, list[Class]] | None = None

    def of(self, cls: Class) -> Family:
        """The family of a class of the program."""
        if cls.scope not in self._known:
            self._known[cls.scope] = self._gathered(cls)
        return self._known[cls.scope]

    def bindings(self, family: Family, name: str) -> list[Binding] | None:
        """All that the program binds to an attribute of the family; None if it cannot be told."""
        scopes = [cls.scope for cls in family.own]
        found = [binding for scope in scopes for binding in scope.names.get(name, [])]
        for owner, binding in self._stores(name):
            if owner is None:
                return None
            if owner in scopes:
                found.append(binding)
        return found

    def names(self, cls: Class) -> set[str]:
        """The names of the attributes that objects of a class are known to have."""
        scopes = [relative.scope for relative in self.ancestors(cls) if relative]
        stored = {
            name
            for module in self._modules.own()
            for name, stores in module.scope.stores.items()
            if any(owner in scopes for owner, _ in stores)
        }
        return stored.union(*(scope.names for scope in scopes))

    def ancestors(self, cls: Class) -> Iterator[Class | None]:
        """The class and those that it is derived from, None for one that cannot be told."""
        waiting: list[Class | None] = [cls]
        seen: set[Class | None] = set()
        while waiting:
            each = waiting.pop(0)
            if each in seen:
                continue
            seen.add(each)
            yield each
            if each is None:
                continue
            for base in each.bases:
                if named(base) in _EMPTY_BASES:
                    continue
                plain = base.value if isinstance(base, ast.Subscript) else base
                types = self._names.types(plain, each.scope.parent or each.scope)
                classes = [t for t in types or () if isinstance(t, Class)]
                waiting += classes if classes and len(classes) == len(types or ()) else [None]

    def _gathered(self, cls: Class) -> Family:
        descendants = list(self._descendants(cls))
        relatives: dict[Class | None, None] = {}  # in the order in which they were found
        for each in descendants:
            relatives |= dict.fromkeys(self.ancestors(each))
        known = [relative for relative in relatives if relative is not None]
        own = tuple(relative for relative in known if not relative.home.is_stub)
        stubs = tuple(relative for relative in known if relative.home.is_stub)
        is_known = None not in relatives
        is_closed = is_known and self._is_made(descendants) and self._is_plain(own)
        return Family(own, stubs, is_known, is_closed)

    def _is_made(self, classes: Iterable[Class]) -> bool:
        """Whether the program makes an object of one of these."""
        called = set().union(*(module.scope.called for module in self._modules.own()))
        return any(cls.name in called for cls in classes)

    def _is_plain(self, classes: Iterable[Class]) -> bool:
        """Whether objects of these get attributes only where it is seen which."""
        scopes = {cls.scope for cls in classes}
        return (
            self._modules.is_whole
            and all(_has_plain_body(cls) for cls in classes)
            and not any(owner is None or owner in scopes for owner, _ in self._stores(ANY_NAME))
        )

    def _stores(self, name: str) -> Iterable[tuple[Scope | None, Binding]]:
        for module in self._modules.own():
            yield from module.scope.stores.get(name, [])

    def _descendants(self, cls: Class) -> Iterator[Class]:
        """The class, and the program's that name it, or one derived from it, as a base."""
        waiting, seen = [cls], {cls}
        while waiting:
            each = waiting.pop()
            yield each
            subclasses = [sub for sub in self._by_base().get(each.name, []) if sub not in seen]
            seen.update(subclasses)
            waiting += subclasses

    def _by_base(self) -> dict[str, list[Class]]:
        """The program's classes by the names of those that they are derived from."""
        if self._subclasses is None:
            self._subclasses = {}
            own = [cls for module in self._modules.own() for cls in _classes(module.scope, module)]
            for cls in own:
                for base in cls.bases:
                    self._subclasses.setdefault(named(base), []).append(cls)
            for cls in own:  # a base may have another name where it is defined
                for ancestor in self.ancestors(cls):
                    if ancestor and ancestor != cls:
                        self._subclasses.setdefault(ancestor.name, []).append(cls)
        return self._subclasses


def _has_plain_body(cls: Class) -> bool:
    """Whether nothing but its body and its methods gives a class attributes."""
    node = cls.scope.node
    return (
        isinstance(node, ast.ClassDef)
        and not node.decorator_list
        and not node.keywords
        and _HOOKS.isdisjoint(cls.scope.names)
        and not cls.home.scope.is_dynamic
    )


def _classes(scope: Scope, home: Module) -> Iterator[Class]:
    for inner in scope.inner.values():
        if inner.is_class:
            yield Class(inner, home)
        yield from _classes(inner, home)
