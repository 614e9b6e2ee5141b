"""Which parts of a repository are read: its files, the licence of each folder, the boards named.

A vendored folder with a licence file of its own is under that licence, so one under the GPL inside
a repository under MIT is left out, with its count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from firmware_corpus.git import Entry, Repository, fetch_commit
from firmware_corpus.guess import SUFFIXES, boards_named
from firmware_corpus.licences import licences_in, permissive_ids, permissive_part
from firmware_corpus.sources import Source
from firmware_corpus.tally import Step, Tally

LARGEST = 1 << 20  # bytes of a file; the longest that stays is 256 KB
_CHUNK = 6 << 20  # bytes of one task: 5 s of cleaning
_CHUNK_FILES = 1500
LICENCE_FILE = re.compile(r"(?:un)?licen[cs]e(?:[-._ ].*)?|copying(?:[-._ ].*)?|gpl.*\.txt", re.I)
_SMALL = 200_000  # bytes of a licence file or a platformio.ini


@dataclass(frozen=True, slots=True)
class Place:
    """Where repositories are: a mirror of bare ones, or a folder to which they are fetched.

    `origin` is an address with `{repo}` in it. A mirror is only read.
    """

    folder: Path
    origin: str | None

    def open(self, source: Source) -> Repository:
        """The repository of a source, fetched if it must be.

        Raises:
            GitError: it is not there, damaged, or cannot be fetched.
        """
        owner, _, name = source.repo.partition("/")
        folder = self.folder / f"{owner}+{name}" / "repo"
        if self.origin is not None:
            return fetch_commit(self.origin.format(repo=source.repo), source.commit, folder)
        return Repository(folder)


@dataclass(frozen=True, slots=True)
class File:
    """A file that is to be read.

    `licence` is what a licence file in its folders says, `board` what a platformio.ini names there;
    "" where there is none.
    """

    path: str
    oid: str
    size: int
    licence: str = ""
    board: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a source in pieces of one task each, and what was left out unread."""

    source: Source
    pieces: tuple[tuple[File, ...], ...]
    left_out: Tally = field(default_factory=Tally)


def plan(source: Source, place: Place) -> Plan:
    """What to read of a source.

    Raises:
        GitError: the repository cannot be had, or is damaged.
    """
    repository = place.open(source)
    entries = repository.files(source.commit)
    licences = _licences(repository, entries)
    boards = _boards(repository, entries)
    tally = Tally()
    files = []
    for entry in entries:
        if PurePosixPath(entry.path).suffix.lower() not in SUFFIXES or not source.wants(entry.path):
            continue
        licence = _nearest(entry.path, licences)
        if reason := _refused(entry, licence):
            detail = licence if reason is Step.FOLDER_LICENCE else ""
            tally.add(reason, entry.size or 0, source=source.repo, path=entry.path, detail=detail)
        elif entry.size is not None:
            board = _nearest(entry.path, boards)
            files.append(File(entry.path, entry.oid, entry.size, licence, board))
    return Plan(source, tuple(_pieces(files)), tally)


def _refused(entry: Entry, licence: str) -> Step | None:
    """Why a file is left out unread, None when it is not."""
    if entry.is_link:
        return Step.SYMLINK
    if entry.size is None:
        return Step.MISSING
    if entry.size > LARGEST:
        return Step.TOO_LARGE
    if entry.size == 0:
        return Step.EMPTY
    return Step.FOLDER_LICENCE if licence and permissive_part(licence) is None else None


def _licences(repository: Repository, entries: tuple[Entry, ...]) -> dict[str, str]:
    """The licences of the folders that have a licence file of a known kind.

    They hold for the folders in them that have none of their own. Where one file holds several
    texts, the permissive ones are taken for those of the code. The root's is checked with the
    source itself.
    """
    files = [
        each
        for each in entries
        if "/" in each.path
        and LICENCE_FILE.fullmatch(PurePosixPath(each.path).name)
        and PurePosixPath(each.path).suffix.lower() not in SUFFIXES
        and not each.is_link
        and 0 < (each.size or 0) < _SMALL
    ]
    found: dict[str, set[str]] = {}
    for each, raw in zip(files, repository.blobs([f.oid for f in files]), strict=True):
        if raw is not None and (ids := licences_in(raw.decode("utf-8", "replace"))):
            found.setdefault(str(PurePosixPath(each.path).parent), set()).update(ids)
    return {
        folder: " AND ".join(sorted(ids & permissive_ids())) or min(ids)
        for folder, ids in found.items()
    }


def _boards(repository: Repository, entries: tuple[Entry, ...]) -> dict[str, str]:
    """The first board of each platformio.ini, by its folder."""
    files = [
        each
        for each in entries
        if PurePosixPath(each.path).name == "platformio.ini"
        and not each.is_link
        and 0 < (each.size or 0) < _SMALL
    ]
    named = {}
    for each, raw in zip(files, repository.blobs([f.oid for f in files]), strict=True):
        if raw is not None and (boards := boards_named(raw.decode("utf-8", "replace"))):
            named[str(PurePosixPath(each.path).parent)] = boards[0]
    return named


def _nearest(path: str, folders: dict[str, str]) -> str:
    """The entry for the innermost folder that a path lies in, "" if there is none."""
    return next((folders[str(p)] for p in PurePosixPath(path).parents if str(p) in folders), "")


def _pieces(files: list[File]) -> Iterator[tuple[File, ...]]:
    """Files in their order, in pieces for one task each."""
    piece: list[File] = []
    size = 0
    for file in files:
        if piece and (size + file.size > _CHUNK or len(piece) == _CHUNK_FILES):
            yield tuple(piece)
            piece, size = [], 0
        piece.append(file)
        size += file.size
    if piece:
        yield tuple(piece)
