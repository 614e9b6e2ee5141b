"""The shape of a C++ or Arduino source: its top-level items in order, as data.

Comments and directives are scanned and blanked before tree-sitter parses the rest, so an `#if`
around half a statement cannot derail the parse, and the code of every arm is seen. Only where an
arm does not close its own brackets is the first alone taken.

Broken code gives the best outline possible; nothing here raises. Offsets are in characters.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from grammars.directives import Arms, Branch, Lexeme, LexemeKind, blank, branches, scan
from grammars.patience import keep_on

if TYPE_CHECKING:
    from tree_sitter import Language, Node


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
class Function:
    """The head of a function and the weight of its body.

    `name` is as written: `f`, `Foo::bar`, `operator+`. `returns` is the text of the return type,
    "auto" when it is deduced or trails, "" when there is none: a constructor, or a macro such as
    `ISR(vector) {}`. `signature` is the range of the head, `defaults` those of the `= value` in
    its parameters, `uses` every name in it but its own and its parameters'. `statements` counts
    those directly in the body; comments, empty ones and what did not parse do not count.
    """

    name: str
    returns: str
    specifiers: frozenset[str]
    parameters: int
    signature: tuple[int, int]
    defaults: tuple[tuple[int, int], ...]
    uses: frozenset[str]
    body: tuple[int, int] | None
    statements: int


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

    def branches_at(self, offset: int) -> tuple[Branch, ...]:
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
_NAMES = {"identifier", "type_identifier", "namespace_identifier"}
_BUILT_IN = {"primitive_type", "sized_type_specifier", "type_qualifier", "storage_class_specifier"}
_HAVE_BODIES = {"function_definition", "lambda_expression", "try_statement", "ERROR"}
_BARE_STATEMENTS = {"return_statement", "break_statement", "continue_statement", "throw_statement"}
_STARTS_STATEMENT = re.compile(
    r"(?:if|for|while|do|switch|return|break|continue)\b"
    r"|[\w:]+\s*(?:\.|->|\(|\[|\+\+|--|(?:[-+*/%&|^]|<<|>>)?=)"
)
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
# tree-sitter takes 0.4 s for a megabyte of code, and minutes to recover from 10 kB of `*/`.
_SECONDS, _SECONDS_A_MEGABYTE = 1.0, 4.0
_PIECE = 1 << 16  # bytes handed to it at once


def outline(text: str) -> Outline:
    """The outline of `text`, also of an empty or hopeless one."""
    lexemes = scan(text)
    arms = branches(text, lexemes)
    root = _tree(text, lexemes, arms)
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
    root = _tree(text, lexemes, branches(text, lexemes))
    if root is None:
        return False
    return any(i.kind is ItemKind.STATEMENT for i in _code_items(root, text)) or any(
        _statements(node)
        for node in _walk(root)
        if node.type == "compound_statement" and node.parent and node.parent.type in _HAVE_BODIES
    )


@cache
def _language() -> Language:
    import tree_sitter_cpp
    from tree_sitter import Language

    return Language(tree_sitter_cpp.language())


def _parse(code: str) -> Node | None:
    """The tree of `code`, its byte offsets being character offsets; None if it takes too long.

    Every character outside ASCII is parsed as a letter: it stands in a string, or in a name.
    """
    from tree_sitter import Parser

    data = re.sub(r"[^\x01-\x7f]", "Z", code).encode()
    most = _SECONDS + _SECONDS_A_MEGABYTE * len(data) / 1e6
    until, look = time.thread_time() + most, time.monotonic() + most
    impatient: list[Exception] = []

    def is_over(_at: int, _has_error: bool, /) -> bool:
        try:
            keep_on()
        except Exception as error:  # noqa: BLE001 - raised below: from here it would be lost
            impatient.append(error)
        # Reading the CPU clock is slow, so not before it may matter.
        return bool(impatient) or (time.monotonic() > look and time.thread_time() > until)

    try:
        tree = Parser(_language()).parse(
            lambda at, _: data[at : at + _PIECE], progress_callback=is_over
        )
    except ValueError:  # what tree-sitter says of a parse that was stopped
        if impatient:
            raise impatient[0] from None
        return None
    return tree.root_node


def _tree(text: str, lexemes: tuple[Lexeme, ...], arms: tuple[Branch, ...]) -> Node | None:
    """The tree of the code of all arms; of the first alone where one is not closed in itself."""
    skipped = [(x.start, x.end) for x in lexemes if x.kind is not LexemeKind.STRING]
    brackets = bytearray(
        blank(text, [(x.start, x.end) for x in lexemes]).encode("ascii", "replace")
    )
    for _, group in groupby(arms, key=lambda arm: arm.start):  # the inner ones come first
        keep_on()
        first, *later = [(arm.first, arm.last) for arm in group]
        pieces = [brackets[slice(*place)] for place in (first, *later)]
        if any(p.count(b"{") != p.count(b"}") or p.count(b"(") != p.count(b")") for p in pieces):
            skipped += later
            for start, end in later:
                brackets[start:end] = b" " * (end - start)
    return _parse(blank(text, skipped))


def _walk(node: Node) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


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
        function = _function(node, inner, text)
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
            yield _declarator_path(declarator)[-1]
        for child in node.children:  # `char text[] PROGMEM = "..."`: the array is what fails
            if child.is_error:
                yield from (n for n in _walk(child) if n.type == "identifier")


def _declarator_path(node: Node) -> list[Node]:
    """From a declarator to the name in it: `(*f[3])` leads to `f`."""
    path = [node]
    while node.type.endswith("_declarator"):
        inner = node.child_by_field_name("declarator")
        if inner is None:  # parentheses and references name no field
            inner = next((c for c in node.named_children if c.type != "type_qualifier"), None)
        if inner is None:
            break
        path.append(node := inner)
    return path


def _function(whole: Node, node: Node, text: str) -> Function | None:
    """The function that `node` declares or defines; None when it is a variable."""
    declarator = node.child_by_field_name("declarator")
    if declarator is None:
        return None
    *path, name = _declarator_path(declarator)
    if not path or path[-1].type != "function_declarator":
        return None
    parameters = path[-1].child_by_field_name("parameters")
    parameter_nodes = parameters.named_children if parameters else []
    kind = node.child_by_field_name("type")
    returns = text[kind.start_byte : kind.end_byte] if kind else ""
    body = node.child_by_field_name("body")
    if declarator.type == "init_declarator":  # `void loop() {};` is taken for a variable's {}
        body = declarator.child_by_field_name("value")
        if body is None or body.type != "initializer_list":
            return None
        declarator = path[1]
    own = {name.id} | {
        _declarator_path(inner)[-1].id
        for parameter in parameter_nodes
        if (inner := parameter.child_by_field_name("declarator"))
    }
    head = [n for child in node.children if child != body for n in _walk(child)]
    return Function(
        name=text[name.start_byte : name.end_byte],
        returns="auto" if kind and kind.type == "placeholder_type_specifier" else returns,
        specifiers=frozenset(
            text[child.start_byte : child.end_byte]
            for child in node.children
            if child.type in {"storage_class_specifier", "type_qualifier"}
        ),
        parameters=sum(
            p.type.endswith("_declaration") and text[p.start_byte : p.end_byte] != "void"
            for p in parameter_nodes
        ),
        signature=(whole.start_byte, declarator.end_byte),
        defaults=tuple(
            (sign.start_byte, parameter.end_byte)
            for parameter in parameter_nodes
            if parameter.type == "optional_parameter_declaration"
            for sign in parameter.children
            if sign.type == "="
        ),
        uses=frozenset(
            text[n.start_byte : n.end_byte] for n in head if n.type in _NAMES and n.id not in own
        ),
        body=(body.start_byte, body.end_byte) if body else None,
        statements=_statements(body) if body else 0,
    )


def _is_object(node: Node, text: str, constants: set[str]) -> bool:
    """Whether `DHT dht(PIN, kind);`, which reads like a prototype, is really an object."""
    declarator = node.child_by_field_name("declarator")
    parameters = declarator.child_by_field_name("parameters") if declarator else None
    names = (
        (text[p.start_byte : p.end_byte] for p in parameters.named_children) if (parameters) else ()
    )
    return any(_CONSTANT.fullmatch(name) or name in constants for name in names)


def _statements(body: Node) -> int:
    """How many real statements stand directly in a body; a block counts when it holds one."""
    return sum(map(_is_real, body.named_children))


def _is_real(statement: Node) -> bool:
    waiting = [statement]
    while waiting:
        node = waiting.pop()
        if node.type == "compound_statement":
            waiting += node.named_children
        elif not node.is_error and (node.type in _BARE_STATEMENTS or node.named_children):
            return True
    return False


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
