"""The families of a program's classes: all the classes that may give an object its attributes.

A method runs on objects of every class that is derived from its own, and finds there what their
other bases hold: so these belong to the family of a class, too. Where the program makes no object
of any of them, the class may be a base for others that are not seen here (30 of 46 attributes that
the classes of real files seemed to lack).
"""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from codegen.validation.micropython.annotations import Names
from codegen.validation.micropython.modules import Module, Modules
from codegen.validation.micropython.scopes import ANY_NAME, Binding, Scope, named
from codegen.validation.micropython.types import Class
from grammars.patience import keep_on

# Bases that give their subclasses no attribute that a program would use.
_EMPTY_BASES = frozenset({"object", "ABC", "Generic"})
# With one of these among its methods, a class decides itself what its objects are and have.
_HOOKS = frozenset({"__getattr__", "__getattribute__", "__new__", "__setattr__", "__slots__"})
# Classes that all families of a program may have together: each of a chain of 3,000 has them all.
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Family:
    """Classes of the program, by scope, and of the stubs, and whether these are all of it."""

    own: Mapping[Scope, Class]
    stubs: tuple[Class, ...]
    is_known: bool
    is_closed: bool


_NOT_TOLD = Family({}, (), is_known=False, is_closed=False)


class Families:
    """Those of one state of a project."""

    def __init__(self, modules: Modules, names: Names) -> None:
        """`names` tells what stands where a base does."""
        self._modules = modules
        self._names = names
        self._known: dict[Scope, Family] = {}
        self._parents: dict[Class, list[Class | None]] = {}
        self._subclasses: dict[str, dict[Class, None]] | None = None
        self._room = _MOST

    def of(self, cls: Class) -> Family:
        """The family of a class of the program."""
        if cls.scope not in self._known:
            self._known[cls.scope] = self._gathered(cls)
        return self._known[cls.scope]

    def bindings(self, family: Family, name: str) -> list[Binding] | None:
        """All that the program binds to an attribute of the family; None if it cannot be told."""
        held, stored = self._held.get(name, {}), self._stored.get(name, {})
        if None in stored:
            return None
        scopes: Iterable[Scope] = family.own
        if len(held) + len(stored) < len(family.own):  # one of a long chain of classes
            scopes = [s for s in dict.fromkeys((*held, *filter(None, stored))) if s in scopes]
        found = [binding for scope in scopes for binding in held.get(scope, ())]
        for scope in scopes:
            found += stored.get(scope, ())
        return found

    def names(self, cls: Class) -> set[str]:
        """The names of the attributes that objects of a class are known to have."""
        return self._names_in(relative.scope for relative in self.ancestors(cls) if relative)

    def all_names(self, family: Family) -> set[str]:
        """The names of the attributes that objects of the family's classes are known to have."""
        return self._names_in((*family.own, *(stub.scope for stub in family.stubs)))

    def ancestors(self, *classes: Class) -> Iterator[Class | None]:
        """The classes and those that they are derived from, None for one that cannot be told."""
        seen: set[Class | None] = set()
        for cls in classes:
            waiting: deque[Class | None] = deque([cls])
            while waiting:
                each = waiting.popleft()
                if each in seen:
                    continue
                seen.add(each)
                yield each
                if each is not None:
                    waiting += self._parents_of(each)

    def _parents_of(self, cls: Class) -> list[Class | None]:
        """The classes that a class names as its bases, None for one that cannot be told."""
        if cls not in self._parents:
            keep_on()
            found: list[Class | None] = []
            for base in cls.bases:
                if named(base) in _EMPTY_BASES:
                    continue
                plain = base.value if isinstance(base, ast.Subscript) else base
                types = self._names.types(plain, cls.scope.parent or cls.scope)
                classes = [t for t in types or () if isinstance(t, Class)]
                found += classes if classes and len(classes) == len(types or ()) else [None]
            self._parents[cls] = found
        return self._parents[cls]

    def _gathered(self, cls: Class) -> Family:
        if self._room <= 0:
            return _NOT_TOLD
        descendants = list(self._descendants(cls))
        relatives = list(self.ancestors(*descendants))
        self._room -= len(relatives)
        known = [relative for relative in relatives if relative is not None]
        own = {relative.scope: relative for relative in known if not relative.home.is_stub}
        stubs = tuple(relative for relative in known if relative.home.is_stub)
        is_known = None not in relatives
        is_closed = is_known and self._is_made(descendants) and self._is_plain(own.values())
        return Family(own, stubs, is_known, is_closed)

    def _is_made(self, classes: Iterable[Class]) -> bool:
        """Whether the program makes an object of one of these."""
        return any(cls.name in self._called for cls in classes)

    def _is_plain(self, classes: Iterable[Class]) -> bool:
        """Whether objects of these get attributes only where it is seen which."""
        stored = self._stored.get(ANY_NAME, {})
        return (
            self._modules.is_whole
            and None not in stored
            and all(_has_plain_body(cls) and cls.scope not in stored for cls in classes)
        )

    def _names_in(self, scopes: Iterable[Scope]) -> set[str]:
        """All names that classes bind, and that the program stores into their objects."""
        found: set[str] = set()
        for scope in scopes:
            found.update(scope.names, self._stored_into.get(scope, ()))
        return found

    @cached_property
    def _own(self) -> list[Class]:
        """All classes of the program."""
        return [cls for module in self._modules.own() for cls in _classes(module.scope, module)]

    @cached_property
    def _held(self) -> Mapping[str, Mapping[Scope, list[Binding]]]:
        """What the bodies of the program's classes bind, by name and class."""
        found: dict[str, dict[Scope, list[Binding]]] = {}
        for cls in self._own:
            for name, bindings in cls.scope.names.items():
                found.setdefault(name, {})[cls.scope] = bindings
        return found

    @cached_property
    def _called(self) -> set[str]:
        """The last names of all that the program calls."""
        return set().union(*(module.scope.called for module in self._modules.own()))

    @cached_property
    def _stored(self) -> Mapping[str, Mapping[Scope | None, list[Binding]]]:
        """What the program stores into attributes, by their names and by the class."""
        found: dict[str, dict[Scope | None, list[Binding]]] = {}
        for module in self._modules.own():
            for name, stores in module.scope.stores.items():
                by_class = found.setdefault(name, {})
                for owner, binding in stores:
                    by_class.setdefault(owner, []).append(binding)
        return found

    @cached_property
    def _stored_into(self) -> Mapping[Scope | None, list[str]]:
        """The names of the attributes that the program stores into objects of each class."""
        found: dict[Scope | None, list[str]] = {}
        for name, by_class in self._stored.items():
            for owner in by_class:
                found.setdefault(owner, []).append(name)
        return found

    def _descendants(self, cls: Class) -> Iterator[Class]:
        """The class, and the program's that name it, or one derived from it, as a base."""
        waiting, seen = [cls], {cls}
        while waiting:
            each = waiting.pop()
            yield each
            subclasses = [sub for sub in self._by_base().get(each.name, ()) if sub not in seen]
            seen.update(subclasses)
            waiting += subclasses

    def _by_base(self) -> Mapping[str, Iterable[Class]]:
        """The program's classes by the names of those that they are derived from."""
        if self._subclasses is None:
            # The names alone at first: what stands for a base may be asked of a family in turn.
            self._subclasses = {}
            for cls in self._own:
                for base in cls.bases:
                    self._subclasses.setdefault(named(base), {})[cls] = None
            for cls in self._own:  # a base may have another name where it is defined
                for parent in self._parents_of(cls):
                    if parent is not None:
                        self._subclasses.setdefault(parent.name, {})[cls] = None
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
