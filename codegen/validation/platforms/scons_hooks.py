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
    """gcc counts columns in bytes up to version 10, then in screen cells unless told otherwise."""
    answer = subprocess.run([compiler, "-dumpversion"], capture_output=True, text=True, check=False)
    major = answer.stdout.partition(".")[0].strip()
    return " -fdiagnostics-column-unit=byte" if major.isdigit() and int(major) >= 11 else ""


def _spawn(shell, _escape, _command, arguments, environment):
    line = " ".join(arguments)
    if "-c" in arguments and re.search(r"g(cc|\+\+)$", arguments[0].strip('"')):
        line += _flags(arguments[0].strip('"'))
    done = subprocess.run(
        [shell, "-c", line], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    with _lock:
        sys.stdout.flush()
        sys.stdout.buffer.write(done.stdout)
        sys.stdout.buffer.flush()
    return done.returncode


if os.name == "posix":
    DefaultEnvironment().Replace(SPAWN=_spawn)
