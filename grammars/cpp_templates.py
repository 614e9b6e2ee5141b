"""Where a piece of C++ text lies in a template, and what tells whether that was instantiated.

Of a template that nothing uses a compiler looks up what depends on no parameter, and no more. A
probe is wrong whatever the parameters are, and stands where it is instantiated with the piece and
not sooner: in the innermost block, so that a member function that nothing calls and an arm of `if
constexpr` are told too; in a default value or an initialiser, each of which is instantiated on its
own; in the place of an alias. Where none can tell, as among requirements or in a head without a
body, that is what is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from grammars.cpp_tree import cpp_tree, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from grammars.directives import Arm, Lexeme

HINT = r"\b(?:template|auto)\b|\]\s*<"
"""What every text with a template has somewhere, as a regular expression."""

_IT = "pinwright_it"  # a parameter that has no name of its own
_VALUE_OF = {
    "field_declaration": "default_value",
    "init_declarator": "value",
    "optional_parameter_declaration": "default_value",
}
_TYPE_OF = {"optional_type_parameter_declaration": "default_type", "alias_declaration": "type"}
_WITH_BODY = (
    "function_definition",
    "lambda_expression",
    "class_specifier",
    "struct_specifier",
    "union_specifier",
)
_UNTOLD = ("requires_clause", "requires_expression")
_VALUES = ("primitive_type", "sized_type_specifier", "placeholder_type_specifier")

Edits = tuple[tuple[int, int, str], ...]
"""Texts to put in, each between two places of the text that it is for."""


@dataclass(frozen=True, slots=True)
class TemplateProbe:
    """What tells whether a template is instantiated; no edits if nothing can."""

    edits: Edits

    def put(self, text: str) -> str:
        """The text with the probe in it."""
        for start, end, new in sorted(self.edits, reverse=True):
            text = text[:start] + new + text[end:]
        return text


@dataclass(frozen=True, slots=True)
class _Never:
    """An expression that depends on a parameter and never holds, and the name that it needs."""

    words: str
    parameter: tuple[int, int]
    named: Edits = ()

    @property
    def value(self) -> str:
        """An expression of some type that no compiler takes once the parameter is known."""
        return f"sizeof(char[({self.words}) ? 1 : -1])"


def template_probes(
    text: str, start: int, end: int, lexemes: tuple[Lexeme, ...], arms: tuple[Arm, ...]
) -> tuple[TemplateProbe, ...]:
    """The probes for characters `start` to `end`: for the innermost template around them, and for
    the first one that lies among them.
    """
    root = cpp_tree(text, lexemes, arms)
    if root is None:
        return ()
    path = _path(root, start, end)
    around = _around(path, start, end, text)
    inside = (
        body
        for node in walk(path[-1])
        if start <= node.start_byte and node.end_byte <= end and _parameters(node)
        if (body := _body(node)) is not None
    )
    body = next(inside, None)
    among = None
    if body is not None:
        place = body.start_byte + 1
        among = _around(_path(root, place, body.end_byte - 1), place, body.end_byte - 1, text)
    return tuple(filter(None, (around, among)))


def _around(path: list[Node], start: int, end: int, text: str) -> TemplateProbe | None:
    """The probe for a piece with these nodes around it; None where no template is among them."""
    for n in range(len(path) - 1, -1, -1):
        parameters = _parameters(path[n])
        if not parameters or start <= path[n].start_byte:
            continue
        never = next(filter(None, (_never(each, text) for each in parameters)), None)
        if never is None:
            return TemplateProbe(())
        if end <= never.parameter[1]:
            continue  # what stands before the first parameter's name depends on none
        edits = _edits(path[n:], start, never, text)
        return TemplateProbe((*edits, *never.named) if edits else ())
    return None


def _body(template: Node) -> Node | None:
    """The braces of a template's function or class."""
    found = (child.child_by_field_name("body") for child in (template, *template.named_children))
    return next(filter(None, found), None)


def _path(root: Node, start: int, end: int) -> list[Node]:
    """The nodes around a piece, outermost first."""
    path = [root]
    while inner := next(
        (c for c in path[-1].children if c.start_byte <= start and end <= c.end_byte), None
    ):
        path.append(inner)
    return path


def _parameters(node: Node) -> list[Node]:
    """The parameters by which a node is a template; none for a full specialisation."""
    listed: list[Node] = []
    if node.type in ("template_declaration", "lambda_expression"):
        field = "parameters" if node.type == "template_declaration" else "template_parameters"
        if (found := node.child_by_field_name(field)) is not None:
            listed += found.named_children
    if node.type in ("function_definition", "lambda_expression"):
        declarator = node.child_by_field_name("declarator")
        heads = (
            []
            if declarator is None
            else [d for d in walk(declarator) if d.type == "parameter_list"]
        )
        listed += [each for each in (heads[0].named_children if heads else ()) if _is_auto(each)]
    return listed


def _is_auto(parameter: Node) -> bool:
    kind = parameter.child_by_field_name("type")
    return kind is not None and kind.type == "placeholder_type_specifier"


def _never(parameter: Node, text: str) -> _Never | None:
    """What never holds of a parameter; None where it is not known how to say so."""
    name, named = _name(parameter, text)
    words: str | None
    if any(n.type.startswith("variadic_") for n in walk(parameter)):
        words = f"sizeof...({name}) > 65535"
    elif parameter.type == "template_template_parameter_declaration":
        inner = parameter.child_by_field_name("parameters")
        kinds = inner.named_children if inner is not None else []
        arguments = ", ".join("int" if "type_parameter" in kind.type else "0" for kind in kinds)
        words = f"sizeof({name}<{arguments}>*) == 0"
    elif "type_parameter" in parameter.type:
        words = f"sizeof({name}*) == 0"
    else:
        words = _never_of_value(parameter, name, text)
    return _Never(words, (parameter.start_byte, parameter.end_byte), named) if words else None


def _never_of_value(parameter: Node, name: str, text: str) -> str | None:
    """What never holds of `int N`, of `C T` where C is a concept, of a function's `auto x`."""
    kind = parameter.child_by_field_name("type")
    if kind is None:
        return None
    if parameter.parent is not None and parameter.parent.type == "parameter_list":
        return f"sizeof(decltype({name})) == 0"
    word = text[kind.start_byte : kind.end_byte]
    if word.startswith("std::") or re.search(rf"\bconcept\s+{re.escape(word)}\b", text):
        return f"sizeof({name}*) == 0"
    if kind.type in _VALUES or re.search(rf"\benum\b[^;{{}}]*\b{re.escape(word)}\b", text):
        return f"{name} != {name}"
    return None


def _name(parameter: Node, text: str) -> tuple[str, Edits]:
    """The name of a parameter, and the edit that gives it one where it has none."""
    kind = parameter.child_by_field_name("type")
    inside = [c for c in walk(parameter) if kind is None or not _is_within(c, kind)]
    default = next((n for n in inside if n.type == "="), None)
    until = parameter.end_byte if default is None else default.start_byte
    names = [
        n
        for n in inside
        if n.type in ("identifier", "type_identifier")
        and n.end_byte <= until
        and not (n.parent is not None and n.parent.type == "template_parameter_list")
        and _list_of(n) == _list_of(parameter)
    ]
    if names:
        return text[names[-1].start_byte : names[-1].end_byte], ()
    place = len(text[:until].rstrip())
    return _IT, ((place, place, f" {_IT} "),)


def _list_of(node: Node) -> int:
    """The list of parameters that a node stands in."""
    while node.parent is not None and not node.parent.type.endswith("parameter_list"):
        node = node.parent
    return node.parent.id if node.parent is not None else 0


def _is_within(node: Node, other: Node) -> bool:
    return other.start_byte <= node.start_byte and node.end_byte <= other.end_byte


def _edits(path: list[Node], start: int, never: _Never, text: str) -> Edits:
    """The probe for a piece, going out from it to its template, the first of the path."""
    for outer, node in reversed(tuple(pairwise(path))):
        if node.type in _UNTOLD:
            return ()
        if node.type == "compound_statement":
            return _static_assert(node, never)
        if _is_dropped_statement(outer, node):
            return ((node.start_byte, node.start_byte, f"while ({never.value}) "),)
        if (edits := _initialised(outer, node, start, never, text)) is not None:
            return edits
        if outer.type in _WITH_BODY:
            return _static_assert(outer.child_by_field_name("body"), never)
    return _static_assert(_body(path[0]), never)


def _initialised(outer: Node, node: Node, start: int, never: _Never, text: str) -> Edits | None:
    """The probe where a node is the value or the type that its parent is given; else None."""
    if _is_field(node, outer, _VALUE_OF):
        return _value(node, start, never, text)
    if outer.type == "concept_definition" and node == outer.named_children[-1]:
        # A substitution that fails makes it false; what is no constant is an error.
        return _instead(node, f"(1 / (({never.words}) ? 1 : 0)) == 1")
    if _is_field(node, outer, _TYPE_OF):
        return _instead(node, f"char[({never.words}) ? 1 : -1]")
    return None


def _is_field(node: Node, outer: Node, fields: Mapping[str, str]) -> bool:
    field = fields.get(outer.type)
    return field is not None and node in outer.children_by_field_name(field)


def _static_assert(body: Node | None, never: _Never) -> Edits:
    if body is None:
        return ()
    place = body.start_byte + 1
    return ((place, place, f' static_assert({never.words}, "read"); '),)


def _is_dropped_statement(outer: Node, node: Node) -> bool:
    """Whether a node is an arm, without braces, of an `if constexpr`."""
    condition = outer.parent if outer.type == "else_clause" else outer
    if condition is None or condition.type != "if_statement":
        return False
    if not any(child.type == "constexpr" for child in condition.children):
        return False
    if outer.type == "else_clause":
        return node.is_named
    return node == outer.child_by_field_name("consequence")


def _value(node: Node, start: int, never: _Never, text: str) -> Edits:
    """Before a value, or the one in its braces that the piece stands in, what keeps its type."""
    while node.type in ("initializer_list", "argument_list"):
        inner = [c for c in node.named_children if c.start_byte <= start <= c.end_byte]
        if not inner:
            return ()
        node = inner[0]
    if node.type == "initializer_pair":
        return ()
    return _instead(node, f"(void({never.value}), {text[node.start_byte : node.end_byte]})")


def _instead(node: Node, new: str) -> Edits:
    return ((node.start_byte, node.end_byte, new),)
