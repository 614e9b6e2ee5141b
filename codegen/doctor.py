"""What works on this machine: the model, the judges, and how far each board can be checked."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from importlib import metadata

from codegen.board import Board, all_boards
from codegen.errors import ModelError
from codegen.model import load_model
from codegen.types import Rung
from codegen.validation.toolchain import Reach, reach

_PACKAGES = ("llama-cpp-python", "tree-sitter", "platformio", "pygls")


@dataclass(frozen=True, slots=True)
class BoardFinding:
    """How far a board's code can be checked here, by what, and why not further."""

    board: Board
    rung: Rung
    judge: str | None
    why_not: str | None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that `pinwright doctor` says. `model_seconds` is the time to load the weights."""

    python: str
    versions: tuple[tuple[str, str], ...]
    model: str | None
    model_context: int
    model_seconds: float
    model_error: str | None
    boards: tuple[BoardFinding, ...]


def examine(model: str | None = None) -> Findings:
    """Load the model, look for every board's toolchain; nothing is built or installed."""
    began = time.monotonic()
    name, context, error = None, 0, None
    try:
        loaded = load_model(model)
        name, context = loaded.name, loaded.context_length
        loaded.close()
    except ModelError as refused:
        error = str(refused)
    return Findings(
        python=sys.version.split()[0],
        versions=tuple((package, metadata.version(package)) for package in _PACKAGES),
        model=name,
        model_context=context,
        model_seconds=time.monotonic() - began,
        model_error=error,
        boards=tuple(_finding(board, reach(board)) for board in all_boards()),
    )


def _finding(board: Board, found: Reach) -> BoardFinding:
    judge = found.toolchain.label if found.toolchain else None
    return BoardFinding(board, found.rung, judge, found.why_not)
