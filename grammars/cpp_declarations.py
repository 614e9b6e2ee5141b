"""What a C++ text declares: types with their members, functions, objects, macros.

Read by tree-sitter over the code of every arm of a conditional (cpp_tree.py), so what stands in any
arm is there, each with the conditions that it stands under. No macro is expanded: a type in whose
body something stands that is no declaration is not `whole`, and the caller must not take its
members for all that it has.

Types are told in short: the name without qualifiers, then `*` for each pointer and `[]` for each
array; a reference is what it refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from grammars.cpp_function import declarator_path
from grammars.cpp_tree import cpp_tree
from grammars.directives import Arms, LexemeKind, branches, one_line, scan
from grammars.patience import keep_on

if TYPE_CHECKING:
    from tree_sitter import Node


class Kind(StrEnum):
    """What a name stands for."""

    TYPE = "type"
    ALIAS = "alias"  # typedef, using: `type` is what it stands for
    FUNCTION = "function"
    VARIABLE = "variable"
    CONSTANT = "constant"  # an enumerator
    MACRO = "macro"  # `type` is its body where that is one word, `signature` its parameters


@dataclass(frozen=True, slots=True)
class Declared:
    """One name: `type` is that of a variable, what a function gives, what an alias stands for.

    `owner` is the type or namespace that it is a member of, "" for none; `place` the character it
    stands at, `arms` the conditions around it, outermost first, each as the directives that lead
    there. `is_private` holds for a private member.
    """

    name: str
    kind: Kind
    place: int
    type: str = ""
    signature: str = ""
    owner: str = ""
    is_private: bool = False
    arms: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TypeBody:
    """One definition of a type or namespace; `whole` is whether these are all of its members.

    A namespace is never whole: other texts may add to it.
    """

    name: str
    bases: tuple[str, ...]
    whole: bool
    place: int


@dataclass(frozen=True, slots=True)
class Declarations:
    """All that a text declares, in its order; `broken` is whether some of it did not parse."""

    names: tuple[Declared, ...]
    bodies: tuple[TypeBody, ...]
    broken: bool


NOTHING = Declarations((), (), broken=True)
_MACRO = re.compile(r"#\s*define\s+(\w+)(\([^()]*\))?\s*(.*)", re.DOTALL)
_WORD = re.compile(r"\(*\s*&?\s*([A-Za-z_]\w*)\s*\)*")
_QUALIFIERS = re.compile(
    r"\b(?:const|volatile|static|extern|inline|mutable|constexpr|struct|class|enum|union|typename|"
    r"register|virtual|explicit)\b"
)
_BODIES = {"class_specifier", "struct_specifier", "union_specifier"}
_LISTS = {"field_declaration_list", "declaration_list", "translation_unit"}
_DECLARE = {"declaration", "field_declaration", "parameter_declaration"}
_HELD = {*_DECLARE, "optional_parameter_declaration"}
# What may stand in a body without being a member.
_NO_MEMBERS = {"access_specifier", ";", ":", "{", "}", "friend_declaration"} | {
    "static_assert_declaration"
}
_ASIDE = {
    "compound_statement",
    "parameter_list",
    "type_definition",
}  # where an error hides no member
_DEEPEST = 30  # types in types
WITHIN = "{"
"""The owner of what is declared within a function, its parameters among it."""


def declarations(text: str) -> Declarations:
    """What `text` declares at its top level, in its types and namespaces, and in functions."""
    lexemes = scan(text)
    arms = branches(text, lexemes)
    root = cpp_tree(text, lexemes, arms)
    names = [
        found
        for lexeme in lexemes
        if lexeme.kind is LexemeKind.DIRECTIVE
        and (found := _macro(text[lexeme.start : lexeme.end], lexeme.start))
    ]
    reader = _Reader(text)
    if root is not None:
        reader.read(root, "")
    places = Arms(arms)
    placed = (
        replace(each, arms=tuple(arm.opening for arm in places.at(each.place)))
        for each in sorted([*names, *reader.names], key=lambda each: each.place)
    )
    return Declarations(tuple(placed), tuple(reader.bodies), broken=root is None or root.has_error)


def type_name(text: str) -> str:
    """A type as it is told here: `const Foo &` is `Foo`, `char *` is `char*`."""
    plain = _QUALIFIERS.sub(" ", text).replace("&", " ")
    stars = plain.count("*") if "<" not in plain else plain.rpartition(">")[2].count("*")
    plain = " ".join(plain.replace("*", " ").split()) if "<" not in plain else plain
    plain = plain if "<" not in plain else plain[: plain.rfind(">") + 1]
    return " ".join(plain.split()) + "*" * stars


def _macro(directive: str, place: int) -> Declared | None:
    match = _MACRO.match(one_line(directive))
    if match is None:
        return None
    word = _WORD.fullmatch(match[3].strip())
    parameters = " ".join((match[2] or "").split())
    return Declared(match[1], Kind.MACRO, place, word[1] if word else "", parameters)


class _Reader:
    """Goes through a tree once, from the top, and gathers what it declares."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.names: list[Declared] = []
        self.bodies: list[TypeBody] = []
        self._is_private = False
        self._depth = 0

    def read(self, node: Node, owner: str, *, private: bool = False) -> bool:
        """Read what stands directly in a list of declarations; whether all was understood."""
        if self._depth > _DEEPEST:
            return False
        self._depth += 1
        whole, outer = True, self._is_private
        self._is_private = private
        for child in node.children:
            if child.type == "access_specifier":
                self._is_private = self._said(child).startswith("private")
            whole = self._one(child, owner) and whole
        self._is_private = outer
        self._depth -= 1
        return whole

    def _one(self, node: Node, owner: str) -> bool:  # noqa: PLR0911 - a table
        keep_on()
        kind = node.type
        if kind in _NO_MEMBERS or kind == "comment":
            return True
        if kind == "template_declaration":
            while node.type == "template_declaration" and node.named_children:
                node = node.named_children[-1]
            return node.type != "template_declaration" and self._one(node, owner)
        if kind == "linkage_specification":
            body = node.child_by_field_name("body")
            if body is None:
                return False
            if body.type == "declaration_list":
                return self.read(body, owner)
            self._depth += 1
            whole = self._depth <= _DEEPEST and self._one(body, owner)
            self._depth -= 1
            return whole
        if kind == "namespace_definition":
            return self._namespace(node, owner)
        if kind in _BODIES or kind == "enum_specifier":
            return self._type(node, owner) != ""
        if kind in ("type_definition", "alias_declaration"):
            return self._alias(node, owner)
        if kind == "using_declaration":
            name = self._said(node).removesuffix(";").rpartition("::")[2].strip()
            self._add(name, Kind.ALIAS, node, owner=owner)
            return "namespace" not in self._said(node)
        if kind in _DECLARE:
            return self._declaration(node, owner) and not _is_odd(node)
        if kind == "function_definition":
            self._declaration(node, owner)
            self._inside(node)
            return not owner or not _is_odd(node)
        self._inside(node)
        return not owner

    def _inside(self, node: Node) -> None:
        """What is declared within a function, at any depth, and its parameters."""
        waiting = list(node.children)
        while waiting:
            keep_on()
            child = waiting.pop()
            if child.type in _HELD or child.type == "for_range_loop":
                self._declaration(child, WITHIN)
            elif child.type in ("type_definition", "alias_declaration"):
                self._alias(child, WITHIN)
                continue
            elif child.type in _BODIES or child.type == "enum_specifier":
                self._type(child, WITHIN)
                continue
            waiting.extend(child.children)

    def _namespace(self, node: Node, owner: str) -> bool:
        name = node.child_by_field_name("name")
        body = node.child_by_field_name("body")
        if body is None:
            return False
        inner = self._said(name) if name is not None else owner
        self.read(body, inner)
        if name is not None:
            self._add(inner, Kind.TYPE, name, owner=owner)
            self.bodies.append(TypeBody(inner, (), whole=False, place=node.start_byte))
        return True

    def _type(self, node: Node, owner: str, *, named: str = "") -> str:
        """Read a class, structure, union or enumeration; its name, "" for none."""
        name_node = node.child_by_field_name("name")
        body = node.child_by_field_name("body")
        name = self._said(name_node).rpartition("::")[2] if name_node is not None else named
        if body is None:
            return name
        if node.type == "enum_specifier":
            self._enumeration(node, body, name, owner)
            return name
        inner = name or owner  # the members of an anonymous union are its owner's
        clause = next((c for c in node.children if c.type == "base_class_clause"), None)
        bases = tuple(self._bases(clause)) if clause is not None else ()
        whole = self.read(body, inner, private=node.type == "class_specifier")
        if name:
            self._add(name, Kind.TYPE, name_node or node, owner=owner)
            place = (name_node or node).start_byte
            self.bodies.append(TypeBody(name, bases, whole and not _is_odd(node), place))
        return name or "union"

    def _bases(self, clause: Node) -> Iterator[str]:
        for each in clause.named_children:
            if each.type in ("type_identifier", "qualified_identifier", "template_type"):
                yield type_name(self._said(each))

    def _enumeration(self, node: Node, body: Node, name: str, owner: str) -> None:
        is_scoped = any(child.type in ("class", "struct") for child in node.children)
        if name:
            self._add(name, Kind.TYPE, node, owner=owner)
        for each in body.named_children:
            inner = each.child_by_field_name("name")
            if inner is None:
                continue
            if not is_scoped:
                self._add(self._said(inner), Kind.CONSTANT, inner, of=name, owner=owner)
            if name:
                self._add(self._said(inner), Kind.CONSTANT, inner, of=name, owner=name)
        if name:
            self.bodies.append(TypeBody(name, (), not body.has_error, node.start_byte))

    def _alias(self, node: Node, owner: str) -> bool:
        kind = node.child_by_field_name("type")
        if node.type == "alias_declaration":
            named = node.child_by_field_name("name")
            if named is None or kind is None:
                return False
            target = type_name(self._said(kind))
            self._add(self._said(named), Kind.ALIAS, named, of=target, owner=owner)
            return True
        declared = list(node.children_by_field_name("declarator"))
        if kind is None or not declared:
            return False
        plain = [d for d in declared if d.type in ("type_identifier", "primitive_type")]
        target = self._type_of(kind, owner, named=self._said(plain[0]) if plain else "")
        for each in declared:
            path = declarator_path(each)
            name = self._said(path[-1])
            if any(part.type == "function_declarator" for part in path):
                self._add(name, Kind.ALIAS, path[-1], of="()", owner=owner)
            elif name != target:
                marks = _marks(path)
                self._add(name, Kind.ALIAS, path[-1], of=target + marks, owner=owner)
        return True

    def _type_of(self, kind: Node, owner: str, *, named: str = "") -> str:
        """The type that a declaration names; what it defines there is read too."""
        if kind.type in _BODIES or kind.type == "enum_specifier":
            return self._type(kind, owner, named=named)
        return type_name(self._said(kind))

    def _declaration(self, node: Node, owner: str) -> bool:
        kind = node.child_by_field_name("type")
        declared = list(node.children_by_field_name("declarator"))
        base = self._type_of(kind, owner) if kind is not None else ""
        if not declared:
            return kind is not None and (kind.child_by_field_name("body") is not None or bool(base))
        for declarator in declared:
            path = declarator_path(declarator)
            name = self._said(path[-1])
            if path[-1].type == "operator_cast":
                given = type_name(self._said(path[-1].child_by_field_name("type")))
                self._add(f"operator {given}", Kind.FUNCTION, path[-1], of=given, owner=owner)
                continue
            value = declarator.child_by_field_name("value")
            if node.type == "for_range_loop":
                value = None
            head = next((p for p in path if p.type == "function_declarator"), None)
            if head is not None and _is_function(path, head):
                self._function(path, head, base, owner)
            else:
                marks = _marks(path[: path.index(head)] if head is not None else path)
                given = base + marks
                if base == "auto":
                    given = f"={self._said(value)}" if value is not None else ""
                if head is not None and path[path.index(head) + 1].type != "identifier":
                    given = "()"  # a pointer to a function
                self._add(name, Kind.VARIABLE, path[-1], of=given, owner=owner)
        return True

    def _function(self, path: list[Node], head: Node, base: str, owner: str) -> None:
        name_node = path[-1]
        name = self._said(name_node)
        parameters = head.child_by_field_name("parameters")
        signature = " ".join(self._said(parameters).split()) if parameters is not None else "()"
        tail = next((c for c in head.children if c.type == "trailing_return_type"), None)
        if tail is not None and base == "auto":
            base = type_name(self._said(tail).removeprefix("->"))
        within, _, last = name.rpartition("::")
        if within and owner in ("", WITHIN):
            owner, name = f"::{within}", last  # defined here, declared elsewhere
        returns = base + _marks(path[: path.index(head)])
        self._add(name, Kind.FUNCTION, name_node, of=returns, signature=signature, owner=owner)

    def _add(
        self,
        name: str,
        kind: Kind,
        node: Node,
        *,
        of: str = "",
        signature: str = "",
        owner: str = "",
    ) -> None:
        if name:
            self.names.append(
                Declared(name, kind, node.start_byte, of, signature, owner, self._is_private)
            )

    def _said(self, node: Node | None) -> str:
        return "" if node is None else self._text[node.start_byte : node.end_byte]


def _is_function(path: list[Node], head: Node) -> bool:
    """Whether a declarator with parameters declares a function, and not a pointer to one."""
    return path[path.index(head) + 1].type != "parenthesized_declarator"


def _marks(path: list[Node]) -> str:
    """The pointers and arrays of a declarator, as its type is told."""
    stars = sum(part.type == "pointer_declarator" for part in path)
    arrays = sum(part.type == "array_declarator" for part in path)
    return "*" * stars + "[]" * arrays


def _is_odd(node: Node) -> bool:
    """Whether something did not parse, in what is not a function's body or its parameters.

    `TwoWire* = &Wire`, a parameter without a name, is taken for an error by tree-sitter's C++.
    """
    waiting = [node] if node.has_error else []
    while waiting:
        child = waiting.pop()
        if child.is_error or child.is_missing:
            return True
        if child.has_error and child.type not in _ASIDE:
            waiting.extend(child.children)
    return False
