"""Stand-ins for the headers that nothing here may provide, so that the rest can still be checked.

For each name that the project includes and does not hold there is one, found before any other
header of that name. It leads on to that other header if there is one; if not, it is empty and
warns, which marks the line that included it. So the compiler itself decides what is known.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from codegen.validation.includes import include_names

FOLDER = "include/pinwright_unknown"
UNKNOWN = "pinwright: nothing is known of"
"""How the warning of a stand-in begins; the header's name follows."""

_SAFE = re.compile(r"(?!.*\.\.)[A-Za-z0-9_][\w.+-]*(?:/[\w.+-]+)*")
# A program that asks whether a header is there must not be told so because of a stand-in.
_ASKED = re.compile(r"__has_include\s*\(\s*[<\"]([^>\"\n]+)")
_SOURCES = (".h", ".hh", ".hpp", ".hxx", ".c", ".cc", ".cpp", ".cxx", ".inc", ".ipp")


def stand_ins(texts: Mapping[str, str]) -> dict[str, str]:
    """The stand-ins for a scratch project's texts, by path."""
    sources = [text for path, text in texts.items() if path.endswith(_SOURCES)]
    own = {posixpath.basename(path) for path in texts}
    asked = {name for text in sources for name in _ASKED.findall(text)}
    named = {name for text in sources for name in include_names(text)}
    return {
        f"{FOLDER}/{name}": _stand_in(name)
        for name in sorted(named - asked)
        if _SAFE.fullmatch(name) and posixpath.basename(name) not in own
    }


def _stand_in(name: str) -> str:
    # Not guarded where it leads on: <cstdlib> includes <stdlib.h> a second time, for another part.
    return (
        f"#if __has_include_next(<{name}>)\n"
        f"#include_next <{name}>\n"
        "#else\n"
        "#pragma once\n"
        f'#pragma GCC warning "{UNKNOWN} {name}"\n'
        "#endif\n"
    )
