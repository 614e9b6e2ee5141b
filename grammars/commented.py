"""Code with a comment directly above it: whole programs, functions, and blocks of statements.

A docstring counts as the comment of its function. Only what parses is found. Offsets are in
characters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from grammars.languages import language

if TYPE_CHECKING:
    from tree_sitter import Node, Parser


class Coverage(StrEnum):
    """How much of a document a comment speaks of."""

    PROGRAM = "program"  # from the comment that the document opens with to its end
    FUNCTION = "function"
    BLOCK = "block"  # statements up to an empty line, a comment or the end of what they are in


@dataclass(frozen=True, slots=True)
class Commented:
    """The ranges of a comment and of its code; a docstring lies within its code.

    Code begins at the start of its first line, so that its indent is there.
    """

    extent: Coverage
    comment: tuple[int, int]
    code: tuple[int, int]


_HOLDERS = frozenset({
    "translation_unit", "module", "compound_statement", "block", "declaration_list",
    "preproc_ifdef", "preproc_if", "namespace_definition", "linkage_specification",
})  # fmt: skip
_FUNCTIONS = frozenset({"function_definition", "decorated_definition"})
_BODIES = frozenset({"compound_statement", "block"})
_STATEMENTS = frozenset({
    "expression_statement", "declaration", "if_statement", "for_statement", "while_statement",
    "do_statement", "switch_statement", "return_statement", "for_range_loop", "try_statement",
    "with_statement",
})  # fmt: skip


def commented(text: str, name: str) -> tuple[Commented, ...]:
    """All such pieces of `text`, which is of the grammar called `name`, outermost first."""
    data = text.encode()
    root = _parser(name).parse(data).root_node
    found = []
    for extent, comment, code in _found(root):
        start = data.rfind(b"\n", 0, code[0]) + 1
        if not data[start : code[0]].strip():
            found.append((extent, comment, (start, code[1])))
    if len(data) == len(text):
        return tuple(Commented(*each) for each in found)

    def characters(span: tuple[int, int]) -> tuple[int, int]:
        return len(data[: span[0]].decode()), len(data[: span[1]].decode())

    return tuple(Commented(e, characters(comment), characters(code)) for e, comment, code in found)


_Found = tuple[Coverage, tuple[int, int], tuple[int, int]]


def _found(node: Node) -> Iterator[_Found]:
    """What is found in a node and below it, in bytes."""
    children = node.children
    if node.type in _HOLDERS:
        yield from _above(node)
    if node.type == "function_definition" and (docstring := _docstring(node)):
        yield Coverage.FUNCTION, docstring, (node.start_byte, node.end_byte)
    for child in children:
        if child.child_count:
            yield from _found(child)


def _above(holder: Node) -> Iterator[_Found]:
    """Comments above a piece of what holds them both: directly, but for a program's."""
    children = [child for child in holder.children if child.end_byte > child.start_byte]
    is_whole = holder.parent is None and not holder.has_error
    code = next((n for n, child in enumerate(children) if child.type != "comment"), len(children))
    for first, last in _comments(children):
        comment = children[first].start_byte, children[last].end_byte
        if is_whole and last < code < len(children):
            yield Coverage.PROGRAM, comment, (children[code].start_byte, holder.end_byte)
        alone = first == 0 or _end_line(children[first - 1]) < _line(children[first])
        follower = children[last + 1] if last + 1 < len(children) else None
        if follower is None or not alone or _line(follower) - _end_line(children[last]) != 1:
            continue
        if follower.type in _FUNCTIONS:
            if not follower.has_error:
                yield Coverage.FUNCTION, comment, (follower.start_byte, follower.end_byte)
        elif holder.type in _BODIES and (end := _end_of_block(children, last + 1)):
            yield Coverage.BLOCK, comment, (follower.start_byte, end)


def _comments(children: list[Node]) -> Iterator[tuple[int, int]]:
    """The first and the last of the comments that stand line by line; empty lines part them."""
    first = None
    for place, child in enumerate(children):
        if child.type != "comment":
            continue
        follower = children[place + 1] if place + 1 < len(children) else None
        first = place if first is None else first
        if (
            follower is None
            or follower.type != "comment"
            or _line(follower) - _end_line(child) != 1
        ):
            yield first, place
            first = None


def _end_of_block(children: list[Node], place: int) -> int | None:
    """Where the statements from a place on end, None if they do not parse or are none."""
    end = None
    for before, child in zip(children[place - 1 :], children[place:], strict=False):
        if child.type not in _STATEMENTS or _line(child) - _end_line(before) > 1:
            break
        if child.has_error:
            return None
        end = child.end_byte
    return end


def _docstring(function: Node) -> tuple[int, int] | None:
    """The docstring of a Python function that has other statements too."""
    body = function.child_by_field_name("body")
    if body is None or body.type != "block" or body.named_child_count < 2 or function.has_error:
        return None
    statement = body.named_children[0]
    is_string = [child.type for child in statement.named_children] == ["string"]
    return (statement.start_byte, statement.end_byte) if is_string else None


def _line(node: Node) -> int:
    return node.start_point[0]


def _end_line(node: Node) -> int:
    """The last line of a node; a line comment of C may end after its line's end."""
    row, column = node.end_point
    return row if column else row - 1


@cache
def _parser(name: str) -> Parser:
    from tree_sitter import Parser

    return Parser(language(name).grammar)
