"""Single files of a repository at one commit, decoded, each read once."""

from __future__ import annotations

from functools import cached_property

from firmware_corpus.cleaning.clean import Cleaned, clean
from firmware_corpus.cleaning.decode import decode, unix_lines
from firmware_corpus.git import Repository

_LARGEST = 1 << 20  # bytes


class Files:
    """The files of one commit."""

    def __init__(self, repository: Repository, commit: str) -> None:
        self._repository = repository
        self._commit = commit
        self._texts: dict[str, str | None] = {}

    @cached_property
    def _oids(self) -> dict[str, str]:
        return {
            entry.path: entry.oid
            for entry in self._repository.files(self._commit)
            if not entry.is_link and 0 < (entry.size or 0) <= _LARGEST
        }

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of those that can be read; GitError if the repository cannot."""
        return tuple(self._oids)

    def text(self, path: str) -> str | None:
        """A file as it is, except for its line endings; None if there is none or it is not text."""
        if path not in self._texts:
            raw = self._raw(path)
            decoded = decode(raw) if raw is not None else None
            self._texts[path] = unix_lines(decoded[0]) if decoded is not None else None
        return self._texts[path]

    def cleaned(self, path: str) -> str | None:
        """A file as the corpus has it; None if the corpus would leave it out."""
        raw = self._raw(path)
        made = clean(raw, path) if raw is not None else None
        return made.text if isinstance(made, Cleaned) else None

    def _raw(self, path: str) -> bytes | None:
        oid = self._oids.get(path)
        return None if oid is None else next(self._repository.blobs([oid]))
