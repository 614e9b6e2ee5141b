"""Repairs that need no model: errors for which the advice has one fix that anybody would want."""

from __future__ import annotations

from codegen.advice.edits import Edit, applied
from codegen.advice.fixes import fixes
from codegen.project.board import Board
from codegen.types import Candidate


def repaired(candidate: Candidate, *, board: Board, path: str) -> str | None:
    """The candidate's code with the fixes of its errors in it; None where there are none.

    `path` is the name by which its report calls it.
    """
    edits: dict[Edit, None] = {}
    for defect in candidate.report.errors:
        if defect.file != path:
            continue
        for fix in fixes(defect, text=candidate.code, path=path, board=board):
            if len(fix.edits) == 1 and fix.edits[0].path == path:
                edits.setdefault(fix.edits[0])
                break
    apart = _apart(edits)
    return applied(candidate.code, apart) if apart else None


def _apart(edits: dict[Edit, None]) -> list[Edit]:
    """Those that touch no other: of two at a place, the first."""
    taken: list[Edit] = []
    for edit in edits:
        if all(edit.end <= other.start or other.end <= edit.start for other in taken):
            taken.append(edit)
    return taken
