"""The syntactic pieces around a place in a text: what a person would write in one go."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from grammars.languages import language

if TYPE_CHECKING:
    from tree_sitter import Node, Parser


class Piece(StrEnum):
    """A kind of piece, from small to large."""

    EXPRESSION = "expression"
    ARGUMENTS = "arguments"  # what stands between the brackets of a call
    STATEMENT = "statement"
    BLOCK = "block"  # what stands between the braces, or the indented lines
    BODY = "body"  # the block of a function


# fmt: off
_EXPRESSIONS = frozenset({
    "call_expression", "binary_expression", "assignment_expression", "field_expression",
    "unary_expression", "conditional_expression", "subscript_expression", "cast_expression",
    "initializer_list", "call", "binary_operator", "comparison_operator", "boolean_operator",
    "attribute", "subscript", "list", "dictionary", "list_comprehension", "lambda",
    "assignment",
})
_STATEMENTS = frozenset({
    "expression_statement", "declaration", "return_statement", "if_statement",
    "for_statement", "while_statement", "do_statement", "switch_statement", "break_statement",
    "for_range_loop", "field_declaration", "try_statement", "with_statement",
    "import_statement", "import_from_statement", "raise_statement",
})
# fmt: on
_FUNCTIONS = frozenset({"function_definition", "lambda_expression"})
_BLOCKS = frozenset({"compound_statement", "block", "field_declaration_list"})


class Spans:
    """The pieces of one text, found by tree-sitter; broken places have none."""

    def __init__(self, text: str, name: str) -> None:
        """Parse `text` with the grammar called `name`."""
        self._bytes = text.encode()
        self._root = _parser(name).parse(self._bytes).root_node
        self._is_ascii = len(self._bytes) == len(text)

    def around(self, offset: int, piece: Piece) -> tuple[int, int] | None:
        """The innermost piece of that kind around a character: `[start, end)` in characters."""
        place = offset if self._is_ascii else len(self._bytes.decode()[:offset].encode())
        node = self._root.descendant_for_byte_range(place, place)
        while node is not None:
            if not node.is_missing and not node.has_error and (found := _range(node, piece)):
                return (
                    found
                    if self._is_ascii
                    else (
                        len(self._bytes[: found[0]].decode()),
                        len(self._bytes[: found[1]].decode()),
                    )
                )
            node = node.parent
        return None


def _range(node: Node, piece: Piece) -> tuple[int, int] | None:
    """The bytes of the piece that a node is; None if it is not of that kind."""
    kind, parent = node.type, node.parent
    if piece is Piece.EXPRESSION and kind in _EXPRESSIONS:
        return node.start_byte, node.end_byte
    if piece is Piece.STATEMENT and kind in _STATEMENTS:
        return node.start_byte, node.end_byte
    if piece is Piece.ARGUMENTS and kind == "argument_list" and node.child_count > 2:
        return node.start_byte + 1, node.end_byte - 1
    if kind in _BLOCKS and piece in (Piece.BLOCK, Piece.BODY):
        if piece is Piece.BODY and (parent is None or parent.type not in _FUNCTIONS):
            return None
        braced = kind != "block"
        return node.start_byte + braced, node.end_byte - braced
    return None


@cache
def _parser(name: str) -> Parser:
    from tree_sitter import Parser

    return Parser(language(name).grammar)
