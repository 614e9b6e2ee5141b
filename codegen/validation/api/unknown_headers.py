"""Stand-ins for the headers that nothing here may provide, so that the rest can still be checked.

For each name that the project includes and does not hold there is one. Against declarations it is
found before any other header of that name, and leads on to that one if there is one; with a real
core its folder comes last. It is empty and warns, which marks the line that included it. So the
compiler itself decides what is known. Where a library is known by its declarations, the stand-in
with a real core leads on to these (absent_libraries.py).
"""

from __future__ import annotations

import difflib
import posixpath
import re
from collections.abc import Mapping, Sequence

from codegen.project.board import Board
from codegen.validation.api.absent_libraries import can_declare, declared_texts, leading
from codegen.validation.api.idf_names import is_idf_header
from codegen.validation.includes import include_names

FOLDER = "pinwright_unknown"
UNKNOWN = "pinwright: nothing is known of"
"""How the warning of a stand-in begins; the header's name follows. In the folder that comes last,
which counts as the system's, compilers keep warnings to themselves: there it is a message.
"""

_SAFE = re.compile(r"(?!.*\.\.)[A-Za-z0-9_][\w.+-]*(?:/[\w.+-]+)*")
# A program that asks whether a header is there must not be told so because of a stand-in.
_ASKED = re.compile(r"__has_include\s*\(\s*[<\"]([^>\"\n]+)")
_SOURCES = (".h", ".hh", ".hpp", ".hxx", ".c", ".cc", ".cpp", ".cxx", ".inc", ".ipp")


# Parts of a core, a compiler and its C library: where one is missing, it is for everybody.
_NO_LIBRARY = re.compile(
    r"Arduino\.h|[a-z_]+|(?:avr|util|sys|compat|bits|std\w+)/.*|std\w+\.h|(?:complex|threads|fenv|signal|locale|"
    r"wchar|wctype|uchar|time|tgmath|unistd|pthread|iostream|conio|windows|dos)\.h"
)
_NEAR = 0.85  # of a name's letters, in its order: a slip of a finger


def stand_ins(texts: Mapping[str, str]) -> dict[str, str]:
    """The stand-ins for a scratch project's texts, by path, against declarations."""
    return {f"{FOLDER}/{name}": _stand_in(name) for name in _unheld(texts)}


def absent_libraries(texts: Mapping[str, str], board: Board) -> list[str]:
    """The headers that are included, not held, and declared here for the board."""
    return [name for name in _unheld(texts) if can_declare(name, board)]


def last_resorts(texts: Mapping[str, str], board: Board) -> dict[str, str]:
    """The stand-ins with a real core, whose folder comes last: what it has is found before.

    With them come the declarations of absent libraries, in a folder of their own behind it.

    There is none for what only that core's own compiler could bring, nor for a name that is nearly
    one of the project's own files: these are missing.
    """
    own = [posixpath.basename(path) for path in texts if path.endswith(_SOURCES)]
    unheld = _unheld(texts)
    declared = absent_libraries(texts, board)
    unknown = {
        f"{FOLDER}/{name}": f'#pragma once\n#pragma message "{UNKNOWN} {name}"\n'
        for name in unheld
        if name not in declared
        and not _NO_LIBRARY.fullmatch(name)
        and not is_idf_header(name)
        and not _is_slip(name, own)
    }
    leads = {f"{FOLDER}/{name}": leading(name) for name in declared}
    return unknown | leads | declared_texts(declared, board)


def _is_slip(name: str, own: Sequence[str]) -> bool:
    base = posixpath.basename(name).casefold()
    return bool(difflib.get_close_matches(base, [each.casefold() for each in own], 1, _NEAR))


def _unheld(texts: Mapping[str, str]) -> list[str]:
    """The names that are included and that no file of the project has, in their order."""
    sources = [text for path, text in texts.items() if path.endswith(_SOURCES)]
    own = {posixpath.basename(path) for path in texts}
    asked = {name for text in sources for name in _ASKED.findall(text)}
    named = {name for text in sources for name in include_names(text)}
    return [
        name
        for name in sorted(named - asked)
        if _SAFE.fullmatch(name) and posixpath.basename(name) not in own
    ]


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
