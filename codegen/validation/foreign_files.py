"""Withholds what a compiler read from files that belong neither to the project nor the toolchain.

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

from codegen.validation.confinement import folders_of, why_not_confined
from codegen.validation.toolchain import Toolchain
from grammars.patience import keep_on

_READ = re.compile(r"^(?:\.+|[!x]) (?P<file>.*)$", re.MULTILINE)  # by a compiler with -H
_OPENED = re.compile(r"^pinwright: opened (?P<files>.*)\n", re.MULTILINE)  # by scons_hooks.py
_GONE_ON = re.compile(r"^ \S+\.(?:cpp|cc|cxx)$")  # by -H too, after a precompiled header: its unit
_GUARDS = "Multiple include guards may be useful for:"  # what -H says at its end
_DIAGNOSTIC = re.compile(
    r"^(?P<place>(?P<file>[^\s:][^:]*):(?P<line>\d+)(?::\d+)?): "
    r"(?P<kind>internal compiler error|fatal error|error|warning|note)?",
    re.IGNORECASE,
)
# What may not be opened (confinement.py): the compiler's word, and the assembler's for both of its.
# What lies outside and is not there is told alike, so that no message says which it is.
_DENIED = re.compile(
    r": (?:fatal )?error: (?P<file>.+): (?:Permission denied|No such file or directory)$"
)
_DENIED_BY_ASSEMBLER = re.compile(
    r": (?:Error|Fatal error): (?:can't open (?P<source>.+) for reading: .*"
    r"|file not found: (?P<data>.+))$"
)
_BY_ASSEMBLER = re.compile(r": (?:Error|Warning|Fatal error|Info): ")
_ASSEMBLER_REFUSED = "the assembler refuses this"
# All that is shown beside it of a build that read such a file: no tool put words of it there.
_STEP = re.compile(
    r"(?:Compiling|Archiving|Indexing) \S*$|Building in \w+ mode$"
    r"|In file included from |\s+from |\*\*\* \[[^\]]*\] Error \d+$"
)
_OUTSIDE = "the file is outside of the project"
_WITHHELD = "withheld, since the compiler read a file outside of the project"
_REFUSED = "pinwright: refused: it reads"
_TEMPORARY = re.compile(r"[\\/]cc\w+\.(?:s|o|ltrans)")  # what a compiler hands to its assembler
_TEMPORARY_INPUT = re.compile(r"[\\/]pinwright-\d+-[0-9a-f]+[\\/]cc\w+\.s$")
_DEPENDENCY = re.compile(r"(?:\\.|[^\s\\])+")


def without_foreign_lines(output: str, *, folder: Path, toolchain: Toolchain) -> str:
    """The output without messages from foreign files, and the lines quoted below them.

    Where an error is and that it is one remains. If a foreign file was read at all, or would have
    been, no message has its text, and one says which file it was. `folder` is where the compiler
    ran.
    """
    roots = _roots(folder, toolchain)
    output = _OPENED.sub(lambda match: opened(match["files"]), output)
    read = dict.fromkeys(_READ.findall(output))
    lines = (
        line
        for line in output.splitlines(keepends=True)
        if not _READ.match(line)
        and not _GONE_ON.match(line)
        and line.strip() not in read
        and line.strip() != _GUARDS
    )
    denied: dict[str, None] = {}
    kept = list(_kept(lines, folder, roots, denied))
    names = dict.fromkeys(_real(folder, name) for name in {**read, **denied})
    foreign = [name for name in names if not name.startswith(roots)]
    if not foreign:
        return "".join(kept)
    kept = list(_without_words(kept))
    told = (_DIAGNOSTIC.match(line) for line in kept if f"error: {_OUTSIDE}" in line)
    named = {_real(folder, match["file"]) for match in told if match}
    if silent := [name for name in foreign if name not in named]:
        kept.append(f"{_REFUSED} {', '.join(silent)}, outside of the project\n")
    return "".join(kept)


def opened(dependencies: str) -> str:
    """What an assembler says that it read (`--MD`), as lines of a compiler's -H."""
    _, _, listed = dependencies.replace("\\\n", " ").partition(": ")
    names = (re.sub(r"\\(.)", r"\1", name) for name in _DEPENDENCY.findall(listed))
    return "".join(f". {name}\n" for name in names if not _TEMPORARY_INPUT.search(name))


def was_refused(output: str) -> bool:
    """Whether the output names a foreign file that a compiler read without an error."""
    return _REFUSED in output


def _kept(
    lines: Iterable[str], folder: Path, roots: tuple[str, ...], denied: dict[str, None]
) -> Iterator[str]:
    """The lines that may be shown; what the compiler could not open is added to `denied`."""
    foreign = False
    for line in lines:
        keep_on()
        if match := _DIAGNOSTIC.match(line):
            path = _real(folder, match["file"])
            foreign = not path.startswith(roots) and not _TEMPORARY.search(path)
            if foreign:
                yield f"{match['place']}: {_kind(match)}: {_OUTSIDE}\n"
                continue
            if missed := _DENIED.search(line):
                name = _included(folder, match["file"], missed["file"])
                if not name.startswith(roots):
                    foreign = True  # and so is the line that is quoted
                    denied[name] = None
                    yield f"In file included from {match['file']}:{match['line']}:0:\n"
                    yield f"{name}:1:1: error: {_OUTSIDE}\n"
                    continue
            if missed := _DENIED_BY_ASSEMBLER.search(line):
                denied[missed["source"] or missed["data"]] = None
            elif _BY_ASSEMBLER.search(line) and why_not_confined() is not None:
                # It tells what it read only where it succeeds; its words may be a file's.
                yield f"{match['place']}: {_kind(match)}: {_ASSEMBLER_REFUSED}\n"
                continue
        elif not line[:1].isspace():
            foreign = False
        if not foreign:
            yield line


def _included(folder: Path, includer: str, name: str) -> str:
    """The file that an `#include` of this name leads to, or would from the folder."""
    beside = (folder / includer).parent / name
    return os.path.realpath(beside if beside.exists() else folder / name)


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
    return tuple(
        f"{os.path.normpath(name)}{os.sep}"
        for place in (folder, *folders_of(toolchain))
        for name in (place, place.resolve())
    )
