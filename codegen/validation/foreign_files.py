"""What a compiler read from files that are neither the project's nor the toolchain's: withheld.

`#include "/home/me/.ssh/id_rsa"` makes a compiler print lines of that file, and once it is read, a
message on any line may hold its words: `#pragma message WIFI_PASSWORD`, `cannot convert 'hunter2'`.
A project that came from somewhere else could have them shown, logged or written into a report.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from codegen.validation.toolchain import Toolchain

_READ = re.compile(r"^(?:\.+|[!x]) (?P<file>.*)$", re.MULTILINE)  # by a compiler with -H
_GONE_ON = re.compile(r"^ \S+\.(?:cpp|cc|cxx)$")  # by -H too, after a precompiled header: its unit
_GUARDS = "Multiple include guards may be useful for:"  # what -H says at its end
_DIAGNOSTIC = re.compile(
    r"^(?P<place>(?P<file>[^\s:][^:]*):\d+(?::\d+)?): "
    r"(?P<kind>internal compiler error|fatal error|error|warning|note)?",
    re.IGNORECASE,
)
# All that is shown beside it of a build that read such a file: no tool put words of it there.
_STEP = re.compile(
    r"(?:Compiling|Archiving|Indexing) \S*$|Building in \w+ mode$"
    r"|In file included from |\s+from |\*\*\* \[[^\]]*\] Error \d+$"
)
_OUTSIDE = "the file is outside of the project"
_WITHHELD = "withheld, since the compiler read a file outside of the project"
_REFUSED = "pinwright: refused: it reads"
# Compilers and their headers; nobody keeps secrets there.
_SYSTEM = ("/usr", "/opt", "/nix/store")
_TEMPORARY = re.compile(r"[\\/]cc\w+\.(?:s|o|ltrans)")  # what a compiler hands to its assembler


def without_foreign_lines(output: str, *, folder: Path, toolchain: Toolchain) -> str:
    """The output without messages from foreign files, and the lines quoted below them.

    Where an error is and that it is one remains. If a foreign file was read at all, no message has
    its text, and one says which file it was. `folder` is where the compiler ran.
    """
    roots = _roots(folder, toolchain)
    read = dict.fromkeys(_READ.findall(output))
    foreign = [name for name in read if not _real(folder, name).startswith(roots)]
    lines = (
        line
        for line in output.splitlines(keepends=True)
        if not _READ.match(line)
        and not _GONE_ON.match(line)
        and line.strip() not in read
        and line.strip() != _GUARDS
    )
    kept = list(_kept(lines, folder, roots))
    if not foreign:
        return "".join(kept)
    kept = list(_without_words(kept))
    told = [line for line in kept if f"error: {_OUTSIDE}" in line]
    if silent := [name for name in foreign if not any(x.startswith(f"{name}:") for x in told)]:
        kept.append(f"{_REFUSED} {', '.join(silent)}, outside of the project\n")
    return "".join(kept)


def was_refused(output: str) -> bool:
    """Whether such an output tells of a foreign file that a compiler read and found nothing in."""
    return _REFUSED in output


def _kept(lines: Iterable[str], folder: Path, roots: tuple[str, ...]) -> Iterator[str]:
    foreign = False
    for line in lines:
        if match := _DIAGNOSTIC.match(line):
            path = _real(folder, match["file"])
            foreign = not path.startswith(roots) and not _TEMPORARY.search(path)
            if foreign:
                yield f"{match['place']}: {_kind(match)}: {_OUTSIDE}\n"
                continue
        elif not line[:1].isspace():
            foreign = False
        if not foreign:
            yield line


def _without_words(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if match := _DIAGNOSTIC.match(line):
            why = _OUTSIDE if line.rstrip().endswith(_OUTSIDE) else _WITHHELD
            yield f"{match['place']}: {_kind(match)}: {why}\n"
        elif _STEP.match(line):
            yield line


def _kind(match: re.Match[str]) -> str:
    return (match["kind"] or "note").lower()


@lru_cache(maxsize=4096)  # a compiler names the same hundred headers each time
def _real(folder: Path, name: str) -> str:
    """The file that is read by a name; a link in a folder of the system may lead out of it."""
    return os.path.realpath(folder / name)


def _roots(folder: Path, toolchain: Toolchain) -> tuple[str, ...]:
    origin = toolchain.origin
    places = [
        *map(Path, _SYSTEM),
        folder,
        toolchain.core_dir,
        *((origin.platforms, origin.packages) if origin else ()),
        *(Path(value) for _, value in toolchain.variables if value.startswith("/")),
        *map(Path, toolchain.library_dirs),
        Path(__file__).parent,  # of our own platforms
    ]
    return tuple(
        f"{os.path.normpath(name)}{os.sep}" for place in places for name in (place, place.resolve())
    )
