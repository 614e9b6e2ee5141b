"""Macros that a project defines in its headers: some stand for whole statements."""

from __future__ import annotations

from codegen.project.files import Project
from grammars.macros import defined_macros

_HEADERS = (".h", ".hh", ".hpp", ".hxx")


def header_macros(project: Project) -> tuple[str, ...]:
    """Names defined in the headers of a project, except the file that was asked about; sorted."""
    names: set[bytes] = set()
    for file in project.files:
        if file.path.lower().endswith(_HEADERS) and file.path != project.main:
            names |= defined_macros(file.text.encode("utf-8", "replace"))
    return tuple(sorted(name.decode() for name in names))
