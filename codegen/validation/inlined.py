"""Errors in a header's function, put on the user's call that they come from.

gcc names only the header's line where a function was inlined. The one that people meet is
avr-libc's delay: `_delay_ms(x)` of a variable is refused in the header, at no line of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from codegen.project.files import Project
from codegen.types import Defect, Severity
from grammars.directives import blank, scan
from grammars.patience import keep_on

_DELAY_REFUSED = re.compile(r"\b__builtin_avr_delay_cycles expects a compile time")
_DELAY = re.compile(r"\b_delay_[mu]s\s*\((?P<time>[^;{}]{0,300})\)")
_VARIABLE = re.compile(r"\b[a-z]\w*")  # constants are written in capitals


def placed_at_calls(defects: Iterable[Defect], project: Project) -> tuple[Defect, ...]:
    """The defects; that of a delay on its call, the first with something other than a constant."""
    return tuple(
        replace(defect, file=call[0], line=call[1], column=call[2])
        if defect.severity is Severity.ERROR
        and _DELAY_REFUSED.search(defect.message)
        and (call := _delay(project))
        else defect
        for defect in defects
    )


def _delay(project: Project) -> tuple[str, int, int] | None:
    found: tuple[str, int, int] | None = None
    for file in project.files:
        keep_on()
        code = blank(file.text, [(x.start, x.end) for x in scan(file.text)])
        for match in _DELAY.finditer(code):
            constant = _VARIABLE.search(match["time"]) is None
            if constant and found is not None:
                continue
            above, column = code.count("\n", 0, match.start()), code.rfind("\n", 0, match.start())
            found = (project.shown(file.path), above + 1, match.start() - column)
            if not constant:
                return found
    return found
