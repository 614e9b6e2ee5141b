"""What a compiler may open: the project's copy, its own files, what every program needs.

Two walls. Where the kernel has Landlock, a command is run such that nothing else can be opened
(guard.py): what the system's own programs are made of is left open there as a whole. And of what
compilers and assemblers say that they read, only their own folders count as theirs (`own_folders`),
which works everywhere, but only after the file was read.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from codegen.validation.machine import require_worked
from codegen.validation.platformio import environment, which
from codegen.validation.process import Confinement, run
from codegen.validation.scratch import cache_root
from codegen.validation.toolchain import ARDUINO_AVR, Source, Toolchain

_COMPILERS = {Source.SYSTEM: "avr-g++", Source.DECLARATIONS: "arm-none-eabi-g++"}
# Where programs of the system and the libraries that they load are; no data of anybody's.
_SYSTEM = ("/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/bin", "/lib", "/lib64", "/bin")
# No device without an end: gcc would read one that is included until its time or memory is over,
# and does without the random numbers.
_SYSTEM_FILES = ("/etc/ld.so.cache", "/dev/null")
_SEARCHED = re.compile(r"^(?:End of search list|#include <\.\.\.> search starts here:)", re.M)
_VERSION = 1  # least version of Landlock's interface
_CREATE_RULESET = 444  # number of the system call


@cache
def why_not_confined() -> str | None:
    """Why compilers cannot be confined here; None where they are."""
    if sys.platform != "linux":
        return "only Linux can"
    import ctypes

    version = ctypes.CDLL(None, use_errno=True).syscall(_CREATE_RULESET, None, 0, 1)
    return None if version >= _VERSION else "this kernel has no Landlock, or it is switched off"


def confined(folder: Path, toolchain: Toolchain) -> Confinement | None:
    """What a compiler of the toolchain may open when it compiles in `folder`; None if anything."""
    if why_not_confined() is not None:
        return None
    places = (*folders_of(toolchain), *map(Path, _SYSTEM), *map(Path, _SYSTEM_FILES))
    return Confinement(
        readable=tuple(dict.fromkeys(map(str, places))), writable=(str(folder), os.devnull)
    )


def folders_of(toolchain: Toolchain) -> tuple[Path, ...]:
    """The folders that belong to a toolchain: its own, and those that it is used with."""
    origin = toolchain.origin
    # An installed platform may stand on the system's compiler.
    compiler = which(_COMPILERS.get(toolchain.source, _COMPILERS[Source.SYSTEM]))
    return (
        toolchain.core_dir,
        *((origin.platforms, origin.packages) if origin else ()),
        *(Path(value) for _, value in toolchain.variables if Path(value).is_absolute()),
        *map(Path, toolchain.library_dirs),
        *map(Path, filter(None, [os.environ.get(ARDUINO_AVR)])),  # the core that the user names
        Path(__file__).parent / "platforms",
        *(own_folders(compiler) if compiler else ()),
    )


@cache
def own_folders(compiler: str) -> tuple[Path, ...]:
    """Where a compiler of the system has its headers and its C library's, by asking it."""
    said = _answer((compiler, "-x", "c++", "-E", "-v", os.devnull))
    listed = _SEARCHED.split(said)[1:-1]
    headers = [line.strip() for part in listed for line in part.splitlines() if line.strip()]
    installed = re.search(r"^install: (.+)$", _answer((compiler, "-print-search-dirs")), re.M)
    names = [*headers, *([installed[1]] if installed else [])]
    return tuple(dict.fromkeys(Path(os.path.realpath(name)) for name in names))


def _answer(command: Sequence[str]) -> str:
    root = cache_root()
    # An answer cut short on a busy machine would make the compiler's own headers foreign ones.
    return require_worked(run(command, cwd=root, env=environment(root), seconds=60)).output
