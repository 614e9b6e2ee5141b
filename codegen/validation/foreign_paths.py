"""`__has_include` of files that are none of the project's: not answered in a check.

Whether `/home/me/.ssh/id_rsa` exists is nobody's business who wrote the project, and a compiler
that may not open a file still tells whether there is one. So a name that leads out of the project
becomes one of the same length that no file has: in the operator's own parentheses, and where the
operator is given what macros make up, in all directives. What is included is no question of this
module: there a file that may not be read is told like one that is missing (foreign_files.py).

Not covered: a name that is put together of single tokens.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace

from codegen.project.files import Project, SourceFile
from codegen.types import Defect, Severity
from grammars.directives import Lexeme, LexemeKind, one_line, scan
from grammars.patience import keep_on

_HINT = re.compile(r"__has_|has_include")
_NAME = r"""(?P<name>"[^"\n]*"|<[^>\n]*>)"""
_GAP = r"(?:\s|\\\r?\n|/\*.*?\*/)*"
_ASKED = re.compile(rf"\b__has_include(?:_next)?_*{_GAP}\({_GAP}{_NAME}", re.DOTALL)
_ANY_NAME = re.compile(_NAME)
# What is no question about a file: whether there is such an operator, and one about a plain name.
_PLAIN = re.compile(
    r"defined ?\(? ?__has_\w+|^# ?(?:ifdef|ifndef|include\w*|import) ?(?:__has_\w+)?"
    r"|\b__has_include(?:_next)?_* ?\( ?(?:\"[^\"]*\"|<[^>]*>) ?\)"
    r"|\b__has_(?:attribute|cpp_attribute|builtin|feature|extension|declspec_attribute)\b"
    r"|\"[^\"]*\""
)
_OPERATOR = re.compile(r"\b__has_|has_include|\binclude")
_MOST = 100  # most notes on one file
_CLIMBS = 3  # to the root, say, from the folders that a compiler looks in by itself


def without_foreign_paths(project: Project) -> tuple[Project, tuple[Defect, ...]]:
    """The project without questions for foreign files, and a note on each; no place moves."""
    if not any(_HINT.search(file.text) for file in project.files):
        return project, ()
    directives = {
        file.path: [x for x in scan(file.text) if x.kind is LexemeKind.DIRECTIVE]
        for file in project.files
    }
    computed = any(
        _OPERATOR.search(_PLAIN.sub(" ", one_line(file.text[x.start : x.end])))
        for file in project.files
        for x in directives[file.path]
    )
    pattern = _ANY_NAME if computed else _ASKED
    notes: list[Defect] = []
    files = []
    for file in project.files:
        pieces: list[str] = []
        done = 0
        for start, end in _foreign(file, directives[file.path], pattern):
            pieces += (file.text[done:start], re.sub(r"[^\r\n]", "!", file.text[start:end]))
            done = end
            if len(pieces) <= 2 * _MOST:
                notes.append(_note(project, file, start))
        text = "".join((*pieces, file.text[done:]))
        files.append(replace(file, text=text) if pieces else file)
    return replace(project, files=tuple(files)), tuple(notes)


def _foreign(
    file: SourceFile, directives: list[Lexeme], pattern: re.Pattern[str]
) -> list[tuple[int, int]]:
    """Where names stand that lead out of the project, without their quotes."""
    found = []
    for directive in directives:
        keep_on()
        for match in pattern.finditer(file.text, directive.start, directive.end):
            start, end = match.start("name") + 1, match.end("name") - 1
            if _leads_out(file.text[start:end], file.path):
                found.append((start, end))
    return found


def _leads_out(name: str, path: str) -> bool:
    """Whether a name in an `#include` of a file leads out of the project, at least from there."""
    name = name.strip().replace("\\", "/")
    if name.startswith(("/", "~")) or re.match(r"\w:", name):
        return True
    place = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
    return place.split("/")[0] == ".." or name.split("/").count("..") > _CLIMBS


def _note(project: Project, file: SourceFile, at: int) -> Defect:
    line, column = file.text.count("\n", 0, at) + 1, at - file.text.rfind("\n", 0, at)
    message = "not taken: __has_include would look for a file outside of the project"
    return Defect(project.shown(file.path), line, column, Severity.NOTE, message)
