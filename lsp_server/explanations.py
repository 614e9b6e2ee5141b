"""Why a document shows nothing, or not everything: each reason once, where users look for it."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.language import Language
from codegen.project.trust import is_trusted, own_code
from codegen.types import Report
from lsp_server.prepared import has_project_file
from lsp_server.readings import Prepared
from lsp_server.report import summary
from lsp_server.session import Session
from lsp_server.settings import LogLevel
from lsp_server.snapshot import Snapshot

_TOPIC = "check"
_MICROPYTHON = re.compile(
    r"^[ \t]*(?:import|from)[ \t]+(?:machine|micropython|esp32|rp2)\b", re.MULTILINE
)
_NOT_FIRMWARE = (
    "only your setting names a board for this file; include <Arduino.h>, add a platformio.ini, or "
    "run pinwright.validate"
)


def explain_check(session: Session, snapshot: Snapshot, prepared: Prepared, report: Report) -> None:
    """Tell what diagnostics do not show: that there was no check, or what it left out."""
    if report.checked:
        session.succeeded(snapshot, _TOPIC)
    else:
        explain_unchecked(session, snapshot, report.why_not_further or summary(report))
    _explain_left_out(session, snapshot, prepared)


def explain_unchecked(session: Session, snapshot: Snapshot, reason: str) -> None:
    """Say why a document gets no diagnostics: in front of the user, once, if it is firmware.

    For a C++ or Python file that may be meant for this computer it goes to the log only.
    """
    if _is_surely_firmware(snapshot):
        session.show_once(LogLevel.INFO, reason)
    session.explain(snapshot, _TOPIC, f"not checked: {reason}")


def _is_surely_firmware(snapshot: Snapshot) -> bool:
    match snapshot.language:
        case Language.ARDUINO:
            return True
        case Language.PYTHON:  # a folder of firmware has scripts for the computer in it too
            return _MICROPYTHON.search(snapshot.text) is not None
    return snapshot.path is not None and has_project_file(snapshot.path)


def explain_not_firmware(session: Session, snapshot: Snapshot) -> None:
    """Say why a file that may be for this computer is not checked for the board."""
    session.explain(snapshot, _TOPIC, f"not checked: {_NOT_FIRMWARE}")


def _explain_left_out(session: Session, snapshot: Snapshot, prepared: Prepared) -> None:
    """Say what a check leaves out of a project because it would run code, and how to have it."""
    left_out = own_code(prepared.project.settings)
    if not left_out:
        return
    folder = Path(prepared.project.root)
    first = f"add {folder} to trustedFolders in your own settings, then "
    allowed = is_trusted(folder, session.settings.trusted_folders)
    session.explain(
        snapshot,
        "trust",
        f"{', '.join(left_out)} of platformio.ini left out of checks, since they can run code; "
        f"to build with them {'' if allowed else first}run pinwright.buildHere",
    )
