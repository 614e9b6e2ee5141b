"""Failures of this machine (full disk, missing tool): they say nothing about the program."""

from __future__ import annotations

import errno
import re
import shutil
from pathlib import Path
from tempfile import gettempdir

from codegen.validation.process import Finished
from codegen.validation.scratch import cache_root

# What tools print of it: a full disk, a limit, a tool that is not there.
_REFUSED = re.compile(
    r"No space left on device|Disk quota exceeded|Read-only file system|Input/output error"
    r"|Too many open files|Cannot create temporary file|Resource temporarily unavailable"
    r"|^(?:\S*/)?(?:sh|bash|dash): .*not found$|: error trying to exec |\bcannot execute '",
)
_WORDS_OF_A_PROGRAM = re.compile(r"#(?:error|warning|pragma)|\bstatic assertion\b|^\s")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_ROOM = 100_000  # bytes; with less a check cannot work
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


def require_worked(finished: Finished) -> Finished:
    """The finished command.

    Raises:
        OSError: the machine refused, so that its answer says nothing and is not to be remembered.
    """
    if (refused := refused_by_machine(finished)) is not None:
        raise OSError(refused)
    return finished


def refused_with(error: OSError) -> str:
    """An error of the system in one line, with the place: a write that failed names none."""
    reason = error.strerror or str(error)
    if error.filename:
        return f"{error.filename}: {reason}"
    if error.errno not in _FULL:
        return reason
    full = [str(place) for place in (cache_root(), Path(gettempdir())) if _is_full(place)]
    return f"{', '.join(full)}: {reason}" if full else reason  # that of the output, perhaps


def _is_full(place: Path) -> bool:
    try:
        return shutil.disk_usage(place).free < _ROOM
    except OSError:
        return False
