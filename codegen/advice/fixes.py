"""Fixes for a compiler's error: a missing header, library or semicolon; a misspelling.

Reads gcc's words (avr-gcc 5 to gcc 14, in English); what it does not know gets no fix.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from codegen.advice.core_changes import core_changes
from codegen.advice.edits import Edit, Fix, line_ending
from codegen.advice.imports import missing_import
from codegen.advice.lib_deps import INI, YAML, add_to_ini, add_to_yaml, environments
from codegen.advice.libraries import Library, header_declaring, libraries_of
from codegen.project.board import Board
from codegen.types import Defect
from grammars.directives import LexemeKind, branches, scan

_QUOTED = r"['\u2018](?P<name>[^'\u2019]+)['\u2019]"
_UNDECLARED = re.compile(
    rf"^{_QUOTED} (?:was not declared|does not name a type|has not been declared|undeclared)"
    rf"|^unknown type name {_QUOTED.replace('name', 'type')}"
    r"|^expected (?:constructor|initializer|unqualified-id).* before ['\u2018](?P<before>\w+)"
)
_NO_MEMBER_OF_STD = re.compile(
    rf"^{_QUOTED} (?:is not a member of|in namespace) ['\u2018](?:namespace )?std"
)
_NO_HEADER = re.compile(
    r"^(?:not checked: )?(?P<header>[\w./+-]+\.\w+): "
    r"(?:No such file or directory|it is not on this computer|nothing is known here of it)"
)
_SEMICOLON = re.compile(
    r"^expected (?:['\u2018],['\u2019] or )?['\u2018];['\u2019] "
    r"(?:before|at end|after)(?! for)"
)
_DID_YOU_MEAN = re.compile(r"did you mean ['\u2018](?P<meant>[\w:~]+)['\u2019]\?")
_DECLARED = re.compile(r"(?<=[\w*&>])[ \t]+[*&]?([A-Za-z_]\w*)")  # a word after a word
_ALIKE, _LONG = 0.87, 5  # how much of a name must agree, and its least length
_INCLUDE = re.compile(r"#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]")


def fixes(
    defect: Defect,
    *,
    text: str,
    path: str,
    board: Board | None = None,
    settings: Mapping[str, str] = {},
) -> tuple[Fix, ...]:
    """The fixes for a defect in `text`, which is the file `path` of its project, best first.

    `settings` has the texts of the project's platformio.ini and sketch.yaml by these names, as far
    as there are such files; a fix may edit those.
    """
    message = defect.message
    if imported := missing_import(defect, text=text, path=path):
        return imported
    if changed := core_changes(defect, text=text, path=path):
        return changed
    if match := _NO_HEADER.match(message):
        return _missing_library(match["header"], settings)
    if _SEMICOLON.match(message):
        return _missing_semicolon(defect, text, path)
    found: list[Fix] = []
    if match := _NO_MEMBER_OF_STD.match(message):
        found += _missing_include(
            _headers("std").get(match["name"].removeprefix("std::")), text, path
        )
    elif match := _UNDECLARED.match(message):
        name = match["name"] or match["type"] or match["before"]
        found += _missing_include(header_for(name, board), text, path)
    if match := _DID_YOU_MEAN.search(message):
        found += _misspelling(defect, match["meant"], text, path)
    elif not found and (match := _UNDECLARED.match(message)) and match["name"]:
        own = _own_name_like(match["name"], text)
        found += _misspelling(defect, own, text, path) if own else ()
    return tuple(found)


def header_for(name: str, board: Board | None) -> str | None:
    """The header that declares a name: of the core, of C, of a library; None if not certain."""
    sections = ([board.platform] if board else []) + ["arduino", "c"]
    for section in sections:
        if header := _headers(section).get(name):
            return header
    return header_declaring(name)


def _missing_include(header: str | None, text: str, path: str) -> tuple[Fix, ...]:
    lexemes = scan(text)
    includes = [
        (lexeme, match[1])
        for lexeme in lexemes
        if lexeme.kind is LexemeKind.DIRECTIVE
        and (match := _INCLUDE.match(text, lexeme.start, lexeme.end))
    ]
    if header is None or header in (name for _, name in includes):
        return ()
    ending = line_ending(text)
    line = f"#include <{header}>"
    arms = branches(text, lexemes)
    guards = [arm for arm in arms if _is_whole(text, arm.start, arm.end)]
    conditional = [arm for arm in arms if arm not in guards]
    free = [x for x, _ in includes if not any(a.first <= x.start < a.last for a in conditional)]
    if free:
        place = free[-1].start + len(text[free[-1].start : free[-1].end].rstrip())
        edit = Edit(path, place, place, f"{ending}{line}")
    else:
        place = _after_heading(text)
        rest = text[place:].lstrip(" \t")
        gap = "" if not rest or rest.startswith(("\n", "\r", "#")) else ending
        edit = Edit(path, place, place, f"{line}{ending}{gap}")
    return (Fix(f"add {line}", (edit,), preferred=True),)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a conditional encloses a header's whole text: it is its include guard."""
    outside = text[:start] + text[end:]
    return not re.sub(r"//[^\n]*|/\*.*?\*/|#\s*endif", "", outside, flags=re.DOTALL).strip()


def _after_heading(text: str) -> int:
    """Where the first line of code may stand: after the comments that open a file, and a guard."""
    place = 0
    for lexeme in scan(text):
        between = text[place : lexeme.start]
        word = text[lexeme.start : lexeme.end]
        is_guard = re.match(r"#\s*(?:pragma\s+once|ifndef|define)\b", word) is not None
        apart = between.count("\n") > 1  # a comment after an empty line is about what follows it
        if (
            between.strip()
            or (apart and place)
            or not (lexeme.kind is LexemeKind.COMMENT or is_guard)
        ):
            break
        place = lexeme.end
    end = text.find("\n", place)
    return 0 if place == 0 else len(text) if end < 0 else end + 1


def _missing_library(header: str, settings: Mapping[str, str]) -> tuple[Fix, ...]:
    found: list[Fix] = []
    for library in libraries_of(header):
        if INI in settings:
            found += _in_ini(settings[INI], library)
        elif YAML in settings and (edit := add_to_yaml(settings[YAML], library)):
            found.append(Fix(f"add {library.arduino} to {YAML}", (edit,)))
    if len(found) == 1:
        return (Fix(found[0].title, found[0].edits, preferred=True),)
    return tuple(found)


def _in_ini(text: str, library: Library) -> list[Fix]:
    names = environments(text)
    return [
        Fix(
            f"add `{library.lib_deps}` to lib_deps" + (f" of env:{name}" if len(names) > 1 else ""),
            (edit,),
        )
        for name in names
        if (edit := add_to_ini(text, library, environment=name))
    ]


def _missing_semicolon(defect: Defect, text: str, path: str) -> tuple[Fix, ...]:
    place = offset_of(text, defect.line, defect.column)
    if place is None:
        return ()
    skipped = [x for x in scan(text) if x.kind is not LexemeKind.STRING]
    while True:
        before = len(text[:place].rstrip())
        within = next((x for x in skipped if x.start < before <= x.end), None)
        if within is None:
            break
        place = within.start
    if before == 0 or text[before - 1] in ";{":
        return ()
    return (Fix("add ;", (Edit(path, before, before, ";"),), preferred=True),)


def _misspelling(defect: Defect, meant: str, text: str, path: str) -> tuple[Fix, ...]:
    start = offset_of(text, defect.line, defect.column)
    word = re.match(r"~?\w+", text[start:]) if start is not None else None
    if start is None or word is None or word[0] not in defect.message:
        return ()
    name = meant.rpartition("::")[2]
    return (Fix(f"change to {name}", (Edit(path, start, start + len(word[0]), name),)),)


def _own_name_like(name: str, text: str) -> str | None:
    """What a file declares itself and spells nearly so; older compilers do not say it."""
    declared = {each for each in _DECLARED.findall(text) if each != name}
    alike = [each for each in declared if each[:2] == name[:2]]
    found = difflib.get_close_matches(name, alike, 2, _ALIKE) if len(name) >= _LONG else []
    return found[0] if len(found) == 1 else None


def offset_of(text: str, line: int, column: int) -> int | None:
    """The offset of a 1-based line and column, None when the text has no such place."""
    lines = text.split("\n")
    if not 0 < line <= len(lines) or not 0 < column <= len(lines[line - 1]) + 1:
        return None
    return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1


@cache
def _headers(section: str) -> Mapping[str, str]:
    table = _table().get(section, {})
    return {name: header for header, names in table.items() for name in names}


@cache
def _table() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(files(__package__).joinpath("headers.toml").read_text("utf-8"))
