"""Fixes for what the ESP32's core 3.0 replaced, where the new calls follow from the old ones.

A channel of the LED controller that one `ledcSetup` sets up and one `ledcAttachPin` gives to a pin
becomes a `ledcAttach` of that pin, and is named by it from then on. Source of the changes:
https://docs.espressif.com/projects/arduino-esp32/en/latest/migration_guides/2.x_to_3.0.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.advice.edits import Edit, Fix
from codegen.types import Defect
from grammars.directives import LexemeKind, blank, scan

_GONE = re.compile(r"^'(?P<name>\w+)' is not there: core 3\.0")
_SETUP, _ATTACH = "ledcSetup", "ledcAttachPin"
_BY_CHANNEL = (
    *("ledcWrite", "ledcWriteTone", "ledcWriteNote", "ledcRead", "ledcReadFreq"),
    "ledcChangeFrequency",
)
_LONGEST = 500  # characters of a call


@dataclass(frozen=True, slots=True)
class _Call:
    """A call: its characters `[start, end)`, and its arguments with the place of the first."""

    start: int
    end: int
    arguments: tuple[str, ...]
    first: int


def core_changes(defect: Defect, *, text: str, path: str) -> tuple[Fix, ...]:
    """The fix for a name that core 3.0 does not have any more, where it is certain."""
    match = _GONE.match(defect.message)
    if match is None:
        return ()
    code = blank(text, [(x.start, x.end) for x in scan(text) if x.kind is not LexemeKind.STRING])
    match match["name"]:
        case "ledcSetup" | "ledcAttachPin":
            edits = _attach(code, text, path, line=defect.line)
            title = "use ledcAttach, as of core 3.0"
        case "ledcDetachPin":
            gone = _calls(code, "ledcDetachPin")
            edits = [Edit(path, call.start, call.first, "ledcDetach(") for call in gone]
            title = "use ledcDetach, as of core 3.0"
        case "timerAlarmWrite" | "timerAlarmEnable":
            edits = _alarm(code, text, path)
            title = "use timerAlarm, as of core 3.0"
        case _:
            return ()
    return (Fix(title, tuple(edits), preferred=True),) if edits else ()


def _attach(code: str, text: str, path: str, *, line: int) -> list[Edit]:
    setups, attaches = list(_calls(code, _SETUP)), list(_calls(code, _ATTACH))
    asked = next(
        (c for c in (*setups, *attaches) if text.count("\n", 0, c.start) + 1 == line), None
    )
    if asked is None:
        return []
    channel = asked.arguments[0 if asked in setups else -1]
    mine = [c for c in setups if len(c.arguments) == 3 and c.arguments[0] == channel]
    pins = [c for c in attaches if len(c.arguments) == 2 and c.arguments[1] == channel]
    if len(mine) != 1 or len(pins) != 1 or not _in_one_block(code, mine[0], pins[0]):
        return []
    (setup,), (attach,) = mine, pins
    pin = attach.arguments[0]
    uses = [c for n in _BY_CHANNEL for c in _calls(code, n) if c.arguments[0] == channel]
    if uses and not _is_global(code, text, pin):
        return []
    call = f"ledcAttach({pin}, {setup.arguments[1]}, {setup.arguments[2]})"
    edits = [Edit(path, setup.start, setup.end, call), _without(text, path, attach)]
    edits += (Edit(path, c.first, c.first + len(_raw_first(text, c)), pin) for c in uses)
    return edits


def _alarm(code: str, text: str, path: str) -> list[Edit]:
    writes = [c for c in _calls(code, "timerAlarmWrite") if len(c.arguments) == 3]
    edits = [Edit(path, c.start, c.end, f"timerAlarm({', '.join(c.arguments)}, 0)") for c in writes]
    if writes:
        edits += (_without(text, path, c) for c in _calls(code, "timerAlarmEnable"))
    return edits


def _calls(code: str, name: str) -> Iterator[_Call]:
    for match in re.finditer(rf"\b{name}\s*\(", code):
        depth, start, arguments = 1, match.end(), []
        for here in range(match.end(), min(len(code), match.end() + _LONGEST)):
            sign = code[here]
            depth += (sign in "([{") - (sign in ")]}")
            if depth == 0 or (depth == 1 and sign == ","):
                arguments.append(" ".join(code[start:here].split()))
                start = here + 1
            if depth == 0:
                yield _Call(match.start(), here + 1, tuple(arguments), match.end())
                break


def _raw_first(text: str, call: _Call) -> str:
    """The first argument as it is written, blanks before it included."""
    end = re.compile(r"[,)]").search(text, call.first)
    return text[call.first : end.start()] if end else ""


def _in_one_block(code: str, one: _Call, other: _Call) -> bool:
    between = code[min(one.end, other.end) : max(one.start, other.start)]
    return "{" not in between and "}" not in between


def _is_global(code: str, text: str, name: str) -> bool:
    """Whether a pin means the same in every function: a number, a macro, a global variable."""
    if name.isdigit():
        return True
    word = re.escape(name)
    declared = re.search(rf"^(?:[A-Za-z_][\w ]*[ ])?{word}\s*=", code, re.MULTILINE)
    defined = re.search(rf"^\s*#\s*define\s+{word}\b", text, re.MULTILINE)
    return declared is not None or defined is not None


def _without(text: str, path: str, call: _Call) -> Edit:
    """Takes a statement away, with its line where it stands alone on it."""
    end = call.end
    while end < len(text) and text[end] in "; \t":
        end += 1
    start = text.rfind("\n", 0, call.start) + 1
    if text[start : call.start].strip() or text[end : end + 1] not in ("\n", "\r", ""):
        return Edit(path, call.start, end, "")
    line_end = text.find("\n", end)
    return Edit(path, start, len(text) if line_end < 0 else line_end + 1, "")
