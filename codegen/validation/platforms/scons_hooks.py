"""Loaded by every scratch project before its platform: makes a failing build easy to read.

Each command's output stays in one piece though several run at once, and columns count bytes with
every version of gcc. What the project's own sources are compiled and linked with can open only what
it may (PINWRIGHT_GUARD, see confinement.py), and its assembler tells what it read.
"""

import functools
import itertools
import json
import os
import re
import subprocess
import sys
import threading

from SCons.Script import DefaultEnvironment

_lock = threading.Lock()
_numbers = itertools.count()
_guard = json.loads(os.environ.get("PINWRIGHT_GUARD", "[]"))


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
    told = None
    compiler = arguments[0].strip('"')
    is_gcc = re.search(r"g(cc|\+\+)$", compiler)
    if "-c" in arguments and is_gcc:
        line += _flags(compiler)
        if not os.path.isabs(arguments[-1].strip('"')):  # one of the project's own
            told = f".pio/opened-{next(_numbers)}"
            line += f" -Wa,--MD,{told}"
            if "-flto" in arguments:
                line += " -ffat-lto-objects"  # so that the assembler is called now
    own = told or (is_gcc and "-c" not in arguments)
    with subprocess.Popen(
        [*(_guard if own else ()), shell, "-c", line],
        env=environment,
        stdin=subprocess.PIPE,  # open until the command has ended: the guard's lifeline
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as command:
        output = b"".join(_told_once(command.stdout))
        command.wait()
    if told and os.path.exists(told):
        with open(told, "rb") as listed:
            output += b"pinwright: opened " + b" ".join(listed.read().replace(b"\\\n", b" ").split()) + b"\n"
        os.unlink(told)
    with _lock:
        sys.stdout.flush()
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    return command.returncode


if os.name == "posix":
    DefaultEnvironment().Replace(SPAWN=_spawn)
