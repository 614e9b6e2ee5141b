"""LSP 3.17, "PublishDiagnostics Notification" (textDocument/publishDiagnostics).

Diagnostics are the server's: those of the last validation stand until the next one of the same
project, which replaces or clears every one of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lsprotocol import types

from codegen.project import Project
from codegen.types import Defect, Report, Severity
from lsp_server.session import Session
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot

_WORD = re.compile(r"\w+")
_SEVERITY = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def publish(
    session: Session,
    project: Project,
    report: Report,
    *,
    key: str,
    seen: Mapping[Path, Snapshot],
) -> None:
    """Show a report's defects on the files that it was made of, and clear what went before.

    A file that was edited meanwhile keeps what it shows: the places would be wrong by now.

    Args:
        session: The client's session.
        project: What was built.
        report: What came of it.
        key: The project's key in `session.published`.
        seen: The open documents by resolved path, as they stood when the build began.
    """
    found: dict[Path, list[Defect]] = defaultdict(list)
    for defect in report.defects:
        found[Path(defect.file).resolve()].append(defect)
    texts = {(Path(project.root) / f.path).resolve(): f.text for f in project.files}
    uris = {path: snapshot.uri for path, snapshot in seen.items()}
    by_uri = {uris.get(path, path.as_uri()): path for path in [*texts, *found]}

    before = session.published.get(key, frozenset())
    shown = set()
    for uri, path in by_uri.items():
        if not found[path] and uri not in before and path not in seen:
            continue
        if _edited_since(session, seen.get(path)):
            session.log(LogLevel.INFO, f"{path.name}: edited during the build, shown on next save")
            shown.update({uri} & before)
            continue
        place = _place(session, path, uri=uri, texts=texts, seen=seen)
        _send(session, place, [diagnostic(defect, place) for defect in found[path]])
        if found[path]:
            shown.add(uri)
    for uri in before - by_uri.keys():
        _send(session, session.document(uri), [])
    session.published[key] = frozenset(shown)


def withdraw(session: Session, uri: str) -> None:
    """Clear the diagnostics of every project that showed some on this document."""
    for key in [key for key, uris in session.published.items() if uri in uris]:
        for stale in session.published.pop(key):
            _send(session, session.document(stale), [])


def diagnostic(defect: Defect, snapshot: Snapshot) -> types.Diagnostic:
    """A defect on the word that it points at; without a column on its whole line.

    A defect without a line (a linker's) stands on the first one.
    """
    start, end = snapshot.line_at(max(defect.line - 1, 0))
    if defect.column:
        start = min(start + defect.column - 1, end)
        word = _WORD.match(snapshot.text, start, end)
        end = word.end() if word else min(start + 1, end)
    else:
        line = snapshot.text[start:end]
        start += len(line) - len(line.lstrip())
    return types.Diagnostic(
        range=snapshot.range_at(start, end),
        message=defect.message,
        severity=_SEVERITY[defect.severity],
        code=defect.flag,
        source="pinwright",
    )


def _place(
    session: Session,
    path: Path,
    *,
    uri: str,
    texts: Mapping[Path, str],
    seen: Mapping[Path, Snapshot],
) -> Snapshot:
    """The file as it was built, to count positions in."""
    return seen.get(path) or replace(session.document(uri), path=path, text=texts.get(path, ""))


def _edited_since(session: Session, seen: Snapshot | None) -> bool:
    """Whether an open document has got a new version since `seen`."""
    if seen is None:
        return False
    now = session.documents.get(seen.uri)
    return now is not None and now.version != seen.version


def _send(session: Session, snapshot: Snapshot, diagnostics: Sequence[types.Diagnostic]) -> None:
    version = snapshot.version if snapshot.uri in session.documents else None
    session.server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(snapshot.uri, diagnostics, version)
    )
