"""Loaded by every scratch project before its platform: makes a failing build easy to read.

Each command's output stays in one piece though several run at once, and columns count bytes with
every version of gcc.
"""

import functools
import os
import re
import subprocess
import sys
import threading

from SCons.Script import DefaultEnvironment

_lock = threading.Lock()


@functools.cache
def _flags(compiler):
    """gcc counts columns in bytes up to version 10, then in screen cells unless told otherwise.

    -H: it tells the files that it reads, which foreign_files.py looks at and leaves out.
    """
    answer = subprocess.run([compiler, "-dumpversion"], capture_output=True, text=True, check=False)
    major = answer.stdout.partition(".")[0].strip()
    new = major.isdigit() and int(major) >= 11
    return " -H -fdiagnostics-column-unit=byte" if new else " -H"


def _told_once(lines):
    """The lines, those of -H without its dots and not again: an endless include has no end."""
    told = set()
    for line in lines:
        path = re.match(rb"\.+ (.*\n)", line)
        if path is None:
            yield line
        elif path[1] not in told:
            told.add(path[1])
            yield b". " + path[1]


def _spawn(shell, _escape, _command, arguments, environment):
    line = " ".join(arguments)
    if "-c" in arguments and re.search(r"g(cc|\+\+)$", arguments[0].strip('"')):
        line += _flags(arguments[0].strip('"'))
    with subprocess.Popen(
        [shell, "-c", line], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as command:
        output = b"".join(_told_once(command.stdout))
    with _lock:
        sys.stdout.flush()
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    return command.returncode


if os.name == "posix":
    DefaultEnvironment().Replace(SPAWN=_spawn)
