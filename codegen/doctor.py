"""What works on this machine: the model, the judges, and how far each board can be checked."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import metadata

from codegen.errors import ModelError, UsageError
from codegen.language import Language
from codegen.models.address import is_address
from codegen.models.catalogue import find_model
from codegen.models.listing import Shelved, all_models
from codegen.models.llama_model import load_model
from codegen.models.server import TextServer
from codegen.project.board import Board, all_boards
from codegen.types import Rung
from codegen.validation.confinement import why_not_confined
from codegen.validation.machine import refused_with
from codegen.validation.micropython import compiler as mpy_cross
from codegen.validation.micropython.check import reachable
from codegen.validation.simulation import simavr
from codegen.validation.toolchain import reach

_PACKAGES = ("llama-cpp-python", "tree-sitter", "platformio", "pygls")
_AT_ONCE = 4  # questions to compilers, which take 10 ms each, and one to a network
# What a reason says to run; of several commands the first leads furthest.
_COMMAND = re.compile(r"\b(?:apt-get install|pio pkg|pip install|pinwright doctor) [\w. =+-]+")


@dataclass(frozen=True, slots=True)
class Standing:
    """The highest rung that programs of one language can reach for a board here, and by what.

    `why_not` says why there is no higher one, `command` what would change that, where one command
    does.
    """

    rung: Rung
    judge: str | None = None
    why_not: str | None = None

    @property
    def command(self) -> str | None:
        """The command that leads to a higher rung."""
        match = _COMMAND.search(self.why_not or "")
        return match[0].strip() if match else None


@dataclass(frozen=True, slots=True)
class BoardFinding:
    """How far a board's programs can be checked here; None in a language that it does not run."""

    board: Board
    cpp: Standing | None
    micropython: Standing | None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that `pinwright doctor` says. `model_seconds` is the time to load the weights,
    or to reach the server in their place, whose `model_context` of 0 is unknown.

    `model_why` says why it is this model, `programs` which other one writes whole programs and why,
    None where it is the same; `models` what else there is. `why_not_confined` tells why
    compilers could open more than a project's files and their own; None where they cannot.
    """

    python: str
    versions: tuple[tuple[str, str], ...]
    model: str | None
    model_context: int
    model_seconds: float
    model_error: str | None
    why_not_confined: str | None
    boards: tuple[BoardFinding, ...]
    model_why: str | None = None
    programs: str | None = None
    models: tuple[Shelved, ...] = ()


def examine(model: str | None = None, *, boards: Iterable[Board] | None = None) -> Findings:
    """Load the model, look for every board's toolchain; nothing is built or installed.

    `boards` are those to look at, None for all.
    """
    asked = tuple(all_boards() if boards is None else boards)
    began = time.monotonic()
    name, context, error, why, programs = None, 0, None, None, None
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = pool.submit(_findings, asked, pool)
        try:
            if model is not None and is_address(model):
                server = TextServer.open(model)
                name, why = server.name, "what it is to write is sent to that server"
                server.close()
            else:
                found_model, writer = find_model(model), find_model(model, for_programs=True)
                why = f"{found_model.why}; it answers on this machine"
                programs = None if writer == found_model else f"{writer.name}: {writer.why}"
                loaded = load_model(model)
                name, context = loaded.name, loaded.context_length
                loaded.close()
        except ModelError as refused:
            error = str(refused)
        loading = time.monotonic() - began
        return Findings(
            python=sys.version.split()[0],
            versions=tuple((package, metadata.version(package)) for package in _PACKAGES),
            model=name,
            model_context=context,
            model_seconds=loading,
            model_error=error,
            why_not_confined=why_not_confined(),
            boards=found.result(),
            model_why=why,
            programs=programs,
            models=all_models(),
        )


def _findings(boards: tuple[Board, ...], pool: ThreadPoolExecutor) -> tuple[BoardFinding, ...]:
    """Ask once for each kind of chip, in parallel; its other boards then find the answer cached."""
    kinds = {(board.platform, board.mcu): board for board in boards}
    for _ in pool.map(_cpp, kinds.values()):
        pass
    return tuple(BoardFinding(board, _cpp(board), _micropython(board)) for board in boards)


def _cpp(board: Board) -> Standing | None:
    if not {Language.ARDUINO, Language.CPP} & set(board.languages):
        return None
    try:
        found = reach(board)
        judge = found.toolchain.label if found.toolchain else None
        if found.rung is not Rung.BUILDS:
            return Standing(found.rung, judge, found.why_not)
        why_not = simavr.why_not_simulated(board)
    except (OSError, UsageError) as error:
        return Standing(Rung.NOTHING, why_not=_reason(error))
    if why_not is None:
        return Standing(Rung.BEHAVES, f"{judge}, and simavr")
    return Standing(Rung.BUILDS, judge, why_not)


def _reason(error: OSError | UsageError) -> str:
    return str(error) if isinstance(error, UsageError) else refused_with(error)


def _micropython(board: Board) -> Standing | None:
    if Language.PYTHON not in board.languages:
        return None
    try:
        rung, why_not = reachable(board)
        version = mpy_cross.version()
    except (OSError, UsageError) as error:
        return Standing(Rung.NOTHING, why_not=_reason(error))
    return Standing(rung, f"mpy-cross {version}" if version else None, why_not)
