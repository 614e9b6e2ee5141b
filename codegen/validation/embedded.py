"""Assembler directives that read a file: not followed in a check, which reads nothing but sources.

`.incbin` puts any file of this computer into the program, and `.include` shows its lines in error
messages. This is for what programs say plainly, so that the rest of them can be checked; however
else it is spelled, the assembler may not open the file (confinement.py), and what it did open is
looked at (foreign_files.py).
"""

from __future__ import annotations

import re
from dataclasses import replace

from codegen.project.files import Project, SourceFile
from codegen.types import Defect, Severity
from grammars.patience import keep_on

# In assembly, and in the strings of `asm("...")`, where the quotes are escaped.
# `.incbin` means nothing else; what it reads may stand in a macro.
_READS_FILE = re.compile(
    r'\.(?P<name>incbin\b|include(?=\s*\\?"(?P<path>[^"\\\n]{0,1000})))', re.IGNORECASE
)

_MOST = 100  # most notes on one file


def without_embedded_files(project: Project) -> tuple[Project, tuple[Defect, ...]]:
    """The project with such directives made harmless in place, and a note on each.

    A relative `.include` stays: it leads to the project's own assembly. What replaces a directive
    takes a string as well, and as many characters, so that no place moves.
    """
    notes: list[Defect] = []
    files = []
    for file in project.files:
        pieces: list[str] = []
        done = 0
        for match in _READS_FILE.finditer(file.text):
            keep_on()
            name, path = match["name"].lower(), match["path"]
            if name == "include" and not path.startswith("/") and ".." not in path:
                continue
            pieces += (file.text[done : match.start()], ".ascii".ljust(len(match[0])))
            done = match.end()
            if len(pieces) <= 2 * _MOST:
                what = f".{name} would read a file of this computer"
                notes.append(_note(project, file, match.start(), what))
        text = "".join((*pieces, file.text[done:]))
        files.append(file if text == file.text else replace(file, text=text))
    return replace(project, files=tuple(files)), tuple(notes)


def _note(project: Project, file: SourceFile, at: int, what: str) -> Defect:
    line, column = file.text.count("\n", 0, at) + 1, at - file.text.rfind("\n", 0, at)
    message = f"not taken: {what}; a build in place does"
    return Defect(project.shown(file.path), line, column, Severity.NOTE, message)
