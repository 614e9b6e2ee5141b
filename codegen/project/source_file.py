"""A file of a project as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: `path` relative to its project's root with forward slashes, and its text."""

    path: str
    text: str
