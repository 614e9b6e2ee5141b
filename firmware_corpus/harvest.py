"""The work of one task: read a piece of a repository, clean it, say what each document is."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from firmware_corpus.cleaning.clean import Cleaned, Removed, clean
from firmware_corpus.document import Document, Harvest
from firmware_corpus.fingerprint import Signature, signature, tokens
from firmware_corpus.guess import board_of, chip_of, family_of, language_of, used
from firmware_corpus.licences import permissive_part
from firmware_corpus.plan import File, Place
from firmware_corpus.sources import Evidence, Source
from firmware_corpus.tally import Step, Tally
from grammars.parse_share import parse_share

_LEAST_PARSED = 0.5  # prose, templates and macros written as files lie below
_GRAMMARS = {"arduino": "arduino", "c": "cpp", "cpp": "cpp", "python": "python"}


def harvest(source: Source, files: tuple[File, ...], place: Place) -> bytes:
    """The packed `Harvest` of some files of a source.

    Raises:
        GitError: the repository cannot be had, or is damaged.
    """
    repository = place.open(source)
    tally = Tally()
    documents = []
    for file, raw in zip(files, repository.blobs([f.oid for f in files]), strict=True):
        if raw is None:
            tally.add(Step.MISSING, file.size, source=source.repo, path=file.path)
        elif (made := _document(source, file, raw, tally)) is not None:
            documents.append(made)
    return Harvest(tuple(documents), tally).pack()


def _document(
    source: Source, file: File, raw: bytes, tally: Tally
) -> tuple[Document, Signature] | None:
    """The document that a file becomes; None, and a count, when it becomes none."""
    cleaned = _accepted(source, file, raw)
    if isinstance(cleaned, Removed):
        tally.add(cleaned.step, len(raw), source=source.repo, path=file.path, detail=cleaned.detail)
        return None
    document, minhash = _described(source, file, cleaned)
    if document.parsed < _LEAST_PARSED:
        tally.add(Step.BROKEN, len(raw), source=source.repo, path=file.path)
        return None
    for change in cleaned.changes:
        tally.add(
            change.step, change.bytes, source=source.repo, path=file.path, detail=change.detail
        )
    return document, minhash


def _accepted(source: Source, file: File, raw: bytes) -> Cleaned | Removed:
    """A cleaned file that is mostly code under a permissive licence; the licence is filled in."""
    cleaned = clean(raw, file.path)
    if isinstance(cleaned, Removed):
        return cleaned
    own = cleaned.licence or file.licence
    if not own and source.evidence is Evidence.EACH:
        return Removed(Step.NO_LICENCE)
    licence = permissive_part(own or source.licence)
    if licence is None:
        return Removed(Step.HEADER_LICENCE, own)
    return replace(cleaned, licence=licence)


def _described(source: Source, file: File, cleaned: Cleaned) -> tuple[Document, Signature]:
    text = cleaned.text
    language = language_of(file.path, text)
    uses = used(text, language)
    chip = board_of(file.path, text, uses)
    words = tokens(text)
    declared = source.python if language == "python" else source.family
    document = Document(
        source=source.repo,
        path=file.path,
        commit=source.commit,
        licence=cleaned.licence or "",
        family=family_of(declared, chip_of(file.board) or chip, uses),
        language=language,
        board=file.board or chip,
        hash=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        tokens=len(words),
        parsed=round(parse_share(text.encode("utf-8", "replace"), _GRAMMARS[language]), 4),
        uses=uses,
        text=text,
    )
    return document, signature(words)
