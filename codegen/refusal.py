"""Requests that are refused before a model is loaded, and warnings about those that are not."""

from __future__ import annotations

from codegen.project.board import find_board, require_language
from codegen.types import DecodeStats, GenerateRequest, GenerateResult, Rung
from codegen.understanding.impossible import doubts, why_not


def refused(request: GenerateRequest) -> GenerateResult | None:
    """A result without candidates where the board cannot do what is asked, or no firmware is.

    None where it may be written, or is to be written `anyway`. Raises `BoardError` for a board that
    is not known or does not run the language.
    """
    board = find_board(request.board)
    require_language(board, request.language)
    why = None if request.anyway else why_not(request.prompt, board, request.language)
    if why is None:
        return None
    return GenerateResult((), Rung.NOTHING, None, (), DecodeStats(), refusal=why)


def warnings(request: GenerateRequest) -> tuple[str, ...]:
    """Warnings about a request; with `anyway`, the reason for a refusal comes first."""
    board = find_board(request.board)
    why = why_not(request.prompt, board, request.language) if request.anyway else None
    found = doubts(request.prompt, board, request.language)
    return found if why is None else (why, *found)
