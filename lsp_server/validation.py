"""Build what a document belongs to, unsaved buffers included, and tell the client what came of it.

A newer validation of the same project stops an older one.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from lsprotocol.types import ProgressToken

from codegen.board import Resolved, resolve_board
from codegen.errors import Cancelled, SourceError, UsageError
from codegen.project import Project, ProjectKind, load_project
from codegen.types import Report
from lsp_server.features.publish_diagnostics import publish, withdraw
from lsp_server.features.work_done_progress import work_done
from lsp_server.report import summary
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel, Settings
from lsp_server.snapshot import Snapshot

_TOPIC = "validation"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is to be built for which board, read at one moment."""

    project: Project
    resolved: Resolved

    @property
    def key(self) -> str:
        """What tells this project from others: a lone file shares its folder with strangers."""
        if self.project.kind in (ProjectKind.SNIPPET, ProjectKind.SOURCE):
            return str(Path(self.project.root) / self.project.main)
        return self.project.root


async def validate(
    session: Session, snapshot: Snapshot, *, token: ProgressToken | None = None
) -> Report:
    """Validate the project of a document and publish the diagnostics of its files.

    Args:
        session: The client's session.
        snapshot: The document that was asked about.
        token: Where the client wants progress; None to ask it for a token.

    Raises:
        UsageError: no board is named, or a file cannot be read; what was published is withdrawn.
        Cancelled: the client or a newer validation stopped this one.
    """
    open_files = {s.path.resolve(): s for s in session.documents.values() if s.path}
    try:
        async with session.loading:
            prepared = await asyncio.to_thread(_prepare, snapshot, open_files, session.settings)
    except UsageError:
        withdraw(session, snapshot.uri)
        raise
    project, board = prepared.project, prepared.resolved.board
    loop = asyncio.get_running_loop()
    with session.newest(Work.VALIDATION, prepared.key) as stop:
        async with work_done(session, f"Building for {board.id}", token=token, stop=stop) as tell:
            report = await loop.run_in_executor(
                session.builds,
                lambda: session.backend.validate(
                    project,
                    board=board,
                    seconds=session.settings.build_seconds,
                    stop=stop,
                    progress=tell,
                ),
            )
            if stop.is_set():
                raise Cancelled("a newer validation of this project has started")
    publish(session, project, report, key=prepared.key, seen=open_files)
    return report


async def validate_on_save(session: Session, snapshot: Snapshot) -> None:
    """Validate without anybody waiting for the answer: what comes of it is seen and logged."""
    try:
        report = await validate(session, snapshot)
    except Cancelled:
        session.log(LogLevel.DEBUG, f"{snapshot.name}: validation stopped")
    except UsageError as error:
        session.explain(snapshot, _TOPIC, f"not validated: {error}")
    else:
        session.explain(snapshot, _TOPIC, summary(report))


def _prepare(snapshot: Snapshot, open_files: dict[Path, Snapshot], settings: Settings) -> Prepared:
    """Read the project and the board's name; nothing of either is run."""
    if snapshot.path is None:
        raise SourceError(f"{snapshot.name} is not a file: save it first")
    resolved = resolve_board(
        explicit=None,
        path=snapshot.path,
        environment=settings.environment,
        setting=settings.board,
    )
    overlay = {path: buffer.text for path, buffer in open_files.items()}
    project = load_project(snapshot.path, overlay=overlay, environment=settings.environment)
    return Prepared(project, resolved)
