"""Whether an answer does what a request asks for: the check, the simulator, the text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from codegen.evaluation.conditions import unmet
from codegen.evaluation.reading.c_calls import read_c
from codegen.evaluation.reading.calls import Reading
from codegen.evaluation.reading.python_calls import read_python
from codegen.language import Language
from codegen.project.board import find_board
from codegen.project.project import snippet_project
from codegen.types import Report
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.simulation.pin_rules import broken_rules
from firmware_corpus.evaluation.requests import Request

_SECONDS = 600.0  # so that a busy machine changes no verdict
_DECLARED = "esp32dev"  # for whose boards the declarations of the usual libraries are kept


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on an answer; `reasons` is why it is not right, empty if it is.

    `compiles` says that a compiler, or the board's declarations or names, found no error. A sketch
    whose libraries are not on this machine is held against the declarations that are kept of them:
    what cannot be built here is not wrong for that.
    """

    compiles: bool
    reasons: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether it does what was asked."""
        return self.compiles and not self.reasons


def language_of(request: Request) -> Language:
    """The language of the answer."""
    return Language.PYTHON if request.is_python else Language.ARDUINO


def judge(request: Request, code: str) -> Judgement:
    """The verdict on an answer, "" being none."""
    if not code.strip():
        return Judgement(compiles=False, reasons=("nothing was written",))
    report = _checked(request, code)
    reasons = [*unmet(request.must, read(request, code))]
    if request.seconds and report.simulation is not None:
        reasons += broken_rules(request.pins, request.prints, report.simulation)
    elif request.seconds:
        reasons.append("it could not be simulated")
    if not report.passes:
        why = str(report.errors[0]) if report.errors else report.why_not_further
        return Judgement(compiles=False, reasons=(why or "not checked", *reasons))
    return Judgement(compiles=True, reasons=tuple(reasons))


def read(request: Request, code: str) -> Reading:
    """An answer's calls."""
    return read_python(code) if request.is_python else read_c(code)


def _checked(request: Request, code: str) -> Report:
    project = snippet_project(code, language_of(request))
    ask = partial(check_project, project, board=find_board(request.board), seconds=_SECONDS)
    if request.seconds:
        return ask(depth=Depth.SIMULATE, simulated_seconds=request.seconds)
    report = ask(depth=Depth.FAST)
    if _is_decided(report):
        return report
    report = ask()  # which fetches what is missing
    if _is_decided(report) or request.is_python or request.board == _DECLARED:
        return report
    declared = check_project(
        project, board=find_board(_DECLARED), depth=Depth.FAST, seconds=_SECONDS
    )
    return declared if declared.passes else report  # an error may be that of another board


def _is_decided(report: Report) -> bool:
    return report.passes or bool(report.errors)
