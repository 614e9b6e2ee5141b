"""Runs one command so that nothing of it can outlive the caller. A script, never imported.

    python -I -S guard.py MEMORY_BYTES FILE_BYTES COMMAND [ARGUMENT ...]

Standard input is the lifeline: when it ends, because the caller closed it or died by whatever
signal, the command is killed with all its descendants. They are killed too when the command has
ended by itself. On Linux this process adopts orphaned descendants, so that those which began a
session of their own are found as well; elsewhere such ones escape, the process group does not.
The exit status is the command's own, 128 + n after signal n, 127 when it could not be started.

Each command waits for this script to start, a third of the time of a fast check. So it loads what
is compiled into Python or nearly so, and not threading, signal, ctypes and contextlib, which load
much more: 8 ms instead of 20.
"""

import _thread
import os
import resource
import sys
import time

# What signal itself takes the numbers from; it loads enum too.
from _signal import SIGKILL, SIGPIPE, SIGXFSZ  # type: ignore[import-not-found]  # has no stub

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
LINUX = sys.platform == "linux"


def main(memory: int, file_size: int, command: list[str]) -> int:
    """Starts the command under the limits and waits for it."""
    limit(resource.RLIMIT_AS, memory)
    limit(resource.RLIMIT_FSIZE, file_size)
    limit(resource.RLIMIT_CORE, 0)
    if LINUX:
        adopt_orphans()
    try:
        child = os.posix_spawnp(
            command[0],
            command,
            os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)],
            setpgroup=0,
            setsigdef=[SIGPIPE, SIGXFSZ],  # Python had them ignored
        )
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)  # noqa: T201 - the caller reads it
        return 127
    _thread.start_new_thread(watch_lifeline, (child,))
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


def adopt_orphans() -> None:
    """Makes this process the parent of descendants that lose theirs."""
    import _ctypes  # what ctypes itself calls

    program = _ctypes.dlopen(None, 0)  # type: ignore[arg-type]  # None is the running program
    prctl = _ctypes.dlsym(program, "prctl")
    _ctypes.call_function(prctl, (PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))


def watch_lifeline(child: int) -> None:
    """Kills the command once standard input ends; the main thread then sees to the rest."""
    while os.read(0, 1):
        pass
    send_kill(os.kill, child)


def kill_all(group: int) -> None:
    """Kills the group and, on Linux, every descendant; in two seconds at most (I/O can block)."""
    send_kill(os.killpg, group)
    deadline = time.monotonic() + 2
    while LINUX and has_children() and time.monotonic() < deadline:
        for pid in descendants():
            send_kill(os.kill, pid)
        time.sleep(0.001)


def send_kill(kill, target: int) -> None:  # type: ignore[no-untyped-def]  # os.kill or os.killpg
    """Sends SIGKILL to what may be gone already."""
    try:  # noqa: SIM105 - contextlib loads 3 ms of modules
        kill(target, SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def has_children() -> bool:
    """Whether any child is alive, orphans that were adopted included; takes the dead ones' status.

    Whoever is below us and has another parent has one that is below us too.
    """
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return False
    return True


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
