"""Failures of this machine (full disk, missing tool): they say nothing about the program."""

from __future__ import annotations

import re

from codegen.validation.process import Finished

# What tools print of it: a full disk, a limit, a tool that is not there.
_REFUSED = re.compile(
    r"No space left on device|Disk quota exceeded|Read-only file system|Input/output error"
    r"|Too many open files|Cannot create temporary file|Resource temporarily unavailable"
    r"|^(?:\S*/)?(?:sh|bash|dash): .*not found$|: error trying to exec |\bcannot execute '",
)
_WORDS_OF_A_PROGRAM = re.compile(r"#(?:error|warning|pragma)|\bstatic assertion\b|^\s")
_NOT_STARTED = 127  # the status of what could not be


def refused_by_machine(finished: Finished) -> str | None:
    """Why a tool could not do its work on this machine; None if it did its work."""
    if not finished.returncode:
        return None
    for line in finished.output.splitlines():
        if _REFUSED.search(line) and not _WORDS_OF_A_PROGRAM.search(line):
            return line.strip()
    if finished.returncode == _NOT_STARTED:
        return finished.output.strip().rpartition("\n")[2] or "it cannot be started"
    return None


def refused_with(error: OSError) -> str:
    """An error of the system in one line."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason
