"""Which library a header belongs to, and what PlatformIO and arduino-cli call it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any


@dataclass(frozen=True, slots=True)
class Library:
    """One library: `lib_deps` is `owner/Name` in PlatformIO's registry, `arduino` its name in the
    Library Manager, `names` what its headers declare that is not called like a header.

    `version` is one that was seen; a profile of a sketch.yaml wants one.
    """

    name: str
    lib_deps: str
    headers: tuple[str, ...]
    arduino: str | None = None
    version: str | None = None
    names: tuple[str, ...] = ()


@cache
def all_libraries() -> tuple[Library, ...]:
    """Every library of libraries.toml, in the file's order."""
    table: dict[str, list[dict[str, Any]]] = tomllib.loads(
        files(__package__).joinpath("libraries.toml").read_text("utf-8")
    )
    return tuple(
        Library(
            name=row["name"],
            lib_deps=row["lib_deps"],
            headers=tuple(row["headers"]),
            arduino=row.get("arduino"),
            version=row.get("version"),
            names=tuple(row.get("names", ())),
        )
        for row in table["library"]
    )


def libraries_of(header: str) -> tuple[Library, ...]:
    """The libraries that bring a header, the best known first."""
    return _by_header().get(header.casefold(), ())


def hint_on(header: str) -> str:
    """What could bring a missing header, to be added to the message about it."""
    if found := libraries_of(header):
        arduino = f", {found[0].arduino} in the Library Manager" if found[0].arduino else ""
        return f"; its library is {found[0].lib_deps} in lib_deps{arduino}"
    return "; lib_deps or the Library Manager may bring its library"


def header_declaring(name: str) -> str | None:
    """The header of a library that declares a class or object, None when that is not certain."""
    return _by_name().get(name)


@cache
def _by_header() -> Mapping[str, tuple[Library, ...]]:
    index: dict[str, tuple[Library, ...]] = {}
    for library in all_libraries():
        for header in library.headers:
            key = header.casefold()  # on Windows and macOS a header is found in any case
            index[key] = (*index.get(key, ()), library)
    return index


@cache
def _by_name() -> Mapping[str, str]:
    """Names to headers; one that two libraries claim belongs to the first."""
    index: dict[str, str] = {}
    for library in all_libraries():
        for header in library.headers:
            index.setdefault(PurePosixPath(header).stem, header)
        for name in library.names:
            index.setdefault(name, library.headers[0])
    return index
