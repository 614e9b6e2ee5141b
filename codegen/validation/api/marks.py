"""What our headers say about themselves: which classes they declare whole, which files they are.

The marks are explained in platforms/pinwright_esp_api/headers/common/pinwright_marks.h. The folders
beside `common`: `esp32` and `esp8266` declare the cores; `libraries` what is the same for every
board, `esp_libraries` and `avr_libraries` what is for these alone, or differs there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.project.esp_core import EspCore

HEADERS = Path(__file__).parents[1] / "platforms" / "pinwright_esp_api" / "headers"
PARTIAL = "pinwright: declared in part"
"""The warning of a header that declares only a part of what the real one does."""

_NO_ESP = 0  # where `PINWRIGHT_CORE` is not defined

MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)\(", re.MULTILINE)
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
# What C declares: a typedef, a structure by one, a function.
_DECLARED = re.compile(
    r"typedef\b[^;{(]*?(\w+)\s*;|^\}\s*(\w+)\s*;|^[\w \t*]+?\b(\w+)\([^;{}()]*\)\s*;", re.MULTILINE
)
_CONDITIONAL = re.compile(r"\s*#\s*(?P<word>if\w*|elif|else|endif)\b(?P<test>.*)")
_COMPARISON = re.compile(r"PINWRIGHT_CORE\s*(>=|<)\s*(\d+)")
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
    names. `gone` are names that the headers declare for other versions of the core alone.
    """

    declared: frozenset[str]
    partial: frozenset[str]
    opaque: frozenset[str]
    macros: frozenset[str]
    files: frozenset[str]
    gone: frozenset[str] = frozenset()


NO_MARKS = Marks(frozenset(), frozenset(), frozenset(), frozenset(), frozenset())
"""Those of a real core, which declares all that it has."""


@cache
def marks(core: EspCore) -> Marks:
    """Read from the headers for a core, once."""
    complete = {"PINWRIGHT_COMPLETE"}
    if core.first[0] == 2:
        complete.add("PINWRIGHT_COMPLETE_2")
    folders = [HEADERS / name for name in (core.family, "common", "libraries", "esp_libraries")]
    files = [path for folder in folders for path in sorted(folder.rglob("*.h*")) if path.is_file()]
    return _read(tuple(files), core.code, frozenset(complete))


@cache
def marks_of(files: tuple[Path, ...]) -> Marks:
    """Read from headers that are used with a real core, once."""
    return _read(files, _NO_ESP, frozenset({"PINWRIGHT_COMPLETE"}))


def _read(files: tuple[Path, ...], code: int, complete: frozenset[str]) -> Marks:
    """Read from headers, with `code` for the core's version and the marks of what is whole."""
    bases: dict[str, set[str]] = {}
    whole: dict[str, bool] = {}
    named: set[str] = set()
    macros: set[str] = set()
    here: set[str] = set()
    elsewhere: set[str] = set()
    for path in files:
        text = path.read_text("utf-8")
        ours, others = _by_version(text, code)
        here |= set(_IDENTIFIER.findall(ours))
        elsewhere |= {name for found in _DECLARED.findall(others) for name in found if name}
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
        gone=frozenset(elsewhere - here),
    )


def _by_version(text: str, code: int) -> tuple[str, str]:
    """The lines of a header that hold for a version of the core, and those that do for others.

    Of a condition that asks for more than the version, both arms hold.
    """
    ours: list[str] = []
    others: list[str] = []
    stack: list[tuple[bool, bool, bool]] = []  # whether the arm holds, one has held, it is known
    for line in text.replace("\\\n", " ").split("\n"):
        directive = _CONDITIONAL.match(line)
        if directive is None:
            (ours if all(arm for arm, _, _ in stack) else others).append(line)
        elif directive["word"].startswith("if"):
            holds = _holds(directive["test"], code) if directive["word"] == "if" else None
            stack.append((holds is not False, holds is True, holds is not None))
        elif directive["word"] == "endif":
            stack = stack[:-1]
        elif stack:
            _, held, known = stack.pop()
            test = _holds(directive["test"], code) if directive["word"] == "elif" else True
            stack.append((not known or (not held and test is not False), held or bool(test), known))
    return "\n".join(ours), "\n".join(others)


def _holds(test: str, code: int) -> bool | None:
    """A condition on the core's version alone; None for any other."""
    compared = [_COMPARISON.fullmatch(part.strip()) for part in test.split("&&")]
    if not all(compared):
        return None
    return all(
        {">=": code >= int(each[2]), "<": code < int(each[2])}[each[1]] for each in compared if each
    )


def _defined(files: Iterable[Path]) -> frozenset[str]:
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
