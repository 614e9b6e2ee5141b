"""The prompt format of a model: what a file beside the weights says, or a guess without one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from codegen.errors import ModelError


class Middle(StrEnum):
    """Where the middle that is asked for begins."""

    LINE = "line"
    """At the start of the cursor's line, and it goes on to the line's end."""

    TYPED = "typed"
    """At the start of the cursor's line, and the rest of that line follows it."""

    CURSOR = "cursor"


class Head(StrEnum):
    """What stands before a file's text."""

    NONE = "none"
    COMMENT = "comment"
    """A comment with the file's name, the language and the board, where the file's start is not."""

    FILE = "file"
    """The file's name as in a repository, after `<|file_sep|>`."""


class Order(StrEnum):
    """What comes first in a prompt (arXiv 2207.14255). With SPM the suffix stays in the cache."""

    PSM = "psm"
    SPM = "spm"


@dataclass(frozen=True, slots=True)
class Window:
    """The most prompt tokens to use before and after the cursor, where the middle begins, and the
    order of the three.

    `caution` is that of the cache model (cache_model.py) by the length of a match in tokens; where
    there is none, nothing is mixed in. `copies_references` holds for a model that writes a program
    that it is shown down again, whatever it is asked for. `block_end_caution` is by how many nats
    an end must be likelier than all else where a block is asked for (block_ends.py).
    """

    prefix_tokens: int
    suffix_tokens: int
    middle: Middle = Middle.CURSOR
    order: Order = Order.PSM
    caution: Mapping[int, float] = field(default_factory=dict)
    head: Head = Head.NONE
    copies_references: bool = False
    block_end_caution: float = 0.0


def find_window(weights: Path, context: int, *, described: Path | None = None) -> Window:
    """What `described` says, or the file beside the weights, else a split of the context: half of
    it before the cursor, a quarter after it.
    """
    beside = described or weights.with_suffix(".toml")
    if beside.is_file():
        try:
            table = tomllib.loads(beside.read_text("utf-8"))
            facts = table["window"]
            return Window(
                prefix_tokens=int(facts["prefix_tokens"]),
                suffix_tokens=int(facts["suffix_tokens"]),
                middle=Middle(facts["middle"]),
                order=Order(facts.get("order", Order.PSM)),
                caution=_caution(table.get("cache", {})),
                head=Head(facts.get("head", Head.NONE)),
                copies_references=bool(table.get("programs", {}).get("copies_references", False)),
                block_end_caution=float(table.get("blocks", {}).get("end_caution", 0)),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ModelError(f"{beside.name} is not a window description: {error}") from error
    return Window(prefix_tokens=context // 2, suffix_tokens=context // 4)


def _caution(table: Any) -> dict[int, float]:
    """The cache model's, as the file beside the weights has it."""
    caution = {int(length): float(each) for length, each in table.items()}
    if any(length < 1 or each <= 0 for length, each in caution.items()):
        raise ValueError("[cache] wants lengths and cautions above 0")
    return caution
