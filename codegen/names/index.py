"""The index of what the declarations declare, read from files that `codegen.names.build` makes.

One file for each shelf of headers, read when it is first asked: for each header what it includes,
the types with their bases, and all names with kind, type, signature and the versions of the core
that have them.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from grammars.cpp_declarations import Kind

SHELVES = ("esp32", "esp8266", "common", "libraries", "esp_libraries", "avr_libraries", "avr")
_FOLDER = Path(__file__).parent / "shelves"
# By platform the shelves of its boards; the first that has a header is it.
_OF_PLATFORM = {
    "espressif32": ("esp32", "common", "esp_libraries", "libraries"),
    "espressif8266": ("esp8266", "common", "esp_libraries", "libraries"),
    "atmelavr": ("avr", "common", "avr_libraries", "libraries"),
}
_ELSEWHERE = ("common", "libraries")  # what is the same for every board
# What a chip does not have, and the headers say under a condition of it: USB.
_NOT_ON = {"esp32": frozenset({"HWCDC.h", "USBCDC.h"})}
CORES = ("esp32", "esp8266", "avr")
"""The shelves that are a core, not libraries."""

_KINDS = {
    "t": Kind.TYPE,
    "a": Kind.ALIAS,
    "f": Kind.FUNCTION,
    "v": Kind.VARIABLE,
    "c": Kind.CONSTANT,
    "m": Kind.MACRO,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One name: what it is, and where it comes from.

    `type` is that of a variable, what a function gives, or what an alias or a macro of one word
    stands for. `since` and `until` are codes of the ESP32's core (30000 for 3.0), 0 where open.
    """

    name: str
    kind: Kind
    type: str
    signature: str
    since: int
    until: int
    header: str
    shelf: str


@dataclass(slots=True)
class TypeEntry:
    """A type or namespace: its bases and own members; `whole` says that these are all."""

    bases: tuple[str, ...]
    whole: bool
    members: dict[str, list[Entry]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visible:
    """What a set of headers brings, over all that these include in turn.

    `unknown` are those that the index does not have, `absent` the names that a core has no more,
    with what replaced them.
    """

    types: Mapping[str, tuple[TypeEntry, ...]]
    names: Mapping[str, tuple[Entry, ...]]
    headers: frozenset[str]
    unknown: frozenset[str]
    absent: Mapping[str, str]


def shelves_of(platform: str | None) -> tuple[str, ...]:
    """The shelves for the boards of a platform, None for any board."""
    return _OF_PLATFORM.get(platform or "", _ELSEWHERE)


def has_header(name: str, platform: str | None) -> bool:
    """Whether the index has a header of that name for the boards of a platform."""
    return any(name in _shelf(shelf) for shelf in shelves_of(platform))


def headers(platform: str | None) -> frozenset[str]:
    """The names of all headers that the index has for the boards of a platform."""
    return frozenset(name for shelf in shelves_of(platform) for name in _shelf(shelf))


@lru_cache(maxsize=16)
def visible(
    includes: frozenset[str], platform: str | None, mcu: str = "", core: int = 0
) -> Visible:
    """What is visible after these includes, for a chip and a core's version (0: for any)."""
    shelves = shelves_of(platform)
    types: dict[str, list[TypeEntry]] = {}
    names: dict[str, list[Entry]] = {}
    absent: dict[str, str] = {}
    seen: set[str] = set()
    unknown: set[str] = set()
    waiting = sorted(includes)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        shelf = next((each for each in shelves if name in _shelf(each)), None)
        if shelf is None:
            unknown.add(name)
            continue
        if name in _NOT_ON.get(mcu, ()):
            continue
        data = _header(shelf, name)
        waiting += data["includes"]
        absent |= data.get("absent", {})
        _add(data, types, names, core=core, header=name, shelf=shelf)
    return Visible(
        {name: tuple(each) for name, each in types.items()},
        {name: tuple(each) for name, each in names.items()},
        frozenset(seen - unknown),
        frozenset(unknown),
        absent,
    )


def _add(
    data: Mapping[str, Any],
    types: dict[str, list[TypeEntry]],
    names: dict[str, list[Entry]],
    *,
    core: int,
    header: str,
    shelf: str,
) -> None:
    made: dict[str, TypeEntry] = {}
    for name, (bases, whole) in data.get("types", {}).items():
        made[name] = TypeEntry(tuple(bases), whole == 1 or (whole == 2 and 0 < core < 30000))
        types.setdefault(name, []).append(made[name])
    for owner, rows in data["names"].items():
        home = names if not owner else made[owner].members if owner in made else None
        if home is None:
            continue
        for row in rows:
            entry = _entry(row, header, shelf)
            if not core or (entry.since <= core and (not entry.until or core < entry.until)):
                home.setdefault(entry.name, []).append(entry)


def _entry(row: list[Any], header: str, shelf: str) -> Entry:
    blank: tuple[Any, ...] = ("", "", "", "", 0, 0)
    name, kind, of, signature, since, until = (*row, *blank[len(row) :])
    return Entry(name, _KINDS[kind], of, signature, since, until, header, shelf)


@cache
def _shelf(name: str) -> Mapping[str, str]:
    """What is said of each header, still to be read: most are never asked for."""
    path = _FOLDER / f"{name}.json.z"
    found: Mapping[str, str] = json.loads(zlib.decompress(path.read_bytes()))
    return found


@lru_cache(maxsize=256)
def _header(shelf: str, name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(_shelf(shelf)[name])
    return found


def warm(names: Iterable[str] = SHELVES) -> None:
    """Read shelves before they are asked for."""
    for name in names:
        _shelf(name)
