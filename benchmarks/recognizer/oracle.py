"""The judge: tree-sitter's own parser, its verdict on a whole file and the tokens of its tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tree_sitter

from grammars.languages import language


@dataclass(frozen=True, slots=True)
class Token:
    """A leaf of the tree: bytes `start` to `end` of the file."""

    start: int
    end: int


def tree(name: str, text: bytes) -> tree_sitter.Tree:
    """The tree of a whole file of language `name`."""
    return _parser(name).parse(text)


def parses(name: str, text: bytes) -> bool:
    """Whether tree-sitter finds no error in the file."""
    return not tree(name, text).root_node.has_error


def tokens(parsed: tree_sitter.Tree) -> list[Token]:
    """The leaves that take up bytes, in the file's order; comments are among them."""
    return [
        Token(node.start_byte, node.end_byte)
        for node in nodes(parsed)
        if not node.child_count and node.end_byte > node.start_byte
    ]


def nodes(parsed: tree_sitter.Tree) -> Iterator[tree_sitter.Node]:
    """Every node, parents before children."""
    cursor = parsed.walk()
    while True:
        if cursor.node is not None:
            yield cursor.node
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


@cache
def _parser(name: str) -> tree_sitter.Parser:
    return tree_sitter.Parser(language(name).grammar)
