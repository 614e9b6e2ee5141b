"""sources.toml as data: which repositories the corpus is made of, and which are left out."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from fnmatch import fnmatchcase
from importlib import resources
from pathlib import Path
from typing import Any

from firmware_corpus.errors import CorpusError
from firmware_corpus.families import ARDUINO, PYTHON, Family, Split
from firmware_corpus.licences import permissive_part

_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")
_COMMIT = re.compile(r"[0-9a-f]{40}")


class Evidence(StrEnum):
    """Where a repository says under which licence it is."""

    FILE = "file"  # a licence file at its root
    README = "readme"  # a README at its root names it
    EACH = "each"  # its files' headers or licence files of its folders do: other files are left out


@dataclass(frozen=True, slots=True)
class Source:
    """A repository at one commit.

    `family` is that of its C, C++ and Arduino files, `python` that of its Python files. Patterns
    of `include` and `exclude` are matched with whole paths; `*` crosses slashes. `weight` is how
    often a trainer should see its documents, `cap` the bytes of cleaned text that it may give.
    """

    repo: str
    commit: str
    licence: str
    family: Family
    evidence: Evidence = Evidence.FILE
    python: Family = Family.BROAD_PYTHON
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    weight: float = 1.0
    cap: int | None = None
    hold_out: Split | None = None
    note: str = ""

    @property
    def split(self) -> Split:
        """What its documents may be used for."""
        return self.hold_out or Split.TRAIN

    def wants(self, path: str) -> bool:
        """Whether its patterns accept a path."""
        if self.include and not any(fnmatchcase(path, each) for each in self.include):
            return False
        return not any(fnmatchcase(path, each) for each in self.exclude)

    def may_give(self, family: Family) -> bool:
        """Whether a document of that family may come from it."""
        mine = {self.family, self.python}
        if mine & ARDUINO:
            mine |= ARDUINO
        if mine & (PYTHON - {Family.BROAD_PYTHON}):
            mine |= PYTHON
        return family in mine


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A repository that was looked at and not taken."""

    repo: str
    licence: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What sources.toml lists."""

    taken: tuple[Source, ...]
    left_out: tuple[LeftOut, ...]


def load_sources(path: Path | None = None) -> Sources:
    """The sources of a file, or of our own sources.toml.

    Raises:
        CorpusError: it cannot be read, or an entry is not as it should be.
    """
    try:
        if path is None:
            text = (resources.files("firmware_corpus") / "sources.toml").read_text("utf-8")
        else:
            text = path.read_text("utf-8")
        data = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusError(f"{path or 'sources.toml'}: {error}") from error
    taken = tuple(_source(entry) for entry in data.get("source", []))
    left_out = tuple(
        LeftOut(e.get("repo", ""), e.get("licence", ""), e.get("reason", ""))
        for e in data.get("left_out", [])
    )
    names = [each.repo.lower() for each in taken] + [each.repo.lower() for each in left_out]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise CorpusError(f"sources: listed twice: {', '.join(twice)}")
    return Sources(taken, left_out)


def _source(entry: dict[str, Any]) -> Source:
    """One `[[source]]` as a Source; CorpusError names what is wrong with it."""
    name = entry.get("repo", "")
    where = f"sources: {name or entry}"
    if unknown := entry.keys() - {each.name for each in fields(Source)}:
        raise CorpusError(f"{where}: no such key: {', '.join(sorted(unknown))}")
    if not isinstance(name, str) or not _REPO.fullmatch(name):
        raise CorpusError(f"{where}: repo wants OWNER/NAME")
    if not _COMMIT.fullmatch(str(entry.get("commit"))):
        raise CorpusError(f"{where}: commit wants 40 hexadecimal digits")
    if permissive_part(str(entry.get("licence", ""))) is None:
        raise CorpusError(f"{where}: {entry.get('licence')!r} is not a permissive licence")
    kinds = {"family": Family, "python": Family, "evidence": Evidence, "hold_out": Split}
    try:
        values: dict[str, Any] = {k: kinds[k](v) if k in kinds else v for k, v in entry.items()}
        for key in ("include", "exclude"):
            values[key] = tuple(entry.get(key, ()))
        return Source(**values)
    except (TypeError, ValueError) as error:
        raise CorpusError(f"{where}: {error}") from error
