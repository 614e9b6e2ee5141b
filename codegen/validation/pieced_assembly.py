"""Assembly that is spelled in pieces: `asm(".inc" "bin file")`, and what macros join.

The preprocessor joins strings, C unescapes them, and the assembler joins arguments of its macros:
so a directive that reads a file need not stand anywhere in one piece. A string that is such a
directive once joined, or that ends in the beginning of one where a macro, an operand or an
assembler's argument goes on, is blanked. Strings outside `asm` and macros are left alone, since
`"1" "." MINOR` is no assembly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from codegen.project import Project

_ASM = frozenset({"asm", "__asm", "__asm__"})
_HAS_ASM = re.compile(r"\b(?:__)?asm(?:__)?\b")
_ASSEMBLY = (".s", ".sx", ".asm")
_TOKEN = re.compile(
    r"""
    (?P<comment> //(?:\\\r?\n|[^\n])* | /\*.*?(?:\*/|\Z) | \\\r?\n )
  | (?P<raw> \b(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<inside>.*?)(?:\)(?P=mark)"|\Z) )
  | (?P<string> "(?P<text>(?:\\.|[^"\\\n])*)"? ) | '(?:\\.|[^'\\\n])*'?
  | \.?\d[\w.]* | \.\.\.
  | (?P<define> ^[ \t]*\#[ \t]*define\b ) | (?P<name> [A-Za-z_]\w* ) | (?P<line> \n )
  | (?P<other> [^\s] )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
# Where a directive may stand. What a directive that reads files begins with, nothing more of it.
_BEGIN = r"(?:^|[\s;:])\."
_PART = r"(?:i(?:n(?:c(?:b(?:in?)?|l(?:ud?)?)?)?)?)?"
_WHOLE = re.compile(rf'{_BEGIN}(?:incbin\b|include\s*"(?:/|[^"\n]*\.\.))', re.IGNORECASE)
_JOINED = re.compile(rf"{_BEGIN}(?:{_PART}|include\s*\"?[^\"\n]*)[\\&%{{]", re.IGNORECASE)
_CUT = re.compile(rf"{_BEGIN}(?:{_PART}|incbin|include\s*\"?[^\"\n]*)$", re.IGNORECASE)
_NAME = re.compile(rf"(?:{_PART}|incbin|include)$", re.IGNORECASE)
_PASTED = re.compile(  # and of `.include PATH` the path is a macro's
    rf"{_BEGIN}(?:{_PART}(?=\\|&|\#\#|/\*)|include(?=[ \t]+[a-z_]))", re.IGNORECASE | re.MULTILINE
)
_ESCAPE = re.compile(
    r"\\(?:x(?P<hex>[0-9a-fA-F]+)|(?P<octal>[0-7]{1,3})|\r?\n|(?P<char>.))", re.DOTALL
)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "f": "\f", "a": "\a", "b": "\b"}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # a group of _TOKEN
    start: int
    end: int
    text: str  # a string's as the compiler has it


_END = _Token("line", 0, 0, "")


def pieces_of(project: Project) -> dict[str, list[tuple[int, int]]]:
    """Where each file of a project, by its path, may spell part of such a directive.

    Each place is a stretch of characters to be blanked: what stands between a string's quotes, or
    in assembly the beginning of the directive. Files without any are left out.
    """
    programs = {f.path: f.text for f in project.files if not _is_assembly(f.path)}
    found = {
        file.path: [match.span() for match in _PASTED.finditer(file.text)]
        for file in project.files
        if file.path not in programs
    }
    if any(_HAS_ASM.search(text) for text in programs.values()):
        tokens = {path: list(_tokens(text)) for path, text in programs.items()}
        names = _names_of_asm(tokens.values())
        found |= {path: list(_in_program(each, names)) for path, each in tokens.items()}
    return {path: places for path, places in found.items() if places}


def _is_assembly(path: str) -> bool:
    return path.lower().endswith(_ASSEMBLY)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        if match["comment"] is not None:
            continue
        if match["raw"] is not None:
            yield _Token("string", *match.span("inside"), match["inside"])
        elif match["string"] is not None:
            yield _Token("string", *match.span("text"), _ESCAPE.sub(_unescaped, match["text"]))
        elif match.lastgroup is not None:
            yield _Token(match.lastgroup, *match.span(), match[0])


def _unescaped(match: re.Match[str]) -> str:
    if number := match["hex"] or match["octal"]:
        return chr(int(number, 16 if match["hex"] else 8) % 256)
    char = match["char"] or ""  # a line that goes on leaves nothing
    return _CONTROLS.get(char, char)


def _names_of_asm(files: Iterable[list[_Token]]) -> frozenset[str]:
    """`asm`, and the macros that stand for it."""
    bodies = [
        [t.text for t in takewhile(lambda t: t.kind != "line", tokens[i + 1 :]) if t.kind == "name"]
        for tokens in files
        for i, token in enumerate(tokens)
        if token.kind == "define"
    ]
    names, more = _ASM, True
    while more:
        found = names | {name for name, *body in filter(None, bodies) if names.intersection(body)}
        more, names = found != names, found
    return names


def _marked(tokens: list[_Token], names: frozenset[str]) -> Iterator[tuple[_Token, bool]]:
    """Each token but the ends of lines of code, and whether it is of an `asm(...)` or a macro."""
    is_defined, is_named, depth = False, False, 0
    for token in tokens:
        if token.kind == "line":
            if not is_defined:
                continue
            is_defined = False
        elif token.kind == "define":
            is_defined = True
        elif is_named or depth:
            depth += {"(": 1, ")": -1}.get(token.text, 0) if token.kind == "other" else 0
            is_named = is_named and not depth and token.kind == "name"  # asm volatile (
        elif token.kind == "name":
            is_named = token.text in names
        yield token, is_defined or depth > 0


def _in_program(tokens: list[_Token], names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The places in strings, and those of which `#x` makes a string."""
    marked = [*_marked(tokens, names), (_END, False)]
    run: list[_Token] = []
    was_assembly, before = False, _END
    for (token, is_assembly), (after, _) in zip(marked, [*marked[1:], (_END, False)], strict=True):
        if token.kind == "string":
            run.append(token)
        elif run:
            joined = "".join(each.text for each in run)
            if _WHOLE.search(joined) or (was_assembly and _goes_on(joined, token)):
                yield from ((each.start, each.end) for each in run)
            run = []
        is_first = before.kind not in ("name", "string") and before.text not in (")", "]")
        if is_assembly and token.text == "." and token.kind == "other" and is_first:
            if after.kind != "name":
                yield token.start, token.end
            elif _NAME.match(after.text):
                yield after.start, after.end
        was_assembly, before = is_assembly, token


def _goes_on(joined: str, after: _Token) -> bool:
    """Whether something may be put behind the beginning of a directive."""
    is_last = after.kind in ("name", "line") or after.text == "#"
    return bool(_JOINED.search(joined) or (is_last and _CUT.search(joined)))
