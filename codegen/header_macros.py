"""Macros that a document's project defines in its headers: some stand for whole statements."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.errors import UsageError
from codegen.project import load_project
from grammars.macros import defined_macros

_HEADERS = (".h", ".hh", ".hpp", ".hxx")


def header_macros(path: Path, *, overlay: Mapping[Path, str] | None = None) -> tuple[str, ...]:
    """Names defined in the headers of the project that `path` belongs to, sorted.

    None for a project that cannot be read: whoever checks it says why, and a completion does
    without.
    """
    try:
        project = load_project(path, overlay=overlay or {})
    except UsageError:
        return ()
    names: set[bytes] = set()
    for file in project.files:
        if file.path.lower().endswith(_HEADERS) and file.path != project.main:
            names |= defined_macros(file.text.encode("utf-8", "replace"))
    return tuple(sorted(name.decode() for name in names))
