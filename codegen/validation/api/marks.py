"""What our headers say of themselves: which classes they declare whole, and which files they are.

The marks are explained in platforms/pinwright_esp_api/headers/common/pinwright_marks.h.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.esp_core import EspCore

HEADERS = Path(__file__).parents[1] / "platforms" / "pinwright_esp_api" / "headers"
PARTIAL = "pinwright: declared in part"
"""The warning of a header that declares only a part of what the real one does."""

MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)\(", re.MULTILINE)
_MARK = r"PINWRIGHT_COMPLETE(?:_2)?"
_HEAD = re.compile(
    r"^(?:template\s*<[^>{;]*>\s*)?(?P<kind>class|struct|namespace)\s+"
    rf"(?:(?P<mark>{_MARK})\s+)?(?P<name>[A-Za-z_]\w*)\s*(?:final\s*)?"
    r"(?::(?P<bases>[^{;]*))?\{",
    re.MULTILINE,
)
_TYPEDEF = re.compile(r"^\} ([A-Za-z_]\w*);", re.MULTILINE)  # a C structure, never marked
_NAMED = re.compile(r"\b(?:class|struct|union)\s+([A-Za-z_]\w*)\b(?!\s*[:{])")
_DEFINED = re.compile(rf"\b(?:class|struct|union)\s+(?:{_MARK}\s+)?([A-Za-z_]\w*)\s*[:{{]")
_BASE = re.compile(r"(?:public|protected|private|virtual|\s)*\s*([\w:]+)")


@dataclass(frozen=True, slots=True)
class Marks:
    """`declared` has the classes and namespaces of our headers, `partial` those not whole.

    A class is not whole either when one of its bases is not. `opaque` are the types that the
    headers name and do not define. `macros` are those that take arguments, `files` the headers'
    names.
    """

    declared: frozenset[str]
    partial: frozenset[str]
    opaque: frozenset[str]
    macros: frozenset[str]
    files: frozenset[str]


@cache
def marks(core: EspCore) -> Marks:
    """Read from the headers for a core, once."""
    complete = {"PINWRIGHT_COMPLETE"}
    if core.first[0] == 2:
        complete.add("PINWRIGHT_COMPLETE_2")
    bases: dict[str, set[str]] = {}
    whole: dict[str, bool] = {}
    folders = [HEADERS / name for name in (core.family, "common", "libraries")]
    files = [path for folder in folders for path in sorted(folder.rglob("*.h*")) if path.is_file()]
    named: set[str] = set()
    macros: set[str] = set()
    for path in files:
        text = path.read_text("utf-8")
        named |= set(_NAMED.findall(text))
        macros |= set(MACRO.findall(text))
        whole |= dict.fromkeys(_TYPEDEF.findall(text), False)
        for head in _HEAD.finditer(text):
            name = head["name"]
            # A name may be declared twice, for two versions: what one leaves open is open.
            whole[name] = whole.get(name, True) and head["mark"] in complete
            bases.setdefault(name, set()).update(
                match[1].rpartition(":")[2]
                for base in (head["bases"] or "").split(",")
                if (match := _BASE.match(base.strip())) is not None
            )
    return Marks(
        declared=frozenset(whole),
        partial=frozenset(name for name in whole if not _is_whole(name, whole, bases)),
        opaque=frozenset(named) - _defined(files),
        macros=frozenset(macros),
        files=frozenset(path.name for path in files),
    )


def _defined(files: list[Path]) -> frozenset[str]:
    return frozenset(name for path in files for name in _DEFINED.findall(path.read_text("utf-8")))


def _is_whole(name: str, whole: dict[str, bool], bases: dict[str, set[str]]) -> bool:
    waiting, seen = [name], set[str]()
    while waiting:
        each = waiting.pop()
        if each in seen or each not in whole:
            continue  # a class of the C++ library is whole
        if not whole[each]:
            return False
        seen.add(each)
        waiting += bases.get(each, ())
    return True
