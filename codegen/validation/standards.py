"""Whether the system's compiler knows the C++ standard that a project asks for.

The AVR compiler that Debian packages is gcc 5.4, PlatformIO's is gcc 7.3: what the older one calls
an error may build where the user builds it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from codegen.project.files import BuildSettings
from codegen.validation.platformio import environment, which
from codegen.validation.process import Ended, run
from codegen.validation.scratch import cache_root
from codegen.validation.toolchain import Source, Toolchain

_STANDARD = re.compile(r"-std=(?:c|gnu)\+\+(1z|17|2a|20|2b|23|2c|26)")
_SINCE = {"1z": 8, "17": 8}
"""The major version of gcc that has nearly all of a standard; that of the later ones is 11."""


def standard_doubts(toolchain: Toolchain, settings: BuildSettings) -> tuple[str, ...]:
    """The standards of a project of which the compiler knows a part only, each with the reason."""
    if toolchain.source is not Source.SYSTEM or (compiler := which("avr-g++")) is None:
        return ()
    asked = [
        (flag, match[1])
        for flag in (*settings.build_flags, *settings.build_src_flags)
        if (match := _STANDARD.fullmatch(flag))
    ]
    return tuple(
        f"{flag}: {Path(compiler).name} {version} knows only a part of it"
        for flag, standard in dict.fromkeys(asked)
        if (version := _version(compiler)) and _major(version) < _SINCE.get(standard, 11)
    )


@cache
def _version(compiler: str) -> str:
    """What a compiler says its version is, "" if it says none: 10 ms."""
    folder = cache_root()
    finished = run([compiler, "-dumpversion"], cwd=folder, env=environment(folder), seconds=5)
    said = finished.output.strip()
    return said if finished.ended is Ended.EXITED and re.match(r"\d+", said) else ""


def _major(version: str) -> int:
    return int(version.partition(".")[0])
