"""The oracle: tree-sitter itself re-parses incrementally, and its log tells the first error.

Slow (about half a millisecond a step) but exact about what tree-sitter accepts, because it is
tree-sitter: `grammars.recognizer` is tested against it, and nothing else uses it.

How the log is read: `detect_error` is one GLR version dying; the first `resume version` means that
all have died, so the token that got farthest is the true first error. When that token is `end` the
text is merely incomplete. A token that touches the end of the text may still become another one
(`/` a comment, `i` an `int`); such a pending token is refused only when no continuation of it would
be valid.

Not covered: recovery from an error before the cursor (`advance` answers None from there on), and
rules stricter than the grammar, such as Python's indentation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import tree_sitter

from grammars.languages import Language, language

# One of each class of character that begins or extends a lexeme: does a pending one grow?
_PROBES = b"a0/*=<>&|+-:.\"'#([]!%^@ \\"

_PROCESS = re.compile(r"process version:\d+, version_count:\d+, state:\d+, row:(\d+), col:(\d+)")
_LEXED = re.compile(r"lexed_lookahead sym:.*, size:(\d+)$", re.DOTALL)
_DETECT = re.compile(r"detect_error lookahead:(.*)$", re.DOTALL)
_WORD_TAIL = re.compile(rb"[A-Za-z_]\w*$")


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """The first token that no parse survives: bytes `start` (white space skipped) to `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReparseRecognizer:
    """Says of a text, piece by piece, whether it can still become a valid file.

    `name` is a language of `grammars.languages`.
    """

    name: str

    def start(self) -> ReparseState:
        """The state before the first byte."""
        lang = language(self.name)
        return ReparseState(lang, b"", tree_sitter.Parser(lang.grammar).parse(b""))


class ReparseState:
    """A text that can still become a valid file, and its tree. See `grammars.state.State`."""

    __slots__ = ("_language", "_text", "_tree")

    def __init__(self, lang: Language, text: bytes, tree: tree_sitter.Tree) -> None:
        self._language = lang
        self._text = text
        self._tree = tree

    def advance(self, piece: bytes, /) -> ReparseState | None:
        """The state after `piece`, or None if nothing valid can follow any more."""
        text = self._text + piece
        tree, fault = self._parse(text)
        if fault is not None and not self._is_pending(text, fault):
            return None
        return ReparseState(self._language, text, tree)

    def can_end(self, suffix: bytes, reach: int | None = None) -> bool:
        """Whether the text may stop here, with `suffix` standing after it."""
        if reach is None:
            return not self._parse(self._text + suffix)[0].root_node.has_error
        return self.advance(suffix[:reach]) is not None

    def reach(self, suffix: bytes, /) -> int:
        """Bytes of `suffix` that go on from here before no parse is left."""
        fault = self._fault(self._text + suffix)
        return len(suffix) if fault is None else max(0, fault.start - len(self._text))

    def _parse(self, text: bytes) -> tuple[tree_sitter.Tree, SyntaxFault | None]:
        """Parse `text`, which extends this state's own, re-using what is already known."""
        old = self._tree
        if text != self._text:
            old = old.copy()
            before, after = len(self._text), len(text)
            old.edit(before, before, after, *(_point(self._text), _point(self._text), _point(text)))
        parser = tree_sitter.Parser(self._language.grammar)
        if len(text) - len(self._text) > 256:
            # A log line a character is dear: build the tree first, then log what is not re-used.
            old = parser.parse(text, old)
            if not old.root_node.has_error:
                return old, None
        reader = _LogReader(text)
        parser.logger = reader
        tree = parser.parse(text, old)
        return tree, reader.fault

    def _is_pending(self, text: bytes, fault: SyntaxFault) -> bool:
        """Whether the faulty token touches the end of the text and may yet become a valid one."""
        if not text[fault.start :].strip():
            return True  # the end of the text itself, which a scanner sees as a dedent
        if self._is_unfinished(text, fault) or self._closer_would_help(text, fault):
            return True
        if fault.end < len(text) or text[-1] in self._language.closed:
            return False
        word = _WORD_TAIL.search(text, fault.start)
        if word and word.start() == fault.start:
            return self._word_can_become_valid(text, fault)
        cut_character = text[-1] >= 0x80  # perhaps
        return cut_character or any(self._fault(text + bytes([c])) != fault for c in _PROBES)

    def _is_unfinished(self, text: bytes, fault: SyntaxFault) -> bool:
        """Whether the text ends in the beginning of a lexeme, the fault being a part of it."""
        line_start = text.rfind(b"\n", 0, fault.start) + 1
        tail = self._language.unfinished.search(text, line_start)
        return tail is not None and tail.start() <= fault.start

    def _closer_would_help(self, text: bytes, fault: SyntaxFault) -> bool:
        """Whether the fault lies in a literal that only lacks its end."""
        escaped = b"n" if text.endswith(b"\\") else b""
        return any(
            (found := self._fault(text + escaped + closer)) is None or found.start > fault.start
            for closer in self._language.closers
        )

    def _word_can_become_valid(self, text: bytes, fault: SyntaxFault) -> bool:
        before, word = text[: fault.start], text[fault.start :]
        endings = [word + b"_ "]
        endings += [k + b" " for k in self._language.keywords if k.startswith(word)]
        # A letter may also open a prefixed string (`L"`, `b'`).
        endings += [word + b'"', word + b"'"]
        return any(
            (found := self._fault(before + ending)) is None or found.start > fault.start
            for ending in endings
        )

    def _fault(self, text: bytes) -> SyntaxFault | None:
        if text.startswith(self._text):
            return self._parse(text)[1]
        return ReparseRecognizer(self._language.name).start()._parse(text)[1]


class _LogReader:
    """Follows the parser's log as far as the first error that no GLR version survives."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._row_starts = [0, *(m.end() for m in re.finditer(b"\n", text))]
        self._position = 0
        self._sizes: dict[int, int] = {}
        self._farthest = -1
        self._incomplete = False
        self._done = False

    def __call__(self, kind: tree_sitter.LogType, message: str) -> None:
        """Take one line of the log; lines about single characters are of no interest."""
        if self._done or kind is not tree_sitter.LogType.PARSE:
            return
        if match := _PROCESS.match(message):
            self._position = self._row_starts[int(match[1])] + int(match[2])
        elif match := _LEXED.match(message):
            self._sizes[self._position] = int(match[1])
        elif match := _DETECT.match(message):
            end = self._position + self._sizes.get(self._position, 0)
            if end >= self._farthest:
                self._farthest = end
                self._incomplete = match[1] == "end"
                self._fault_from = self._position
        elif message.startswith("resume version"):
            self._done = True

    @property
    def fault(self) -> SyntaxFault | None:
        """The first error, or None when there is none or the text is only unfinished."""
        if not self._done or self._incomplete:
            return None
        gap = self._text[self._fault_from : self._farthest]
        return SyntaxFault(self._farthest - len(gap.lstrip()), self._farthest)


def _point(text: bytes) -> tree_sitter.Point:
    return tree_sitter.Point(text.count(b"\n"), len(text) - text.rfind(b"\n") - 1)
