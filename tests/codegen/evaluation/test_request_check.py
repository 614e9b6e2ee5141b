"""What cannot be built on this machine is held against what is kept, and is not wrong for that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.evaluation import request_check
from codegen.evaluation.request_check import judge
from codegen.types import Report, Rung
from codegen.validation.depth import Depth
from firmware_corpus.evaluation.requests import Request

SWEEP = Request(id="uno-servo", board="uno", prompt="a servo", must=("Servo.attach(9)",))
SKETCH = "#include <Servo.h>\nServo s;\nvoid setup() { s.attach(9); }\nvoid loop() {}\n"
UNDECIDED = Report(board="x", rung=Rung.PARSED, checked=False, why_not_further="no Servo.h")


class Checks:
    """Says what is told for a board, and remembers how it was asked."""

    def __init__(self, **told: Report) -> None:
        self.told = told
        self.asked: list[tuple[str, Depth]] = []

    def __call__(self, _project: object, *, board, depth=Depth.BUILD, **_rest: object) -> Report:
        self.asked.append((board.id, depth))
        return self.told.get(board.id, UNDECIDED)


@pytest.fixture
def checks(monkeypatch):
    def put(**told: Report) -> Checks:
        checks = Checks(**told)
        monkeypatch.setattr(request_check, "check_project", checks)
        return checks

    return put


def test_a_sketch_with_a_library_that_is_missing_is_held_against_its_declarations(checks):
    asked = checks(esp32dev=replace(UNDECIDED, rung=Rung.SYMBOLS, checked=True))
    assert judge(SWEEP, SKETCH).right
    assert asked.asked == [("uno", Depth.FAST), ("uno", Depth.BUILD), ("esp32dev", Depth.FAST)]


def test_what_the_declarations_do_not_pass_stays_unchecked(checks):
    checks()
    verdict = judge(SWEEP, SKETCH)
    assert (verdict.compiles, verdict.reasons) == (False, ("no Servo.h",))


def test_the_text_still_has_to_say_what_was_asked(checks):
    checks(esp32dev=replace(UNDECIDED, rung=Rung.SYMBOLS, checked=True))
    verdict = judge(SWEEP, SKETCH.replace("9", "8"))
    assert (verdict.compiles, verdict.reasons) == (True, ("Servo.attach(9)",))


@pytest.mark.parametrize(
    "request_",
    [
        replace(SWEEP, seconds=1.0),  # what is to be simulated is simulated
        replace(SWEEP, id="esp32-servo", board="esp32dev"),
        replace(SWEEP, id="mpy-servo", board="rpipico"),
    ],
    ids=lambda each: each.id,
)
def test_for_other_requests_nothing_else_is_asked(checks, request_):
    asked = checks()
    assert not judge(request_, SKETCH).right
    assert {board for board, _ in asked.asked} == {request_.board}
