"""What a snippet is said to do, and where there is nothing to run."""

from __future__ import annotations

import threading

import pytest

from codegen.language import Language
from codegen.rehearsal import rehearsed
from codegen.types import (
    Candidate,
    DecodeStats,
    GenerateRequest,
    GenerateResult,
    Report,
    Rung,
    Trust,
)

BLINK = """\
void setup() { pinMode(13, OUTPUT); }
void loop() { digitalWrite(13, HIGH); delay(500); digitalWrite(13, LOW); delay(500); }
"""


def result(code: str, rung: Rung, board: str) -> GenerateResult:
    report = Report(board, rung, checked=True)
    best = Candidate(code, report, Trust.CONSTRAINED, -1.0)
    return GenerateResult((best, best), Rung.BUILDS, None, (), DecodeStats())


def rehearse(code: str, *, rung: Rung = Rung.BUILDS, board: str = "uno") -> GenerateResult:
    language = Language.PYTHON if board == "rpipicow" else Language.ARDUINO
    request = GenerateRequest("blink", board, language)
    return rehearsed(result(code, rung, board), request, seconds=5, stop=threading.Event())


@pytest.mark.toolchain
def test_the_best_is_run_and_the_others_are_left_as_they_are() -> None:
    found = rehearse(BLINK)
    best, other = found.candidates
    assert best.report.rung is Rung.BEHAVES
    assert best.report.simulation is not None
    assert best.report.simulation.moved == ("D13",)
    assert len([each for each in best.report.simulation.changes if each.pin == "D13"]) == 11
    assert [stage.name for stage in found.stages] == ["simulate"]
    assert other.report.simulation is None
    assert found.reached


def test_what_was_not_built_is_not_run() -> None:
    assert rehearse(BLINK, rung=Rung.PARSED) == result(BLINK, Rung.PARSED, "uno")


def test_a_board_that_cannot_be_simulated_keeps_its_rung_and_says_why() -> None:
    found = rehearse("import machine\n", board="rpipicow")
    assert found.best is not None
    assert (found.best.report.rung, found.best.report.simulation) == (Rung.BUILDS, None)
    assert "not simulated" in (found.best.report.why_not_further or "")
