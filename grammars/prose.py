"""The prose of a text, its comments and docstrings, and the functions right below them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from grammars.languages import language

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_WRAPPERS = frozenset({"template_declaration", "decorated_definition"})


@dataclass(frozen=True, slots=True)
class Prose:
    """Ranges `[start, end)` in characters.

    `said` are the comments and Python's docstrings. `functions` are those below a comment of their
    own, from the header on; of a Python function with a docstring it is the code below that.
    """

    said: tuple[tuple[int, int], ...]
    functions: tuple[tuple[int, int], ...]


def prose(text: str, name: str) -> Prose:
    """The comments of a text and the code that they describe, by the grammar called `name`."""
    raw = text.encode()
    nodes = list(_walk(_parser(name).parse(raw).root_node))
    comments = [node for node in nodes if node.type == "comment"]
    docstrings = [found for node in nodes if (found := _docstring(node)) is not None]
    last_lines = {node.end_point.row for node in comments if _stands_alone(node, raw)}
    functions = []
    for node in nodes:
        body = node.child_by_field_name("body")
        if node.type != "function_definition" or node.has_error or body is None:
            continue
        whole = _outermost(node)
        if (inner := _docstring(body)) is not None:
            if inner.next_named_sibling is not None:
                functions.append((inner.next_named_sibling.start_byte, body.end_byte))
        elif whole.start_point.row - 1 in last_lines:
            functions.append((whole.start_byte, whole.end_byte))
    said = sorted((node.start_byte, node.end_byte) for node in [*comments, *docstrings])
    if len(raw) == len(text):
        return Prose(tuple(said), tuple(functions))
    return Prose(_in_characters(raw, said), _in_characters(raw, functions))


def _walk(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.children)


def _stands_alone(comment: Node, raw: bytes) -> bool:
    """Whether nothing stands before a comment on its line."""
    line = raw.rfind(b"\n", 0, comment.start_byte) + 1
    return not raw[line : comment.start_byte].strip()


def _docstring(block: Node) -> Node | None:
    """The docstring with which a block or a module begins."""
    if block.type not in ("block", "module"):
        return None
    first = next((each for each in block.named_children if each.type != "comment"), None)
    if first is None or [child.type for child in first.named_children] != ["string"]:
        return None
    return first if first.type == "expression_statement" else None


def _outermost(function: Node) -> Node:
    """A function with the template header or the decorators around it."""
    parent = function.parent
    return parent if parent is not None and parent.type in _WRAPPERS else function


def _in_characters(raw: bytes, ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple((len(raw[:start].decode()), len(raw[:end].decode())) for start, end in ranges)


@cache
def _parser(name: str) -> Parser:
    from tree_sitter import Parser

    return Parser(language(name).grammar)
