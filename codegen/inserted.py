"""The best program of a request, put into a file: merged, checked as a whole, and written if asked.

Nothing is written here but by `Target.write`, and never a program that adds an error.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from threading import Event

from codegen.advice.pin_uses import pin_uses
from codegen.advice.pins import pin_facts
from codegen.errors import SourceError, UsageError
from codegen.insertion.changes import Inserted, diff
from codegen.insertion.into_python import inserted_into_python, into_python
from codegen.insertion.into_sketch import inserted_into_sketch, into_sketch
from codegen.insertion.original import Original, read_original
from codegen.language import Language
from codegen.project.board import Board
from codegen.project.build_settings import require_decided
from codegen.project.files import Project
from codegen.project.project import load_project
from codegen.project.resolved_board import resolve_board
from codegen.types import (
    GenerateRequest,
    GenerateResult,
    Insertion,
    Report,
    StageTime,
)
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.difference import added_errors

_SKETCHES = frozenset({".ino", ".pde", ".cpp", ".cc", ".cxx"})
_SOURCES = _SKETCHES | {".h", ".hh", ".hpp"}
_NOTHING_YET = {Language.ARDUINO: "void setup() {}\nvoid loop() {}\n", Language.PYTHON: "pass\n"}


@dataclass(frozen=True, slots=True)
class Target:
    """The file that a program is put into, with what belongs to it. `line` counts from 1."""

    path: Path
    line: int | None
    original: Original
    project: Project
    board: Board
    environment: str | None
    named_board: str | None
    trusted: tuple[str, ...]

    @property
    def language(self) -> Language:
        """The language of a program for it."""
        return Language.PYTHON if self.path.suffix == ".py" else Language.ARDUINO

    def with_text(self, text: str) -> Project:
        """The project with another text of the file."""
        return load_project(
            self.path,
            overlay={self.path.resolve(): text},
            environment=self.environment,
            board=self.named_board,
            trusted=self.trusted,
        )

    def write(self, insertion: Insertion) -> None:
        """Write the file with the program in it. `UsageError` where that is not possible."""
        self.original.replace(insertion.text)


def open_target(
    path: Path,
    line: int | None,
    *,
    board: str | None,
    environment: str | None = None,
    trusted: tuple[str, ...] = (),
) -> Target:
    """The file, its project and its board.

    Raises:
        UsageError: it is no sketch and no Python, cannot be read, or nothing could be put into it.
    """
    if path.suffix.lower() not in _SKETCHES | {".py"}:
        raise SourceError(
            f"{path}: a program goes into a sketch (.ino), C++ (.cpp) or Python (.py)"
        )
    project = load_project(path, environment=environment, board=board, trusted=trusted)
    require_decided(project.settings)
    found = resolve_board(explicit=board, path=path, environment=environment).board
    target = Target(
        path, line, read_original(path), project, found, environment, board, tuple(trusted)
    )
    _fits(target)
    return target


def inserted(
    result: GenerateResult,
    request: GenerateRequest,
    target: Target,
    *,
    stop: Event,
    seconds: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> GenerateResult:
    """The result with its best program in the file, whose report is that of the whole.

    With `seconds` the whole runs in the simulator for so long. Where nothing was written that
    parses, the result stays as it is.

    Raises:
        UsageError: the two do not go together, in one line that says why.
    """
    best = result.best
    if best is None:
        return result
    began = time.monotonic()
    word = "".join(
        part.capitalize() for part in re.split(r"-", (best.recipe or "new").removeprefix("mpy-"))
    )
    made = _merged(target, best.code, word)
    board = target.board

    def ask(project: Project, depth: Depth) -> Report:
        return check_project(
            project,
            board=board,
            depth=depth,
            seconds=request.build_seconds,
            simulated_seconds=seconds or 0.0,
            stop=stop,
            progress=progress,
        )

    depth = Depth.BUILD if seconds is None else Depth.SIMULATE
    report = ask(target.with_text(made.text), depth)
    before = ask(target.project, Depth.BUILD) if report.errors else report
    insertion = _insertion(target, made, best.code, before=before, after=report)
    stage = StageTime("insert", time.monotonic() - began)
    return replace(
        result,
        candidates=(replace(best, report=report), *result.candidates[1:]),
        stages=(*result.stages, stage),
        insertion=insertion,
    )


def _insertion(
    target: Target, made: Inserted, code: str, *, before: Report, after: Report
) -> Insertion:
    """The file with the program in it, sound unless the report of the whole has new errors."""
    added = added_errors(before, after) if after.errors else ()
    notes = [*made.notes, *_pins_of_both(target, code)]
    if after.errors and not added:
        notes.append(f"{target.path} had these errors before")
    name = str(target.path)
    mark = target.original.mark
    return Insertion(
        path=name,
        text=made.text,
        diff=diff(mark + target.original.text, mark + made.text, name),
        notes=tuple(notes),
        is_sound=not added,
    )


def _fits(target: Target) -> None:
    """Raise what would be said of any program, before one is written."""
    try:
        _merged(target, _NOTHING_YET[target.language], "New")
    except UsageError as error:
        if "has all of what was written already" not in str(error):
            raise


def _merged(target: Target, code: str, word: str) -> Inserted:
    original, name = target.original, str(target.path)
    if target.language is Language.PYTHON:
        made, notes = into_python(original.view, code, name=name, word=word, line=target.line)
        return inserted_into_python(original.text, made, notes, ending=original.ending, name=name)
    project = target.project
    others = {
        project.shown(file.path): file.text
        for file in project.files
        if file.path != project.main and PurePosixPath(file.path).suffix.lower() in _SOURCES
    }
    made, notes = into_sketch(
        original.view, code, name=name, word=word, others=others, line=target.line
    )
    return inserted_into_sketch(original.text, made, notes, ending=original.ending, name=name)


def _pins_of_both(target: Target, code: str) -> list[str]:
    """Pins that the file and the program both name by number, as far as texts tell."""
    facts = pin_facts(target.board)
    names = facts.names if facts else {}
    language = target.language
    theirs, new = (
        {use.number for use in pin_uses(text, language=language, names=names)} - {None}
        for text in (target.original.view, code)
    )
    return [f"pin {pin} is used by both" for pin in sorted(theirs & new, key=str)]
