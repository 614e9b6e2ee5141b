"""Assembler directives that read a file: not followed in a check, which reads nothing but sources.

`.incbin` puts any file of this computer into the program, and `.include` shows its lines in error
messages.
"""

from __future__ import annotations

import re
from dataclasses import replace

from codegen.project import Project, SourceFile
from codegen.types import Defect, Severity
from codegen.validation.pieced_assembly import pieces_of
from grammars.directives import blank

# In assembly, and in the strings of `asm("...")`, where the quotes are escaped.
# `.incbin` means nothing else; what it reads may stand in a macro.
_READS_FILE = re.compile(
    r'\.(?P<name>incbin\b|include(?=\s*\\?"(?P<path>[^"\\\n]*)))', re.IGNORECASE
)


def without_embedded_files(project: Project) -> tuple[Project, tuple[Defect, ...]]:
    """The project with such directives made harmless in place, and a note on each.

    A relative `.include` stays: it leads to the project's own assembly. What replaces a directive
    takes a string as well, and as many characters, so that no place moves. What may be put together
    to such a directive is blanked (pieced_assembly.py).
    """
    notes: list[Defect] = []
    files = []
    for file in project.files:
        text = file.text
        for match in reversed(list(_READS_FILE.finditer(text))):
            name, path = match["name"].lower(), match["path"]
            if name == "include" and not path.startswith("/") and ".." not in path:
                continue
            harmless = ".ascii".ljust(len(match[0]))
            text = text[: match.start()] + harmless + text[match.end() :]
            what = f".{name} would read a file of this computer"
            notes.append(_note(project, file, match.start(), what))
        files.append(file if text == file.text else replace(file, text=text))
    project = replace(project, files=tuple(files))
    pieces = pieces_of(project)
    files = []
    for file in project.files:
        places = pieces.get(file.path, [])
        files.append(replace(file, text=blank(file.text, places)) if places else file)
        if places:
            what = "assembly put together from pieces may read a file of this computer"
            notes.append(_note(project, file, places[0][0], what))
    return replace(project, files=tuple(files)), tuple(reversed(notes))


def _note(project: Project, file: SourceFile, at: int, what: str) -> Defect:
    line, column = file.text.count("\n", 0, at) + 1, at - file.text.rfind("\n", 0, at)
    message = f"not taken: {what}; a build in place does"
    return Defect(project.shown(file.path), line, column, Severity.NOTE, message)
