"""Runs one command so that nothing of it can outlive the caller. A script, never imported.

    python -I -S guard.py MEMORY_BYTES FILE_BYTES [r=PATH | w=PATH ...] -- COMMAND [ARGUMENT ...]

Standard input is the lifeline: when it ends, because the caller closed it or died by whatever
signal, the command is killed with all its descendants. They are killed too when the command has
ended by itself. On Linux this process adopts orphaned descendants, so that those which began a
session of their own are found as well; elsewhere such ones escape, the process group does not.
The exit status is the command's own, 128 + n after signal n, 127 when it could not be started.

The command has a temporary folder to itself, which goes when it does: a compiler that is killed
leaves its files behind. With `r=` and `w=` it can open only files below these paths, the latter for
writing too, and no connection, where the kernel has Landlock (linux/landlock.h, from 5.13 on).

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
from _signal import (  # type: ignore[import-not-found]  # has no stub
    SIG_DFL,
    SIGKILL,
    SIGPIPE,
    SIGXFSZ,
    signal,
)

if sys.platform == "win32":
    raise SystemExit("guard_windows.py is for Windows")

PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38  # linux/prctl.h
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # numbers of system calls
# LANDLOCK_ACCESS_FS_*: reading a file; all but running, listing folders and devices.
READ, REFER, TRUNCATE, RIGHTS = 0x4, 0x2000, 0x4000, 0x7FF6
OF_FILES = 0x4006  # of these what there is of a file
LINUX = sys.platform == "linux"


def main(memory: int, file_size: int, allowed: list[str], command: list[str]) -> int:
    """Starts the command under the limits and waits for it."""
    limit(resource.RLIMIT_AS, memory)
    limit(resource.RLIMIT_FSIZE, file_size)
    limit(resource.RLIMIT_CORE, 0)
    if LINUX:
        adopt_orphans()
    try:
        temporary = make_temporary()
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)  # noqa: T201 - it is read
        return 127
    try:
        child = start(command, [*allowed, f"w={temporary}"] if allowed else [], temporary)
        _thread.start_new_thread(watch_lifeline, (child,))
        _, status = os.waitpid(child, 0)
        kill_all(child)
    finally:
        remove(temporary)
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def start(command: list[str], allowed: list[str], temporary: str) -> int:
    """Starts the command in a process of its own, which cannot leave what it may open."""
    child = os.fork()
    if child:
        return child
    try:
        os.setpgid(0, 0)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number in (SIGPIPE, SIGXFSZ):  # Python had them ignored
            signal(number, SIG_DFL)
        program = found(command[0])
        if allowed:
            confine(allowed)
        os.execve(program, command, {**os.environ, "TMPDIR": temporary})  # noqa: S606 - no shell
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode(errors="replace"))
    finally:
        os._exit(127)


def found(program: str) -> str:
    """The file of a program; execvpe would look for it when nothing can be opened any more."""
    if "/" in program:
        return program
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = f"{folder}/{program}"
        if folder and os.access(path, os.X_OK) and os.path.isfile(path):  # noqa: PTH113 - the same
            return path
    raise FileNotFoundError(2, "No such file or directory")


def confine(allowed: list[str]) -> None:
    """Lets this process, and whatever it starts, open nothing else; for good."""
    version = landlock(CREATE_RULESET, None, 0, 1)
    if version < 1:
        return
    rights = RIGHTS if version >= 3 else RIGHTS & ~TRUNCATE
    rights = rights if version >= 2 else rights & ~REFER
    network = (3).to_bytes(8, sys.byteorder) if version >= 4 else b""
    handled = rights.to_bytes(8, sys.byteorder) + network
    rules = landlock(CREATE_RULESET, handled, len(handled), 0)
    for entry in allowed:
        kind, _, path = entry.partition("=")
        wanted = rights if kind == "w" else READ
        try:
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue  # it is not there, and cannot be opened
        if not os.path.isdir(path):  # noqa: PTH112 - pathlib loads slowly
            wanted &= OF_FILES
        rule = wanted.to_bytes(8, sys.byteorder) + descriptor.to_bytes(4, sys.byteorder)
        landlock(ADD_RULE, rules, 1, rule, 0)
        os.close(descriptor)
    system("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if landlock(RESTRICT_SELF, rules, 0):
        raise OSError(0, "it cannot be confined")


def landlock(*arguments: int | bytes | None) -> int:
    """Makes a system call; the result is below 0 after an error."""
    return system("syscall", *arguments)


def make_temporary() -> str:
    """A new folder where temporary files go."""
    parent = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - a new folder in it, ours alone
    path = f"{parent}/pinwright-{os.getpid()}-{time.monotonic_ns():x}"
    os.mkdir(path, 0o700)  # noqa: PTH102 - pathlib loads slowly
    return path


def remove(path: str) -> None:
    """Deletes a folder with all that is in it, as far as that can be done."""
    try:
        for entry in os.scandir(path):
            if entry.is_dir(follow_symlinks=False):
                remove(entry.path)
            else:
                os.unlink(entry.path)  # noqa: PTH108 - pathlib loads slowly
        os.rmdir(path)  # noqa: PTH106 - the same
    except OSError:
        pass


def limit(what: int, size: int) -> None:
    """Lowers a limit of this process, which the command inherits; never raises one."""
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        size = min(size, hard)
    resource.setrlimit(what, (size, hard))


def adopt_orphans() -> None:
    """Makes this process the parent of descendants that lose theirs."""
    system("prctl", PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def system(name: str, *arguments: int | bytes | None) -> int:
    """Calls a function of the C library."""
    import _ctypes  # what ctypes itself calls

    program = _ctypes.dlopen(None, 0)  # type: ignore[arg-type]  # None is the running program
    answer = _ctypes.call_function(_ctypes.dlsym(program, name), arguments)
    return int(answer)


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
    place = sys.argv.index("--")
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:place], sys.argv[place + 1 :]))
