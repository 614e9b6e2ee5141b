"""Runs one command on Windows so that nothing of it outlives the caller. A script, never imported.

    python -I -S guard_windows.py MEMORY_BYTES FILE_BYTES -- COMMAND [ARGUMENT ...]

As guard.py elsewhere, by a job object (winnt.h): this process puts itself into one that ends with
its last handle, so whatever the command starts ends when this process does, for whatever reason.
Standard input is the lifeline: when it ends, so does this process. A process of the job that takes
more memory is refused it. Files may grow as they like, and nothing is confined.
The exit status is the command's own, 127 when it could not be started.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
import threading
from ctypes import wintypes

EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
PROCESS_MEMORY, KILL_ON_JOB_CLOSE = 0x100, 0x2000  # JOB_OBJECT_LIMIT_*
ENDED = 1


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time_limit", ctypes.c_int64),
        ("per_job_user_time_limit", ctypes.c_int64),
        ("limit_flags", wintypes.DWORD),
        ("minimum_working_set_size", ctypes.c_size_t),
        ("maximum_working_set_size", ctypes.c_size_t),
        ("active_process_limit", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority_class", wintypes.DWORD),
        ("scheduling_class", wintypes.DWORD),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io", ctypes.c_uint64 * 6),  # IO_COUNTERS
        ("process_memory_limit", ctypes.c_size_t),
        ("job_memory_limit", ctypes.c_size_t),
        ("peak_process_memory_used", ctypes.c_size_t),
        ("peak_job_memory_used", ctypes.c_size_t),
    )


def main(memory: int, command: list[str]) -> int:
    """Starts the command in a job and waits for it."""
    if sys.platform == "win32":
        enter_job(memory)
    threading.Thread(target=watch_lifeline, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="pinwright-", ignore_cleanup_errors=True) as temporary:
        environment = {**os.environ, "TEMP": temporary, "TMP": temporary}
        try:
            nothing = subprocess.DEVNULL
            return subprocess.run(command, check=False, stdin=nothing, env=environment).returncode
        except OSError as error:
            print(f"{command[0]}: {error.strerror}", file=sys.stderr)  # noqa: T201 - it is read
            return 127


if sys.platform == "win32":

    def enter_job(memory: int) -> None:
        """Puts this process, and whatever it starts, into a job whose only handle is its own."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        limits = ExtendedLimits()
        limits.basic.limit_flags = PROCESS_MEMORY | KILL_ON_JOB_CLOSE
        limits.process_memory_limit = memory
        job = kernel.CreateJobObjectW(None, None)
        size = ctypes.sizeof(limits)
        if not (
            job
            and kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), size)
            and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        ):
            raise ctypes.WinError(ctypes.get_last_error())


def watch_lifeline() -> None:
    """Ends this process, and with it the job, once standard input ends."""
    while os.read(0, 1):
        pass
    os._exit(ENDED)


if __name__ == "__main__":
    place = sys.argv.index("--")
    sys.exit(main(int(sys.argv[1]), sys.argv[place + 1 :]))
