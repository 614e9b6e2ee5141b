"""Names while decoding: what is spelt after `.`, `->` or `::` must be a name that is there.

The question is asked of a draft and a piece that may follow it. A name that the piece ends in may
go on: some name must begin so. One that it goes beyond must be a name. Where the type of what
stands before is not known, or not all of its members are, every name passes; so does one of which
the user has typed a beginning that no name has.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence

from codegen.language import Language
from codegen.names.index import Entry, visible
from codegen.names.program import Known, Program, known, known_file
from codegen.names.receiver import Link, members_at
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.project.included_files import included_names
from grammars.directives import LexemeKind, blank, scan

_WORD = re.compile(r"[A-Za-z_]\w*")
_BRACE = re.compile(r"[{}]")
_LEAD = 3000  # characters before the cursor in which an expression may begin
_KEYWORDS = frozenset({"template", "operator"})
_HEADERS = (".h", ".hpp", ".hh", ".hxx", ".ino", ".pde", ".inc", ".ipp")
_MOST_OF_LIBRARIES = 400_000  # characters of their headers that are read
_MOST_KEPT = 64


class Spelling:
    """The names that may be spelt at one cursor. Belongs to whoever drafts."""

    def __init__(
        self,
        text: str,
        offset: int,
        *,
        language: Language,
        board: Board | None,
        project: Project | None = None,
        core: int = 0,
    ) -> None:
        """`core` is the code of the ESP32's core, 0 where it may be any."""
        self._before, self._after = text[:offset], text[offset:]
        self._platform = board.platform if board else None
        self._mcu = board.mcu if board else ""
        self._core = core
        self._is_sketch = language is Language.ARDUINO
        self._project = project
        self._base: Known | None = None
        self._others: list[Known] = []
        self._included: set[str] = set()
        self._held: set[str] = set()
        start = _line_start_outside(self._before)
        self._lead = self._before[start:]
        self._found: dict[str, Mapping[str, Sequence[Entry]] | None] = {}
        self._drafted: tuple[str, Known | None] = ("", None)

    def allows(self, drafted: bytes, piece: bytes) -> bool:
        """Whether all names that the piece spells, or goes on with, may be there."""
        before = self._lead + drafted.decode("utf-8", "ignore")
        text = before + piece.decode("utf-8", "ignore")
        begin = len(before)
        while begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
            begin -= 1
        for match in _WORD.finditer(text, begin):
            link, place = link_at(text, match.start())
            if link is None:
                continue
            names = self.names_at(text[:place], link)
            if names is None:
                continue
            word, is_open = match[0], match.end() == len(text)
            typed = word[: max(0, len(self._lead) - match.start())]
            if not _fits(word, names, is_open=is_open) and (
                not typed or _fits(typed, names, is_open=True)
            ):
                return False
        return True

    def members(self) -> Mapping[str, Sequence[Entry]] | None:
        """All that may follow at the cursor, where a link stands before it; None if not known."""
        link, place = link_at(self._lead, len(self._lead))
        return None if link is None else self.names_at(self._lead[:place], link)

    def names_at(self, before: str, link: Link) -> Mapping[str, Sequence[Entry]] | None:
        """The names that may follow a text, behind `link`; None where that is not known."""
        key = before + link.value
        if key not in self._found:
            if len(self._found) > _MOST_KEPT:
                self._found.clear()
            self._found[key] = self._names(before, link)
        return self._found[key]

    def _names(self, before: str, link: Link) -> Mapping[str, Sequence[Entry]] | None:
        lexemes = scan(before + link.value + "x")
        if lexemes and lexemes[-1].end > len(before):
            return None  # within a comment, a string or a directive
        if any(lex.kind is LexemeKind.DIRECTIVE for lex in lexemes[-1:]) and "\n" not in before:
            return None
        code = blank(before, [(x.start, x.end) for x in lexemes])
        return members_at(code, len(code), link, self.program(before))

    def program(self, before: str = "") -> Program:
        """What is declared where the draft has come to: `before` is the lead and the draft."""
        if self._base is None:
            text = self._before + self._after
            self._others, self._included, self._held = _of_project(self._project, text)
            self._base = known(_without_line(self._before, self._after))
        typed = self._lead.rpartition("\n")[2]
        draft = typed + before[len(self._lead) :]
        draft = draft[: max(map(draft.rfind, (";", "{", "}", "\n", ")"))) + 1]
        if self._drafted[0] != draft:
            self._drafted = draft, known(draft) if draft.strip() else None
        own = [self._base, *filter(None, [self._drafted[1]])]
        texts = (self._before, draft, self._after)
        includes = {name for text in texts for name in included_names(text)} | self._included
        includes = {name for name in includes if posixpath.basename(name) not in self._held}
        if self._is_sketch:
            includes.add("Arduino.h")
        return Program(
            own, self._others, visible(frozenset(includes), self._platform, self._mcu, self._core)
        )


def _without_line(before: str, after: str) -> str:
    """The text around a cursor without its line, of which the braces are kept."""
    above, _, line = before.rpartition("\n")
    rest, _, below = after.partition("\n")
    braces = "".join(_BRACE.findall(line + rest))
    return f"{above}\n{braces}\n{below}"


def _of_project(project: Project | None, text: str) -> tuple[list[Known], set[str], set[str]]:
    """What the project's other files declare, what they include, and the headers that these are.

    Of the libraries on this disk that are the headers which are reached, as far as there is room.
    What was not read counts as a header that is there: the index may speak of another version.
    """
    if project is None:
        return [], set(), set()
    shared = [f for f in project.files if f.path != project.main and _is_shared(f.path)]
    texts = [file.text for file in shared]
    held = {posixpath.basename(file.path) for file in shared}
    on_disk = {
        posixpath.basename(file.path): file.text
        for library in project.libraries
        for file in library.files
        if _is_shared(file.path)
    }
    waiting = [name for each in (text, *texts) for name in included_names(each)]
    room = _MOST_OF_LIBRARIES
    while waiting:
        name = posixpath.basename(waiting.pop())
        if name in held or name not in on_disk:
            continue
        held.add(name)
        room -= len(on_disk[name])
        if room > 0:
            texts.append(on_disk[name])
            waiting += included_names(on_disk[name])
    included = {name for each in texts for name in included_names(each)}
    return [known_file(each) for each in texts], included, held


def _is_shared(path: str) -> bool:
    return path.lower().endswith(_HEADERS)


def _line_start_outside(text: str) -> int:
    """The start of a line some way before the end of a text that lies in no comment or string."""
    lexemes = [x for x in scan(text) if x.kind is not LexemeKind.DIRECTIVE]
    start = max(0, len(text) - _LEAD)
    start = text.rfind("\n", 0, start) + 1
    for lexeme in lexemes:
        if lexeme.start < start < lexeme.end:
            return text.rfind("\n", 0, lexeme.start) + 1
    return start


def link_at(text: str, start: int) -> tuple[Link | None, int]:
    """The link that stands before a word, and where it begins."""
    here = start
    while here and text[here - 1] in " \t\n":
        here -= 1
    for link in (Link.ARROW, Link.SCOPE, Link.DOT):
        if text.endswith(link.value, 0, here):
            return link, here - len(link.value)
    return None, 0


def _fits(word: str, names: Iterable[str], *, is_open: bool) -> bool:
    if is_open:
        return any(name.startswith(word) for name in names) or any(
            name.startswith(word) for name in _KEYWORDS
        )
    return word in names or word in _KEYWORDS
