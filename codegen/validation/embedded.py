"""Assembler directives that read a file: not followed in a check, which reads nothing but sources.

`.incbin` puts any file of this computer into the program, and `.include` shows its lines in error
messages. A text that is put together from pieces escapes; then the assembler finds no such file,
or reads what the user themselves may read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from codegen.project import Project
from codegen.types import Defect, Severity

# In assembly, and in the strings of `asm("...")`, where the quotes are escaped.
# `.incbin` means nothing else; what it reads may stand in a macro.
_READS_FILE = re.compile(
    r'\.(?P<name>incbin\b|include(?=\s*\\?"(?P<path>[^"\\\n]*)))', re.IGNORECASE
)


def without_embedded_files(project: Project) -> tuple[Project, tuple[Defect, ...]]:
    """The project with such directives made harmless in place, and a note on each.

    A relative `.include` stays: it leads to the project's own assembly. What replaces a directive
    takes a string as well, and as many characters, so that no place moves.
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
            notes.append(_note(project, file.path, file.text, match.start(), name))
        files.append(file if text == file.text else replace(file, text=text))
    return replace(project, files=tuple(files)), tuple(reversed(notes))


def _note(project: Project, path: str, text: str, at: int, name: str) -> Defect:
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    message = f"not taken: .{name} would read a file of this computer; a build in place does"
    return Defect(project.shown(path), line, column, Severity.NOTE, message)
