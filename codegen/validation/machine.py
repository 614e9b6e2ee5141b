"""Failures of this machine (full disk, no memory, missing tool): no word on the program."""

from __future__ import annotations

import errno
import re
import shutil
import signal
from pathlib import Path
from tempfile import gettempdir

from codegen.validation.process import Ended, Finished
from codegen.validation.scratch import cache_root

# What tools print of it: a full disk, a limit, a tool that is not there.
_REFUSED = re.compile(
    r"No space left on device|Disk quota exceeded|Read-only file system|Input/output error"
    r"|Too many open files|Cannot create temporary file|Resource temporarily unavailable"
    r"|^(?:\S*/)?(?:sh|bash|dash): .*not found$|: error trying to exec |\bcannot execute '",
)
# Whoever is told by the system to end, when memory runs out first of all: gcc 5, gcc 8, the linker.
_KILLED = re.compile(
    r": (?:internal compiler error: (?:Killed|Terminated|Bus error) \(program "
    r"|fatal error: (?:Killed|Terminated|Bus error) signal terminated program "
    r"|fatal error: \w+ terminated with signal (?:7|9|15) )"
)
_NO_MEMORY = re.compile(
    r"^(?:\S+: )?(?:out of memory allocating \d|virtual memory exhausted\b|memory exhausted$"
    r"|(?:fatal error: )?(?:.*: )?Cannot allocate memory$|MemoryError\b)"
    r"|: (?:final link failed|Fatal error): (?:.*: )?memory exhausted$",
    re.IGNORECASE,
)
_WORDS_OF_A_PROGRAM = re.compile(r"#(?:error|warning|pragma)|\bstatic assertion\b|^\s")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_ROOM = 100_000  # bytes; with less a check cannot work
_NOT_STARTED = 127  # the status of what could not be
_KILLED_BY = ("SIGKILL", "SIGTERM", "SIGHUP", "SIGBUS")  # Windows has not all of them
_KILLS = frozenset(each for each in signal.Signals if each.name in _KILLED_BY)


def refused_by_machine(finished: Finished) -> str | None:
    """Why a tool could not do its work on this machine; None if it did, or if we ended it."""
    if not finished.returncode or finished.ended is not Ended.EXITED:
        return None
    for line in finished.output.splitlines():
        if _WORDS_OF_A_PROGRAM.search(line):
            continue
        if _REFUSED.search(line):
            return line.strip()
        if _KILLED.search(line):
            return f"{line.strip(' .')}, perhaps because memory ran out"
        if _NO_MEMORY.search(line):
            return f"memory ran out: {line.strip()}"
    if finished.returncode == _NOT_STARTED:
        return finished.output.strip().rpartition("\n")[2] or "it cannot be started"
    return killed(finished.returncode)


def killed(status: int) -> str | None:
    """That a tool was killed by its status, that of a shell or of Python; None if it was not."""
    number = -status if status < 0 else status - 128
    if number not in _KILLS:
        return None
    return f"it was killed ({signal.Signals(number).name}), perhaps because memory ran out"


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
