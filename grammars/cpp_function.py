"""A C++ function as data: what its head says, and the weight of its body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from grammars.cpp_tree import walk

if TYPE_CHECKING:
    from tree_sitter import Node

_NAMES = {"identifier", "type_identifier", "namespace_identifier"}
_BARE_STATEMENTS = {"return_statement", "break_statement", "continue_statement", "throw_statement"}


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


def function_of(whole: Node, node: Node, text: str) -> Function | None:
    """The function that `node` declares or defines; None when it is a variable."""
    declarator = node.child_by_field_name("declarator")
    if declarator is None:
        return None
    *path, name = declarator_path(declarator)
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
        declarator_path(inner)[-1].id
        for parameter in parameter_nodes
        if (inner := parameter.child_by_field_name("declarator"))
    }
    head = [n for child in node.children if child != body for n in walk(child)]
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
        statements=statements_in(body) if body else 0,
    )


def declarator_path(node: Node) -> list[Node]:
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


def statements_in(body: Node) -> int:
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
