"""Build what a document belongs to, unsaved buffers included, and tell the client what came of it.

A newer validation of the same project stops an older one.
"""

from __future__ import annotations

import asyncio

from lsprotocol.types import ProgressToken

from codegen.errors import Cancelled, UsageError
from codegen.types import Report
from codegen.validation.depth import Depth
from lsp_server.explanations import explain_check, explain_not_firmware, explain_unchecked
from lsp_server.features.publish_diagnostics import publish, withdraw
from lsp_server.features.work_done_progress import work_done
from lsp_server.prepared import prepare, prepare_in_place
from lsp_server.readings import Prepared
from lsp_server.report import summary
from lsp_server.session import Session, Work
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot
from lsp_server.verdict import Verdict, advise, judge


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
    try:
        prepared = await prepare(session, snapshot)
    except UsageError:
        withdraw(session, snapshot.uri)
        raise
    return await _build(session, prepared, token=token)


async def validate_on_save(session: Session, snapshot: Snapshot) -> None:
    """Validate without anybody waiting for the answer: the result is shown and logged."""
    try:
        prepared = await prepare(session, snapshot)
        if not prepared.is_firmware:
            explain_not_firmware(session, snapshot)
            return
        report = await _build(session, prepared, token=None)
    except Cancelled:
        session.log(LogLevel.DEBUG, f"{snapshot.name}: validation stopped")
    except UsageError as error:
        withdraw(session, snapshot.uri)
        explain_unchecked(session, snapshot, str(error))
    else:
        explain_check(session, snapshot, prepared, report)
        if report.checked:
            session.explain(snapshot, "build", summary(report))


async def build_here(
    session: Session, snapshot: Snapshot, *, token: ProgressToken | None = None
) -> Report:
    """Build the PlatformIO project of a document where it stands, if the user trusts its folder.

    Raises:
        TrustError: they do not; nothing was run.
        SourceError: there is no such project, or it has changes that were not saved.
        Cancelled: the client or a newer build stopped this one.
    """
    prepared = await prepare_in_place(session, snapshot)
    title, loop = f"Building in {prepared.project.root}", asyncio.get_running_loop()
    trusted = session.settings.trusted_folders
    with session.newest(Work.VALIDATION, prepared.key) as stop:
        async with work_done(session, title, token=token, stop=stop) as tell:

            def work() -> Verdict:
                report = session.backend.build_in_place(
                    prepared.project, trusted=trusted, stop=stop, progress=tell
                )
                return Verdict(report, advise(prepared))

            verdict = await loop.run_in_executor(session.builds, work)
            if stop.is_set():
                raise Cancelled("a newer build of this project has started")
    publish(session, prepared, verdict)
    return verdict.report


async def check_now(
    session: Session, snapshot: Snapshot, *, token: ProgressToken | None = None
) -> Report:
    """Ask the compiler about the project of a document, at once; raises as `validate` does."""
    return await _build(session, await prepare(session, snapshot), token=token, depth=Depth.FAST)


async def simulate(
    session: Session, snapshot: Snapshot, *, token: ProgressToken | None = None
) -> Report:
    """Build the project of a document and run it on a simulated AVR; raises as `validate` does."""
    prepared = await prepare(session, snapshot)
    return await _build(session, prepared, token=token, depth=Depth.SIMULATE)


_TITLES = {Depth.FAST: "Checking", Depth.BUILD: "Building", Depth.SIMULATE: "Simulating"}


async def _build(
    session: Session,
    prepared: Prepared,
    *,
    token: ProgressToken | None,
    depth: Depth = Depth.BUILD,
) -> Report:
    title = f"{_TITLES[depth]} for {prepared.target}"
    with session.newest(Work.VALIDATION, prepared.key) as stop:
        async with work_done(session, title, token=token, stop=stop) as tell:
            verdict = await judge(session, prepared, depth, stop=stop, progress=tell)
    publish(session, prepared, verdict)
    return verdict.report
