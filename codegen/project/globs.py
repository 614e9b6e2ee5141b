"""Patterns of files as PlatformIO's settings write them, matched without a search of the disk.

The rules are those of Python's `glob` with `recursive=True`: `*` and `?` stay within a name and
match none that is hidden, `**` stands for any number of folders.
"""

from __future__ import annotations

import fnmatch
import os
import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen.project.source_tree import SourceTree

_MAGIC = frozenset("*?[")


def matches(path: str, pattern: str) -> bool:
    """Whether a relative path with forward slashes is one that the pattern names."""
    parts = path.split("/")
    return len(parts) in _lengths(parts, pattern.split("/"))


def holds(path: str, pattern: str) -> bool:
    """Whether the pattern names the path or a folder that it lies in; `x/` names folders only."""
    parts = path.split("/")
    wanted = pattern.rstrip("/").split("/")
    longest = len(parts) - pattern.endswith("/")
    return any(1 <= length <= longest for length in _lengths(parts, wanted))


def files_matching(pattern: str, tree: SourceTree, *, folder: Path) -> list[Path] | None:
    """The files that a pattern names as seen from `folder`; None when it leads out of the tree."""
    inside = inside_pattern(pattern, tree, folder=folder)
    if inside is None:
        return None
    base = literal_folder(inside)
    if not _MAGIC & set(inside):
        found = [tree.root / inside]
    elif "**" in inside:
        found = tree.files_below(tree.root / base)
    else:  # not one level deeper than the pattern reaches
        found = _level(tree, tree.root / base, inside[len(base) :].strip("/").count("/"))
    return [path for path in found if tree.holds(path) and matches(tree.name(path), inside)]


def inside_pattern(pattern: str, tree: SourceTree, *, folder: Path) -> str | None:
    """The pattern as seen from the tree's root; None when it leads out of the tree."""
    if pattern.startswith("~") or "\0" in pattern:
        return None
    joined = posixpath.normpath(posixpath.join(folder.as_posix(), pattern.replace("\\", "/")))
    relative = os.path.relpath(joined, tree.root)
    return None if relative.split("/")[0] == ".." else relative + "/" * pattern.endswith("/")


def literal_folder(pattern: str) -> str:
    """The folders before the first wildcard."""
    parts = pattern.split("/")[:-1]
    plain = next((n for n, part in enumerate(parts) if _MAGIC & set(part)), len(parts))
    return "/".join(parts[:plain])


def _level(tree: SourceTree, folder: Path, deeper: int) -> list[Path]:
    found = tree.files_in(folder)
    if deeper > 0:
        for each in tree.folders_in(folder):
            found += _level(tree, each, deeper - 1)
    return found


def _lengths(parts: Sequence[str], wanted: Sequence[str]) -> set[int]:
    """How many of the parts, from the first, the pattern may name: row by row, so that several
    `**` cost no more than the product of the two lengths.
    """
    reached = {0}
    for each in wanted:
        if each == "**":
            reached = set(_farther(parts, reached))
        else:
            reached = {n + 1 for n in reached if n < len(parts) and _one(parts[n], each)}
    return reached


def _farther(parts: Sequence[str], reached: set[int]) -> Iterator[int]:
    """The places that `**` reaches: any number of folders that are not hidden."""
    leads_on = False
    for n in range(len(parts) + 1):
        leads_on = n in reached or (leads_on and not parts[n - 1].startswith("."))
        if leads_on:
            yield n


def _one(name: str, pattern: str) -> bool:
    hidden = name.startswith(".") and not pattern.startswith(".")
    return fnmatch.fnmatchcase(name, pattern) and not hidden
