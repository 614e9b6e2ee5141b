"""Runs the best program of a request on a simulated chip."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from threading import Event

from codegen.project.board import find_board
from codegen.project.project import snippet_project
from codegen.types import GenerateRequest, GenerateResult, StageTime
from codegen.validation.check import check_project
from codegen.validation.depth import Depth


def rehearsed(
    result: GenerateResult,
    request: GenerateRequest,
    *,
    seconds: float,
    stop: Event,
    progress: Callable[[str], None] | None = None,
) -> GenerateResult:
    """The result with what the best candidate did in `seconds` of its own time.

    Where it was not built there is nothing to run, and the result stays as it is; where its board
    cannot be simulated, its report says so.
    """
    best = result.best
    if best is None or not result.reached:
        return result
    began = time.monotonic()
    report = check_project(
        snippet_project(best.code, request.language),
        board=find_board(request.board),
        depth=Depth.SIMULATE,
        seconds=request.build_seconds,
        simulated_seconds=seconds,
        stop=stop,
        progress=progress,
    )
    report = replace(report, rung=max(report.rung, best.report.rung))
    stage = StageTime("simulate", time.monotonic() - began)
    return replace(
        result,
        candidates=(replace(best, report=report), *result.candidates[1:]),
        stages=(*result.stages, stage),
    )
