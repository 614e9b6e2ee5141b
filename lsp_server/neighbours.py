"""The project around a document that is being completed, read again when it may have changed."""

from __future__ import annotations

import time

from codegen.errors import UsageError
from codegen.language import Language
from codegen.project.header_macros import header_macros
from codegen.project.project import load_project, snippet_project
from codegen.validation.includes import include_names
from lsp_server.prepared import is_firmware
from lsp_server.reading import read_in_thread
from lsp_server.readings import Neighbours
from lsp_server.session import Session
from lsp_server.snapshot import Snapshot

_HOLDS = 5.0
"""Seconds during which only the editor is expected to write: 100 files take 50 ms to read."""

_NOT_FIRMWARE = "only your setting names a board for this file"


async def neighbours(session: Session, snapshot: Snapshot, language: Language) -> Neighbours:
    """The surroundings of a document; its own text in them may be an older version."""
    path = snapshot.path
    if path is None:
        project = snippet_project(snapshot.text, language)
        return Neighbours(project, None, (), basis=None, read=0.0)
    others = {s.path.resolve(): s for s in session.documents.values() if s.path and s.path != path}
    versions = frozenset((other, each.version) for other, each in others.items())
    basis = versions, include_names(snapshot.text)
    known = session.neighbours.get(path)
    if known is not None and known.basis == basis and time.monotonic() < known.read + _HOLDS:
        return known
    overlay = {other: each.text for other, each in others.items()} | {path.resolve(): snapshot.text}
    settings = session.settings

    def read() -> Neighbours:
        now = time.monotonic()
        try:
            project = load_project(
                path,
                overlay=overlay,
                environment=settings.environment,
                trusted=settings.trusted_folders,
            )
        except UsageError as error:
            return Neighbours(None, str(error), (), basis, now)
        macros = header_macros(project)
        if not is_firmware(project, path):
            return Neighbours(None, _NOT_FIRMWARE, macros, basis, now)
        return Neighbours(project, None, macros, basis, now)

    session.neighbours[path] = found = await read_in_thread(read)
    return found
