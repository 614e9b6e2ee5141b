"""The shape of a C++ or Arduino source: its top-level items in order, as data.

Comments and directives are scanned and blanked before tree-sitter parses the rest, so an `#if`
around half a statement cannot derail the parse, and the code of every arm is seen (cpp_tree.py).

Broken code gives the best outline possible; nothing here raises. Offsets are in characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from grammars.cpp_function import Function, declarator_path, function_of, statements_in
from grammars.cpp_tree import cpp_tree, walk
from grammars.directives import Arm, Arms, Lexeme, LexemeKind, blank, branches, scan
from grammars.patience import keep_on

if TYPE_CHECKING:
    from tree_sitter import Node


class ItemKind(StrEnum):
    """What stands at the top level of a file."""

    DIRECTIVE = "directive"  # #include, #define, #if ...: one line with its continuations
    FUNCTION = "function"  # a definition
    PROTOTYPE = "prototype"
    TYPE = "type"  # class, struct, union, enum, typedef, using
    NAMESPACE = "namespace"  # also extern "C" { ... }
    TEMPLATE = "template"
    DECLARATION = "declaration"  # variables, objects, static_assert
    STATEMENT = "statement"  # what C++ allows only inside a function
    COMMENT = "comment"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Item:
    """One top-level item: `text[start:end]` with its semicolon; `names` is what it declares."""

    kind: ItemKind
    start: int
    end: int
    names: frozenset[str] = frozenset()
    function: Function | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """The items of a text in order, and the arms of its conditionals.

    `code` is the text with comments, strings and directives blanked, character for character.
    `broken` says that tree-sitter met a syntax error, or did not finish: then the only items are
    comments and directives.
    """

    items: tuple[Item, ...]
    arms: Arms
    code: str
    broken: bool

    def branches_at(self, offset: int) -> tuple[Arm, ...]:
        """The arms that `offset` lies in, outermost first."""
        return self.arms.at(offset)

    def definitions(self, name: str) -> int:
        """How many definitions the global function `name` has.

        Where the code is broken and no item is one, whatever looks like a definition counts.
        """
        count = sum(i.kind is ItemKind.FUNCTION and name in i.names for i in self.items)
        if count or not self.broken:
            return count
        return len(re.findall(rf"^[ \t]*\w+\s+{name}\s*\([^(){{}};]*\)\s*\{{", self.code, re.M))


_KINDS = {
    "function_definition": ItemKind.FUNCTION,
    "class_specifier": ItemKind.TYPE,
    "struct_specifier": ItemKind.TYPE,
    "union_specifier": ItemKind.TYPE,
    "enum_specifier": ItemKind.TYPE,
    "type_definition": ItemKind.TYPE,
    "alias_declaration": ItemKind.TYPE,
    "using_declaration": ItemKind.TYPE,
    "namespace_definition": ItemKind.NAMESPACE,
    "namespace_alias_definition": ItemKind.NAMESPACE,
    "linkage_specification": ItemKind.NAMESPACE,
    "template_declaration": ItemKind.TEMPLATE,
    "template_instantiation": ItemKind.TEMPLATE,
    "ERROR": ItemKind.ERROR,
}
_BUILT_IN = {"primitive_type", "sized_type_specifier", "type_qualifier", "storage_class_specifier"}
_HAVE_BODIES = {"function_definition", "lambda_expression", "try_statement", "ERROR"}
_STARTS_STATEMENT = re.compile(
    r"(?:if|for|while|do|switch|return|break|continue)\b"
    r"|[\w:]+\s*(?:\.|->|\(|\[|\+\+|--|(?:[-+*/%&|^]|<<|>>)?=)"
)
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")


def outline(text: str) -> Outline:
    """The outline of `text`, also of an empty or hopeless one."""
    lexemes = scan(text)
    arms = branches(text, lexemes)
    root = cpp_tree(text, lexemes, arms)
    items = _joined(_code_items(root, text), text) if root else []
    items += (_lexeme_item(x, text) for x in lexemes if x.kind is not LexemeKind.STRING)
    return Outline(
        items=tuple(_top_level(sorted(items, key=lambda i: (i.start, -i.end)))),
        arms=Arms(arms),
        code=blank(text, [(x.start, x.end) for x in lexemes]),
        broken=root is None or root.has_error,
    )


def has_own_statement(text: str) -> bool:
    """Whether some function's body, or the top level, holds at least one real statement."""
    lexemes = scan(text)
    root = cpp_tree(text, lexemes, branches(text, lexemes))
    if root is None:
        return False
    return any(i.kind is ItemKind.STATEMENT for i in _code_items(root, text)) or any(
        statements_in(node)
        for node in walk(root)
        if node.type == "compound_statement" and node.parent and node.parent.type in _HAVE_BODIES
    )


def _code_items(root: Node, text: str) -> list[Item]:
    items: list[Item] = []
    constants: set[str] = set()  # variables met so far: they cannot be types of parameters
    for node in root.children:
        keep_on()
        if node.type == ";" or (node.type == "expression_statement" and not node.named_children):
            if items:
                items[-1] = replace(items[-1], end=node.end_byte)
        elif node.end_byte > node.start_byte:
            item = _item(node, text, constants)
            constants |= item.names if item.kind is ItemKind.DECLARATION else set()
            items.append(item)
    return items


def _item(node: Node, text: str, constants: set[str]) -> Item:
    inner = node
    if node.type == "linkage_specification" and (body := node.child_by_field_name("body")):
        inner = node if body.type == "declaration_list" else body
    kind = _KINDS.get(inner.type, ItemKind.STATEMENT)
    function = None
    if inner.type == "declaration" or inner.type.endswith("_declaration"):
        kind = _KINDS.get(inner.type, ItemKind.DECLARATION)
    if inner.type in {"declaration", "function_definition"}:
        function = function_of(node, inner, text)
    if function and function.body:
        kind = ItemKind.FUNCTION
    elif kind is ItemKind.DECLARATION and function:
        kind = ItemKind.DECLARATION if _is_object(inner, text, constants) else ItemKind.PROTOTYPE
    elif kind is ItemKind.STATEMENT and _first_leaf(node).type in _BUILT_IN:
        kind = ItemKind.DECLARATION  # `void (*table[])() = {f};` is taken for an assignment
    elif kind is ItemKind.ERROR and _STARTS_STATEMENT.match(text, node.start_byte):
        kind = ItemKind.STATEMENT
    names = frozenset(text[n.start_byte : n.end_byte] for n in _declared(inner))
    return Item(kind, node.start_byte, node.end_byte, names, function)


def _declared(node: Node) -> Iterator[Node]:
    """The nodes of the names that a declaration or definition brings into the global scope."""
    while node.type == "template_declaration":
        node = node.children[-1]
    if node.type.endswith("_specifier"):
        if name := node.child_by_field_name("name"):
            yield name
        body = node.child_by_field_name("body")
        for child in body.named_children if body and node.type == "enum_specifier" else ():
            if name := child.child_by_field_name("name"):
                yield name
    else:
        if kind := node.child_by_field_name("type"):
            yield from _declared(kind)
        if node.type == "alias_declaration" and (name := node.child_by_field_name("name")):
            yield name
        for declarator in node.children_by_field_name("declarator"):
            yield declarator_path(declarator)[-1]
        for child in node.children:  # `char text[] PROGMEM = "..."`: the array is what fails
            if child.is_error:
                yield from (n for n in walk(child) if n.type == "identifier")


def _is_object(node: Node, text: str, constants: set[str]) -> bool:
    """Whether `DHT dht(PIN, kind);`, which reads like a prototype, is really an object."""
    declarator = node.child_by_field_name("declarator")
    parameters = declarator.child_by_field_name("parameters") if declarator else None
    names = (
        (text[p.start_byte : p.end_byte] for p in parameters.named_children) if (parameters) else ()
    )
    return any(_CONSTANT.fullmatch(name) or name in constants for name in names)


def _first_leaf(node: Node) -> Node:
    while node.children:
        node = node.children[0]
    return node


def _joined(items: list[Item], text: str) -> list[Item]:
    """Joins what did not parse to the statement that follows on its line: `a(), b();`."""
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        if (
            before
            and ItemKind.ERROR in (before.kind, item.kind)
            and ItemKind.STATEMENT in (before.kind, item.kind)
            and "\n" not in text[before.end : item.start]
        ):
            joined[-1] = replace(before, kind=ItemKind.STATEMENT, end=item.end)
        else:
            joined.append(item)
    return joined


def _lexeme_item(lexeme: Lexeme, text: str) -> Item:
    if lexeme.kind is LexemeKind.COMMENT:
        return Item(ItemKind.COMMENT, lexeme.start, lexeme.end)
    defined = re.match(r"#\s*define\s+(\w+)", text[lexeme.start : lexeme.end])
    names = frozenset({defined[1]} if defined else ())
    return Item(ItemKind.DIRECTIVE, lexeme.start, lexeme.end, names)


def _top_level(items: list[Item]) -> Iterator[Item]:
    """Drops the comments and directives that stand inside another item."""
    end = 0
    for item in items:
        if item.start >= end:
            yield item
            end = item.end
