"""Runs one command so that nothing of it can outlive the caller. A script, never imported.

    python -I -S guard.py MEMORY_BYTES FILE_BYTES COMMAND [ARGUMENT ...]

Standard input is the lifeline: when it ends, because the caller closed it or died by whatever
signal, the command is killed with all its descendants. They are killed too when the command has
ended by itself. On Linux this process adopts orphaned descendants, so that those which began a
session of their own are found as well; elsewhere such ones escape, the process group does not.
The exit status is the command's own, 128 + n after signal n, 127 when it could not be started.
"""

import contextlib
import ctypes
import os
import resource
import signal
import sys
import threading
import time

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
LINUX = sys.platform == "linux"


def main(memory: int, file_size: int, command: list[str]) -> int:
    """Starts the command under the limits and waits for it."""
    limit(resource.RLIMIT_AS, memory)
    limit(resource.RLIMIT_FSIZE, file_size)
    limit(resource.RLIMIT_CORE, 0)
    if LINUX:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        child = os.posix_spawnp(
            command[0],
            command,
            os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)],
            setpgroup=0,
            setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],  # Python had them ignored
        )
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)  # noqa: T201 - the caller reads it
        return 127
    threading.Thread(target=watch_lifeline, args=(child,), daemon=True).start()
    _, status = os.waitpid(child, 0)
    kill_all(child)
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def limit(what: int, size: int) -> None:
    """Lowers a limit of this process, which the command inherits; never raises one."""
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        size = min(size, hard)
    resource.setrlimit(what, (size, hard))


def watch_lifeline(child: int) -> None:
    """Kills the command once standard input ends; the main thread then sees to the rest."""
    while os.read(0, 1):
        pass
    send_kill(os.kill, child)


def kill_all(group: int) -> None:
    """Kills the group and, on Linux, every descendant; in two seconds at most (I/O can block)."""
    send_kill(os.killpg, group)
    deadline = time.monotonic() + 2
    while LINUX and (alive := descendants()) and time.monotonic() < deadline:
        for pid in alive:
            send_kill(os.kill, pid)
        reap()
        time.sleep(0.001)


def send_kill(kill, target: int) -> None:  # type: ignore[no-untyped-def]  # os.kill or os.killpg
    """Sends SIGKILL to what may be gone already."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        kill(target, signal.SIGKILL)


def reap() -> None:
    """Takes the exit status of every dead child, so that none is counted again."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def descendants() -> list[int]:
    """The processes below this one, read from /proc."""
    children: dict[int, list[int]] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                with open(f"{entry.path}/stat", "rb") as stat:  # noqa: PTH123 - pathlib loads slowly
                    # The command's name stands in brackets and may hold any character.
                    parent = int(stat.read().rpartition(b")")[2].split()[1])
            except OSError:
                continue  # ended meanwhile
            children.setdefault(parent, []).append(int(entry.name))
    found = []
    waiting = [os.getpid()]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
