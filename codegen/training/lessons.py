"""What an adapter learns from, as a file: rows of questions, with a count of each kind.

Lines of JSON, in the order in which they are learnt; those that are held out come first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.trees import Branch, Tree

LENGTH = 768
"""Tokens of a row."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """The rows in their order; `counts` are the examples of each part."""

    taught: tuple[tuple[Tree, ...], ...]
    held_out: tuple[tuple[Tree, ...], ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def tokens(self) -> int:
        """Tokens of the rows that are taught, without what fills them up."""
        return sum(tree.size for row in self.taught for tree in row)

    @property
    def examples(self) -> int:
        """Questions that are taught."""
        return sum(len(tree.branches) for row in self.taught for tree in row)


def save_lessons(path: Path, lessons: Lessons) -> None:
    """Writes the rows, completely or not at all."""
    partial = path.with_suffix(".partial")
    with partial.open("w", encoding="utf-8") as file:
        file.write(json.dumps({"counts": dict(lessons.counts)}) + "\n")
        for kind, rows in (("held out", lessons.held_out), ("taught", lessons.taught)):
            for row in rows:
                file.write(json.dumps([kind, [asdict(tree) for tree in row]]) + "\n")
    partial.replace(path)


def load_lessons(path: Path) -> Lessons:
    """The rows that `save_lessons` wrote.

    Raises:
        UsageError: none of ours.
    """
    rows: dict[str, list[tuple[Tree, ...]]] = {"taught": [], "held out": []}
    try:
        with path.open(encoding="utf-8") as file:
            counts = json.loads(next(file))["counts"]
            for line in file:
                kind, trees = json.loads(line)
                rows[kind].append(tuple(map(_tree, trees)))
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        raise UsageError(f"{path}: no rows to learn from: {error}") from None
    return Lessons(tuple(rows["taught"]), tuple(rows["held out"]), counts)


def _tree(data: Mapping[str, list[object]]) -> Tree:
    branches = tuple(
        Branch(each["at"], tuple(each["ids"]), each["answer"])  # type: ignore[index]
        for each in data["branches"]
    )
    return Tree(tuple(data["trunk"]), branches)  # type: ignore[arg-type]
