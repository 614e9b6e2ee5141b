"""Makes the index of the declarations: `python -m codegen.names.build`.

Each shelf of headers becomes one file in `shelves`, which `codegen.names.index` reads. The headers
of the ESPs and of the libraries are ours (codegen/validation/api); those of the AVR core are the
installed ones, of which names and signatures are taken and nothing else.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.names.index import SHELVES
from codegen.project.included_files import included_names
from codegen.validation.api.marks import HEADERS
from grammars.cpp_declarations import WITHIN, Declarations, Declared, Kind, declarations

AVR_CORE = Path("/usr/share/arduino/hardware/arduino/avr")
_LETTERS = {
    Kind.TYPE: "t",
    Kind.ALIAS: "a",
    Kind.FUNCTION: "f",
    Kind.VARIABLE: "v",
    Kind.CONSTANT: "c",
    Kind.MACRO: "m",
}
_MARK = re.compile(r"\bPINWRIGHT_COMPLETE(_2)?\b")
_NAMED = re.compile(r"\b(?:class|struct|namespace)\s+PINWRIGHT_COMPLETE(_2)?\s+(\w+)")
_ABSENT = re.compile(r'^PINWRIGHT_ABSENT\((\w+),\s*"((?:[^"\\]|\\.)*)"\)', re.MULTILINE)
_UNAVAILABLE = re.compile(r"PINWRIGHT_UNAVAILABLE\((?:[^()\"]|\"[^\"]*\")*\)[^;]*;")
_OF_OURS = re.compile(r"^[ \t]*PINWRIGHT_\w+(?:\([^()\n]*\))?[ \t]*(?=\n|$)", re.MULTILINE)
_ON_ALL = (0, 0)
_CORE = re.compile(r"PINWRIGHT_CORE\s*(>=|<)\s*(\d+)")


def build_shelves(folder: Path, *, avr_core: Path = AVR_CORE) -> None:
    """Writes the shelves into `folder`; that of the AVR core only where it is installed."""
    folder.mkdir(exist_ok=True)
    for shelf in SHELVES:
        if shelf != "avr":
            _write(folder / f"{shelf}.json.z", shelf_of(headers_of(HEADERS / shelf)))
    if avr_core.is_dir():
        _write(folder / "avr.json.z", shelf_of(avr_headers(avr_core), ours=False))


def headers_of(folder: Path) -> dict[str, str]:
    """The texts of a folder's headers by the names that they are included by."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (".h" in path.suffix or not path.suffix)
    }


def avr_headers(core: Path) -> dict[str, str]:
    """The headers of an Arduino AVR core and of the libraries that come with it."""
    found = headers_of(core / "cores" / "arduino")
    for library in sorted((core / "libraries").iterdir()):
        found |= headers_of(library / "src")
    return found


def shelf_of(headers: dict[str, str], *, ours: bool = True) -> dict[str, Any]:
    """What a shelf's file says: for each header what it includes and declares.

    `ours` are headers with the marks of pinwright_marks.h: a type is whole only where they say so.
    """
    return {name: _header(text, ours=ours) for name, text in headers.items()}


def _header(text: str, *, ours: bool) -> dict[str, Any]:
    marked = {name: 2 if only else 1 for only, name in _NAMED.findall(text)}
    absent = dict(_ABSENT.findall(text)) if ours else {}
    partial = "PINWRIGHT_PARTIAL" in text
    if ours:
        for pattern in (_MARK, _UNAVAILABLE, _OF_OURS):
            text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    found = declarations(text)
    types = _types(found, marked if ours else None)
    names: dict[str, list[list[Any]]] = {}
    for each in found.names:
        if each.owner.startswith((WITHIN, "::")) or (each.is_private and not ours):
            continue
        row = [each.name, _LETTERS[each.kind], each.type, each.signature, *_versions(each)]
        while not row[-1]:
            row.pop()
        rows = names.setdefault(each.owner, [])
        if row not in rows:
            rows.append(row)
    entry: dict[str, Any] = {"includes": list(included_names(text)), "names": names}
    kept = {"types": types, "absent": absent, "partial": partial, "broken": found.broken}
    return entry | {key: value for key, value in kept.items() if value}


def _types(found: Declarations, marked: dict[str, int] | None) -> dict[str, list[Any]]:
    """For each type its bases, and whether it is whole: 1, 2 up to core 2 alone, or 0.

    `marked` has those that our headers call whole, None where they need no mark.
    """
    types: dict[str, list[Any]] = {}
    enumerations = {e.owner for e in found.names if e.kind is Kind.CONSTANT and e.owner == e.type}
    for body in found.bodies:
        needs_mark = marked is not None and body.name not in enumerations
        whole = int(body.whole)
        if whole and marked is not None and needs_mark:
            whole = marked.get(body.name, 0)
        known = types.setdefault(body.name, [[], whole])
        known[0] = list(dict.fromkeys([*known[0], *body.bases]))
        known[1] = 0 if 0 in (known[1], whole) else max(known[1], whole)
    return types


def _versions(each: Declared) -> tuple[int, int]:
    """Since and until which core a name is there; 0 where that is open."""
    since, until = _ON_ALL
    for opening in each.arms:
        for low, high in _conditions(opening):
            since = max(since, low)
            until = min(until, high) if until and high else until or high
    return since, until


def _conditions(opening: Iterable[str]) -> Iterable[tuple[int, int]]:
    *before, last = opening
    word, _, test = last.removeprefix("#").strip().partition(" ")
    if word in ("if", "elif"):
        parts = [_CORE.fullmatch(part.strip(" ()")) for part in test.split("&&")]
        if "||" not in test:
            for each in filter(None, parts):
                yield (int(each[2]), 0) if each[1] == ">=" else (0, int(each[2]))
    for line in before if word in ("elif", "else") else ():
        word, _, test = line.removeprefix("#").strip().partition(" ")
        if word in ("if", "elif") and (part := _CORE.fullmatch(test.strip())):
            yield (0, int(part[2])) if part[1] == ">=" else (int(part[2]), 0)


def _write(path: Path, shelf: dict[str, Any]) -> None:
    texts = {name: _compact(header) for name, header in shelf.items()}
    text = _compact(texts)
    path.write_bytes(zlib.compress(text.encode(), 9))


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


if __name__ == "__main__":
    build_shelves(Path(__file__).parent / "shelves")
