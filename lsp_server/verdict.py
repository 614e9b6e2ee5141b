"""The verdict on a project: the compiler's report, and advice on pins in the open documents."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.advice.hints import Advice, hints
from codegen.errors import BoardError, Cancelled
from codegen.types import Report
from codegen.validation.depth import Depth, Scope
from codegen.validation.open_ends import close_open_ends
from lsp_server.readings import Prepared
from lsp_server.session import Session

# A file without any of these words changes nothing about the pins of another.
_TELLING = ("pinMode", "setup", "WiFi")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A report, and the remarks on each open document by its resolved path."""

    report: Report
    advice: Mapping[Path, tuple[Advice, ...]]


async def judge(
    session: Session,
    prepared: Prepared,
    depth: Depth,
    scope: Scope = Scope.PROJECT,
    *,
    stop: threading.Event,
    progress: Callable[[str], None],
) -> Verdict:
    """Check a project in a thread; builds and fast checks have their own.

    Raises:
        Cancelled: `stop` was set.
        UsageError: the project cannot be checked as it is, or its board is not known.
    """
    board = prepared.board
    if board is None:
        raise BoardError(f"{prepared.project.root}: its board is not known here")

    def work() -> Verdict:
        # A build judges what is there.
        typed = prepared.typed_names if depth is Depth.FAST else ()
        project, open_ends = close_open_ends(prepared.project, typed)
        report = session.backend.validate(
            project,
            board=board,
            depth=depth,
            scope=scope,
            seconds=session.settings.build_seconds,
            stop=stop,
            progress=progress,
        )
        report = replace(report, defects=(*open_ends, *report.defects))
        return Verdict(report, advise(prepared))

    pool = session.checks if depth is Depth.FAST else session.builds
    verdict = await asyncio.get_running_loop().run_in_executor(pool, work)
    if stop.is_set():
        raise Cancelled("a newer check of this project has started")
    return verdict


def advise(prepared: Prepared) -> dict[Path, tuple[Advice, ...]]:
    """The remarks on each open document of the project.

    A pin may be set up in one file and used in another, so all are looked at.
    """
    telling = {
        path: file.text
        for path, file in prepared.files.items()
        if any(word in file.text for word in _TELLING)
    }
    found = {}
    for path in prepared.opened:
        snapshot = prepared.seen[path]
        if snapshot.language is not None:
            found[path] = hints(
                snapshot.text,
                language=snapshot.language,
                board=prepared.board,
                others=[text for other, text in telling.items() if other != path],
            )
    return found
