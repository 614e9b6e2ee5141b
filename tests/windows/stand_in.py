"""Shows our code, and ours alone, a Python as it is on Windows.

`install` makes every import by our modules find what they would find there: without the modules and
names that Windows lacks, and with stand-ins for the few of its own that we use. Of Windows itself
there is no more than these names: handles are descriptors, a lock is flock's, and a new process
group is a new session. `os.name` stays "posix", since pathlib makes paths by it.
"""

from __future__ import annotations

import builtins
import fcntl
import importlib
import multiprocessing.connection
import subprocess
import sys
import types
from typing import Any

OURS = ("lsp_server", "codegen", "grammars", "firmware_corpus")
MODULES = {"_posixsubprocess", "crypt", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline"}
MODULES |= {"resource", "spwd", "syslog", "termios", "tty"}
# "Availability: not Windows" in the documentation of os, signal and socket.
LACKING = {
    "os": """
        O_ASYNC O_CLOEXEC O_DIRECTORY O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH WIFEXITED WIFSIGNALED
        WNOHANG chown chroot fchdir fchmod fchown fork forkpty getegid geteuid getgid getgroups
        getloadavg getpgid getpgrp getpriority getsid getuid killpg lchown mkfifo mknod nice openpty
        posix_spawn pread pwrite sched_getaffinity sendfile setgid setpgid setpriority setsid setuid
        statvfs sync sysconf ttyname uname wait wait3 wait4 waitid writev""",
    "signal": """
        ITIMER_REAL SIGALRM SIGCHLD SIGCONT SIGHUP SIGIO SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP
        SIGUSR1 SIGUSR2 SIGWINCH SIGXCPU SIGXFSZ alarm pause pthread_kill setitimer sigwait""",
    "socket": "AF_UNIX SO_REUSEPORT",
    "sys": "",
    "subprocess": "",
    "multiprocessing.connection": "",
}
GROUP = 0x200


class Startup:
    """`subprocess.STARTUPINFO`."""

    def __init__(self, *, lpAttributeList: dict[str, list[int]]) -> None:
        self.handles = lpAttributeList["handle_list"]


class Popen(subprocess.Popen[bytes]):
    """`subprocess.Popen` there. A child that runs code of ours sees what we see."""

    def __init__(
        self,
        argv: Any,
        *,
        creationflags: int = 0,
        startupinfo: Startup | None = None,
        **options: Any,
    ) -> None:
        assert not options.get("pass_fds")
        assert options.get("preexec_fn") is None
        assert creationflags in (0, GROUP)
        options["start_new_session"] = creationflags == GROUP
        options["pass_fds"] = startupinfo.handles if startupinfo else ()
        argv = [str(each) for each in argv]
        if argv[0] == sys.executable and "-c" in argv:
            at = argv.index("-c") + 1
            before = f"import runpy; runpy.run_path({__file__!r})['install'](); "
            argv[at] = f"{before}exec({argv[at]!r})"
        super().__init__(argv, **options)


class Shown(types.ModuleType):
    """A module as it is there."""

    def __init__(self, name: str, **more: object) -> None:
        super().__init__(name)
        self.__dict__.update(
            _real=importlib.import_module(name), _lacking={*LACKING[name].split()}, **more
        )

    def __getattr__(self, name: str) -> Any:
        if name in self._lacking:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(self._real, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._real, name, value)


def locking(descriptor: int, mode: int, _bytes: int) -> None:
    """`msvcrt.locking`."""
    fcntl.flock(descriptor, fcntl.LOCK_UN if mode == 0 else fcntl.LOCK_EX | fcntl.LOCK_NB)


def install() -> None:
    """From now on our modules find these."""
    connections = multiprocessing.connection
    msvcrt = types.ModuleType("msvcrt")
    msvcrt.__dict__.update(locking=locking, LK_UNLCK=0, LK_NBLCK=2)
    real_os = importlib.import_module("os")
    shown: dict[str, types.ModuleType] = {
        "os": Shown("os", set_handle_inheritable=real_os.set_inheritable),
        "sys": Shown("sys", platform="win32"),
        "signal": Shown("signal"),
        "socket": Shown("socket"),
        "subprocess": Shown(
            "subprocess", Popen=Popen, STARTUPINFO=Startup, CREATE_NEW_PROCESS_GROUP=GROUP
        ),
        "multiprocessing.connection": Shown(
            "multiprocessing.connection", PipeConnection=connections.Connection
        ),
        "msvcrt": msvcrt,
    }
    real = builtins.__import__

    def there(name: str, who: Any = None, *others: Any, **named: Any) -> Any:
        if str((who or {}).get("__name__", "")).partition(".")[0] in OURS:
            if name in MODULES:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)
            if name in shown:
                return shown[name]
        return real(name, who, *others, **named)

    builtins.__import__ = there
