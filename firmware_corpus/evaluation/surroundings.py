"""What a document needs of its repository to compile: its sketch's tabs, the headers it reaches.

An include is looked for beside the file that has it, then among all headers of the repository,
nearest first, as the search paths of a build would find it; what is found nowhere is left to the
compiler's own folders. Only headers are taken: nothing is linked.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"\n]+)[>\"]", re.MULTILINE)
_TABS = (".ino", ".pde")
# Copies of these for other systems lie in many repositories; no sketch means them.
_SYSTEM = ("avr/", "util/", "sys/", "freertos/", "driver/", "esp_")
_APART = re.compile(r"(?:^|/)(?:tests?|mocks?|stubs|extras|\.[^/]+)/", re.IGNORECASE)
_MOST_FILES = 80
_STANDARD = frozenset(
    f"{name}.h"
    for name in (
        *("assert", "ctype", "errno", "float", "inttypes", "limits", "locale", "math", "setjmp"),
        *("signal", "stdarg", "stdbool", "stddef", "stdint", "stdio", "stdlib", "string", "time"),
        *("unistd", "Arduino", "Wire", "SPI", "EEPROM", "SoftwareSerial", "Print", "Stream"),
    )
)

Read = Callable[[str], str | None]
"""The text of a file of the repository by its path, None if there is none."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Paths of the files to compile with, in the order of their names, and folders of headers."""

    files: tuple[str, ...]
    include_dirs: tuple[str, ...]


def surroundings(path: str, text: str, *, paths: Iterable[str], read: Read) -> Surroundings | None:
    """What the document at `path` needs of the repository with these `paths`.

    None if it needs more files than a check is worth.
    """
    folder = posixpath.dirname(path)
    tabs = _tabs(path, paths) if path.endswith(_TABS) else ()
    by_name: dict[str, list[str]] = {}
    for each in paths:
        by_name.setdefault(posixpath.basename(each), []).append(each)
    taken: dict[str, str | None] = {path: text, **{tab: read(tab) for tab in tabs}}
    folders = {folder} if tabs or path.endswith(_TABS) else set()
    waiting = list(taken)
    while waiting:
        here = waiting.pop()
        for quote, name in _INCLUDE.findall(taken[here] or ""):
            found, searched = _find(name, here, quote, by_name)
            if found is None:
                continue
            if searched is not None:
                folders.add(searched)
            if found not in taken:
                taken[found] = read(found)
                waiting.append(found)
        if len(taken) > _MOST_FILES:
            return None
    files = sorted(each for each in taken if each != path and taken[each] is not None)
    return Surroundings(tuple(files), tuple(sorted(folders)))


def _tabs(path: str, paths: Iterable[str]) -> tuple[str, ...]:
    """The other tabs of a sketch, if its folder holds one sketch and not many."""
    folder = posixpath.dirname(path)
    beside = [p for p in paths if posixpath.dirname(p) == folder and p.endswith(_TABS)]
    named = {f"{folder}/{posixpath.basename(folder)}{suffix}" for suffix in _TABS}
    return tuple(p for p in sorted(beside) if p != path) if named & set(beside) else ()


def _find(
    name: str, here: str, quote: str, by_name: dict[str, list[str]]
) -> tuple[str | None, str | None]:
    """The file that an include means, and the folder to search it in unless it is beside."""
    candidates = by_name.get(posixpath.basename(name), [])
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(here), name))
    if quote == '"' and beside in candidates:
        return beside, None
    fitting = [
        each
        for each in candidates
        if (each == name or each.endswith(f"/{name}")) and not _APART.search(each)
    ]
    if not fitting or name in _STANDARD or name.startswith(_SYSTEM):
        return None, None
    nearest = max(fitting, key=lambda each: (_common(each, here), -each.count("/"), each))
    return nearest, nearest[: len(nearest) - len(name)].rstrip("/")


def _common(one: str, other: str) -> int:
    """How many folders two paths share."""
    pairs = zip(one.split("/")[:-1], other.split("/")[:-1], strict=False)
    count = 0
    for mine, theirs in pairs:
        if mine != theirs:
            break
        count += 1
    return count
