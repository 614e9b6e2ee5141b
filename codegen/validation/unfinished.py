"""A C++ text that is being typed, with the blocks closed that are still open in it.

A brace that is missing makes a compiler misread everything behind it, so that it cannot be told
what a suggestion adds. Where a definition begins at column 0 while a block is open, the block is
closed before it, and at the end of the text whatever is open there. Pure, and a heuristic: text
whose brackets match is left as it is.

Nothing of the user's changes its line. Closers stand behind the last code before the definition,
so of its line they push a comment aside at most; only behind an `#endif` with no empty line after
it they stand in front of the definition itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

from grammars.directives import Arms, LexemeKind, blank, branches, scan
from grammars.patience import keep_on

_ARGUMENTS = r"\((?:[^(){};]|\([^(){};]{0,300}\)){0,1000}\)"
# A function with its body, or a type: what cannot begin within a function at column 0.
_DEFINITION = re.compile(
    rf"""^(?!(?:else|return|case|new|delete|throw|do|if|for|while|switch)\b)
    (?: (?: [A-Za-z_][\w:<>,\ \t*&~]*? (?:[\ \t*&]|::) ~?\w+      # void f(), Motor::Motor()
          | [A-Z][A-Z0-9_]*                                       # ISR(vector)
        ) \s* {_ARGUMENTS} [\w\s]{{0,200}} (?: :[^;{{}}]{{0,600}} )? \{{
      | (?:class|struct|union|enum|namespace)\b [^;(){{}}]{{0,300}} \{{
    )""",
    re.VERBOSE | re.MULTILINE,
)
# A line of global code that stands before a definition and goes with it.
_DECLARATION = re.compile(
    r"(?!(?:else|return|case|new|delete|throw|goto|using\s+\w+\s*=)\b)"
    r"(?:template\b|[A-Za-z_][\w:<>,]*(?:[ \t]*[*&]+[ \t]*|[ \t]+)"
    r"(?:[\w:<>*&,]+[ \t]+)*[*&]*\w+[ \t]*(?:[=;\[({,]))"
)
_LONGEST = 300  # characters of a line with a declaration
_DEEPEST = 1000  # nested brackets; a text with more is not being typed by a person
_BRACKET = re.compile(r"[(){}\[\];]")
_PAIRS = {")": "(", "]": "[", "}": "{"}


class _Kind(Enum):
    """What a bracket opened."""

    EXPRESSION = auto()  # parentheses, square brackets, braces of an initialiser
    BLOCK = auto()
    DO = auto()
    TYPE = auto()
    SPACE = auto()  # a namespace or extern "C"


_CLOSERS = {_Kind.BLOCK: "}", _Kind.DO: "} while (0);", _Kind.TYPE: "};", _Kind.SPACE: "}"}
_SCOPES = (_Kind.TYPE, _Kind.SPACE)


@dataclass(slots=True)
class _Open:
    """A bracket that is open; `indented` says that a line right within it begins with blanks."""

    bracket: str
    at: int
    kind: _Kind
    indented: bool = False
    is_for: bool = False
    separators: int = 0  # that a `for (` still needs

    @property
    def closer(self) -> str:
        if self.kind is not _Kind.EXPRESSION:
            return _CLOSERS[self.kind]
        return ";" * self.separators + {"(": ")", "[": "]", "{": "}"}[self.bracket]


def close_unfinished(text: str) -> str:
    """The text with closers for the strings, brackets and blocks that are open in it."""
    page = _Page(text)
    added = _closers(page)
    added += (
        (page.without_return(lexeme.end), end)
        for lexeme in page.lexemes
        if (end := _missing_end(text[lexeme.start : lexeme.end]))
    )
    # Of two at one place the string's own end comes to stand first.
    pieces: list[str] = []
    done = 0
    for _, (at, closer) in sorted(enumerate(added), key=lambda each: (each[1][0], -each[0])):
        pieces += (text[done:at], closer)
        done = at
    return "".join((*pieces, text[done:]))


def unclosed(text: str) -> tuple[int, ...]:
    """Where the brackets, strings and comments open that `close_unfinished` closes."""
    page = _Page(text)
    opened = [each.at for _, left in _unclosed_brackets(page) for each in left]
    opened += (x.start for x in page.lexemes if _missing_end(text[x.start : x.end]))
    return tuple(sorted(opened))


def _missing_end(lexeme: str) -> str | None:
    """What closes a comment or a string that is not closed."""
    if lexeme.startswith("/*"):
        return None if len(lexeme) > 3 and lexeme.endswith("*/") else "*/"
    if raw := re.match(r'\w*R"([^()\\\s]{0,16})\(', lexeme):
        end = f'){raw[1]}"'
        return None if lexeme.endswith(end) and len(lexeme) >= raw.end() + len(end) else end
    if quoted := re.match(r"""(["'])(?:\\.|(?!\1).)*(\1?)""", lexeme, re.DOTALL):
        return None if quoted[2] else quoted[1]
    return None


class _Page:
    """A text, its code alone, and where closers can be put into it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lexemes = scan(text)
        arms = branches(text, self.lexemes)
        self.arms = Arms(arms)
        # One arm of each conditional is enough: another would open the same block again.
        unseen = [(arm.first, arm.last) for arm in arms if arm.place]
        unseen += ((x.start, x.end) for x in self.lexemes if x.kind is not LexemeKind.STRING)
        self.visible = blank(text, unseen)
        strings = [(x.start, x.end) for x in self.lexemes if x.kind is LexemeKind.STRING]
        self.code = blank(self.visible, strings)
        starts = accumulate((len(x) + 1 for x in self.visible.split("\n")), initial=0)
        lines = zip(starts, self.visible.split("\n"), strict=False)
        # Right behind the last that is visible of each line.
        self.ends = [start + len(bare) for start, line in lines if (bare := line.rstrip())]

    def without_return(self, at: int) -> int:
        """The place before a carriage return that ends a line at `at`."""
        while at and self.text[at - 1] == "\r":
            at -= 1
        return at

    def before(self, at: int) -> int:
        """Where closers stand that belong before the line that starts at `at`."""
        passed = bisect_right(self.ends, at)
        last = self.ends[passed - 1] if passed else 0
        left = [arm.end for arm in self.arms.at(last - 1) if arm.end <= at]
        if not left or max(left) == len(self.text):
            return last
        return self.text.find("\n", max(left)) + 1 or len(self.text)

    def has_code(self, start: int, end: int) -> bool:
        """Whether there is more than blanks, comments and directives."""
        passed = bisect_right(self.ends, start)
        return passed < len(self.ends) and bool(
            self.visible[start : min(end, self.ends[passed])].strip()
        )

    def declared_before(self, at: int, *, since: int) -> int:
        """The start of the global declarations that stand right above the line at `at`."""
        first = at
        while first > since and at > 0:
            at = self.code.rfind("\n", 0, at - 1) + 1
            if at <= since:
                break
            line = self.code[at : self.code.find("\n", at)]
            if len(line) < _LONGEST and _DECLARATION.match(line):
                first = at
            elif line.strip():
                break
        return first


def _closers(page: _Page) -> list[tuple[int, str]]:
    """The closers for brackets and blocks, each with its place; none where all of them match."""
    return [(at, _closing(left)) for at, left in _unclosed_brackets(page)]


def _unclosed_brackets(page: _Page) -> list[tuple[int, Sequence[_Open]]]:
    """What is open, outermost first, with the place where its closers belong."""
    stack: list[_Open] = []
    matches = True
    for bracket in _BRACKET.finditer(page.code):
        keep_on()
        matches &= _step(stack, page.code, bracket[0], bracket.start())
        if len(stack) > _DEEPEST:
            return []
    if matches and not stack:
        return []
    stack.clear()
    added: list[tuple[int, Sequence[_Open]]] = []
    definitions = {match.start() for match in _DEFINITION.finditer(page.code)}
    start = 0
    for line in page.code.splitlines(keepends=True):
        keep_on()
        indented = line[:1].isspace()
        if start in definitions and (left := _left(stack)):
            first = page.declared_before(start, since=left[0].at)
            if not any(each.indented for each in left) and page.has_code(left[0].at + 1, first):
                first = start  # nobody indents here: what looks global may be in the block
            added.append((page.before(first), left))
            del stack[-len(left) :]
        if stack and indented and line.strip():
            stack[-1].indented = True
        for match in _BRACKET.finditer(line):
            _step(stack, page.code, match[0], start + match.start())
        start += len(line)
    if stack:
        added.append((page.before(len(page.code)), stack))
    return added


def _left(stack: Sequence[_Open]) -> Sequence[_Open]:
    """What of the open brackets a definition at column 0 has left behind.

    It may stand in a namespace or a type, unless what came before it there was indented.
    """
    for n, each in enumerate(stack):
        if each.kind not in _SCOPES or each.indented:
            return stack[n:]
    return ()


def _step(stack: list[_Open], code: str, bracket: str, at: int) -> bool:
    """Moves the stack on by one bracket or semicolon; False when it did not match.

    A semicolon and a closing brace end what is open in their statement: gcc says so in one error
    and goes on from there, as is done here.
    """
    if bracket in "([{":
        stack.append(_opened(stack, code, bracket, at))
        return True
    if bracket == ";":
        dropped = 0
        while stack and stack[-1].kind is _Kind.EXPRESSION and not stack[-1].is_for:
            stack.pop()
            dropped += 1
        if stack and stack[-1].is_for:
            stack[-1].separators = max(0, stack[-1].separators - 1)
        return not dropped
    for n in range(len(stack) - 1, -1, -1):
        if stack[n].bracket == _PAIRS[bracket]:
            matched = n == len(stack) - 1
            del stack[n:]
            return matched
        if stack[n].bracket == "{":
            break
    return False


def _opened(stack: Sequence[_Open], code: str, bracket: str, at: int) -> _Open:
    first = max(0, at - 300)
    head = code[max(first, *(code.rfind(each, first, at) + 1 for each in ";{}")) : at]
    if bracket != "{":
        is_for = bracket == "(" and re.search(r"\bfor\s*$", head) is not None
        return _Open(bracket, at, _Kind.EXPRESSION, is_for=is_for, separators=2 * is_for)
    kind = _Kind.BLOCK
    nested = bool(stack) and stack[-1].bracket == "{" and stack[-1].kind is _Kind.EXPRESSION
    if nested or re.search(r"(?:=|\breturn|[,(\[])\s*$", head):
        kind = _Kind.EXPRESSION
    elif re.search(r"\bdo\s*$", head):
        kind = _Kind.DO
    elif "(" not in head and re.search(r"\b(?:class|struct|union|enum)\b", head):
        kind = _Kind.TYPE
    elif "(" not in head and re.search(r"\b(?:namespace|extern)\b", head):
        kind = _Kind.SPACE
    return _Open(bracket, at, kind)


def _closing(entries: Sequence[_Open]) -> str:
    """The closers of brackets, the innermost first; an expression that was cut is a statement."""
    pieces: list[str] = []
    for each, outer in zip(reversed(entries), [*reversed(entries), None][1:], strict=True):
        pieces.append(each.closer)
        within = outer is not None and outer.kind is _Kind.EXPRESSION
        if each.kind is _Kind.EXPRESSION and not within:
            pieces.append(";")
    return "".join(pieces)
