"""Texts put into a text, and the difference as people read it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_BLANK_AROUND = re.compile(r"\A(?:[ \t]*\n)+|(?:\n[ \t]*)+\Z")
_LEAST_INDENT = re.compile(r"^([ \t]+)\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Inserted:
    """A text with a program in it. `notes` say what was done that was not asked for."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Insertions:
    """What goes where into a text; what goes to the same place stays in its order."""

    view: str
    pieces: list[tuple[int, str]] = field(default_factory=list)

    def put(self, at: int, text: str) -> None:
        """Put a text before the character at a place."""
        if text:
            self.pieces.append((at, text))

    def block(self, at: int, text: str, *, blank: int = 1) -> None:
        """Put lines that stand apart: with empty lines around them where there are none."""
        text = trimmed(text)
        if not text:
            return
        before = self.view[:at]
        same = [piece for place, piece in self.pieces if place == at]
        if same:  # which ends with the lines that keep it apart
            first = "" if same[-1].endswith("\n\n") else "\n"
        elif before and not before.endswith("\n"):
            first = "\n\n"
        else:
            first = "" if not before.strip() or before.endswith(("\n\n", "\n\r\n")) else "\n"
        after = self.view[at:]
        bare = not after.strip() or after.startswith(("\n", "\r\n"))
        self.put(at, first + text + "\n" + ("" if bare else "\n" * blank))

    def applied(self, text: str, ending: str) -> str:
        """The text with all of it, whose lines end as those of the text do."""
        found, done = [], 0
        for at, piece in sorted(self.pieces, key=lambda each: each[0]):
            found += [text[done:at], piece.replace("\n", ending)]
            done = at
        return "".join((*found, text[done:]))


def trimmed(text: str) -> str:
    """The lines of a text without the empty ones around them, without a line's end behind."""
    return _BLANK_AROUND.sub("", text).rstrip()


def indent_unit(text: str, *, default: str) -> str:
    """What a text indents by: a tab, or its smallest indent in spaces."""
    found = [match[1] for match in _LEAST_INDENT.finditer(text)]
    if any(each.startswith("\t") for each in found):
        return "\t"
    sizes = [len(each) for each in found if len(each) > 1]  # 1: a comment's asterisks
    return " " * min(sizes) if sizes else default


def diff(before: str, after: str, name: str) -> str:
    """A unified diff that `patch` takes; "" where nothing differs."""
    lines = difflib.unified_diff(_lines(before), _lines(after), name, name)
    return "".join(_told(line) for line in lines)


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+\Z", text)


def _told(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def line_starts(view: str) -> Iterator[int]:
    """Where each line begins; the last one may be empty."""
    yield 0
    for match in re.finditer("\n", view):
        yield match.end()
