"""Which names a draft may spell: for a cursor in a project, and for a program from the start."""

from __future__ import annotations

from collections.abc import Callable

from codegen.language import Language
from codegen.names.python_spelling import PythonSpelling
from codegen.names.spelling import Spelling
from codegen.project.board import Board, known_board
from codegen.project.esp_core import cores_meant, has_cores
from codegen.project.files import Project
from codegen.types import CompleteRequest

Spells = Callable[[bytes, bytes], bool]


def spells_of(request: CompleteRequest) -> Spells:
    """The names for a completion."""
    return names_for(
        request.text,
        request.offset,
        language=request.language,
        board=known_board(request.board),
        project=request.project,
    )


def names_for(
    text: str,
    offset: int,
    *,
    language: Language,
    board: Board | None,
    project: Project | None = None,
) -> Spells:
    """The names for a cursor in a text, which may belong to a project."""
    if language is Language.PYTHON:
        return PythonSpelling(text, offset, board=board, project=project).allows
    core = _core(board, project)
    spelling = Spelling(text, offset, language=language, board=board, project=project, core=core)
    return spelling.allows


def _core(board: Board | None, project: Project | None) -> int:
    """The code of the core's version where the project names one, else 0."""
    if board is None or project is None or not has_cores(board):
        return 0
    meant = cores_meant(board, platform=project.settings.platform, asked=None)
    return meant.cores[0].code if len(meant.cores) == 1 and board.core == "esp32" else 0
