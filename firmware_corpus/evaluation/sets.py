"""The sets: third-party texts are built from a manifest and the repositories, ours are here."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path

from firmware_corpus.build import Watcher
from firmware_corpus.errors import CorpusError, GitError
from firmware_corpus.evaluation.manifest import Entry, hash_of, manifest_path, read_manifest
from firmware_corpus.evaluation.own_programs import own_programs
from firmware_corpus.evaluation.program import Program, Span, read_programs, write_programs
from firmware_corpus.evaluation.repository import Files
from firmware_corpus.families import Split
from firmware_corpus.plan import Place
from firmware_corpus.sources import Source


class Name(StrEnum):
    """The name of a set."""

    DEV = "dev"
    TEST = "test"
    OWN = "own"


def load_set(name: Name, folder: Path) -> tuple[Program, ...]:
    """The programs of a set; those of repositories lie built in `folder`.

    Raises:
        CorpusError: it was not built from the manifest of this version, or is damaged.
    """
    if name is Name.OWN:
        return own_programs()
    path = _path(manifest_path(Split(name)), folder)
    if not path.exists():
        raise CorpusError(f"the set {name} is not built yet: run `pinwright corpus evaluation`")
    try:
        return tuple(read_programs(path))
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise CorpusError(f"{path} is not a set: {error}") from error


def build_set(manifest: Path, *, place: Place, folder: Path, watcher: Watcher) -> Path | None:
    """Builds the set of a manifest into `folder`, completely or not at all.

    Returns the file, or None when a repository cannot be had: the watcher is told which.

    Raises:
        CorpusError: the manifest cannot be read.
    """
    by_source: dict[str, list[Entry]] = {}
    for entry in read_manifest(manifest):
        by_source.setdefault(entry.source, []).append(entry)
    programs: list[Program] = []
    whole = True
    watcher.begin(f"building {manifest.stem}", len(by_source))
    for repo, entries in by_source.items():
        try:
            files = files_of(entries[0], place)
            programs += [_checked(entry, files) for entry in entries]
        except (GitError, CorpusError) as error:
            watcher.tell(f"{repo}: {error}")
            whole = False
        watcher.advance()
    if not whole:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    write_programs(programs, path := _path(manifest, folder))
    return path


def files_of(entry: Entry, place: Place) -> Files:
    """The files of an entry's repository.

    Raises:
        GitError: it cannot be had.
    """
    source = Source(entry.source, entry.commit, entry.licence, entry.family)
    return Files(place.open(source), entry.commit)


def program_of(entry: Entry, text: str, files: Files) -> Program:
    """The program that an entry means: its document's cleaned text, the other files as they are."""
    others = ((path, files.text(path) or "") for path in entry.files)
    return Program(
        source=entry.source,
        commit=entry.commit,
        main=entry.path,
        family=entry.family,
        language=entry.language,
        board=entry.board,
        files=((entry.path, text), *others),
        include_dirs=entry.include_dirs,
        spans=tuple(Span(mark.kind, entry.path, mark.start, mark.end) for mark in entry.spans),
    )


def _checked(entry: Entry, files: Files) -> Program:
    """The program of an entry, after a look at whether it is still what was marked."""
    text = files.cleaned(entry.path)
    if text is None or hash_of(text) != entry.hash:
        raise CorpusError(f"{entry.path} is not the text that was marked")
    if any(hash_of(text[mark.start : mark.end]) != mark.hash for mark in entry.spans):
        raise CorpusError(f"{entry.path}: a span is not what was marked")
    return program_of(entry, text, files)


def _path(manifest: Path, folder: Path) -> Path:
    """Where the set of a manifest lies: another manifest has another place."""
    version = hashlib.sha256(manifest.read_bytes()).hexdigest()[:12]
    return folder / f"{manifest.stem}-{version}.jsonl.zst"
