"""What gcc, the linker and PlatformIO print, as defects on the user's own lines.

Sources: gcc's documented diagnostic format; ld, as and PlatformIO's size check as observed with
binutils 2.26 and PlatformIO 6.2. Pure: places are translated by the caller's function.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from codegen.types import Defect, Severity, Sizes
from codegen.validation.api.absent_libraries import DECLARED
from codegen.validation.api.marks import PARTIAL
from codegen.validation.api.unknown_headers import UNKNOWN
from grammars.patience import keep_on

MOST = 200  # defects of a severity that are taken of one file

Place = tuple[str, int, int]  # file, line and column, 1-based, 0 for unknown

# A tool's place, columns in bytes, to one of the user's, columns in characters; None if not theirs.
ToUser = Callable[[str, int, int], Place | None]

# A tool's place to the one right after the last code above; None if it follows code on its line.
BehindCode = Callable[[str, int, int], Place | None]

_PATH = r"(?P<file>(?:[A-Za-z]:[\\/])?[^:\s][^:]*)"
_DIAGNOSTIC = re.compile(
    rf"^{_PATH}:(?P<line>\d+):(?:(?P<column>\d+):)? "
    r"(?P<kind>internal compiler error|[Ff]atal error|[Ee]rror|[Ww]arning|note): "
    r"(?P<text>.*?)(?: \[(?P<flag>-[fW][^\]]+)\])?$"
)
_INCLUDED = re.compile(rf"^(?:In file included from|\s+from) {_PATH}:(?P<line>\d+)(?::\d+)?[,:]$")
_INSTANTIATED = re.compile(rf"^{_PATH}:(?P<line>\d+):(?P<column>\d+):\s+required from ")
_EXPANSION = re.compile(r"in expansion of macro ['\u2018](?P<name>\w+)['\u2019]")
_DEFINE = re.compile(r"^\s*+(?:\d+ \|\s*+)?#\s*+define\s+(?P<name>\w+)[ \t]+(?P<body>.*)$")
_TOOL = re.compile(
    r"^(?:\S*[\\/])?(?P<tool>[\w.+-]+): "
    r"(?P<text>(?:internal compiler error|fatal error|error): .*|out of memory.*)$"
)
_LINKER = re.compile(
    r"(?P<text>undefined reference to .*|multiple definition of .*|region .* overflowed by .*"
    r"|section .* is not within region .*|relocation truncated to fit.*|cannot find -l\S+)$"
)
_FAILED = re.compile(r"^\*\*\* \[(?P<target>[^\]]+)\] (?!Error \d+$)(?P<text>.*?)[ :]*$")
_OBJECT = re.compile(r"\b(?P<unit>src/[^:]+)\.o\b")
_REFUSED = re.compile(r"^pinwright: (?P<text>refused: .*)$")  # put there by foreign_files.py
_TOO_BIG = re.compile(r"^(?:Error:|Warning!) (?P<text>The (?:program|data) size \(.*)$")
_SIZE = re.compile(r"^(RAM|Flash): .*\(used (\d+) bytes from (\d+) bytes\)", re.MULTILINE)
_SEMICOLON = re.compile(
    r"expected (?:['\u2018],['\u2019] or )?['\u2018];['\u2019] (?:before|at end)"
)
_OURS = re.compile("|".join(map(re.escape, (UNKNOWN, DECLARED, PARTIAL))))
# Repeated by a tool whose helper has named the cause already.
_ECHO = re.compile(r"returned \d+ exit status|lto-wrapper failed")
_TEMPORARY = re.compile(r"[\\/]cc\w+\.(?:s|o|ltrans)|^<artificial>$|^lto1$")


def sizes(output: str) -> Sizes | None:
    """Flash and RAM as PlatformIO's size check prints them, None when it did not get that far."""
    found = {what: (int(used), int(total)) for what, used, total in _SIZE.findall(output)}
    return Sizes(*found["Flash"], *found["RAM"]) if len(found) == 2 else None


def defects(
    output: str, *, to_user: ToUser, main: str, behind_code: BehindCode = lambda *_: None
) -> tuple[Defect, ...]:
    """Every defect in the output of a build, in its order, each once.

    An error within a header or library is put on the user's line that led there, with its own place
    in the message; one that cannot be traced is put on `main`, line 0. Warnings that no line of the
    user's led to are left out, with their notes. A missing semicolon is put where it is missing, as
    gcc does since version 8, and not on the line below with the next token. Of each severity only
    as many are taken of a file as anybody reads; a note says if there were more.
    """
    reader = _Reader(to_user, main, behind_code)
    for line in output.splitlines():
        keep_on()
        reader.read(line.rstrip())
    return (*reader.found, *reader.left_out())


@dataclass(slots=True)
class _Reader:
    """Reads from top to bottom, and remembers what later lines refer to."""

    to_user: ToUser
    main: str
    behind_code: BehindCode
    found: dict[Defect, None] = field(default_factory=dict)  # in order, without repetitions
    chain: Place | None = None  # the user's line in the include chain just printed
    led_to: dict[str, Place] = field(default_factory=dict)  # gcc prints a header's chain once
    instantiated: Place | None = None  # the user's line that a template error came from
    last: Place | None = None  # where notes belong
    foreign: Defect | None = None  # the one just read, if it is about a line of somebody else
    shown: str = ""  # its message, with that place
    macro: tuple[str, str] = ("", "")  # what is defined on that line: a name, and as what
    seen: Counter[tuple[str, Severity]] = field(default_factory=Counter)  # by the tool's file
    dropped: Counter[str] = field(default_factory=Counter)  # by the user's file

    def read(self, line: str) -> None:
        if match := _INCLUDED.match(line):
            first = not line.startswith(" ")
            place = self.to_user(match["file"], int(match["line"]), 0)
            self.chain = place if first else self.chain or place
        elif match := _INSTANTIATED.match(line):
            place = self.to_user(match["file"], int(match["line"]), int(match["column"]))
            self.instantiated = place or self.instantiated
        elif match := _DIAGNOSTIC.match(line):
            self._diagnostic(match)
        elif match := _DEFINE.match(line):
            self.macro = (match["name"], match["body"].strip())
        elif match := _LINKER.search(line):
            self._linked(line, match["text"])
        elif match := _FAILED.match(line):
            self._linked(match["target"], f"SCons failed: {match['text']}")
        elif match := _REFUSED.match(line) or _TOO_BIG.match(line):
            self._add(Severity.ERROR, (self.main, 0, 0), match["text"])
        elif (match := _TOOL.match(line)) and not _ECHO.search(line):
            self._add(Severity.ERROR, (self.main, 0, 0), f"{match['tool']}: {match['text']}")

    def _diagnostic(self, match: re.Match[str]) -> None:
        kind = match["kind"].lower()
        severity = Severity(kind) if kind in ("warning", "note") else Severity.ERROR
        text = f"{kind}: {match['text']}" if kind.startswith("internal") else match["text"]
        if ours := _OURS.search(text):  # a header's of ours, a warning whatever it is told as
            severity, text = Severity.WARNING, text[ours.start() :].rstrip("\u2019'")
        file, line = match["file"], int(match["line"])
        column = int(match["column"] or 0)
        if self._is_one_too_many(file, severity):
            return
        place = self._place(text, file, line, column)
        if severity is Severity.NOTE and place and (macro := _EXPANSION.match(text)):
            told = self.foreign.message if self.foreign else ""
            self._expanded(macro["name"], self._place(told, file, line, column) or place)
            return
        plain = text
        is_foreign = place is None and not _TEMPORARY.search(file)
        if is_foreign:
            text = f"{text} (in {posixpath.basename(file)}:{line})"
        if severity is Severity.NOTE:
            place = place or self.last
            if self.last is None:
                return
        else:
            place = place or self._origin(file)
            if place is None and severity is Severity.ERROR:
                place = (self.main, 0, 0)
            self.last, self.instantiated = place, None
        if place is not None:
            self._add(severity, place, text, match["flag"])
        if severity is not Severity.NOTE:
            self.macro = ("", "")
            known = is_foreign and place is not None
            self.foreign = (
                Defect(*place, severity, plain, match["flag"]) if known and place else None
            )
            self.shown = text

    def _is_one_too_many(self, file: str, severity: Severity) -> bool:
        """Counts the defects of a tool's file; whether the limit for it is reached."""
        self.seen[file, severity] += 1
        if self.seen[file, severity] <= MOST:
            return False
        if severity is not Severity.NOTE:
            shown = self.to_user(file, 0, 0)
            self.dropped[shown[0] if shown else self.main] += 1
            self.foreign, self.macro = None, ("", "")  # notes that follow are on this one
        return True

    def _place(self, text: str, file: str, line: int, column: int) -> Place | None:
        """The user's place; of a missing semicolon it is behind the code above."""
        place = self.to_user(file, line, column)
        if _SEMICOLON.match(text) and (behind := self.behind_code(file, line, column)):
            place = self.to_user(*behind) or place
        return place

    def _expanded(self, name: str, place: Place) -> None:
        """Puts what is wrong in a macro of somebody else on the line where the user wrote its name.

        There it is in the user's words: `Serial`, not what that is defined as.
        """
        if self.foreign is None:
            return
        told, self.foreign = self.foreign, None
        old = replace(told, message=self.shown)
        text = told.message
        if self.macro[0] == name and self.macro[1].isidentifier():
            text = re.sub(rf"\b{self.macro[1]}\b", name, text)
        self.found = {
            replace(told, file=place[0], line=place[1], column=place[2], message=text)
            if each == old
            else each: None
            for each in self.found
        }
        self.last = place

    def _origin(self, file: str) -> Place | None:
        """The user's line that led to a place in somebody else's file."""
        if self.chain is not None:
            self.led_to[file] = self.chain
            self.chain = None
        return self.instantiated or self.led_to.get(file)

    def _linked(self, line: str, text: str) -> None:
        """An error that names an object at best, and with it the unit that it was made of."""
        unit = _OBJECT.search(line)
        place = self.to_user(unit["unit"], 0, 0) if unit else None
        self._add(Severity.ERROR, place or (self.main, 0, 0), text)

    def left_out(self) -> Iterator[Defect]:
        """A note on the defects that were left out."""
        for file, count in self.dropped.items():
            if count:
                yield Defect(file, 0, 0, Severity.NOTE, f"{count} more are not shown")

    def _add(self, severity: Severity, place: Place, text: str, flag: str | None = None) -> None:
        self.found.setdefault(Defect(*place, severity, text, flag))
