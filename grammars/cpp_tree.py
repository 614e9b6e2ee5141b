"""tree-sitter's tree of a C++ or Arduino source whose directives are blanked.

Only where an arm of a conditional does not close its own brackets, the first arm alone is parsed.
Byte offsets in the tree are character offsets in the text.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from grammars.directives import Arm, Lexeme, LexemeKind, blank
from grammars.patience import keep_on

if TYPE_CHECKING:
    from tree_sitter import Language, Node

# tree-sitter takes 0.4 s for a megabyte of code, and minutes to recover from 10 kB of `*/`.
_SECONDS, _SECONDS_A_MEGABYTE = 1.0, 4.0
_PIECE = 1 << 16  # bytes handed to it at once


def cpp_tree(text: str, lexemes: tuple[Lexeme, ...], arms: tuple[Arm, ...]) -> Node | None:
    """The tree of the code of all arms; of the first alone where one is not closed in itself.

    None where tree-sitter does not finish in time.
    """
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


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, in the order of the text."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


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


@cache
def _language() -> Language:
    import tree_sitter_cpp
    from tree_sitter import Language

    return Language(tree_sitter_cpp.language())
