"""LSP 3.17, "PublishDiagnostics Notification" (textDocument/publishDiagnostics).

Diagnostics are the server's: those of the last check stand until the next one of the same project,
which replaces or clears them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from lsprotocol import types

from codegen.advice.hints import Advice
from codegen.types import Defect, Severity
from lsp_server.readings import Prepared
from lsp_server.session import Finding, Published, Session, Shown
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot
from lsp_server.verdict import Verdict

_SOURCE = "pinwright"
_WORD = re.compile(r"\w+")
_NAMED = re.compile(r"['\u2018](?:[^'\u2019(]*\W)?(\w+)(?:\([^'\u2019]*\))?['\u2019]")
_BEHIND_CALL = re.compile(r"not declared|(?:arguments to|call to|call of overloaded) ")
_SEVERITY = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def publish(
    session: Session,
    prepared: Prepared,
    verdict: Verdict,
    *,
    judged: Collection[Path] | None = None,
) -> None:
    """Show what was found on the files that it was found in, and clear what went before.

    Nothing is shown when a later reading of the project was published already. A file that was
    edited meanwhile keeps what it shows: the places would be wrong by now.

    Args:
        session: The client's session.
        prepared: What was checked.
        verdict: What came of it.
        judged: The files of which it tells everything, beside those that it has defects on; None
            when that is all of the project.
    """
    before = session.published.get(prepared.key, Published(prepared, frozenset()))
    if before.prepared.order > prepared.order:
        session.log(LogLevel.DEBUG, f"{prepared.main.name}: a later check was faster")
        return
    found: dict[Path, list[Defect]] = defaultdict(list)
    resolved: dict[str, Path] = {}
    for defect in verdict.report.defects:
        path = resolved.setdefault(defect.file, Path(defect.file).resolve())
        found[path].append(defect)
    uris = {path: snapshot.uri for path, snapshot in prepared.seen.items()}
    by_uri = {uris.get(path, path.as_uri()): path for path in [*prepared.opened, *found]}

    shown = set(before.uris)
    for uri, path in by_uri.items():
        if judged is not None and path not in judged and path not in found:
            continue
        seen = prepared.seen.get(path)
        if _edited_since(session, seen):
            session.log(LogLevel.DEBUG, f"{path.name}: edited during the check")
            continue
        place = seen or _on_disk(session, prepared, path, uri)
        findings = [Finding(diagnostic(d, place), d) for d in found[path]]
        findings += (Finding(remark(a, place), None) for a in verdict.advice.get(path, ()))
        _send(session, place, findings)
        shown.discard(uri)
        if findings:
            shown.add(uri)
    if judged is None:
        for uri in before.uris - by_uri.keys():
            _send(session, session.document(uri), [])
            shown.discard(uri)
    session.published[prepared.key] = Published(prepared, frozenset(shown))


def withdraw(session: Session, uri: str) -> None:
    """Clear the diagnostics of every project that showed some on this document."""
    for key in [key for key, shown in session.published.items() if uri in shown.uris]:
        for stale in session.published.pop(key).uris:
            _send(session, session.document(stale), [])


def diagnostic(defect: Defect, snapshot: Snapshot) -> types.Diagnostic:
    """A defect on the word that it points at; without a column on its whole line.

    A defect without a line (a linker's) stands on the first one. gcc 5 points after a call whose
    name it does not know, or whose arguments do not fit: then the name is meant. What is missing is
    marked where it is missing, whatever names the message contains.
    """
    start, end = first, _ = snapshot.line_at(max(defect.line - 1, 0))
    if defect.column:
        start = min(start + defect.column - 1, end)
        word = _WORD.match(snapshot.text, start, end)
        end = word.end() if word else min(start + 1, end)
        named = _NAMED.search(defect.message) if _BEHIND_CALL.search(defect.message) else None
        if word is None and named:
            found = list(re.finditer(rf"\b{named[1]}\b", snapshot.text[first:start]))
            start, end = (first + n for n in found[-1].span()) if found else (start, end)
    else:
        line = snapshot.text[start:end]
        start += len(line) - len(line.lstrip())
    return types.Diagnostic(
        range=snapshot.range_at(start, end),
        message=defect.message,
        severity=_SEVERITY[defect.severity],
        code=defect.flag,
        source=_SOURCE,
    )


def remark(advice: Advice, snapshot: Snapshot) -> types.Diagnostic:
    """A remark that no compiler makes; a note is shown as a hint, not a problem."""
    hint = advice.severity is Severity.NOTE
    return types.Diagnostic(
        range=snapshot.range_at(advice.start, advice.end),
        message=advice.message,
        severity=types.DiagnosticSeverity.Hint if hint else _SEVERITY[advice.severity],
        source=_SOURCE,
    )


def _on_disk(session: Session, prepared: Prepared, path: Path, uri: str) -> Snapshot:
    """A file that is not open, as it was read."""
    file = prepared.files.get(path)
    return replace(session.document(uri), path=path, text=file.text if file else "")


def _edited_since(session: Session, seen: Snapshot | None) -> bool:
    """Whether an open document differs from `seen`: edited, or closed and opened again."""
    if seen is None:
        return False
    now = session.documents.get(seen.uri)
    return now is not None and now is not seen


def _send(session: Session, snapshot: Snapshot, findings: Sequence[Finding]) -> None:
    if findings:
        session.shown[snapshot.uri] = Shown(snapshot.version, tuple(findings))
    else:
        session.shown.pop(snapshot.uri, None)
    version = snapshot.version if snapshot.uri in session.documents else None
    diagnostics = [finding.diagnostic for finding in findings]
    session.server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(snapshot.uri, diagnostics, version)
    )
